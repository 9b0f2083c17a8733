"""Quantities: what a statistic says."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Qualifier(StrEnum):
    """How the words around a figure bind it."""

    EXACTLY = "exactly"
    ABOUT = "about"
    MORE_THAN = "more_than"
    AT_LEAST = "at_least"
    LESS_THAN = "less_than"
    AT_MOST = "at_most"
    BETWEEN = "between"


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A value, or a range `low`..`high` (an open one has only one of them), with its qualifier and unit.

    `unit` is the text's own words; `unit_code` what it means where that is known: day, week, month, year,
    hour, minute, second, ISO 4217 for money, % for percent.
    """

    qualifier: Qualifier = Qualifier.EXACTLY
    value: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    unit: str = ""
    unit_code: str = ""

    def __post_init__(self) -> None:
        for figure in (self.value, self.low, self.high):
            if figure is not None and not figure.is_finite():
                raise ValueError("a quantity is finite")
        if self.value is None and self.low is None and self.high is None:
            raise ValueError("a quantity has a value or a bound")
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError("a range runs from low to high")

    @property
    def middle(self) -> Decimal:
        """Return the figure that stands for the quantity where only one fits, as in sorting."""
        if self.value is not None:
            return self.value
        if self.low is not None and self.high is not None:
            return (self.low + self.high) / 2
        bound = self.low if self.low is not None else self.high
        assert bound is not None
        return bound
