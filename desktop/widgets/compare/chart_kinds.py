"""The kinds of charts: what each is called, and its content out of a story's records."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.analysis.over_time import When, values_over
from desktop.analysis.series import values_by_article
from desktop.analysis.tallies import claims_by_speaker, tags_by_article
from desktop.analysis.timeline import timeline
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.tag import Tag
from desktop.session.phrases import isolate
from desktop.widgets.compare import over_time_chart, tags_chart, timeline_chart, values_chart
from desktop.widgets.compare.content import Content
from desktop.widgets.compare.over_time_chart import OverTimeChart
from desktop.widgets.compare.tags_chart import TagsChart
from desktop.widgets.compare.timeline_chart import TimelineChart
from desktop.widgets.compare.values_chart import ValuesChart
from desktop.widgets.theme import Colours


class ChartKind(StrEnum):
    """What a chart shows; the values are kept in projects."""

    VALUES = "values"
    HELD = "held"
    PUBLISHED = "published"
    TAGS = "tags"
    TIMELINE = "timeline"
    SPEAKERS = "speakers"

    @property
    def of_indicator(self) -> bool:
        """Say whether the chart shows one indicator, to be chosen."""
        return self in (ChartKind.VALUES, ChartKind.HELD, ChartKind.PUBLISHED)


@dataclass(frozen=True, slots=True)
class Story:
    """The records that charts are made of, and the colours that they are drawn in."""

    articles: Sequence[Article]
    tags: Sequence[Tag]
    indicators: Sequence[Indicator]
    claims: Sequence[Claim]
    colours: Colours


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart's content, what is said below its heading, and what is said there in a picture of it."""

    content: Content
    subtitle: str
    picture_subtitle: str


def title(kind: ChartKind) -> str:
    """Return the heading of a kind."""
    return QCoreApplication.translate("charts", str(_TITLES[kind]))


def hint(kind: ChartKind) -> str:
    """Return what to do while a chart of this kind is empty."""
    return QCoreApplication.translate("charts", str(_HINTS[kind]))


def shown(kind: ChartKind, story: Story, indicator_id: str = "") -> Shown:
    """Return a chart of a story; `indicator_id` counts where the kind shows one indicator."""
    articles = {article.id: article for article in story.articles}
    tags = {tag.id: tag for tag in story.tags}
    indicators = {indicator.id: indicator for indicator in story.indicators}
    name = isolate(indicators[indicator_id].name) if indicator_id in indicators else ""
    match kind:
        case ChartKind.VALUES:
            series = values_by_article(indicator_id, story.articles, story.claims)
            left_out = values_chart.left_out(series)
            words = left_out or QCoreApplication.translate("charts", "What each article says")
            content: Content = ValuesChart(series, articles, tags, story.colours)
            return Shown(content, words, _joined(name, left_out))
        case ChartKind.HELD | ChartKind.PUBLISHED:
            when = When.HELD if kind is ChartKind.HELD else When.PUBLISHED
            points = values_over(indicator_id, when, story.articles, story.claims)
            words = over_time_chart.subtitle(points)
            return Shown(OverTimeChart(points, articles, tags, story.colours), words, _joined(name, words))
        case ChartKind.TAGS | ChartKind.SPEAKERS:
            by_article = kind is ChartKind.TAGS
            tally = (
                tags_by_article(story.articles, story.tags, story.claims)
                if by_article
                else claims_by_speaker(story.tags, story.claims)
            )
            words = tags_chart.subtitle(tally)
            return Shown(TagsChart(tally, articles if by_article else None, tags, story.colours), words, words)
        case ChartKind.TIMELINE:
            dates = timeline(story.claims)
            words = timeline_chart.subtitle(dates)
            return Shown(TimelineChart(dates, indicators, tags, story.colours), words, words)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


_TITLES = {
    ChartKind.VALUES: QT_TRANSLATE_NOOP("charts", "Values by article"),
    ChartKind.HELD: QT_TRANSLATE_NOOP("charts", "Values over the dates they hold for"),
    ChartKind.PUBLISHED: QT_TRANSLATE_NOOP("charts", "Values over the dates of publication"),
    ChartKind.TAGS: QT_TRANSLATE_NOOP("charts", "Tags by article"),
    ChartKind.TIMELINE: QT_TRANSLATE_NOOP("charts", "Timeline of dated claims"),
    ChartKind.SPEAKERS: QT_TRANSLATE_NOOP("charts", "Claims by speaker"),
}
_HINTS = {
    ChartKind.VALUES: QT_TRANSLATE_NOOP(
        "charts", "Give claims an indicator and a value or a date: here you see how far their articles agree."
    ),
    ChartKind.HELD: QT_TRANSLATE_NOOP(
        "charts", "Give the figures of this indicator the date that they hold for: here you see how they change."
    ),
    ChartKind.PUBLISHED: QT_TRANSLATE_NOOP(
        "charts", "Give claims an indicator and a value, and their articles a date: here you see who said what when."
    ),
    ChartKind.TAGS: QT_TRANSLATE_NOOP(
        "charts", "No claims yet. Select words in an article and press a number key to make the first one."
    ),
    ChartKind.TIMELINE: QT_TRANSLATE_NOOP(
        "charts", "No dated claims yet. Give claims a date: here you see them in the order of time."
    ),
    ChartKind.SPEAKERS: QT_TRANSLATE_NOOP(
        "charts", "No claim names a speaker yet. Say in a claim's form who said it: here you see who says most."
    ),
}
