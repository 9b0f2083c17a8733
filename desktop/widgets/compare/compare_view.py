"""The view that compares: the charts of the open project."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.compare.chart_row import ChartRow
from desktop.widgets.theme import Theme


class CompareView(QWidget):
    """Holds the row of charts.

    `claims_wanted` asks for the claims behind a mark by their ids, `saved` names a file that was written,
    `failed` carries the KnownError of one that could not be.
    """

    claims_wanted = Signal(list)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.charts = ChartRow(workspace, theme, preferences)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.addWidget(self.charts)
        self.charts.claims_wanted.connect(self.claims_wanted)
        self.charts.saved.connect(self.saved)
        self.charts.failed.connect(self.failed)
        self.setFocusProxy(self.charts)
