"""Announcing: what changes beside the focus is said to those who do not see it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.session.phrases import unmarked


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader, if there is one, say words about a widget when it is done with what it says now."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, unmarked(words)))
