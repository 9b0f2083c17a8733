"""Relations: what two claims of one indicator are to each other, and how far apart."""

from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple


class Relation(IntEnum):
    """How two claims stand to each other, the worse the greater."""

    AGREE = 0
    COMPATIBLE = 1
    DIFFER = 2
    APART = 3  # they speak of different things: nothing can be said


class Gap(NamedTuple):
    """How far apart two claims are: so much of `unit`, and for figures so many per cent of the lesser one.

    `unit` is day, month or year for dates; a figure's own words, a code or empty for figures.
    """

    amount: Decimal
    percent: Decimal | None = None
    unit: str = ""
