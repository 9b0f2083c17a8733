"""Ticks: round places on an axis of figures or of days."""

import math
from datetime import date, timedelta

_DAYS = (1, 2, 7, 14)
_MONTHS = (1, 2, 3, 6)
_SLACK = 1e-6  # of a step: 0.7 / 0.1 is a little less than 7


def number_ticks(low: float, high: float, most: int) -> list[float]:
    """Return at most `most` (at least 2) round figures from `low` to `high`, a step of 1, 2 or 5 apart."""
    most = max(2, most)
    if not (high - low) / most > 0:  # the least of all figures can't be parted
        return [low]
    exponent = math.floor(math.log10((high - low) / most))
    for step in (factor * 10.0**power for power in range(exponent, exponent + 3) for factor in (1, 2, 5)):
        first, last = math.ceil(low / step - _SLACK), math.floor(high / step + _SLACK)
        if last - first < most:
            # multiplied, not added up, so that a tick is the same float as its label says
            return [round(place * step, max(0, 12 - exponent)) for place in range(first, last + 1)]
    raise AssertionError("a step of a thousand times the smallest leaves few ticks")


def date_ticks(low: float, high: float, most: int) -> list[str]:
    """Return at most `most` (at least 2) dates between two days (since 0001-01-01), as precise as their step.

    Days are written `2025-09-14`, months `2025-09`, years `2025`.
    """
    most = max(2, most)
    first = date.fromordinal(max(1, math.ceil(low)))
    last = date.fromordinal(min(date.max.toordinal(), max(1, math.floor(high))))
    for days in _DAYS:
        if (last - first).days // days < most:
            return [(first + timedelta(days=step)).isoformat() for step in range(0, (last - first).days + 1, days)]
    for months in _MONTHS:
        found = _months(first, last, months)
        if len(found) <= most:
            return found
    step = 1
    while True:
        for years in (step, 2 * step, 5 * step):
            start = -(-(first.year + (first > date(first.year, 1, 1))) // years) * years
            found = [f"{year:04d}" for year in range(start, last.year + 1, years)]
            if len(found) <= most:
                return found
        step *= 10


def _months(first: date, last: date, step: int) -> list[str]:
    start = first.year * 12 + first.month - 1 + (first.day > 1)
    start = -(-start // step) * step
    return [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(start, last.year * 12 + last.month, step)]
