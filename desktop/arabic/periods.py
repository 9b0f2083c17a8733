"""Periods: every date and span of dates that a text states or counts from its own day, each with its rule."""

from collections.abc import Callable, Iterable
from datetime import date

from desktop.arabic.graphemes import extends
from desktop.arabic.periods_bounds import BOUNDS, EDGES, bounded
from desktop.arabic.periods_counting import THE_UNIT, THE_UNITS
from desktop.arabic.periods_dates import month_first, named_date, numeric_date, year_first
from desktop.arabic.periods_hijri import FIRST_OF_MONTH, hijri_date
from desktop.arabic.periods_months import SHAHR, THESE
from desktop.arabic.periods_names import (
    DAY_COUNTS,
    DAY_WORDS,
    HIJRI_MONTHS,
    MONTHS,
    PLAIN_WEEKDAYS,
    WEEKDAYS,
    WHICH,
    words,
)
from desktop.arabic.periods_parts import YEAR_CUES, Reading
from desktop.arabic.periods_ranges import listed_year, through
from desktop.arabic.periods_relative import (
    AGO,
    LAST_FEW,
    NEAR_DAYS,
    THE_COUNTS,
    counted_away,
    near_day,
    turned_unit,
    turned_units,
)
from desktop.arabic.periods_weekdays import plain_weekday, weekday_date, which_day
from desktop.arabic.periods_years import HEADS, YEARS_CUES, bare_year, cued_year, longer, years_in_figures
from desktop.arabic.tokens import NUMBER, Tokens, scan
from desktop.domain.period import Period, Precision
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion

Reader = Callable[[Tokens, int, date | None], Reading | None]


def _undated(reader: Callable[[Tokens, int], Reading | None]) -> Reader:
    return lambda tokens, at, on: reader(tokens, at)


