"""The reading flow: what the window does for reading alone: find, how texts are set, focus mode, the first steps."""

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from desktop.session.preferences import Preferences
from desktop.session.typesetting import Typesetting
from desktop.session.workspace import Workspace
from desktop.storage.places import sample_project
from desktop.widgets.shell.menu import CHOICES
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.shell.first_steps import FirstSteps
    from desktop.widgets.shell.focus_mode import FocusMode
    from desktop.widgets.shell.main_window import MainWindow


class ReadingFlow(QObject):
    """Goes to the read view for each of its acts; what they show is made when it is first asked for."""

    def __init__(self, workspace: Workspace, theme: Theme, preferences: Preferences, window: "MainWindow") -> None:
        super().__init__(window)
        self._theme = theme
        self._workspace = workspace
        self._preferences = preferences
        self._window = window

    def begin(self) -> None:
        """Set the texts as they were set last, and turn off what was turned off."""
        self._window.read.reader.set_typesetting(self._preferences.typesetting)
        self._window.read.reader.escaped.connect(self._escape)
        for name in CHOICES:
            command = self._window.read.reader.commands[name]
            command.setChecked(self._preferences.is_on(name))
            command.toggled.connect(partial(self._preferences.turn, name))

    def greet(self) -> None:
        """Show a newcomer to the sample project the first steps, where the last time left off."""
        self._workspace.opened.connect(self._turn_over)
        self._workspace.closed.connect(self._put_steps_away)
        self._turn_over()

    def _turn_over(self) -> None:
        """Let the first steps go with the project that they were shown for, and come with the sample."""
        self._put_steps_away()
        workspace = self._workspace
        if self._preferences.next_step and workspace.path == sample_project() and not workspace.read_only:
            self.steps.show_step(self._preferences.next_step)

    def show_first_steps(self) -> None:
        """Show the first steps again."""
        self._window.show_view("read")
        self.steps.show_step(1)

    @cached_property
    def steps(self) -> "FirstSteps":
        """Return the first steps, which stand below the bar while they are shown."""
        from desktop.widgets.shell.first_steps import FirstSteps

        window = self._window
        made = FirstSteps(self._workspace, window.read.reader, window.bar, self._theme)
        made.reached.connect(self._note_step)
        window.views.currentChanged.connect(lambda _at: made.see(window.view_name()))
        window.actions_by_name["export"].triggered.connect(lambda _checked: made.see("export"))
        return made

    @cached_property
    def focus(self) -> "FocusMode":
        """Return focus mode; it ends with Escape, or when something is wanted that it hides."""
        from desktop.widgets.shell.focus_mode import FocusMode

        window = self._window
        body = window.bar.parentWidget()
        assert body is not None
        made = FocusMode(window.read, body, (window.bar, window.foot))
        window.read.sides_wanted.connect(made.leave)
        self._workspace.closed.connect(made.leave)
        made.turned.connect(self._pause_steps)
        window.views.currentChanged.connect(lambda _at: made.leave())
        return made

    def toggle_focus(self) -> None:
        """Show nothing but the texts, or everything again."""
        if "focus" in self.__dict__ and self.focus.is_on:
            self.focus.leave()
        else:
            self._window.show_view("read")
            self.focus.enter()

    def find(self) -> None:
        """Ask what to find: in the table of claims among them, elsewhere in the open articles."""
        if self._window.view_name() == "claims":
            self._window.claims.filters.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._window.claims.filters.text.selectAll()
            return
        self._window.show_view("read")
        self._window.read.reader.look_up()

    def set_type(self) -> None:
        """Offer other ways to set the texts."""
        from desktop.widgets.shell.type_popup import TypePopup

        self._window.show_view("read")
        reader = self._window.read.reader
        popup = TypePopup(self._preferences.typesetting, reader.zoom(), reader.room(), self._window)
        popup.changed.connect(self._take_type)
        popup.zoomed.connect(reader.set_zoom)
        popup.stand_under(self._window.bar)

    def _escape(self) -> None:
        """Leave with Escape what there is to leave, the nearest first."""
        if "focus" in self.__dict__ and self.focus.is_on:
            self.focus.leave()
        elif "steps" in self.__dict__:
            self.steps.skip()

    def _note_step(self, step: int) -> None:
        self._preferences.next_step = step

    def _pause_steps(self, pause: bool) -> None:
        if "steps" in self.__dict__:
            self.steps.pause(pause)

    def _put_steps_away(self) -> None:
        if "steps" in self.__dict__:
            self.steps.put_away()

    def _take_type(self, setting: Typesetting) -> None:
        self._preferences.typesetting = setting
        self._window.read.reader.set_typesetting(setting)
