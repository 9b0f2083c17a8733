"""Indicators: what is measured or dated, shared by claims of different articles."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator:
    """A name for what claims of several articles speak of: 'US troops in Iraq'."""

    id: str
    name: str
    note: str = ""
    created_at: int
    updated_at: int
