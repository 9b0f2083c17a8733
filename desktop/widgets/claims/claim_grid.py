"""The table itself: rows of one height, keys, in-place editing, menus on status and tags."""

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.models.claim_columns import Column
from desktop.models.claim_table import ClaimTableModel
from desktop.widgets.claims import column_state
from desktop.widgets.claims.delegates import ROW_HEIGHT, ClaimDelegate
from desktop.widgets.claims.placed_field import CellField

_SHARES = {
    Column.QUOTE: 24, Column.TAGS: 13, Column.INDICATOR: 14, Column.VALUE: 12, Column.UNIT: 8, Column.PERIOD: 12,
    Column.SPEAKER: 10, Column.ARTICLE: 13, Column.STATUS: 10, Column.NOTE: 9,
}  # fmt: skip
_LEAST_WIDTH = 1080
# Values are read down their column: they get the width they need, up to so many pixels, looked for in so many rows.
_WIDEST_VALUE = 230
_ROWS_MEASURED = 200
_LENDING = (Column.QUOTE, Column.INDICATOR, Column.ARTICLE, Column.NOTE)
_BY_MENU = frozenset({Column.STATUS, Column.TAGS})


class ClaimHeader(QHeaderView):
    """Knows whether a hand is on it: only then the widths become a person's own."""

    held = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.held = True
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.held = True
        super().mouseDoubleClickEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.held = False


