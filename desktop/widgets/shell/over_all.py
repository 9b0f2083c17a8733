"""What can lie over the whole window: the palette and the help, and what comes of what is chosen there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.domain.span import Span
from desktop.session.finder import Command, Find, Kind
from desktop.session.workspace import Workspace
from desktop.widgets.shell.help import Help
from desktop.widgets.shell.palette import Palette
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.shell.main_window import MainWindow

_OWN = frozenset({"palette"})


class OverAll(QObject):
    """Made when the first of them is wanted."""

    def __init__(self, window: "MainWindow", workspace: Workspace, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        host = window.views.parentWidget()
        assert host is not None
        self.palette = Palette(host, workspace, theme, self.commands)
        self.keys = Help(host, theme, window.actions, window.read.reader.actions)
        self.palette.chosen.connect(self._follow)

    def find(self) -> None:
        """Show the palette."""
        self.palette.open()

    def help(self) -> None:
        """Show all keys."""
        self.keys.open()

    def commands(self) -> list[Command]:
        """Return what can be done now."""
        return [
            Command(action.objectName(), _words(action), shown(action.shortcut()), str(action.property("also") or ""))
            for action in self._actions()
            if action.isEnabled() and action.objectName() not in _OWN
        ]

    def _actions(self) -> list[QAction]:
        return [*self._window.actions(), *self._window.read.reader.actions(), *self._window.menu.choices()]

    def _follow(self, find: Find) -> None:
        match find.kind:
            case Kind.ARTICLE:
                self._show_article(find.id, None)
            case Kind.PLACE:
                self._show_article(find.id, find.place)
            case Kind.CLAIM:
                self._window.show_claim(find.id)
            case Kind.TAG:
                self._window.show_claims_of(find.id)
            case Kind.COMMAND:
                self._run(find.id)

    def _show_article(self, article_id: str, place: Span | None) -> None:
        """Go to an article, to a place in it if one is named, which is selected."""
        self._window.show_view("read")
        reader = self._window.read.reader
        reader.open_article(article_id)
        column = reader.columns.column(article_id)
        if column is not None and place is not None:
            reader.choose("")
            column.pane.select(place.start, place.end, scroll=False)
            column.pane.reveal(place)

    def _run(self, name: str) -> None:
        action = next((each for each in self._actions() if each.objectName() == name), None)
        if action is None:
            return
        if action in self._window.read.reader.actions():
            self._window.show_view("read")  # it can only be seen there
        action.trigger()


def shown(keys: QKeySequence) -> str:
    """Return keys as they are written on the keyboard, from the left in any language."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    return f"\u2066{text}\u2069" if text else ""


def _words(action: QAction) -> str:
    """Return what an action is called on its own: one of several choices says of what."""
    return str(action.property("choice") or action.text()).replace("&&", "&").removesuffix("…")
