"""The bar under the table that acts on all chosen claims at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.session.workspace import Workspace
from desktop.widgets.claims.claim_menus import Chosen, fill_statuses, fill_tags
from desktop.widgets.claims.completion import FoldedCompleter
from desktop.widgets.giving_way import give_way
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.theme import Theme

_INDICATOR = (190, 240)  # px
_NARROWEST = 560


class SelectionBar(QFrame):
    """Shown while several claims are chosen; each of its acts is one Change over all of them."""

    removal_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, chosen: Chosen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(_NARROWEST)
        self._workspace = workspace
        self._theme = theme
        self._chosen = chosen
        self.setProperty("notice", True)
        self._count = QLabel()
        self._count.setProperty("strong", True)
        self.status = self._menu_button(self.tr("Status"))
        self.status.menu().aboutToShow.connect(self._fill_statuses)
        self.tags = self._menu_button(self.tr("Tags"))
        self.tags.menu().aboutToShow.connect(self._fill_tags)
        self.indicator = QLineEdit()
        begin_at_lead(self.indicator)
        self.indicator.setPlaceholderText(self.tr("Indicator of all of them…"))
        self.indicator.setAccessibleName(self.tr("Indicator of the chosen claims"))
        self.indicator.setMinimumWidth(_INDICATOR[0])
        self.indicator.setMaximumWidth(_INDICATOR[1])
        self._completer = FoldedCompleter(self.indicator, lambda: [each.name for each in workspace.indicators()])
        self.indicator.textEdited.connect(self._completer.refresh)
        self.indicator.returnPressed.connect(self._name)
        self.export = QPushButton(self.tr("Export…"))
        self.export.clicked.connect(self.export_wanted)
        self.remove = QPushButton(self.tr("Delete"))
        self.remove.setProperty("danger", True)
        self.remove.clicked.connect(self.removal_wanted)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.setSpacing(10)
        layout.addWidget(self._count)
        layout.addSpacing(8)
        for part in (self.status, self.tags):
            layout.addWidget(part)
        layout.addWidget(self.indicator, 3)
        layout.addStretch(1)
        layout.addWidget(self.export)
        layout.addWidget(self.remove)
        self.hide()

    def refresh(self, count: int) -> None:
        """Say how many claims are chosen; one or none hides the bar."""
        self._count.setText(self.tr("%n claim(s) chosen", "", count))
        for part in (self.status, self.tags, self.indicator, self.remove):
            part.setEnabled(not self._workspace.read_only)
        self.setVisible(count > 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Where all has no room, the table's own menu exports what is chosen.
        give_way(self, [self.export])

    def _menu_button(self, words: str) -> QToolButton:
        button = QToolButton()
        button.setText(words + "  ▾")
        button.setAccessibleName(words)
        button.setProperty("chip", True)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _fill_statuses(self) -> None:
        self.status.menu().clear()
        fill_statuses(self.status.menu(), self._workspace, self._theme, self._chosen)

    def _fill_tags(self) -> None:
        self.tags.menu().clear()
        fill_tags(self.tags.menu(), self._workspace, self._theme, self._chosen)

    def _name(self) -> None:
        name = self.indicator.text()
        change = edit.name_indicator(self._chosen(), name, self._workspace.indicators(), now=now())
        if self._workspace.commit(change):
            self.indicator.clear()
