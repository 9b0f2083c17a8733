"""The legend: what colours and signs of a chart mean, in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop.analysis.series import Kind, Mark, Shape
from desktop.arabic.direction import is_rtl
from desktop.formats.writers.chart_svg import Box, Dot, Hold, Part, Path, Words
from desktop.formats.writers.chart_svg import Shape as Drawing
from desktop.widgets.compare.frame import SMALL, Look, elide

_LINE = 1.6  # height of a line of small words
_WIDEST = 200.0
_SWATCH = 11.0
_SIGN = 24.0


@dataclass(frozen=True, slots=True)
class Entry:
    """A colour and what it stands for or, with a `sign`, how a claim of that shape is drawn; `upright` in a plane."""

    name: str
    colour: str
    sign: Shape | None = None
    strict: bool = False
    upright: bool = False


def signs(marks: Iterable[Mark], kind: Kind, colour: str, *, upright: bool = False) -> list[Entry]:
    """Name the shapes that occur among marks, each once."""
    found = {(mark.shape, mark.strict and mark.shape in (Shape.UPWARD, Shape.DOWNWARD)) for mark in marks}
    order = list(Shape)
    return [
        Entry(_named(shape, strict, kind), colour, shape, strict, upright)
        for shape, strict in sorted(found, key=lambda one: (order.index(one[0]), one[1]))
    ]


def legend(entries: Sequence[Entry], left: float, right: float, top: float, look: Look) -> tuple[Part, float]:
    """Name the entries in a flow of signs and words; return it with its height, 0 without entries."""
    shapes: list[Drawing] = []
    used, y = 0.0, top + SMALL * _LINE / 2
    forward = -1 if look.rtl else 1
    hold = Hold.RIGHT if look.rtl else Hold.LEFT
    for entry in entries:
        text = elide(entry.name, _WIDEST, SMALL, look.measure)
        sign = _SWATCH if entry.sign is None else _SIGN
        width = sign + 6 + look.measure(text, SMALL)
        if used and used + width > right - left:
            used, y = 0.0, y + SMALL * _LINE * 1.15
        start = right - used if look.rtl else left + used
        shapes += _sign(entry, start + forward * sign / 2, y, forward, look)
        words = start + forward * (sign + 6)
        shapes.append(Words(words, y, text, look.ink, SMALL, hold, is_rtl(entry.name, otherwise=look.rtl)))
        used += width + 20
    return Part("", tuple(shapes)), (y + SMALL * _LINE / 2 - top if entries else 0.0)


def _sign(entry: Entry, x: float, y: float, forward: int, look: Look) -> list[Drawing]:
    colour = entry.colour
    if entry.upright and entry.sign in (Shape.RANGE, Shape.UPWARD, Shape.DOWNWARD):
        return _upright(entry, x, y, look)
    match entry.sign:
        case None:
            return [Box(x - _SWATCH / 2, y - _SWATCH / 2, _SWATCH, _SWATCH, colour, 1.0, 2.5)]
        case Shape.POINT:
            return [Dot(x, y, 4.5, colour)]
        case Shape.ABOUT:
            return [Box(x - 11, y - 7, 22, 14, colour, 0.28, 7), Dot(x, y, 4.5, colour)]
        case Shape.WITHIN:
            return [Box(x - 11, y - 4.5, 22, 9, colour, 0.55, 4.5)]
        case Shape.RANGE:
            caps = [Path(((end, y - 5), (end, y + 5)), colour, 2.0) for end in (x - 10, x + 10)]
            return [Path(((x - 10, y), (x + 10, y)), colour, 3.0), *caps]
        case Shape.UPWARD | Shape.DOWNWARD:
            way = forward if entry.sign is Shape.UPWARD else -forward
            base, tip = x - way * 8, x + way * 11
            head = Path(((tip - way * 5, y - 4), (tip, y), (tip - way * 5, y + 4)), colour, 2.0)
            end = Dot(base, y, 3.5, look.ground, colour) if entry.strict else Dot(base, y, 4, colour)
            return [Path(((base + way * 4, y), (tip, y)), colour, 2.0), head, end]


def _upright(entry: Entry, x: float, y: float, look: Look) -> list[Drawing]:
    colour = entry.colour
    if entry.sign is Shape.RANGE:
        caps = [Path(((x - 5, end), (x + 5, end)), colour, 2.0) for end in (y - 7, y + 7)]
        return [Path(((x, y - 7), (x, y + 7)), colour, 3.0), *caps]
    way = -1 if entry.sign is Shape.UPWARD else 1
    base, tip = y - way * 5, y + way * 8
    head = Path(((x - 4, tip - way * 4), (x, tip), (x + 4, tip - way * 4)), colour, 2.0)
    end = Dot(x, base, 3.0, look.ground, colour) if entry.strict else Dot(x, base, 3.5, colour)
    return [Path(((x, base + way * 3), (x, tip)), colour, 2.0), head, end]


def _named(shape: Shape, strict: bool, kind: Kind) -> str:
    dates = kind is Kind.DATE
    match shape:
        case Shape.POINT:
            return (
                QCoreApplication.translate("charts", "a day")
                if dates
                else QCoreApplication.translate("charts", "exactly")
            )
        case Shape.ABOUT:
            return QCoreApplication.translate("charts", "about")
        case Shape.WITHIN:
            return QCoreApplication.translate("charts", "a month or a year")
        case Shape.RANGE:
            return (
                QCoreApplication.translate("charts", "from one date to another")
                if dates
                else QCoreApplication.translate("charts", "between two figures")
            )
        case Shape.UPWARD:
            if dates:
                return QCoreApplication.translate("charts", "since then")
            return (
                QCoreApplication.translate("charts", "more than")
                if strict
                else QCoreApplication.translate("charts", "at least")
            )
        case Shape.DOWNWARD:
            if dates:
                return QCoreApplication.translate("charts", "until then")
            return (
                QCoreApplication.translate("charts", "less than")
                if strict
                else QCoreApplication.translate("charts", "at most")
            )
