"""The view that compares: the matrix of the open project, and its charts below."""

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QSplitter, QVBoxLayout, QWidget

from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.compare.chart_row import ChartRow
from desktop.widgets.compare.matrix_card import MatrixCard
from desktop.widgets.theme import Theme

_SPLIT = "compare.split"
_GAP = 14


class CompareView(QWidget):
    """Holds the matrix and the row of charts; how high each is, is kept with the project.

    `claims_wanted` asks for the claims behind a cell or a mark by their ids, `place_wanted` for a span of an article,
    `saved` names a file that was written, `failed` carries the KnownError of one that could not be.
    """

    claims_wanted = Signal(list)
    place_wanted = Signal(str, object)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.matrix = MatrixCard(workspace, theme, preferences)
        self.charts = ChartRow(workspace, theme, preferences)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setProperty("clear", True)
        self.split.setHandleWidth(_GAP)
        self.split.setChildrenCollapsible(False)
        parts: tuple[MatrixCard | ChartRow, ...] = (self.matrix, self.charts)
        for place, part in enumerate(parts):
            self.split.addWidget(part)
            self.split.setStretchFactor(place, 1)
            part.claims_wanted.connect(self.claims_wanted)
            part.saved.connect(self.saved)
            part.failed.connect(self.failed)
        self.split.setSizes([580, 420])
        self._area = self._scrolled(self.split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._area)
        self.matrix.place_wanted.connect(self.place_wanted)
        self.matrix.chart_wanted.connect(self.charts.choose_indicator)
        self.setFocusProxy(self.matrix)
        workspace.opened.connect(self._recall)
        workspace.closing.connect(self._keep)
        self._recall()

    def _scrolled(self, inside: QWidget) -> QScrollArea:
        """Return what shows all of the view piece by piece, where a window is too small for it."""
        holder = QWidget()
        holder.setProperty("clear", True)
        around = QVBoxLayout(holder)
        around.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        around.addWidget(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(holder)
        for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
            bar.valueChanged.connect(self.matrix.close_popover)
        return area

    def _recall(self) -> None:
        kept = self._workspace.state(_SPLIT)
        if kept:
            self.split.restoreState(QByteArray.fromHex(kept.encode()))

    def _keep(self) -> None:
        self._workspace.set_state(_SPLIT, bytes(self.split.saveState().toHex().data()).decode())
