"""Values over time: what is said of an indicator, against when it held or when it was published."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache

from desktop.analysis.series import (
    Kind,
    Mark,
    Shape,
    claims_a_date,
    date_place,
    figure_place,
    make_mark,
    mark_order,
    of_one_unit,
)
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Role, earliest, latest
from desktop.domain.quantity import Quantity

MOST_POINTS = 500  # drawn one by one; more lie in a grid of this many columns and rows
_COLUMNS, _ROWS = 36, 12


class When(StrEnum):
    """What the time axis counts: when the figure held, or when the article was published."""

    HELD = "held"
    PUBLISHED = "published"


@dataclass(frozen=True, slots=True)
class Point:
    """Claims that say the same of the same time, days `begins`..`ends` (a day has the length 1).

    `article_ids` are theirs, sorted. `gathered` says that neighbouring points were put together: the mark is then
    the one that most of the claims share.
    """

    mark: Mark
    begins: float
    ends: float
    article_ids: tuple[str, ...]
    gathered: bool = False

    @property
    def at(self) -> float:
        """Return the middle of its time."""
        return (self.begins + self.ends) / 2


@dataclass(frozen=True, slots=True)
class PointSeries:
    """Points from the earliest to the latest, and how many claims of the indicator none could be made of."""

    kind: Kind
    when: When
    points: tuple[Point, ...]
    left_out: int = 0


def values_over(
    indicator_id: str, when: When, articles: Iterable[Article], claims: Iterable[Claim], most: int = MOST_POINTS
) -> PointSeries:
    """Gather what is said of an indicator against time; figures or dates, as `values_by_article` decides.

    A claimed date has no date that it held at: it is shown over publication only.
    """
    published = {article.id: article.published for article in articles}
    mine = [claim for claim in claims if claim.indicator_id == indicator_id and claim.article_id in published]
    figures = [claim for claim in mine if figure_place(claim.quantity) is not None]
    dates = [claim for claim in mine if claims_a_date(claim)] if when is When.PUBLISHED else []
    kind = Kind.DATE if len(dates) > len(figures) else Kind.NUMBER
    shown = dates if kind is Kind.DATE else of_one_unit(figures)
    timed = [
        (time, claim)
        for claim in shown
        if (time := _held(claim) if when is When.HELD else _days(published[claim.article_id])) is not None
    ]
    gathered: dict[tuple[tuple[float, float], Quantity | Period], list[Claim]] = defaultdict(list)
    for time, claim in timed:
        gathered[time, _said(claim, kind)].append(claim)
    points = (
        [_point(time, said, found) for (time, said), found in gathered.items()]
        if len(gathered) <= most
        else _in_a_grid(list(gathered.items()))
    )
    points.sort(key=lambda point: (point.at, *mark_order(point.mark)))
    return PointSeries(kind, when, tuple(points), len(mine) - len(timed))


def _said(claim: Claim, kind: Kind) -> Quantity | Period:
    said = claim.period if kind is Kind.DATE else claim.quantity
    assert said is not None
    return said


def _point(time: tuple[float, float], said: Quantity | Period, claims: list[Claim]) -> Point:
    return Point(make_mark(said, claims), *time, _articles(claims))


def _articles(claims: list[Claim]) -> tuple[str, ...]:
    return tuple(sorted({claim.article_id for claim in claims}))


def _held(claim: Claim) -> tuple[float, float] | None:
    if claim.period is None or claim.period.role is Role.VALUE:
        return None
    place = date_place(claim.period)
    if place is None:
        return None
    return (place[2], place[3]) if place[3] > place[2] else (place[1], place[1])


@lru_cache(maxsize=4096)
def _days(iso: str) -> tuple[float, float] | None:
    first, last = earliest(iso), latest(iso)
    if first is None or last is None:
        return None
    return float(first.toordinal()), float(last.toordinal() + 1)


_Found = tuple[tuple[tuple[float, float], Quantity | Period], list[Claim]]


def _in_a_grid(found: list[_Found]) -> list[Point]:
    """Put what would be drawn over one another into one point, at the place of the greatest among it."""
    ats = [sum(time) / 2 for (time, _), _ in found]
    said = [_at(said) for (_, said), _ in found]
    left, low = min(ats), min(said)
    across, up = (max(ats) - left) or 1, (max(said) - low) or 1
    cells: dict[tuple[int, int], list[_Found]] = defaultdict(list)
    for one, at, value in zip(found, ats, said, strict=True):
        cells[int((at - left) / across * (_COLUMNS - 1)), int((value - low) / up * (_ROWS - 1))].append(one)
    return [_joined(together) for together in cells.values()]


def _at(said: Quantity | Period) -> float:
    place = figure_place(said) if isinstance(said, Quantity) else date_place(said)
    assert place is not None
    return place[1]


def _joined(found: list[_Found]) -> Point:
    if len(found) == 1:
        ((time, said), claims) = found[0]
        return _point(time, said, claims)
    (time, said), chief = min(found, key=lambda one: (-len(one[1]), one[0][0], min(claim.id for claim in one[1])))
    mark = make_mark(said, chief)
    claims = [claim for _, own in found for claim in own]
    ids = tuple(sorted(claim.id for claim in claims))
    mark = replace(mark, shape=Shape.POINT, low=mark.at, high=mark.at, strict=False, claims=ids)
    return Point(mark, *time, _articles(claims), gathered=True)