def _counted_date(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    return named_date(tokens, at, on, counted=True)


# Whatever a token of figures may begin, the most telling first.
_FIGURES: tuple[Reader, ...] = (
    _undated(numeric_date),
    hijri_date,
    named_date,
    _undated(years_in_figures),
    _undated(year_first),
    _undated(bare_year),
)
_HEADS: tuple[tuple[Iterable[str], Reader], ...] = (
    (WEEKDAYS, weekday_date),
    (PLAIN_WEEKDAYS, plain_weekday),
    ([*WHICH, "اليوم"], which_day),
    ([*NEAR_DAYS, *AGO, "اول", "القبل", "البعد"], near_day),
    ([*THE_UNIT, *THESE], turned_unit),
    ([*THE_UNITS, *LAST_FEW, *THE_COUNTS], turned_units),
    (AGO, counted_away),
    ([*HIJRI_MONTHS, *SHAHR, *DAY_WORDS, *YEAR_CUES, *FIRST_OF_MONTH], hijri_date),
    (DAY_WORDS, named_date),
    (DAY_COUNTS, _counted_date),
    ([*MONTHS, *SHAHR, *THE_UNIT], month_first),
    (HEADS, longer),
    ([*YEAR_CUES, *YEARS_CUES], _undated(cued_year)),
)
_READERS: dict[str, tuple[Reader, ...]] = {}
for _forms, _reader in _HEADS:
    for _form in _forms:
        if _reader not in _READERS.get(_form, ()):
            _READERS[_form] = (*_READERS.get(_form, ()), _reader)
# A word that begins with و of its own (`واحد`) keeps it.
_STEMS = frozenset(form for form in (*_READERS, *BOUNDS) if form[0] not in "وف")
_OF_DATES = (Precision.DAY, Precision.MONTH, Precision.YEAR)
_IN_MONTH = words("في|وفي|منذ|ومنذ|خلال|وخلال|بحلول")
_BEFORE_MONTH = words("في|وفي|منذ|حتى|بحلول|خلال|قبل|بعد|من|إلى|وحتى|ومنذ|لغاية|بين|شهري|وشهري|أيام")


def read_periods(text: str, on: date | None = None) -> list[Suggestion]:
    """Return what `text` says of dates, in the order of the text, none overlapping another.

    `on` is the day of the article, from which `أمس` and `سبتمبر الماضي` count; without it they are left open
    (no period), as is what no day could tell (`السنوات الماضية`).
    """
    return periods_in(scan(text), on)


def periods_in(tokens: Tokens, on: date | None = None) -> list[Suggestion]:
    """Return what `read_periods` does, of a text already scanned."""
    if on is not None and not 1300 <= on.year <= 9000:
        on = None
    found: list[Reading] = []
    forms, sorts = tokens.forms, tokens.sorts
    at = floor = 0
    told = False
    for index in range(len(tokens)):
        if index < at:
            continue
        readers = _READERS.get(forms[index]) if sorts[index] != NUMBER else _FIGURES
        if readers is None:
            continue
        reading = _read(readers, tokens, index, on)
        if reading is None and sorts[index] == NUMBER and found and found[-1].last == index - 2:
            reading = listed_year(tokens, index, found[-1])
        if reading is None:
            continue
        core = reading.first
        if reading.rule == "narrated-unit" and told:
            # The day after the one that was told of before, not the day after the article's.
            reading.start = reading.end = ""
        told = told or bool(reading.start)
        reading = through(tokens, reading, floor, lambda first: _read_any(tokens, first, on))
        bounded(tokens, reading, floor)
        if _is_worth(tokens, reading, core):
            found.append(reading)
        at = floor = reading.last + 1
    return [_suggestion(tokens, reading) for reading in found]


def date_at(tokens: Tokens) -> Reading | None:
    """Return the date of the calendar that a text begins with, from its first token on."""
    readers = (_undated(numeric_date), named_date, _undated(year_first), month_first)
    return _read(readers, tokens, 0, None) if len(tokens) else None


def _read(readers: tuple[Reader, ...], tokens: Tokens, at: int, on: date | None) -> Reading | None:
    for reader in readers:
        reading = reader(tokens, at, on)
        if reading is not None:
            return reading
    return None


def _read_any(tokens: Tokens, at: int, on: date | None) -> Reading | None:
    readers = _FIGURES if tokens.sorts[at] == NUMBER else _READERS.get(tokens.forms[at], ())
    return _read(readers, tokens, at, on)


def _is_worth(tokens: Tokens, reading: Reading, core: int) -> bool:
    """Say whether a month alone is one: called `شهر`, or behind a word of time; `مارس` is a verb too."""
    if reading.rule not in ("month", "month-of-weak-name"):
        return True
    cues = [*tokens.forms[reading.first : core], tokens.forms[reading.first - 1]]
    named = tokens.forms[core] in SHAHR or any(form in SHAHR for form in cues)
    if reading.rule == "month-of-weak-name":
        if tokens.forms[core] in ("اب", "واب") and "آ" not in tokens.span(core, core).of(tokens.text):
            return named
        return named or not reading.is_single or any(form in _IN_MONTH or form in EDGES for form in cues)
    return named or tokens.forms[core][0] in "بل" or any(form in _BEFORE_MONTH or form in EDGES for form in cues)


def _suggestion(tokens: Tokens, reading: Reading) -> Suggestion:
    period = _period(reading)
    single = reading.is_single or not (reading.start or reading.end)
    is_date = single and reading.precision in _OF_DATES and reading.rule != "stretch"
    span = tokens.span(reading.first, reading.last)
    text, first = tokens.text, tokens.forms[reading.first]
    if first[:1] in ("و", "ف") and first[1:] in _STEMS and len(span) > 1:
        start = span.start + 1
        while start < span.end - 1 and extends(text[start]):
            start += 1
        span = Span(start, span.end)
    return Suggestion(
        span=span,
        kind=Kind.DATE if is_date else Kind.PERIOD,
        period=period,
        rule=reading.rule,
        words=tuple(tokens.span(first, last) for first, last in sorted(reading.words)),
    )


def _period(reading: Reading) -> Period | None:
    if not (reading.start or reading.end):
        return None
    return Period(
        start=reading.start,
        end=reading.end,
        precision=reading.precision,
        calendar=reading.calendar,
        role=reading.role,
    )
