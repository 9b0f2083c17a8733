"""The shelf: the project's articles, to open side by side, correct, or remove."""

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListView, QMenu, QVBoxLayout, QWidget

from desktop.domain import moment
from desktop.models.shelf import ARTICLE, ShelfModel
from desktop.session.workspace import Workspace
from desktop.widgets.shell.shelf_row import ShelfRow
from desktop.widgets.shell.style import put
from desktop.widgets.theme import Theme
from desktop.widgets.viewport import own_viewport


class Shelf(QFrame):
    """Emits `open_wanted`, `close_wanted` and `details_wanted` with an article's id."""

    open_wanted = Signal(str)
    close_wanted = Signal(str)
    details_wanted = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self._workspace = workspace
        self._open: list[str] = []
        self.model = ShelfModel(workspace, self)
        heading, self._count = QLabel(self.tr("Articles")), QLabel()
        for label in (heading, self._count):
            put(label, "muted", "true")
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 6)
        top.addWidget(heading)
        top.addStretch(1)
        top.addWidget(self._count)
        self.list = QListView()
        own_viewport(self.list)
        self.list.setModel(self.model)
        self.list.setItemDelegate(ShelfRow(theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.list.setAccessibleName(self.tr("Articles"))
        self.list.clicked.connect(self._clicked)
        self.list.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        theme.changed.connect(self.list.viewport().update)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self._show_count)
        self._show_count()

    def show_open(self, article_ids: list[str]) -> None:
        """Mark the articles that stand in a column."""
        self._open = article_ids
        self.model.show_open(article_ids)

    def choose(self, article_id: str) -> None:
        """Make an article the current one and bring it into view."""
        index = self.model.row_of(article_id)
        if index.isValid():
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.list.scrollTo(index)

    def follow(self, article_id: str) -> None:
        """Choose the article that is read now; where it is one of several that are chosen, they stay so."""
        index = self.model.row_of(article_id)
        if index.isValid() and self.list.selectionModel().isSelected(index):
            self.list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.list.scrollTo(index)
        else:
            self.choose(article_id)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                    self._toggle(self.list.currentIndex())
                    return True
                case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                    self._remove()
                    return True
                case Qt.Key.Key_F2:
                    self._with_current(self.details_wanted.emit)
                    return True
        return False

    def _show_count(self) -> None:
        self._count.setText(str(self.model.rowCount()))

    def _clicked(self, index: QModelIndex) -> None:
        self.open_wanted.emit(index.data(ARTICLE))

    def _toggle(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        article_id = index.data(ARTICLE)
        (self.close_wanted if article_id in self._open else self.open_wanted).emit(article_id)

    def _with_current(self, act: object) -> None:
        index = self.list.currentIndex()
        if index.isValid() and callable(act):
            act(index.data(ARTICLE))

    def _chosen(self) -> list[str]:
        return [index.data(ARTICLE) for index in self.list.selectionModel().selectedIndexes()]

    def _show_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        article = self._workspace.article(index.data(ARTICLE)) if index.isValid() else None
        if article is None:
            return
        menu = QMenu(self)
        if article.id in self._open:
            menu.addAction(self.tr("Close column"), lambda: self.close_wanted.emit(article.id))
        else:
            menu.addAction(self.tr("Open in a column"), lambda: self.open_wanted.emit(article.id))
        details = menu.addAction(self.tr("Correct title, outlet, date…"), lambda: self.details_wanted.emit(article.id))
        read = menu.addAction(self.tr("Read through"), lambda: self._mark_read(article.id))
        read.setCheckable(True)
        read.setChecked(article.read_through)
        menu.addSeparator()
        remove = menu.addAction(self.tr("Remove from the project"), self._remove)
        for action in (details, read, remove):
            action.setEnabled(not self._workspace.read_only)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _mark_read(self, article_id: str) -> None:
        article = self._workspace.article(article_id)
        if article is not None:
            from desktop.edits import articles as edits

            change = edits.correct(article, now=moment.now(), read_through=not article.read_through)
            self._workspace.commit(change)

    def _remove(self) -> None:
        from desktop.edits import articles as edits

        chosen = set(self._chosen())
        articles = [article for article in self._workspace.articles() if article.id in chosen]
        claims = [claim for article in articles for claim in self._workspace.claims(article.id)]
        self._workspace.commit(edits.remove(articles, claims))
