"""Values over time: what is said of an indicator, against when it held or when it was published."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

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

MOST_POINTS = 1_200  # drawn one by one; more lie in a grid of this many columns and rows
_COLUMNS, _ROWS = 80, 40


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
    gathered: dict[tuple[float, float, Quantity | Period], list[Claim]] = defaultdict(list)
    for claim in shown:
        time = _held(claim) if when is When.HELD else _days(published[claim.article_id])
        said = claim.period if kind is Kind.DATE else claim.quantity
        if time is not None and said is not None:
            gathered[(*time, said)].append(claim)
    points = [
        Point(make_mark(said, found), begins, ends, tuple(sorted({claim.article_id for claim in found})))
        for (begins, ends, said), found in gathered.items()
    ]
    if len(points) > most:
        points = _in_a_grid(points)
    points.sort(key=lambda point: (point.at, *mark_order(point.mark)))
    return PointSeries(kind, when, tuple(points), len(mine) - sum(len(point.mark.claims) for point in points))


def _held(claim: Claim) -> tuple[float, float] | None:
    if claim.period is None or claim.period.role is Role.VALUE:
        return None
    place = date_place(claim.period)
    if place is None:
        return None
    return (place[2], place[3]) if place[3] > place[2] else (place[1], place[1])


def _days(iso: str) -> tuple[float, float] | None:
    first, last = earliest(iso), latest(iso)
    if first is None or last is None:
        return None
    return float(first.toordinal()), float(last.toordinal() + 1)


def _in_a_grid(points: list[Point]) -> list[Point]:
    """Put points that would be drawn over one another into one, at the place of the greatest among them."""
    left, right = min(point.at for point in points), max(point.at for point in points)
    low, high = min(point.mark.at for point in points), max(point.mark.at for point in points)
    cells: Mapping[tuple[int, int], list[Point]] = defaultdict(list)
    for point in points:
        column = int((point.at - left) / ((right - left) or 1) * (_COLUMNS - 1))
        row = int((point.mark.at - low) / ((high - low) or 1) * (_ROWS - 1))
        cells[column, row].append(point)
    return [_joined(found) for found in cells.values()]


def _joined(points: list[Point]) -> Point:
    if len(points) == 1:
        return points[0]
    chief = min(points, key=lambda point: (-len(point.mark.claims), point.at, *mark_order(point.mark)))
    claims = tuple(sorted(claim for point in points for claim in point.mark.claims))
    mark = replace(chief.mark, shape=Shape.POINT, low=chief.mark.at, high=chief.mark.at, strict=False, claims=claims)
    ids = tuple(sorted({article_id for point in points for article_id in point.article_ids}))
    return Point(mark, chief.begins, chief.ends, ids, gathered=True)
