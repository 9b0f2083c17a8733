"""Decoration: the grounds and bars of overlapping highlights, first as spans, then as rectangles."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect

from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import BAR, LANES, Measures

DASH = 9  # px of one colour where a claim has several tags


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch over which the same highlights lie: the innermost, and how many have no lane of their own."""

    start: int
    end: int
    innermost: Highlight
    unshown: int


@dataclass(slots=True)
class Decoration:
    """What is painted for the highlights of one piece, by colour name; y counts from the piece's top."""

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
    cuts = {start, end}
    for highlight, _ in placed:
        cuts.update(cut for cut in (highlight.start, highlight.end) if start < cut < end)
    found: list[Segment] = []
    for first, last in pairwise(sorted(cuts)):
        over = [(highlight, lane) for highlight, lane in placed if highlight.start <= first and highlight.end >= last]
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


def decorate(laid: Laid, highlights: Sequence[Highlight], measures: Measures) -> Decoration:
    """Return what to paint for the highlights (by start) of a laid-out piece."""
    decoration = Decoration()
    origin, length = laid.chunk.start, len(laid.chunk.text)
    placed = lanes(highlights)
    top, height = measures.tint
    for segment in segments(placed, origin, origin + length):
        rects = _rects(laid, segment.start - origin, segment.end - origin, measures.line)
        colour = _colours(segment.innermost)[0]
        decoration.grounds[colour].extend(rect.adjusted(0, top, 0, top + height - rect.height()) for rect in rects)
        if segment.unshown and rects:
            last = rects[-1]
            decoration.counts.append((last.topLeft() if laid.chunk.rtl else last.topRight(), segment.unshown))
    for highlight, lane in placed:
        if lane < LANES:
            first, past = max(0, highlight.start - origin), min(length, highlight.end - origin)
            for rect in _rects(laid, first, past, measures.line):
                bar = QRect(rect.left(), rect.top() + measures.bar(lane), rect.width(), BAR)
                _dash(decoration, bar, _colours(highlight), rtl=laid.chunk.rtl)
    return decoration


def _colours(highlight: Highlight) -> tuple[str, ...]:
    return highlight.colours or ("",)


def _rects(laid: Laid, start: int, end: int, line: int) -> list[QRect]:
    return [
        QRect(round(left), number * line, round(right) - round(left), line)
        for number, left, right in laid.rects(start, end)
    ]


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
