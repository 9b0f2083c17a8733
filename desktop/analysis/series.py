"""Series: what claims say of an indicator, as the charts are given it; the order in which claims come is nothing."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Role, earliest, latest
from desktop.domain.quantity import Qualifier, Quantity

ABOUT = 0.05  # what 'about' covers on either side

_KEPT = 1 << 16  # places of what is said: much is said more than once, and all of it again at the next change
_GREATEST = 1e15  # past it neighbouring whole numbers are one float


class Kind(StrEnum):
    """What the axis of an indicator counts: figures, or days."""

    NUMBER = "number"
    DATE = "date"


class Shape(StrEnum):
    """How a claim binds its value, as a chart shows it."""

    POINT = "point"
    ABOUT = "about"  # near a value
    WITHIN = "within"  # one day of a month or a year
    RANGE = "range"
    UPWARD = "upward"  # a bound, and all that is greater or later
    DOWNWARD = "downward"


@dataclass(frozen=True, slots=True)
class Mark:
    """What claims of one article say alike: `at` and `low`..`high` in figures, or in days since 0001-01-01.

    A day has the length 1, so that 'by the end of September' is bound where October begins. `strict` says
    that a bound is itself excluded. `said` is the claims' own quantity or period, `tag_id` the first
    claim's first tag, `claims` their ids, sorted.
    """

    shape: Shape
    at: float
    low: float
    high: float
    strict: bool
    said: Quantity | Period
    tag_id: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One article: its marks from the least to the greatest."""

    article_id: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ValueSeries:
    """Rows in the order of the articles, and how many claims of the indicator no mark could be made of."""

    kind: Kind
    rows: tuple[ValueRow, ...]
    left_out: int = 0

    @property
    def marks(self) -> list[Mark]:
        """Return the marks of all rows."""
        return [mark for row in self.rows for mark in row.marks]


