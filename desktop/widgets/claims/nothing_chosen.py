"""What stands in the inspector's place while no claim is chosen: the inspector itself is made for the first one."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

NARROWEST = 270


class NothingChosen(QFrame):
    """Says how to choose a claim."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", True)
        self.setMinimumWidth(NARROWEST)
        page_layout(self, hint()).addStretch(1)


def page_layout(page: QFrame, *parts: QWidget, tools: Sequence[QWidget] = ()) -> QVBoxLayout:
    """Lay the inspector's heading, with tools at its end, and these parts out on its page."""
    heading = QLabel(QCoreApplication.translate("Inspector", "Claim"))
    heading.setProperty("heading", True)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(16, 14, 16, 16)
    layout.setSpacing(10)
    head = QHBoxLayout()
    head.addWidget(heading, 1)
    for tool in tools:
        head.addWidget(tool)
    layout.addLayout(head)
    for part in parts:
        layout.addWidget(part)
    return layout


def hint() -> QLabel:
    """Return the words that say how to choose a claim."""
    words = QLabel(
        QCoreApplication.translate(
            "Inspector",
            "Nothing is chosen. Select words in an article and press a number key, or click on a highlight. "
            "F8 goes to the next suggestion.",
        )
    )
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("muted", True)
    words.setWordWrap(True)
    return words
