"""The empty state: what to do where there is nothing to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.shell.style import put


class EmptyState(QWidget):
    """A heading, a sentence, and perhaps a button for the thing to do."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading, self._sentence, self._button = QLabel(), QLabel(), QPushButton()
        put(self._heading, "title", "true")
        put(self._sentence, "muted", "true")
        put(self._button, "primary", "true")
        self._sentence.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        for label in (self._heading, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)  # over the whole width: a label that wraps is cut off where it is aligned
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self._button.clicked.connect(self.pressed)

    def say(self, heading: str, sentence: str, button: str = "") -> None:
        """Show these words; without a button's words there is no button."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._button.isVisibleTo(self):
            self._button.setFocus(event.reason())
