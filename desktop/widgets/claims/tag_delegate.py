"""How a tag looks in the panel: square, name, count, key."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.tag import Tag
from desktop.models.tag_tree import COUNT_ROLE, TAG_ROLE, TagTreeModel
from desktop.widgets.claims import cells, swatch
from desktop.widgets.claims.placed_field import NameField
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_ROW = 34
_GAP = 8
_KEY = 18


class TagDelegate(QStyledItemDelegate):
    """Paints tags; the field of a new name stays open, with the reason, while the name can't be had."""

    def __init__(self, model: TagTreeModel, theme: Theme, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._theme = theme
        self._key_font = style.interface_font()
        self._key_font.setPixelSize(11)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        tag: Tag = index.data(TAG_ROLE)
        direction: Qt.LayoutDirection = option.direction
        box: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(box).adjusted(1, 2, -1, -2)
        # Not out of `option.state`: the first look at it has Python make all that QStyle knows.
        if self._view.selectionModel().isSelected(index):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.accent_soft))
            painter.drawRoundedRect(ground, 6, 6)
        if self._view.hasFocus() and self._view.currentIndex() == index:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        row = _Row(box.adjusted(6, 0, -6, 0), direction)
        square = row.take(swatch.SIDE)
        top = box.center().y() - swatch.SIDE / 2 + 1
        swatch.draw(painter, QRectF(square.x(), top, swatch.SIDE, swatch.SIDE), colours.tag(tag.colour))
        row.skip(_GAP)
        muted = QColor(style.words(colours)["muted"])
        key = row.take_end(_KEY)
        if tag.key is not None:
            self._paint_key(painter, key, str(tag.key), muted)
        row.skip_end(_GAP)
        font: QFont = option.font
        count = str(index.data(COUNT_ROLE))
        box_of_count = row.take_end(QFontMetrics(font).horizontalAdvance(count) + 2)
        cells.draw_text(painter, box_of_count, count, font, muted, direction)
        row.skip_end(_GAP)
        cells.draw_text(painter, row.rest(), tag.name, font, QColor(colours.ink), direction)
        painter.restore()

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = NameField(parent)
        field.setAccessibleName(self.tr("Name of the tag"))
        field.tag = index.data(TAG_ROLE)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, NameField)
        if not editor.isModified():
            editor.setText(str(index.data(Qt.ItemDataRole.EditRole)))
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, NameField)
        tag: Tag | None = index.data(TAG_ROLE)
        if tag is not None and editor.tag is not None and tag.id == editor.tag.id and editor.text() != tag.name:
            model.setData(index, editor.text(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(1, 2, -1, -2))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if not isinstance(editor, NameField):
            return super().eventFilter(editor, event)
        if event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            leaves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if leaves:
                if self.accepts(editor):
                    self.commitData.emit(editor)
                    self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
                return True
        left = event.type() is QEvent.Type.FocusOut and QApplication.focusWidget() is not editor
        if left and not self.accepts(editor):
            return False
        return super().eventFilter(editor, event)

    def accepts(self, field: NameField) -> bool:
        """Say whether the tag can have the name in the field; if not, the field says why."""
        if field.tag is None:
            return True
        from desktop.session import wording

        error = self._model.check_name(field.tag, field.text())
        field.complain("" if error is None else wording.sentence(error))
        return error is None

    def _paint_key(self, painter: QPainter, box: QRect, key: str, colour: QColor) -> None:
        frame = QRectF(box.x() + 0.5, box.center().y() - _KEY / 2 + 0.5, _KEY - 1, _KEY)
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        painter.setBrush(QColor(self._theme.colours.card))
        painter.drawRoundedRect(frame, 4, 4)
        painter.setPen(colour)
        painter.setFont(self._key_font)
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, key)


class _Row:
    """Room on a line that is given away from both sides, in the direction of reading."""

    def __init__(self, box: QRect, direction: Qt.LayoutDirection) -> None:
        self._box = QRect(box)
        self._mirrored = direction is Qt.LayoutDirection.RightToLeft

    def take(self, width: int) -> QRect:
        """Give away room at the leading side."""
        return self._cut(width, at_right=self._mirrored)

    def take_end(self, width: int) -> QRect:
        """Give away room at the trailing side."""
        return self._cut(width, at_right=not self._mirrored)

    def skip(self, width: int) -> None:
        """Leave room free at the leading side."""
        self.take(width)

    def skip_end(self, width: int) -> None:
        """Leave room free at the trailing side."""
        self.take_end(width)

    def rest(self) -> QRect:
        """Return the room that is left."""
        return QRect(self._box)

    def _cut(self, width: int, *, at_right: bool) -> QRect:
        box = QRect(self._box)
        if at_right:
            box.setLeft(box.right() + 1 - width)
            self._box.setRight(self._box.right() - width)
        else:
            box.setWidth(width)
            self._box.setLeft(self._box.left() + width)
        return box
