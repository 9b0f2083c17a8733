"""The list of what is offered: a tick, a title, and where it comes from."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.arabic.direction import is_rtl
from desktop.widgets.claims import cells
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_SECOND = Qt.ItemDataRole.UserRole
_WARNS = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 52
_MARGIN = 10
_TICK = 16


class OfferList(QListWidget):
    """Rows with a tick for what is to be added; `ticked` carries the row and whether it is ticked now."""

    ticked = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_OfferDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Articles to import"))
        self.itemChanged.connect(self._changed)
        theme.changed.connect(self.viewport().update)

    def show_row(self, row: int, title: str, second: str, *, warns: bool, tick: bool | None) -> None:
        """Show one row, adding it at the end where it is new; a tick of None can't be set."""
        if row == self.count():
            self.addItem(QListWidgetItem())
        item = self.item(row)
        self.blockSignals(True)
        item.setText(title)
        item.setData(_SECOND, second)
        item.setData(_WARNS, warns)
        item.setToolTip("")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {second}")
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags if tick is None else flags | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if tick else Qt.CheckState.Unchecked)
        self.blockSignals(False)
        self.viewport().update()

    def _changed(self, item: QListWidgetItem) -> None:
        self.ticked.emit(self.row(item), item.checkState() is Qt.CheckState.Checked)


class _OfferDelegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, _HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colours = self._theme.colours
        words = style.words(colours)
        box = option.rect
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(box, QColor(colours.accent_soft))
            edge = QRect(box.right() - 2 if rtl else box.left(), box.top(), 3, box.height())
            painter.fillRect(edge, QColor(colours.accent))
        tick = QStyleOptionViewItem(option)
        tick.rect = _tick(box, rtl)
        tick.state &= ~QStyle.StateFlag.State_HasFocus
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
        tick.state |= QStyle.StateFlag.State_On if ticked else QStyle.StateFlag.State_Off
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            widget = option.widget
            widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, tick, painter, widget)
        line = QRect(box.left() + 2 * _MARGIN + _TICK, box.top() + 7, box.width() - 3 * _MARGIN - _TICK, 20)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        for row, (text, bold, colour) in enumerate((
            (str(index.data()), True, colours.ink),
            (str(index.data(_SECOND)), False, words["conflict" if index.data(_WARNS) else "muted"]),
        )):  # fmt: skip
            font = QFont(option.font)
            font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
            font.setPixelSize(13 if bold else 12)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            place = _placed(line.translated(0, 19 * row), box, rtl)
            elided = cells.elided(text, painter.fontMetrics(), place.width())
            # The dots of what was cut off belong to the end of the words, whichever way the row runs.
            elided += "\u200f" if is_rtl(text, otherwise=rtl) else "\u200e"
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, elided)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:  # fmt: skip
        if not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        if isinstance(event, QMouseEvent):
            hit = _tick(option.rect, rtl).adjusted(-8, -12, 8, 12).contains(event.position().toPoint())
            meant = (
                hit and event.type() is QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton
            )
        else:
            meant = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        if meant:
            ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) is Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            return model.setData(index, state, Qt.ItemDataRole.CheckStateRole)
        return False


def _tick(box: QRect, rtl: bool) -> QRect:
    return _placed(QRect(box.left() + _MARGIN, box.top() + (_HEIGHT - _TICK) // 2, _TICK, _TICK), box, rtl)


def _placed(rect: QRect, box: QRect, rtl: bool) -> QRect:
    """Return a rectangle of a row from left to right, mirrored where the row runs the other way."""
    return rect if not rtl else QRect(box.left() + box.right() - rect.right(), rect.top(), rect.width(), rect.height())
