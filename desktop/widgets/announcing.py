"""Announcing: words that assistive software speaks though nothing has the focus that says them."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from desktop.session.phrases import unmarked


def announce(widget: QWidget, words: str) -> None:
    """Have words spoken once, where somebody listens; what is empty is not said."""
    if words and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, unmarked(words)))
