"""Dotted lines: what stands under words that nobody has marked, found piece by piece when it is looked at."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import islice, takewhile
from operator import itemgetter
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.widgets.reader.kept import Kept
from desktop.widgets.reader.layout_cache import Laid, Parts
from desktop.widgets.reader.measures import BAR, Measures

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_LONG = 1000  # code points; the few that are longer are kept apart, so that a look around finds all others
_DOTS = (1.0, 1.25)
_start = itemgetter(0)
_Lines = dict[str, list[QLineF]]


class Stretch(Protocol):
    """A tuple that begins with its code points."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def colour(self) -> str: ...
    def __getitem__(self, index: int, /) -> object: ...


Place = TypeVar("Place", bound=Stretch)


class DottedLines(Generic[Place]):
    """Stretches sorted by start, and the lines below those that were looked at."""

    def __init__(self, pane: "ArticlePane", dots: Sequence[float] = _DOTS, *, lane: int | None = None) -> None:
        self._pane = pane
        self._dots = list(dots)
        self._lane = lane  # None for the first that is free
        self.all: list[Place] = []
        self._long: list[Place] = []
        self._pieces = Kept[int, _Lines]()

    def replace(self, stretches: Iterable[Place]) -> list[Place]:
        """Make these the stretches; return which differ, as they were and as they are."""
        before, self.all = self.all, sorted(stretches, key=_start)
        changed = _differences(before, self.all)
        if changed:
            self._long = [each for each in self.all if each.end - each.start > _LONG]
            self._renew(changed)
        return changed

    def _renew(self, changed: Iterable[Place]) -> None:
        """Have what is different painted anew."""
        chunks = self._pane.page.chunks
        for each in changed if self._pieces else ():
            for number in range(chunks.at(each.start), chunks.at(max(each.start, each.end - 1)) + 1):
                self._pieces.pop(number, None)
        self._pane.viewport().update()

    def forget(self) -> None:
        """Find anew where the lines go."""
        self._pieces.clear()

    def tidy(self) -> bool:
        """Let go of some of the lines that were found long ago; say whether that was all."""
        return self._pieces.tidy()

    def touching(self, start: int, end: int) -> list[Place]:
        """Return the stretches that touch code points `start`..`end`, by start."""
        if not self.all:
            return []
        first = bisect_left(self.all, start - _LONG, key=_start)
        past = bisect_left(self.all, end, first, key=_start)
        far = [each for each in self._long if each.start < start - _LONG and each.end > start]
        return far + [each for each in self.all[first:past] if each.end > start]

    def beginning(self, start: int) -> list[Place]:
        """Return the stretches that begin at a code point."""
        first = bisect_left(self.all, start, key=_start)
        return list(takewhile(lambda each: each.start == start, islice(self.all, first, None)))

    def piece(self, number: int, laid: Laid, measures: Measures) -> _Lines:
        """Return the lines within a piece, from its top left corner, by the name of their colour."""
        known = self._pieces.get(number)
        if known is None:
            known = self._pieces.keep(number, {})
            reached = 0
            for each in self.touching(laid.chunk.start, laid.chunk.end):
                # A duration within a date has a line of its own.
                lane = int(each.start < reached) if self._lane is None else self._lane
                y = measures.bar(lane) + BAR / 2
                reached = max(reached, each.end)
                known.setdefault(each.colour, []).extend(
                    QLineF(left, line * measures.line + y, right, line * measures.line + y)
                    for line, left, right in parts_of(laid, each.start, each.end)
                )
        return known

    def draw(self, painter: QPainter, lines: list[QLineF], colour: QColor) -> None:
        """Draw lines as dots."""
        pen = QPen(colour, BAR, Qt.PenStyle.CustomDashLine)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern(self._dots)
        painter.setPen(pen)
        painter.drawLines(lines)


def parts_of(laid: Laid, start: int, end: int) -> Parts:
    """Return line number, left and right x of the parts that show a stretch of the whole text in a piece."""
    origin = laid.chunk.start
    start, end = max(0, start - origin), min(len(laid.chunk.text), end - origin)
    return laid.rects(start, end) if start < end else []


def lines_of(laid: Laid, start: int, end: int, measures: Measures) -> list[QRectF]:
    """Return the rectangles, a line high, that show a stretch of the whole text in a piece."""
    parts = parts_of(laid, start, end)
    return [QRectF(left, line * measures.line, right - left, measures.line) for line, left, right in parts]


def _differences(before: list[Place], after: list[Place]) -> list[Place]:
    """Return all between the first and the last that differ: of two lists of thousands, mostly one."""
    first, shorter = 0, min(len(before), len(after))
    while first < shorter and before[first] == after[first]:
        first += 1
    last = 0
    while last < shorter - first and before[-1 - last] == after[-1 - last]:
        last += 1
    return before[first : len(before) - last] + after[first : len(after) - last]
