"""The quote of a claim in its context, marked as it is in the text."""

import math
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from desktop.arabic.direction import is_rtl
from desktop.domain.claim import Anchor
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_PIXELS = 17
_LINE = 1.8
_PADDING = 12
_TINT = 46
_BAR = 2
_LONGEST = 600  # letters of a quote; a longer one is shortened in the middle


class QuoteCard(QFrame):
    """Shows up to 32 letters on both sides of the quote; the quote has its tag's tint and bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = ""
        self._parts = ("", "", "")
        self._layout = QTextLayout()
        self.setProperty("card", True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._write)

    def show_quote(self, anchor: Anchor, colour: str) -> None:
        """Show the quote of an anchor in the colour of a tag; an empty one is the colour of no tag."""
        self._parts = (_tail(anchor.before), _shortened(anchor.quote), _head(anchor.after))
        self._colour = colour
        self.setAccessibleName(self.tr("Quote in its context"))
        self.setAccessibleDescription("".join(self._parts))
        self._write()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return math.ceil(self._arrange(width - 2 * _PADDING)) + 2 * _PADDING - 4

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 40)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._arrange(self.width() - 2 * _PADDING)
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colours.ink))
        corner = QPointF(_PADDING, _PADDING - 2)
        start, length = self._marked()
        colour = self._theme.colours.tag(self._colour)
        tint = QColor(colour)
        tint.setAlpha(_TINT)
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            runs = line.glyphRuns(start, length) if length else []
            if runs:
                boxes = [run.boundingRect() for run in runs if not run.boundingRect().isEmpty()]
                if boxes:
                    left, right = min(box.left() for box in boxes), max(box.right() for box in boxes)
                    top = line.y() + corner.y() + 2
                    marked = QRectF(left + corner.x() - 2, top, right - left + 4, line.height() * 1.02)
                    painter.fillRect(marked, tint)
                    painter.fillRect(QRectF(marked.left(), marked.bottom() - _BAR, marked.width(), _BAR), colour)
        self._layout.draw(painter, corner)

    def _write(self) -> None:
        text = " ".join("".join(self._parts).split("\n"))
        font = QFont([style.READING, style.INTERFACE])
        font.setPixelSize(_PIXELS)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if is_rtl(text) else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if is_rtl(text) else Qt.LayoutDirection.LeftToRight)
        self._layout = QTextLayout(text, font)
        self._layout.setTextOption(option)
        self._layout.setCacheEnabled(True)
        faded = QTextCharFormat()
        faded.setForeground(QColor(style.words(self._theme.colours)["muted"]))
        start, length = self._marked()
        before, after = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        before.start, before.length, before.format = 0, start, faded
        after.start, after.format = start + length, faded
        after.length = OffsetMap(text).to_qt(len(text)) - after.start
        self._layout.setFormats([each for each in (before, after) if each.length > 0])
        self.updateGeometry()
        self.update()

    def _marked(self) -> tuple[int, int]:
        before, quote, _ = self._parts
        offsets = OffsetMap("".join(self._parts))
        start = offsets.to_qt(len(before))
        return start, offsets.to_qt(len(before) + len(quote)) - start

    def _arrange(self, width: int) -> float:
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 40))
            line.setPosition(QPointF(0, top))
            top += _PIXELS * _LINE
        self._layout.endLayout()
        return top


def _tail(context: str) -> str:
    """Return the end of what stands before the quote, from a whole word of its own line on."""
    line = context.rsplit("\n", 1)[-1]
    if line == context and len(context) > 1 and " " in context.strip():
        line = "…" + context.lstrip()[len(context.lstrip().split(" ", 1)[0]) :]
    return line


def _head(context: str) -> str:
    """Return the start of what stands after the quote, up to a whole word of its own line."""
    line = context.split("\n", 1)[0]
    if line == context and " " in context.strip():
        line = context.rstrip().rsplit(" ", 1)[0] + " …"
    return line


def _shortened(quote: str) -> str:
    if len(quote) <= _LONGEST:
        return quote
    half = _LONGEST // 2
    return "".join(chain(quote[:half].rstrip(), " … ", quote[-half:].lstrip()))
