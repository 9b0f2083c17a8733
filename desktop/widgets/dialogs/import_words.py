"""Labels that show imported words as they are, never as markup."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain(text: str, *looks: str) -> QLabel:
    """Return a label of plain text with these looks of the style sheet (`muted`, `small`, `heading` …)."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    for look in looks:
        label.setProperty(look, True)
    return label
