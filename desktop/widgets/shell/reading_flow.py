"""The reading flow: what the window does for reading alone: find, how texts are set, focus mode, the first steps."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.preferences import Preferences
from desktop.session.typesetting import Typesetting
from desktop.session.workspace import Workspace

if TYPE_CHECKING:
    from desktop.widgets.shell.focus_mode import FocusMode
    from desktop.widgets.shell.main_window import MainWindow


class ReadingFlow(QObject):
    """Goes to the read view for each of its acts; what they show is made when it is first asked for."""

    def __init__(self, workspace: Workspace, preferences: Preferences, window: "MainWindow") -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._window = window

    def begin(self) -> None:
        """Set the texts as they were set last."""
        self._window.read.reader.set_typesetting(self._preferences.typesetting)

    @cached_property
    def focus(self) -> "FocusMode":
        """Return focus mode; it ends with Escape, or when something is wanted that it hides."""
        from desktop.widgets.shell.focus_mode import FocusMode

        window = self._window
        body = window.bar.parentWidget()
        assert body is not None
        made = FocusMode(window.read, body, (window.bar, window.foot))
        window.read.reader.escaped.connect(made.leave)
        window.read.sides_wanted.connect(made.leave)
        self._workspace.closed.connect(made.leave)
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
        """Ask what to find in the open articles."""
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

    def _take_type(self, setting: Typesetting) -> None:
        self._preferences.typesetting = setting
        self._window.read.reader.set_typesetting(setting)
