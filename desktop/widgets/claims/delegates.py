"""How the cells of the table of claims look and are edited in place."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)  # fmt: skip
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.domain.claim import Claim, Status
from desktop.domain.quantity import Qualifier
from desktop.models.claim_columns import Column
from desktop.models.claim_table import CLAIM_ROLE
from desktop.models.typed import Unreadable, read_quantity, read_unit, write_quantity
from desktop.models.word_list import used_speakers, used_units
from desktop.session import phrases
from desktop.session.workspace import Workspace
from desktop.widgets.claims import cells, complaints, status_sign
from desktop.widgets.claims.placed_field import CellField
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 46
_READING_PIXELS = 17


class ClaimDelegate(QStyledItemDelegate):
    """Paints cells of claims without a widget a cell; an editor stays open until what is typed can be read."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._reading = QFont([style.READING, style.INTERFACE])
        self._reading.setPixelSize(_READING_PIXELS)
        self._small = style.interface_font()
        self._small.setPixelSize(style.INTERFACE_PIXELS - 1)
        self._bold = style.interface_font()
        self._bold.setBold(True)
        self._muted = QColor()
        self._status_colours: dict[Status, QColor] = {}
        self._recolour()
        theme.changed.connect(self._recolour)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        box: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(box, QColor(colours.accent_soft if selected else colours.card))
        painter.setPen(QColor(colours.line))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 1))
            painter.drawRect(box.adjusted(0, 0, -1, -2))
        self._paint_content(painter, box.adjusted(cells.SIDE, 0, -cells.SIDE, -1), option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = CellField(parent, Column(index.column()))
        field.taken.connect(lambda: self._close(field))
        match field.column:
            case Column.INDICATOR:
                field.complete(lambda: [indicator.name for indicator in self._workspace.indicators()])
            case Column.UNIT:
                field.complete(lambda: used_units(self._workspace.all_claims()))
            case Column.SPEAKER:
                field.complete(lambda: used_speakers(self._workspace.all_claims()))
        field.setAccessibleName(
            str(index.model().headerData(index.column(), Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole))
        )
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, CellField)
        claim: Claim = index.data(CLAIM_ROLE)
        editor.claim = claim
        match editor.column:
            case Column.VALUE:
                editor.setText(write_quantity(claim.quantity, _qualifiers()))
            case Column.NOTE:
                editor.setText(claim.note)
            case _:
                editor.setText(str(index.data(Qt.ItemDataRole.EditRole) or ""))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, CellField)
        if not editor.isModified():
            return
        value: object = editor.text()
        if editor.column is Column.VALUE:
            try:
                value = read_quantity(editor.text(), _qualifiers(), editor.claim.quantity if editor.claim else None)
            except Unreadable:
                return
        model.setData(index, value, Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        box: QRect = option.rect
        editor.setGeometry(box.adjusted(2, 5, -2, -6))

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        if not isinstance(editor, CellField):
            return super().eventFilter(editor, event)
        if event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            leaves = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if leaves and not self.accepts(editor):
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._close(editor)
                return True
        # A field left with words that can't be read stays, with its reason; Escape gives them up.
        left = event.type() is QEvent.Type.FocusOut and QApplication.focusWidget() is not editor
        if left and not self.accepts(editor):
            return False
        return super().eventFilter(editor, event)

    def accepts(self, field: CellField) -> bool:
        """Say whether what stands in the field can be taken; if not, the field says why."""
        if field.column not in (Column.VALUE, Column.UNIT) or not field.isModified():
            field.complain("")
            return True
        known = field.claim.quantity if field.claim else None
        try:
            if field.column is Column.UNIT:
                read_unit(field.text(), known)
            else:
                read_quantity(field.text(), _qualifiers(), known)
        except Unreadable as error:
            field.complain(complaints.reason(error))
            return False
        field.complain("")
        return True

    def value_width(self, words: str) -> int:
        """Return how wide a cell must be to show a value in full."""
        return QFontMetrics(self._bold).horizontalAdvance(words) + 2 * cells.SIDE + 2

    def _close(self, field: CellField) -> None:
        if self.accepts(field):
            self.commitData.emit(field)
            self.closeEditor.emit(field, QStyledItemDelegate.EndEditHint.NoHint)

    def _paint_content(self, painter: QPainter, box: QRect, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        direction: Qt.LayoutDirection = option.direction
        font: QFont = option.font
        column = Column(index.column())
        claim: Claim = index.data(CLAIM_ROLE)
        if column is Column.TAGS:
            tags = [tag for tag in map(self._workspace.tag, claim.tags) if tag is not None]
            chips = [cells.Chip(tag.name, tag.colour) for tag in tags]
            cells.draw_chips(painter, box, chips, self._small, colours, direction)
            return
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        ink = QColor(colours.ink)
        if column is Column.STATUS:
            cells.draw_status(painter, box, claim.status, text, font, self._status_colours[claim.status], direction)
            return
        if column is Column.QUOTE:
            font = self._reading
        elif column is Column.VALUE:
            font = self._bold
        elif column is Column.NOTE:
            ink = self._muted
        if not text and column in (Column.SPEAKER, Column.INDICATOR):
            text, ink = "—", self._muted
        cells.draw_text(painter, box, text, font, ink, direction)

    def _recolour(self) -> None:
        colours = self._theme.colours
        self._muted = QColor(style.words(colours)["muted"])
        self._status_colours = {status: status_sign.colour_of(status, colours) for status in Status}


def _qualifiers() -> dict[Qualifier, str]:
    return {qualifier: phrases.qualifier(qualifier) for qualifier in Qualifier}
