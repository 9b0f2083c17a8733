"""The line below a column's title: outlet and date, shortened where room is short."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.session.phrases import plain_tip
from desktop.widgets.claims import cells


class MetaLine(QLabel):
    """Keeps to the alignment it is given; the whole of it is in its text and its tool tip.

    Under the pointer it looks like the link that it is: its head tells of clicks on it.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, super().minimumSizeHint().height())

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setToolTip(plain_tip(text))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self._hovered:
            font = QFont(self.font())
            font.setUnderline(True)
            painter.setFont(font)
        words = cells.with_date(self.text(), painter.fontMetrics(), self.contentsRect().width())
        painter.drawText(self.contentsRect(), self.alignment(), words)
