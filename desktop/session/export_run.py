"""An export that takes long: claims are read in pieces while the window goes on, and written off the GUI thread."""

import time
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from desktop.domain.claim import Claim
from desktop.domain.errors import KnownError
from desktop.domain.tag import Tag
from desktop.session import exporting
from desktop.session.task import Progress, Task
from desktop.session.workspace import Workspace
from desktop.storage.project import Project

if TYPE_CHECKING:
    from desktop.session.reporting import Records

_PIECE = 500  # claims; read in some 15 ms
_SLICE = 0.004  # seconds for which reading texts may hold the window

Write = Callable[["Records", Sequence[Tag]], object]


class ExportRun(QObject):
    """Writes one file, whole or not at all; an act meanwhile has the claims read again, so that they fit together.

    `progressed(done, of)` counts claims, `done(count)` and `failed(KnownError)` tell what came of it, `ended` comes
    last whatever happened. A project that closes waits for its export. `write` writes a report, in any thread; without
    one the profile says what is written.
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
        write: Write | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._target = target
        self._profile = profile
        self._only = only
        self._write_report = write
        self._compares = write is not None or profile == "xlsx"
        self._all: list[Claim] = []
        self._claims: list[Claim] = []
        self._last = ""
        self._has_claims = False
        self._missing: list[str] = []  # hashes of texts
        self._texts: dict[str, str] = {}
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
            if self._has_claims:
                self._read_texts(project)
            else:
                self._read_claims(project)
            if self._has_claims and not self._missing:
                self._reading.stop()
                self._write(project)
        except KnownError as error:
            self._reading.stop()
            self.failed.emit(error)
            self.ended.emit()

    def _read_claims(self, project: Project) -> None:
        piece = project.claims_after(self._last, _PIECE)
        self._all += piece
        self._claims += [claim for claim in piece if self._only is None or claim.id in self._only]
        if len(piece) == _PIECE:
            self._last = piece[-1].id
        else:
            self._has_claims = True
            marked = {claim.article_id for claim in self._all} if self._compares else set()
            hashes = {article.text_hash for article in self._workspace.articles() if article.id in marked}
            self._missing = sorted(hashes - self._texts.keys())
        self.progressed.emit(len(self._claims) // 2, self._of)

    def _read_texts(self, project: Project) -> None:
        until = time.perf_counter() + _SLICE
        while self._missing and time.perf_counter() < until:
            text_hash = self._missing.pop()
            self._texts[text_hash] = project.text(text_hash)

    def _read_again(self) -> None:
        if self._reading.isActive():
            self._all, self._claims, self._last = [], [], ""
            self._has_claims, self._missing = False, []

    def _finish(self) -> None:
        while self._reading.isActive():
            self._read()
        if self._task is not None:
            QThreadPool.globalInstance().waitForDone()

    def _write(self, project: Project) -> None:
        workspace, claims, target, profile = self._workspace, self._claims, self._target, self._profile
        articles, tags, indicators = workspace.articles(), workspace.tags(), workspace.indicators()

        every, write = self._all, self._write_report
        records = exporting.records_of(project, every, self._texts) if self._compares else None

        def work(progress: Progress) -> int:
            # Read by their ids; the lists are in the records too.
            for each in (every, claims):
                each.sort(key=lambda claim: (claim.article_id, claim.anchor.start, claim.anchor.end, claim.id))
            if write is not None and records is not None:
                write(records, tags)
                return len(claims)
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
