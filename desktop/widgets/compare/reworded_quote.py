"""A quote held against another one: what it adds is underlined, what it drops stands in it struck through."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from desktop.analysis.quotations import Kind
from desktop.analysis.utterances import Run
from desktop.arabic.direction import is_rtl
from desktop.widgets.claims.running_text import RunningText
from desktop.widgets.compare.matrix_tone import Tone, shades
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.theme import Theme


class RewordedQuote(RunningText):
    """Emits `wanted` where it is clicked or Enter is pressed on it."""

    wanted = Signal()

    def __init__(self, runs: Sequence[Run], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = tuple(runs)
        self._theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._spoken())
        self.setToolTip(self.tr("Show in the text"))
        theme.changed.connect(self._write)
        self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.arrange(self.width())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(shades(self._theme.colours).ink)
        self.lines.draw(painter, self.corner)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 9, 9)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.wanted.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.wanted.emit()

    def _write(self) -> None:
        text = " ".join(run.text for run in self._runs)
        own = " ".join(run.text for run in self._runs if run.kind is not Kind.DROPPED) or text
        offsets, at = OffsetMap(text), 0
        formats = []
        for run in self._runs:
            if run.kind is not Kind.KEPT:
                each = QTextLayout.FormatRange()
                each.start = offsets.to_qt(at)
                each.length = offsets.to_qt(at + len(run.text)) - each.start
                each.format = self._format(run.kind)
                formats.append(each)
            at += len(run.text) + 1
        self.write(text, formats, rtl=is_rtl(own))

    def _format(self, kind: Kind) -> QTextCharFormat:
        known = shades(self._theme.colours)
        made = QTextCharFormat()
        made.setForeground(known.words(Tone.CONFLICT if kind is Kind.DROPPED else Tone.AGREEMENT))
        if kind is Kind.DROPPED:
            made.setFontStrikeOut(True)
        else:
            made.setFontUnderline(True)
            made.setFontWeight(QFont.Weight.Bold)
        return made

    def _spoken(self) -> str:
        """Return the quote for who can't see its marks: words in brackets are called added or dropped."""
        said = {Kind.KEPT: "%1", Kind.ADDED: self.tr("[added: %1]"), Kind.DROPPED: self.tr("[dropped: %1]")}
        return " ".join(said[run.kind].replace("%1", run.text) for run in self._runs)
