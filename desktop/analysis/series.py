"""Series: what the charts are given, counted from claims; the order in which claims come makes no difference."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Role, earliest, latest
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.tag import Tag

UNTAGGED = ""
OTHER = "*"
MOST_TAGS = 12  # as many as there are colours
ABOUT = 0.05  # what 'about' covers on either side

_GREATEST = 1e15  # past it neighbouring whole numbers are one float


# --- tags ----------------------------------------------------------------------------------------
@dataclass(frozen=True, slots=True)
class Segment:
    """The claims of one article under one tag (or `UNTAGGED`, or `OTHER` for the rare ones), ids sorted."""

    tag_id: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TagBar:
    """One article: its segments in the order of the tags, and how many claims it has."""

    article_id: str
    segments: tuple[Segment, ...]
    claims: int


@dataclass(frozen=True, slots=True)
class TagSeries:
    """Bars in the order of the articles, the tags that occur in them, and what the bars can't show.

    `without_claims` articles have no bar; `several` claims have more than one tag and count under each.
    """

    bars: tuple[TagBar, ...]
    tag_ids: tuple[str, ...]
    without_claims: int = 0
    several: int = 0


def tags_by_article(
    articles: Iterable[Article], tags: Iterable[Tag], claims: Iterable[Claim], most: int = MOST_TAGS
) -> TagSeries:
    """Count each article's claims under each tag; past `most` tags the rarest are counted together.

    A tag that is not in `tags`, and a claim of an article that is not in `articles`, count as absent.
    """
    shelf = [article.id for article in articles]
    order = {tag.id: place for place, tag in enumerate(tags)}
    found: dict[str, dict[str, list[str]]] = {article_id: defaultdict(list) for article_id in shelf}
    numbers: dict[str, int] = dict.fromkeys(shelf, 0)
    several = 0
    for claim in claims:
        bucket = found.get(claim.article_id)
        if bucket is None:
            continue
        numbers[claim.article_id] += 1
        if len(claim.tags) == 1 and claim.tags[0] in order:  # as nearly all have
            bucket[claim.tags[0]].append(claim.id)
            continue
        known = [tag_id for tag_id in dict.fromkeys(claim.tags) if tag_id in order] or [UNTAGGED]
        several += len(known) > 1
        for tag_id in known:
            bucket[tag_id].append(claim.id)
    _fold_rare(found, order, most)
    order |= {OTHER: len(order), UNTAGGED: len(order) + 1}
    bars = tuple(
        TagBar(article_id, tuple(_segments(found[article_id], order)), numbers[article_id])
        for article_id in shelf
        if numbers[article_id]
    )
    used = {segment.tag_id for bar in bars for segment in bar.segments}
    return TagSeries(bars, tuple(sorted(used, key=order.__getitem__)), len(shelf) - len(bars), several)


def _fold_rare(found: dict[str, dict[str, list[str]]], order: dict[str, int], most: int) -> None:
    uses: Counter[str] = Counter()
    for bucket in found.values():
        for tag_id, ids in bucket.items():
            uses[tag_id] += len(ids)
    del uses[UNTAGGED]
    ranked = sorted(uses, key=lambda tag_id: (-uses[tag_id], order[tag_id]))
    rare = set(ranked[most - 1 :]) if len(ranked) > most else set()
    for bucket in found.values():
        together = {claim_id for tag_id in rare & bucket.keys() for claim_id in bucket.pop(tag_id)}
        if together:
            bucket[OTHER] = list(together)


def _segments(bucket: dict[str, list[str]], order: dict[str, int]) -> Iterable[Segment]:
    for tag_id in sorted(bucket, key=order.__getitem__):
        yield Segment(tag_id, tuple(sorted(bucket[tag_id])))


# --- values --------------------------------------------------------------------------------------
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
    figures = [claim for claim in mine if _figure_shape(claim.quantity) is not None]
    dates = [claim for claim in mine if _date_shape(claim.period) is not None]
    kind = Kind.DATE if len(dates) > len(figures) else Kind.NUMBER
    shown = dates if kind is Kind.DATE else _of_one_unit(figures)
    gathered: dict[str, dict[Quantity | Period, list[Claim]]] = defaultdict(lambda: defaultdict(list))
    for claim in shown:
        said = claim.period if kind is Kind.DATE else claim.quantity
        assert said is not None
        gathered[claim.article_id][said].append(claim)
    rows = tuple(
        ValueRow(article_id, tuple(sorted((_mark(*item) for item in gathered[article_id].items()), key=_mark_order)))
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
        if _figure_shape(claim.quantity) is not None or _date_shape(claim.period) is not None:
            articles[claim.indicator_id].add(claim.article_id)
    return {indicator_id: len(found) for indicator_id, found in articles.items()}


_Place = tuple[Shape, float, float, float, bool]
_BOUNDS = {
    Qualifier.MORE_THAN: (Shape.UPWARD, True),
    Qualifier.AT_LEAST: (Shape.UPWARD, False),
    Qualifier.LESS_THAN: (Shape.DOWNWARD, True),
    Qualifier.AT_MOST: (Shape.DOWNWARD, False),
}


def _figure_shape(quantity: Quantity | None) -> _Place | None:
    if quantity is None:
        return None
    value, low, high = (
        None if figure is None else float(figure) for figure in (quantity.value, quantity.low, quantity.high)
    )
    if any(figure is not None and abs(figure) > _GREATEST for figure in (value, low, high)):
        return None
    if low is not None and high is not None:
        return Shape.RANGE, (low + high) / 2, low, high, False
    if value is None:
        bound = low if low is not None else high
        assert bound is not None
        strict = quantity.qualifier in (Qualifier.MORE_THAN, Qualifier.LESS_THAN)
        return (Shape.UPWARD if low is not None else Shape.DOWNWARD), bound, bound, bound, strict
    if quantity.qualifier is Qualifier.ABOUT:
        reach = abs(value) * ABOUT
        return Shape.ABOUT, value, value - reach, value + reach, False
    shape, strict = _BOUNDS.get(quantity.qualifier, (Shape.POINT, False))
    return shape, value, value, value, strict


def _date_shape(period: Period | None) -> _Place | None:
    if period is None or period.role is not Role.VALUE:
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


def _of_one_unit(claims: Sequence[Claim]) -> list[Claim]:
    codes = Counter(_unit_code(claim) for claim in claims)
    del codes[""]
    if len(codes) < 2:
        return list(claims)
    winner = min(codes, key=lambda code: (-codes[code], code))
    return [claim for claim in claims if _unit_code(claim) in ("", winner)]


def _unit_code(claim: Claim) -> str:
    return claim.quantity.unit_code if claim.quantity is not None else ""


def _mark(said: Quantity | Period, claims: list[Claim]) -> Mark:
    place = _figure_shape(said) if isinstance(said, Quantity) else _date_shape(said)
    assert place is not None
    shape, at, low, high, strict = place
    first = min(claims, key=lambda claim: claim.id)
    # equal figures can be written differently (2500, 2500.0): the first claim's writing stands
    own = first.quantity if isinstance(said, Quantity) else first.period
    assert own is not None
    tag_id = first.tags[0] if first.tags else UNTAGGED
    return Mark(shape, at, low, high, strict, own, tag_id, tuple(sorted(claim.id for claim in claims)))


def _mark_order(mark: Mark) -> tuple[float, float, str, str]:
    return mark.at, mark.high, mark.shape, mark.claims[0]
