"""Geometry: which pixels of a line show which characters.

`QTextLine.xToCursor` and `cursorToX` err on mixed and on wrapped right-to-left lines, so both ways go by the
glyphs that are really drawn.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtGui import QTextLayout, QTextLine

from desktop.widgets.offsets import OffsetMap
from desktop.widgets.reader.extent import TOUCHING

Box = tuple[float, float, bool]  # left, right, right to left

_WIDTH = 0.01  # px; anything narrower has no width
_UNSEEN = frozenset("\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\ufeff\t") | {
    chr(code) for code in range(0x2060, 0x2070)
}
_RETRIEVE = (
    QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphIndexes
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveGlyphPositions
    | QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
)


class Cell(NamedTuple):
    """One grapheme as drawn: code points `start`..`end` between two x of its line, and its direction."""

    start: int
    end: int
    left: float
    right: float
    rtl: bool

    def edge(self, *, leading: bool) -> float:
        """Return the x where the grapheme begins (leading) or ends."""
        return self.right if leading == self.rtl else self.left

    def position(self, x: float) -> int:
        """Return the caret's position for a press at `x`: before or after, whichever half was hit."""
        return self.start if (x > (self.left + self.right) / 2) == self.rtl else self.end


class LineGeometry:
    """The cells of one laid-out line; `start`..`end` are its code points, `seen` ends before its last spaces."""

    __slots__ = ("_ends", "_lefts", "_starts", "cells", "end", "rtl", "seen", "start", "visual")

    def __init__(self, cells: list[Cell], start: int, end: int, seen: int, rtl: bool) -> None:
        self.cells = cells
        self.visual = sorted(cells, key=lambda cell: cell.left)
        self._lefts = [cell.left for cell in self.visual]
        self._starts = [cell.start for cell in cells]
        self._ends = [cell.end for cell in cells]
        self.start, self.end, self.seen, self.rtl = start, end, seen, rtl

    def rects(self, start: int, end: int) -> list[tuple[float, float]]:
        """Return the left and right x of the parts that show code points `start`..`end`, from left to right."""
        shown = self.cells[bisect_right(self._ends, start) : bisect_left(self._starts, end)]
        merged: list[tuple[float, float]] = []
        for left, right in sorted([(cell.left, cell.right) for cell in shown]):
            if merged and left - merged[-1][1] < TOUCHING:
                merged[-1] = (merged[-1][0], max(merged[-1][1], right))
            elif right > left:
                merged.append((left, right))
        return merged

    def cell_at(self, x: float) -> Cell | None:
        """Return the cell that covers `x`; None beside the line."""
        if not self.visual or x < self._lefts[0] or x >= max(cell.right for cell in self.visual):
            return None
        return self.visual[bisect_right(self._lefts, x) - 1]

    def beside(self, x: float) -> int:
        """Return the position meant by a press beside the line: its start, or its end without last spaces."""
        if not self.visual:
            return self.start
        return self.start if (x >= self._lefts[-1]) == self.rtl else self.seen

    def position_at(self, x: float) -> int:
        """Return the caret's position nearest to `x`."""
        cell = self.cell_at(x)
        return cell.position(x) if cell else self.beside(x)

    def caret_x(self, position: int) -> float | None:
        """Return where the caret stands; where directions meet, on the side of the line's own direction."""
        before = next((cell for cell in self.cells if cell.end == position), None)
        after = next((cell for cell in self.cells if cell.start <= position < cell.end), None)
        if before is None and after is None:
            return self.cells[-1].edge(leading=False) if self.cells else None
        if after is None or (before is not None and before.rtl == self.rtl and after.rtl != self.rtl):
            assert before is not None
            return before.edge(leading=False)
        return after.edge(leading=True)


def line_geometry(line: QTextLine, layout: QTextLayout, text: str, offsets: OffsetMap, *, rtl: bool) -> LineGeometry:
    """Return the cells of one line of a layout of `text`; spaces that hang past the line's end have none."""
    first, past = line.textStart(), line.textStart() + line.textLength()
    start, end = offsets.from_qt(first), offsets.from_qt(past)
    seen = start + len(text[start:end].rstrip())
    stops = _stops(layout, first, offsets.to_qt(seen))
    clusters = _clusters(line, first, past)
    if clusters is None:
        boxes = _one_by_one(line, stops)
    else:
        boxes = _shared_out(clusters, stops, lambda unit: text[offsets.from_qt(unit)] in _UNSEEN)
    cells = [
        Cell(offsets.from_qt(unit), offsets.from_qt(unit_end), left, right, cell_rtl)
        for (unit, unit_end), (left, right, cell_rtl) in zip(pairwise(stops), boxes, strict=True)
    ]
    return LineGeometry(cells, start, end, seen, rtl)


def _stops(layout: QTextLayout, first: int, past: int) -> list[int]:
    """Return the UTF-16 units from `first` to `past` where a caret may stand, both ends included."""
    stops = [first]
    while stops[-1] < past:
        stops.append(min(max(layout.nextCursorPosition(stops[-1]), stops[-1] + 1), past))
    return stops


def _clusters(line: QTextLine, first: int, past: int) -> dict[int, Box] | None:
    """Return what each unit with glyphs of its own covers; None where Qt numbers the glyphs wrongly.

    In a run that needs a fallback face for some of its characters, Qt 6.11 starts numbering anew at each face.
    """
    clusters: dict[int, Box] = {}
    for run in line.glyphRuns(first, past - first, _RETRIEVE):
        units = run.stringIndexes()
        if not clusters.keys().isdisjoint(units):
            return None
        rtl = run.isRightToLeft()
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for unit, position, advance in zip(units, run.positions(), advances, strict=True):
            left = position.x()
            right = left + advance.x()
            known = clusters.get(unit)
            if known is None or known[1] - known[0] < _WIDTH:
                clusters[unit] = (left, right, rtl)
            elif right - left >= _WIDTH:  # a mark without a width must not widen its letter
                clusters[unit] = (min(known[0], left), max(known[1], right), rtl)
    return clusters


def _shared_out(clusters: dict[int, Box], stops: list[int], is_unseen: Callable[[int], bool]) -> list[Box]:
    """Return a box for each grapheme; the letters of a ligature share its width, a tab has none."""
    boxes: list[Box] = []
    index = 0
    while index < len(stops) - 1:
        ligature = index + 1
        while ligature < len(stops) - 1 and stops[ligature] not in clusters and not is_unseen(stops[ligature]):
            ligature += 1
        left, right, rtl = clusters.get(stops[index]) or _behind(boxes)
        if is_unseen(stops[index]):
            right = left
        step = (right - left) / (ligature - index)
        for part in range(ligature - index):
            at = right - (part + 1) * step if rtl else left + part * step
            boxes.append((at, at + step, rtl))
        index = ligature
    return boxes


def _one_by_one(line: QTextLine, stops: list[int]) -> list[Box]:
    boxes: list[Box] = []
    for unit, end in pairwise(stops):
        runs = line.glyphRuns(unit, end - unit)
        box = runs[0].boundingRect() if runs else None
        boxes.append((box.left(), box.right(), runs[0].isRightToLeft()) if box else _behind(boxes))
    return boxes


def _behind(boxes: list[Box]) -> Box:
    """Return a box without width where the last one ends."""
    left, right, rtl = boxes[-1] if boxes else (0.0, 0.0, True)
    x = left if rtl else right
    return x, x, rtl
