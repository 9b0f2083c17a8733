"""Spans of time between two dates: `من سبتمبر 2024 إلى يناير 2026`, `بين 5 مايو و10 يونيو`, and years in a row."""

from collections.abc import Callable

from desktop.arabic.periods_bounds import EDGES
from desktop.arabic.periods_names import words
from desktop.arabic.periods_parts import DASHES, TO, Reading, plain_year_at, whole
from desktop.arabic.periods_years import may_be_counted
from desktop.arabic.tokens import Tokens
from desktop.domain.period import Precision, earliest, is_partial_date, latest

_FROM = words("من|ومن|منذ|ومنذ|بين|وبين")
_BETWEEN = words("بين|وبين")
# What is no end of a span: a stretch that was counted, or one that is a bound already.
_PLAIN = frozenset({"day-month", "day-month-year", "month", "month-year", "month-of-two-names", "year-behind-word"})
_OPENED = ("years", "days-of-month", "hijri-days")
_WHOLE = frozenset({"years", "counted-stretch", "stretch", "since-count", "days-of-month", "hijri-days"})


def through(tokens: Tokens, found: Reading, floor: int, read: Callable[[int], Reading | None]) -> Reading:
    """Return a reading widened to the span that it begins, if a second date closes one, else as it is."""
    opening = found.first - 1
    while opening >= floor and tokens.forms[opening] in EDGES and opening > found.first - 5:
        opening -= 1
    before = tokens.forms[opening] if opening >= floor else ""
    if found.rule in _WHOLE:
        return _opened(found, opening) if before in _FROM and found.rule in _OPENED else found
    closing = _closing(tokens, found, before)
    if closing is None:
        _lend_year(tokens, found, read)
        return found
    second = _second(tokens, closing, read)
    if second is None or not _one_span(tokens, found, second):
        return found
    if before in _FROM:
        _opened(found, opening)
    found.last, found.end = second.last, second.end
    found.rule = "between-dates"
    if second.precision is not found.precision:
        found.precision = min(found.precision, second.precision, key=list(Precision).index)
    return found


def _opened(found: Reading, opening: int) -> Reading:
    found.words.append((opening, opening))
    found.first = opening
    return found


def _closing(tokens: Tokens, found: Reading, before: str) -> int | None:
    """Return the token at which the second date would begin."""
    at = found.last + 1
    form = tokens.forms[at]
    if (form in TO and (before in _FROM or form != "الي")) or form in DASHES or (before in _BETWEEN and form == "و"):
        at += 1
    elif not (before in _BETWEEN and form.startswith("و")):
        return None
    return at


def _second(tokens: Tokens, at: int, read: Callable[[int], Reading | None]) -> Reading | None:
    """Return the date at a token, behind the words that may stand before one (`نهاية`, `يوم`)."""
    for behind in range(at, at + 4):
        second = read(behind)
        if second is not None:
            return second if second.rule not in _WHOLE else None
        if tokens.forms[behind] not in EDGES:
            return None
    return None


def _one_span(tokens: Tokens, found: Reading, second: Reading) -> bool:
    """Say whether the second date ends what the first begins, and give the first its year if it has none."""
    if found.calendar is not second.calendar:
        return False
    if tokens.forms[found.last + 1] in DASHES and not (
        found.precision is second.precision and _are_alike(found, second)
    ):
        return False
    if not found.start or not second.end:
        return not found.start and not second.end
    start = found.start
    if start.startswith("--") and not second.end.startswith("--"):
        year = int(second.end[:4])
        start = f"{year - (start[2:4] > second.end[5:7]):04d}{start[1:]}"
    elif second.end.startswith("--") and not start.startswith("--"):
        year = int(start[:4])
        second.end = f"{year + (second.end[2:] < start[5:] and len(start) > 4):04d}{second.end[1:]}"
        if not is_partial_date(second.end):
            return False
    first, last = earliest(start), latest(second.end)
    if first is not None and last is not None and first > last:
        return False
    if not is_partial_date(start):
        return False
    found.start = start
    return True


def _lend_year(tokens: Tokens, found: Reading, read: Callable[[int], Reading | None]) -> None:
    """Give the first month of `مايو ويونيو 2024` the year that is written behind the second."""
    if found.rule == "month" and tokens.forms[found.last + 1].startswith("و"):
        second = read(found.last + 1)
        if second is not None and second.rule == "month-year" and second.start[5:] > found.start[2:]:
            found.start = found.end = second.start[:4] + found.start[1:]
            found.rule = "month-year"


def _are_alike(found: Reading, second: Reading) -> bool:
    """Say whether two dates beside a dash are written alike; a weekday behind one begins a new thought."""
    return found.rule == second.rule or {found.rule, second.rule} <= _PLAIN


def listed_year(tokens: Tokens, at: int, before: Reading) -> Reading | None:
    """Return the year of a list at a token: `2017` of `عامي 2014 و2017`, where `before` was read as the one before."""
    if tokens.forms[at - 1] != "و" or before.precision is not Precision.YEAR:
        return None
    year = plain_year_at(tokens, at)
    if not before.is_single and (year is None or before.end != whole(year[0] - 1)):
        return None
    if year is None or not 1500 <= year[0] <= 2100 or may_be_counted(tokens, year[0], year[1]):
        return None
    iso = whole(year[0])
    return Reading(at, year[1] - 1, iso, iso, Precision.YEAR, "listed-year", role=before.role)
