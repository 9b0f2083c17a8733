"""A note laid out: its two parts, each on a few lines at most, in the interface's face."""

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from desktop.arabic.direction import is_rtl
from desktop.widgets.reader.note import Note
from desktop.widgets.shell.style import INTERFACE

_VALUE_LINES, _WHAT_LINES = 3, 2
_SHARED = 512  # parts of notes, of all panes together
_NEW_LINE = "\u2028"


class Faces(NamedTuple):
    """The two faces of a note and the heights of their lines, for a reading face of some size."""

    pixels: int
    value: QFont
    what: QFont
    value_line: int
    what_line: int
    ascent: float


class LaidNote(NamedTuple):
    """A note, ready to be drawn; heights in pixels, `height` without what may stand below."""

    value: QTextLayout | None
    what: QTextLayout | None
    value_height: int
    height: int
    least: int
    more: QTextLayout | None = None
    more_height: int = 0


@cache
def faces(pixels: int) -> Faces:
    """Return the faces that go with a reading face of so many pixels."""
    value, what = QFont(INTERFACE), QFont(INTERFACE)
    value.setPixelSize(max(10, round(pixels * 0.76)))
    value.setWeight(QFont.Weight.Bold)
    what.setPixelSize(max(9, round(pixels * 0.66)))
    line = round(value.pixelSize() * 1.4)
    metrics = QFontMetricsF(value)
    ascent = (line - metrics.height()) / 2 + metrics.ascent()
    return Faces(pixels, value, what, line, round(what.pixelSize() * 1.4), ascent)


def lay_out(note: Note, faces: Faces, width: float, *, rtl: bool) -> LaidNote:
    """Return a note laid out, its lines beginning at the right where `rtl`."""
    value = _part(note.value, faces.pixels, width, True, rtl) if note.value else None
    what = _part(note.what, faces.pixels, width, False, rtl) if note.what else None
    value_height = value.lineCount() * faces.value_line if value else 0
    height = value_height + (what.lineCount() * faces.what_line if what else 0)
    more = _part(note.more, faces.pixels, width, False, rtl) if note.more else None
    more_height = more.lineCount() * faces.what_line if more else 0
    least = faces.value_line if value else faces.what_line
    return LaidNote(value, what, value_height, height, least, more, more_height)


@lru_cache(_SHARED)
def _part(text: str, pixels: int, width: float, is_value: bool, rtl: bool) -> QTextLayout | None:
    """Return words laid out on so many lines at most; notes that say the same share it."""
    known = faces(pixels)
    font, line_height = (known.value, known.value_line) if is_value else (known.what, known.what_line)
    most = _VALUE_LINES if is_value else _WHAT_LINES
    text = " ".join(text.split())
    if not text:
        return None
    layout = _laid(text, font, line_height, width, rtl=rtl)
    if layout.lineCount() <= most:
        return layout
    units = text.encode("utf-16-le")
    starts = [2 * layout.lineAt(number).textStart() for number in range(most)]
    lines = [units[start:end].decode("utf-16-le").strip() for start, end in pairwise([*starts, len(units)])]
    lines[-1] = QFontMetricsF(font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return _laid(_NEW_LINE.join(lines), font, line_height, width, rtl=rtl)


def _laid(text: str, font: QFont, line_height: int, width: float, *, rtl: bool) -> QTextLayout:
    layout = QTextLayout(text, font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(rtl, is_rtl(text)))
    layout.beginLayout()
    metrics = QFontMetricsF(font)
    baseline = (line_height - metrics.height()) / 2 + metrics.ascent()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, baseline - line.ascent()))
        baseline += line_height
    layout.endLayout()
    return layout


@cache
def _option(rtl: bool, words_rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if words_rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
