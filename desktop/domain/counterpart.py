"""Counterparts: which of an article's claims of one indicator answers best to a claim of another article."""

from collections.abc import Iterable
from decimal import Decimal

from desktop.domain.claim import Claim
from desktop.domain.period import Period
from desktop.domain.quantity import Quantity


def counterpart(claim: Claim, of: Iterable[Claim]) -> Claim | None:
    """Return the closest among claims: one of the same kind and unit first, then by value or date, then by place."""
    return min(of, key=lambda other: (*_apart(claim, other), other.anchor.start, other.id), default=None)


def _apart(claim: Claim, other: Claim) -> tuple[int, bool, Decimal, bool, bool]:
    kinds = (claim.quantity is None) != (other.quantity is None), (claim.period is None) != (other.period is None)
    one, two = claim.quantity, other.quantity
    unit = one is not None and two is not None and _unit(one) != _unit(two)
    figures = _distance(one.middle, two.middle) if one and two else Decimal(0)
    dates = claim.period is not None and other.period is not None and _dates(claim.period) != _dates(other.period)
    return sum(kinds), unit, figures, dates, not set(claim.tags) & set(other.tags)


def _unit(quantity: Quantity) -> str:
    return quantity.unit_code or quantity.unit


def _distance(one: Decimal, other: Decimal) -> Decimal:
    """Return how far apart two figures are, as a part of the larger."""
    larger = max(abs(one), abs(other))
    return abs(one - other) / larger if larger else Decimal(0)


def _dates(period: Period) -> tuple[str, str]:
    return period.start, period.end
