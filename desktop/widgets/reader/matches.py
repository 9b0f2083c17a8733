"""Matches: how the places of what is looked for stand in a text; grounds under the words, the current one stronger."""

from array import array
from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.span import Span
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import Measures
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_ROUND = 3


class Matches:
    """The matches of one pane, in order; places of the same words don't overlap. `current` is a number, or -1."""

    def __init__(self, pane: "ArticlePane") -> None:
        self._pane = pane
        self.starts, self.ends = array("I"), array("I")
        self.current = -1

    def __len__(self) -> int:
        return len(self.starts)

    def add(self, found: list[Span]) -> None:
        """Show more of them, further on in the text."""
        self.starts.extend(span.start for span in found)
        self.ends.extend(span.end for span in found)
        if found:
            self._pane.viewport().update()

    def clear(self) -> None:
        """Show none."""
        if self.starts or self.current >= 0:
            self.starts, self.ends, self.current = array("I"), array("I"), -1
            self._pane.viewport().update()

    def choose(self, number: int) -> None:
        """Make one the current one; -1 for none."""
        if number != self.current:
            self.current = number
            self._pane.viewport().update()

    def after(self, position: int) -> int:
        """Return the number of the first one that begins at a position or later."""
        return bisect_left(self.starts, position)

    def touch(self, start: int, end: int) -> bool:
        """Say whether one of them lies, even in part, in code points `start`..`end`."""
        number = bisect_left(self.ends, start + 1)
        return number < len(self.starts) and self.starts[number] < end

    def paint(self, painter: QPainter, laid: Laid, measures: Measures, colours: Colours, clip: QRectF) -> None:
        """Draw what lies in a piece and in `clip`, under the words; the painter's origin is the piece's corner."""
        if not self.starts:
            return
        chunk = laid.chunk
        lines = range(max(0, int(clip.top() // measures.line)), min(len(laid), int(clip.bottom() // measures.line) + 1))
        if not lines:
            return
        begin = chunk.start + laid.starts[lines.start]
        past = chunk.start + laid.starts[lines.stop] if lines.stop < len(laid) else chunk.end
        number = bisect_left(self.ends, begin + 1)
        top, height = measures.tint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        while number < len(self.starts) and self.starts[number] < past:
            current = number == self.current
            painter.setBrush(QColor(colours.found_now if current else colours.found))
            painter.setPen(QPen(QColor(colours.ink if current else colours.muted), 1.4 if current else 0.6))
            start = max(self.starts[number], begin) - chunk.start
            for line, left, right in laid.rects(start, min(self.ends[number], past) - chunk.start):
                place = QRectF(left - 1, line * measures.line + top, right - left + 2, height)
                painter.drawRoundedRect(place, _ROUND, _ROUND)
            number += 1
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