def values_by_article(indicator_id: str, articles: Iterable[Article], claims: Iterable[Claim]) -> ValueSeries:
    """Gather what each article says of an indicator; claims of an article that say the same share a mark.

    Figures and dates can't share an axis, nor can units that mean different things: the kind and the unit
    of most claims win, a figure without a known unit goes with any, and the rest is counted as left out.
    """
    shelf = [article.id for article in articles]
    known = set(shelf)
    mine = [claim for claim in claims if claim.indicator_id == indicator_id and claim.article_id in known]
    figures = [claim for claim in mine if figure_place(claim.quantity) is not None]
    dates = [claim for claim in mine if claims_a_date(claim)]
    kind = Kind.DATE if len(dates) > len(figures) else Kind.NUMBER
    shown = dates if kind is Kind.DATE else of_one_unit(figures)
    gathered: dict[str, dict[Quantity | Period, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in shown:
        said = claim.period if kind is Kind.DATE else claim.quantity
        assert said is not None
        gathered[claim.article_id][said].append(claim)
    rows = tuple(
        ValueRow(article_id, tuple(sorted((make_mark(*item) for item in gathered[article_id].items()), key=mark_order)))
        for article_id in shelf
        if article_id in gathered
    )
    return ValueSeries(kind, rows, len(mine) - len(shown))


def chartable_indicators(claims: Iterable[Claim]) -> dict[str, int]:
    """Return the ids of the indicators that have a value or a date, each with the number of its articles."""
    articles: dict[str, set[str]] = defaultdict(set)
    for claim in claims:
        if claim.indicator_id is None or claim.article_id in articles.get(claim.indicator_id, ()):
            continue
        if figure_place(claim.quantity) is not None or claims_a_date(claim):
            articles[claim.indicator_id].add(claim.article_id)
    return {indicator_id: len(found) for indicator_id, found in articles.items()}


Place = tuple[Shape, float, float, float, bool]
_BOUNDS = {
    Qualifier.MORE_THAN: (Shape.UPWARD, True),
    Qualifier.AT_LEAST: (Shape.UPWARD, False),
    Qualifier.LESS_THAN: (Shape.DOWNWARD, True),
    Qualifier.AT_MOST: (Shape.DOWNWARD, False),
}


@lru_cache(maxsize=_KEPT)
def figure_place(quantity: Quantity | None) -> Place | None:
    """Return how a quantity lies on an axis of figures; None where there is none, or one too great to draw."""
    if quantity is None:
        return None
    if quantity.low is not None and quantity.high is not None:
        low, high = float(quantity.low), float(quantity.high)
        return (Shape.RANGE, (low + high) / 2, low, high, False) if _is_drawn(low, high) else None
    shape, strict = _BOUNDS.get(quantity.qualifier, (Shape.POINT, False))
    if quantity.value is None:
        bound = quantity.low if quantity.low is not None else quantity.high
        assert bound is not None
        at, shape = float(bound), Shape.UPWARD if quantity.low is not None else Shape.DOWNWARD
        return (shape, at, at, at, strict) if _is_drawn(at) else None
    at = float(quantity.value)
    if not _is_drawn(at):
        return None
    if quantity.qualifier is Qualifier.ABOUT:
        reach = abs(at) * ABOUT
        return Shape.ABOUT, at, at - reach, at + reach, False
    return shape, at, at, at, strict


def _is_drawn(*figures: float) -> bool:
    return all(abs(figure) <= _GREATEST for figure in figures)


@lru_cache(maxsize=_KEPT)
def date_place(period: Period | None) -> Place | None:
    """Return how a period lies on an axis of days; None where one of its dates has no year."""
    if period is None:
        return None
    first, last = earliest(period.start), latest(period.end)
    if (period.start and first is None) or (period.end and last is None):
        return None
    low = first.toordinal() if first is not None else None
    high = last.toordinal() + 1 if last is not None else None
    if low is None or high is None:
        bound = low if low is not None else high
        assert bound is not None
        return (Shape.UPWARD if high is None else Shape.DOWNWARD), bound, bound, bound, False
    if high - low == 1:
        return Shape.POINT, low + 0.5, low, high, False
    return (Shape.WITHIN if period.start == period.end else Shape.RANGE), (low + high) / 2, low, high, False


def claims_a_date(claim: Claim) -> bool:
    """Say whether a claim's period is itself what is claimed, with years."""
    return claim.period is not None and claim.period.role is Role.VALUE and date_place(claim.period) is not None


def of_one_unit(claims: Sequence[Claim]) -> list[Claim]:
    """Return the claims that can share an axis: of the unit of most, or of none."""
    codes = Counter(_unit_code(claim) for claim in claims)
    del codes[""]
    if len(codes) < 2:
        return list(claims)
    winner = min(codes, key=lambda code: (-codes[code], code))
    return [claim for claim in claims if _unit_code(claim) in ("", winner)]


def _unit_code(claim: Claim) -> str:
    return claim.quantity.unit_code if claim.quantity is not None else ""


def make_mark(said: Quantity | Period, claims: list[Claim]) -> Mark:
    """Return the mark of claims that say the same."""
    place = figure_place(said) if isinstance(said, Quantity) else date_place(said)
    assert place is not None
    shape, at, low, high, strict = place
    first = claims[0] if len(claims) == 1 else min(claims, key=lambda claim: claim.id)
    # equal figures can be written differently (2500, 2500.0): the first claim's writing stands
    own = first.quantity if isinstance(said, Quantity) else first.period
    assert own is not None
    tag_id = first.tags[0] if first.tags else ""
    return Mark(shape, at, low, high, strict, own, tag_id, _ids(claims))


def _ids(claims: Sequence[Claim]) -> tuple[str, ...]:
    return (claims[0].id,) if len(claims) == 1 else tuple(sorted(claim.id for claim in claims))


def mark_order(mark: Mark) -> tuple[float, float, str, str]:
    """Return what marks are sorted by: from the least to the greatest."""
    return mark.at, mark.high, mark.shape, mark.claims[0]
