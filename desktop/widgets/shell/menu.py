"""The menu behind the project's name: project files, recent ones, looks, language, help."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from desktop.session.phrases import plain_tip
from desktop.session.preferences import Preferences
from desktop.widgets.shell.actions import Actions

if TYPE_CHECKING:
    from desktop.widgets.reader.commands import Commands

_GROUPS = (
    ("new", "open"),
    ("copy_as", "compact", "close"),
    ("import", "paste", "export", "quotation"),
    ("undo", "redo"),
    ("read", "compare", "claims", "find"),
)
_SIZES = ("larger", "smaller", "usual")
CHOICES = ("show_passages", "follow_claim")


class MainMenu(QMenu):
    """Built from the window's actions and the reader's; emits what concerns the program as a whole."""

    recent_wanted = Signal(str)
    language_wanted = Signal(str)
    theme_wanted = Signal(str)

    def __init__(self, actions: Actions, reading: "Commands", preferences: Preferences, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._preferences = preferences
        self._actions = actions
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Put everything in; done once, when the menu is first wanted."""
        if not self.isEmpty():
            return
        actions, preferences = self._actions, self._preferences
        self._recent = QMenu(self.tr("Recent projects"), self)
        self._recent.aboutToShow.connect(self._fill_recent)
        for group in _GROUPS:
            for name in group:
                self.addAction(actions[name])
            if group[0] == "new":
                self.addMenu(self._recent)
                self.addAction(actions["sample"])
            if group[0] == "read":
                self._add_view()
            self.addSeparator()
        languages = (("", self.tr("As the system")), ("ar", "العربية"), ("en", "English"))
        self._choice(self.tr("Language"), languages, preferences.language, self.language_wanted)
        themes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("light-contrast", self.tr("Light, high contrast")),
            ("dark-contrast", self.tr("Dark, high contrast")),
        )
        self._choice(self.tr("Appearance"), themes, preferences.theme, self.theme_wanted)
        self.addSeparator()
        self.addAction(actions["palette"])
        self.addAction(actions["help"])
        self.addAction(actions["guide"])
        self.addAction(actions["first_steps"])
        self.addAction(actions["about"])
        self.addAction(actions["quit"])
        # Menus of a tool button show no keys by themselves on some systems.
        for action in (*self.actions(), *self.view.actions()):
            action.setShortcutVisibleInContextMenu(True)

    def _add_view(self) -> None:
        """Add how the texts are seen: their size, how they are set, and them alone."""
        self.view = QMenu(self.tr("View"), self)
        self.view.addActions([self._reading[name] for name in _SIZES])
        self.view.addAction(self._actions["type"])
        self.view.addSeparator()
        self.view.addActions([self._reading[name] for name in CHOICES])
        self.view.addSeparator()
        self.view.addAction(self._actions["focus"])
        self.addMenu(self.view)

    def _choice(self, title: str, choices: tuple[tuple[str, str], ...], chosen: str, wanted: SignalInstance) -> None:
        from PySide6.QtGui import QActionGroup

        menu = QMenu(title, self)
        group = QActionGroup(menu)
        for value, text in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(value == chosen)
            group.addAction(action)
            action.triggered.connect(partial(_emit, wanted, value))
        self.addMenu(menu)

    def _fill_recent(self) -> None:
        self._recent.clear()
        paths = [path for path in self._preferences.recent if Path(path).exists()]
        for path in paths:
            action = self._recent.addAction(Path(path).stem.replace("&", "&&"))
            action.triggered.connect(partial(_emit, self.recent_wanted, path))
            action.setToolTip(plain_tip(path))
        self._recent.setToolTipsVisible(True)
        if not paths:
            self._recent.addAction(self.tr("None yet")).setEnabled(False)


def _emit(signal: SignalInstance, value: str, _checked: bool = False) -> None:
    signal.emit(value)
