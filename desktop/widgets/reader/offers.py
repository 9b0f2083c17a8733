"""Offers: how suggestions stand in a text, a dotted line under each and an outline around the one at hand."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.span import Span
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import BAR, Measures
from desktop.widgets.reader.paragraphs import Chunk
from desktop.widgets.theme import Colours

_ALPHA = 190  # paler than a claim's bar
_OUTLINE = 1.6


class Offer(NamedTuple):
    """A suggestion's place in code points and the name of the colour of the tag that it asks for."""

    start: int
    end: int
    colour: str = ""


class Offers:
    """The suggestions of one text, sorted by start; `at_hand` is the one that keys act on."""

    def __init__(self) -> None:
        self._all: tuple[Offer, ...] = ()
        self._starts: list[int] = []
        self._longest = 0
        self.at_hand: Span | None = None

    def __iter__(self) -> Iterator[Offer]:
        return iter(self._all)

    def replace(self, offers: Sequence[Offer]) -> bool:
        """Take these instead; say whether anything is different."""
        if tuple(offers) == self._all:
            return False
        self._all = tuple(offers)
        self._starts = [offer.start for offer in self._all]
        self._longest = max((offer.end - offer.start for offer in self._all), default=0)
        return True

    def within(self, start: int, end: int) -> list[Offer]:
        """Return the offers that touch code points `start`..`end`."""
        first, past = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [offer for offer in self._all[first:past] if offer.end > start]

    def at(self, position: int) -> Offer | None:
        """Return the innermost offer over a character."""
        first, past = bisect_left(self._starts, position - self._longest), bisect_right(self._starts, position)
        over = [offer for offer in self._all[first:past] if offer.end > position]
        return min(over, key=lambda offer: offer.end - offer.start, default=None)

    def paint(self, painter: QPainter, laid: Laid, measures: Measures, colours: Colours, clip: QRectF) -> None:
        """Draw what lies in a piece and in `clip`; the painter's origin is the piece's top left corner."""
        chunk, reached = laid.chunk, 0
        for offer in self.within(chunk.start, chunk.end) if self._all else ():
            colour = QColor(colours.tag(offer.colour))
            colour.setAlpha(_ALPHA)
            pen = QPen(colour, BAR, Qt.PenStyle.CustomDashLine)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1, 1.25])
            painter.setPen(pen)
            # A duration within a date has a line of its own.
            lane, reached = int(offer.start < reached), max(reached, offer.end)
            for rect in _lines(laid, offer, measures):
                if rect.bottom() >= clip.top() and rect.top() <= clip.bottom():
                    y = rect.top() + measures.bar(lane) + BAR / 2
                    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        if self.at_hand is not None and self.at_hand.start < chunk.end and self.at_hand.end > chunk.start:
            self._outline(painter, laid, measures, colours)

    def _outline(self, painter: QPainter, laid: Laid, measures: Measures, colours: Colours) -> None:
        assert self.at_hand is not None
        top, height = measures.tint
        painter.setPen(QPen(QColor(colours.accent), _OUTLINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in _lines(laid, self.at_hand, measures):
            painter.drawRoundedRect(QRectF(rect.left() - 2, rect.top() + top - 1, rect.width() + 4, height + 2), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _lines(laid: Laid, place: Offer | Span, measures: Measures) -> list[QRectF]:
    """Return the rectangles, a line high, that show a place in a piece."""
    chunk: Chunk = laid.chunk
    start, end = max(0, place.start - chunk.start), min(len(chunk.text), place.end - chunk.start)
    return [
        QRectF(left, line * measures.line, right - left, measures.line)
        for line, left, right in (laid.rects(start, end) if start < end else [])
    ]
