"""Painting: one laid-out piece with its highlights and selection, in the colours in force."""

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen

from desktop.widgets.reader.decoration import DASH, Decoration
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import Measures
from desktop.widgets.theme import Colours

TINT = 46  # alpha of a highlight's ground on light paper
_TINT_DARK = 74
_OUTLINE = 1.6
_EDGE = 2
_EVERYTHING = QRectF()
_CORNER = QPointF()


class Why(Enum):
    """What an outline says of the words in it."""

    CHOSEN = "chosen"
    ANSWERING = "answering"  # to the claim chosen in another text
    POINTED = "pointed"


class Outline(NamedTuple):
    """A line around code points `start`..`end` of the whole text."""

    start: int
    end: int
    why: Why


class PagePainter:
    """Brushes and pens of one theme; `piece` draws with the painter's origin at the piece's top left corner."""

    def __init__(self, colours: Colours) -> None:
        self.colours = colours
        self.paper = QBrush(QColor(colours.paper))
        self._selection = QBrush(QColor(colours.selection))
        self._ink = QPen(QColor(colours.ink))
        self._accent = QPen(QColor(colours.accent), _OUTLINE)
        self._muted = QPen(QColor(colours.muted))
        answering = QPen(self._accent)
        answering.setStyle(Qt.PenStyle.DashLine)
        self._outlines = {Why.CHOSEN: self._accent, Why.ANSWERING: answering, Why.POINTED: self._muted}
        self._solid: dict[str, QBrush] = {}
        self._tints: dict[str, QBrush] = {}
        self._dashes: dict[tuple[tuple[str, ...], bool], QBrush] = {}

    def piece(
        self,
        painter: QPainter,
        laid: Laid,
        decoration: Decoration | None,
        measures: Measures,
        selection: tuple[int, int] | None = None,
        outlines: Sequence[Outline] = (),
        clip: QRectF = _EVERYTHING,
    ) -> None:
        """Draw a piece, or its lines in `clip`; `selection` and `outlines` are in code points of the whole text.

        All but the counts lies below the letters: no dot of a letter and no mark beside it is ever covered.
        """
        painter.setPen(Qt.PenStyle.NoPen)
        for colour, rects in decoration.grounds.items() if decoration else ():
            painter.setBrush(self._tint(colour))
            painter.drawRects(rects)
        if selection:
            painter.setBrush(self._selection)
            painter.drawRects(self._parts(laid, selection, measures))
        for colour, rects in decoration.bars.items() if decoration else ():
            painter.setBrush(self._solid_brush(colour))
            painter.drawRects(rects)
        for colours, rects in decoration.dashed if decoration else ():
            self._dash(painter, colours, rects, rtl=laid.chunk.rtl)
        for outline in outlines:
            self._outline(painter, laid, outline, measures)
        painter.setPen(self._ink)
        laid.layout.draw(painter, _CORNER, [], clip)
        if decoration and decoration.counts:
            self._counts(painter, decoration.counts, measures, rtl=laid.chunk.rtl)

    def focus_edge(self, painter: QPainter, width: int) -> None:
        """Draw the edge at the head of the pane that takes the keys."""
        painter.fillRect(0, 0, width, _EDGE + self.colours.high, self._accent.color())

    def caret(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the caret."""
        painter.fillRect(rect, self._ink.color())

    def _tint(self, colour: str) -> QBrush:
        if colour not in self._tints:
            ground = QColor(self.colours.tag(colour))
            ground.setAlpha(_TINT_DARK if self.colours.dark else TINT)
            self._tints[colour] = QBrush(ground)
        return self._tints[colour]

    def _solid_brush(self, colour: str) -> QBrush:
        if colour not in self._solid:
            self._solid[colour] = QBrush(self.colours.tag(colour))
        return self._solid[colour]

    def _dash(self, painter: QPainter, colours: tuple[str, ...], rects: list[QRect], *, rtl: bool) -> None:
        """Draw bars whose colours take turns from where reading begins."""
        brush = self._dashes.get((colours, rtl))
        if brush is None:
            brush = self._dashes[colours, rtl] = self._striped(colours[::-1] if rtl else colours)
        for rect in rects:
            painter.setBrushOrigin(rect.right() + 1 if rtl else rect.left(), 0)
            painter.fillRect(rect, brush)
        painter.setBrushOrigin(0, 0)

    def _striped(self, colours: tuple[str, ...]) -> QBrush:
        stripes = QImage(len(colours) * DASH, 1, QImage.Format.Format_RGB32)
        for number, colour in enumerate(colours):
            pixel = self.colours.tag(colour).rgb()
            for x in range(number * DASH, (number + 1) * DASH):
                stripes.setPixel(x, 0, pixel)
        return QBrush(stripes)

    def _parts(self, laid: Laid, span: tuple[int, int], measures: Measures) -> list[QRectF]:
        origin, length = laid.chunk.start, len(laid.chunk.text)
        start, end = max(0, span[0] - origin), min(length, span[1] - origin)
        top, height = measures.tint
        return [
            QRectF(round(left), line * measures.line + top, round(right) - round(left), height)
            for line, left, right in (laid.rects(start, end) if start < end else [])
        ]

    def _outline(self, painter: QPainter, laid: Laid, outline: Outline, measures: Measures) -> None:
        painter.setPen(self._outlines[outline.why])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in self._parts(laid, (outline.start, outline.end), measures):
            below = measures.line - measures.tint[0] - rect.height() - 1  # the bars lie within
            painter.drawRoundedRect(rect.adjusted(-2, -1, 2, below), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _counts(self, painter: QPainter, counts: list[tuple[QPoint, int]], measures: Measures, *, rtl: bool) -> None:
        small = QFont(measures.font)
        small.setPixelSize(max(8, round(measures.line * 0.26)))
        painter.save()
        painter.setFont(small)
        metrics = painter.fontMetrics()
        for corner, count in counts:
            text = f"+{count}"
            width = metrics.horizontalAdvance(text) + 4
            left = corner.x() if rtl else corner.x() - width
            place = QRectF(QPoint(left, corner.y() + 1), QPointF(left + width, corner.y() + 1 + small.pixelSize() + 2))
            painter.fillRect(place, self.paper)
            painter.setPen(self._muted)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()
