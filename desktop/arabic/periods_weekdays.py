"""Days by their weekday at a token: `الأحد 7 سبتمبر`, `الثلاثاء الماضي`, `أول جمعة من يوليو`, `الخميس`."""

from calendar import monthrange
from datetime import date

from desktop.arabic.periods_counting import (
    NEXT,
    THIS,
    WEEK,
    counted_off,
    nearest,
    nth_weekday,
    same_name,
    turn_at,
    turned,
)
from desktop.arabic.periods_dates import is_counted, month_first, named_date, numeric_date
from desktop.arabic.periods_hijri import hijri_date
from desktop.arabic.periods_months import JOINING, THESE, MonthRef, month_ref, turn_of, year_ref
from desktop.arabic.periods_names import PLAIN_WEEKDAYS, WEEKDAYS, WHICH, WHICH_AFTER, words
from desktop.arabic.periods_parts import Reading, counted_day_at, day_at, whole
from desktop.arabic.tokens import BREAK, NUMBER, WORD, Tokens
from desktop.domain.period import Precision, is_partial_date

_AGREEING = words("الموافق|والموافق|المصادف|للموافق|في|بتاريخ|يوم|،|,|(")
_DAY = words("يوم")
_NO_DAY = words("صلاة|خطبة|إمام|سوق|أيام|كل|قداس|عيد|مسجد|جامع|بين|كلا|هذين")
_AHEAD = words("سوف|المقرر|المقررة|المزمع|المنتظر|المتوقع|المرتقب|يعتزم|تعتزم")
_NO_VERB = tuple(
    words("سياس|سيار|سيد|سيط|سينا|ستين|ستون|ستراتيج|سيول|سير|سيف|سيل|سنوات|سنوي|سنتي|سند|ستار|سنه|ستة|سنين|سيما|سيئ")
)


