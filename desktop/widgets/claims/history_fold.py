"""The history of a claim, folded away until somebody wants to see it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from desktop.session.afterwards import Afterwards
from desktop.session.workspace import Workspace
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_SHOWN = 30
_EDGE = 8


class HistoryFold(QWidget):
    """A button that opens the list of what was done to a claim, the newest first; nothing is read before."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._claim_id = ""
        self.button = QToolButton()
        self.button.setText(self.tr("History"))
        self.button.setToolTip(self.tr("What was done to this claim, and when"))
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(14, 14))
        self._list: QFrame | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        self.button.toggled.connect(self._show)
        # Once the list has its place.
        self._unfolded = Afterwards(self._bring, self)
        self.button.clicked.connect(self._unfolded.ask)
        theme.changed.connect(self._dress)
        self._dress()

    def show_claim(self, claim_id: str) -> None:
        """Be the history of a claim, as it is now; another claim's begins folded."""
        if claim_id != self._claim_id:
            self._claim_id = claim_id
            self.button.setChecked(False)
        self._show()

    def lines(self) -> list[str]:
        """Return what is written in the list."""
        return [label.text() for label in self._list.findChildren(QLabel)] if self._list is not None else []

    def _show(self) -> None:
        self._dress()
        if self._list is not None:
            self._column.removeWidget(self._list)
            self._list.hide()
            self._list.deleteLater()
            self._list = None
        if self.button.isChecked() and self._claim_id:
            self._list = self._listed()
            self._column.addWidget(self._list)

    def _bring(self) -> None:
        """Scroll what was unfolded into view; of a list that is longer than that, its beginning."""
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        if self._list is not None and isinstance(around, QScrollArea):
            around.ensureWidgetVisible(self._list, 0, _EDGE)
            around.ensureWidgetVisible(self.button, 0, _EDGE)

    def _listed(self) -> QFrame:
        from desktop.session.history import acts_on

        acts = acts_on(self._workspace, self._claim_id)
        frame = QFrame()
        frame.setProperty("card", True)
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 9, 12, 9)
        column.setSpacing(2)
        for number, act in enumerate(acts[:_SHOWN]):
            if number:
                column.addSpacing(7)
            when = " · ".join(part for part in (act.when, act.where) if part)
            column.addWidget(_line(when, muted=True))
            for sentence in act.sentences:
                column.addWidget(_line(sentence))
        if len(acts) > _SHOWN:
            column.addSpacing(7)
            column.addWidget(_line(self.tr("and %n earlier", "", len(acts) - _SHOWN), muted=True))
        if not acts:
            column.addWidget(_line(self.tr("Nothing is known of it."), muted=True))
        return frame

    def _dress(self) -> None:
        name = "down" if self.button.isChecked() else "forward"
        self.button.setIcon(icon("chevron" if name == "down" else name, self._theme.colours))


def _line(words: str, *, muted: bool = False) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if muted:
        label.setProperty("muted", True)
    label.setProperty("small", True)
    return label
