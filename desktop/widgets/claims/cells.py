"""The painting of cells: text of either direction, chips of tags, a status with its sign."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from desktop.arabic.direction import is_rtl
from desktop.domain.claim import Status
from desktop.widgets.claims import status_sign, swatch
from desktop.widgets.theme import Colours

SIDE = 9  # free pixels on both sides of a cell
_CHIP_HEIGHT = 22
_CHIP_GAP = 6
_SIGN = 9


def _flags(leading_right: bool, runs_right: bool) -> int:
    side = Qt.AlignmentFlag.AlignRight if leading_right else Qt.AlignmentFlag.AlignLeft
    runs = Qt.TextFlag.TextForceRightToLeft if runs_right else Qt.TextFlag.TextForceLeftToRight
    placed = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter | side
    return int(placed) | int(runs) | int(Qt.TextFlag.TextSingleLine)


# A table paints hundreds of cells a frame: what can be known before is.
_FLAGS = {(lead, runs): _flags(lead, runs) for lead in (False, True) for runs in (False, True)}


@lru_cache(maxsize=4096)
def _runs_right(text: str, otherwise: bool) -> bool:
    return is_rtl(text, otherwise=otherwise)


_DOT, _LEAST = " · ", 5
_OPENING, _CLOSING, _MORE = "\u2066\u2067\u2068", "\u2069", "…"


def elided(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return the text, or as much from its start as there is room for; no word with a figure in it is ever cut."""
    most = max(width, 0)  # letters: none is narrower than a pixel
    if len(text) <= most and metrics.horizontalAdvance(text) <= width:
        return text
    words = text[:most].split(" ")
    low, high = 0, len(words) - 1  # the last one is cut already, or all would fit
    while low < high:
        half = (low + high + 1) // 2
        if metrics.horizontalAdvance(_ended(f"{' '.join(words[:half])} ")) <= width:
            low = half
        else:
            high = half - 1
    if any(letter.isdigit() for letter in words[low]):
        return _ended(f"{' '.join(words[:low])} ") if low else _MORE
    # The word after the last whole one, as far as it goes.
    cut = metrics.elidedText(" ".join(words[: low + 1]) + " " * most, Qt.TextElideMode.ElideRight, width)
    return _ended(cut.removesuffix(_MORE))


def with_date(text: str, metrics: QFontMetrics, width: int) -> str:
    """Return `outlet · date` as far as there is room: the outlet gives way first, and half a date is never shown."""
    if metrics.horizontalAdvance(text) <= width or _DOT not in text:
        return elided(text, metrics, width)
    first, date = text.rsplit(_DOT, 1)
    left = width - metrics.horizontalAdvance(_DOT + date)
    if left >= metrics.averageCharWidth() * _LEAST:
        return f"{elided(first, metrics, left)}{_DOT}{date}"
    return elided(first, metrics, width)


def _ended(kept: str) -> str:
    opened = sum(map(kept.count, _OPENING)) - kept.count(_CLOSING)
    return f"{kept}{_CLOSING * opened}{_MORE}"


@lru_cache(maxsize=4096)
def _elided(text: str, font: str, width: int) -> str:
    named = QFont()
    named.fromString(font)
    return elided(text, QFontMetrics(named), width)


class Chip(NamedTuple):
    """A tag's name and the name of its colour."""

    name: str
    colour: str


def draw_text(
    painter: QPainter, box: QRect, text: str, font: QFont, colour: QColor, direction: Qt.LayoutDirection
) -> None:  # fmt: skip
    """Draw one line from the leading side of the interface's direction, shortened at its end where too long."""
    if not text:
        return
    leading_right = direction is Qt.LayoutDirection.RightToLeft
    painter.setFont(font)
    painter.setPen(colour)
    shown = _elided(text, font.toString(), box.width())
    painter.drawText(box, _FLAGS[leading_right, _runs_right(text, leading_right)], shown)


def draw_chips(
    painter: QPainter, box: QRect, chips: Sequence[Chip], font: QFont, colours: Colours, direction: Qt.LayoutDirection
) -> None:  # fmt: skip
    """Draw as many chips as fit from the leading side, and how many more there are."""
    metrics = QFontMetrics(font)
    used = 0
    for place, chip in enumerate(chips):
        rest = len(chips) - place
        more = f"+{rest}"
        spare = 0 if rest == 1 else metrics.horizontalAdvance(more) + _CHIP_GAP
        width = min(metrics.horizontalAdvance(chip.name) + 33, box.width())
        if used and used + width + spare > box.width():
            left = _from_lead(box, used, metrics.horizontalAdvance(more) + 4, direction)
            draw_text(painter, left, more, font, QColor(colours.muted), direction)
            return
        _draw_chip(painter, _from_lead(box, used, width, direction), chip, font, colours, direction)
        used += width + _CHIP_GAP


def draw_status(
    painter: QPainter, box: QRect, status: Status, name: str, font: QFont, colour: QColor,
    direction: Qt.LayoutDirection,
) -> None:  # fmt: skip
    """Draw the sign and the name of a status in its colour."""
    sign = _from_lead(box, 0, _SIGN, direction)
    top = sign.center().y() - _SIGN / 2 + 1
    status_sign.draw(painter, QRectF(sign.x(), top, _SIGN, _SIGN), status, colour)
    draw_text(painter, _from_lead(box, _SIGN + 8, box.width() - _SIGN - 8, direction), name, font, colour, direction)


def _draw_chip(
    painter: QPainter, box: QRect, chip: Chip, font: QFont, colours: Colours, direction: Qt.LayoutDirection
) -> None:  # fmt: skip
    frame = QRectF(box.x() + 0.5, box.center().y() - _CHIP_HEIGHT / 2 + 0.5, box.width() - 1, _CHIP_HEIGHT)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.line), 1))
    painter.setBrush(QColor(colours.card))
    painter.drawRoundedRect(frame, _CHIP_HEIGHT / 2, _CHIP_HEIGHT / 2)
    painter.restore()
    square = _from_lead(box, 10, swatch.SIDE, direction)
    swatch.draw(
        painter, QRectF(square.x(), frame.center().y() - swatch.SIDE / 2, swatch.SIDE, swatch.SIDE),
        colours.tag(chip.colour),
    )  # fmt: skip
    words = _from_lead(box, 10 + swatch.SIDE + 6, box.width() - 26 - 6, direction)
    draw_text(painter, words, chip.name, font, QColor(colours.ink), direction)


def _from_lead(box: QRect, offset: int, width: int, direction: Qt.LayoutDirection) -> QRect:
    left = box.right() + 1 - offset - width if direction is Qt.LayoutDirection.RightToLeft else box.left() + offset
    return QRect(left, box.top(), width, box.height())
