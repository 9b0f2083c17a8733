"""The quote of a claim in its context, marked as it is in the text."""

from itertools import chain

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QWidget

from desktop.arabic.direction import is_rtl
from desktop.domain.claim import Anchor
from desktop.widgets.claims.running_text import RunningText
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.reader.extent import drawn
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_TINT = 46
_BAR = 2
_LONGEST = 600  # letters of a quote; a longer one is shortened in the middle


class QuoteCard(RunningText):
    """Shows up to 32 letters on both sides of the quote; the quote has its tag's tint and bar."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = ""
        self._parts = ("", "", "")
        theme.changed.connect(self._write)

    def show_quote(self, anchor: Anchor, colour: str) -> None:
        """Show the quote of an anchor in the colour of a tag; an empty one is the colour of no tag."""
        self._parts = (_tail(anchor.before), _shortened(anchor.quote), _head(anchor.after))
        self._colour = colour
        self.setAccessibleName(self.tr("Quote in its context"))
        self.setAccessibleDescription("".join(self._parts))
        self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.arrange(self.width())
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colours.ink))
        corner = self.corner
        start, length = self._marked()
        colour = self._theme.colours.tag(self._colour)
        tint = QColor(colour)
        tint.setAlpha(_TINT)
        for number in range(self.lines.lineCount()):
            line = self.lines.lineAt(number)
            for left, right in drawn(line, start, start + length) if length else []:
                # As wide as its letters, not a pixel more: a comma behind them would seem to be marked, too.
                top = line.y() + corner.y() + 2
                marked = QRectF(round(left + corner.x()), top, round(right) - round(left), line.height() * 1.02)
                painter.fillRect(marked, tint)
                painter.fillRect(QRectF(marked.left(), marked.bottom() - _BAR, marked.width(), _BAR), colour)
        self.lines.draw(painter, corner)

    def _write(self) -> None:
        text = " ".join("".join(self._parts).split("\n"))
        faded = QTextCharFormat()
        faded.setForeground(QColor(style.words(self._theme.colours)["muted"]))
        start, length = self._marked()
        before, after = QTextLayout.FormatRange(), QTextLayout.FormatRange()
        before.start, before.length, before.format = 0, start, faded
        after.start, after.format = start + length, faded
        after.length = OffsetMap(text).to_qt(len(text)) - after.start
        self.write(text, [each for each in (before, after) if each.length > 0], rtl=is_rtl(text))

    def _marked(self) -> tuple[int, int]:
        before, quote, _ = self._parts
        offsets = OffsetMap("".join(self._parts))
        start = offsets.to_qt(len(before))
        return start, offsets.to_qt(len(before) + len(quote)) - start


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
