"""The charts that count claims: a bar an article, or a speaker; a piece a tag."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from desktop.analysis.tallies import OTHER, UNTAGGED, TagSeries
from desktop.domain.article import Article
from desktop.domain.tag import Tag
from desktop.session.phrases import fill, isolate
from desktop.widgets.compare.frame import Row, Tick
from desktop.widgets.compare.legend import Entry
from desktop.widgets.compare.marks import Piece
from desktop.widgets.compare.naming import full_name, short_names
from desktop.widgets.contrast import mix
from desktop.widgets.theme import Colours

_AFTER = 44.0  # room for a bar's total


class TagsChart:
    """The content of a chart that counts, from its series and the records it names; without articles, of speakers."""

    pitches = (30.0, 90.0)

    def __init__(
        self, series: TagSeries, articles: Mapping[str, Article] | None, tags: Mapping[str, Tag], colours: Colours
    ) -> None:
        self._names = {tag_id: _name(tag_id, tags) for tag_id in series.tag_ids}
        self._colours = {tag_id: _colour(tag_id, tags, colours) for tag_id in series.tag_ids}
        self._series = series
        self._articles = articles
        self.legend = [Entry(self._names[tag_id], self._colours[tag_id]) for tag_id in series.tag_ids]
        self.rows: Sequence[Row] = [
            Row(label, hint, lane, lane + 1) for lane, (label, hint) in enumerate(_labels(series, articles))
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

    def levels(self, most: int) -> list[Tick]:
        """Return none: each bar has a lane."""
        return []

    def table(self) -> list[list[str]]:
        """Return the number of claims of each bar under each tag, and in all."""
        of = (
            QCoreApplication.translate("charts", "Article")
            if self._articles is not None
            else QCoreApplication.translate("charts", "Speaker")
        )
        rows = [[of, *self._names.values(), QCoreApplication.translate("charts", "Claims in all")]]
        for bar in self._series.bars:
            numbers = {segment.tag_id: len(segment.claims) for segment in bar.segments}
            name = self._articles[bar.of].title if self._articles is not None else bar.of
            rows.append([name, *(str(numbers.get(tag_id, 0)) for tag_id in self._names), str(bar.claims)])
        return rows

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
                    self._sentence(segment.tag_id, number, row.label),
                    segment.claims,
                )
            )  # fmt: skip
            start += number
        return pieces

    def _sentence(self, tag_id: str, number: int, whose: str) -> str:
        name = self._names[tag_id]
        if self._articles is None:
            return fill(
                QCoreApplication.translate("charts", "%1: %n claim(s) said by %2", None, number), name, isolate(whose)
            )
        return fill(QCoreApplication.translate("charts", "%1: %n claim(s) in %2", None, number), name, isolate(whose))


def subtitle(series: TagSeries) -> str:
    """Return what the chart counts, and what it can't show."""
    said = [QCoreApplication.translate("charts", "Number of claims")]
    if series.several:
        said.append(
            QCoreApplication.translate("charts", "%n claim(s) with several tags count under each", None, series.several)
        )
    if series.without_speaker:
        said.append(
            QCoreApplication.translate(
                "charts", "%n claim(s) without a speaker not shown", None, series.without_speaker
            )
        )
    if series.without_claims:
        said.append(
            QCoreApplication.translate("charts", "%n article(s) without claims not shown", None, series.without_claims)
        )
    return " · ".join(said)


def _labels(series: TagSeries, articles: Mapping[str, Article] | None) -> list[tuple[str, str]]:
    if articles is None:
        return [(bar.of, bar.of) for bar in series.bars]
    short = short_names(articles.values())
    return [(short[bar.of], full_name(articles[bar.of])) for bar in series.bars]


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
