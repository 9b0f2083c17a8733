"""The reading flow: what the window does for reading alone: find, how texts are set, focus mode, the first steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.session.preferences import Preferences
from desktop.session.typesetting import Typesetting

if TYPE_CHECKING:
    from desktop.widgets.shell.main_window import MainWindow


class ReadingFlow(QObject):
    """Goes to the read view for each of its acts; what they show is made when it is first asked for."""

    def __init__(self, preferences: Preferences, window: "MainWindow") -> None:
        super().__init__(window)
        self._preferences = preferences
        self._window = window

    def begin(self) -> None:
        """Set the texts as they were set last."""
        self._window.read.reader.set_typesetting(self._preferences.typesetting)

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
