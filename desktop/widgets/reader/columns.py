"""The row of columns: side by side from right to left, resized at their edges, moved by their heads."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.theme import Theme

MOST = 8


class Columns(QWidget):
    """Holds up to eight columns; the first stands at the right whatever the interface's language.

    `order_changed` tells of every column opened, closed or moved, `leaving` of one about to be closed,
    `resized` of other widths.
    """

    order_changed = Signal()
    leaving = Signal(object)
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: list[ArticleColumn] = []
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.splitterMoved.connect(lambda _position, _index: self.resized.emit())
        area = QScrollArea()
        area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._split)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self._area = area
        self._mark = QFrame(self)
        self._mark.setObjectName("dropMark")
        self._mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._mark.hide()

    def __len__(self) -> int:
        return len(self._columns)

    def columns(self) -> list[ArticleColumn]:
        """Return the columns, the rightmost first."""
        return list(self._columns)

    def ids(self) -> list[str]:
        """Return the articles' ids, the rightmost first."""
        return [column.article_id for column in self._columns]

    def column(self, article_id: str) -> ArticleColumn | None:
        """Return an article's column."""
        return next((column for column in self._columns if column.article_id == article_id), None)

    def add(self, article_id: str, *, zoom: int, prepare: Callable[[ArticleColumn], None]) -> ArticleColumn:
        """Put a column at the end, filled by `prepare`, and let all be of one width."""
        column = ArticleColumn(article_id, self._theme, zoom=zoom)
        column.head.close_wanted.connect(lambda: self.remove(article_id))
        column.head.dragged.connect(lambda at: self._show_mark(self._gap_at(at)))
        column.head.dropped.connect(lambda at: self._drop(article_id, at))
        self._columns.append(column)
        self._split.addWidget(column)
        self._split.setSizes([1000] * len(self._columns))
        prepare(column)
        self.order_changed.emit()
        return column

    def remove(self, article_id: str) -> None:
        """Take an article's column away."""
        column = self.column(article_id)
        if column is not None:
            self.leaving.emit(column)
            self._columns.remove(column)
            column.setParent(None)
            column.deleteLater()
            self.order_changed.emit()

    def clear(self) -> None:
        """Take all columns away."""
        for article_id in self.ids():
            self.remove(article_id)

    def put(self, article_id: str, index: int) -> None:
        """Put a column at another place, counted from the right."""
        column = self.column(article_id)
        if column is None or self._columns.index(column) == index:
            return
        self._columns.remove(column)
        self._columns.insert(index, column)
        sizes = {id(self._split.widget(at)): size for at, size in enumerate(self._split.sizes())}
        self._split.insertWidget(index, column)
        self._split.setSizes([sizes[id(each)] for each in self._columns])
        self.order_changed.emit()

    def show_whole(self, column: ArticleColumn) -> None:
        """Bring a column into view where there is not room for all."""
        self._area.ensureWidgetVisible(column, 0, 0)

    def widths(self) -> list[int]:
        """Return the widths, from the right, in pixels."""
        return self._split.sizes()

    def set_widths(self, widths: Sequence[int]) -> None:
        """Give the columns widths in these proportions; ignored where their number differs."""
        if len(widths) == len(self._columns) and all(width > 0 for width in widths):
            self._split.setSizes(list(widths))

    def _gap_at(self, at: QPoint) -> int:
        """Return before which column, counted from the right, a place on the screen lies."""
        for index, column in enumerate(self._columns):
            if column.mapFromGlobal(at).x() > column.width() // 2:
                return index
        return len(self._columns)

    def _drop(self, article_id: str, at: QPoint) -> None:
        self._mark.hide()
        column = self.column(article_id)
        if column is not None:
            gap, index = self._gap_at(at), self._columns.index(column)
            self.put(article_id, gap - 1 if gap > index else gap)

    def _show_mark(self, gap: int) -> None:
        beside = self._columns[min(gap, len(self._columns) - 1)]
        corner = beside.mapTo(self, QPoint(beside.width() if gap < len(self._columns) else 0, 0))
        self._mark.setStyleSheet(f"background: {self._theme.colours.accent};")
        self._mark.setGeometry(QRect(corner.x() - 2, corner.y(), 4, beside.height()).intersected(self.rect()))
        self._mark.raise_()
        self._mark.show()
