"""The sign and colour of a status: drawn, since no bundled face has these signs."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from desktop.domain.claim import Status
from desktop.widgets.shell import style
from desktop.widgets.theme import Colours

_NAMES = {
    Status.UNCHECKED: "muted",
    Status.CHECKING: "ink",
    Status.CONFIRMED: "agreement",
    Status.DISPUTED: "conflict",
    Status.REFUTED: "conflict",
}
_ICON_PIXELS = 16


def colour_of(status: Status, colours: Colours) -> QColor:
    """Return the colour of a status, legible on every ground."""
    return QColor(style.words(colours)[_NAMES[status]])


def draw(painter: QPainter, box: QRectF, status: Status, colour: QColor) -> None:
    """Draw the sign within a square: an empty, half or full circle, a triangle, a cross."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    match status:
        case Status.UNCHECKED:
            painter.drawEllipse(box)
        case Status.CHECKING:
            painter.drawEllipse(box)
            painter.setBrush(QBrush(colour))
            painter.drawPie(box, 90 * 16, 180 * 16)
        case Status.CONFIRMED:
            painter.setBrush(QBrush(colour))
            painter.drawEllipse(box)
        case Status.DISPUTED:
            painter.setBrush(QBrush(colour))
            top = QPointF(box.center().x(), box.top())
            painter.drawPolygon(QPolygonF([top, box.bottomRight(), box.bottomLeft()]))
        case Status.REFUTED:
            painter.setPen(QPen(colour, 2.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(box.topLeft(), box.bottomRight())
            painter.drawLine(box.topRight(), box.bottomLeft())
    painter.restore()


def icon(status: Status, colours: Colours) -> QIcon:
    """Return the sign as an icon."""
    made = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(_ICON_PIXELS, _ICON_PIXELS) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        draw(painter, QRectF(3.5, 3.5, 9, 9), status, colour_of(status, colours))
        painter.end()
        made.addPixmap(pixmap)
    return made
