"""Laid-out pieces: made when they are first looked at, the least lately made ones let go."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextLayout, QTextOption

from desktop.widgets.offsets import OffsetMap
from desktop.widgets.reader.geometry import LineGeometry, line_geometry
from desktop.widgets.reader.measures import Measures
from desktop.widgets.reader.paragraphs import Chunk

KEPT = 256
_LET_GO = 96


@dataclass(slots=True)
class Laid:
    """A piece laid out; positions are code points within the piece."""

    chunk: Chunk
    layout: QTextLayout
    offsets: OffsetMap
    starts: list[int]
    _lines: dict[int, LineGeometry] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.starts)

    def line(self, number: int) -> LineGeometry:
        """Return the geometry of a line; measured once."""
        known = self._lines.get(number)
        if known is None:
            known = self._lines[number] = line_geometry(
                self.layout.lineAt(number), self.layout, self.chunk.text, self.offsets, rtl=self.chunk.rtl
            )
        return known

    def line_of(self, position: int) -> int:
        """Return the number of the line a position lies on; where a line is broken, the later one."""
        number = len(self.starts) - 1
        while number > 0 and self.starts[number] > position:
            number -= 1
        return number

    def rects(self, start: int, end: int) -> list[tuple[int, float, float]]:
        """Return line number, left and right x of the parts that show `start`..`end`, without spaces at line ends."""
        parts: list[tuple[int, float, float]] = []
        for number in range(self.line_of(start), len(self.starts)):
            if self.starts[number] >= end:
                break
            parts.extend((number, left, right) for left, right in self.line(number).rects(start, end))
        return parts


def lay_out(
    chunk: Chunk, measures: Measures, width: float, formats: Sequence[QTextLayout.FormatRange] = ()
) -> QTextLayout:
    """Return a piece's layout, `width` pixels wide, its lines on a grid of baselines whatever faces they need."""
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if chunk.rtl else Qt.LayoutDirection.LeftToRight)
    # a bare QTextLayout does not mirror alignment
    option.setAlignment(Qt.AlignmentFlag.AlignRight if chunk.rtl else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(chunk.text, measures.font)
    layout.setCacheEnabled(True)
    layout.setTextOption(option)
    if formats:
        layout.setFormats(formats)
    layout.beginLayout()
    y = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y + measures.baseline - line.ascent()))
        y += measures.line
    layout.endLayout()
    return layout


class LayoutCache:
    """The laid-out pieces by their number."""

    def __init__(self) -> None:
        self._laid: dict[int, Laid] = {}

    def get(self, number: int) -> Laid | None:
        """Return a piece if it is laid out."""
        return self._laid.get(number)

    def keep(self, number: int, chunk: Chunk, layout: QTextLayout) -> Laid:
        """Keep a piece's layout, letting go of old ones where there are many."""
        if len(self._laid) >= KEPT:
            for old in list(self._laid)[:_LET_GO]:
                del self._laid[old]
        offsets = OffsetMap(chunk.text)
        starts = [offsets.from_qt(layout.lineAt(line).textStart()) for line in range(layout.lineCount())]
        laid = self._laid[number] = Laid(chunk, layout, offsets, starts or [0])
        return laid

    def clear(self) -> None:
        """Let go of everything."""
        self._laid.clear()
