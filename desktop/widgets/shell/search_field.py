"""The search field of the top bar: looks like a field, and opens the palette, in which the words are typed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_SIDE, _GAP, _LEAST_WORDS = 12, 8, 24
_WIDEST, _USUAL, _NARROWEST = 460, 140, 72


class SearchField(QPushButton):
    """A button that says what can be searched and with which key; it gives way where the bar is narrow."""

    def __init__(self, action: QAction, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = self.tr("Search articles and claims")
        self._keys = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText).replace("+", " ")
        self.setProperty("search", "true")
        self.setAccessibleName(self._words)
        self.setToolTip(action.toolTip())
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(_WIDEST)
        self.setMinimumWidth(_NARROWEST)
        self.clicked.connect(action.trigger)

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        muted = QColor(style.words(colours)["muted"])
        small = QFont(self.font())
        small.setPixelSize(11)
        painter.setFont(small)
        width = painter.fontMetrics().horizontalAdvance(self._keys) + 12
        inside = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE, 0)
        alone = inside.width() < width + _LEAST_WORDS  # the key says more than half a word
        if alone or inside.width() > 3 * width:
            left = inside.left() if self.isRightToLeft() else inside.right() - width
            if alone:
                left = inside.center().x() - width / 2
            box = QRectF(left, inside.center().y() - 9, width, 18)
            painter.setPen(QColor(colours.line))
            painter.setBrush(QColor(colours.card))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(muted)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._keys)
            taken = width + _GAP
            inside = inside.adjusted(taken if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else -taken, 0)
        if alone:
            return
        painter.setFont(self.font())
        painter.setPen(muted)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(inside.width()))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, words)