def weekday_date(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return the day at a token that is the name of a weekday."""
    weekday = WEEKDAYS.get(tokens.forms[at])
    if weekday is None or tokens.forms[at - 1] in _NO_DAY or tokens.forms[at + 1] in ("عشر", "عشره"):
        return None
    return (
        _dated(tokens, at, weekday, on)
        or _nth(tokens, at, weekday, on)
        or _of_week(tokens, at, weekday, on)
        or _numbered(tokens, at, weekday, on)
        or _named(tokens, at, weekday, on)
    )


def _dated(tokens: Tokens, at: int, weekday: int, on: date | None) -> Reading | None:
    """Return the date written behind a weekday; where it lacks the year, the weekday and `on` may tell it."""
    turn = turn_at(tokens, at + 1)
    start = first = turn[1] if turn else at + 1
    while start < first + 3 and tokens.forms[start] in _AGREEING:
        start += 1
    found = (
        numeric_date(tokens, start)
        or hijri_date(tokens, start, on)
        or named_date(tokens, start, on)
        or named_date(tokens, start, on, counted=True)
        or month_first(tokens, start, on)
    )
    if found is None or found.precision is not Precision.DAY or found.start != found.end:
        return None
    if found.rule == "day-of-relative-month" and start == at + 1 and _nth_fits(tokens, at):
        return None
    known = _year_of(found.start, weekday, on)
    if known:
        found.start = found.end = known
        found.rule = "weekday-day-month"
    elif _nth_fits(tokens, at) and not _agrees(found.start, weekday):
        return None
    found.first = at
    found.last += tokens.forms[found.last + 1] == ")" and "(" in tokens.forms[at + 1 : start]
    return found


def _nth_fits(tokens: Tokens, at: int) -> bool:
    return tokens.forms[at + 1] in WHICH_AFTER


def _agrees(iso: str, weekday: int) -> bool:
    return len(iso) == 10 and date.fromisoformat(iso).weekday() == weekday


def _year_of(partial: str, weekday: int, on: date | None) -> str:
    """Return `--08-15` with the year in which it is that weekday, if that is the one of `on` or next to it."""
    if on is None or not partial.startswith("--"):
        return ""
    for away in (0, 1, -1):
        iso = f"{on.year + away:04d}{partial[1:]}"
        if is_partial_date(iso) and date.fromisoformat(iso).weekday() == weekday:
            return iso
    return ""


def _nth(tokens: Tokens, at: int, weekday: int, on: date | None) -> Reading | None:
    which = WHICH_AFTER.get(tokens.forms[at + 1])
    if which is None:
        return None
    month = _month_behind(tokens, at + 2, on)
    return _nth_of(at, month, weekday, which, on) if month else None


def _month_behind(tokens: Tokens, at: int, on: date | None) -> MonthRef | None:
    return month_ref(tokens, at + 1 if tokens.forms[at] in JOINING else at, on)


def _nth_of(first: int, month: MonthRef, weekday: int | None, which: int, on: date | None) -> Reading | None:
    """Return the nth such weekday, or the nth day, of a month; a weekday needs a year, if need be that of `on`."""
    last, rule = month.next - 1, "nth-weekday-of-month" if weekday is not None else "nth-day-of-month"
    if month.open or (weekday is not None and month.year is None and on is None):
        return Reading(first, last, "", "", Precision.DAY, rule)
    if weekday is None:
        day = which if which > 0 else _length(month)
        iso = whole(month.year, month.month, day)
    else:
        year = month.year if month.year is not None else on.year if on else 0
        found = nth_weekday(year, month.month, weekday, which)
        iso = found.isoformat() if found else ""
    return Reading(first, last, iso, iso, Precision.DAY, rule) if is_partial_date(iso) else None


def _length(month: MonthRef) -> int:
    if month.year is None and month.month == 2:
        return 0
    return monthrange(month.year or 2000, month.month)[1]


def which_day(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return what `أول ثلاثاء من مايو`, `ثالث يوم من أكتوبر`, `آخر يوم بشهر 9`, `أول يناير`, `اليوم الأخير من` name."""
    if tokens.forms[at] == "اليوم":
        which: int | None = WHICH_AFTER.get(tokens.forms[at + 1])
        if which == -1:
            month = _month_behind(tokens, at + 2, on)
            return _nth_of(at, month, None, -1, on) if month else _of_year(tokens, at, at + 2, -1, on)
        return None
    which = WHICH.get(tokens.forms[at])
    if which is None:
        return None
    start = at + 1
    of_day = tokens.forms[start] in _DAY
    start += of_day
    weekday = PLAIN_WEEKDAYS.get(tokens.forms[start])
    if weekday is None and not of_day:
        month = month_ref(tokens, start, on) if which == 1 else None
        plain = month is not None and (month.month and not (month.relative and month.year is None))
        return _nth_of(at, month, None, 1, on) if month and plain else None
    start += weekday is not None
    month = _month_behind(tokens, start, on)
    if month is None:
        return _of_year(tokens, at, start, which, on) if weekday is None else None
    return _nth_of(at, month, weekday, which, on)


def _of_year(tokens: Tokens, first: int, at: int, which: int, on: date | None) -> Reading | None:
    """Return `أول يوم من عام 2025`, `آخر يوم من العام الماضي`."""
    year = year_ref(tokens, at, on) if abs(which) == 1 and tokens.forms[at] in JOINING else None
    if year is None:
        return None
    iso = whole(year.year, *((1, 1) if which == 1 else (12, 31))) if year.year is not None else ""
    return Reading(first, year.next - 1, iso, iso, Precision.DAY, "nth-day-of-year")


def _of_week(tokens: Tokens, at: int, weekday: int, on: date | None) -> Reading | None:
    """Return `الاثنين من هذا الأسبوع`, `ثلاثاء الأسبوع الماضي`."""
    start = at + 1 if tokens.forms[at + 1] not in JOINING else at + 2
    turn = turn_of(tokens, start, WEEK)
    if turn is None:
        return None
    by, after = turn
    iso = ""
    if on is not None:
        monday = date.fromisoformat(turned(on, WEEK, by)[0])
        iso = counted_off(monday, "day", weekday)[0]
    return Reading(at, after - 1, iso, iso, Precision.DAY, "weekday-of-week")


def plain_weekday(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    """Return `اثنين الأسبوع الحالي`: without its article a weekday is one only before its week."""
    weekday = PLAIN_WEEKDAYS.get(tokens.forms[at])
    return _of_week(tokens, at, weekday, on) if weekday is not None else None


def _numbered(tokens: Tokens, at: int, weekday: int, on: date | None) -> Reading | None:
    """Return `الخميس 21`, `السبت السادس عشر`, `الجمعة في خمسة عشر`: the nearest day that is both."""
    joined = tokens.forms[at + 1] == "في"
    day = day_at(tokens, at + 1 + joined) or (counted_day_at(tokens, at + 2) if joined else None)
    figures = tokens.sorts[at + 1 + joined] == NUMBER
    if day is None or is_counted(tokens, day[1]) or (figures and tokens.sorts[day[1]] == WORD):
        return None  # `أصيب الأحد 12 شخصا`
    found = nearest(on, day[0], weekday) if on else None
    iso = found.isoformat() if found else ""
    return Reading(at, day[1] - 1, iso, iso, Precision.DAY, "weekday-and-day")


def _named(tokens: Tokens, at: int, weekday: int, on: date | None) -> Reading:
    """Return the day of a weekday alone: as its word turns, else the last one, or the next in a sentence about it."""
    turned_by = turn_at(tokens, at + 1)
    turn = turned_by[0] if turned_by else None
    this = tokens.forms[at - 1] in THESE or (tokens.forms[at - 1] in _DAY and tokens.forms[at - 2] in THESE)
    rule, last = "weekday", at
    if turned_by is not None:
        rule, last = "weekday-turned", turned_by[1] - 1
    elif this or is_ahead(tokens, at):
        turn = NEXT if on is None or on.weekday() != weekday else THIS
        rule = "weekday-ahead"
    iso = same_name(on, weekday, turn if turn is not None else THIS).isoformat() if on else ""
    return Reading(at, last, iso, iso, Precision.DAY, rule)


def is_ahead(tokens: Tokens, at: int) -> bool:
    """Say whether the sentence before a token speaks of what is to come (`سيبدأ`, `سأعود`, `من المقرر`)."""
    for back in range(at - 1, max(at - 14, -1), -1):
        form = tokens.forms[back]
        if tokens.sorts[back] == BREAK or form in ".!؟?:":
            return False
        if form in _AHEAD:
            return True
        verb = form.removeprefix("و")
        if len(verb) > 3 and verb[0] == "س":
            if verb[1] in "يتن" and not verb.startswith(_NO_VERB):
                return True
            start = tokens.starts[back] + len(form) - len(verb)
            if tokens.text.startswith("سأ", start) and verb[2] != "ل":
                return True
    return False
