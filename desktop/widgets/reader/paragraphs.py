"""Paragraphs: a text cut into the pieces that are laid out one by one."""

import re
from dataclasses import dataclass
from itertools import pairwise

from desktop.arabic.direction import balance, is_rtl
from desktop.arabic.graphemes import is_boundary

LONGEST = 1500  # code points; Qt lays out a piece as a whole, and a longer one would hold the window
_SENTENCE = re.compile(r"[.!؟?؛…]+[\"”»)]*\s+")


class Paragraph:
    """One paragraph's words and, once someone asks, its direction."""

    __slots__ = ("_before", "_rtl", "_text")

    def __init__(self, text: str, before: "Paragraph | None" = None) -> None:
        self._text = text
        self._before = before
        self._rtl: bool | None = None

    @property
    def rtl(self) -> bool:
        """Say whether most letters run right to left; without any, as in the paragraph before."""
        if self._rtl is None:
            asked: Paragraph | None = self
            while asked is not None and not asked._is_decided():
                asked = asked._before
            self._rtl = is_rtl(asked._text) if asked is not None else True
        return self._rtl

    def _is_decided(self) -> bool:
        return balance(self._text) != 0


@dataclass(slots=True)
class Chunk:
    """A paragraph, or a part of a long one: `start` in code points, `closes` where it is its paragraph's last."""

    start: int
    text: str
    closes: bool
    paragraph: Paragraph

    @property
    def end(self) -> int:
        """Return the code point after the last, not counting the line end."""
        return self.start + len(self.text)

    @property
    def rtl(self) -> bool:
        """Say whether the piece runs right to left, as its whole paragraph does."""
        return self.paragraph.rtl


def chunks(text: str) -> list[Chunk]:
    """Return the pieces of a text in order, at least one; a line end belongs to none of them."""
    pieces: list[Chunk] = []
    position = 0
    paragraph: Paragraph | None = None
    for words in text.split("\n"):
        paragraph = Paragraph(words, paragraph)
        if len(words) <= LONGEST:
            pieces.append(Chunk(position, words, True, paragraph))
        else:
            for start, end in pairwise([0, *_cuts(words), len(words)]):
                pieces.append(Chunk(position + start, words[start:end], end == len(words), paragraph))
        position += len(words) + 1
    return pieces


def _cuts(paragraph: str) -> list[int]:
    cuts: list[int] = []
    start = 0
    while len(paragraph) - start > LONGEST:
        start = _cut(paragraph, start)
        cuts.append(start)
    return cuts


def _cut(paragraph: str, start: int) -> int:
    """Return where the piece from `start` ends: after its last whole sentence, else word, else grapheme."""
    limit = start + LONGEST
    at = 0
    for sentence in _SENTENCE.finditer(paragraph, start + LONGEST // 2, limit):
        at = sentence.end()
    at = at or paragraph.rfind(" ", start + 1, limit) + 1
    if at <= start:
        at = limit
        while at > start + 1 and not is_boundary(paragraph, at):
            at -= 1
    return at
