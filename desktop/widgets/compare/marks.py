"""Marks: how one piece of a bar, or one value, is drawn; pure, from ready words to shapes."""

from dataclasses import dataclass

from desktop.analysis.series import Shape
from desktop.formats.writers.chart_svg import Box, Dot, Hold, Path, Words
from desktop.formats.writers.chart_svg import Shape as Drawing
from desktop.widgets.compare.frame import SMALL, Frame, Look, elide
from desktop.widgets.contrast import mix, ratio

ARROW = 46.0
RADIUS = 6.0
_CAP = 7.0
_BAND = 20.0
_RISE = 30.0  # of an arrow in a plane
_LEAST_WORDS = 50.0  # pixels; less room says nothing
_MOST_WORDS = 60  # spots; more leave no room for words
_WIDEST = 220.0

_Box = tuple[float, float, float, float]


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
    """A value in its lane; `label` says it in words above it, or `beside` it in a low lane.

    The figures are those of `analysis.series.Mark`.
    """

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
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in a plane: days `begins`..`ends` across, shares 0..1 of the height for what it says."""

    lane: int
    shape: Shape
    begins: float
    ends: float
    at: float
    low: float
    high: float
    strict: bool
    colour: str
    label: str
    sentence: str
    claims: tuple[str, ...]


Item = Piece | Value | Spot


@dataclass(frozen=True, slots=True)
class Drawn:
    """An item, its shapes, and the rectangle (x, y, width, height) that a pointer finds it by."""

    index: int
    item: Item
    shapes: tuple[Drawing, ...]
    box: _Box


def draw(index: int, item: Item, frame: Frame, look: Look) -> Drawn:
    """Draw one item."""
    if isinstance(item, Piece):
        return _piece(index, item, frame, look)
    if isinstance(item, Spot):
        return _spot(index, item, frame, look)
    if item.beside:
        return _low_value(index, item, frame, look)
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


def _low_value(index: int, value: Value, frame: Frame, look: Look) -> Drawn:
    """Draw a value with its words beside it: where reading goes on, else before it, whichever has the room."""
    y = frame.y(value.lane)
    shapes, left, right = _figure(value, y, frame, look)
    width = look.measure(value.label, SMALL)
    rooms = {1: frame.right - right - 8, -1: left - 8 - frame.left}
    forward = frame.forward
    way = forward if width <= rooms[forward] or rooms[forward] >= rooms[-forward] else -forward
    if rooms[way] >= min(width, _LEAST_WORDS):
        text = elide(value.label, rooms[way], SMALL, look.measure)
        edge = (right if way > 0 else left) + way * 8
        shapes.append(Words(edge, y, text, look.ink, SMALL, Hold.LEFT if way > 0 else Hold.RIGHT, look.rtl))
        far = edge + way * look.measure(text, SMALL)
        left, right = min(left, far), max(right, far)
    half = min(_BAND / 2, frame.pitch / 2)
    return Drawn(index, value, tuple(shapes), (left - 3, y - half, right - left + 6, 2 * half))


def _spot(index: int, spot: Spot, frame: Frame, look: Look) -> Drawn:
    colour, x, y = spot.colour, frame.x((spot.begins + spot.ends) / 2), frame.height(spot.at)
    top, bottom = frame.height(spot.high), frame.height(spot.low)
    shapes: list[Drawing] = []
    half = abs(frame.x(spot.ends) - frame.x(spot.begins)) / 2
    if half > 2 * RADIUS:  # a month or a year, not a day
        shapes.append(Path(((x - half, y), (x + half, y)), mix(colour, look.ground, 0.55), 3.0))
    match spot.shape:
        case Shape.RANGE:
            ends = [Path(((x - _CAP, end), (x + _CAP, end)), colour, 2.5) for end in (top, bottom)]
            shapes += [Path(((x, top), (x, bottom)), colour, 4.0), *ends]
        case Shape.UPWARD | Shape.DOWNWARD:
            way = -1 if spot.shape is Shape.UPWARD else 1
            tip = y + way * _RISE
            head = Path(((x - 5, tip - way * 6), (x, tip), (x + 5, tip - way * 6)), colour, 2.5)
            end = Dot(x, y, RADIUS - 1, look.ground, colour) if spot.strict else Dot(x, y, RADIUS, colour)
            shapes += [Path(((x, y + way * RADIUS), (x, tip)), colour, 2.5), head, end]
            top, bottom = min(y - RADIUS, tip), max(y + RADIUS, tip)
        case Shape.ABOUT | Shape.WITHIN:
            tall = max((bottom - top) / 2, RADIUS * 2.0)
            shapes += [Box(x - 9, y - tall, 18, 2 * tall, colour, 0.28, 9), Dot(x, y, RADIUS, colour)]
            top, bottom = y - tall, y + tall
        case Shape.POINT:
            shapes.append(Dot(x, y, RADIUS, colour))
    top, bottom = min(top, y - RADIUS), max(bottom, y + RADIUS)
    return Drawn(index, spot, tuple(shapes), (x - RADIUS - 3, top - 2, 2 * RADIUS + 6, bottom - top + 4))


def declutter(drawn: list[Drawn], frame: Frame, look: Look) -> list[Drawn]:
    """Write the words of spots where they cover neither one another nor a spot; the others have them on hover."""
    if len(drawn) > _MOST_WORDS:
        return drawn
    taken = [one.box for one in drawn]
    written: list[Drawn] = []
    for one in drawn:
        place = _free_place(one, taken, frame, look)
        if place is None:
            written.append(one)
            continue
        box, words = place
        taken.append(box)
        written.append(Drawn(one.index, one.item, (*one.shapes, words), one.box))
    return written


def _free_place(one: Drawn, taken: list[_Box], frame: Frame, look: Look) -> tuple[_Box, Words] | None:
    x, y, wide, high = one.box
    text = elide(one.item.label, _WIDEST, SMALL, look.measure)
    width, height = look.measure(text, SMALL), SMALL * 1.4
    above = min(max(x + wide / 2 - width / 2, frame.left), frame.right - width)
    places = (
        (x + wide + 3, y + high / 2 - height / 2), (x - width - 3, y + high / 2 - height / 2),
        (above, y - height - 1), (above, y + high + 1),
    )  # fmt: skip
    for left, top in (places[1], places[0], *places[2:]) if frame.rtl else places:
        box = (left, top, width, height)
        inside = (
            frame.left <= left and left + width <= frame.right and frame.top <= top and top + height <= frame.bottom
        )
        if inside and not any(_overlap(box, other) for other in taken):
            return box, Words(left + width / 2, top + height / 2, text, look.ink, SMALL, Hold.MIDDLE, look.rtl)
    return None


def _overlap(one: _Box, other: _Box) -> bool:
    return (
        one[0] < other[0] + other[2] and other[0] < one[0] + one[2]
        and one[1] < other[1] + other[3] and other[1] < one[1] + one[3]
    )  # fmt: skip


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
