"""Selection: which words a press and a release mean."""

from desktop.arabic.edges import SENTENCE_MARKS
from desktop.arabic.graphemes import widened
from desktop.arabic.words import token_span


def words_between(text: str, press: tuple[int, int], release: tuple[int, int]) -> tuple[int, int]:
    """Return the code points of the whole words from the grapheme under the press to that under the release.

    The union of both, whichever way the drag went: so a figure at the edge is never lost. Spaces and marks of
    the sentence at the edges stay outside, quotation marks and brackets that were touched come along.
    Empty (at the press) where nothing but spaces was touched.
    """
    start, end = min(press[0], release[0]), max(press[1], release[1])
    while end > start and (text[end - 1].isspace() or text[end - 1] in SENTENCE_MARKS):
        end -= 1
    while start < end and (text[start].isspace() or text[start] in SENTENCE_MARKS):
        start += 1
    if start >= end:
        return press[0], press[0]
    first, last = token_span(text, start, end)
    return (min(start, first), max(end, last)) if first < last else (start, end)


def exactly_between(text: str, press: int, release: int) -> tuple[int, int]:
    """Return the code points from one caret position to the other, no grapheme cut."""
    start, end = sorted((press, release))
    return widened(text, start, end)


def word_at(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the word of a grapheme, or the grapheme itself where it is no part of a word."""
    first, last = token_span(text, start, end)
    return (first, last) if first < last else (start, end)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range widened to the whole words in it, so that keys cut no figure either; perhaps empty."""
    start, end = trimmed(text, start, end)
    return words_between(text, (start, start + 1), (end - 1, end)) if start < end else (start, end)


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the range without the spaces at its edges; perhaps empty."""
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return start, end
