"""Frames: where a chart's rows, values and words lie in pixels; pure, the same for the screen and for pictures."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.arabic.direction import is_rtl
from desktop.formats.writers.chart_svg import Hold, Part, Path, Words

LABEL = 13.0
SMALL = 12.0
_GAP = 14.0
_TWO_LINES = 40.0  # the height that a name on two lines needs

Measure = Callable[[str, float], float]


@dataclass(frozen=True, slots=True)
class Look:
    """The colours (`#RRGGBB`) and the direction of a chart; `measure` gives the width of a text at a size."""

    rtl: bool
    ink: str
    muted: str
    line: str
    ground: str
    measure: Measure


@dataclass(frozen=True, slots=True)
class Row:
    """An article's name beside the lanes `first` up to, not including, `end`; `hint` is its name in full."""

    label: str
    hint: str
    first: int
    end: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A place on the axis, with a line at `at` and its label in the middle of `label_at`."""

    at: float
    label: str
    label_at: float


@dataclass(frozen=True, slots=True)
class Frame:
    """A rectangle in pixels that shows the values `low`..`high` and the lanes from `first` on.

    Values grow the way the interface is read; lanes follow from top to bottom, `pitch` pixels each.
    """

    left: float
    top: float
    right: float
    bottom: float
    low: float
    high: float
    first: int
    pitch: float
    rtl: bool

    def x(self, value: float) -> float:
        """Return where a value lies across."""
        share = (value - self.low) / (self.high - self.low)
        return (
            self.right - share * (self.right - self.left) if self.rtl else self.left + share * (self.right - self.left)
        )

    def y(self, lane: int) -> float:
        """Return the middle of a lane."""
        return self.top + (lane - self.first + 0.5) * self.pitch

    def height(self, share: float) -> float:
        """Return where a share, 0..1 from the bottom, of a chart without lanes lies."""
        return self.bottom - share * (self.bottom - self.top)

    @property
    def forward(self) -> int:
        """Return the sign of the way that greater values lie."""
        return -1 if self.rtl else 1

    @property
    def end(self) -> int:
        """Return the first lane that is not shown any more."""
        return self.first + max(1, round((self.bottom - self.top) / self.pitch))


def elide(text: str, width: float, size: float, measure: Measure) -> str:
    """Return the longest beginning of `text` that fits, with an ellipsis where something was left off.

    No word with a figure in it is cut: `2025` must never be read as `20`.
    """
    if measure(text, size) <= width:
        return text
    fits, too_long = 0, len(text)
    while fits + 1 < too_long:
        middle = (fits + too_long) // 2
        if measure(text[:middle].rstrip() + "…", size) <= width:
            fits = middle
        else:
            too_long = middle
    start, end = text.rfind(" ", 0, fits) + 1, text.find(" ", fits)
    if any(letter.isdigit() for letter in text[start : end if end >= 0 else len(text)]):
        fits = start
    return text[:fits].rstrip() + "…"


def two_lines(text: str, width: float, size: float, measure: Measure) -> list[str]:
    """Return `text` on one line or two, broken between words, the second elided where it must be."""
    words = text.split()
    taken = len(words)
    while taken > 1 and measure(" ".join(words[:taken]), size) > width:
        taken -= 1
    lines = [elide(" ".join(words[:taken]), width, size, measure)]
    if taken < len(words):
        lines.append(elide(" ".join(words[taken:]), width, size, measure))
    return lines


def label_width(rows: Sequence[Row], width: float, look: Look) -> float:
    """Return how wide the column of names is: as the longest asks, at most a third of the chart."""
    # a name past this is broken in two anyway; measuring a thousand of them would be felt
    longest = max((look.measure(row.label[:60], LABEL) for row in rows[:60]), default=0.0)
    return float(math.ceil(min(longest, max(90.0, min(width * 0.3, 230.0))) + 0.5 + _GAP))


def names(rows: Sequence[Row], frame: Frame, edge: float, width: float, look: Look) -> list[Part]:
    """Draw the names of the rows that are shown, from the chart's own `edge` inwards, and lines between rows."""
    found: list[Part] = []
    several = any(row.end - row.first > 1 for row in rows)
    for row in rows:
        if row.end <= frame.first or row.first >= frame.end:
            continue
        room = (min(row.end, frame.end) - max(row.first, frame.first)) * frame.pitch
        if room < _TWO_LINES:
            lines = [elide(row.label, width - _GAP, LABEL, look.measure)]
        else:
            lines = two_lines(row.label, width - _GAP, LABEL, look.measure)
        middle = frame.y(max(row.first, frame.first))
        if len(lines) > 1:
            # centred on its lane, but not past the room of its row
            middle = max(
                middle - LABEL * 0.75, frame.top + (max(row.first, frame.first) - frame.first) * frame.pitch + 10
            )
        hold = Hold.RIGHT if look.rtl else Hold.LEFT
        shapes: list[Words | Path] = [
            Words(
                edge, middle + place * LABEL * 1.5, line, look.ink, LABEL, hold, is_rtl(row.label, otherwise=look.rtl)
            )
            for place, line in enumerate(lines)
        ]
        if several and row.first > frame.first:
            y = frame.top + (row.first - frame.first) * frame.pitch
            across = (frame.left, edge) if look.rtl else (edge, frame.right)
            shapes.append(Path(((across[0], y), (across[1], y)), look.line))
        found.append(Part(row.hint, tuple(shapes)))
    return found


def grid(ticks: Sequence[Tick], frame: Frame, look: Look) -> Part:
    """Draw a dotted line down the chart at each tick."""
    return Part(
        "",
        tuple(
            Path(((frame.x(tick.at), frame.top), (frame.x(tick.at), frame.bottom)), look.line, 1.0, dotted=True)
            for tick in ticks
        ),
    )


def levels(ticks: Sequence[Tick], frame: Frame, edge: float, look: Look) -> tuple[Part, Part]:
    """Draw a dotted line across the chart at each level, and its label beside the chart; `at` is a share, 0..1."""
    lines: list[Path] = []
    words: list[Words] = []
    for tick in ticks:
        y = frame.height(tick.at)
        lines.append(Path(((frame.left, y), (frame.right, y)), look.line, 1.0, dotted=True))
        hold = Hold.RIGHT if look.rtl else Hold.LEFT
        label_y = min(max(frame.height(tick.label_at), frame.top + SMALL / 2), frame.bottom - SMALL / 2)
        words.append(Words(edge, label_y, tick.label, look.muted, SMALL, hold, look.rtl))
    return Part("", tuple(lines)), Part("", tuple(words))


def scale(ticks: Sequence[Tick], frame: Frame, look: Look) -> Part:
    """Write the ticks' labels below the chart; a label half outside is moved in, one further out is left off."""
    shapes = []
    for tick in ticks:
        if tick.label_at > frame.high:
            continue
        half = look.measure(tick.label, SMALL) / 2
        x = min(max(frame.x(tick.label_at), frame.left + half), frame.right - half)
        shapes.append(Words(x, frame.bottom + SMALL * 1.3, tick.label, look.muted, SMALL, Hold.MIDDLE, look.rtl))
    return Part("", tuple(shapes))
