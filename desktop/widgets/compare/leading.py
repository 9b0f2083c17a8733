"""Labels that begin where reading begins: by itself each goes by the direction of its own words."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def leading(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side that a widget's reading begins on."""
    start = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return start | Qt.AlignmentFlag.AlignAbsolute


def align_labels(root: QWidget) -> None:
    """Have all labels in a widget begin where its reading begins."""
    for label in root.findChildren(QLabel):
        label.setAlignment(leading(root) | Qt.AlignmentFlag.AlignVCenter)
