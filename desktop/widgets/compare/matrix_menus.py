"""The menus of the matrix: of a row, of the order of rows and columns, of the whole card."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from desktop.analysis.arrangement import Order
from desktop.analysis.comparison import Row
from desktop.domain.article import Article
from desktop.session.phrases import isolate

if TYPE_CHECKING:
    from desktop.widgets.compare.matrix_card import MatrixCard

_ABOUT = (0, 1, 2, 5, 10, 20)  # per cent


class RowMenu(QMenu):
    """What can be done with a row; `article` is the one whose cell was asked, `place` is on the screen."""

    def __init__(self, card: "MatrixCard", row: Row, article: Article | None, place: QPoint) -> None:
        super().__init__(card)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        grid, writing = card.grid, not card.workspace.read_only
        _add(self, self.tr("Show in the text"), lambda: grid.text_wanted.emit(grid.currentIndex()))
        _add(self, self.tr("Show the quotes"), lambda: grid.quotes_wanted.emit(grid.currentIndex()))
        side = _add(self, self.tr("Quotes side by side…"), lambda: card.show_quotes(row.indicator.id))
        side.setEnabled(row.reporting > 1)
        _add(self, self.tr("Show in the charts"), lambda: card.chart_wanted.emit(row.indicator.id))
        self.addSeparator()
        for action in self._changes(card, row, place):
            action.setEnabled(writing and action.isEnabled())
        if article is not None:
            self.addSeparator()
            self._of_article(card, article, writing)

    def _changes(self, card: "MatrixCard", row: Row, place: QPoint) -> list[QAction]:
        acts = card.acts
        overrule = self.tr("Change the overruling…") if row.overrule else self.tr("Overrule the verdict…")
        added = [_add(self, overrule, lambda: acts.overrule(row))]
        if row.overrule:
            added.append(_add(self, self.tr("Take the overruling back"), lambda: acts.restore(row)))
        merge = _add(self, self.tr("Merge into another indicator…"), lambda: acts.merge(row, place))
        merge.setEnabled(len(card.workspace.indicators()) > 1)
        split = _add(self, self.tr("Split the indicator…"), lambda: acts.split(row))
        split.setEnabled(sum(len(cell.claims) for cell in row.cells) > 1)
        rename = _add(self, self.tr("Rename the indicator…"), lambda: acts.rename(row))
        dissolve = _add(self, self.tr("Dissolve: its claims stay without it"), lambda: acts.dissolve(row))
        return [*added, merge, split, rename, dissolve]

    def _of_article(self, card: "MatrixCard", article: Article, writing: bool) -> None:
        grid = card.grid
        read = _add(self, self.tr("This article was read through"), lambda: card.acts.toggle_read(article.id))
        read.setCheckable(True)
        read.setChecked(article.read_through)
        read.setEnabled(writing)
        column = card.model.column_of(article.id)
        back = _add(self, self.tr("Move its column back"), lambda: grid.move_column(onwards=False))
        onwards = _add(self, self.tr("Move its column onwards"), lambda: grid.move_column(onwards=True))
        back.setEnabled(writing and column > 1)
        onwards.setEnabled(writing and column + 1 < card.model.verdict_column)


class ArrangingMenu(QMenu):
    """Says how rows and columns are ordered; what is in force is looked up each time."""

    def __init__(self, card: "MatrixCard") -> None:
        super().__init__(card)
        self._card = card
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Offer the orders, those in force checked."""
        self.clear()
        model = self._card.model
        group = QActionGroup(self)
        for order, words in (
            (Order.VERDICT, self.tr("Conflicts first")),
            (Order.ARTICLES, self.tr("By number of articles")),
            (Order.NAME, self.tr("By name")),
        ):
            action = _add(self, words, partial(self._sort, order))
            action.setCheckable(True)
            action.setChecked(model.order is order)
            group.addAction(action)
        self.addSeparator()
        grouped = _add(self, self.tr("Group by verdict"), lambda: model.arrange(model.order, grouped=not model.grouped))
        grouped.setCheckable(True)
        grouped.setChecked(model.grouped)
        self.addSeparator()
        by_date = _add(self, self.tr("Columns by published date"), model.order_by_date)
        by_date.setCheckable(True)
        by_date.setChecked(not model.is_by_hand)

    def _sort(self, order: Order) -> None:
        self._card.model.arrange(order, grouped=self._card.model.grouped)


class CardMenu(QMenu):
    """What can be done with the whole matrix."""

    def __init__(self, card: "MatrixCard") -> None:
        super().__init__(card)
        self._card = card
        self._copy = _add(self, self.tr("Copy as a table"), card.output.copy_all)
        self._book = _add(self, self.tr("Save as a workbook (XLSX)…"), card.output.ask_workbook)
        self._table = _add(self, self.tr("Save as a table (CSV)…"), card.output.ask_table)
        self.addSeparator()
        self._quotes = _add(self, self.tr("Quotes side by side…"), card.show_quotes)
        self._units = _add(self, self.tr("Units that mean the same…"), card.acts.edit_units)
        self._about = self.addMenu(self.tr("What “about” covers"))
        group = QActionGroup(self)
        for percent in _ABOUT:
            action = _add(self._about, isolate(f"{percent}%"), partial(card.model.set_about, percent))
            action.setCheckable(True)
            action.setData(percent)
            group.addAction(action)
        self.aboutToShow.connect(self._look)

    def _look(self) -> None:
        there = bool(self._card.model.rows())
        for action in (self._copy, self._book, self._table):
            action.setEnabled(there)
        for action in (self._quotes, self._units):
            action.setEnabled(self._card.workspace.is_open)
        self._about.setEnabled(not self._card.workspace.read_only)
        covers = self._card.model.about * 100
        for action in self._about.actions():
            action.setChecked(action.data() == covers)


def _add(menu: QMenu, words: str, act: Callable[[], object]) -> QAction:
    action = menu.addAction(words)
    action.triggered.connect(lambda _checked=False: act())
    return action
