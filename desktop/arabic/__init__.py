"""The Arabic language, as pure functions: folding, words, figures, dates, direction."""
