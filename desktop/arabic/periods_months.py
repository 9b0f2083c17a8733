"""Which month and year words mean: `سبتمبر 2025`, `شهر 9 من العام الماضي`, `الشهر المقبل`."""

from datetime import date
from typing import NamedTuple

from desktop.arabic.periods_counting import MONTH, THE_UNIT, THIS, YEAR, turn_at
from desktop.arabic.periods_names import DAY_COUNTS, ORDINALS, with_clitics, words
from desktop.arabic.periods_parts import chained, month_at, plain_year_at, separator, year_cue
from desktop.arabic.periods_spelled import year_in_words
from desktop.arabic.tokens import NUMBER, Tokens

SHAHR = with_clitics(dict.fromkeys(words("شهر"), 1))
THESE = words("هذا|هذه|هاذا")
JOINING = words("من|في|ل|ب")


class YearRef(NamedTuple):
    """A year that words name at some token: `year` is None where only the day of the article would tell it."""

    year: int | None
    next: int
    relative: bool = False


class MonthRef(NamedTuple):
    """A month that words name: without a `year` none is named; `open` if only the day of the article would tell it."""

    year: int | None
    month: int
    next: int
    relative: bool = False
    open: bool = False
    paired: bool = False
    weak: bool = False


def year_ref(tokens: Tokens, at: int, on: date | None) -> YearRef | None:
    """Return the year that stands behind a month: `، 2025`, `من عام 2025`, `من العام الماضي`, or in words."""
    start = separator(tokens, at)
    start = start if tokens.forms[start] != "." else at
    cued = year_cue(tokens, start)
    relative = relative_year(tokens, start, on)
    if relative is not None:
        return relative
    plain = plain_year_at(tokens, cued, digits=3 if cued > start else 4)
    if plain is not None:
        return YearRef(*plain)
    if cued == start and tokens.forms[start] in JOINING:
        cued += 1
    spelled = year_in_words(tokens, cued)
    return YearRef(*spelled) if spelled else None


def relative_year(tokens: Tokens, at: int, on: date | None) -> YearRef | None:
    """Return the year of `(من) العام الماضي`, `هذه السنة`, counted from `on`."""
    after = at + 1 if tokens.forms[at] in JOINING else at
    turn = turn_of(tokens, after, YEAR)
    if turn is None:
        return None
    by, after = turn
    return YearRef(on.year + by if on else None, after, relative=True)


def turn_of(tokens: Tokens, at: int, unit: str) -> tuple[int, int] | None:
    """Return where `العام المقبل` or `هذا العام` turns (-1, 0, 1) for one unit, and the token after it."""
    if tokens.forms[at] in THESE and THE_UNIT.get(tokens.forms[at + 1]) == unit:
        return THIS, at + 2
    if THE_UNIT.get(tokens.forms[at]) == unit:
        return turn_at(tokens, at + 1)
    return None


def month_ref(tokens: Tokens, at: int, on: date | None) -> MonthRef | None:
    """Return the month at a token, with the year that its words or `on` give it."""
    turn = turn_of(tokens, at, MONTH)
    if turn is not None:
        by, after = turn
        return _moved(on, by, after)
    start = at + 1 if tokens.forms[at] in SHAHR else at
    month = month_at(tokens, start)
    if month is None:
        return _numbered(tokens, at, start, on)
    turned = turn_at(tokens, month.next)
    if turned is not None:
        year = None if on is None else nearest_year(month.number, turned[0], on)
        return MonthRef(year, month.number, turned[1], True, year is None, month.paired)
    return _with_year(tokens, month.number, month.next, on, paired=month.paired, weak=month.weak and start == at)


def nearest_year(month: int, turn: int, on: date) -> int | None:
    """Return the year of 'last', 'this' or 'next' September, seen from `on`; the month of `on` itself is this one.

    'This' month is one beside that of `on` at most: a text may be older by some days than the day it bears.
    """
    if turn == THIS:
        away = (month - on.month + 6) % 12 - 6
        return None if abs(away) > 1 else on.year + (away > 0 and month < on.month) - (away < 0 and month > on.month)
    if turn < 0:
        return on.year - (month >= on.month) + turn + 1
    return on.year + (month <= on.month) + turn - 1


def _moved(on: date | None, by: int, after: int) -> MonthRef:
    if on is None:
        return MonthRef(None, 0, after, relative=True, open=True)
    months = on.year * 12 + on.month - 1 + by
    return MonthRef(months // 12, months % 12 + 1, after, relative=True)


def _numbered(tokens: Tokens, at: int, start: int, on: date | None) -> MonthRef | None:
    """Return the month of `شهر 9`, `شهر تسعة`, `الشهر التاسع`."""
    if start > at:
        form = tokens.forms[start]
        if tokens.sorts[start] == NUMBER and form.isdigit() and len(form) <= 2 and 1 <= int(form) <= 12:
            return _with_year(tokens, int(form), start + 1, on, weak=True)
        counted = chained(DAY_COUNTS, tokens, start)
        if counted is not None and counted[0] <= 12:
            return _with_year(tokens, counted[0], counted[1], on, weak=True)
    elif THE_UNIT.get(tokens.forms[at]) == MONTH and (number := ORDINALS.get(tokens.forms[at + 1])):
        return _with_year(tokens, number, at + 2, on, weak=True)
    return None


def _with_year(
    tokens: Tokens, month: int, after: int, on: date | None, *, paired: bool = False, weak: bool = False
) -> MonthRef:
    found = year_ref(tokens, after, on)
    if found is None:
        return MonthRef(None, month, after, paired=paired, weak=weak)
    return MonthRef(found.year, month, found.next, found.relative, found.year is None, paired)
