"""The shelf's list of articles, kept true by each Change."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.session.afterwards import Afterwards
from desktop.session.phrases import isolate, partial_date, plain_tip
from desktop.session.workspace import Workspace, of_kind

Index = QModelIndex | QPersistentModelIndex
ARTICLE = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
META = Qt.ItemDataRole.UserRole + 2
OPEN = Qt.ItemDataRole.UserRole + 3


class ShelfModel(QAbstractListModel):
    """One row an article, in the order they came: title, what is known of it, claims in it, open or not."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ids: list[str] = []
        self._rows: dict[str, int] = {}
        self._counts: dict[str, int] = {}
        self._open: frozenset[str] = frozenset()
        workspace.opened.connect(self.reload)
        workspace.closed.connect(self.reload)
        workspace.changed.connect(self._apply)
        self._later = Afterwards(self._count, self)
        self.reload()

    def reload(self) -> None:
        """Read everything again."""
        self.beginResetModel()
        self._ids = [article.id for article in self._workspace.articles()]
        self._rows = {article_id: row for row, article_id in enumerate(self._ids)}
        self._counts = self._workspace.claim_counts()
        self.endResetModel()

    def show_open(self, article_ids: list[str]) -> None:
        """Mark the articles that stand in a column."""
        changed = self._open ^ frozenset(article_ids)
        self._open = frozenset(article_ids)
        self._touch(changed)

    def row_of(self, article_id: str) -> QModelIndex:
        """Return the index of an article; an invalid one where it is not on the shelf."""
        row = self._rows.get(article_id)
        return QModelIndex() if row is None else self.index(row)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        article = self._workspace.article(self._ids[index.row()]) if index.isValid() else None
        if article is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return article.title
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{article.title}\n{meta(article)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                claims = self.tr("%n claim(s)", "", self._counts.get(article.id, 0))
                return f"{article.title}, {meta(article)}, {claims}"
            case _ if role == ARTICLE:
                return article.id
            case _ if role == COUNT:
                return self._counts.get(article.id, 0)
            case _ if role == META:
                return meta(article)
            case _ if role == OPEN:
                return article.id in self._open
        return None

    def _apply(self, change: Change) -> None:
        articles = set(of_kind(change, "article"))
        if any(
            (article_id in self._rows) != (self._workspace.article(article_id) is not None) for article_id in articles
        ):
            self.reload()
            return
        self._touch(articles)
        self._later.ask()

    def _count(self) -> None:
        counts = self._workspace.claim_counts()
        moved = {key for key in counts.keys() | self._counts.keys() if counts.get(key) != self._counts.get(key)}
        self._counts = counts
        self._touch(moved)

    def _touch(self, article_ids: set[str] | frozenset[str]) -> None:
        for article_id in article_ids:
            index = self.row_of(article_id)
            if index.isValid():
                self.dataChanged.emit(index, index)


def meta(article: Article) -> str:
    """Return an article's outlet and published date in words, or that there is none."""
    said = [isolate(article.outlet), partial_date(article.published)]
    return " · ".join(part for part in said if part)
