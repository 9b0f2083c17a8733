"""Some lines of running text in the reading face, in a card that is as high as they are at its width."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.widgets.shell import style

PADDING = 12
_PIXELS = 17
_LINE = 1.8


class RunningText(QFrame):
    """Whoever inherits it calls `write`, and paints `lines` from `corner` on after `arrange`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QTextLayout()
        self.corner = QPointF(PADDING, PADDING - 2)
        self.setProperty("card", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def write(self, text: str, formats: Sequence[QTextLayout.FormatRange], *, rtl: bool) -> None:
        """Take another text, with its formats, in a direction."""
        font = QFont([style.READING, style.INTERFACE])
        font.setPixelSize(_PIXELS)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self.lines = QTextLayout(text, font)
        self.lines.setTextOption(option)
        self.lines.setCacheEnabled(True)
        self.lines.setFormats(list(formats))
        self.updateGeometry()
        self.update()

    def arrange(self, width: int) -> float:
        """Break the text into lines for a card so wide; return how high they are."""
        self.lines.beginLayout()
        top = 0.0
        while (line := self.lines.createLine()).isValid():
            line.setLineWidth(max(width - 2 * PADDING, 40))
            line.setPosition(QPointF(0, top))
            top += _PIXELS * _LINE
        self.lines.endLayout()
        return top

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self.arrange(width)) + 2 * PADDING - 4

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)
