"""Overrules: verdicts that a person put in the place of those that were worked out."""

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """How the claims of one indicator stand to each other; the rules are in `analysis/verdicts.py`."""

    AGREE = "agree"
    COMPATIBLE = "compatible"
    UPDATED = "updated"
    DIFFERENT_SCOPE = "different_scope"
    DIFFER = "differ"
    ONE_SOURCE = "one_source"


@dataclass(frozen=True, slots=True, kw_only=True)
class Overrule:
    """The verdict that stands for an indicator, whatever the rules say, and why."""

    id: str
    indicator_id: str
    verdict: Verdict
    reason: str
    created_at: int
    updated_at: int
