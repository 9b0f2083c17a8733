"""The timeline: a row an indicator, a lane each date that is given for it."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.analysis.series import Kind
from desktop.analysis.timeline import TimelineSeries
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Role
from desktop.domain.tag import Tag
from desktop.session import phrases
from desktop.widgets.compare.colouring import claim_colour, swatches
from desktop.widgets.compare.frame import Row, Tick
from desktop.widgets.compare.legend import Entry, signs
from desktop.widgets.compare.marks import RADIUS, Value
from desktop.widgets.compare.values_chart import arrow_room, counted, dated, value_cells, value_heading
from desktop.widgets.theme import Colours

_SPARE_DAYS, _SPARE = 31.0, 0.05


class TimelineChart:
    """The content of the timeline, from its series and the records it names."""

    pitches = (21.0, 44.0)

    def __init__(
        self,
        series: TimelineSeries,
        indicators: Mapping[str, Indicator],
        tags: Mapping[str, Tag],
        colours: Colours,
    ) -> None:
        self._marks = [mark for row in series.rows for mark in row.marks]
        self._tags, self._colours = tags, colours
        self.rows: list[Row] = []
        lane = 0
        for row in series.rows:
            known = indicators.get(row.indicator_id)
            name = known.name if known else QCoreApplication.translate("charts", "Without an indicator")
            self.rows.append(Row(name, name, lane, lane + len(row.marks)))
            lane += len(row.marks)
        self._firsts = [row.first for row in self.rows]
        self.legend: Sequence[Entry] = [
            *signs(self._marks, Kind.DATE, colours.muted), *swatches(self._marks, tags, colours)
        ]  # fmt: skip
        self.reach = (*self._range(), *self._room())

    def __len__(self) -> int:
        return len(self._marks)

    def ticks(self, low: float, high: float, most: int) -> list[Tick]:
        """Return dates as precise as they lie apart."""
        return dated(low, high, most)

    def levels(self, most: int) -> list[Tick]:
        """Return none: each date has a lane."""
        return []

    def table(self) -> list[list[str]]:
        """Return the dates of each indicator, in words and as ISO writes them."""
        rows = [
            [
                QCoreApplication.translate("charts", "Indicator"),
                QCoreApplication.translate("charts", "The date says"),
                *value_heading(),
            ]
        ]
        for row in self.rows:
            for mark in self._marks[row.first : row.end]:
                assert isinstance(mark.said, Period)
                rows.append([row.label, phrases.role(mark.said.role), *value_cells(mark)])
        return rows

    def items(self, first: int, end: int) -> list[tuple[int, Value]]:
        """Return the dates of some lanes."""
        return [(lane, self.item(lane)) for lane in range(first, min(end, len(self._marks)))]

    def item(self, index: int) -> Value:
        """Return a date by its lane."""
        mark = self._marks[index]
        row = self.rows[bisect_right(self._firsts, index) - 1]
        said = counted(mark)
        assert isinstance(mark.said, Period)
        told = said
        if mark.said.role is not Role.VALUE:
            told = phrases.fill(QCoreApplication.translate("charts", "%1 %2"), phrases.role(mark.said.role), said)
        sentence = phrases.fill(QCoreApplication.translate("charts", "%1: %2"), phrases.isolate(row.label), told)
        return Value(
            index, mark.shape, mark.at, mark.low, mark.high, mark.strict,
            claim_colour(mark, self._tags, self._colours), said, sentence, mark.claims, beside=True,
        )  # fmt: skip

    def _range(self) -> tuple[float, float]:
        low = min((mark.low for mark in self._marks), default=0.0)
        high = max((mark.high for mark in self._marks), default=1.0)
        spare = max(_SPARE_DAYS, (high - low) * _SPARE)
        return max(1.0, low - spare), min(float(date.max.toordinal()), high + spare)

    def _room(self) -> tuple[float, float]:
        return arrow_room(self._marks, 2 * RADIUS)


def subtitle(series: TimelineSeries) -> str:
    """Return what the timeline shows, and what it can't."""
    said = [QCoreApplication.translate("charts", "The dates that claims give, by indicator")]
    if series.left_out:
        left_out = series.left_out
        said.append(QCoreApplication.translate("charts", "%n claim(s) without a whole date not shown", None, left_out))
    return " · ".join(said)
