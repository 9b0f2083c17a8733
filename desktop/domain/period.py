"""Periods: a date or a span of dates, as precise as its source."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_PARTIAL = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?\Z|--(\d\d)(?:-(\d\d))?\Z", re.ASCII)
_LEAP_YEAR = 2000


class Precision(StrEnum):
    """How fine the words of a date are."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"


class Calendar(StrEnum):
    """The calendar that the words of a date name; the stored dates are always Gregorian."""

    GREGORIAN = "gregorian"
    HIJRI = "hijri"


class Role(StrEnum):
    """What a claim's period says: when the figure held, what it covers, or the date that is claimed."""

    AS_OF = "as_of"
    DURING = "during"
    VALUE = "value"


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Dates `start`..`end`, both included, ISO 8601 as precise as the text (`2025-09`, `--09-27` without a year).

    A single date has the same start and end. A bound leaves one side empty: 'by the end of September 2025'
    has only an end, 'since 2022' only a start.
    """

    start: str = ""
    end: str = ""
    precision: Precision = Precision.DAY
    calendar: Calendar = Calendar.GREGORIAN
    role: Role = Role.VALUE

    def __post_init__(self) -> None:
        if not (self.start or self.end):
            raise ValueError("a period has a start or an end")
        for side in (self.start, self.end):
            if side and not is_partial_date(side):
                raise ValueError(f"no date: {side}")
        first, last = earliest(self.start), latest(self.end)
        if first is not None and last is not None and first > last:
            raise ValueError("a period runs from its start to its end")


def is_partial_date(text: str) -> bool:
    """Say whether `text` is a date that exists, as ISO 8601 writes it, of a day, a month or a year."""
    found = _PARTIAL.match(text)
    if found is None:
        return False
    year, month, day = found[1], found[2] or found[4], found[3] or found[5]
    try:
        date(int(year) if year else _LEAP_YEAR, int(month or 1), int(day or 1))
    except ValueError:
        return False
    return True


def precision_of(partial: str) -> Precision:
    """Return how fine a partial date is written: day, month or year."""
    dashes = partial.removeprefix("--").count("-") + (1 if partial.startswith("--") else 0)
    return (Precision.YEAR, Precision.MONTH, Precision.DAY)[dashes]


def earliest(partial: str) -> date | None:
    """Return the first day of a partial date; None for an empty one or one without a year."""
    if not partial or partial.startswith("--"):
        return None
    year, month, day = [*map(int, partial.split("-")), 1, 1][:3]
    return date(year, month, day)


def latest(partial: str) -> date | None:
    """Return the last day of a partial date; None for an empty one or one without a year."""
    first = earliest(partial)
    if first is None or precision_of(partial) is Precision.DAY:
        return first
    if precision_of(partial) is Precision.YEAR:
        return date(first.year, 12, 31)
    return first.replace(day=monthrange(first.year, first.month)[1])
