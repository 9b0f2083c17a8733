"""The charts of values over time: time runs as reading does, what is said rises."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.analysis.over_time import Point, PointSeries, When
from desktop.analysis.series import Kind, Shape
from desktop.domain.article import Article
from desktop.domain.tag import Tag
from desktop.session import phrases
from desktop.widgets.compare.colouring import claim_colour, swatches
from desktop.widgets.compare.frame import Row, Tick
from desktop.widgets.compare.legend import Entry, signs
from desktop.widgets.compare.marks import RADIUS, Spot
from desktop.widgets.compare.naming import short_names
from desktop.widgets.compare.values_chart import dated, figured, value_cells, value_heading, words
from desktop.widgets.theme import Colours

_SPARE_DAYS, _SPARE = 10.0, 0.08
_HEADROOM = 0.12  # of the height, above and below what is said: arrows and words need it


class OverTimeChart:
    """The content of a chart over time, from its series and the records it names."""

    pitches = (150.0, 4000.0)
    rows: Sequence[Row] = (Row("", "", 0, 1),)

    def __init__(
        self, series: PointSeries, articles: Mapping[str, Article], tags: Mapping[str, Tag], colours: Colours
    ) -> None:
        self._series, self._points = series, series.points
        self._articles, self._tags, self._colours = articles, tags, colours
        self._short = short_names(articles.values())
        self._low, self._high = self._said_range()
        marks = [point.mark for point in self._points]
        self.legend: Sequence[Entry] = [
            *signs(marks, series.kind, colours.muted, upright=True), *swatches(marks, tags, colours)
        ]  # fmt: skip
        self.reach = (*self._time_range(), 3 * RADIUS, 3 * RADIUS)

    def __len__(self) -> int:
        return len(self._points)

    def ticks(self, low: float, high: float, most: int) -> list[Tick]:
        """Return dates as precise as they lie apart."""
        return dated(low, high, most)

    def levels(self, most: int) -> list[Tick]:
        """Return round figures, or dates, at their shares of the height."""
        if self._series.kind is Kind.DATE:
            found = dated(self._low, self._high, most)
        else:
            least = self._low if self._low < 0 and min(point.mark.low for point in self._points) < 0 else 0.0
            found = figured(least, self._high, most)
        return [
            Tick(self._share(tick.at), tick.label, self._share(tick.label_at))
            for tick in found
            if 0 <= self._share(tick.at) <= 1 and self._share(tick.label_at) <= 1
        ]

    def table(self) -> list[list[str]]:
        """Return each point with the days it lies at and its articles."""
        rows = [
            [
                QCoreApplication.translate("charts", "First day"),
                QCoreApplication.translate("charts", "Last day"),
                *value_heading(),
                QCoreApplication.translate("charts", "Articles"),
            ]
        ]
        for point in self._points:
            first = date.fromordinal(int(point.begins))
            last = date.fromordinal(max(int(point.begins), int(point.ends) - 1))
            titles = " | ".join(self._articles[article_id].title for article_id in point.article_ids)
            rows.append([first.isoformat(), last.isoformat(), *value_cells(point.mark), titles])
        return rows

    def items(self, first: int, end: int) -> list[tuple[int, Spot]]:
        """Return all points: they share the one lane."""
        return [(index, self.item(index)) for index in range(len(self._points))]

    def item(self, index: int) -> Spot:
        """Return a point by its number, from the earliest."""
        point = self._points[index]
        mark = point.mark
        return Spot(
            0, mark.shape, point.begins, point.ends, self._share(mark.at), self._share(mark.low),
            self._share(mark.high), mark.strict, claim_colour(mark, self._tags, self._colours), self._label(point),
            self._sentence(point), mark.claims,
        )  # fmt: skip

    def _who(self, point: Point) -> str:
        if len(point.article_ids) == 1:
            return phrases.isolate(self._short[point.article_ids[0]])
        return QCoreApplication.translate("charts", "%n article(s)", None, len(point.article_ids))

    def _label(self, point: Point) -> str:
        if point.gathered:
            return QCoreApplication.translate("charts", "%n claim(s)", None, len(point.mark.claims))
        return f"{words(point.mark)} · {self._who(point)}"

    def _sentence(self, point: Point) -> str:
        if point.gathered:
            return phrases.fill(
                QCoreApplication.translate("charts", "%n claim(s) around %1", None, len(point.mark.claims)),
                words(point.mark),
            )
        when = _dates(point)
        if self._series.when is When.PUBLISHED:
            pattern = QCoreApplication.translate("charts", "%1: %2, published %3")
        else:
            pattern = QCoreApplication.translate("charts", "%1: %2, as of %3")
        return phrases.fill(pattern, self._who(point), words(point.mark), when)

    def _share(self, said: float) -> float:
        return (said - self._low) / (self._high - self._low)

    def _said_range(self) -> tuple[float, float]:
        low = min((point.mark.low for point in self._points), default=0.0)
        high = max((point.mark.high for point in self._points), default=1.0)
        if self._series.kind is Kind.NUMBER:
            low, high = min(0.0, low), max(0.0, high)
        open_below = any(point.mark.shape is Shape.DOWNWARD for point in self._points)
        span = (high - low) or 1.0
        whole = self._series.kind is Kind.NUMBER and low == 0.0 and not open_below
        return low - (0.0 if whole else _HEADROOM * span), high + _HEADROOM * 1.6 * span

    def _time_range(self) -> tuple[float, float]:
        low = min((point.begins for point in self._points), default=0.0)
        high = max((point.ends for point in self._points), default=1.0)
        spare = max(_SPARE_DAYS, (high - low) * _SPARE)
        return max(1.0, low - spare), min(float(date.max.toordinal()), high + spare)


def subtitle(series: PointSeries) -> str:
    """Return what the chart shows, and what it can't."""
    if series.when is When.HELD:
        said = [QCoreApplication.translate("charts", "Across: the date that a figure holds for · upwards: its value")]
        if series.left_out:
            said.append(
                QCoreApplication.translate(
                    "charts", "%n claim(s) without a figure or its date not shown", None, series.left_out
                )
            )
    else:
        said = [QCoreApplication.translate("charts", "Across: the day of publication · upwards: what is said")]
        if series.left_out:
            said.append(
                QCoreApplication.translate(
                    "charts", "%n claim(s) of undated articles or without a value not shown", None, series.left_out
                )
            )
    return " · ".join(said)


def _dates(point: Point) -> str:
    first = date.fromordinal(int(point.begins))
    last = date.fromordinal(max(int(point.begins), int(point.ends) - 1))
    if first == last:
        return phrases.partial_date(first.isoformat())
    if first.day == 1 and (first.year, first.month) == (last.year, last.month) and point.ends == _next_month(first):
        return phrases.partial_date(first.isoformat()[:7])
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31) and first.year == last.year:
        return phrases.partial_date(first.isoformat()[:4])
    shown = phrases.partial_date(first.isoformat()), phrases.partial_date(last.isoformat())
    return phrases.fill(QCoreApplication.translate("phrases", "%1 to %2"), *shown)


def _next_month(first: date) -> float:
    year, month = divmod(first.year * 12 + first.month, 12)
    return float(date(year, month + 1, 1).toordinal())
