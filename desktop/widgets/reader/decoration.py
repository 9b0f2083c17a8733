"""Decoration: the grounds and bars of overlapping highlights, first as spans, then as rectangles."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect

from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import BAR, LANES, Measures

DASH = 9  # px of one colour where a claim has several tags


class Segment(NamedTuple):
    """A stretch over which the same highlights lie: the innermost, and how many have no lane of their own."""

    start: int
    end: int
    innermost: Highlight
    unshown: int


class Decoration:
    """What is painted for highlights of a piece, by colour name; y counts from the top of the piece.

    `groups` are its parts, by the highlights that have to do with each other: they can be used again.
    """

    __slots__ = ("bars", "counts", "grounds", "groups", "laid")

    def __init__(self, laid: Laid) -> None:
        self.laid = laid
        self.grounds: dict[str, list[QRect]] = {}
        self.bars: dict[str, list[QRect]] = {}
        self.counts: list[tuple[QPoint, int]] = []
        self.groups: dict[Group, Decoration] = {}

    def add(self, group: "Group", part: "Decoration") -> None:
        """Paint a part, too."""
        self.groups[group] = part
        for colour, rects in part.grounds.items():
            self.grounds.setdefault(colour, []).extend(rects)
        for colour, rects in part.bars.items():
            self.bars.setdefault(colour, []).extend(rects)
        self.counts += part.counts


Group = tuple[tuple[Highlight, int], ...]


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
    for chain in _chains(lanes(highlights)):
        group = tuple(chain)
        decoration.add(group, known.get(group) or _group(laid, group, measures))
    return decoration


def _group(laid: Laid, group: Group, measures: Measures) -> Decoration:
    """Return what is painted for highlights that overlap, or for one alone."""
    part, start, end = Decoration(laid), laid.chunk.start, laid.chunk.end
    if len(group) == 1 and len(group[0][0].colours) <= 1:
        _put_alone(part, laid, group[0][0], measures)
        return part
    _put_grounds(part, laid, segments(group, start, end), measures)
    for highlight, lane in group:
        if lane < LANES:
            top, colours = measures.bar(lane), _colours(highlight)
            for line, left, right in _parts(laid, *_within(highlight, start, end)):
                bar = QRect(left, line * measures.line + top, right - left, BAR)
                _dash(part, bar, colours, rtl=laid.chunk.rtl)
    return part


def _put_alone(decoration: Decoration, laid: Laid, highlight: Highlight, measures: Measures) -> None:
    """Put the ground and the bar of a claim that nothing overlaps."""
    colour, line_height, chunk = _colours(highlight)[0], measures.line, laid.chunk
    grounds = decoration.grounds.setdefault(colour, [])
    bars = decoration.bars.setdefault(colour, [])
    top, height = measures.tint
    bar = measures.bar(0)
    for line, left, right in _parts(laid, *_within(highlight, chunk.start, chunk.end)):
        y, width = line * line_height, right - left
        grounds.append(QRect(left, y + top, width, height))
        bars.append(QRect(left, y + bar, width, BAR))


def _put_grounds(decoration: Decoration, laid: Laid, stretches: Sequence[Segment], measures: Measures) -> None:
    top, height = measures.tint
    rtl = laid.chunk.rtl
    for segment in stretches:
        parts = _parts(laid, segment.start, segment.end)
        grounds = decoration.grounds.setdefault(_colours(segment.innermost)[0], [])
        grounds += [QRect(left, line * measures.line + top, right - left, height) for line, left, right in parts]
        if segment.unshown and parts:
            line, left, right = _last(parts, rtl=rtl)
            decoration.counts.append((QPoint(left if rtl else right - 1, line * measures.line), segment.unshown))


def _chains(placed: Sequence[tuple[Highlight, int]]) -> list[list[tuple[Highlight, int]]]:
    """Return the highlights in groups that have nothing in common."""
    groups: list[list[tuple[Highlight, int]]] = []
    reached = -1
    for pair in placed:
        if pair[0].start < reached:
            groups[-1].append(pair)
        else:
            groups.append([pair])
        reached = max(reached, pair[0].end)
    return groups


def _within(highlight: Highlight, start: int, end: int) -> tuple[int, int]:
    return max(start, highlight.start), min(end, highlight.end)


def _parts(laid: Laid, start: int, end: int) -> list[tuple[int, int, int]]:
    """Return line, left and right, in whole pixels, of what shows code points of the whole text."""
    origin = laid.chunk.start
    return [(line, round(left), round(right)) for line, left, right in laid.rects(start - origin, end - origin)]


def _last(parts: Sequence[tuple[int, int, int]], *, rtl: bool) -> tuple[int, int, int]:
    """Return where reading ends: on the last line, the part furthest in the direction of the piece."""
    return max(parts, key=lambda part: (part[0], -part[1] if rtl else part[2]))


def _colours(highlight: Highlight) -> tuple[str, ...]:
    return highlight.colours or ("",)


def _dash(decoration: Decoration, bar: QRect, colours: Sequence[str], *, rtl: bool) -> None:
    """Put a bar under its colours, in turn where there are several, from where reading begins."""
    if len(colours) == 1:
        decoration.bars.setdefault(colours[0], []).append(bar)
        return
    done = 0
    while done < bar.width():
        width = min(DASH, bar.width() - done)
        left = bar.right() + 1 - done - width if rtl else bar.left() + done
        bars = decoration.bars.setdefault(colours[done // DASH % len(colours)], [])
        bars.append(QRect(left, bar.top(), width, BAR))
        done += width
