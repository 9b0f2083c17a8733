"""The main window: the bar, the three views, the notice and the line at the foot, wired together."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.change import Label
from desktop.domain.errors import KnownError
from desktop.domain.span import Span
from desktop.session import phrases
from desktop.session.afterwards import Afterwards
from desktop.session.phrases import fill, isolate
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.shell.actions import Actions
from desktop.widgets.shell.import_flow import ImportFlow
from desktop.widgets.shell.menu import MainMenu
from desktop.widgets.shell.notice import Notice
from desktop.widgets.shell.project_flow import ProjectFlow
from desktop.widgets.shell.read_room import ReadRoom
from desktop.widgets.shell.reading_flow import ReadingFlow
from desktop.widgets.shell.removals import Removals
from desktop.widgets.shell.status_line import StatusLine
from desktop.widgets.shell.style import app_icon
from desktop.widgets.shell.top_bar import VIEWS, TopBar
from desktop.widgets.shell.window_acts import WindowActs
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.claims.claims_view import ClaimsView
    from desktop.widgets.compare.compare_view import CompareView
    from desktop.widgets.guide.window import GuideWindow
    from desktop.widgets.shell.export_flow import ExportFlow
    from desktop.widgets.shell.over_all import OverAll

_SIZE = (1360, 840)
_NARROWEST = 600  # half of a small screen, where everything is twice as large


class MainWindow(QMainWindow):
    """Emits `language_wanted` (`ar`, `en` or empty) and `theme_wanted` (`light`, `dark`, `system`)."""

    language_wanted = Signal(str)
    theme_wanted = Signal(str)
    sample_wanted = Signal()

    def __init__(
        self, workspace: Workspace, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._preferences = preferences
        self._retired = False
        self._view = VIEWS[0]
        self.setWindowIcon(app_icon())
        self.setAcceptDrops(True)
        self.notice = Notice(theme)
        self._anyway: Callable[[], object] | None = None
        self._last_words_failed = False
        # Before anyone else hears of it: what is said next is of the project that comes.
        workspace.closing.connect(self._part)
        workspace.opened.connect(self._turn_over)
        workspace.closed.connect(self._turn_over)
        self.projects = ProjectFlow(workspace, preferences, self.notice, self)
        self.imports = ImportFlow(workspace, theme, preferences, self.notice, self)
        self.reading = ReadingFlow(workspace, theme, preferences, self)
        self.actions_by_name = Actions(self, WindowActs(self, workspace).all())
        self.read = ReadRoom(workspace, theme)
        self.reading.begin()
        self.menu = MainMenu(self.actions_by_name, self.read.reader.commands, preferences, self)
        self.bar = TopBar(self.actions_by_name, self.menu, theme)
        self.views = QStackedWidget()
        self.views.setMinimumWidth(_NARROWEST)
        self.views.addWidget(self.read)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.views, 1)
        self.foot = StatusLine(workspace)
        self.read.reader.suggesting.counted.connect(self.foot.show_taken)
        column.addWidget(self.foot)
        self.setCentralWidget(body)
        self.notice.float_over(body, self.bar)
        self._wire()
        self._restore_geometry()
        self.show_view("read")
        self._refresh()

    def show_view(self, name: str) -> None:
        """Show one of the views `read`, `compare`, `claims`."""
        view: QWidget = self.read
        if name != "read":
            view = self.compare if name == "compare" else self.claims
        self._view = name
        self.views.setCurrentWidget(view)
        self.bar.show_view(name)
        self._name_export()
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def view_name(self) -> str:
        """Return the name of the view that is shown."""
        return self._view

    def retire(self) -> None:
        """Leave for another window over the same workspace, which stays open."""
        self._retired = True
        self._workspace.settle()
        self.close()
        self.deleteLater()

    def settle(self) -> None:
        """Make what was put off until the window is painted."""
        self.menu.fill()
        self.read.settle()
        self.reading.greet()

    def show_claim(self, claim_id: str) -> None:
        """Go to a claim in its text."""
        self.show_view("read")
        self.read.show_claim(claim_id)

    def show_claims(self, claim_ids: list[str]) -> None:
        """Go to the text of a single claim, or to the table with just these claims."""
        if len(claim_ids) == 1:
            self.show_claim(claim_ids[0])
            return
        self.claims.show_only(claim_ids)
        self.show_view("claims")

    def show_place(self, article_id: str, span: Span) -> None:
        """Go to a place in an article."""
        self.show_view("read")
        self.read.reader.show_place(article_id, span)

    def show_claims_of(self, tag_id: str) -> None:
        """Go to the table with just the claims of a tag."""
        self.show_view("claims")
        self.claims.show_tag(tag_id)

    # The two views that nobody sees at first are made when they are first shown: the start is quicker without them.
    @cached_property
    def compare(self) -> "CompareView":
        """Return the compare view."""
        from desktop.widgets.compare.compare_view import CompareView

        view = CompareView(self._workspace, self._theme, self._preferences)
        view.claims_wanted.connect(self.show_claims)
        view.place_wanted.connect(self.show_place)
        view.failed.connect(self.say)
        view.saved.connect(self._say_saved)
        self.views.addWidget(view)
        return view

    @cached_property
    def claims(self) -> "ClaimsView":
        """Return the claims view."""
        from desktop.widgets.claims.claims_view import ClaimsView

        view = ClaimsView(self._workspace, self._theme)
        view.claim_activated.connect(self.show_claim)
        view.export_wanted.connect(self.exports.ask)
        view.counted.connect(self._name_export)
        self.views.addWidget(view)
        return view

    @cached_property
    def exports(self) -> "ExportFlow":
        """Return what asks where to write the claims, and writes them."""
        from desktop.widgets.shell.export_flow import ExportFlow

        return ExportFlow(self._workspace, self._preferences, self.notice, self)

    @cached_property
    def over_all(self) -> "OverAll":
        """Return what can lie over the window: the palette and the help."""
        from desktop.widgets.shell.over_all import OverAll

        return OverAll(self, self._workspace, self._theme)

    def say(self, error: KnownError) -> None:
        """Say in the window what went wrong; a project that was lost from under the window can be opened again."""
        from desktop.session import wording

        path = self._workspace.path
        answers: list[tuple[str, Callable[[], object]]] = []
        if path is not None and self._workspace.is_lost:
            answers.append((self.tr("Open it again"), lambda: self.projects.reopen(path)))
        if self._anyway is not None:
            answers.append((self.tr("Close anyway"), self._anyway))
        self._last_words_failed = True
        self.notice.say(wording.sentence(error), *answers, warning=True)

    # --- Qt's own ------------------------------------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        self.open_files(paths)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in ("?", "؟"):  # the layout decides which of them the key is, and whether it needs Shift
            self.actions_by_name["help"].trigger()
        elif not self.actions_by_name.take(event):
            super().keyPressEvent(event)

    def open_files(self, paths: list[Path]) -> None:
        """Open a project among the files, or offer the files for import."""
        projects = [path for path in paths if path.suffix == ".hashiya"]
        if projects:
            self.projects.open(projects[0])
            return
        self.imports.offer(paths)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self._retired and not self._kept(self._close_anyway):
            event.ignore()
            return
        self._preferences.geometry = bytes(self.saveGeometry().data())
        if not self._retired:
            self._workspace.close()
        event.accept()

    # --- in between ------------------------------------------------------------------------------
    def _wire(self) -> None:
        workspace = self._workspace
        self.bar.view_wanted.connect(self.show_view)
        self.read.pending_changed.connect(self.foot.show_pending)
        self.read.shelf.details_wanted.connect(self.imports.correct)
        self.read.tags.claims_wanted.connect(self.show_claims_of)
        self.read.reader.import_wanted.connect(self.actions_by_name["import"].trigger)
        self.read.reader.told.connect(self.notice.say)
        self.imports.added.connect(self._show_added)
        self.menu.recent_wanted.connect(lambda path: self.projects.open(Path(path)))
        self.menu.language_wanted.connect(self.language_wanted)
        self.menu.theme_wanted.connect(self.theme_wanted)
        workspace.failed.connect(self.say)
        for signal in (workspace.opened, workspace.closed, workspace.compacted):
            signal.connect(self._refresh)
        self._removals = Removals(workspace, self.notice, self)
        self._later = Afterwards(self._refresh, self)
        workspace.changed.connect(self._allow_undo)
        workspace.changed.connect(self._later.ask)

    def _kept(self, anyway: Callable[[], object]) -> bool:
        """Say whether all of the project is written; where not, the notice asks whether to close it anyway."""
        self._anyway = anyway
        try:
            return self._workspace.finish()
        finally:
            self._anyway = None

    def close_project(self) -> None:
        """Close the project once all of it is written."""
        if self._kept(self.projects.close):
            self.projects.close()

    def _close_anyway(self) -> None:
        self._workspace.close()
        self.close()

    def _part(self) -> None:
        self._last_words_failed = False

    def _turn_over(self) -> None:
        """Take away what was said of another project, unless it is that its last words were not saved."""
        if not self._last_words_failed:
            self.notice.dismiss()
        if self._workspace.is_open:
            self._last_words_failed = False

    def export_claims(self) -> None:
        """Ask where to write the claims: those that the table shows, where it is narrowed."""
        narrowed = self._view == "claims" and self.claims.is_narrowed()
        self.exports.ask(self.claims.filtered_ids() if narrowed else None)

    def _name_export(self) -> None:
        narrowed = self._view == "claims" and self.claims.is_narrowed()
        self.bar.name_export(len(self.claims.filtered_ids()) if narrowed else None)

    def _say_saved(self, path: str) -> None:
        self.notice.say(fill(self.tr("Saved as %1."), phrases.path(path)))

    @cached_property
    def guide(self) -> "GuideWindow":
        """Return the user guide, which stays where it was left."""
        from desktop.widgets.guide.window import GuideWindow

        return GuideWindow(self._theme, self)

    def show_guide(self) -> None:
        """Show the user guide beside the window."""
        self.guide.show()
        self.guide.raise_()
        self.guide.activateWindow()

    def show_about(self) -> None:
        """Say what the program is and what it stands on."""
        from desktop.widgets.dialogs.about import AboutDialog

        dialog = AboutDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _show_added(self, article_ids: list[str]) -> None:
        self.show_view("read")
        for article_id in article_ids:
            self.read.reader.open_article(article_id)

    def _allow_undo(self) -> None:
        """Let undo and redo be done where they can be: the key may follow before anything else is told."""
        workspace, writing = self._workspace, not self._workspace.read_only
        self.actions_by_name["undo"].setEnabled(writing and workspace.undo_label() is not None)
        self.actions_by_name["redo"].setEnabled(writing and workspace.redo_label() is not None)

    def _refresh(self) -> None:
        workspace = self._workspace
        self.actions_by_name.allow(project=workspace.is_open, writing=not workspace.read_only)
        self._allow_undo()
        for name, plain, pattern, label in (
            ("undo", self.tr("Undo"), self.tr("Undo: %1"), workspace.undo_label()),
            ("redo", self.tr("Redo"), self.tr("Redo: %1"), workspace.redo_label()),
        ):
            self.actions_by_name[name].setText(fill(pattern, isolate(_words_of(label))) if label else plain)
        articles = self.tr("%n article(s)", "", len(workspace.articles()))
        self.bar.show_project(workspace.name, articles)
        self.setWindowTitle(
            fill(self.tr("%1 - Hashiya"), isolate(workspace.name)) if workspace.is_open else self.tr("Hashiya")
        )

    def _restore_geometry(self) -> None:
        self.resize(*_SIZE)
        if self._preferences.geometry:
            self.restoreGeometry(QByteArray(self._preferences.geometry))


def _words_of(label: Label) -> str:
    from desktop.session import wording

    return wording.act(label)
