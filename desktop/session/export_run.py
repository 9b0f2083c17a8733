"""An export that takes long: claims are read in pieces while the window goes on, and written off the GUI thread."""

from collections.abc import Collection
from pathlib import Path

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop.domain.claim import Claim
from desktop.domain.errors import KnownError
from desktop.session import exporting
from desktop.session.task import Progress, Task
from desktop.session.workspace import Workspace

_PIECE = 500  # claims; read in some 15 ms


class ExportRun(QObject):
    """Writes one file, whole or not at all; an act meanwhile has the claims read again, so that they fit together.

    `progressed(done, of)` counts claims, `done(count)` and `failed(KnownError)` tell what came of it, `ended` comes
    last whatever happened. A project that closes waits for its export.
    """

    progressed = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    ended = Signal()

    def __init__(
        self,
        workspace: Workspace,
        target: Path,
        profile: str,
        only: Collection[str] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._target = target
        self._profile = profile
        self._only = only
        self._claims: list[Claim] = []
        self._last = ""
        self._of = sum(workspace.claim_counts().values()) if only is None else len(only)
        self._reading = QTimer(self)
        self._reading.timeout.connect(self._read)
        self._task: Task | None = None
        workspace.changed.connect(self._read_again)
        workspace.closing.connect(self._finish)

    def start(self) -> None:
        """Begin; the event loop does the rest."""
        self._reading.start(0)

    def cancel(self) -> None:
        """Stop; there is no file then."""
        if self._reading.isActive():
            self._reading.stop()
            self.ended.emit()
        elif self._task is not None:
            self._task.cancel()

    def _read(self) -> None:
        project = self._workspace.project
        assert project is not None  # a project that closes has it all read before
        try:
            piece = project.claims_after(self._last, _PIECE)
        except KnownError as error:
            self._reading.stop()
            self.failed.emit(error)
            self.ended.emit()
            return
        self._claims += [claim for claim in piece if self._only is None or claim.id in self._only]
        self.progressed.emit(len(self._claims) // 2, self._of)
        if len(piece) < _PIECE:
            self._reading.stop()
            self._write()
        else:
            self._last = piece[-1].id

    def _read_again(self) -> None:
        if self._reading.isActive():
            self._claims, self._last = [], ""

    def _finish(self) -> None:
        while self._reading.isActive():
            self._read()
        if self._task is not None:
            QThreadPool.globalInstance().waitForDone()

    def _write(self) -> None:
        workspace, claims, target, profile = self._workspace, self._claims, self._target, self._profile
        articles, tags, indicators = workspace.articles(), workspace.tags(), workspace.indicators()

        records = None
        if profile == "xlsx":
            assert workspace.project is not None
            records = exporting.records_of(workspace.project)

        def work(progress: Progress) -> int:
            claims.sort(key=lambda claim: (claim.article_id, claim.anchor.start, claim.anchor.end, claim.id))
            if records is not None:
                exporting.write_workbook(target, claims, records, tags, progress=progress)
                return len(claims)
            exporting.write_claims(target, claims, articles, tags, indicators, profile=profile, progress=progress)
            return len(claims)

        self._task = Task(work, self)
        self._task.progressed.connect(self._tell)
        self._task.done.connect(self.done)
        self._task.failed.connect(self.failed)
        self._task.broke.connect(self.broke)
        self._task.ended.connect(self.ended)
        self._task.start()

    def _tell(self, written: int, of: int) -> None:
        self.progressed.emit((of + written) // 2, of)
