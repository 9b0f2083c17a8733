"""Highlights by place: which of many lie in a piece of the text, or at a character."""

from bisect import bisect_left, insort
from collections.abc import Iterable
from operator import itemgetter, sub

from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.paragraphs import Chunks

_LONG = 1000  # code points; the few that are longer are kept apart, so that a look around finds all others
_id, _start, _end = itemgetter(0), itemgetter(1), itemgetter(2)


def _place(highlight: Highlight) -> tuple[int, int, str]:
    return highlight.start, -highlight.end, highlight.id


class Highlights:
    """Highlights sorted by place, so that painting and pointing look at a handful only."""

    def __init__(self, chunks: Chunks) -> None:
        self._chunks = chunks
        self._all: dict[str, Highlight] = {}
        self._short: list[Highlight] = []  # by start
        self._long: list[Highlight] = []

    def __len__(self) -> int:
        return len(self._all)

    def get(self, highlight_id: str) -> Highlight | None:
        """Return a highlight by its claim's id."""
        return self._all.get(highlight_id)

    def replace(self, highlights: Iterable[Highlight]) -> list[Highlight]:
        """Make these the highlights and return those that are new, different or gone, as they were and as they are."""
        before, wanted = self._all, list(highlights)
        self._all = dict(zip(map(_id, wanted), wanted, strict=True))
        if len(self._all) < len(wanted):
            wanted = list(self._all.values())
        self._short, self._long = sorted(wanted, key=_start), []
        if max(map(sub, map(_end, wanted), map(_start, wanted)), default=0) > _LONG:
            self._long = [each for each in wanted if each.end - each.start > _LONG]
            self._short = [each for each in self._short if each.end - each.start <= _LONG]
        if not before:
            return wanted
        changed = [each for each in wanted if before.get(each.id) != each]
        return changed + [each for each in before.values() if self._all.get(each.id) != each]

    def put(self, highlight: Highlight) -> list[Highlight]:
        """Add a highlight, or put it in the place of the one with its id; return what changed, as `replace` does."""
        changed = self.drop(highlight.id)
        self._all[highlight.id] = highlight
        if highlight.end - highlight.start > _LONG:
            self._long.append(highlight)
        else:
            insort(self._short, highlight, key=_start)
        return [*changed, highlight]

    def drop(self, highlight_id: str) -> list[Highlight]:
        """Take a highlight away, if it is there; return it."""
        known = self._all.pop(highlight_id, None)
        if known is None:
            return []
        if known.end - known.start > _LONG:
            self._long.remove(known)
        else:
            del self._short[self._short.index(known, bisect_left(self._short, known.start, key=_start))]
        return [known]

    def within(self, number: int) -> list[Highlight]:
        """Return the highlights of a piece, from its start, the longer first where two begin together."""
        return self.between(*self._chunks.span(number))

    def between(self, start: int, end: int) -> list[Highlight]:
        """Return the highlights that touch code points `start`..`end`, in the same order."""
        short = self._short
        first = bisect_left(short, start - _LONG, key=_start)
        found = [each for each in short[first : bisect_left(short, end, first, key=_start)] if each.end > start]
        found += [each for each in self._long if each.start < end and each.end > start]
        found.sort(key=_place)
        return found

    def pieces(self, highlights: Iterable[Highlight]) -> set[int]:
        """Return the numbers of the pieces that highlights touch."""
        found: set[int] = set()
        for each in highlights:
            found.update(range(self._chunks.at(each.start), self._chunks.at(max(each.start, each.end - 1)) + 1))
        return found

    def reach(self, highlight: Highlight) -> int:
        """Return where the chain ends of highlights that overlap, from this one on: their lanes hang on it."""
        end, before = highlight.end, highlight.start
        at = bisect_left(self._short, highlight.start, key=_start)
        while end > before:
            before = end
            while at < len(self._short) and self._short[at].start < end:
                end = max(end, self._short[at].end)
                at += 1
            end = max([end, *(each.end for each in self._long if highlight.start <= each.start < end)])
        return end

    def at(self, position: int) -> list[Highlight]:
        """Return the highlights over a character, the innermost (shortest) first."""
        over = self.between(position, position + 1)
        return sorted(over, key=lambda highlight: highlight.end - highlight.start)