class ClaimGrid(QTableView):
    """Shows a ClaimTableModel. `menu_wanted(index)` asks for the menu of a cell that is edited by one."""

    menu_wanted = Signal(QModelIndex)
    context_wanted = Signal(object)
    text_wanted = Signal(QModelIndex)
    removal_wanted = Signal()
    chosen = Signal()

    def __init__(self, model: ClaimTableModel, delegate: ClaimDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._claims = model
        self._delegate = delegate
        self._own_widths = False
        self._value_width = 0
        self._header = ClaimHeader(Qt.Orientation.Horizontal, self)
        self._header.setAccessibleName(self.tr("Columns"))
        self._kept: tuple[list[str], str | None] = ([], None)
        self.setModel(model)
        self.setItemDelegate(delegate)
        # The cell in focus has its own outline; a second one around the whole card would shout.
        self.setStyleSheet("QTableView, QTableView:focus { border: none; }")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Claims"))
        rows = self.verticalHeader()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        rows.hide()
        header = self._header
        self.setHorizontalHeader(header)
        header.setSectionsClickable(True)
        header.setSectionsMovable(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSortIndicatorClearable(True)
        header.setMinimumSectionSize(48)
        header.setStretchLastSection(True)
        # Asked which columns are chosen, the view's own selection would walk through every row at each paint.
        header.setSelectionModel(QItemSelectionModel(model, header))
        header.sectionResized.connect(self._widths_changed)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self.text_wanted)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._recall)
        model.modelReset.connect(self._measure_all)
        model.rowsInserted.connect(lambda _parent, first, last: self._measure(first, last))
        model.dataChanged.connect(lambda first, last: self._measure(first.row(), last.row()))
        self.selectionModel().selectionChanged.connect(self.chosen)

    def chosen_ids(self) -> list[str]:
        """Return the ids of the chosen rows from the top."""
        return [self._claims.claim_at(row).id for row in sorted(self._chosen_rows())]

    def chosen_count(self) -> int:
        """Return how many rows are chosen."""
        return sum(part.height() for part in self.selectionModel().selection().toList())

    def choose(self, claim_ids: list[str], current: str | None = None) -> None:
        """Choose the rows of these claims, as far as they are shown, and bring the current one into view."""
        places = {claim_id: row for row, claim_id in enumerate(self._claims.shown_ids())} if claim_ids else {}
        rows = sorted(places[claim_id] for claim_id in claim_ids if claim_id in places)
        self.selectionModel().select(self._ranges(rows), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = places.get(current or (claim_ids[0] if claim_ids else ""))
        if row is not None:
            column = max(self.currentIndex().column(), 0)
            index = self._claims.index(row, column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.scrollTo(index)

    def column_state(self) -> str:
        """Return how the columns were left, to be kept with the project."""
        return column_state.written(self.horizontalHeader(), with_widths=self._own_widths)

    def restore_columns(self, state: str) -> None:
        """Put the columns back as they were left; an empty state leaves them as they are."""
        if state:
            self._own_widths = column_state.restore(self.horizontalHeader(), state)

    def settle(self) -> None:
        """Commit what is being typed in a cell, as leaving it would; words that can't be read are given up."""
        for field in self.viewport().findChildren(CellField):
            if not field.isHidden():
                if self._delegate.accepts(field):
                    self.commitData(field)
                self.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def edit(  # type: ignore[override]
        self,
        index: QModelIndex | QPersistentModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        by_menu = index.isValid() and index.column() in _BY_MENU
        asked = trigger in (
            QAbstractItemView.EditTrigger.EditKeyPressed,
            QAbstractItemView.EditTrigger.SelectedClicked,
            QAbstractItemView.EditTrigger.AllEditTriggers,
        )
        if not by_menu:
            return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]
        if asked and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.menu_wanted.emit(self._claims.index(index.row(), index.column()))
            return True
        return False

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        gives_up = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        if gives_up or not isinstance(editor, CellField) or self._delegate.accepts(editor):
            super().closeEditor(editor, hint)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and index.isValid():
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.text_wanted.emit(index)
            else:
                self.edit(index, QAbstractItemView.EditTrigger.EditKeyPressed, event)
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self.selectionModel().hasSelection():
            self.context_wanted.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._own_widths:
            self._fit()

    def _chosen_rows(self) -> set[int]:
        parts = self.selectionModel().selection().toList()
        return {row for part in parts for row in range(part.top(), part.bottom() + 1)}

    def _ranges(self, rows: list[int]) -> QItemSelection:
        selection = QItemSelection()
        last = self._claims.columnCount() - 1
        start = 0
        for place in range(1, len(rows) + 1):
            if place == len(rows) or rows[place] != rows[place - 1] + 1:
                selection.select(self._claims.index(rows[start], 0), self._claims.index(rows[place - 1], last))
                start = place
        return selection

    def _remember(self) -> None:
        current = self.currentIndex()
        self._kept = (self.chosen_ids(), self._claims.claim_at(current.row()).id if current.isValid() else None)

    def _recall(self) -> None:
        ids, current = self._kept
        if ids or current:
            self.choose(ids, current)

    def _fit(self) -> None:
        room = max(self.viewport().width(), _LEAST_WIDTH)
        total = sum(_SHARES.values())
        value = max(room * _SHARES[Column.VALUE] // total, self._value_width)
        widths = {column: room * share // total for column, share in _SHARES.items()} | {Column.VALUE: value}
        # What the values need more, the columns of running words give.
        lent, givers = value - room * _SHARES[Column.VALUE] // total, sum(_SHARES[column] for column in _LENDING)
        for column in _LENDING:
            widths[column] -= lent * _SHARES[column] // givers
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _measure_all(self) -> None:
        self._value_width = 0
        self._measure(0, self._claims.rowCount() - 1)

    def _measure(self, first: int, last: int) -> None:
        """Make the values of these rows fit into their column."""
        rows = range(first, min(last + 1, first + _ROWS_MEASURED))
        values = [str(self._claims.index(row, Column.VALUE).data()) for row in rows]
        needed = max(map(self._delegate.value_width, values), default=0)
        self._value_width = min(max(self._value_width, needed), _WIDEST_VALUE)
        if not self._own_widths:
            self._fit()

    def _widths_changed(self) -> None:
        self._own_widths = self._own_widths or self._header.held
