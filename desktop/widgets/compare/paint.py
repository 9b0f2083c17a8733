"""Shapes on the screen: what `formats.writers.chart_svg` writes as SVG, painted."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from threading import get_ident

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QImage, QPainter, QPen

from desktop.formats.writers.chart_svg import Box, Dot, Hold, Path, Picture, Shape, Words

_DOTS = (1.0, 3.0)
# Whether faces are without the alternates that a PDF can't be searched through; each thread has its own.
_plain: ContextVar[bool] = ContextVar("plain", default=False)


def measure(text: str, size: float) -> float:
    """Return the width of a text in the program's face, `size` pixels high."""
    return _metrics(QGuiApplication.font().toString(), size, False, get_ident()).horizontalAdvance(text)


def paint(painter: QPainter, shapes: Iterable[Shape]) -> None:
    """Paint shapes, from back to front."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        match shape:
            case Box():
                _box(painter, shape)
            case Path():
                _path(painter, shape)
            case Dot():
                painter.setPen(QPen(QColor(shape.stroke), 2.0) if shape.stroke else QPen(Qt.PenStyle.NoPen))
                painter.setBrush(QColor(shape.fill))
                painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
            case Words():
                _words(painter, shape)


@contextmanager
def for_print() -> Iterator[None]:
    """Paint words so that they can be found in a PDF (docs/decisions/0013): without alternates of letters."""
    before = _plain.set(True)
    try:
        yield
    finally:
        _plain.reset(before)


def image(picture: Picture, zoom: int = 2) -> QImage:
    """Return a picture as pixels, `zoom` of them for each of its own."""
    made = QImage(QSize(round(picture.width), round(picture.height)) * zoom, QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(zoom)
    made.fill(QColor(picture.ground))
    painter = QPainter(made)
    for part in picture.parts:
        paint(painter, part.shapes)
    painter.end()
    return made


def _box(painter: QPainter, box: Box) -> None:
    fill = QColor(box.fill)
    fill.setAlphaF(box.opacity)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(box.x, box.y, max(0.0, box.width), max(0.0, box.height)), box.round, box.round)


def _path(painter: QPainter, path: Path) -> None:
    pen = QPen(QColor(path.stroke), path.width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if path.dotted:
        pen.setDashPattern(_DOTS)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([QPointF(x, y) for x, y in path.points])


def _words(painter: QPainter, words: Words) -> None:
    described = QGuiApplication.font().toString()
    metrics = _metrics(described, words.size, words.bold, get_ident())
    width = metrics.horizontalAdvance(words.text)
    left = words.x - {Hold.LEFT: 0.0, Hold.MIDDLE: width / 2, Hold.RIGHT: width}[words.hold]
    painter.setFont(_font(described, words.size, words.bold, get_ident(), _plain.get()))
    painter.setPen(QColor(words.fill))
    # drawn at a point, not into a rectangle: there Qt would mirror the alignment as well
    rtl = Qt.LayoutDirection.RightToLeft
    painter.setLayoutDirection(rtl if words.rtl else Qt.LayoutDirection.LeftToRight)
    painter.drawText(QPointF(left, words.y + words.size * 0.35), words.text)


# A face must not be shared by threads that draw at the same time, as a report does beside the window.
@lru_cache(maxsize=64)
def _font(described: str, size: float, bold: bool, thread: int, plain: bool = False) -> QFont:
    font = QFont()
    font.fromString(described)
    font.setPixelSize(round(size))
    font.setBold(bold)
    if plain:
        font.setFeature(QFont.Tag.fromString("calt"), 0)
    return font


@lru_cache(maxsize=64)
def _metrics(described: str, size: float, bold: bool, thread: int) -> QFontMetricsF:
    return QFontMetricsF(_font(described, size, bold, thread))
