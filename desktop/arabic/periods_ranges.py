"""Spans of time between two dates: `من سبتمبر 2024 إلى يناير 2026`, `بين 5 مايو و10 يونيو`, and years in a row."""

from collections.abc import Callable

from desktop.arabic.periods_bounds import EDGES
from desktop.arabic.periods_names import words
from desktop.arabic.periods_parts import DASHES, Reading, plain_year_at, whole
from desktop.arabic.periods_years import may_be_counted
from desktop.arabic.tokens import BREAK, Tokens
from desktop.domain.period import Precision, earliest, latest

_TO = words("إلى|وإلى|حتى|وحتى|لغاية|ولغاية")
_FROM = words("من|ومن|منذ|ومنذ|بين|وبين")
_BETWEEN = words("بين|وبين")
# What is no end of a span: a stretch that was counted, or one that is a bound already.
_WHOLE = frozenset({"years", "counted-stretch", "stretch", "since-count", "days-of-month"})


def through(tokens: Tokens, found: Reading, floor: int, read: Callable[[int], Reading | None]) -> Reading:
    """Return a reading widened to the span that it begins, if a second date closes one, else as it is."""
    opening = found.first - 1
    while opening >= floor and tokens.forms[opening] in EDGES and opening > found.first - 5:
        opening -= 1
    before = tokens.forms[opening] if opening >= floor else ""
    if found.rule in _WHOLE:
        return _opened(found, opening) if before in _FROM and found.rule in ("years", "days-of-month") else found
    closing = _closing(tokens, found, before)
    if closing is None:
        return found
    second = read(closing)
    if second is None or second.rule in _WHOLE or not _one_span(found, second):
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
    if (form in _TO and (before in _FROM or form != "الي")) or form in DASHES or (before in _BETWEEN and form == "و"):
        at += 1
    elif not (before in _BETWEEN and form.startswith("و")):
        return None
    for _ in range(3):
        if tokens.forms[at] not in EDGES or tokens.sorts[at] == BREAK:
            break
        at += 1
    return at


def _one_span(found: Reading, second: Reading) -> bool:
    """Say whether the second date ends what the first begins, and give the first its year if it has none."""
    if not found.start or not second.end:
        return not found.start and not second.end
    start = found.start
    if start.startswith("--") and not second.end.startswith("--"):
        year = int(second.end[:4])
        start = f"{year - (start[2:4] > second.end[5:7]):04d}{start[1:]}"
    elif second.end.startswith("--") and not start.startswith("--"):
        return False
    first, last = earliest(start), latest(second.end)
    if first is not None and last is not None and first > last:
        return False
    found.start = start
    return True


def listed_year(tokens: Tokens, at: int, before: Reading) -> Reading | None:
    """Return the year of a list at a token: `2017` of `عامي 2014 و2017`, where `before` was read as the one before."""
    if tokens.forms[at - 1] != "و" or before.precision is not Precision.YEAR or not before.is_single:
        return None
    year = plain_year_at(tokens, at)
    if year is None or not 1500 <= year[0] <= 2100 or may_be_counted(tokens, year[0], year[1]):
        return None
    iso = whole(year[0])
    return Reading(at, year[1] - 1, iso, iso, Precision.YEAR, "listed-year", role=before.role)
