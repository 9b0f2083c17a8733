"""Paragraphs: a text cut into the pieces that are laid out one by one."""

import re
from dataclasses import dataclass
from itertools import pairwise

from desktop.arabic.direction import is_rtl
from desktop.arabic.graphemes import is_boundary

LONGEST = 1500  # code points; Qt lays out a piece as a whole, and a longer one would hold the window
_SENTENCE = re.compile(r"[.!؟?؛…]+[\"”»)]*\s+")


@dataclass(slots=True)
class Chunk:
    """A paragraph, or a part of a long one: `start` in code points, `closes` where it is its paragraph's last."""

    start: int
    text: str
    closes: bool
    rtl: bool

    @property
    def end(self) -> int:
        """Return the code point after the last, not counting the line end."""
        return self.start + len(self.text)


def chunks(text: str) -> list[Chunk]:
    """Return the pieces of a text in order, at least one; a line end belongs to none of them.

    A paragraph without letters takes the direction of the one before it, the first that of the whole text.
    """
    pieces: list[Chunk] = []
    position = 0
    rtl = is_rtl(text[:20_000])
    for paragraph in text.split("\n"):
        rtl = is_rtl(paragraph, otherwise=rtl) if paragraph else rtl
        cuts = [0, *_cuts(paragraph), len(paragraph)] if len(paragraph) > LONGEST else [0, len(paragraph)]
        for start, end in pairwise(cuts):
            pieces.append(Chunk(position + start, paragraph[start:end], end == len(paragraph), rtl))
        position += len(paragraph) + 1
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
