"""Offsets: where Python counts code points and Qt counts UTF-16 units."""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class OffsetMap:
    """Positions of one text in both ways of counting; they are the same unless it holds astral characters."""

    __slots__ = ("_pairs", "_points")

    def __init__(self, text: str) -> None:
        self._points = [found.start() for found in _ASTRAL.finditer(text)]
        self._pairs = [point + index for index, point in enumerate(self._points)]

    def to_qt(self, point: int) -> int:
        """Return the UTF-16 position of a code point."""
        return point + bisect_left(self._points, point) if self._points else point

    def from_qt(self, unit: int) -> int:
        """Return the code point at a UTF-16 position; one inside a surrogate pair is that of its character."""
        return unit - bisect_left(self._pairs, unit) if self._pairs else unit
