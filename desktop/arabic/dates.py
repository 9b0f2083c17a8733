"""Dates that a line or a field states outright, by the rules of `periods`, which reads whole texts."""

import re

from desktop.arabic.folding import fold
from desktop.domain.period import Calendar, is_partial_date

_WEEKDAYS = "|".join(
    fold(day) for day in ["السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"]
) + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"  # fmt: skip
_LEAD = re.compile(rf"(?:(?:في|بتاريخ|تاريخ|date|on|يوم|عام|العام|سنه|شهر|{_WEEKDAYS})(?!\w)\s?[:،,]?\s?)+")
_TAIL = re.compile(
    r"\s?(?:م|ميلادي|ميلاديه)?\s?(?:[t،,|\-]?\s?(?:الساعه\s)?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?"
    r"\s?(?:صباحا|مساء|ص|م|am|pm|z|[+-]\d\d:?\d\d)?)?\s?[.،,]?\Z"
)
_YEAR = re.compile(r"(1[6-9]\d\d|2[01]\d\d)(?!\d)")


def parse_date(text: str) -> str | None:
    """Return the date that the whole of `text` writes, as ISO 8601 no finer than it is written, else None.

    `18 يناير 2026`, `سبتمبر/أيلول 2025`, `٠٧ - سبتمبر - ٢٠٢٥`, `2026-01-18`, `18/1/2026` (the day first, unless
    only the other way round exists), `9/2025`, `2025`, `18 يناير` (`--01-18`); a weekday before it and a time
    after it are passed over.
    """
    # Imported when first needed: programs start without reading a date.
    from desktop.arabic.periods import date_at
    from desktop.arabic.tokens import scan

    folded = fold(text)
    if is_partial_date(folded):
        return folded
    lead = _LEAD.match(folded)
    rest = folded[lead.end() :] if lead else folded
    tokens = scan(rest)
    found = date_at(tokens)
    if found is not None and found.is_single and found.calendar is Calendar.GREGORIAN:
        end, iso = tokens.ends[found.last], found.start
    elif year := _YEAR.match(rest):
        end, iso = year.end(), year[1]
    else:
        return None
    return iso if _TAIL.match(rest, end) else None


def find_date(text: str) -> str | None:
    """Return the first date of a day or month, with its year, that stands in `text`, as `parse_date` would."""
    from desktop.arabic.periods import read_periods

    for found in read_periods(text):
        period = found.period
        if period is None or period.calendar is not Calendar.GREGORIAN:
            continue
        iso = period.start or period.end
        if len(iso) > len("2025") and not iso.startswith("--"):
            return iso
    return None
