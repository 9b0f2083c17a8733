"""The chart of values: what each article says of one indicator, as figures or as dates."""

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.analysis.series import Kind, Mark, Shape, ValueSeries
from desktop.analysis.ticks import date_ticks, number_ticks
from desktop.domain.article import Article
from desktop.domain.period import earliest, latest
from desktop.domain.quantity import Quantity
from desktop.domain.tag import Tag
from desktop.session import phrases
from desktop.widgets.compare.colouring import claim_colour, swatches
from desktop.widgets.compare.frame import Row, Tick
from desktop.widgets.compare.legend import Entry, signs
from desktop.widgets.compare.marks import ARROW, RADIUS, Value
from desktop.widgets.compare.naming import full_name, short_names
from desktop.widgets.theme import Colours

# around the outermost dates, in days and as a share of what they span: the month that a deadline ends is seen too
_SPARE_DAYS, _SPARE = 31.0, 0.06
_LEAST = 1e-12  # what figures span at the least; less is nothing to a float


class ValuesChart:
    """The content of the chart of values, from its series and the records it names."""

    pitches = (46.0, 110.0)

    def __init__(
        self, series: ValueSeries, articles: Mapping[str, Article], tags: Mapping[str, Tag], colours: Colours
    ) -> None:
        self._kind = series.kind
        self._marks = series.marks
        self._tags, self._colours = tags, colours
        self._articles = [articles[row.article_id] for row in series.rows]
        self.rows: list[Row] = []
        short = short_names(articles.values())
        lane = 0
        for row in series.rows:
            article = articles[row.article_id]
            self.rows.append(Row(short[article.id], full_name(article), lane, lane + len(row.marks)))
            lane += len(row.marks)
        self._firsts = [row.first for row in self.rows]
        self.reach = (*self._range(), *self._room())
        self.legend: Sequence[Entry] = [
            *signs(self._marks, self._kind, colours.muted), *swatches(self._marks, tags, colours)
        ]  # fmt: skip

    def __len__(self) -> int:
        return len(self._marks)

    def ticks(self, low: float, high: float, most: int) -> list[Tick]:
        """Return round figures, or dates as precise as they lie apart.

        A date's line is where it begins, its label in its middle: what ends with 2025 lies on the line of 2026.
        """
        if self._kind is Kind.DATE:
            return dated(low, high, most)
        return figured(max(low, self.reach[0]), high, most)

    def levels(self, most: int) -> list[Tick]:
        """Return none: each article has a lane."""
        return []

    def table(self) -> list[list[str]]:
        """Return what each article says, in words and in figures or days."""
        heading = [
            QCoreApplication.translate("charts", "Article"), QCoreApplication.translate("charts", "Outlet"),
            QCoreApplication.translate("charts", "Published"), *value_heading(),
        ]  # fmt: skip
        rows = [heading]
        for article, row in zip(self._articles, self.rows, strict=True):
            known = [article.title, article.outlet, article.published]
            rows += [[*known, *value_cells(mark)] for mark in self._marks[row.first : row.end]]
        return rows

    def items(self, first: int, end: int) -> list[tuple[int, Value]]:
        """Return the values of some lanes."""
        return [(lane, self.item(lane)) for lane in range(first, min(end, len(self._marks)))]

    def item(self, index: int) -> Value:
        """Return a value by its lane."""
        mark = self._marks[index]
        row = self.rows[bisect_right(self._firsts, index) - 1]
        said = counted(mark)
        sentence = phrases.fill(QCoreApplication.translate("charts", "%1: %2"), phrases.isolate(row.label), said)
        return Value(
            index, mark.shape, mark.at, mark.low, mark.high, mark.strict, claim_colour(mark, self._tags, self._colours),
            said, sentence, mark.claims,
        )  # fmt: skip

    def _range(self) -> tuple[float, float]:
        low = min((mark.low for mark in self._marks), default=0.0)
        high = max((mark.high for mark in self._marks), default=0.0)
        if self._kind is Kind.DATE:
            spare = max(_SPARE_DAYS, (high - low) * _SPARE)
            return max(1.0, low - spare), min(float(date.max.toordinal()), high + spare)
        # dots at figures are compared with nothing as well: the axis begins at 0
        low, high = min(0.0, low), max(0.0, high)
        return (low, high) if high - low > _LEAST else (low, low + 1)

    def _room(self) -> tuple[float, float]:
        return arrow_room(self._marks, 3 * RADIUS)


def left_out(series: ValueSeries) -> str:
    """Return how many claims of the indicator the chart can't show; nothing where it shows all."""
    if not series.left_out:
        return ""
    number = series.left_out
    if series.kind is Kind.DATE:
        return QCoreApplication.translate("charts", "%n claim(s) without a whole date not shown", None, number)
    return QCoreApplication.translate(
        "charts", "%n claim(s) without a value or in another unit not shown", None, number
    )


def dated(low: float, high: float, most: int) -> list[Tick]:
    """Return dates as precise as they lie apart: a line where each begins, its label in its middle."""
    return [_date_tick(tick) for tick in date_ticks(low, high, most)]


def figured(low: float, high: float, most: int) -> list[Tick]:
    """Return round figures with their labels."""
    found = number_ticks(low, high, most)
    return [Tick(figure, phrases.isolate(phrases.number(Decimal(repr(figure)))), figure) for figure in found]


def words(mark: Mark) -> str:
    """Return what a mark's claims say, in words."""
    return phrases.quantity(mark.said) if isinstance(mark.said, Quantity) else phrases.period(mark.said)


def counted(mark: Mark) -> str:
    """Return what a mark's claims say, and how many they are where they are several."""
    if len(mark.claims) == 1:
        return words(mark)
    return words(mark) + " · " + QCoreApplication.translate("charts", "%n claim(s)", None, len(mark.claims))


def arrow_room(marks: Iterable[Mark], least: float) -> tuple[float, float]:
    """Return the pixels that marks need before and after the outermost values: more where arrows point out."""
    shapes = {mark.shape for mark in marks}
    before, after = (ARROW + 2 * RADIUS if shape in shapes else least for shape in (Shape.DOWNWARD, Shape.UPWARD))
    return before, after


def value_heading() -> list[str]:
    """Return the headings of `value_cells`."""
    return [
        QCoreApplication.translate("charts", "In words"),
        QCoreApplication.translate("charts", "From"),
        QCoreApplication.translate("charts", "To"),
        QCoreApplication.translate("charts", "Unit"),
        QCoreApplication.translate("charts", "Number of claims"),
    ]


def value_cells(mark: Mark) -> list[str]:
    """Return what a mark says as cells: words, from and to (empty on an open side), unit, number of claims."""
    said = mark.said
    if isinstance(said, Quantity):
        opens = mark.shape in (Shape.UPWARD, Shape.DOWNWARD)
        low, high = said.low, said.high
        if said.value is not None:
            low = None if opens and mark.shape is Shape.DOWNWARD else said.value
            high = None if opens and mark.shape is Shape.UPWARD else said.value
        ends = ["" if end is None else format(end, "f") for end in (low, high)]
        unit = said.unit
    else:
        ends, unit = [said.start, said.end], ""
    return [phrases.unmarked(words(mark)), *ends, unit, str(len(mark.claims))]


def _date_tick(iso: str) -> Tick:
    first, last = earliest(iso), latest(iso)
    assert first is not None and last is not None
    start, end = first.toordinal(), last.toordinal() + 1
    return Tick(start, phrases.partial_date(iso), (start + end) / 2)
