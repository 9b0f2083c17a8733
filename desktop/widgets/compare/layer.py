"""The layer of marks above a plot."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from desktop.formats.writers.chart_svg import Shape
from desktop.widgets.compare.paint import paint

_MARGIN = 3.0


class MarkLayer(QGraphicsItem):
    """Paints shapes, and an outline around the mark that is chosen or pointed at, in the scene's pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._shapes: Sequence[Shape] = ()
        self._bounds = QRectF()
        self._outline: tuple[QRectF, QColor, float] | None = None

    def show_shapes(self, shapes: Sequence[Shape], bounds: QRectF) -> None:
        """Paint these within `bounds` from now on."""
        self.prepareGeometryChange()
        self._shapes, self._bounds, self._outline = shapes, bounds, None
        self.update()

    def outline(self, box: tuple[float, float, float, float] | None, colour: str = "", width: float = 2.0) -> None:
        """Draw an outline around a box, or none."""
        grown = QRectF(*box).adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN) if box is not None else QRectF()
        self._outline = (grown, QColor(colour), width) if box is not None else None
        self.update()

    def boundingRect(self) -> QRectF:
        """Return the bounds."""
        return self._bounds

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Paint the shapes and the outline."""
        painter.save()
        paint(painter, self._shapes)
        if self._outline is not None:
            box, colour, width = self._outline
            painter.setPen(QPen(colour, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 5, 5)
        painter.restore()
