"""Where the words of fields begin: one line at the interface's leading side, several lines at their own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from desktop.arabic.direction import is_rtl

_FROM_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def begin_at_lead(*fields: QLineEdit) -> None:
    """Have fields begin at the right in Arabic: Qt puts an empty one's caret, and a bare figure, at the left."""
    for field in fields:
        if field.isRightToLeft():
            field.setAlignment(_FROM_THE_RIGHT)


def run_as_written(field: QPlainTextEdit) -> None:
    """Have a field's words run as the first of them does; an empty one runs as the interface does."""
    option = field.document().defaultTextOption()
    right = is_rtl(field.toPlainText(), otherwise=field.isRightToLeft())
    direction = Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    if option.textDirection() is not direction:
        option.setTextDirection(direction)
        field.document().setDefaultTextOption(option)
