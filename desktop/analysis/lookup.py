"""Looking up: how well a line of words answers to what someone typed, and what to mark in it."""

from desktop.arabic.finding import FoldedText, Sought, sought_for, spans_in
from desktop.domain.span import Span

_BEFORE, _AFTER = 36, 90  # code points around a place in a text


class Query:
    """What was typed: a phrase, or words that may stand anywhere in any order."""

    def __init__(self, typed: str) -> None:
        self.phrase: Sought = sought_for(typed)
        self._parts = tuple(sought_for(part) for part in self.phrase.words.split())

    def __bool__(self) -> bool:
        return bool(self.phrase)

    def rank(self, folded: str) -> int | None:
        """Return how well a folded line answers, 0 best; None where a word is missing from it.

        0: it begins with the phrase. 1: a word of it does. 2: the phrase is in it. 3: all its words are.
        """
        at = next(self.phrase.places(folded), None)
        if at is None:
            every = len(self._parts) > 1 and all(next(part.places(folded), None) for part in self._parts)
            return 3 if every else None
        start = at[0] - 2 if folded[max(0, at[0] - 2) : at[0]] == "ال" else at[0]
        if start == 0:
            return 0
        return 2 if folded[start - 1].isalnum() else 1

    def marks(self, text: str) -> list[Span]:
        """Return what to mark in a line that answers: the phrase, else its words; in order, never overlapping."""
        folded = FoldedText(text)
        spans = list(spans_in(folded, self.phrase)) if self else []
        if spans:
            return spans
        merged: list[Span] = []
        for span in sorted(span for part in self._parts for span in spans_in(folded, part)):
            if merged and span.start < merged[-1].end:
                merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
            else:
                merged.append(span)
        return merged


def haystack(*parts: str) -> str:
    """Return the folded line in which several pieces are looked for; no phrase goes from one to the next."""
    return FoldedText("\n".join(part for part in parts if part)).text


def excerpt(text: str, place: Span) -> str:
    """Return a place with some words of its own line around it, on one line, cut between words."""
    first = text.rfind("\n", 0, place.start) + 1
    last = text.find("\n", place.end)
    last = len(text) if last < 0 else last
    start, end = first, last
    if place.start - first > _BEFORE:
        space = text.find(" ", place.start - _BEFORE, place.start)
        start = space + 1 if space >= 0 else place.start
    if last - place.end > _AFTER:
        space = text.rfind(" ", place.end, place.end + _AFTER)
        end = space if space >= 0 else place.end + _AFTER
    words = " ".join(text[start:end].split())
    return f"{'… ' if start > first else ''}{words}{' …' if end < last else ''}"
