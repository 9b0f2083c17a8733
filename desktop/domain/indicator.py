"""Indicators: what is measured or dated, shared by claims of different articles."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.claim import Claim


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """A name for what claims of several articles speak of: 'US troops in Iraq'."""

    id: str
    name: str
    note: str = ""
    created_at: int
    updated_at: int


def recent_first(indicators: Iterable[Indicator], claims: Iterable[Claim]) -> list[Indicator]:
    """Return the indicators, first those that claims were put under most lately, then the newest."""
    used: dict[str, int] = {}
    for claim in claims:
        if claim.indicator_id:
            used[claim.indicator_id] = max(claim.updated_at, used.get(claim.indicator_id, 0))
    return sorted(indicators, key=lambda each: (-used.get(each.id, 0), -each.updated_at, each.name))
