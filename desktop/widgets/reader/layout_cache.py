"""Laid-out pieces: made when they are first looked at."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from desktop.widgets.offsets import OffsetMap
from desktop.widgets.reader.extent import drawn, glyph_starts, is_plain, stands_alone
from desktop.widgets.reader.geometry import LineGeometry, line_geometry
from desktop.widgets.reader.measures import Measures
from desktop.widgets.reader.paragraphs import Chunk

_MOST_PARTS = 512  # that a piece remembers the places of

_SAME = OffsetMap("")  # that of every text without astral characters

Parts = list[tuple[int, float, float]]


class Laid:
    """A piece laid out; positions are code points within the piece."""

    __slots__ = ("_geometry", "_glyphs", "_is_plain", "_lines", "_parts", "chunk", "layout", "offsets", "starts")

    def __init__(self, chunk: Chunk, layout: QTextLayout, lines: list[QTextLine], starts: list[int]) -> None:
        self.chunk = chunk
        self.layout = layout
        self._is_plain = is_plain(chunk.text)
        self.offsets = _SAME if self._is_plain else OffsetMap(chunk.text)
        self.starts = (starts if self._is_plain else [self.offsets.from_qt(unit) for unit in starts]) or [0]
        self._lines = lines
        self._geometry: dict[int, LineGeometry] = {}
        self._glyphs: dict[int, frozenset[int]] = {}
        self._parts: dict[tuple[int, int], Parts] = {}

    def __len__(self) -> int:
        return len(self.starts)

    def line(self, number: int) -> LineGeometry:
        """Return the geometry of a line; measured once."""
        known = self._geometry.get(number)
        if known is None:
            known = self._geometry[number] = line_geometry(
                self._lines[number], self.layout, self.chunk.text, self.offsets, rtl=self.chunk.rtl
            )
        return known

    def line_of(self, position: int) -> int:
        """Return the number of the line a position lies on; where a line is broken, the later one."""
        return max(0, bisect_right(self.starts, position) - 1)

    def line_end(self, number: int) -> int:
        """Return where a line ends, its last spaces included."""
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.chunk.text)

    def rects(self, start: int, end: int) -> Parts:
        """Return line number, left and right x of the parts that show `start`..`end`, without spaces at line ends."""
        known = self._parts.get((start, end))
        if known is None:
            if len(self._parts) >= _MOST_PARTS:
                self._parts.clear()
            known = self._parts[start, end] = self._measured(start, end)
        return known

    def _measured(self, start: int, end: int) -> Parts:
        first = self.line_of(start)
        last = bisect_left(self.starts, end, first + 1) - 1
        if self._is_plain and self._cuts_no_glyph(first, start) and self._cuts_no_glyph(last, end):
            if first == last and end < self.line_end(first):
                return [(first, left, right) for left, right in drawn(self._lines[first], start, end)]
            measured = self._drawn
        else:
            measured = self._by_graphemes
        return [
            (number, left, right) for number in range(first, last + 1) for left, right in measured(number, start, end)
        ]

    def _by_graphemes(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        return self.line(number).rects(start, end)

    def _drawn(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        start, line_end = max(self.starts[number], start), self.line_end(number)
        if end >= line_end:  # spaces hang past the end of a line
            end = start + len(self.chunk.text[start:line_end].rstrip())
        return drawn(self._lines[number], start, end) if start < end else []

    def _cuts_no_glyph(self, number: int, at: int) -> bool:
        """Say whether no glyph of a line belongs to the characters on both sides of a position."""
        if stands_alone(self.chunk.text, at) or at == self.starts[number]:
            return True
        known = self._glyphs.get(number)
        if known is None:
            known = self._glyphs[number] = glyph_starts(self._lines[number])
        return at in known


def _option(*, rtl: bool) -> QTextOption:
    # a bare QTextLayout does not mirror alignment
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


_OPTIONS = {rtl: _option(rtl=rtl) for rtl in (False, True)}


def lay_out(chunk: Chunk, measures: Measures, width: float, formats: Sequence[QTextLayout.FormatRange] = ()) -> Laid:
    """Return a piece laid out, `width` pixels wide, its lines on a grid of baselines whatever faces they need."""
    layout = _begun(chunk, measures, formats)
    layout.setCacheEnabled(True)
    lines: list[QTextLine] = []
    baseline, step, create = measures.baseline, measures.line, layout.createLine
    while (line := create()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, baseline - line.ascent()))
        baseline += step
        lines.append(line)
    layout.endLayout()
    return Laid(chunk, layout, lines, [line.textStart() for line in lines])


def count_lines(chunk: Chunk, measures: Measures, width: float, formats: Sequence[QTextLayout.FormatRange] = ()) -> int:
    """Return how many lines a piece takes, and keep nothing."""
    layout = _begun(chunk, measures, formats)
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


def _begun(chunk: Chunk, measures: Measures, formats: Sequence[QTextLayout.FormatRange]) -> QTextLayout:
    layout = QTextLayout(chunk.text, measures.font)
    layout.setTextOption(_OPTIONS[chunk.rtl])
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    return layout
