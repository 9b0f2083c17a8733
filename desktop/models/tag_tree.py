"""The tree of tags with their counts, renamed and nested in place."""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.errors import KnownError
from desktop.domain.moment import now
from desktop.domain.tag import Tag
from desktop.session.afterwards import Afterwards
from desktop.session.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex

TAG_ROLE = int(Qt.ItemDataRole.UserRole)
COUNT_ROLE = TAG_ROLE + 1
MIME = "application/x-hashiya-tag"
_NOWHERE = QModelIndex()


class TagTreeModel(QAbstractItemModel):
    """Tags under their parents, by position; `refused` carries the KnownError of a name or a place that can't be.

    Acts that leave the tree's shape alone change rows only; others build it again.
    """

    refused = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._tags: dict[str, Tag] = {}
        self._children: dict[str | None, list[str]] = {}
        self._counts: Counter[str] = Counter()
        # Indexes carry a number, never a Python object that may be gone; a tag keeps its number.
        self._numbers: dict[str, int] = {}
        self._ids: list[str] = []
        self._later = Afterwards(lambda: self._touch(None), self)

    def load(self) -> None:
        """Take the tags of the open project; none when no project is open."""
        self._counts = Counter(self._workspace.tag_counts())
        self._rebuild(self._workspace.tags() if self._workspace.is_open else [])

    def follow(self, change: Change) -> None:
        """Show what an act changed."""
        kinds = {record.kind for record in change.records}
        for record in change.records:
            if isinstance(record.before, Claim):
                self._counts.subtract(record.before.tags)
            if isinstance(record.after, Claim):
                self._counts.update(record.after.tags)
        if "tag" in kinds:
            tags = self._workspace.tags()
            if _children(tags) != self._children:
                self._rebuild(tags)
                return
            self._tags = {tag.id: tag for tag in tags}
        if "tag" in kinds:
            self._touch(None)
        elif "claim" in kinds:
            self._later.ask()

    def tag_at(self, index: Index) -> Tag | None:
        """Return the tag of an index."""
        return self._tags.get(self._ids[index.internalId()]) if index.isValid() else None

    def index_of(self, tag_id: str) -> QModelIndex:
        """Return where a tag stands; an invalid index for one that is not there."""
        tag = self._tags.get(tag_id)
        if tag is None:
            return QModelIndex()
        return self.createIndex(self._siblings(tag).index(tag_id), 0, self._numbers[tag_id])

    def count_of(self, tag_id: str) -> int:
        """Return how many claims have the tag itself."""
        return self._counts[tag_id]

    def check_name(self, tag: Tag, name: str) -> KnownError | None:
        """Return why the tag can't have this name, if it can't."""
        from desktop.edits import tags as edit

        try:
            edit.revise(tag, self._workspace.tags(), now=tag.updated_at, name=name)
        except KnownError as error:
            return error
        return None

    def nest(self, tag_id: str, parent_id: str | None) -> bool:
        """Put a tag under another one, or at the top; refused where that would close a ring."""
        return self._revise(self._tags[tag_id], parent_id=parent_id)

    def may_nest(self, tag_id: str, parent_id: str | None) -> bool:
        """Say whether the tag would come to stand elsewhere, and not below itself."""
        from desktop.models.claim_filter import below

        return parent_id not in below(tag_id, list(self._tags.values())) and self._tags[tag_id].parent_id != parent_id

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        tag = self.tag_at(parent)
        siblings = self._children.get(tag.id if tag else None, [])
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, self._numbers[siblings[row]])

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        tag = self.tag_at(index)
        return self.index_of(tag.parent_id) if tag is not None and tag.parent_id else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        tag = self.tag_at(parent)
        return len(self._children.get(tag.id if tag else None, []))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.NoItemFlags
        if index.isValid():
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self._workspace.read_only:
            return flags
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsEditable | Qt.ItemFlag.ItemIsDragEnabled
        return flags | Qt.ItemFlag.ItemIsDropEnabled

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        tag = self.tag_at(index)
        if tag is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.EditRole:
                return tag.name
            case Qt.ItemDataRole.AccessibleTextRole:
                said = self.tr("%1, %n claim(s)", "", self._counts[tag.id]).replace("%1", tag.name)
                return (
                    said if tag.key is None else self.tr("%1, key %2").replace("%1", said).replace("%2", str(tag.key))
                )
            case role if role == TAG_ROLE:
                return tag
            case role if role == COUNT_ROLE:
                return self._counts[tag.id]
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Commit the new name of a tag."""
        tag = self.tag_at(index)
        return tag is not None and role == Qt.ItemDataRole.EditRole and self._revise(tag, name=value)

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        tag = self.tag_at(indexes[0]) if indexes else None
        if tag is not None:
            data.setData(MIME, tag.id.encode())
        return data

    def canDropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:  # fmt: skip
        dragged, target = self._dragged(data), self.tag_at(parent)
        return dragged is not None and self.may_nest(dragged, target.id if target else None)

    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        """Nest the dragged tag; False to Qt in any case, which would remove a moved row by itself."""
        dragged, target = self._dragged(data), self.tag_at(parent)
        if dragged is not None and self.may_nest(dragged, target.id if target else None):
            self.nest(dragged, target.id if target else None)
        return False

    def _dragged(self, data: QMimeData) -> str | None:
        tag_id = bytes(data.data(MIME).data()).decode(errors="replace")
        return tag_id if tag_id in self._tags else None

    def _revise(self, tag: Tag, **values: Any) -> bool:
        from desktop.edits import tags as edit

        try:
            change = edit.revise(tag, self._workspace.tags(), now=now(), **values)
        except KnownError as error:
            self.refused.emit(error)
            return False
        return self._workspace.commit(change)

    def _siblings(self, tag: Tag) -> list[str]:
        return self._children[tag.parent_id if tag.parent_id in self._tags else None]

    def _rebuild(self, tags: Sequence[Tag]) -> None:
        self.beginResetModel()
        self._tags = {tag.id: tag for tag in tags}
        self._children = _children(tags)
        for tag_id in self._tags:
            if tag_id not in self._numbers:
                self._numbers[tag_id] = len(self._ids)
                self._ids.append(tag_id)
        self.endResetModel()

    def _touch(self, parent_id: str | None) -> None:
        siblings = self._children.get(parent_id, [])
        if siblings:
            self.dataChanged.emit(self.index_of(siblings[0]), self.index_of(siblings[-1]))
        for tag_id in siblings:
            self._touch(tag_id)


def _children(tags: Sequence[Tag]) -> dict[str | None, list[str]]:
    """Return the ids under each parent; a tag whose parent is gone stands at the top."""
    known = {tag.id for tag in tags}
    found: dict[str | None, list[str]] = {}
    for tag in tags:
        found.setdefault(tag.parent_id if tag.parent_id in known else None, []).append(tag.id)
    return found
