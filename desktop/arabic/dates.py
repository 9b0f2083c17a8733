"""Dates that a text states outright, in the month names of every Arab country; relative ones are read elsewhere."""

import re

from desktop.arabic.folding import fold
from desktop.domain.period import is_partial_date

# Egypt and the Gulf; the Levant and Iraq; Tunisia and Algeria; Morocco; English.
_NAMES = (
    "يناير|كانون الثاني|كانون ثاني|كانون ثان|جانفي|january|jan",
    "فبراير|شباط|فيفري|february|feb",
    "مارس|آذار|march|mar",
    "أبريل|إبريل|نيسان|أفريل|april|apr",
    "مايو|أيار|ماي|may",
    "يونيو|يونيه|حزيران|جوان|june|jun",
    "يوليو|يوليه|تموز|جويلية|يوليوز|july|jul",
    "أغسطس|آب|أوت|غشت|أغشت|august|aug",
    "سبتمبر|أيلول|شتنبر|شتمبر|september|sept|sep",
    "أكتوبر|تشرين الأول|تشرين أول|october|oct",
    "نوفمبر|تشرين الثاني|تشرين ثاني|تشرين ثان|نونبر|november|nov",
    "ديسمبر|كانون الأول|كانون أول|دجنبر|دجمبر|december|dec",
)
_MONTHS = {fold(name): number for number, names in enumerate(_NAMES, 1) for name in names.split("|")}
_NAME = "(?:" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")(?!\w)"
_MONTH = rf"(?P<month>{_NAME})(?:\s?[/\-(]\s?(?P<again>{_NAME})\)?)?"
_YEAR = r"(?P<year>1[6-9]\d\d|2[01]\d\d)(?!\d)"
_DAY = r"(?P<day>\d{1,2})"
_BY_NAME = r"(?:\s?[-/.,،]\s?|\s)"
_BY_FIGURE = r"\s?(?P<by>[-/.])\s?"
_THEN = r"\s?(?P=by)\s?"

# The longest first, since the first one that fits at a place is taken.
_SHAPES = tuple(
    re.compile(rf"(?<!\w)(?<!\d[./-]){shape}م?(?!\w)(?!\s?(?:ه|هجري|هجريه)(?!\w))")
    for shape in (
        rf"{_YEAR}{_BY_FIGURE}(?P<figure>\d{{1,2}}){_THEN}{_DAY}",
        rf"{_DAY}{_BY_FIGURE}(?P<figure>\d{{1,2}}){_THEN}{_YEAR}",
        rf"{_DAY}(?:st|nd|rd|th)?{_BY_NAME}(?:من\s)?{_MONTH}{_BY_NAME}{_YEAR}",
        rf"{_YEAR}{_BY_NAME}{_MONTH}{_BY_NAME}{_DAY}",
        rf"{_MONTH}\s{_DAY}(?:st|nd|rd|th)?\s?[,،]?\s?{_YEAR}",
        rf"{_DAY}{_BY_NAME}(?:من\s)?{_MONTH}",
        rf"{_MONTH}{_BY_NAME}(?:(?:من\s)?(?:العام|عام|سنه)\s)?{_YEAR}",
        rf"{_YEAR}{_BY_FIGURE}(?P<figure>\d{{1,2}})",
        rf"(?P<figure>\d{{1,2}}){_BY_FIGURE}{_YEAR}",
        _YEAR,
    )
)
_WEEKDAYS = "|".join(
    fold(day) for day in ["السبت", "الأحد", "الاثنين", "الإثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة"]
) + "|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"  # fmt: skip
_LEAD = re.compile(rf"(?:(?:في|بتاريخ|تاريخ|date|on|يوم|عام|العام|سنه|شهر|{_WEEKDAYS})(?!\w)\s?[:،,]?\s?)+")
_TAIL = re.compile(
    r"\s?(?:م|ميلادي|ميلاديه)?\s?(?:[t،,|\-]?\s?(?:الساعه\s)?\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?"
    r"\s?(?:صباحا|مساء|ص|م|am|pm|z|[+-]\d\d:?\d\d)?)?\s?[.،,]?\Z"
)
# `2026-01-18t09:30` of machines: no word boundary stands between the day and the hour.
_STAMP = re.compile(r"(\d{4}-\d\d-\d\d)t(?=\d\d:\d\d)")


def parse_date(text: str) -> str | None:
    """Return the date that the whole of `text` writes, as ISO 8601 no finer than it is written, else None.

    `18 يناير 2026`, `سبتمبر/أيلول 2025`, `٠٧ - سبتمبر - ٢٠٢٥`, `2026-01-18`, `18/1/2026` (the day first, unless
    only the other way round exists), `9/2025`, `2025`, `18 يناير` (`--01-18`); a weekday before it and a time
    after it are passed over.
    """
    folded = _STAMP.sub(r"\1 ", fold(text))
    if is_partial_date(folded):
        return folded
    lead = _LEAD.match(folded)
    start = lead.end() if lead else 0
    for shape in _SHAPES:
        found = shape.match(folded, start)
        if found and _TAIL.match(folded, found.end()):
            return _iso(found)
    return None


def find_date(text: str) -> str | None:
    """Return the first date of a day or month, with its year, that stands in `text`, as `parse_date` would."""
    folded = _STAMP.sub(r"\1 ", fold(text))
    hits = ((found.start(), order, iso) for order, shape in enumerate(_SHAPES) for found in shape.finditer(folded)
            if (iso := _iso(found)) and len(iso) > 4 and not iso.startswith("--"))  # fmt: skip
    first = min(hits, default=None)
    return first[2] if first else None


def _iso(found: re.Match[str]) -> str | None:
    parts = found.groupdict()
    day = parts.get("day")
    if parts.get("month"):
        month: str | None = str(_MONTHS[parts["month"]])
        if parts["again"] and _MONTHS[parts["again"]] != _MONTHS[parts["month"]]:
            return None
    else:
        month = parts.get("figure")
        if month and day and int(month) > 12 and found.end("day") < found.end("figure"):
            day, month = month, day
    whole = "-".join([parts.get("year") or "-", *(f"{int(part):02d}" for part in (month, day) if part)])
    return whole if is_partial_date(whole) else None
