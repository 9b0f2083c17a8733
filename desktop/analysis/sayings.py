"""Sayings: what claims say of an indicator, told apart by what they say, and how two of them stand to each other."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from desktop.analysis import figures, spans_of_time
from desktop.analysis.figures import Figure
from desktop.analysis.relation import Gap, Relation
from desktop.analysis.unit_sense import Sense, Senses
from desktop.domain.change import Label
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Role
from desktop.domain.quantity import Quantity


class Saying(NamedTuple):
    """What one or more claims of some articles (ids) say alike: a figure with its unit and period, a date, or both."""

    quantity: Quantity | None
    period: Period | None
    figure: Figure | None
    sense: Sense
    claims: tuple[Claim, ...]
    articles: frozenset[str]

    @property
    def date(self) -> Period | None:
        """Return the date that is itself claimed."""
        return self.period if self.period is not None and self.period.role is Role.VALUE else None


class Pair(NamedTuple):
    """How two sayings stand to each other, by which rule; `later` is the one whose figure held later, if one did."""

    relation: Relation
    rule: Label
    one: Saying
    other: Saying
    later: Saying | None = None

    @property
    def is_of_dates(self) -> bool:
        """Say whether two dates were compared, and not two figures."""
        return self.rule in (DIFFER_DATE, BOUNDS_DATE)

    def width(self) -> tuple[bool, Decimal]:
        """Return what pairs that differ are sorted by: dates last, then by how much they differ, in one unit."""
        gap = self._gap()
        if self.is_of_dates:
            return True, gap.amount * _DAYS[gap.unit]
        in_base = self.one.sense.is_said and self.other.sense.is_said
        return False, gap.amount if in_base else gap.amount * self.one.sense.times * self.other.sense.times

    def gap(self) -> Gap:
        """Return by how much the two differ."""
        return self._gap() if self.is_of_dates else _in_unit(self._gap(), self.one, self.other)

    def _gap(self) -> Gap:
        one, other = self.one, self.other
        if self.is_of_dates:
            assert one.date is not None and other.date is not None
            return spans_of_time.gap(one.date, other.date)
        return figures.gap(*_measured(one, other))


SAME, ABOUT, SAME_DATE = Label.of("rule.same"), Label.of("rule.about"), Label.of("rule.same_date")
INSIDE, COARSER, KINDS = Label.of("rule.inside"), Label.of("rule.coarser_date"), Label.of("rule.kinds")
DIFFER, DIFFER_DATE = Label.of("rule.differ"), Label.of("rule.differ_date")
_DAYS = {"day": 1, "month": 30, "year": 365}
BOUNDS, BOUNDS_DATE = Label.of("rule.bounds"), Label.of("rule.bounds_date")


def sayings_of(claims: Iterable[Claim], senses: Senses) -> list[Saying]:
    """Return what claims say, once each, in an order that does not depend on theirs; words alone say nothing here."""
    alike: dict[tuple[Figure | None, Sense, Period | None], list[Claim]] = {}
    for claim in claims:
        period, quantity = claim.period, claim.quantity
        if quantity is not None:
            sense = senses.of(quantity)
            alike.setdefault((figures.figure_of(quantity, sense.factor), sense, period), []).append(claim)
        elif period is not None and period.role is Role.VALUE:
            alike.setdefault((None, Sense(), period), []).append(claim)
    return sorted((_saying(*said, same) for said, same in alike.items()), key=lambda saying: saying.claims[0].id)


def _saying(figure: Figure | None, sense: Sense, period: Period | None, claims: list[Claim]) -> Saying:
    ordered = tuple(sorted(claims, key=lambda claim: claim.id))
    articles = frozenset(claim.article_id for claim in claims)
    return Saying(ordered[0].quantity, period, figure, sense, ordered, articles)


def compare(one: Saying, other: Saying, about: Decimal) -> Pair:
    """Return how two sayings stand to each other; the worse of figure and date where both say both."""
    pairs = []
    if one.figure is not None and other.figure is not None:
        pairs.append(_figures(one, other, about))
    if one.date is not None and other.date is not None:
        pairs.append(_dates(one, other, one.date, other.date))
    if not pairs:
        return Pair(Relation.APART, KINDS, one, other)
    return max(pairs, key=lambda pair: pair.relation)


def _figures(one: Saying, other: Saying, about: Decimal) -> Pair:
    apart = _apart(one, other)
    if apart is not None:
        return Pair(Relation.APART, apart, one, other)
    mine, its = _measured(one, other)
    relation = figures.relate(mine, its, about)
    if relation is Relation.AGREE:
        is_same = (mine.low, mine.high, mine.bound) == (its.low, its.high, its.bound)
        return Pair(relation, SAME if is_same else ABOUT, one, other)
    if relation is Relation.COMPATIBLE:
        return Pair(relation, INSIDE, one, other)
    rule = BOUNDS if mine.bound and mine.bound == its.bound else DIFFER
    return Pair(relation, rule, one, other, _later(one, other))


def _measured(one: Saying, other: Saying) -> tuple[Figure, Figure]:
    """Return the figures of two sayings in one unit: in its base, or, where one says no unit, in that of the other."""
    assert one.figure is not None and other.figure is not None
    if one.sense.is_said and other.sense.is_said:
        return one.figure, other.figure
    assert one.quantity is not None and other.quantity is not None
    return figures.figure_of(one.quantity, one.sense.scale), figures.figure_of(other.quantity, other.sense.scale)


def _apart(one: Saying, other: Saying) -> Label | None:
    """Return why two figures can't be compared: their units don't convert, or they cover different spans."""
    if not one.sense.meets(other.sense):
        assert one.quantity is not None and other.quantity is not None
        first, second = sorted(each.unit or each.unit_code for each in (one.quantity, other.quantity))
        return Label.of("rule.units", first=first, second=second)
    return apart_in_time(one.period, other.period)


def apart_in_time(mine: Period | None, its: Period | None) -> Label | None:
    """Return why what is said of two periods can't be compared; None where it can, or where one is not known."""
    if mine is None or its is None or Role.VALUE in (mine.role, its.role):
        return None
    if mine.role is Role.DURING and its.role is Role.DURING:
        is_apart = not spans_of_time.same_days(mine, its)
    else:
        is_apart = Role.DURING in (mine.role, its.role) and spans_of_time.disjoint(mine, its)
    if not is_apart:
        return None
    first, second = sorted((f"{mine.start}/{mine.end}", f"{its.start}/{its.end}"))
    return Label.of("rule.spans", first=first, second=second)


