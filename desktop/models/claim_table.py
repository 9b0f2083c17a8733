"""The table of claims: sorted and filtered rows that follow the project act by act.

It sorts and filters by itself instead of under a proxy: Python's own sort over kept keys orders 100,000
claims in a tenth of a second, a QSortFilterProxyModel would call back into Python 1.7 million times, and
takes scattered rows away one by one.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.models.claim_columns import NAMED, ClaimWords, Column
from desktop.models.claim_filter import ClaimFilter
from desktop.session.phrases import plain_tip
from desktop.session.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

CLAIM_ROLE = int(Qt.ItemDataRole.UserRole)
EDITED_IN_PLACE = frozenset(
    {Column.TAGS, Column.INDICATOR, Column.VALUE, Column.UNIT, Column.SPEAKER, Column.STATUS, Column.NOTE}
)
_ONE_BY_ONE = 64  # more rows than this at once are shown by building the table again
_NOWHERE = QModelIndex()
_COLUMNS = len(Column)
# Qt asks for flags a million times when all is chosen; composing them each time would be felt.
_SHOWN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE = _SHOWN | Qt.ItemFlag.ItemIsEditable


class ClaimTableModel(QAbstractTableModel):
    """The claims that pass the filter, in the chosen order; empty until `load`.

    `counted` tells how many are shown and how many there are. Ties keep the order of articles and text.
    """

    counted = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = ClaimWords(workspace)
        self._workspace = workspace
        self._claims: dict[str, Claim] = {}
        self._shown: list[str] = []
        self._in_order = True  # _claims stand in the order of articles and text
        self._article_order: dict[str, int] = {}
        self._filter = ClaimFilter()
        self._passes: Callable[[Claim], bool] = lambda claim: True
        self._sorted_by: Column | None = None
        self._descending = False

    def load(self, wanted: ClaimFilter | None = None) -> None:
        """Take all claims of the open project, perhaps under another filter; none when no project is open."""
        self.words.forget_all()
        self._filter = self._filter if wanted is None else wanted
        self._rebuild()

    def follow(self, change: Change) -> None:
        """Show what an act changed: rows come, go and move; much at once builds the table again."""
        kinds = {record.kind for record in change.records}
        for kind in kinds:
            self.words.forget_names(kind)
        touched = [record for record in change.records if record.kind == "claim"]
        for record in touched:
            self.words.forget(record.id)
        if len(touched) > _ONE_BY_ONE or self._order_hangs_on(kinds, change):
            self._rebuild()
            return
        if "tag" in kinds:
            self._passes = self._filter.test(self._workspace.tags(), self.words.searched)
        for record in touched:
            assert record.after is None or isinstance(record.after, Claim)
            self._place(record.id, record.after)
        if not kinds.isdisjoint(NAMED) and self._shown:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._shown) - 1, _COLUMNS - 1))
        if touched:
            self._count()

    def set_filter(self, wanted: ClaimFilter) -> None:
        """Show only the claims that pass."""
        if wanted != self._filter:
            self._filter = wanted
            self._rebuild()

    @property
    def filter(self) -> ClaimFilter:
        """Return the filter in force."""
        return self._filter

    def claim_at(self, row: int) -> Claim:
        """Return the claim of a row."""
        return self._claims[self._shown[row]]

    def row_of(self, claim_id: str) -> int:
        """Return the row of a claim, or -1 where it is not shown."""
        try:
            return self._shown.index(claim_id)
        except ValueError:
            return -1

    def shown_ids(self) -> list[str]:
        """Return the ids of the rows from the top."""
        return list(self._shown)

    def is_narrowed(self) -> bool:
        """Say whether the filter keeps any claim out."""
        return len(self._shown) < len(self._claims)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else _COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _EDITABLE if self._editable(index) else _SHOWN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        claim, column = self.claim_at(index.row()), Column(index.column())
        if role == CLAIM_ROLE:
            return claim
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.words.text(column, claim)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.words.text(column, claim))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(column, Qt.Orientation.Horizontal)}: {self.words.text(column, claim)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Commit the new content of a cell: a text, or for the value a Quantity or None."""
        if role != Qt.ItemDataRole.EditRole or not self._editable(index):
            return False
        change = self._edit(self.claim_at(index.row()), Column(index.column()), value)
        return self._workspace.commit(change) if change else True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.QUOTE: self.tr("Text"),
            Column.TAGS: self.tr("Tags"),
            Column.INDICATOR: self.tr("Indicator"),
            Column.VALUE: self.tr("Value"),
            Column.UNIT: self.tr("Unit"),
            Column.PERIOD: self.tr("Date"),
            Column.SPEAKER: self.tr("Speaker"),
            Column.ARTICLE: self.tr("Article"),
            Column.STATUS: self.tr("Status"),
            Column.NOTE: self.tr("Note"),
        }[Column(section)]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column; -1 goes back to the order of articles and text."""
        self._sorted_by = Column(column) if column >= 0 else None
        self._descending = order is Qt.SortOrder.DescendingOrder
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self._shown[index.row()] for index in kept]
        shown = set(self._shown)
        self._shown = self._ordered(claim for claim in self._claims.values() if claim.id in shown)
        places = {claim_id: row for row, claim_id in enumerate(self._shown)} if kept else {}
        moved = [self.index(places[claim_id], index.column()) for claim_id, index in zip(ids, kept, strict=True)]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _editable(self, index: Index) -> bool:
        if self._workspace.read_only or index.column() not in EDITED_IN_PLACE:
            return False
        return index.column() != Column.UNIT or self.claim_at(index.row()).quantity is not None

    def _edit(self, claim: Claim, column: Column, value: Any) -> Change:
        moment = now()
        match column:
            case Column.INDICATOR:
                return edit.name_indicator([claim], value, self._workspace.indicators(), now=moment)
            case Column.VALUE:
                return edit.revise([claim], now=moment, quantity=value)
            case Column.UNIT:
                assert claim.quantity is not None
                unit = " ".join(value.split())
                known = claim.quantity.unit_code if unit == claim.quantity.unit else ""
                return edit.revise([claim], now=moment, quantity=replace(claim.quantity, unit=unit, unit_code=known))
            case Column.SPEAKER:
                return edit.revise([claim], now=moment, speaker=" ".join(value.split()))
            case Column.STATUS:
                return edit.revise([claim], now=moment, status=value)
            case Column.NOTE:
                return edit.revise([claim], now=moment, note=value.strip())
            case _:
                return edit.toggle_tag([claim], value, now=moment)

    def _order_hangs_on(self, kinds: set[str], change: Change) -> bool:
        if any(record.kind == "article" and None in (record.before, record.after) for record in change.records):
            return True
        named = {NAMED[kind] for kind in kinds & NAMED.keys()}
        return bool(named) and (self._sorted_by in named or bool(self._filter.text) or self._filter.tag_id is not None)

    def _rebuild(self) -> None:
        self.beginResetModel()
        is_open = self._workspace.is_open
        self._claims = {claim.id: claim for claim in self._workspace.all_claims()} if is_open else {}
        self._in_order = True
        articles = self._workspace.articles() if is_open else []
        self._article_order = {article.id: place for place, article in enumerate(articles)}
        self._passes = self._filter.test(self._workspace.tags() if is_open else [], self.words.searched)
        self._shown = self._ordered(filter(self._passes, self._claims.values()))
        self.endResetModel()
        self._count()

    def _count(self) -> None:
        self.counted.emit(len(self._shown), len(self._claims))

    def _ordered(self, claims: Iterable[Claim]) -> list[str]:
        ordered = list(claims) if self._in_order else sorted(claims, key=self._in_text)
        column = self._sorted_by
        if column is None:
            return [claim.id for claim in ordered]
        key = self.words.key
        keyed = [(key(column, claim), claim.id) for claim in ordered]
        present: list[Any] = [pair for pair in keyed if pair[0] is not None]
        present.sort(key=lambda pair: pair[0], reverse=self._descending)
        return [claim_id for _, claim_id in present] + [claim_id for key, claim_id in keyed if key is None]

    def _in_text(self, claim: Claim) -> tuple[int, int, str]:
        return self._article_order.get(claim.article_id, len(self._article_order)), claim.anchor.start, claim.id

    def _precedes(self, one: Claim, other: Claim) -> bool:
        if self._sorted_by is not None:
            own: Any = self.words.key(self._sorted_by, one)
            its: Any = self.words.key(self._sorted_by, other)
            if (own is None) != (its is None):
                return its is None
            if own != its:
                return bool(own > its if self._descending else own < its)
        return self._in_text(one) < self._in_text(other)

    def _row_for(self, claim: Claim) -> int:
        low, high = 0, len(self._shown)
        while low < high:
            half = (low + high) // 2
            if self._precedes(self.claim_at(half), claim):
                low = half + 1
            else:
                high = half
        return low

    def _place(self, claim_id: str, claim: Claim | None) -> None:
        row = self.row_of(claim_id)
        if claim is None or not self._passes(claim):
            if row >= 0:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._shown[row]
                self._keep(claim_id, claim)
                self.endRemoveRows()
            else:
                self._keep(claim_id, claim)
        elif row < 0:
            self._keep(claim_id, claim)
            target = self._row_for(claim)
            self.beginInsertRows(_NOWHERE, target, target)
            self._shown.insert(target, claim_id)
            self.endInsertRows()
        else:
            self._keep(claim_id, claim)
            self._move(row, claim)

    def _keep(self, claim_id: str, claim: Claim | None) -> None:
        if claim is None:
            self._claims.pop(claim_id, None)
        else:
            self._in_order = self._in_order and claim_id in self._claims
            self._claims[claim_id] = claim

    def _move(self, row: int, claim: Claim) -> None:
        stays = (row == 0 or self._precedes(self.claim_at(row - 1), claim)) and (
            row == len(self._shown) - 1 or self._precedes(claim, self.claim_at(row + 1))
        )
        if not stays:
            del self._shown[row]
            target = self._row_for(claim)
            self._shown.insert(row, claim.id)
            self.beginMoveRows(_NOWHERE, row, row, _NOWHERE, target if target < row else target + 1)
            del self._shown[row]
            self._shown.insert(target, claim.id)
            self.endMoveRows()
            row = target
        self.dataChanged.emit(self.index(row, 0), self.index(row, _COLUMNS - 1))
