"""Content: what a chart shows, with its words ready, and how it is laid out in a given space."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from desktop.formats.writers.chart_svg import Hold, Part, Picture, Words
from desktop.widgets.compare.frame import SMALL, Frame, Look, Row, Tick, grid, label_width, levels, names, scale
from desktop.widgets.compare.legend import Entry, legend
from desktop.widgets.compare.marks import Drawn, Item, declutter, draw

MOST_LANES = 100  # in a picture; a chart of more is pictured from the row that is shown first
_EDGE = 24.0
_HEADING = 16.0
_SCALE_HEIGHT = 30.0
_LEGEND_GAP = 14.0
_PLANE = 320.0  # the height of a plane in a picture


class Content(Protocol):
    """A chart's rows and items; items are asked for by lanes, so that only what is shown is put in words.

    A chart with `levels` is a plane: it has one lane, as high as the chart, and its items say how high they lie.
    """

    @property
    def rows(self) -> Sequence[Row]: ...
    @property
    def legend(self) -> Sequence[Entry]: ...
    @property
    def pitches(self) -> tuple[float, float]:
        """Return the least and the greatest height of a lane."""
        ...

    @property
    def reach(self) -> tuple[float, float, float, float]:
        """Return the least and greatest value, and the pixels that marks need before and after them."""
        ...

    def ticks(self, low: float, high: float, most: int) -> list[Tick]:
        """Return the places and labels of the axis; none for a chart that needs no axis."""
        ...

    def levels(self, most: int) -> list[Tick]:
        """Return the labels of a plane's second axis, from 0 at its bottom to 1; none for a chart of lanes."""
        ...

    def table(self) -> list[list[str]]:
        """Return the data behind the chart, a heading and a row for each mark; numbers are plain figures."""
        ...

    def items(self, first: int, end: int) -> Sequence[tuple[int, Item]]:
        """Return the items of some lanes, each with its number in the whole chart."""
        ...

    def item(self, index: int) -> Item:
        """Return an item by its number in the whole chart."""
        ...

    def __len__(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Layout:
    """A chart in its place, from `left` on: the frame of its marks, names and axis, what is drawn where."""

    left: float
    frame: Frame
    name_width: float
    scale_height: float
    height: float
    ticks: list[Tick]
    guides: list[Part]
    names: list[Part]
    legend: Part
    drawn: list[Drawn]


def lane_count(content: Content) -> int:
    """Return how many lanes a chart has."""
    return content.rows[-1].end if content.rows else 0


def lay_out(
    content: Content, left: float, top: float, right: float, height: float | None, first: int, look: Look
) -> Layout:
    """Lay a chart out from `left` to `right`, within `height` or, with None, as high as all its lanes ask.

    Where not all lanes fit at their least height, as many whole ones as fit are shown, from `first` on.
    """
    axis = bool(content.ticks(0.0, 1.0, 2))
    scale_height = _SCALE_HEIGHT if axis else 8.0
    below = legend(content.legend, left, right, 0.0, look)[1]
    below += _LEGEND_GAP if below else 0.0
    lanes = max(1, lane_count(content))
    least, greatest = content.pitches
    heights = content.levels(6)
    if height is None:
        shown, pitch = lanes, _PLANE if heights else min(greatest, max(least, min(56.0, least * 1.5)))
    else:
        room = max(least, height - scale_height - below)
        shown = min(lanes, max(1, int(room / least)))
        pitch = min(greatest, room / shown)
    shown = min(shown, MOST_LANES)
    first = max(0, min(first, lanes - shown))
    pitch = float(int(pitch))  # whole pixels, so that the plot around the frame is as large as the frame says
    if heights:
        name_width = float(round(max(look.measure(tick.label, SMALL) for tick in heights) + 16))
    else:
        name_width = label_width(content.rows, right - left, look)
    inner = (left, right - name_width) if look.rtl else (left + name_width, right)
    frame = _frame(content, inner, top, shown * pitch, first, pitch, look)
    ticks = content.ticks(frame.low, frame.high, _most_ticks(content, frame, look)) if axis else []
    edge = right if look.rtl else left
    guides = [grid(ticks, frame, look)]
    drawn = [draw(index, item, frame, look) for index, item in content.items(frame.first, frame.end)]
    if heights:
        lines, words = levels(heights, frame, edge, look)
        guides, beside = [*guides, lines], [words]
        drawn = declutter(drawn, frame, look)
    else:
        beside = names(content.rows, frame, edge, name_width, look)
    return Layout(
        left,
        frame,
        name_width,
        scale_height,
        frame.bottom - top + scale_height + below,
        ticks,
        guides,
        beside,
        legend(content.legend, left, right, frame.bottom + scale_height + _LEGEND_GAP, look)[0],
        drawn,
    )


def picture(
    content: Content, title: str, subtitle: str, width: float, first: int, look: Look, language: str
) -> Picture:
    """Compose the whole chart with its heading as a picture of its own, `width` pixels wide."""
    edge, hold = (width - _EDGE, Hold.RIGHT) if look.rtl else (_EDGE, Hold.LEFT)
    heading = [Words(edge, _EDGE + _HEADING / 2, title, look.ink, _HEADING, hold, look.rtl, bold=True)]
    top = _EDGE + _HEADING * 1.7
    if subtitle:
        heading.append(Words(edge, top + SMALL / 2, subtitle, look.muted, SMALL, hold, look.rtl))
    layout = lay_out(content, _EDGE, top + SMALL + 14, width - _EDGE, None, first, look)
    parts = [
        Part("", tuple(heading)),
        *layout.guides,
        *layout.names,
        *(Part(drawn.item.sentence, drawn.shapes) for drawn in layout.drawn),
        scale(layout.ticks, layout.frame, look),
        layout.legend,
    ]
    height = top + SMALL + 14 + layout.height + _EDGE
    return Picture(title=title, width=width, height=height, ground=look.ground, parts=parts, language=language)


def _frame(
    content: Content, inner: tuple[float, float], top: float, height: float, first: int, pitch: float, look: Look
) -> Frame:
    low, high, before, after = content.reach
    width = max(1.0, inner[1] - inner[0])
    # the pixels that marks need past the outermost values, in values
    room = (high - low) / max(width - before - after, width * 0.2)
    return Frame(
        inner[0], top, inner[0] + width, top + height, low - before * room, high + after * room, first, pitch, look.rtl
    )


def _most_ticks(content: Content, frame: Frame, look: Look) -> int:
    labels = content.ticks(frame.low, frame.high, 4)
    widest = max((look.measure(tick.label, SMALL) for tick in labels), default=40.0)
    return max(2, min(9, int((frame.right - frame.left) / (widest + 24))))
