"""Heights: where each of many pieces begins, though their heights keep changing."""

from collections.abc import Sequence


class Heights:
    """Whole-pixel heights in a Fenwick tree: setting one, summing up and finding cost the logarithm of their number."""

    __slots__ = ("_heights", "_tree", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        self.total = sum(heights)
        self._tree = [0, *heights]
        for index in range(1, len(self._tree)):
            parent = index + (index & -index)
            if parent < len(self._tree):
                self._tree[parent] += self._tree[index]

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def set(self, index: int, height: int) -> None:
        """Give a piece another height."""
        growth = height - self._heights[index]
        if growth:
            self._heights[index] = height
            self.total += growth
            node = index + 1
            while node < len(self._tree):
                self._tree[node] += growth
                node += node & -node

    def top(self, index: int) -> int:
        """Return the sum of the heights before a piece."""
        result = 0
        while index > 0:
            result += self._tree[index]
            index -= index & -index
        return result

    def at(self, y: int) -> tuple[int, int]:
        """Return the piece that covers `y` and how far into it `y` lies; the first or last where none does."""
        position, rest = 0, max(0, y)
        bit = 1 << len(self._heights).bit_length()
        while bit:
            node = position + bit
            if node < len(self._tree) and self._tree[node] <= rest:
                position, rest = node, rest - self._tree[node]
            bit >>= 1
        if position < len(self._heights):
            return position, rest
        return len(self._heights) - 1, self._heights[-1]
