"""The grid of the matrix: a table whose first and last columns stay where they are while the articles scroll."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from desktop.models.matrix import MatrixModel
from desktop.widgets.compare.matrix_delegate import HEADING_HEIGHT, ROW_HEIGHT, MatrixDelegate
from desktop.widgets.compare.matrix_head import HEIGHT, MatrixHead
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LEAST_ARTICLE = 150
_LEAST_LINES = 3
_FIRST, _LAST = (0.18, 180, 300), (0.135, 186, 220)  # share of the width, at least, at most


class MatrixGrid(QTableView):
    """Shows a MatrixModel. Arrows walk, Enter asks for the text, Space for the quotes, Ctrl+C copies.

    `text_wanted` and `quotes_wanted` carry an index, `menu_wanted` one and where on the screen; F8 is `offers_wanted`;
    `left_alone` says that nothing is to float over the grid any more. Alt with an arrow moves the article's column.
    """

    text_wanted = Signal(QModelIndex)
    quotes_wanted = Signal(QModelIndex)
    menu_wanted = Signal(QModelIndex, object)
    copy_wanted = Signal()
    left_alone = Signal()
    offers_wanted = Signal()
    current_changed = Signal()

    def __init__(self, model: MatrixModel, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._matrix = model
        self._kept: tuple[str, str, int] | None = None
        self.setModel(model)
        self.heads = MatrixHead(model, theme, self)
        delegate = MatrixDelegate(model, theme, self)
        _dress(self, self.heads, delegate)
        self.setAccessibleName(self.tr("Comparison of the articles"))
        self.setMinimumHeight(HEIGHT + _LEAST_LINES * ROW_HEIGHT)
        self.first, self.last = (_Part(self, model, theme, delegate) for _ in range(2))
        self._edges = [QFrame(self), QFrame(self)]  # of the columns that stay, while others pass under them
        for edge in self._edges:
            edge.setProperty("edge", True)
        for part in (self.first, self.last):
            part.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
            self.verticalScrollBar().valueChanged.connect(part.verticalScrollBar().setValue)
            part.pressed.connect(lambda _index: self.setFocus(Qt.FocusReason.MouseFocusReason))
        for view in (self, self.first, self.last):
            view.clicked.connect(self.quotes_wanted)
            view.doubleClicked.connect(self.text_wanted)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.valueChanged.connect(self.left_alone)
        self.selectionModel().currentChanged.connect(self._walked)
        self.selectionModel().selectionChanged.connect(self._repaint)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._reset)
        model.headerDataChanged.connect(self._repaint)
        model.counted.connect(self._size_lines)
        theme.changed.connect(self._repaint)

    def is_chosen(self, index: Index) -> bool:
        """Say whether a cell is chosen."""
        return self.selectionModel().isSelected(index)

    def is_current(self, index: Index) -> bool:
        """Say whether a cell is where the keys are."""
        return self.hasFocus() and self.currentIndex() == index

    def go_to(self, indicator_id: str, article_id: str = "") -> None:
        """Choose a cell and bring it into view: an article's, else the indicator's own."""
        line, column = self._matrix.line_of(indicator_id), max(0, self._matrix.column_of(article_id))
        if line >= 0:
            index = self._matrix.index(line, column)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell out from under the columns that stay."""
        if not index.isValid():
            return
        top, high = self.rowViewportPosition(index.row()), self.rowHeight(index.row())
        bar, room = self.verticalScrollBar(), self.viewport().height()
        if top < 0 or high > room:
            bar.setValue(bar.value() + top)
        elif top + high > room:
            bar.setValue(bar.value() + top + high - room)
        if index.column() in (0, self._matrix.verdict_column):
            return
        left, wide = self.columnViewportPosition(index.column()), self.columnWidth(index.column())
        covered = (self.columnWidth(0), self.columnWidth(self._matrix.verdict_column))
        before, after = reversed(covered) if self.isRightToLeft() else covered
        over = min(0, left - before) or max(0, left + wide - (self.viewport().width() - after))
        across = self.horizontalScrollBar()
        across.setValue(across.value() + (-over if self.isRightToLeft() else over))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index, key = self.currentIndex(), event.key()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif key == Qt.Key.Key_F8:
            self.offers_wanted.emit()
        elif not index.isValid():
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.text_wanted.emit(index)
        elif key == Qt.Key.Key_Space:
            self.quotes_wanted.emit(index)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_column(onwards=(key == Qt.Key.Key_Right) is not self.isRightToLeft())
        elif key == Qt.Key.Key_Escape:
            self.left_alone.emit()
        else:
            super().keyPressEvent(event)

    def move_column(self, *, onwards: bool) -> None:
        """Move the article's column that the keys are in by one place, onwards or back."""
        column = self.currentIndex().column()
        article = self._matrix.article_at(column)
        if article is not None:
            self._matrix.move_article(article.id, column - 1 + (1 if onwards else -1))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos())) if by_mouse else self.currentIndex()
        if self._matrix.row_at(index) is None:
            return
        place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
        self.choose(index)
        self.menu_wanted.emit(index, place)

    def choose(self, index: QModelIndex) -> None:
        """Choose a cell, unless it is among those chosen."""
        if not self.is_chosen(index):
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
        self.left_alone.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._matrix.rowCount():
            first = next((at for at, _ in enumerate(self._matrix.rows()) if self._is_row(at)), 0)
            index = self._matrix.index(first if self._is_row(first) else first + 1, 0)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left_alone.emit()

    def fit(self) -> None:
        """Give the columns their widths: articles share what the first and the last one leave."""
        count = self._matrix.columnCount()
        if count < 2:
            return
        room = self.viewport().width()
        first, last = (min(max(round(room * share), least), most) for share, least, most in (_FIRST, _LAST))
        articles = count - 2
        each = max(_LEAST_ARTICLE, (room - first - last) // articles) if articles else 0
        spare = max(0, room - first - last - each * articles)
        for column in range(count):
            width = first + spare if column == 0 else last if column == count - 1 else each
            self.setColumnWidth(column, width)
        for part, column in ((self.first, 0), (self.last, count - 1)):
            part.show_column(column, self.columnWidth(column))
        self._place_parts()

    def _is_row(self, line: int) -> bool:
        return self._matrix.row_at(self._matrix.index(line, 0)) is not None

    def _size_lines(self) -> None:
        """Make the headings of groups lower than the rows between them."""
        for view in (self, self.first, self.last):
            rows = view.verticalHeader()
            for line in range(self._matrix.rowCount()):
                wanted = ROW_HEIGHT if self._is_row(line) else HEADING_HEIGHT
                if rows.sectionSize(line) != wanted:
                    rows.resizeSection(line, wanted)

    def _place_parts(self) -> None:
        area, head = self.viewport().geometry(), self.heads.height()
        high = area.height() + head
        start, end = (self.last, self.first) if self.isRightToLeft() else (self.first, self.last)
        start.setGeometry(area.left(), area.top() - head, start.width_wanted, high)
        end.setGeometry(area.right() + 1 - end.width_wanted, area.top() - head, end.width_wanted, high)
        passes = self.horizontalScrollBar().maximum() > 0
        for edge, x in zip(self._edges, (start.geometry().right(), end.geometry().left()), strict=True):
            edge.setGeometry(x, area.top() - head, 1, high)
            edge.setVisible(passes)
            edge.raise_()

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if hasattr(self, "_edges"):
            self._place_parts()

    def _remember(self) -> None:
        found = self._matrix.row_at(self.currentIndex())
        article = self._matrix.article_at(self.currentIndex().column())
        self._kept = (
            (found.indicator.id, article.id if article else "", self.currentIndex().column()) if found else None
        )

    def _reset(self) -> None:
        self.fit()
        if self._kept is not None:
            indicator_id, article_id, _ = self._kept
            self.go_to(indicator_id, article_id)

    def _walked(self) -> None:
        self._repaint()
        self.current_changed.emit()

    def _repaint(self) -> None:
        for view in (self, self.first, self.last):
            view.viewport().update()
            view.horizontalHeader().viewport().update()


class _Part(QTableView):
    """One column of the grid that stays in its place; the grid has the keys."""

    def __init__(self, grid: MatrixGrid, model: MatrixModel, theme: Theme, delegate: MatrixDelegate) -> None:
        super().__init__(grid)
        self.width_wanted = 0
        self._shown = -1
        self._grid = grid
        self.setModel(model)
        unused = self.selectionModel()
        self.setSelectionModel(grid.selectionModel())
        unused.deleteLater()
        _dress(self, MatrixHead(model, theme, self), delegate)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_column(self, column: int, width: int) -> None:
        """Show one column alone, so wide."""
        self.width_wanted = width
        for each in range(self.model().columnCount()):
            if self.isColumnHidden(each) is (each == column):
                self.setColumnHidden(each, each != column)
        self.setColumnWidth(column, width)
        self.setAccessibleName(str(self.model().headerData(column, Qt.Orientation.Horizontal)))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._grid.choose(index)
            self._grid.menu_wanted.emit(index, event.globalPos())

    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Leave the scrolling to the grid."""


def _dress(view: QTableView, head: MatrixHead, delegate: MatrixDelegate) -> None:
    view.setHorizontalHeader(head)
    view.setItemDelegate(delegate)
    style.put(view, "bare", True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setTabKeyNavigation(False)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = view.verticalHeader()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(ROW_HEIGHT)
    rows.hide()
