"""Readings: a quantity while it is read, in tokens, and what the rest of the program gets of it."""

from dataclasses import dataclass, field
from decimal import Decimal

from desktop.arabic import qualifiers
from desktop.arabic.counted import is_joined_pair
from desktop.arabic.graphemes import extends
from desktop.arabic.number_words import WORDS
from desktop.arabic.ordinals import STARTERS as ORDINALS
from desktop.arabic.tokens import Tokens, folded
from desktop.arabic.unit_names import PAIRS
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion

_LIMITS = (Qualifier.MORE_THAN, Qualifier.AT_LEAST), (Qualifier.LESS_THAN, Qualifier.AT_MOST)
_STARTS = qualifiers.STARTS | PAIRS.firsts | ORDINALS | {"سالب", "ناقص"}


@dataclass(slots=True)
class Reading:
    """One quantity while it is read: tokens `first`..`last`, its values, and the tokens of the words it used."""

    first: int
    last: int
    kind: Kind
    rule: str
    qualifier: Qualifier = Qualifier.EXACTLY
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: tuple[int, int] | None = None
    unit_code: str = ""
    words: list[tuple[int, int]] = field(default_factory=list)
    unit_before: bool = False
    firm: bool = False  # has a unit known as one, or a qualifier: no year, no part of a date


def suggestion(tokens: Tokens, reading: Reading) -> Suggestion:
    """Return a reading as what the rest of the program knows."""
    span = _without_and(tokens, tokens.span(reading.first, reading.last))
    unit = ""
    if reading.unit:
        named = tokens.span(*reading.unit)
        unit = tokens.text[max(named.start, span.start) : named.end]
    return Suggestion(
        span=span,
        kind=reading.kind,
        quantity=Quantity(
            qualifier=reading.qualifier,
            value=_plain(reading.value),
            low=_plain(reading.low),
            high=_plain(reading.high),
            unit=" ".join(unit.split()),
            unit_code=reading.unit_code,
        ),
        rule=reading.rule,
        words=tuple(tokens.span(first, last) for first, last in sorted(set(reading.words)) if first <= last),
    )


def bound_one_value(tokens: Tokens, one: Reading, other: Reading) -> bool:
    """Say whether `أكثر من 10 وأقل من 20` bound one value from both sides."""
    if one.value is None or other.value is None or other.first - one.last > 3:
        return False
    between = tokens.forms[one.last + 1 : other.first]
    if any(form not in ("و", "او", "،", ",") for form in between):
        return False
    if not between and tokens.forms[other.first][:1] != "و":
        return False
    lower, upper = _LIMITS
    if one.qualifier in lower and other.qualifier in upper:
        return one.value < other.value
    return one.qualifier in upper and other.qualifier in lower and other.value < one.value


def merged(one: Reading, other: Reading) -> Reading:
    assert one.value is not None and other.value is not None
    low, high = sorted((one.value, other.value))
    other.first, other.value, other.low, other.high = one.first, None, low, high
    other.qualifier, other.rule = Qualifier.BETWEEN, "two bounds"
    other.words = [*one.words, *other.words]
    if other.unit is None:
        other.unit, other.unit_code, other.kind = one.unit, one.unit_code, one.kind
    return other


def _plain(value: Decimal | None) -> Decimal | None:
    """Return a value without zeros that say nothing, and without an exponent where it is whole."""
    if value is None:
        return None
    return Decimal(int(value)) if value == value.to_integral_value() else value.normalize()


def _without_and(tokens: Tokens, span: Span) -> Span:
    """Return the span without the 'and' that is written onto its first word."""
    text, start = tokens.text, span.start
    form = folded(text[start : span.end].split(None, 1)[0])
    word = WORDS.get(form)
    joined = word.lead[:1] in ("و", "ف") and word.lead if word else form[1:] in _STARTS or is_joined_pair(form)
    if form[:1] not in ("و", "ف") or len(form) < 3 or not joined:
        return span
    start += 1
    while start < span.end - 1 and extends(text[start]):
        start += 1
    return Span(start, span.end)
