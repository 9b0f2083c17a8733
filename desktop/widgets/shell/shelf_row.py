"""How an article looks on the shelf: two lines of title, what is known of it, the number of its claims."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from desktop.arabic.direction import is_rtl
from desktop.models.shelf import COUNT, META, OPEN
from desktop.widgets.claims import cells
from desktop.widgets.contrast import legible
from desktop.widgets.theme import Theme

_HEIGHT, _SIDE, _TOP, _BAR = 78, 16, 10, 3
_LINES = 2


class ShelfRow(QStyledItemDelegate):
    """Paints a row of fixed height; titles in their own direction, set to the side they start from."""

    def __init__(self, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours, rect = self._theme.colours, option.rect
        opened = bool(index.data(OPEN))
        ground = colours.accent_soft if opened else colours.card
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.fillRect(rect, QColor(ground))
        if opened:
            edge = rect.right() - _BAR + 1 if rtl else rect.left()
            painter.fillRect(QRect(edge, rect.top(), _BAR, rect.height()), QColor(colours.accent))
        # Not out of `option.state`: the first look at it has Python make all that QStyle knows.
        focused = self._view.hasFocus() and self._view.currentIndex() == index
        if focused or self._view.selectionModel().isSelected(index):
            painter.setPen(QColor(colours.accent if focused else colours.line))
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        inner = rect.adjusted(_SIDE, _TOP, -_SIDE, -_TOP)
        title = QFont(option.font)
        title.setWeight(QFont.Weight.Medium)
        painter.setPen(QColor(colours.ink))
        self._draw_title(painter, title, str(index.data()), inner)
        small = QFont(option.font)
        small.setPixelSize(max(11, small.pixelSize() - 1))
        painter.setFont(small)
        painter.setPen(QColor(legible(colours.muted, ground)))
        foot = QRect(inner.left(), inner.bottom() - 17, inner.width(), 18)
        start, end = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        if not rtl:
            start, end = end, start
        count = str(index.data(COUNT))
        width = QFontMetrics(small).horizontalAdvance(count) + 10
        painter.drawText(foot, end | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, count)
        room = foot.adjusted(width if rtl else 0, 0, 0 if rtl else -width, 0)
        said = index.data(META) or self.tr("no date")
        said = cells.with_date(said, QFontMetrics(small), room.width())
        painter.drawText(room, start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, said)
        painter.restore()

    def _draw_title(self, painter: QPainter, font: QFont, title: str, room: QRect) -> None:
        rtl = is_rtl(title)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        metrics = QFontMetrics(font)
        y = 0.0
        for number, line in enumerate(_broken(title, font, option, room.width())):
            if number == _LINES - 1:
                line = cells.elided(line, metrics, room.width())
            single = QTextLayout(line, font)
            single.setTextOption(option)
            single.beginLayout()
            made = single.createLine()
            made.setLineWidth(room.width())
            single.endLayout()
            single.draw(painter, QPointF(room.left(), room.top() + y))
            y += metrics.height()


def _broken(title: str, font: QFont, option: QTextOption, width: int) -> list[str]:
    """Return the title's first line, and all the rest as the second."""
    layout = QTextLayout(title, font)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    if not first.isValid():
        return []
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    return [part for part in (title[:end].rstrip(), title[end:].strip()) if part]
