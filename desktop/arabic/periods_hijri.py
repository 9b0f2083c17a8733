"""Hijri dates, stored as the Gregorian days they are: the calendar of Umm al-Qura, through `hijridate`."""

from datetime import date, timedelta

from desktop.arabic.periods_counting import turn_at
from desktop.arabic.periods_months import JOINING, SHAHR
from desktop.arabic.periods_names import words
from desktop.arabic.periods_parts import (
    HIJRI_ERA,
    YEAR_CUES,
    Month,
    Reading,
    day_at,
    hijri_month_at,
    hijri_year_at,
    separator,
    until_day,
    year_cue,
)
from desktop.arabic.periods_spelled import year_in_words
from desktop.arabic.tokens import NUMBER, Tokens
from desktop.domain.period import Calendar, Precision

FIRST_OF_MONTH = words("غرة|وغرة")
# What the tables of Umm al-Qura cover; other years are dates of a report only in books.
_FIRST, _LAST = 1343, 1500


def gregorian(year: int, month: int, day: int, first: int, last: int, rule: str) -> Reading | None:
    """Return the reading of a Hijri date; with a `day` or `month` of 0, of the whole month or year.

    A year outside the tables is left open; a date that does not exist is no reading.
    """
    precision = Precision.DAY if day else Precision.MONTH if month else Precision.YEAR
    start = end = ""
    if _FIRST <= year <= _LAST:
        days = _days(year, month, day)
        if days is None:
            return None
        start, end = days[0].isoformat(), days[1].isoformat()
    elif month > 12 or day > 30:
        return None
    return Reading(first, last, start, end, precision, rule, Calendar.HIJRI)


def _days(year: int, month: int, day: int) -> tuple[date, date] | None:
    from hijridate import Hijri

    try:
        first = Hijri(year, month or 1, day or 1)
        start = first.to_gregorian()
        if day:
            return start, start
        length = first.month_length() if month else first.year_length()
    except ValueError:
        return None
    return start, start + timedelta(days=length - 1)


def hijri_date(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return the Hijri day, month or year at a token: `17 رجب 1447 هـ`, `رمضان 1446`, `عام 1447 هجرية`."""
    if tokens.forms[at] in YEAR_CUES:
        year = hijri_year_at(tokens, at + 1) or _spelled_of_era(tokens, at + 1)
        return gregorian(year[0], 0, 0, at, year[1] - 1, "hijri-year") if year else None
    if tokens.sorts[at] == NUMBER and (year := hijri_year_at(tokens, at)) is not None and year[0] > 31:
        return gregorian(year[0], 0, 0, at, year[1] - 1, "hijri-year")
    day = (1, at + 1) if tokens.forms[at] in FIRST_OF_MONTH else day_at(tokens, at)
    number, start = day if day else (0, at)
    month, named = _month(tokens, start, joined=day is not None)
    until = until_day(tokens, start) if day and month is None else None
    if until is not None and until[0] > number:
        month, named = _month(tokens, until[1], joined=True)
    if month is None:
        return None
    year = _year(tokens, month.next)
    if year is not None:
        found = gregorian(year[0], month.number, number, at, year[1] - 1, "hijri-day" if day else "hijri-month")
        last = gregorian(year[0], month.number, until[0], at, year[1] - 1, "") if until else None
        if found is not None and last is not None:
            found.end, found.rule = last.end, "hijri-days"
        return found
    return _without_year(tokens, at, number, month, on) if day or named else None


def _month(tokens: Tokens, at: int, *, joined: bool) -> tuple[Month | None, bool]:
    """Return the Hijri month at a token, behind what joins it to its day, and whether it is called a month."""
    if joined:
        at = separator(tokens, at)
        at += tokens.forms[at] in JOINING
    named = tokens.forms[at] in SHAHR
    return hijri_month_at(tokens, at + named), named


def _year(tokens: Tokens, at: int) -> tuple[int, int] | None:
    start = separator(tokens, at)
    cued = year_cue(tokens, start)
    marked = hijri_year_at(tokens, cued)
    if marked is not None:
        return marked
    spelled = year_in_words(tokens, cued)
    if spelled is not None and (tokens.forms[spelled[1]] in HIJRI_ERA or _FIRST <= spelled[0] <= _LAST):
        return spelled[0], spelled[1] + (tokens.forms[spelled[1]] in HIJRI_ERA)
    form = tokens.forms[cued]
    if tokens.sorts[cued] == NUMBER and form.isdigit() and 1300 <= int(form) <= 1500:
        return int(form), cued + 1
    return None


def _spelled_of_era(tokens: Tokens, at: int) -> tuple[int, int] | None:
    spelled = year_in_words(tokens, at)
    return (spelled[0], spelled[1] + 1) if spelled and tokens.forms[spelled[1]] in HIJRI_ERA else None


def _without_year(tokens: Tokens, at: int, day: int, month: Month, on: date | None) -> Reading | None:
    """Return `10 محرم الجاري`, `شهر رمضان المقبل`, counted from `on`; without such a word they are left open."""
    turned = turn_at(tokens, month.next)
    rule = "hijri-relative" if turned else "hijri-without-year"
    last = (turned[1] if turned else month.next) - 1
    precision = Precision.DAY if day else Precision.MONTH
    if turned is None or on is None:
        return Reading(at, last, "", "", precision, rule, Calendar.HIJRI)
    year = _seen_from(on, month.number, turned[0])
    found = gregorian(year, month.number, day, at, last, rule) if year else None
    return found or Reading(at, last, "", "", precision, rule, Calendar.HIJRI)


def _seen_from(on: date, month: int, turn: int) -> int | None:
    from hijridate import Gregorian

    try:
        today = Gregorian(on.year, on.month, on.day).to_hijri()
    except (OverflowError, ValueError):
        return None
    if turn < 0:
        return int(today.year) - (month >= today.month) + turn + 1
    return int(today.year) + (month <= today.month) + turn - 1 if turn > 0 else int(today.year)
