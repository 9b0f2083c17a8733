"""Paragraphs: a text cut into the pieces that are laid out one by one."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, compress, islice, pairwise, repeat
from operator import add, not_, sub
from typing import overload

from desktop.arabic.direction import balance
from desktop.arabic.graphemes import is_boundary

LONGEST = 1500  # code points; Qt lays out a piece as a whole, and a longer one would hold the window
_SENTENCE = re.compile(r"[.!؟?؛…]+[\"”»)]*\s+")
_KEPT = 128  # pieces of which the words are at hand


@dataclass(frozen=True, slots=True)
class Chunk:
    """A paragraph, or a part of a long one: `start` in code points, `closes` where it is its paragraph's last.

    `rtl` says whether it runs right to left, as its whole paragraph does.
    """

    start: int
    text: str
    closes: bool
    rtl: bool

    @property
    def end(self) -> int:
        """Return the code point after the last, not counting the line end."""
        return self.start + len(self.text)


class Chunks(Sequence[Chunk]):
    """The pieces of a text in order, at least one; a line end belongs to none of them.

    Kept are numbers only: a piece is cut out of the text when it is asked for, and its direction found then.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        paragraphs = text.split("\n")
        lengths = list(map(len, paragraphs))
        self._starts = array("L", accumulate(map(add, lengths, repeat(1)), initial=0))
        self._blank = bytearray(map(not_, map(str.strip, paragraphs)))
        self._closes = bytearray(b"\1") * len(paragraphs)
        if max(lengths) > LONGEST:
            for number in reversed([number for number, length in enumerate(lengths) if length > LONGEST]):
                self._cut(number, paragraphs[number])
        self._directions = bytearray(len(self._closes))  # 0 for not known yet, 1 for right to left
        self._known: dict[int, Chunk] = {}

    def __len__(self) -> int:
        return len(self._closes)

    @overload
    def __getitem__(self, number: int) -> Chunk: ...
    @overload
    def __getitem__(self, number: slice) -> list[Chunk]: ...
    def __getitem__(self, number: int | slice) -> Chunk | list[Chunk]:
        if isinstance(number, slice):
            return [self[each] for each in range(*number.indices(len(self)))]
        if not -len(self) <= number < len(self):
            raise IndexError(number)
        number %= len(self)
        known = self._known.get(number)
        if known is None:
            if len(self._known) >= _KEPT:
                self._known.clear()
            start, end = self.span(number)
            known = Chunk(start, self._text[start:end], bool(self._closes[number]), self._rtl(number))
            self._known[number] = known
        return known

    def at(self, position: int) -> int:
        """Return the number of the piece a position lies in; where a long paragraph is cut, the later one."""
        return max(0, min(bisect_right(self._starts, position), len(self)) - 1)

    def span(self, number: int) -> tuple[int, int]:
        """Return where a piece begins and ends."""
        return self._starts[number], self._starts[number + 1] - self._closes[number]

    def closes(self, number: int) -> int:
        """Return 1 where a piece is its paragraph's last, else 0."""
        return self._closes[number]

    def is_blank(self, number: int) -> bool:
        """Say whether a piece shows nothing."""
        return bool(self._blank[number])

    def lengths(self) -> Iterator[int]:
        """Return the length of each piece, its line end included."""
        return map(sub, islice(self._starts, 1, None), self._starts)

    def blanks(self) -> list[int]:
        """Return the numbers of the pieces that show nothing."""
        return list(compress(range(len(self._blank)), self._blank))

    def cuts(self) -> list[int]:
        """Return the numbers of the pieces that another of the same paragraph follows."""
        return [number for number, closes in enumerate(self._closes) if not closes] if 0 in self._closes else []

    def _rtl(self, number: int) -> bool:
        """Say whether most letters of a piece's paragraph run right to left; without any, as in the one before."""
        first = number
        while first and not self._closes[first - 1]:
            first -= 1
        undecided: list[int] = []
        direction = 1
        while first >= 0:
            if self._directions[first]:
                direction = self._directions[first]
                break
            undecided.append(first)
            last = self._closes.index(1, first)
            most = balance(self._text[self._starts[first] : self.span(last)[1]])
            if most:
                direction = 1 if most > 0 else 2
                break
            first -= 1
            while first > 0 and not self._closes[first - 1]:
                first -= 1
        for each in undecided:
            self._directions[each] = direction
        return direction == 1

    def _cut(self, number: int, words: str) -> None:
        """Put the parts of a long paragraph in its place."""
        cuts = _cuts(words)
        start = self._starts[number]
        self._starts[number + 1 : number + 1] = array("L", (start + cut for cut in cuts))
        self._closes[number:number] = bytes(len(cuts))
        parts = pairwise([0, *cuts, len(words)])
        self._blank[number : number + 1] = bytearray(words[first:last].isspace() for first, last in parts)


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
