"""What a field says, in its place, about words that it can't hold."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from desktop.models.typed import Unreadable


def reason(error: "Unreadable") -> str:
    """Return the sentence for words that could not be read."""
    match error.kind:
        case "figure":
            return QCoreApplication.translate("complaints", "Write a number in digits, such as 2,500.")
        case "order":
            return QCoreApplication.translate("complaints", "The lower figure comes first.")
        case "unit":
            return QCoreApplication.translate("complaints", "Write the unit in words; the figure has its own field.")
        case "dates":
            return QCoreApplication.translate("complaints", "The earlier date comes first.")
        case _:
            return QCoreApplication.translate(
                "complaints", "Write a date such as 18 January 2026, September 2025 or 2025."
            )


class Complaint(QLabel):
    """A line under a field, hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setProperty("conflict", True)
        self.setProperty("small", True)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show the sentence; an empty one hides the line."""
        self.setText(sentence)
        self.setVisible(bool(sentence))
