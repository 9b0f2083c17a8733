"""The middle of the window: the view that is shown, or what can be done where there is nothing for it to show."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.shell.actions import Actions

if TYPE_CHECKING:
    from desktop.widgets.reader.empty_state import EmptyState
    from desktop.widgets.shell.start_page import StartPage


class Stage(QStackedWidget):
    """Emits `recent_wanted` with the path of a project that was opened lately."""

    recent_wanted = Signal(str)

    def __init__(self, workspace: Workspace, actions: Actions, preferences: Preferences) -> None:
        super().__init__()
        self._workspace = workspace
        self._actions = actions
        self._preferences = preferences

    def stand(self, view: Callable[[], QWidget], *, needs_articles: bool) -> None:
        """Show a view, which is made only where it is shown, or the page that stands in its place."""
        workspace, before = self._workspace, self.currentWidget()
        if not workspace.is_open and self.window().isVisible():  # while the program starts, one may still come
            self.start.refresh()
            shown: QWidget = self.start
        elif needs_articles and workspace.is_open and not workspace.articles():
            shown = self.no_articles
        else:
            shown = view()
        focus = QApplication.focusWidget()
        held = focus is not None and before is not None and before.isAncestorOf(focus)
        self.setCurrentWidget(shown)
        if held and shown is not before:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    def give_focus(self) -> None:
        """Give the focus to what is shown."""
        shown = self.currentWidget()
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)

    @cached_property
    def start(self) -> "StartPage":
        """Return what stands in the place of every view while no project is open."""
        from desktop.widgets.shell.start_page import StartPage

        page = StartPage(self._actions, lambda: self._preferences.recent)
        page.recent_wanted.connect(self.recent_wanted)
        self.addWidget(page)
        return page

    @cached_property
    def no_articles(self) -> "EmptyState":
        """Return what stands in the place of the comparison and of the table while there are no articles."""
        from desktop.widgets.reader.empty_state import EmptyState

        page = EmptyState()
        page.say(
            self.tr("No articles yet"),
            self.tr("Import the reports to compare, or drop them on the window, then mark claims in them."),
            self.tr("Import articles…"),
        )
        page.pressed.connect(self._actions["import"].trigger)
        self.addWidget(page)
        return page
