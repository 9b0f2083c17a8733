"""Decoration: the grounds and bars of overlapping highlights, first as spans, then as rectangles."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import BAR, LANES, Measures

DASH = 9  # px of one colour where a claim has several tags

Dashed = tuple[tuple[str, ...], list[QRect]]


class Segment(NamedTuple):
    """A stretch over which the same highlights lie: the innermost, and how many have no lane of their own."""

    start: int
    end: int
    innermost: Highlight
    unshown: int


class Decoration:
    """What is painted for highlights of a piece, by colour name; y counts from the top of the piece.

    `dashed` are bars that show several colours in turn. `groups` are the parts of it all, by the highlights that have
    to do with each other: they can be used again.
    """

    __slots__ = ("bars", "counts", "dashed", "grounds", "groups", "laid")

    def __init__(self, laid: Laid) -> None:
        self.laid = laid
        self.grounds: dict[str, list[QRect]] = {}
        self.bars: dict[str, list[QRect]] = {}
        self.dashed: list[Dashed] = []
        self.counts: list[tuple[QPoint, int]] = []
        self.groups: dict[tuple[Highlight, ...], Part] = {}

    def add(self, part: "Part") -> None:
        """Paint a part, too."""
        for colour, rects in part.grounds:
            if colour in self.grounds:
                self.grounds[colour] += rects
            else:
                self.grounds[colour] = rects.copy()
        for colours, rects in part.bars:
            if len(colours) > 1:
                self.dashed.append((colours, rects))
            elif colours[0] in self.bars:
                self.bars[colours[0]] += rects
            else:
                self.bars[colours[0]] = rects.copy()
        self.counts += part.counts


class Part(NamedTuple):
    """What is painted for highlights that overlap, or for one alone."""

    grounds: Sequence[tuple[str, list[QRect]]]
    bars: Sequence[Dashed]
    counts: Sequence[tuple[QPoint, int]] = ()


def lanes(highlights: Sequence[Highlight]) -> list[tuple[Highlight, int]]:
    """Return a lane, from 0, for each highlight: the first that is free where it starts (given by start)."""
    ends: list[int] = []
    placed: list[tuple[Highlight, int]] = []
    for highlight in highlights:
        lane = next((lane for lane, end in enumerate(ends) if end <= highlight.start), len(ends))
        ends[lane : lane + 1] = [highlight.end]
        placed.append((highlight, lane))
    return placed


def segments(placed: Sequence[tuple[Highlight, int]], start: int, end: int) -> list[Segment]:
    """Return the stretches of `start`..`end` under highlights; neighbours that look alike are one."""
    waiting = [pair for pair in placed if pair[0].end > start and pair[0].start < end]
    cuts = sorted({start, end, *(cut for each, _ in waiting for cut in (each.start, each.end) if start < cut < end)})
    over: list[tuple[Highlight, int]] = []
    found: list[Segment] = []
    taken = 0
    for first, last in pairwise(cuts):
        over = [pair for pair in over if pair[0].end > first]
        while taken < len(waiting) and waiting[taken][0].start <= first:
            over.append(waiting[taken])
            taken += 1
        if not over:
            continue
        innermost = min((highlight for highlight, _ in over), key=lambda highlight: highlight.end - highlight.start)
        unshown = sum(lane >= LANES for _, lane in over)
        before = found[-1] if found else None
        if before and before.end == first and (before.innermost, before.unshown) == (innermost, unshown):
            found[-1] = Segment(before.start, last, innermost, unshown)
        else:
            found.append(Segment(first, last, innermost, unshown))
    return found


def decorated(
    laid: Laid, highlights: Sequence[Highlight], measures: Measures, before: Decoration | None = None
) -> Decoration:
    """Return what is painted for highlights, given by place, in a laid-out piece.

    What is as it was in the decoration `before` is taken from there.
    """
    decoration = Decoration(laid)
    known = before.groups if before and before.laid is laid else {}
    for group in _groups(highlights):
        part = known.get(group)
        if part is None:
            part = _alone(laid, group[0], measures) if len(group) == 1 else _together(laid, group, measures)
        decoration.groups[group] = part
        decoration.add(part)
    return decoration


def _groups(highlights: Sequence[Highlight]) -> list[tuple[Highlight, ...]]:
    """Return the highlights in groups that have nothing in common."""
    groups: list[list[Highlight]] = []
    reached = -1
    for highlight in highlights:
        if highlight.start < reached:
            groups[-1].append(highlight)
            reached = max(reached, highlight.end)
        else:
            groups.append([highlight])
            reached = highlight.end
    return list(map(tuple, groups))


def _alone(laid: Laid, highlight: Highlight, measures: Measures) -> Part:
    """Return the ground and the bar of a claim that nothing overlaps."""
    colours = _colours(highlight)
    parts = _parts(laid, highlight.start, highlight.end)
    return Part(((colours[0], _boxes(parts, *measures.tint, measures)),), (_bars(parts, 0, colours, measures),))


def _together(laid: Laid, group: Sequence[Highlight], measures: Measures) -> Part:
    """Return the grounds and bars of claims that overlap."""
    placed = lanes(group)
    stretches = segments(placed, laid.chunk.start, laid.chunk.end)
    grounds, counts = _grounds(laid, stretches, measures)
    bars = [
        _bars(_parts(laid, highlight.start, highlight.end), lane, _colours(highlight), measures)
        for highlight, lane in placed
        if lane < LANES
    ]
    return Part(grounds, bars, counts)


def _grounds(
    laid: Laid, stretches: Sequence[Segment], measures: Measures
) -> tuple[list[tuple[str, list[QRect]]], list[tuple[QPoint, int]]]:
    """Return the grounds of stretches, and where the number stands of those that no bar shows."""
    top, height = measures.tint
    rtl = laid.chunk.rtl
    grounds: list[tuple[str, list[QRect]]] = []
    counts: list[tuple[QPoint, int]] = []
    for segment in stretches:
        parts = _parts(laid, segment.start, segment.end)
        grounds.append((_colours(segment.innermost)[0], _boxes(parts, top, height, measures)))
        if segment.unshown and parts:
            line, left, right = _last(parts, rtl=rtl)
            counts.append((QPoint(left if rtl else right - 1, line * measures.line), segment.unshown))
    return grounds, counts


def _bars(parts: Sequence[tuple[int, int, int]], lane: int, colours: tuple[str, ...], measures: Measures) -> Dashed:
    """Return the bars below parts of lines, and all the colours that they show."""
    return colours, _boxes(parts, measures.bar(lane), BAR, measures)


def _boxes(parts: Sequence[tuple[int, int, int]], top: int, height: int, measures: Measures) -> list[QRect]:
    line_height = measures.line
    return [QRect(left, line * line_height + top, right - left, height) for line, left, right in parts]


def _parts(laid: Laid, start: int, end: int) -> list[tuple[int, int, int]]:
    """Return line, left and right, in whole pixels, of what a piece shows of code points of the whole text."""
    chunk = laid.chunk
    places = laid.rects(max(0, start - chunk.start), min(len(chunk.text), end - chunk.start))
    return [(line, round(left), round(right)) for line, left, right in places]


def _last(parts: Sequence[tuple[int, int, int]], *, rtl: bool) -> tuple[int, int, int]:
    """Return where reading ends: on the last line, the part furthest in the direction of the piece."""
    return max(parts, key=lambda part: (part[0], -part[1] if rtl else part[2]))


def _colours(highlight: Highlight) -> tuple[str, ...]:
    return highlight.colours or ("",)