def _later(one: Saying, other: Saying) -> Saying | None:
    """Return the saying whose figure held later, where both say when and the two days can't be the same."""
    mine, its = one.period, other.period
    if mine is None or its is None or mine is its or (mine.role, its.role) != (Role.AS_OF, Role.AS_OF):
        return None
    if not spans_of_time.disjoint(mine, its):
        return None
    first, second = spans_of_time.stretch_of(mine), spans_of_time.stretch_of(its)
    return other if first.last is not None and second.first is not None and first.last < second.first else one


def _dates(one: Saying, other: Saying, mine: Period, its: Period) -> Pair:
    relation = spans_of_time.relate(mine, its)
    if relation is Relation.AGREE:
        return Pair(relation, SAME_DATE, one, other)
    if relation is Relation.COMPATIBLE:
        return Pair(relation, COARSER, one, other)
    bounds = {spans_of_time.stretch_of(each).bound for each in (mine, its)}
    return Pair(relation, BOUNDS_DATE if bounds in ({1}, {-1}) else DIFFER_DATE, one, other)


def _in_unit(gap: Gap, one: Saying, other: Saying) -> Gap:
    """Return a gap between figures in the unit that they are said in, or in its base where they are said in two."""
    assert one.quantity is not None and other.quantity is not None
    if not (one.sense.is_said and other.sense.is_said):
        named = one.quantity if one.sense.is_said else other.quantity
        if one.sense.scale != other.sense.scale:
            return gap._replace(unit=named.unit_code)
        return gap._replace(amount=gap.amount / one.sense.scale, unit=named.unit or named.unit_code)
    if one.sense.factor == other.sense.factor:
        unit = one.quantity.unit or other.quantity.unit or one.quantity.unit_code
        return gap._replace(amount=gap.amount / one.sense.factor, unit=unit)
    if one.sense.base == "month":
        return gap._replace(unit="month")
    if one.sense.base == "second":
        return gap._replace(amount=gap.amount / 86400, unit="day")
    return gap._replace(unit=one.sense.base)
