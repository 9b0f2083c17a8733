"""Export: where to, in which profile, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import KnownError
from desktop.session import wording
from desktop.session.phrases import fill, isolate
from desktop.session.workspace import Workspace
from desktop.widgets.shell.notice import Notice
from desktop.widgets.shell.save_dialog import ask_where


class ExportFlow(QObject):
    """Writes claims as CSV for a spreadsheet (the first choice) or for other programs."""

    def __init__(self, workspace: Workspace, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notice = notice
        self._window = window

    def ask(self, claim_ids: Sequence[str] | None = None) -> None:
        """Ask for a file and write all claims, or these, into it."""
        project, path = self._workspace.project, self._workspace.path
        if project is None or path is None:
            return
        excel = self.tr("CSV for spreadsheets") + " (*.csv)"
        plain = self.tr("CSV for other programs") + " (*.csv)"
        suggested = Path.home() / f"{path.stem}.csv"
        place = ask_where(self._window, self._title(claim_ids), suggested, {excel: ".csv", plain: ".csv"})
        if place is not None:
            self.write(place.path, "csv" if place.filter == plain else "csv-excel", claim_ids)

    def write(self, target: Path, profile: str, claim_ids: Sequence[str] | None = None) -> None:
        """Write the claims and say how many, or why not."""
        project = self._workspace.project
        if project is None:
            return
        from desktop.session import exporting

        wanted = None if claim_ids is None else frozenset(claim_ids)
        try:
            count = exporting.export_claims(project, target, profile=profile, only=wanted)
        except KnownError as error:
            self._notice.say(wording.sentence(error), warning=True)
            return
        there = self._there()
        if count == there:
            words = fill(self.tr("%n claim(s) written to %1.", "", count), isolate(str(target)))
        else:
            some = self.tr("%1 of %n claim(s) written to %2.", "", there)
            words = fill(some, str(count), isolate(str(target)))
        self._notice.say(words)

    def _title(self, claim_ids: Sequence[str] | None) -> str:
        there = self._there()
        if claim_ids is None or len(claim_ids) == there:
            return self.tr("Export claims")
        return fill(self.tr("Export %1 of %n claim(s)", "", there), str(len(claim_ids)))

    def _there(self) -> int:
        return sum(self._workspace.claim_counts().values())
