"""The start page: what to do where no project is open, in place of every view."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.session import phrases
from desktop.session.phrases import plain_tip
from desktop.widgets.claims.elided import Elided
from desktop.widgets.shell.actions import Actions
from desktop.widgets.shell.style import put

_WIDEST = 560
_SHOWN = 6


class StartPage(QWidget):
    """Offers a new project, another one, the sample, and those opened lately by their names and folders.

    `recent_wanted` carries the path of one of the recent projects.
    """

    recent_wanted = Signal(str)

    def __init__(self, actions: Actions, recent: Callable[[], list[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paths = recent
        heading = QLabel(self.tr("No project is open"))
        sentence = QLabel(self.tr("A project is one file: the articles on an event, and the claims marked in them."))
        sentence.setWordWrap(True)
        put(heading, "title", "true")
        put(sentence, "muted", "true")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        self.ways = [self._way(actions, name) for name in ("new", "open", "sample")]
        put(self.ways[0], "primary", "true")
        buttons.addStretch(1)
        for button in self.ways:
            buttons.addWidget(button)
        buttons.addStretch(1)
        self._lately = QLabel(self.tr("Recent projects"))
        put(self._lately, "heading", "true")
        self._lately.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(12)
        self._rows.setVerticalSpacing(2)
        self._rows.setColumnStretch(0, 1)
        self._rows.setColumnStretch(3, 1)
        self.recent: list[QPushButton] = []
        page = QWidget()
        page.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(page)
        column.setSpacing(10)
        for label in (heading, sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addSpacing(4)
        column.addLayout(buttons)
        column.addSpacing(18)
        column.addWidget(self._lately)
        column.addLayout(self._rows)
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 24, 24, 24)
        around.addStretch(2)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(page, 8)
        across.addStretch(1)
        around.addLayout(across)
        around.addStretch(3)

    def refresh(self) -> None:
        """List the projects opened lately that are still there."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.recent = []
        for row, path in enumerate([path for path in self._paths() if Path(path).exists()][:_SHOWN]):
            button = QPushButton(phrases.isolate(Path(path).stem.replace("&", "&&")))
            put(button, "quiet", "true")
            button.setToolTip(plain_tip(path))
            button.clicked.connect(partial(self._want, path))
            folder = Elided(phrases.path(str(Path(path).parent)))
            put(folder, "muted", "true")
            folder.setToolTip(plain_tip(path))
            self._rows.addWidget(button, row, 1)
            self._rows.addWidget(folder, row, 2)
            self.recent.append(button)
        self._lately.setVisible(bool(self.recent))

    def focusInEvent(self, event: QFocusEvent) -> None:
        (self.recent or self.ways)[0].setFocus(event.reason())

    def _want(self, path: str, _checked: bool = False) -> None:
        self.recent_wanted.emit(path)

    @staticmethod
    def _way(actions: Actions, name: str) -> QPushButton:
        action = actions[name]
        button = QPushButton(str(action.property("words")))
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button
