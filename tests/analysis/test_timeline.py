"""The timeline and the charts over time lose no claim and don't depend on the order of claims."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.over_time import When, values_over
from desktop.analysis.series import Kind, Shape
from desktop.analysis.timeline import timeline
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Role
from desktop.domain.quantity import Qualifier, Quantity
from tests.analysis.records import article, claim

ARTICLES = [
    replace(article("a"), published="2025-09-07"), replace(article("b"), published="2026-01"), article("c"),
    replace(article("d"), published="--09-27"),
]  # fmt: skip
dates = st.sampled_from(["2014", "2025-09", "2025-09-30", "--09-27"])
periods = st.builds(
    lambda side, both, role: Period(start=side if both else "", end=side, role=role),
    dates, st.booleans(), st.sampled_from(Role),
)  # fmt: skip
quantities = st.builds(
    lambda value, qualifier: Quantity(value=Decimal(value), qualifier=qualifier),
    st.integers(-50, 5000), st.sampled_from(Qualifier),
)  # fmt: skip


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    return [
        claim(
            f"{place:02d}", draw(st.sampled_from("abcd")), about=draw(st.sampled_from([None, "i", "j"])),
            quantity=draw(st.none() | quantities), period=draw(st.none() | periods),
        )
        for place in range(draw(st.integers(0, 12)))
    ]  # fmt: skip


@given(claims(), st.randoms())
def test_every_dated_claim_is_on_the_timeline_once_or_counted_as_left_out(found: list[Claim], rng: object) -> None:
    series = timeline(found)
    shown = [one for row in series.rows for mark in row.marks for one in mark.claims]
    assert len(shown) == len(set(shown))
    assert len(shown) + series.left_out == sum(one.period is not None for one in found)
    other = list(found)
    rng.shuffle(other)  # type: ignore[attr-defined]
    assert timeline(other) == series


@given(claims(), st.sampled_from(When), st.integers(1, 8))
def test_every_claim_of_an_indicator_is_a_point_or_counted_as_left_out(
    found: list[Claim], when: When, most: int
) -> None:
    series = values_over("i", when, ARTICLES, found, most)
    shown = [one for point in series.points for one in point.mark.claims]
    assert len(shown) == len(set(shown))
    assert len(shown) + series.left_out == sum(one.indicator_id == "i" for one in found)
    assert [point.at for point in series.points] == sorted(point.at for point in series.points)
    assert values_over("i", when, ARTICLES, found[::-1], most) == series


def test_what_is_claimed_of_a_time_lies_at_that_time() -> None:
    held = Period(start="2025-09-07", end="2025-09-07", role=Role.AS_OF)
    said = Quantity(value=Decimal(2500), qualifier=Qualifier.MORE_THAN)
    one = claim("1", "b", about="i", quantity=said, period=held)
    over_held, over_published = (values_over("i", when, ARTICLES, [one]) for when in When)
    assert [(p.ends - p.begins, p.mark.shape) for p in over_held.points] == [(1, Shape.UPWARD)]
    assert [p.ends - p.begins for p in over_published.points] == [31]
    assert over_published.kind is Kind.NUMBER and over_published.points[0].article_ids == ("b",)


def test_a_claimed_date_is_shown_over_publication_and_has_no_date_that_it_holds_for() -> None:
    one = claim("1", "a", about="i", period=Period(end="2025-09"))
    assert not values_over("i", When.HELD, ARTICLES, [one]).points
    series = values_over("i", When.PUBLISHED, ARTICLES, [one])
    assert series.kind is Kind.DATE and series.points[0].mark.shape is Shape.DOWNWARD


def test_more_points_than_can_be_told_apart_are_put_together_without_losing_a_claim() -> None:
    found = [
        claim(f"{at:05d}", "a", about="i", quantity=Quantity(value=Decimal(at)),
              period=Period(start=f"20{at % 90 + 10}", end=f"20{at % 90 + 10}", role=Role.AS_OF))
        for at in range(5000)
    ]  # fmt: skip
    series = values_over("i", When.HELD, ARTICLES, found)
    assert len(series.points) <= 500 and any(point.gathered for point in series.points)
    assert sum(len(point.mark.claims) for point in series.points) == 5000
