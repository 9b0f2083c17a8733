"""The matrix: indicators against articles, kept true by each Change; only the rows that an act touches are worked out.

The first column names the indicator, the last one says the verdict, the articles stand between them.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.analysis.arrangement import Names, Order, by_date, by_hand, moved
from desktop.analysis.comparison import Cell, Origins, Row, State, each_its_own
from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.models import matrix_words as words
from desktop.models.board import Board
from desktop.models.matrix_lines import Entry, Heading, key_of, lines
from desktop.models.matrix_state import MatrixState
from desktop.models.matrix_words import CellWords
from desktop.session.phrases import plain_tip
from desktop.session.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
# Qt asks for flags with each paint; composing them each time would be felt.
_CELL = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_NO_CELL = Qt.ItemFlag.NoItemFlags
_ONE_BY_ONE = 64  # more rows than this that come and go are shown by building the table again


class MatrixModel(QAbstractTableModel):
    """Rows in the chosen order, columns by date or by hand; both are kept with the project. Empty until `load`.

    `arranged` tells that columns came, went or changed places, `counted` that rows or verdicts did.
    """

    arranged = Signal()
    counted = Signal()

    def __init__(
        self, workspace: Workspace, names: Names, origins: Origins = each_its_own, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._short = names
        self._state = MatrixState(workspace)
        self._board = Board(workspace, origins)
        self._names: dict[str, str] = {}
        self._entries: list[Entry] = []
        self._units: dict[str, str] = {}
        self._said: dict[tuple[str, int], CellWords] = {}
        self._verdicts: dict[str, tuple[str, str]] = {}
        self._order, self._grouped = Order.VERDICT, False

    # --- what it holds -----------------------------------------------------------------------
    def load(self) -> None:
        """Compare all that the open project holds; nothing when no project is open."""
        self.beginResetModel()
        self._order, self._grouped = self._state.order, self._state.grouped
        self._board.load(by_hand(self._workspace.articles(), self._state.columns))
        self._names = self._short(self._articles)
        self._units.clear()
        self._said.clear()
        self._verdicts.clear()
        self._entries = self._arranged()
        self.endResetModel()
        self.arranged.emit()
        self.counted.emit()

    def follow(self, change: Change) -> None:
        """Show what an act changed."""
        touched = self._board.follow(change)
        if touched.all:
            self.load()
            return
        if touched.heads:
            self._names = self._short(self._articles)
        for column in touched.columns:
            self._show_column(column + 1)
        if touched.rows:
            for known in touched.rows:
                self._forget(known)
            self._show(touched.rows)
        elif touched.heads:
            self._tell_heads()

    def claims_of(self, indicator_id: str) -> list[Claim]:
        """Return the claims of a row."""
        return self._board.claims_of(indicator_id)

    def count_origins(self) -> None:
        """Show what is known of origins now."""
        touched = self._board.count_origins()
        for known in touched:
            self._forget(known)
        if touched:
            self._show(touched)

    @property
    def articles(self) -> list[Article]:
        """Return the articles in the order of their columns."""
        return list(self._articles)

    @property
    def _articles(self) -> list[Article]:
        return self._board.articles

    @property
    def order(self) -> Order:
        """Return what rows are sorted by."""
        return self._order

    @property
    def grouped(self) -> bool:
        """Say whether rows of one verdict stand together under a heading."""
        return self._grouped

    @property
    def is_by_hand(self) -> bool:
        """Say whether somebody moved columns."""
        return bool(self._state.columns)

    @property
    def verdict_column(self) -> int:
        """Return the last column."""
        return len(self._articles) + 1

    def rows(self) -> list[Row]:
        """Return the rows in the order that they are shown in."""
        return [entry for entry in self._entries if isinstance(entry, Row)]

    def entry(self, at: int) -> Entry:
        """Return what stands in a line of the table."""
        return self._entries[at]

    def row_at(self, index: Index) -> Row | None:
        """Return the row of an index; None for a heading and for no index."""
        entry = self._entries[index.row()] if index.isValid() else None
        return entry if isinstance(entry, Row) else None

    def row_of(self, indicator_id: str) -> Row | None:
        """Return the row of an indicator, if any claim stands under it."""
        return self._board.rows.get(indicator_id)

    def line_of(self, indicator_id: str) -> int:
        """Return the line of an indicator, or -1."""
        return next((at for at, each in enumerate(self._entries) if key_of(each) == indicator_id), -1)

    def cell_at(self, index: Index) -> Cell | None:
        """Return the cell of an article's column; None for the first and the last one and for headings."""
        found = self.row_at(index)
        return found.cells[index.column() - 1] if found and self.article_at(index.column()) else None

    def article_at(self, column: int) -> Article | None:
        """Return the article of a column; None for the first and the last one."""
        return self._articles[column - 1] if 0 < column <= len(self._articles) else None

    def column_of(self, article_id: str) -> int:
        """Return the column of an article, or -1."""
        return next((at for at, each in enumerate(self._articles, 1) if each.id == article_id), -1)

    def name_of(self, article_id: str) -> str:
        """Return the short name of an article."""
        return self._names.get(article_id, "")

    def claims_in(self, article_id: str) -> int:
        """Return how many claims an article has, with an indicator or without."""
        return self._board.counts[article_id]

    def unit_of(self, found: Row) -> str:
        """Return the unit that stands beside a row's indicator."""
        known = found.indicator.id
        if known not in self._units:
            self._units[known] = words.common_unit(found)
        return self._units[known]

    def words_of(self, found: Row, column: int) -> CellWords:
        """Return the two lines of an article's cell."""
        key = found.indicator.id, column
        if key not in self._said:
            self._said[key] = words.cell_words(found.cells[column - 1], self.unit_of(found))
        return self._said[key]

    def verdict_of(self, found: Row) -> tuple[str, str]:
        """Return the verdict of a row in words, and how many articles of how many origins report it."""
        known = found.indicator.id
        if known not in self._verdicts:
            self._verdicts[known] = words.verdict(found), words.sources(found)
        return self._verdicts[known]

    # --- how it is arranged ------------------------------------------------------------------
    def arrange(self, order: Order, *, grouped: bool) -> None:
        """Sort and group the rows another way."""
        self._state.arrange(order, grouped=grouped)
        self._order, self._grouped = order, grouped
        self._show(())

    def move_article(self, article_id: str, at: int) -> None:
        """Put an article's column at another place, 0 the first, counted without it."""
        ids = [article.id for article in self._articles]
        self._order_columns(moved(ids, article_id, max(0, min(at, len(ids) - 1))))

    def order_by_date(self) -> None:
        """Order the columns by published date again."""
        self._order_columns([])

    @property
    def about(self) -> Decimal:
        """Return what 'about' covers, as a part of the value."""
        return self._state.about

    def set_about(self, percent: int) -> None:
        """Have 'about' cover so many per cent of a value; it is kept with the project."""
        self._state.keep_about(percent)
        self.load()

    # --- Qt's own ----------------------------------------------------------------------------
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._articles) + 2

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _NO_CELL if self.row_at(index) is None else _CELL

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry, column = self._entries[index.row()], index.column()
        if isinstance(entry, Heading):
            shown = role == Qt.ItemDataRole.DisplayRole and column == 0
            return f"{words.group(entry.group)} · {entry.count}" if shown else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(entry, column)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip("\n".join(self._tip(entry, column)))
            case Qt.ItemDataRole.AccessibleTextRole:
                heading = self.headerData(column, Qt.Orientation.Horizontal)
                return f"{entry.indicator.name}, {heading}: {self._text(entry, column)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # fmt: skip
        if orientation is not Qt.Orientation.Horizontal:
            return None
        article = self.article_at(section)
        if role == Qt.ItemDataRole.ToolTipRole and article is not None:
            return plain_tip("\n".join(words.head(article, self.claims_in(article.id))))
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if article is not None:
            return self._names[article.id]
        return self.tr("Indicator") if section == 0 else self.tr("Verdict")

    # --- in between --------------------------------------------------------------------------
    def _text(self, found: Row, column: int) -> str:
        if column == 0:
            return found.indicator.name
        return words.verdict(found) if column == self.verdict_column else words.whole(found.cells[column - 1])

    def _tip(self, found: Row, column: int) -> list[str]:
        if column in (0, self.verdict_column):
            sources = words.sources(found)
            return [found.indicator.name, words.verdict(found), *words.reasons(found), *([sources] if sources else [])]
        cell = found.cells[column - 1]
        lines = [words.whole(cell), self._articles[column - 1].title]
        if cell.state is State.NOT_CHECKED:
            lines.append(self.tr("Nobody has marked this article as read through."))
        return lines

    def _order_columns(self, ids: list[str]) -> None:
        if ids == [article.id for article in by_date(self._articles)]:
            ids = []
        self._state.keep_columns(ids)
        self.load()

    def _show_column(self, column: int) -> None:
        for known in self._board.rows:
            self._said.pop((known, column), None)
        self._entries = [self._board.rows.get(key_of(each), each) for each in self._entries]
        if self._entries:
            self.dataChanged.emit(self.index(0, column), self.index(len(self._entries) - 1, column))

    def _forget(self, indicator_id: str) -> None:
        self._units.pop(indicator_id, None)
        self._verdicts.pop(indicator_id, None)
        for column in range(1, len(self._articles) + 1):
            self._said.pop((indicator_id, column), None)

    def _arranged(self) -> list[Entry]:
        return lines(self._board.rows.values(), self._order, grouped=self._grouped)

    def _show(self, touched: Iterable[str]) -> None:
        """Bring the table's lines to the order of now: some go, the rest change places, others come."""
        new = self._arranged()
        keys, known = [key_of(entry) for entry in new], {key_of(entry) for entry in self._entries}
        going, coming = known - set(keys), [key for key in keys if key not in known]
        if len(going) + len(coming) > _ONE_BY_ONE:
            self.beginResetModel()
            self._entries = new
            self.endResetModel()
        else:
            self._let_go(going)
            self._settle({key: at for at, key in enumerate(keys)}, {key_of(entry): entry for entry in new})
            for at, key in enumerate(keys):
                if key in coming:
                    self.beginInsertRows(_NOWHERE, at, at)
                    self._entries.insert(at, new[at])
                    self.endInsertRows()
            wanted = set(touched)
            for at, entry in enumerate(self._entries):
                if isinstance(entry, Heading) or key_of(entry) in wanted:
                    self.dataChanged.emit(self.index(at, 0), self.index(at, self.verdict_column))
        self._tell_heads()
        self.counted.emit()

    def _let_go(self, going: set[str]) -> None:
        for at in range(len(self._entries) - 1, -1, -1):
            if key_of(self._entries[at]) in going:
                self.beginRemoveRows(_NOWHERE, at, at)
                del self._entries[at]
                self.endRemoveRows()

    def _settle(self, places: dict[str, int], new: dict[str, Entry]) -> None:
        """Put the lines that stay into their new order, and what is chosen in them along."""
        old = [key_of(entry) for entry in self._entries]
        order = sorted(old, key=places.__getitem__)
        if order == old:
            self._entries = [new[key] for key in order]
            return
        self.layoutAboutToBeChanged.emit()
        at = {key: place for place, key in enumerate(order)}
        kept = self.persistentIndexList()
        self._entries = [new[key] for key in order]
        self.changePersistentIndexList(kept, [self.index(at[old[each.row()]], each.column()) for each in kept])
        self.layoutChanged.emit()

    def _tell_heads(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.verdict_column)
