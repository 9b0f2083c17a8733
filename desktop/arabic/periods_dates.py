"""Dates of the calendar at a token: in figures, or with the month's name on either side of the day."""

from datetime import date

from desktop.arabic.periods_hijri import gregorian
from desktop.arabic.periods_months import MonthRef, month_ref, year_ref
from desktop.arabic.periods_names import WEEKDAYS, words
from desktop.arabic.periods_parts import (
    COMMON_ERA,
    DASHES,
    HIJRI_ERA,
    TO,
    Reading,
    counted_day_at,
    day_at,
    separator,
    until_day,
    whole,
)
from desktop.arabic.tokens import NUMBER, Tokens
from desktop.domain.period import Precision, is_partial_date

# `الأسبوع الأول من سبتمبر` is no day.
_PARTED = words("الأسبوع|النصف|الثلث|الربع|العقد|الجزء|الفصل|المرحلة|الجولة|النسخة|الطبعة|القسم|الأيام|الدفعة|الدورة")
_MARKS = frozenset("/\\-.–—")
_SHARES = words("بنسبة|نسبة|بمعدل|معدل|نتيجة|بنتيجة|مقاس|بواقع|مادة|المادة|رقم|إلى|نحو")
_DAYS = words("يومي|اليومين")
_CUES = words("يوم|بتاريخ|تاريخ|الموافق|المصادف|وتاريخ|ويوم|لتاريخ|هجمات|أحداث")


def numeric_date(tokens: Tokens, at: int) -> Reading | None:
    """Return the date of figures at a token: `2026-01-18`, `18/1/2026`, `٧ . ٩ . ٢٠٢٥`, `9/2025`, `22/04`."""
    forms, sorts = tokens.forms, tokens.sorts
    form = forms[at]
    if "." in form:
        return _dotted(tokens, at)
    mark = forms[at + 1]
    if mark not in _MARKS or sorts[at + 2] != NUMBER or not form.isdigit():
        return None
    if forms[at - 1] == mark and tokens.glued(at):
        return None
    second = forms[at + 2]
    if "." in second and mark == "." and second.count(".") == 1:
        second, _, third = second.partition(".")
        return _figures(tokens, at, at + 2, [form, second, third])
    if not second.isdigit():
        return None
    if forms[at + 3] == mark and sorts[at + 4] == NUMBER and forms[at + 4].isdigit():
        found = _figures(tokens, at, at + 4, [form, second, forms[at + 4]])
        if found is not None or tokens.glued(at + 4):
            return found
    if not tokens.glued(at + 1) or not tokens.glued(at + 2):
        return None
    return _month_of_year(tokens, at, form, second, mark) or _day_of_month(tokens, at, form, second, mark)


def _dotted(tokens: Tokens, at: int) -> Reading | None:
    parts = tokens.forms[at].split(".")
    if len(parts) == 3 and all(part.isdigit() for part in parts):
        return _figures(tokens, at, at, parts)
    return None


def _figures(tokens: Tokens, first: int, last: int, parts: list[str]) -> Reading | None:
    """Return the date of three figures; the day is the first unless only the other way round exists."""
    if len(parts[0]) in (3, 4):
        year, month, day = map(int, parts)
    elif len(parts[2]) == 4 and len(parts[0]) <= 2:
        day, month, year = map(int, parts)
    elif last > first and tokens.forms[first + 1] == "/" and [len(part) for part in parts[1:]] == [2, 2]:
        # `27/09/24`: of this century up to 2049, else of the last.
        day, month, year = int(parts[0]), int(parts[1]), int(parts[2]) + (2000 if int(parts[2]) < 50 else 1900)
    else:
        return None
    if not (month and day):
        return None
    after = tokens.forms[last + 1]
    if after in HIJRI_ERA or (1300 <= year <= 1500 and after not in COMMON_ERA):
        return gregorian(year, month, day, first, last + (after in HIJRI_ERA), "hijri-figures")
    if 12 < month <= 31 and day <= 12:
        day, month = month, day
    iso = whole(year, month, day)
    if not 1000 <= year <= 2199 or not is_partial_date(iso):
        return None
    return Reading(first, last + (after in COMMON_ERA), iso, iso, Precision.DAY, "date-figures")


def _month_of_year(tokens: Tokens, at: int, form: str, second: str, mark: str) -> Reading | None:
    """Return the month of `9/2025` or `2025/9`."""
    if len(form) == 4 and len(second) <= 2:
        form, second = second, form
    if mark not in "/\\" or len(form) > 2 or len(second) != 4 or not 1 <= int(form) <= 12:
        return None
    if tokens.forms[at + 3] in HIJRI_ERA:
        return gregorian(int(second), int(form), 0, at, at + 3, "hijri-figures")
    if not 1800 <= int(second) <= 2199:
        return None
    iso = whole(int(second), int(form))
    return Reading(at, at + 2, iso, iso, Precision.MONTH, "month-figures")


