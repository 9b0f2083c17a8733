"""Figures: what two quantities of one unit are to each other, and by how much they differ."""

from decimal import Decimal
from typing import NamedTuple

from desktop.analysis.relation import Gap, Relation
from desktop.domain.quantity import Qualifier, Quantity

_BOUNDS = {
    Qualifier.MORE_THAN: (1, True),
    Qualifier.AT_LEAST: (1, False),
    Qualifier.LESS_THAN: (-1, True),
    Qualifier.AT_MOST: (-1, False),
}


class Figure(NamedTuple):
    """A quantity in figures of its unit's base: `low`..`high`, the same for a value; an open side is None.

    `bound` is 1 where it is bound from below ('at least'), -1 from above, 0 where it is not open; `strict` says that
    the bound itself is excluded ('more than'); `about` that it is near the value.
    """

    low: Decimal | None
    high: Decimal | None
    bound: int = 0
    strict: bool = False
    about: bool = False

    @property
    def is_value(self) -> bool:
        """Say whether it is one value, near or exact."""
        return not self.bound and self.low == self.high

    def reach(self, about: Decimal) -> tuple[Decimal | None, Decimal | None]:
        """Return what it covers from where to where, `about` as a part of it on either side."""
        if not self.about or self.low is None or self.high is None:
            return self.low, self.high
        return self.low - abs(self.low) * about, self.high + abs(self.high) * about


def figure_of(quantity: Quantity, factor: Decimal = Decimal(1)) -> Figure:
    """Return what a quantity says, times `factor`."""
    value, low, high = (
        None if each is None else each * factor for each in (quantity.value, quantity.low, quantity.high)
    )
    is_about = quantity.qualifier is Qualifier.ABOUT
    if low is not None and high is not None:
        return Figure(low, high, about=is_about)
    if value is None:
        strict = quantity.qualifier in (Qualifier.MORE_THAN, Qualifier.LESS_THAN)
        return Figure(low, high, 1 if low is not None else -1, strict)
    if quantity.qualifier in _BOUNDS:
        bound, strict = _BOUNDS[quantity.qualifier]
        return Figure(value, None, bound, strict) if bound > 0 else Figure(None, value, bound, strict)
    return Figure(value, value, about=is_about)


def relate(one: Figure, other: Figure, about: Decimal) -> Relation:
    """Return what two figures are to each other; `about` is what that word covers, as a part of the value.

    Two bounds of the same direction are compared at the bound; a value at a bound that excludes it differs.
    """
    if one == other:
        return Relation.AGREE
    if one.bound and one.bound == other.bound:
        return Relation.COMPATIBLE if (one.low, one.high) == (other.low, other.high) else Relation.DIFFER
    if one.is_value and other.is_value:
        return Relation.AGREE if _near(one, other, about) else Relation.DIFFER
    if (one.low, one.high) == (other.low, other.high) and not one.bound and not other.bound:
        return Relation.AGREE
    return Relation.COMPATIBLE if _overlap(one, other, about) else Relation.DIFFER


def gap(one: Figure, other: Figure) -> Gap:
    """Return how far apart two figures are at least, and how much that is of the lesser, in per cent."""
    if one.bound and one.bound == other.bound:
        ends = [each.low if one.bound > 0 else each.high for each in (one, other)]
    elif _least(one) <= _least(other):
        ends = [one.high, other.low]
    else:
        ends = [other.high, one.low]
    known = sorted(end for end in ends if end is not None)
    if len(known) < 2:
        return Gap(Decimal(0))
    lesser, greater = known
    difference = greater - lesser
    return Gap(difference, difference / abs(lesser) * 100 if lesser else None)


def _near(one: Figure, other: Figure, about: Decimal) -> bool:
    assert one.low is not None and other.low is not None
    reach = max((abs(each.low) for each in (one, other) if each.about and each.low is not None), default=Decimal(0))
    return abs(one.low - other.low) <= reach * about


def _overlap(one: Figure, other: Figure, about: Decimal) -> bool:
    return _begins_in_time(one, other, about) and _begins_in_time(other, one, about)


def _begins_in_time(one: Figure, other: Figure, about: Decimal) -> bool:
    """Say whether `one` begins before `other` has ended."""
    begin, end = one.reach(about)[0], other.reach(about)[1]
    if begin is None or end is None or begin < end:
        return True
    excluded = (one.bound > 0 and one.strict) or (other.bound < 0 and other.strict)
    return begin == end and not excluded


def _least(figure: Figure) -> Decimal:
    return figure.low if figure.low is not None else Decimal("-Infinity")
