"""Spans of time: what two dates, as precise as they are, are to each other, and how far apart."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from desktop.analysis.relation import Gap, Relation
from desktop.domain.period import Period, Precision, earliest, latest, precision_of

_ANY_YEAR = 2000
_LAST_YEAR = 9999


class Stretch(NamedTuple):
    """The days of a period, both included; an open side is None.

    `bound` is -1 for 'by' (only an end), 1 for 'since' (only a start), 0 for what has both.
    """

    first: date | None
    last: date | None
    bound: int = 0

    def overlaps(self, other: "Stretch") -> bool:
        """Say whether a day lies in both."""
        return _begins_by(self, other) and _begins_by(other, self)


@lru_cache(maxsize=1 << 12)
def stretch_of(period: Period) -> Stretch:
    """Return the days of a period whose dates have years."""
    first, last = earliest(period.start), latest(period.end)
    return Stretch(first, last, 0 if period.start and period.end else 1 if period.start else -1)


def has_year(period: Period) -> bool:
    """Say whether both its dates, or the one it has, are of a known year."""
    return not (period.start.startswith("--") or period.end.startswith("--"))


@lru_cache(maxsize=1 << 14)
def relate(one: Period, other: Period) -> Relation:
    """Return what two claimed dates are to each other.

    Two ends ('by') are compared at the last day of each; a less precise start ('since 2014') holds a finer one. Dates
    without a year are compatible with those of any year that they could be of.
    """
    if has_year(one) and has_year(other):
        return _relate(one, other)
    if not has_year(one) and not has_year(other):
        same_year = _relate(_in_year(one, _ANY_YEAR), _in_year(other, _ANY_YEAR))
        if same_year is not Relation.DIFFER:
            return same_year
    tried = (_relate(mine, its) for mine in _in_years(one, other) for its in _in_years(other, one))
    return Relation.COMPATIBLE if any(each is not Relation.DIFFER for each in tried) else Relation.DIFFER


@lru_cache(maxsize=1 << 14)
def disjoint(one: Period, other: Period) -> bool:
    """Say whether no day can lie in both; never said of dates whose year is not known."""
    if not has_year(one) or not has_year(other):
        return False
    return not stretch_of(one).overlaps(stretch_of(other))


def same_days(one: Period, other: Period) -> bool:
    """Say whether two periods cover the same days, or could, where a year is not known."""
    if not has_year(one) or not has_year(other):
        return relate(one, other) is not Relation.DIFFER
    return stretch_of(one) == stretch_of(other)


def gap(one: Period, other: Period) -> Gap:
    """Return how far apart two dates are at least, in years, months or days, as precise as both of them are."""
    if not has_year(one) or not has_year(other):
        return Gap(Decimal(0), unit="day")
    mine, its = stretch_of(one), stretch_of(other)
    if mine.bound and mine.bound == its.bound:
        ends = [(each.last if mine.bound < 0 else each.first) for each in (mine, its)]
        whole = mine.bound < 0
    elif (mine.first or date.min) <= (its.first or date.min):
        ends, whole = [mine.last, its.first], False
    else:
        ends, whole = [its.last, mine.first], False
    known = sorted(end for end in ends if end is not None)
    if len(known) < 2:
        return Gap(Decimal(0), unit="day")
    return _between(*known, both_last=whole, fineness=_finest(one, other), apart=not mine.bound and not its.bound)


def _between(first: date, last: date, *, both_last: bool, fineness: Precision, apart: bool) -> Gap:
    if fineness is Precision.YEAR:
        return Gap(Decimal(last.year - first.year), unit="year")
    are_edges = all(_is_month_end(day) for day in (first, last)) if both_last else first.day == last.day == 1
    if fineness is Precision.MONTH or are_edges:
        return Gap(Decimal((last.year - first.year) * 12 + last.month - first.month), unit="month")
    return Gap(Decimal((last - first).days), unit="day")


def _finest(*periods: Period) -> Precision:
    order = (Precision.DAY, Precision.MONTH, Precision.YEAR)
    written = [precision_of(side) for period in periods for side in (period.start, period.end) if side]
    return min(written, key=order.index)


def _is_month_end(day: date) -> bool:
    return day.day == monthrange(day.year, day.month)[1]


def _relate(one: Period, other: Period) -> Relation:
    mine, its = stretch_of(one), stretch_of(other)
    if mine == its:
        return Relation.AGREE
    if mine.bound < 0 and its.bound < 0:
        return Relation.DIFFER
    if mine.bound > 0 and its.bound > 0:
        starts = (stretch_of(replace(each, end=each.start, precision=Precision.DAY)) for each in (one, other))
        return Relation.COMPATIBLE if next(starts).overlaps(next(starts)) else Relation.DIFFER
    return Relation.COMPATIBLE if mine.overlaps(its) else Relation.DIFFER


def _begins_by(one: Stretch, other: Stretch) -> bool:
    return one.first is None or other.last is None or one.first <= other.last


def _in_years(period: Period, other: Period) -> Iterator[Period]:
    """Give a period in each year that could matter beside another; one whose year is known as it is."""
    if has_year(period):
        yield period
        return
    sides = (*_years(period), *_years(other)) or (_ANY_YEAR,)
    for year in sorted({near for side in sides for near in (side - 1, side, side + 1)}):
        if 1 < year < _LAST_YEAR:
            yield _in_year(period, year)


def _years(period: Period) -> tuple[int, ...]:
    return tuple(int(side[:4]) for side in (period.start, period.end) if side and not side.startswith("--"))


def _in_year(period: Period, year: int) -> Period:
    """Return a period with its yearless sides in this year; an end before its start in the next, or the year before."""
    start, end = _dated(period.start, year), _dated(period.end, year)
    first, last = earliest(start), latest(end)
    if first is not None and last is not None and first > last:
        if period.end.startswith("--"):
            end = _dated(period.end, first.year + 1)
        else:
            start = _dated(period.start, last.year - 1)
    return replace(period, start=start, end=end)


def _dated(partial: str, year: int) -> str:
    if not partial.startswith("--"):
        return partial
    month, _, day = partial.removeprefix("--").partition("-")
    if day:
        day = f"-{min(int(day), monthrange(year, int(month))[1]):02d}"
    return f"{year:04d}-{month}{day}"
