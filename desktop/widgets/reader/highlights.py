"""Highlights by place: which of many lie in a piece of the text, or at a character."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence

from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.paragraphs import Chunk


def _place(highlight: Highlight) -> tuple[int, int, str]:
    return highlight.start, -highlight.end, highlight.id


class Highlights:
    """Highlights kept in the pieces they touch, so that painting and pointing look at a handful only."""

    def __init__(self, chunks: Sequence[Chunk]) -> None:
        self._starts = [chunk.start for chunk in chunks]
        self._ends = [chunk.end for chunk in chunks]
        self._in: dict[int, list[Highlight]] = {}  # by place
        self._all: dict[str, Highlight] = {}

    def __len__(self) -> int:
        return len(self._all)

    def get(self, highlight_id: str) -> Highlight | None:
        """Return a highlight by its claim's id."""
        return self._all.get(highlight_id)

    def replace(self, highlights: Iterable[Highlight]) -> set[int]:
        """Make these the highlights and return the numbers of the pieces that look different now."""
        wanted = {highlight.id: highlight for highlight in highlights}
        touched: set[int] = set()
        for known in list(self._all.values()):
            if wanted.get(known.id) != known:
                touched |= self.drop(known.id)
        for highlight in wanted.values():
            if highlight.id not in self._all:
                touched |= self.put(highlight)
        return touched

    def put(self, highlight: Highlight) -> set[int]:
        """Add a highlight, or put it in the place of the one with its id; return the pieces it changes."""
        touched = self.drop(highlight.id)
        self._all[highlight.id] = highlight
        for number in self._pieces(highlight):
            insort(self._in.setdefault(number, []), highlight, key=_place)
            touched.add(number)
        return touched

    def drop(self, highlight_id: str) -> set[int]:
        """Take a highlight away, if it is there; return the pieces it changes."""
        known = self._all.pop(highlight_id, None)
        if known is None:
            return set()
        touched = set(self._pieces(known))
        for number in touched:
            inside = self._in[number]
            del inside[bisect_left(inside, _place(known), key=_place)]
        return touched

    def within(self, number: int) -> list[Highlight]:
        """Return the highlights of a piece, from its start, the longer first where two begin together."""
        return list(self._in.get(number, ()))

    def reach(self, highlight: Highlight) -> int:
        """Return where the chain ends of highlights that overlap, from this one on: their lanes hang on it."""
        end = highlight.end
        for number in self._pieces(highlight):
            for other in self.within(number):
                if highlight.start <= other.start < end:
                    end = max(end, other.end)
        return end

    def at(self, number: int, position: int) -> list[Highlight]:
        """Return the highlights over a character of a piece, the innermost (shortest) first."""
        over = [highlight for highlight in self.within(number) if highlight.start <= position < highlight.end]
        return sorted(over, key=lambda highlight: highlight.end - highlight.start)

    def _pieces(self, highlight: Highlight) -> Iterable[int]:
        number = max(0, bisect_right(self._starts, highlight.start) - 1)
        while number < len(self._starts) and self._starts[number] < highlight.end:
            if self._ends[number] > highlight.start:
                yield number
            number += 1
