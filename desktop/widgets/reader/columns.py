"""The row of columns: side by side from right to left, resized at their edges, moved by their heads."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.room import NARROWEST, shown_at_once
from desktop.widgets.reader.tabbed import Tabbed
from desktop.widgets.theme import Theme

MOST = 8


class Columns(QWidget):
    """Holds up to eight columns; the first stands at the right whatever the interface's language.

    One may be pinned: it is the first, and stays while the others scroll sideways. In a narrow window one or two are
    shown at a time, with a tab for each.

    `order_changed` tells of every column opened, closed, moved or pinned, `leaving` of one about to be closed,
    `resized` of other widths, `arranged` of others being in view.
    """

    order_changed = Signal()
    leaving = Signal(object)
    resized = Signal()
    arranged = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: list[ArticleColumn] = []
        self._pinned = ""
        self._zoom = 0
        self._wanted: list[int] = []  # the widths that someone gave the columns; the window's only follow from them
        self._split, self._outer = _splitter(), _splitter()
        self._area = area = QScrollArea()
        area.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._split)
        self._outer.addWidget(area)
        for split in (self._split, self._outer):
            split.splitterMoved.connect(self._moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._outer, 1)
        self.tabbed = Tabbed(self, theme)
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

    @property
    def pinned(self) -> str:
        """Return the id of the pinned column's article; empty for none."""
        return self._pinned

    def add(self, article_id: str, *, zoom: int, prepare: Callable[[ArticleColumn], None]) -> ArticleColumn:
        """Put a column at the end, filled by `prepare`, and let all be of one width."""
        column = ArticleColumn(article_id, self._theme, zoom=zoom)
        column.head.close_wanted.connect(lambda: self.remove(article_id))
        column.head.pin_wanted.connect(lambda: self.pin("" if self._pinned == article_id else article_id))
        column.head.dragged.connect(lambda at: self._show_mark(self._gap_at(at)))
        column.head.dropped.connect(lambda at: self._drop(article_id, at))
        column.pane.focused.connect(lambda: self.tabbed.show(article_id))
        self._columns.append(column)
        self._zoom = zoom
        self._split.addWidget(column)
        prepare(column)
        self._wanted = [max(NARROWEST, self.width() // len(self._columns))] * len(self._columns)
        self._arrange()
        self.order_changed.emit()
        return column

    def remove(self, article_id: str) -> None:
        """Take an article's column away."""
        column = self.column(article_id)
        if column is not None:
            self.leaving.emit(column)
            self._wanted = self.widths()
            del self._wanted[self._columns.index(column)]
            self._columns.remove(column)
            if self._pinned == article_id:
                self._pinned = ""
                self._area.show()
            column.setParent(None)
            column.deleteLater()
            self._arrange()
            self.order_changed.emit()

    def clear(self) -> None:
        """Take all columns away."""
        for article_id in self.ids():
            self.remove(article_id)

    def put(self, article_id: str, index: int) -> None:
        """Put a column at another place, counted from the right; none goes before the pinned one, which stays."""
        column = self.column(article_id)
        if column is None or article_id == self._pinned:
            return
        index = max(index, 1 if self._pinned else 0)
        if self._columns.index(column) == index:
            return
        self._put(column, index)
        self.order_changed.emit()

    def pin(self, article_id: str) -> None:
        """Pin a column: it becomes the first; with an empty id, pin none, and it stays the first for now."""
        column = self.column(article_id)
        if article_id == self._pinned or (article_id and column is None):
            return
        before, self._pinned = self.column(self._pinned), ""
        self._area.show()
        if before is not None:
            before.head.show_pinned(False)
            self._put(before, 0)
        if column is not None:
            self._pinned = article_id
            column.head.show_pinned(True)
            self._put(column, 0)
        self.order_changed.emit()

    def set_zoom(self, pixels: int) -> None:
        """Know the size of the reading face, for it says how wide a column must be."""
        self._zoom = pixels
        self._arrange()

    def show_whole(self, column: ArticleColumn) -> None:
        """Bring a column into view where there is not room for all."""
        self.tabbed.show(column.article_id)
        if column.article_id != self._pinned:
            self._area.ensureWidgetVisible(column, 0, 0)

    def widths(self) -> list[int]:
        """Return the widths, from the right, in pixels; in a narrow window those that were given before."""
        return list(self._wanted) if self.tabbed.is_on else self._sizes()

    def set_widths(self, widths: Sequence[int]) -> None:
        """Give the columns widths in these proportions; ignored where their number differs."""
        if len(widths) == len(self._columns) and all(width > 0 for width in widths):
            self._wanted = list(widths)
            if not self.tabbed.is_on:
                self._give_widths()

    def share_out(self, shown: Sequence[str]) -> None:
        """Show just these columns, all of one width where they are not all there are."""
        for column in self._columns:
            column.setVisible(column.article_id in shown)
        self._area.setVisible(not self._columns or any(each != self._pinned for each in shown))
        if len(shown) < len(self._columns):
            self._outer.refresh()
            self._split.refresh()
            self._outer.setSizes([1000] * self._outer.count())
            self._split.setSizes([1000] * self._split.count())
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Show all columns, or where fewer can be read at once, so many and tabs."""
        count = shown_at_once(self.width(), len(self._columns), self._zoom)
        if self.tabbed.is_on != (count < len(self._columns)):
            self.tabbed.turn()
        if self.tabbed.is_on:
            self.tabbed.fill(count)
        else:
            self._give_widths()

    def _give_widths(self) -> None:
        rest = list(self._wanted)
        if self._pinned and rest:
            first, room = rest.pop(0), max(self.width(), 2)
            if len(self._wanted) * NARROWEST <= room:
                first = round(first * room / sum(self._wanted))
            first = min(first, room - NARROWEST) if rest else room
            self._area.setVisible(bool(rest))
            self._outer.refresh()
            self._outer.setSizes([first, room - first])
        self._split.setSizes(rest)

    def _sizes(self) -> list[int]:
        return [*([self._outer.sizes()[0]] if self._pinned else ()), *self._split.sizes()]

    def _moved(self) -> None:
        if not self.tabbed.is_on:
            self._wanted = self._sizes()
            self.resized.emit()

    def _put(self, column: ArticleColumn, index: int) -> None:
        """Have a column stand at a place, in the part of the row that it belongs to now; widths go with columns."""
        widths = dict(zip(self.ids(), self._wanted, strict=True))
        focused = column.pane.hasFocus()
        self._columns.remove(column)
        self._columns.insert(index, column)
        if column.article_id == self._pinned:
            self._outer.insertWidget(0, column)
        else:
            self._split.insertWidget(index - (1 if self._pinned else 0), column)
        self._wanted = [widths.get(each, NARROWEST) for each in self.ids()]
        self._arrange()
        if focused:
            column.setFocus(Qt.FocusReason.OtherFocusReason)

    def _gap_at(self, at: QPoint) -> int:
        """Return before which column in view, counted from the right, a place on the screen lies."""
        for index, column in enumerate(self._columns):
            if column.isVisible() and column.mapFromGlobal(at).x() > column.width() // 2:
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


def _splitter() -> QSplitter:
    split = QSplitter(Qt.Orientation.Horizontal)
    split.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    split.setChildrenCollapsible(False)
    split.setHandleWidth(1)
    return split
