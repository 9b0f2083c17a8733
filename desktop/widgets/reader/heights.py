"""Heights: where each of many pieces begins, though their heights keep changing."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

_BLOCK = 128  # pieces that are summed up together


class Heights:
    """Whole-pixel heights in blocks with their sums: finding a place costs a look at the blocks and at one of them."""

    __slots__ = ("_blocks", "_heights", "_tops", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self._blocks = [sum(self._heights[at : at + _BLOCK]) for at in range(0, len(self._heights), _BLOCK)]
        self._tops: list[int] | None = None  # of the blocks, and the end of the last
        self.total = sum(self._blocks)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def set(self, index: int, height: int) -> None:
        """Give a piece another height."""
        growth = height - self._heights[index]
        if growth:
            self._heights[index] = height
            self._blocks[index // _BLOCK] += growth
            self._tops = None
            self.total += growth

    def top(self, index: int) -> int:
        """Return the sum of the heights before a piece."""
        block = index // _BLOCK
        return self._block_tops()[block] + sum(self._heights[block * _BLOCK : index])

    def at(self, y: int) -> tuple[int, int]:
        """Return the piece that covers `y` and how far into it `y` lies; the first or last where none does."""
        tops, last = self._block_tops(), len(self._heights) - 1
        block = min(bisect_right(tops, max(0, y)), len(self._blocks)) - 1
        rest = max(0, y) - tops[block]
        for index in range(block * _BLOCK, min((block + 1) * _BLOCK, last + 1)):
            if rest < self._heights[index]:
                return index, rest
            rest -= self._heights[index]
        return last, self._heights[last]

    def _block_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._blocks, initial=0))
        return self._tops
