"""The chart of tags: a bar an article, a piece a tag."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.analysis.series import OTHER, UNTAGGED, TagSeries
from desktop.domain.article import Article
from desktop.domain.tag import Tag
from desktop.session.phrases import fill, isolate
from desktop.widgets.compare.frame import Row, Tick
from desktop.widgets.compare.marks import Piece
from desktop.widgets.compare.naming import full_name
from desktop.widgets.contrast import mix
from desktop.widgets.theme import Colours

_AFTER = 44.0  # room for a bar's total


class TagsChart:
    """The content of the chart of tags, from its series and the records it names."""

    pitches = (34.0, 150.0)

    def __init__(
        self, series: TagSeries, articles: Mapping[str, Article], tags: Mapping[str, Tag], colours: Colours
    ) -> None:
        self._names = {tag_id: _name(tag_id, tags) for tag_id in series.tag_ids}
        self._colours = {tag_id: _colour(tag_id, tags, colours) for tag_id in series.tag_ids}
        self._series = series
        self.legend = [(self._names[tag_id], self._colours[tag_id]) for tag_id in series.tag_ids]
        self.rows: Sequence[Row] = [
            Row(articles[bar.article_id].title, full_name(articles[bar.article_id]), lane, lane + 1)
            for lane, bar in enumerate(series.bars)
        ]
        self._starts: list[int] = []
        longest = total = 0
        for bar in series.bars:
            self._starts.append(total)
            total += len(bar.segments)
            longest = max(longest, sum(len(segment.claims) for segment in bar.segments))
        self._total = total
        self.reach = (0.0, float(max(1, longest)), 0.0, _AFTER)

    def __len__(self) -> int:
        return self._total

    def ticks(self, low: float, high: float, most: int) -> list[Tick]:
        """Return no axis: every piece and every bar has its number written on it."""
        return []

    def items(self, first: int, end: int) -> list[tuple[int, Piece]]:
        """Return the pieces of some bars."""
        return [
            (self._starts[lane] + place, piece)
            for lane in range(first, min(end, len(self._series.bars)))
            for place, piece in enumerate(self._pieces(lane))
        ]

    def item(self, index: int) -> Piece:
        """Return a piece by its number in the whole chart."""
        lane = bisect_left(self._starts, index + 1) - 1
        return self._pieces(lane)[index - self._starts[lane]]

    def _pieces(self, lane: int) -> list[Piece]:
        bar, row = self._series.bars[lane], self.rows[lane]
        pieces: list[Piece] = []
        start = 0
        for segment in bar.segments:
            number = len(segment.claims)
            last = len(pieces) == len(bar.segments) - 1
            pieces.append(
                Piece(
                    lane, start, start + number, self._colours[segment.tag_id], f"{number:,}",
                    f"{bar.claims:,}" if last and len(bar.segments) > 1 else "",
                    fill(
                        QCoreApplication.translate("charts", "%1: %n claim(s) in %2", None, number),
                        self._names[segment.tag_id], isolate(row.label),
                    ),
                    segment.claims,
                )
            )  # fmt: skip
            start += number
        return pieces


def subtitle(series: TagSeries) -> str:
    """Return what the chart counts, and what it can't show."""
    said = [QCoreApplication.translate("charts", "Number of claims")]
    if series.several:
        said.append(
            QCoreApplication.translate("charts", "%n claim(s) with several tags count under each", None, series.several)
        )
    if series.without_claims:
        said.append(
            QCoreApplication.translate("charts", "%n article(s) without claims not shown", None, series.without_claims)
        )
    return " · ".join(said)


def _name(tag_id: str, tags: Mapping[str, Tag]) -> str:
    if tag_id == UNTAGGED:
        return QCoreApplication.translate("charts", "Without a tag")
    if tag_id == OTHER:
        return QCoreApplication.translate("charts", "Other tags")
    return tags[tag_id].name


def _colour(tag_id: str, tags: Mapping[str, Tag], colours: Colours) -> str:
    if tag_id in (UNTAGGED, OTHER):
        return mix(colours.muted, colours.card, 0.6 if tag_id == UNTAGGED else 0.2)
    return colours.tags[tags[tag_id].colour]
