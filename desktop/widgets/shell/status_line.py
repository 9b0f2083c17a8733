"""The line at the foot: that all is saved, how much there is, and that nothing leaves the machine."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from desktop.session.afterwards import Afterwards
from desktop.session.workspace import Workspace
from desktop.widgets.giving_way import give_way
from desktop.widgets.shell.style import put

_NARROWEST = 400


class StatusLine(QFrame):
    """Follows the workspace: it says saved only after a commit has returned, and of nothing that is still typed."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "foot")
        self.setMinimumWidth(_NARROWEST)
        self._workspace = workspace
        self._pending = False
        self._saved, self._counts, self._taken, self._local = (
            QLabel(),
            QLabel(),
            QLabel(),
            QLabel(self.tr("On this computer alone, no internet used")),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(24)
        row.addWidget(self._saved)
        row.addWidget(self._counts)
        row.addWidget(self._taken)
        row.addStretch(1)
        row.addWidget(self._local)
        for label in (self._saved, self._counts, self._taken, self._local):
            label.setTextFormat(Qt.TextFormat.PlainText)
            put(label, "muted", "true")
        workspace.opened.connect(self.refresh)
        workspace.closed.connect(self.refresh)
        self._later = Afterwards(self.refresh, self)
        workspace.changed.connect(self._later.ask)
        workspace.failed.connect(self._say_unsaved)
        self.refresh()

    def refresh(self) -> None:
        """Read the counts again and say that all is saved."""
        put(self._saved, "conflict", "")
        if not self._workspace.is_open:
            self._saved.setText(self.tr("No project is open"))
            self._counts.clear()
            return
        if self._workspace.read_only:
            self._saved.setText(self.tr("Open for reading only"))
        else:
            self._saved.setText(self.tr("Not saved yet") if self._pending else self.tr("All changes saved"))
        claims = sum(self._workspace.claim_counts().values())
        self._counts.setText(self.tr("%n claim(s)", "", claims))

    def show_pending(self, pending: bool) -> None:
        """Say whether something stands in a field that is not in the project."""
        self._pending = pending
        self.refresh()

    def show_taken(self, tally: Sequence[int]) -> None:
        """Say how many figures and dates of the open articles were taken, of how many that were read."""
        if not any(tally):
            self._taken.clear()
            return
        from desktop.session import wording

        self._taken.setText(wording.taken(*tally))
        give_way(self, self._least_wanted())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        give_way(self, self._least_wanted())

    def _least_wanted(self) -> list[QWidget]:
        return [self._local, self._taken, self._counts]

    def _say_unsaved(self) -> None:
        if self._workspace.is_open and not self._workspace.read_only:
            put(self._saved, "conflict", "true")
            self._saved.setText(self.tr("The last step was not saved"))
