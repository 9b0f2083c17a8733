"""A note laid out: its two parts, each on a few lines at most, in the interface's face."""

from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont, QTextLayout, QTextOption

from desktop.arabic.direction import is_rtl
from desktop.widgets.reader.note import Note
from desktop.widgets.shell.style import INTERFACE

_VALUE_LINES, _WHAT_LINES = 3, 2
_SHARED = 512  # parts of notes, of all panes together
_NEW_LINE = "\u2028"


class Face(NamedTuple):
    """One of a note's two faces: the height of its lines, where their baseline is, and how many there may be.

    `alone` is the same without any other face to help out, for words of which all characters are in `covered`.
    """

    font: QFont
    alone: QFont
    covered: "_Covered"
    line: int
    baseline: float
    most: int


class _Covered(dict[str, bool]):
    """Whether a face can do with each character by itself; isolates are never drawn.

    Qt looks through the system's faces for an isolate that the face lacks, and sets each as a run of its own.
    """

    def __init__(self, face: QRawFont) -> None:
        super().__init__(dict.fromkeys("\u2066\u2067\u2068\u2069", True))
        self._face = face

    def __missing__(self, character: str) -> bool:
        covered = self[character] = self._face.supportsCharacter(ord(character))
        return covered


class Faces(NamedTuple):
    """The two faces of a note, for a reading face of some size in pixels."""

    pixels: int
    value: Face
    what: Face


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
    return Faces(pixels, _face(value, _VALUE_LINES), _face(what, _WHAT_LINES))


def _face(font: QFont, most: int) -> Face:
    line, metrics = round(font.pixelSize() * 1.4), QFontMetricsF(font)
    alone = QFont(font)
    alone.setStyleStrategy(font.styleStrategy() | QFont.StyleStrategy.NoFontMerging)
    baseline = (line - metrics.height()) / 2 + metrics.ascent()
    return Face(font, alone, _Covered(QRawFont.fromFont(alone)), line, baseline, most)


def lay_out(note: Note, faces: Faces, width: float, *, rtl: bool) -> LaidNote:
    """Return a note laid out, its lines beginning at the right where `rtl`."""
    value = _part(note.value, faces.pixels, width, True, rtl) if note.value else None
    what = _part(note.what, faces.pixels, width, False, rtl) if note.what else None
    value_height = value.lineCount() * faces.value.line if value else 0
    height = value_height + (what.lineCount() * faces.what.line if what else 0)
    more = _part(note.more, faces.pixels, width, False, rtl) if note.more else None
    more_height = more.lineCount() * faces.what.line if more else 0
    least = faces.value.line if value else faces.what.line
    return LaidNote(value, what, value_height, height, least, more, more_height)


@lru_cache(_SHARED)
def _part(text: str, pixels: int, width: float, is_value: bool, rtl: bool) -> QTextLayout | None:
    """Return words laid out on so many lines at most; notes that say the same share it."""
    face = faces(pixels).value if is_value else faces(pixels).what
    text = " ".join(text.split())
    if not text:
        return None
    layout = _laid(text, face, width, rtl=rtl)
    if layout.lineCount() <= face.most:
        return layout
    units = text.encode("utf-16-le")
    starts = [2 * layout.lineAt(number).textStart() for number in range(face.most)]
    lines = [units[start:end].decode("utf-16-le").strip() for start, end in pairwise([*starts, len(units)])]
    lines[-1] = QFontMetricsF(face.font).elidedText(lines[-1], Qt.TextElideMode.ElideRight, width)
    return _laid(_NEW_LINE.join(lines), face, width, rtl=rtl)


def _laid(text: str, face: Face, width: float, *, rtl: bool) -> QTextLayout:
    layout = QTextLayout(text, face.alone if all(map(face.covered.__getitem__, text)) else face.font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(rtl, is_rtl(text)))
    layout.beginLayout()
    baseline = face.baseline
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, baseline - line.ascent()))
        baseline += face.line
    layout.endLayout()
    return layout


@cache
def _option(rtl: bool, words_rtl: bool) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if words_rtl else Qt.LayoutDirection.LeftToRight)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option
