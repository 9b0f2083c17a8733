"""The timeline: which dates the claims of each indicator give, whatever the date says of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.analysis.series import Mark, date_place, make_mark
from desktop.domain.claim import Claim
from desktop.domain.period import Period


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One indicator (an empty id: the claims under none) and its dates, the earliest first."""

    indicator_id: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class TimelineSeries:
    """Rows by their earliest date, and how many claims have a date without a year, which lies nowhere."""

    rows: tuple[TimelineRow, ...]
    left_out: int = 0


def timeline(claims: Iterable[Claim]) -> TimelineSeries:
    """Gather the dated claims by indicator; claims with the same date share a mark."""
    gathered: dict[str, dict[Period, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    placed: dict[Period, bool] = {}
    left_out = 0
    for claim in claims:
        period = claim.period
        if period is None:
            continue
        if period not in placed:
            placed[period] = date_place(period) is not None
        if placed[period]:
            gathered[claim.indicator_id or ""][period].append(claim)
        else:
            left_out += 1
    rows = [
        TimelineRow(name, tuple(sorted((make_mark(*item) for item in found.items()), key=_order)))
        for name, found in gathered.items()
    ]
    rows.sort(key=lambda row: (row.indicator_id == "", _order(row.marks[0]), row.indicator_id))
    return TimelineSeries(tuple(rows), left_out)


def _order(mark: Mark) -> tuple[float, float, str, str]:
    return mark.low, mark.high, mark.shape, mark.claims[0]
