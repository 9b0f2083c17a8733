"""What can be done with a tag, as a menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.change import Change
from desktop.domain.errors import KnownError
from desktop.domain.moment import now
from desktop.domain.tag import Tag
from desktop.edits import tags as edit
from desktop.models.claim_filter import below
from desktop.session.workspace import Workspace
from desktop.widgets.claims import swatch
from desktop.widgets.theme import Theme


class TagMenu(QMenu):
    """Show its claims; rename, colour, key, place in the tree, merge, delete, each one Change. Goes away after use."""

    claims_wanted = Signal(str)
    rename_wanted = Signal(str)
    child_wanted = Signal(str)
    refused = Signal(object)

    def __init__(self, tag: Tag, count: int, workspace: Workspace, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tag = tag
        self._workspace = workspace
        self._theme = theme
        self.addAction(self.tr("Show its claims")).triggered.connect(lambda: self.claims_wanted.emit(tag.id))
        if not workspace.read_only:
            self._fill_changes(count)

    def _fill_changes(self, count: int) -> None:
        tag = self._tag
        self.addSeparator()
        self.addAction(self.tr("Rename")).triggered.connect(lambda: self.rename_wanted.emit(tag.id))
        self.addAction(self.tr("New tag below this one")).triggered.connect(lambda: self.child_wanted.emit(tag.id))
        self.addSeparator()
        self._fill_colours(self.addMenu(self.tr("Colour")))
        self._fill_keys(self.addMenu(self.tr("Key")))
        self._fill_places(self.addMenu(self.tr("Move below")))
        self._fill_others(self.addMenu(self.tr("Merge into")))
        self.addSeparator()
        words = self.tr("Delete (%n claim(s) stay without it)", "", count) if count else self.tr("Delete")
        self.addAction(words).triggered.connect(lambda: self._commit(self._deletion))

    def _fill_colours(self, menu: QMenu) -> None:
        for name, words in swatch.names().items():
            icon = swatch.icon(name, self._theme.colours)
            action = self._choice(menu, words, name == self._tag.colour, partial(self._revise, colour=name))
            action.setIcon(icon)

    def _fill_keys(self, menu: QMenu) -> None:
        held = {tag.key: tag.name for tag in self._workspace.tags() if tag.id != self._tag.id}
        for key in range(1, 10):
            words = str(key)
            if key in held:
                words = self.tr("%1, now used by %2").replace("%1", words).replace("%2", _plain(held[key]))
            self._choice(menu, words, key == self._tag.key, partial(self._revise, key=key))
        menu.addSeparator()
        self._choice(menu, self.tr("No key"), self._tag.key is None, lambda: self._revise(key=None))

    def _fill_places(self, menu: QMenu) -> None:
        tags = self._workspace.tags()
        own = below(self._tag.id, tags)
        self._choice(menu, self.tr("No other tag"), self._tag.parent_id is None, lambda: self._revise(parent_id=None))
        menu.addSeparator()
        for tag in tags:
            if tag.id not in own:
                action = self._choice(
                    menu, _plain(tag.name), tag.id == self._tag.parent_id,
                    partial(self._revise, parent_id=tag.id),
                )  # fmt: skip
                action.setIcon(swatch.icon(tag.colour, self._theme.colours))

    def _fill_others(self, menu: QMenu) -> None:
        others = [tag for tag in self._workspace.tags() if tag.id != self._tag.id]
        menu.setEnabled(bool(others))
        for tag in others:
            action = menu.addAction(swatch.icon(tag.colour, self._theme.colours), _plain(tag.name))
            action.triggered.connect(lambda _=False, into=tag: self._commit(lambda: self._merging(into)))

    def _choice(self, menu: QMenu, words: str, chosen: bool, act: Callable[[], None]) -> QAction:
        group = menu.findChild(QActionGroup) or QActionGroup(menu)
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        group.addAction(action)
        action.triggered.connect(lambda _=False: act())
        return action

    def _revise(self, **values: object) -> None:
        self._commit(lambda: edit.revise(self._tag, self._workspace.tags(), now=now(), **values))

    def _merging(self, into: Tag) -> Change:
        return edit.merge(self._tag, into, self._workspace.tags(), self._workspace.all_claims(), now=now())

    def _deletion(self) -> Change:
        return edit.delete(self._tag, self._workspace.tags(), self._workspace.all_claims(), now=now())

    def _commit(self, act: Callable[[], Change]) -> None:
        try:
            change = act()
        except KnownError as error:
            self.refused.emit(error)
        else:
            self._workspace.commit(change)


def _plain(name: str) -> str:
    return name.replace("&", "&&")
