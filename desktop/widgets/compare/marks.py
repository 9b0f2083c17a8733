"""Marks: how one piece of a bar, or one value, is drawn; pure, from ready words to shapes."""

from dataclasses import dataclass

from desktop.analysis.series import Shape
from desktop.formats.writers.chart_svg import Box, Dot, Hold, Path, Words
from desktop.formats.writers.chart_svg import Shape as Drawing
from desktop.widgets.compare.frame import SMALL, Frame, Look, elide
from desktop.widgets.contrast import ratio

ARROW = 46.0
RADIUS = 6.0
_CAP = 7.0
_BAND = 20.0


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a bar from `start` to `end`, in claims; `after` is written past it, on the last piece."""

    lane: int
    start: float
    end: float
    colour: str
    label: str
    after: str
    sentence: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Value:
    """A value in its lane; `label` says it in words above it. The figures are those of `analysis.series.Mark`."""

    lane: int
    shape: Shape
    at: float
    low: float
    high: float
    strict: bool
    colour: str
    label: str
    sentence: str
    claims: tuple[str, ...]


Item = Piece | Value


@dataclass(frozen=True, slots=True)
class Drawn:
    """An item, its shapes, and the rectangle (x, y, width, height) that a pointer finds it by."""

    index: int
    item: Item
    shapes: tuple[Drawing, ...]
    box: tuple[float, float, float, float]


def draw(index: int, item: Item, frame: Frame, look: Look) -> Drawn:
    """Draw one item."""
    if isinstance(item, Piece):
        return _piece(index, item, frame, look)
    return _value(index, item, frame, look)


def _piece(index: int, piece: Piece, frame: Frame, look: Look) -> Drawn:
    height = min(36.0, frame.pitch * 0.5)
    one, other = frame.x(piece.start), frame.x(piece.end)
    left, right = min(one, other), max(one, other)
    y = frame.y(piece.lane)
    # a hair of ground between pieces, as long as a piece can spare it
    width = max(right - left - 1, (right - left) * 0.8)
    if frame.rtl:
        left = right - width
    shapes: list[Drawing] = [Box(left, y - height / 2, width, height, piece.colour)]
    if look.measure(piece.label, SMALL) + 8 <= width:
        ink = max("#FFFFFF", "#14171A", key=lambda colour: ratio(colour, piece.colour))
        shapes.append(Words(left + width / 2, y, piece.label, ink, SMALL, Hold.MIDDLE, look.rtl))
    if piece.after:
        hold = Hold.RIGHT if frame.rtl else Hold.LEFT
        shapes.append(Words(other + 8 * frame.forward, y, piece.after, look.muted, SMALL, hold, look.rtl))
    return Drawn(index, piece, tuple(shapes), (left, y - height / 2, width, height))


def _value(index: int, value: Value, frame: Frame, look: Look) -> Drawn:
    y = frame.y(value.lane) + min(8.0, frame.pitch * 0.14)
    shapes, left, right = _figure(value, y, frame, look)
    text = elide(value.label, frame.right - frame.left, SMALL, look.measure)
    half = look.measure(text, SMALL) / 2
    middle = min(max((left + right) / 2, frame.left + half), frame.right - half)
    above = y - min(22.0, frame.pitch * 0.45)
    shapes.append(Words(middle, above, text, look.ink, SMALL, Hold.MIDDLE, look.rtl))
    left, right = min(left, middle - half), max(right, middle + half)
    top = above - SMALL * 0.75
    return Drawn(index, value, tuple(shapes), (left - 4, top, right - left + 8, y + _BAND / 2 + 1 - top))


def _figure(value: Value, y: float, frame: Frame, look: Look) -> tuple[list[Drawing], float, float]:
    """Return the shapes of a value without its words, and how far they reach to the left and to the right."""
    colour, at = value.colour, frame.x(value.at)
    left, right = sorted((frame.x(value.low), frame.x(value.high)))
    match value.shape:
        case Shape.POINT:
            return [Dot(at, y, RADIUS, colour)], at - RADIUS, at + RADIUS
        case Shape.ABOUT:
            half = max((right - left) / 2, RADIUS * 2.2)
            band = Box(at - half, y - _BAND / 2, 2 * half, _BAND, colour, 0.28, _BAND / 2)
            return [band, Dot(at, y, RADIUS, colour)], at - half, at + half
        case Shape.WITHIN:
            half = max((right - left) / 2, RADIUS * 1.4)
            return [Box(at - half, y - RADIUS, 2 * half, 2 * RADIUS, colour, 0.55, RADIUS)], at - half, at + half
        case Shape.RANGE:
            half = max((right - left) / 2, 1.5)
            ends = (at - half, at + half)
            line = Path(((ends[0], y), (ends[1], y)), colour, 4.0)
            caps = [Path(((end, y - _CAP), (end, y + _CAP)), colour, 2.5) for end in ends]
            return [line, *caps], ends[0] - 1.5, ends[1] + 1.5
        case Shape.UPWARD | Shape.DOWNWARD:
            way = frame.forward if value.shape is Shape.UPWARD else -frame.forward
            tip = at + way * ARROW
            line = Path(((at + way * RADIUS, y), (tip, y)), colour, 2.5)
            head = Path(((tip - way * 7, y - 6), (tip, y), (tip - way * 7, y + 6)), colour, 2.5)
            # the hollow end is not itself part of what is claimed, as on a number line in school
            end = Dot(at, y, RADIUS - 1, look.ground, colour) if value.strict else Dot(at, y, RADIUS, colour)
            return [line, head, end], min(at - way * RADIUS, tip), max(at - way * RADIUS, tip)