def _day_of_month(tokens: Tokens, at: int, form: str, second: str, mark: str) -> Reading | None:
    """Return the day of `22/04`; where it may be a fraction or a score as well, only behind a word that says so."""
    if len(form) > 2 or len(second) > 2 or mark not in "/-" or tokens.forms[at + 3] in ("/", "%", "٪"):
        return None
    day, month = int(form), int(second)
    if month > 12 and day <= 12:
        day, month = month, day
    before = tokens.forms[at - 1] if tokens.forms[at - 1] not in ("،", ",") else tokens.forms[at - 2]
    cued = tokens.forms[at - 1] in _CUES or before in WEEKDAYS
    plain = mark == "/" and (form[0] == "0" or second[0] == "0" or day > 12) and (form, second) != ("24", "7")
    plain = plain and tokens.forms[at - 1] not in _SHARES
    iso = whole(None, month, day) if month and day else ""
    if not (cued or plain) or not is_partial_date(iso):
        return None
    return Reading(at, at + 2, iso, iso, Precision.DAY, "day-figures")


def named_date(tokens: Tokens, at: int, on: date | None, *, counted: bool = False) -> Reading | None:
    """Return the days of a month at a token that begins with the day: `27 سبتمبر 2024`, `من 13 إلى 15 يوليو`."""
    days = counted_day_at(tokens, at) if counted else day_at(tokens, at)
    if days is None or (tokens.sorts[at] != NUMBER and tokens.forms[at - 1] in _PARTED):
        return None
    day, after = days
    direct = _of_month(tokens, after, on, joined=not counted)
    if direct is not None:
        return _days_of(at, day, day, direct)
    until = until_day(tokens, after)
    if until is None:
        return None
    last_day, after = until
    month = _of_month(tokens, after, on, joined=not counted)
    if month is None or last_day <= day:
        return None
    if tokens.forms[days[1]].startswith("و") and last_day != day + 1 and not _is_between(tokens, at):
        # `27 و29 سبتمبر` are two days: this is the first, the second is read at its own place.
        first = _days_of(at, day, day, month)
        if first is not None:
            first.last = days[1] - 1
        return first
    return _days_of(at, day, last_day, month)


def _is_between(tokens: Tokens, at: int) -> bool:
    before = tokens.forms[at - 1] if tokens.forms[at - 1] not in _DAYS else tokens.forms[at - 2]
    return before in ("بين", "وبين")


def _of_month(tokens: Tokens, at: int, on: date | None, *, joined: bool) -> MonthRef | None:
    after = separator(tokens, at)
    if joined and tokens.forms[after] == "من":
        after += 1
    return month_ref(tokens, after, on)


def _days_of(at: int, first_day: int, last_day: int, month: MonthRef) -> Reading | None:
    if month.open and not month.month:
        return Reading(at, month.next - 1, "", "", Precision.DAY, "day-of-relative-month")
    start, end = (whole(month.year, month.month, day) for day in (first_day, last_day))
    if not (is_partial_date(start) and is_partial_date(end)):
        return None
    rule = "day-of-relative-month" if month.relative else "day-month-year" if month.year else "day-month"
    return Reading(at, month.next - 1, start, end, Precision.DAY, rule if start == end else "days-of-month")


def month_first(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return what a token that begins with a month names: a day (`يناير 22، 2018`), else the month itself."""
    month = month_ref(tokens, at, on)
    if month is None:
        return None
    if month.year is None and not month.relative:
        day = _day_behind(tokens, at, month, on)
        if day is not None:
            return day
    # Without a day to count from the year stays open: the month is what the text says, a year would be guessed.
    iso = whole(None if month.open else month.year, month.month)
    alone = "month-of-two-names" if month.paired else "month-of-weak-name" if month.weak else "month"
    rule = "relative-month" if month.relative else "month-year" if month.year else alone
    return Reading(at, month.next - 1, iso, iso, Precision.MONTH, rule)


def _day_behind(tokens: Tokens, at: int, month: MonthRef, on: date | None) -> Reading | None:
    after = month.next
    if tokens.forms[after] in DASHES or tokens.forms[after] == "/":
        after += 1
    day = day_at(tokens, after)
    if day is None:
        return None
    number, after = day
    until = until_day(tokens, after) if not tokens.forms[after].startswith("و") or tokens.forms[after] in TO else None
    last_day, after = until if until is not None and until[0] > number else (number, after)
    year = year_ref(tokens, after, on)
    if year is None and is_counted(tokens, after):
        return None
    found = MonthRef(year.year if year else None, month.month, year.next if year else after)
    return _days_of(at, number, last_day, found)


def is_counted(tokens: Tokens, at: int) -> bool:
    """Say whether what stands at a token may be counted by the figure before it (`سبتمبر 15 جنديا`)."""
    form = tokens.forms[at]
    return tokens.sorts[at] == NUMBER or form[-1:] in ("ا", "ه") or form in ("%", "٪")


def year_first(tokens: Tokens, at: int) -> Reading | None:
    """Return the date of `2026 يناير 18`."""
    if len(tokens.forms[at]) != 4 or not tokens.forms[at].isdigit():
        return None
    month = month_ref(tokens, separator(tokens, at + 1), None)
    if month is None or month.year is not None or month.relative:
        return None
    day = day_at(tokens, separator(tokens, month.next))
    if day is None:
        return None
    iso = whole(int(tokens.forms[at]), month.month, day[0])
    if not 1000 <= int(tokens.forms[at]) <= 2199 or not is_partial_date(iso):
        return None
    return Reading(at, day[1] - 1, iso, iso, Precision.DAY, "day-month-year")
