"""New, open, recent, save a copy, close, remove for good: the window's side of the project file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import KnownError, ProjectExists, ProjectNotFound, ProjectOpenElsewhere
from desktop.session import phrases
from desktop.session.phrases import fill
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.storage.project import Project
from desktop.widgets.shell.notice import Notice
from desktop.widgets.shell.waiting import waiting

if TYPE_CHECKING:
    from desktop.session import task

SUFFIX = ".hashiya"


class ProjectFlow(QObject):
    """Asks where, does the slow part off the GUI thread, and says in the window what went wrong."""

    busy_changed = Signal(bool)

    def __init__(self, workspace: Workspace, preferences: Preferences, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._notice = notice
        self._window = window
        self._task: task.Task | None = None
        workspace.opened.connect(self._note_opened)

    # --- what a person asks for ----------------------------------------------------------------
    def new(self) -> None:
        """Ask where, make a project there with its first tags, and open it."""
        from desktop.session import new_project

        path = self._ask_where(self.tr("New project"), self.tr("New project"))
        if path is None:
            return
        try:
            if self._workspace.path == path.resolve():
                raise ProjectExists(path=str(path))
            # It was asked whether to replace what is there.
            self._workspace.take(new_project.create(path, replace=path.exists()))
        except KnownError as error:
            self.say(error)

    def ask_open(self) -> None:
        """Ask which project, and open it."""
        from PySide6.QtWidgets import QFileDialog

        folder = str(self._preferences.folder("project"))
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open project"), folder, self._filter())
        if name:
            self._preferences.used("project", Path(name))
            self.open(Path(name))

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project off the GUI thread; the one that is open stays until that has worked."""
        if self._workspace.path == path.resolve():
            return
        self._run(lambda _progress: Project.open(path, read_only=read_only), self._take)

    def reopen(self, path: Path) -> None:
        """Let go of a project whose disk was gone, and open it again; what was acknowledged is in it."""
        self._workspace.close()
        self.open(path)

    def save_copy(self) -> None:
        """Ask where, and write a copy of the open project there."""
        project = self._workspace.project
        path = self._ask_where(self.tr("Save a copy"), self._workspace.name) if project else None
        if path is None or project is None:
            return
        try:
            with waiting():
                project.save_copy(path, replace=path.exists())
        except KnownError as error:
            self.say(error)
            return
        self._notice.say(fill(self.tr("A copy was saved as %1."), phrases.path(str(path))))

    def close(self) -> None:
        """Close the open project."""
        self._workspace.close()
        self._preferences.last_project = ""

    def compact(self) -> None:
        """Ask, then remove for good what was marked removed."""
        from PySide6.QtWidgets import QMessageBox

        project = self._workspace.project
        if project is None:
            return
        answer = QMessageBox(self._window)
        answer.setWindowTitle(self.tr("Remove for good"))
        answer.setText(self.tr("Remove for good what was deleted from this project?"))
        answer.setInformativeText(
            self.tr("Deleted articles and claims leave the file and its history. This cannot be undone.")
        )
        remove = answer.addButton(self.tr("Remove for good"), QMessageBox.ButtonRole.DestructiveRole)
        answer.setDefaultButton(answer.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        answer.exec()
        if answer.clickedButton() is not remove:
            return
        try:
            with waiting():
                project.compact()
        except KnownError as error:
            self.say(error)
            return
        self._workspace.compacted.emit()
        self._notice.say(self.tr("What was deleted is gone from the file."))

    # --- in between ------------------------------------------------------------------------------
    def _run(self, work: "Callable[[task.Progress], object]", done: Callable[..., object]) -> None:
        from desktop.session import task

        if self._task is not None:
            return
        self._task = task.Task(work, self)
        self._task.done.connect(done)
        self._task.failed.connect(self.say)
        self._task.broke.connect(_raise)
        self._task.ended.connect(self._free)
        self.busy_changed.emit(True)
        self._task.start()

    def _take(self, project: Project) -> None:
        try:
            self._workspace.take(project)
        except KnownError as error:
            self.say(error)

    def _free(self) -> None:
        if self._task is not None:
            self._task.deleteLater()
            self._task = None
            self.busy_changed.emit(False)

    def say(self, error: KnownError) -> None:
        """Say in the window what went wrong with a project, and what can be done about it."""
        from desktop.session import wording

        text = wording.sentence(error)
        if not isinstance(error, ProjectOpenElsewhere | ProjectNotFound):
            self._notice.say(text, warning=True)
            return
        path, backup = Path(str(error.details["path"])), str(error.details.get("backup", ""))
        answers = [(self.tr("Try again"), lambda: self.open(path))]
        if isinstance(error, ProjectNotFound):
            answers.append((self.tr("Open another…"), self.ask_open))
        if backup:
            answers.append((self.tr("Read the newest backup"), lambda: self.open(Path(backup), read_only=True)))
        self._notice.say(text, *answers, warning=True)

    def _note_opened(self) -> None:
        path = self._workspace.path
        if path is not None and not self._workspace.read_only:
            self._preferences.opened(str(path))
        if self._workspace.is_open and self._workspace.read_only:
            self._notice.say(
                self.tr("This project is open for reading only. Save a copy to work on it."),
                (self.tr("Save a copy…"), self.save_copy),
            )

    def _ask_where(self, title: str, name: str) -> Path | None:
        from desktop.widgets.shell.save_dialog import ask_where

        suggested = self._preferences.folder("project") / f"{name}{SUFFIX}"
        place = ask_where(self._window, title, suggested, {self._filter(): SUFFIX})
        if place is None:
            return None
        self._preferences.used("project", place.path)
        return place.path

    def _filter(self) -> str:
        return phrases.file_type(self.tr("Hashiya projects"), SUFFIX)


def _raise(error: Exception) -> None:
    raise error
