"""Decoration: the grounds and bars of overlapping highlights, first as spans, then as rectangles."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
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


@dataclass(slots=True)
class Decoration:
    """What is painted for the highlights of one line, by colour name; y counts from the top of its piece."""

    grounds: dict[str, list[QRect]] = field(default_factory=lambda: defaultdict(list))
    bars: dict[str, list[QRect]] = field(default_factory=lambda: defaultdict(list))
    counts: list[tuple[QPoint, int]] = field(default_factory=list)


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


class PieceDecoration:
    """The decorations of a laid-out piece, each line's made when it is first painted."""

    def __init__(self, laid: Laid, highlights: Sequence[Highlight], measures: Measures) -> None:
        self._laid = laid
        self._measures = measures
        self._placed = lanes(highlights)
        self._lines: dict[int, Decoration] = {}

    def changed(self, highlights: Sequence[Highlight], start: int, end: int) -> "PieceDecoration":
        """Return the decoration for other highlights that look different in `start`..`end` (of the whole text) only."""
        origin = self._laid.chunk.start
        first, last = self._laid.line_of(start - origin), self._laid.line_of(end - origin)
        fresh = PieceDecoration(self._laid, highlights, self._measures)
        fresh._lines = {line: known for line, known in self._lines.items() if not first <= line <= last}
        return fresh

    def line(self, number: int) -> Decoration:
        """Return what is painted on one line."""
        known = self._lines.get(number)
        if known is None:
            known = self._lines[number] = self._decorated(number)
        return known

    def between(self, top: float, bottom: float) -> list[Decoration]:
        """Return the lines that lie, even in part, between two y of the piece."""
        height = self._measures.line
        first, past = max(0, int(top // height)), min(len(self._laid), int(bottom // height) + 1)
        return [self.line(number) for number in range(first, past)]

    def _decorated(self, number: int) -> Decoration:
        laid, measures = self._laid, self._measures
        origin = laid.chunk.start
        start, end = origin + laid.starts[number], origin + laid.line_end(number)
        last = number + 1 == len(laid)
        placed = [pair for pair in self._placed if pair[0].start < end and pair[0].end > start]
        decoration = Decoration()
        if not placed:
            return decoration
        top, height = measures.tint
        for segment in segments(placed, start, end):
            rects = self._rects(number, segment.start, segment.end)
            colour = _colours(segment.innermost)[0]
            decoration.grounds[colour].extend(QRect(left, y + top, width, height) for left, y, width in rects)
            # Where the stretch goes on, its number stands on the next line.
            if segment.unshown and rects and (last or segment.end < end or segment.innermost.end <= end):
                left, y, width = rects[0 if laid.chunk.rtl else -1]
                decoration.counts.append((QPoint(left if laid.chunk.rtl else left + width - 1, y), segment.unshown))
        for highlight, lane in placed:
            if lane < LANES:
                for left, y, width in self._rects(number, max(start, highlight.start), min(end, highlight.end)):
                    bar = QRect(left, y + measures.bar(lane), width, BAR)
                    _dash(decoration, bar, _colours(highlight), rtl=laid.chunk.rtl)
        return decoration

    def _rects(self, number: int, start: int, end: int) -> list[tuple[int, int, int]]:
        """Return left, top and width of the parts of a line that show code points of the whole text."""
        origin, y = self._laid.chunk.start, number * self._measures.line
        parts = self._laid.rects(start - origin, end - origin)
        return [(round(left), y, round(right) - round(left)) for line, left, right in parts if line == number]


def _colours(highlight: Highlight) -> tuple[str, ...]:
    return highlight.colours or ("",)


def _dash(decoration: Decoration, bar: QRect, colours: Sequence[str], *, rtl: bool) -> None:
    """Put a bar under its colours, in turn where there are several, from where reading begins."""
    if len(colours) == 1:
        decoration.bars[colours[0]].append(bar)
        return
    done = 0
    while done < bar.width():
        width = min(DASH, bar.width() - done)
        left = bar.right() + 1 - done - width if rtl else bar.left() + done
        decoration.bars[colours[done // DASH % len(colours)]].append(QRect(left, bar.top(), width, BAR))
        done += width
