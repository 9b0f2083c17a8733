"""Export: where to, in which profile, and what came of it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import KnownError
from desktop.session import phrases, wording
from desktop.session.phrases import fill
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.shell.notice import Notice
from desktop.widgets.shell.save_dialog import Place, ask_where

if TYPE_CHECKING:
    from desktop.session.export_run import ExportRun

_AT_ONCE = 1000  # claims; written before a person could see that it is done
_SAID_EACH_MS = 150


class ExportFlow(QObject):
    """Writes claims for a spreadsheet (the first choice) or for other programs, or a report of how they compare."""

    def __init__(self, workspace: Workspace, preferences: Preferences, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._notice = notice
        self._window = window
        self._run: ExportRun | None = None
        self._report: ExportRun | None = None
        self._progress = ""  # what is shown of the run
        self._said = QElapsedTimer()

    def ask(self, claim_ids: Sequence[str] | None = None) -> None:
        """Ask for a file and write all claims, or these, into it."""
        project, path = self._workspace.project, self._workspace.path
        if project is None or path is None:
            return
        profiles = {
            phrases.file_type(self.tr("CSV for spreadsheets"), ".csv"): "csv-excel",
            phrases.file_type(self.tr("CSV for other programs"), ".csv"): "csv",
            phrases.file_type(self.tr("Excel workbook with the comparison"), ".xlsx"): "xlsx",
        }
        if claim_ids is None:
            profiles[phrases.file_type(self.tr("Report as a web page"), ".html")] = "report"
            profiles[phrases.file_type(self.tr("Report as PDF"), ".pdf")] = "report"
        endings = {words: words[words.rindex("*") + 1 : -1] for words in profiles}
        suggested = self._preferences.folder("export") / f"{path.stem}.csv"
        place = ask_where(self._window, self._title(claim_ids), suggested, endings)
        if place is not None:
            self._preferences.used("export", place.path)
            self.write(place.path, _profile(place, profiles, endings), claim_ids)

    def write(self, target: Path, profile: str, claim_ids: Sequence[str] | None = None) -> None:
        """Write the claims and say how many, or why not."""
        project = self._workspace.project
        if project is None:
            return
        from desktop.session import exporting

        if profile == exporting.REPORT:
            self._write_report(target)
            return
        wanted = None if claim_ids is None else frozenset(claim_ids)
        if profile == "xlsx" or self._there() > _AT_ONCE:  # a workbook compares all texts, however few the claims
            self._write_long(target, profile, wanted)
            return
        try:
            count = exporting.export_claims(project, target, profile=profile, only=wanted)
        except KnownError as error:
            self._say_failed(error)
            return
        self._say_written(target, count, self._there())

    def _write_report(self, target: Path) -> None:
        """Write the report off this thread; a project that closes waits for it."""
        from desktop.session.export_run import ExportRun
        from desktop.session.exporting import REPORT
        from desktop.widgets.report import report_file

        if self._report is not None:
            self._notice.say(self._still_writing())
            return
        self._notice.say(self.tr("Writing the report…"))
        self._report = ExportRun(
            self._workspace, target, REPORT, None, self,
            lambda records, tags: report_file.write(report_file.Material(records, tags), target),
        )  # fmt: skip
        self._report.done.connect(lambda _claims: self._say_reported(target))
        self._report.failed.connect(self._say_failed)
        self._report.broke.connect(self._raise)
        self._report.ended.connect(self._free_report)
        self._report.start()

    def _say_reported(self, target: Path) -> None:
        self._notice.say(fill(self.tr("Saved as %1."), phrases.path(str(target))))

    def _free_report(self) -> None:
        if self._report is not None:
            self._report.deleteLater()
            self._report = None

    def _write_long(self, target: Path, profile: str, wanted: frozenset[str] | None) -> None:
        from desktop.session.export_run import ExportRun

        if self._run is not None:
            self._notice.say(self._still_writing(), (self.tr("Cancel"), self._run.cancel))
            return
        self._run = ExportRun(self._workspace, target, profile, wanted, self)
        self._progress, there = "", self._there()
        self._run.progressed.connect(self._say_progress)
        self._run.done.connect(lambda count: self._say_written(target, count, there))
        self._run.failed.connect(self._say_failed)
        self._run.broke.connect(self._raise)
        self._run.ended.connect(self._free)
        self._run.start()

    def _say_progress(self, done: int, of: int) -> None:
        words = fill(self.tr("Writing %1 of %n claim(s)…", "", of), str(done))
        if self._run is not None and not self._progress:
            self._notice.say(words, (self.tr("Cancel"), self._run.cancel))
            self._progress = words
            self._said.start()
        elif self._said.hasExpired(_SAID_EACH_MS):
            self._notice.amend(self._progress, words)
            self._progress = words
            self._said.start()

    def _still_writing(self) -> str:
        return self.tr("The file before is still being written. Export again once it is done.")

    def _say_failed(self, error: KnownError) -> None:
        self._notice.say(wording.sentence(error), warning=True)

    def _raise(self, error: Exception) -> None:
        raise error

    def _free(self) -> None:
        if self._run is not None:
            self._run.deleteLater()
            self._run = None

    def _say_written(self, target: Path, count: int, there: int) -> None:
        if count == there:
            words = fill(self.tr("%n claim(s) written to %1.", "", count), phrases.path(str(target)))
        else:
            some = self.tr("%1 of %n claim(s) written to %2.", "", there)
            words = fill(some, str(count), phrases.path(str(target)))
        self._notice.say(words)

    def _title(self, claim_ids: Sequence[str] | None) -> str:
        there = self._there()
        if claim_ids is None or len(claim_ids) == there:
            return self.tr("Export claims")
        return fill(self.tr("Export %1 of %n claim(s)", "", there), str(len(claim_ids)))

    def _there(self) -> int:
        return sum(self._workspace.claim_counts().values())


def _profile(place: Place, profiles: dict[str, str], endings: dict[str, str]) -> str:
    """Return the profile of the chosen filter, unless the name was typed with the ending of another."""
    ending = place.path.suffix.lower()
    if endings.get(place.filter) == ending:
        return profiles[place.filter]
    return next((profiles[words] for words, own in endings.items() if own == ending), "csv-excel")
