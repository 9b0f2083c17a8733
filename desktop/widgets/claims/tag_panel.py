"""The panel of tags: counts and keys at a glance, everything about tags done in place."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedLayout,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.change import Change
from desktop.domain.errors import KnownError, TagNameTaken
from desktop.domain.moment import now
from desktop.domain.tag import Tag
from desktop.models.tag_tree import TagTreeModel
from desktop.session.workspace import Workspace
from desktop.widgets.claims.complaints import Complaint
from desktop.widgets.claims.tag_delegate import TagDelegate
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme
from desktop.widgets.viewport import own_viewport


class TagTree(QTreeView):
    """The list itself; Delete, F2 and the menu key work on the current tag."""

    menu_wanted = Signal(QPoint)
    removal_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        else:
            super().keyPressEvent(event)

    def settle(self) -> None:
        """Commit the name that is being typed, as leaving its field would; one that can't be had is given up."""
        from desktop.widgets.claims.placed_field import NameField

        delegate = self.itemDelegate()
        for field in self.viewport().findChildren(NameField):
            if not field.isHidden():
                if isinstance(delegate, TagDelegate) and delegate.accepts(field):
                    self.commitData(field)
                self.closeEditor(field, QAbstractItemDelegate.EndEditHint.RevertModelCache)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        from desktop.widgets.claims.placed_field import NameField

        delegate = self.itemDelegate()
        gives_up = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        refused = (
            not gives_up
            and isinstance(delegate, TagDelegate)
            and isinstance(editor, NameField)
            and not delegate.accepts(editor)
        )
        if not refused:
            super().closeEditor(editor, hint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            box = self.visualRect(self.currentIndex())
            self.menu_wanted.emit(self.viewport().mapToGlobal(box.center()))
        else:
            index = self.indexAt(event.pos())
            if index.isValid():
                self.setCurrentIndex(index)
                self.menu_wanted.emit(event.globalPos())


class TagPanel(QFrame):
    """Create (+), rename (F2, double click), recolour, nest (drag or menu), give a key, merge, delete.

    Each is one Change, so undo is the way back from all of them. `claims_wanted` asks for the claims of a tag.
    """

    claims_wanted = Signal(str)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._closed: set[str] = set()
        self._current: str | None = None
        self.setProperty("panel", True)
        self.model = TagTreeModel(workspace, self)
        self.tree = TagTree()
        own_viewport(self.tree)
        self._dress_tree()
        self.add = QToolButton()
        self.add.setToolTip(self.tr("New tag"))
        self.add.setAccessibleName(self.tr("New tag"))
        self._complaint = Complaint()
        hint = QLabel(self.tr("No tags yet. Press + to make the first one."))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        hint.setContentsMargins(8, 4, 8, 4)
        heading = QLabel(self.tr("Tags"))
        heading.setProperty("muted", True)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 6, 0)
        head.addWidget(heading, 1)
        head.addWidget(self.add)
        self._pages = QStackedLayout()
        self._pages.addWidget(self.tree)
        self._pages.addWidget(hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 6)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(self._complaint)
        layout.addLayout(self._pages, 1)
        self._connect()
        self._recolour()
        self._load()

    def current(self) -> Tag | None:
        """Return the tag that is current in the list."""
        return self.model.tag_at(self.tree.currentIndex())

    def make_tag(self, parent_id: str | None = None) -> None:
        """Make a tag with a name that is free, and open the field for its own."""
        from desktop.edits import tags as edit

        before = {tag.id for tag in self._workspace.tags()}
        number = len(before) + 1
        while True:
            name = self.tr("New tag") if number == len(before) + 1 else self.tr("New tag %1").replace("%1", str(number))
            try:
                change = edit.create(name, self._workspace.tags(), now=now(), parent_id=parent_id)
                break
            except TagNameTaken:
                number += 1
        if self._workspace.commit(change):
            made = next((tag.id for tag in self._workspace.tags() if tag.id not in before), None)
            if made is not None:
                self.rename(made)

    def rename(self, tag_id: str) -> None:
        """Open the field for a tag's name, in its place."""
        index = self.model.index_of(tag_id)
        if index.isValid() and not self._workspace.read_only:
            self.tree.expand(index.parent())
            self.tree.setCurrentIndex(index)
            self.tree.edit(index)

    def _dress_tree(self) -> None:
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(TagDelegate(self.model, self._theme, self.tree))
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(18)
        tree.setUniformRowHeights(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        tree.setExpandsOnDoubleClick(False)
        tree.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        tree.setAccessibleName(self.tr("Tags"))

    def _connect(self) -> None:
        self._workspace.opened.connect(self._load)
        self._workspace.closing.connect(self.tree.settle)
        self._workspace.closed.connect(self._load)
        self._workspace.changed.connect(self._follow)
        self._theme.changed.connect(self._recolour)
        self.add.clicked.connect(lambda: self.make_tag())
        self.model.refused.connect(self._refuse)
        self.model.modelAboutToBeReset.connect(self._remember)
        self.model.modelReset.connect(self._recall)
        self.tree.menu_wanted.connect(self._open_menu)
        self.tree.removal_wanted.connect(self._delete_current)
        self.tree.collapsed.connect(lambda index: self._closed.add(self._id(index)))
        self.tree.expanded.connect(lambda index: self._closed.discard(self._id(index)))

    def _load(self) -> None:
        self._closed.clear()
        self._complaint.say("")
        self.model.load()
        self._arrange()

    def _follow(self, change: Change) -> None:
        self._complaint.say("")
        self.model.follow(change)
        self._arrange()

    def _arrange(self) -> None:
        self.add.setEnabled(not self._workspace.read_only)
        self._pages.setCurrentIndex(0 if self.model.rowCount() or not self._workspace.is_open else 1)
        nested = any(tag.parent_id for tag in self._workspace.tags())
        self.tree.setRootIsDecorated(nested)

    def _recolour(self) -> None:
        self.add.setIcon(icon("plus", self._theme.colours))
        self.tree.viewport().update()

    def _id(self, index: QModelIndex) -> str:
        tag = self.model.tag_at(index)
        return tag.id if tag else ""

    def _remember(self) -> None:
        self._current = self._id(self.tree.currentIndex()) or None

    def _recall(self) -> None:
        closed = set(self._closed)
        self.tree.expandAll()
        for tag_id in closed:
            self.tree.collapse(self.model.index_of(tag_id))
        if self._current is not None:
            index = self.model.index_of(self._current)
            if index.isValid():
                self.tree.setCurrentIndex(index)

    def _refuse(self, error: KnownError) -> None:
        from desktop.session import wording

        self._complaint.say(wording.sentence(error))

    def _open_menu(self, place: QPoint) -> None:
        tag = self.current()
        if tag is None:
            return
        from desktop.widgets.claims.tag_menu import TagMenu

        menu = TagMenu(tag, self.model.count_of(tag.id), self._workspace, self._theme, self)
        menu.claims_wanted.connect(self.claims_wanted)
        menu.rename_wanted.connect(self.rename)
        menu.child_wanted.connect(self.make_tag)
        menu.refused.connect(self._refuse)
        menu.popup(place)

    def _delete_current(self) -> None:
        from desktop.edits import tags as edit

        tag = self.current()
        if tag is not None and not self._workspace.read_only:
            self._workspace.commit(edit.delete(tag, self._workspace.tags(), self._workspace.all_claims(), now=now()))
