"""The timeline: which dates the claims of each indicator give, whatever the date says of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from desktop.analysis.series import Mark, date_place, make_mark
from desktop.domain.claim import Claim


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
    gathered: dict[str, dict[tuple[str, str, str], list[Claim]]] = defaultdict(lambda: defaultdict(list))
    places: dict[tuple[str, str, str], bool] = {}
    left_out = 0
    for claim in claims:
        period = claim.period
        if period is None:
            continue
        said = (period.start, period.end, period.role)
        placed = places.get(said)
        if placed is None:
            placed = places[said] = date_place(period) is not None
        if placed:
            gathered[claim.indicator_id or ""][said].append(claim)
        else:
            left_out += 1
    rows = [
        TimelineRow(name, tuple(sorted(map(_mark, found.values()), key=_order))) for name, found in gathered.items()
    ]
    rows.sort(key=lambda row: (row.indicator_id == "", _order(row.marks[0]), row.indicator_id))
    return TimelineSeries(tuple(rows), left_out)


def _mark(claims: list[Claim]) -> Mark:
    period = claims[0].period
    assert period is not None
    return make_mark(period, claims)


def _order(mark: Mark) -> tuple[float, float, str, str]:
    return mark.low, mark.high, mark.shape, mark.claims[0]
