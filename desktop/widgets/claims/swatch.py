"""The colour square of a tag, as an icon or drawn."""

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from desktop.domain.tag import COLOURS
from desktop.widgets.theme import Colours

_ICON_PIXELS = 16
SIDE = 10


def draw(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Draw the square with its round corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(box, 2.5, 2.5)
    painter.restore()


def icon(name: str, colours: Colours) -> QIcon:
    """Return the square of a tag colour as an icon."""
    made = QIcon()
    for scale in (1, 2):
        pixmap = QPixmap(QSize(_ICON_PIXELS, _ICON_PIXELS) * scale)
        pixmap.setDevicePixelRatio(scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        inset = (_ICON_PIXELS - SIDE) / 2
        draw(painter, QRectF(inset, inset, SIDE, SIDE), colours.tag(name))
        painter.end()
        made.addPixmap(pixmap)
    return made


def names() -> dict[str, str]:
    """Return the colours of the palette with their names in the interface's language."""
    said = (
        QCoreApplication.translate("swatch", "amber"),
        QCoreApplication.translate("swatch", "blue"),
        QCoreApplication.translate("swatch", "violet"),
        QCoreApplication.translate("swatch", "teal"),
        QCoreApplication.translate("swatch", "rose"),
        QCoreApplication.translate("swatch", "green"),
        QCoreApplication.translate("swatch", "orange"),
        QCoreApplication.translate("swatch", "sky blue"),
        QCoreApplication.translate("swatch", "plum"),
        QCoreApplication.translate("swatch", "olive"),
        QCoreApplication.translate("swatch", "brick"),
        QCoreApplication.translate("swatch", "slate"),
    )
    return dict(zip(COLOURS, said, strict=True))
