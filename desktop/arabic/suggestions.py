"""Suggestions: the whole reading of a text, its quantities and its periods together."""

import gc
from collections.abc import Iterator
from datetime import date

from desktop.arabic.periods import periods_in
from desktop.arabic.quantities import quantities_in, read_text
from desktop.arabic.readings import suggestion
from desktop.arabic.tokens import Tokens, scan
from desktop.domain.quantity import Quantity
from desktop.domain.suggestion import Kind, Suggestion

# Part of every stored reading: raise it when a rule changes what is read, and texts are read again.
RULES_VERSION = 2
_BLOCK = 1 << 14


def suggest(text: str, on: date | None = None) -> list[Suggestion]:
    """Return every quantity and period read in `text`, in its order; `on` is the day that relative dates count from.

    Two suggestions never overlap, but for a duration that is the measure of a relative date: `قبل نحو ثلاثة أشهر`
    is three months, about, and a date as well. Else a date wins over the numbers in it, unless the number has a
    unit or a qualifier that makes it a quantity (`نحو 2014 جنديا`).
    """
    # Reading makes many small objects and no cycles; to look for some would take a sixth of the time.
    collecting = gc.isenabled()
    gc.disable()
    try:
        return [found for start, end in _blocks(text) for found in _read(scan(text, start, end), on)]
    finally:
        if collecting:
            gc.enable()


def read_quantity(text: str) -> Quantity | None:
    """Return the quantity that somebody typed (`نحو ٢٫٥ مليون`), or None where there is none or more than one."""
    found = [reading for reading in read_text(text) if reading.quantity]
    return found[0].quantity if len(found) == 1 else None


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Return the text in pieces of whole lines, since nothing is read across a line break and memory is what costs."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _BLOCK) + 1 or len(text)
        yield start, end
        start = end


def _read(tokens: Tokens, on: date | None) -> list[Suggestion]:
    periods = periods_in(tokens, on)
    readings = [(suggestion(tokens, reading), reading.firm) for reading in quantities_in(tokens)]
    kept_periods: list[Suggestion] = []
    dropped: set[int] = set()
    at = 0
    for period in periods:
        while at < len(readings) and readings[at][0].span.end <= period.span.start:
            at += 1
        rivals = []
        ahead = at
        while ahead < len(readings) and readings[ahead][0].span.start < period.span.end:
            rivals.append(ahead)
            ahead += 1
        losing = [rival for rival in rivals if not _may_stay(readings[rival][0], period)]
        if any(_beats(readings[rival][0], period, firm=readings[rival][1]) for rival in losing):
            continue
        dropped.update(losing)
        kept_periods.append(period)
    kept = [reading for index, (reading, _) in enumerate(readings) if index not in dropped]
    return sorted([*kept, *kept_periods], key=lambda found: (found.span.start, -found.span.end))


def _may_stay(quantity: Suggestion, period: Suggestion) -> bool:
    """Say whether a duration is what a relative date counts by, so that both are true."""
    return (
        quantity.kind is Kind.DURATION and period.span.contains(quantity.span) and len(period.span) > len(quantity.span)
    )


def _beats(quantity: Suggestion, period: Suggestion, *, firm: bool) -> bool:
    """Say whether a number with a unit or a qualifier is more than the year that was seen in it."""
    return firm and quantity.span.contains(period.span) and quantity.kind is not Kind.DURATION
