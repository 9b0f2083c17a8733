"""Series lose no claim, count none twice under one tag, and don't depend on the order of claims."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.series import Kind, Shape, chartable_indicators, values_by_article
from desktop.analysis.tallies import OTHER, UNTAGGED, tags_by_article
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from tests.analysis.records import article, claim, tag

ARTICLES = [article(name) for name in ("a", "b", "c")]
TAGS = [tag(f"t{place}", place=place) for place in range(6)]

figures = st.decimals(-10_000, 10_000, allow_nan=False, places=1)
quantities = st.one_of(
    st.builds(
        lambda value, qualifier, code: Quantity(value=value, qualifier=qualifier, unit_code=code),
        figures, st.sampled_from(Qualifier), st.sampled_from(["", "%", "USD"]),
    ),
    st.builds(
        lambda one, other: Quantity(low=min(one, other), high=max(one, other), qualifier=Qualifier.BETWEEN),
        figures, figures,
    ),
    st.builds(lambda low: Quantity(low=low, qualifier=Qualifier.MORE_THAN), figures),
)  # fmt: skip
dates = st.sampled_from(["", "2014", "2025-09", "2025-09-30", "2025-12", "--09-27"])
periods = st.builds(
    lambda side, both, role: Period(start=side if both else "", end=side, role=role),
    dates.filter(bool), st.booleans(), st.sampled_from(Role),
)  # fmt: skip


@st.composite
def claims(draw: st.DrawFn) -> list[Claim]:
    number = draw(st.integers(0, 10))
    return [
        claim(
            f"{place:02d}",
            draw(st.sampled_from(["a", "b", "c", "gone"])),
            *draw(st.lists(st.sampled_from([*(tag.id for tag in TAGS), "gone"]), max_size=4)),
            about=draw(st.sampled_from([None, "i", "j"])),
            quantity=draw(st.none() | quantities),
            period=draw(st.none() | periods),
        )
        for place in range(number)
    ]


@given(claims(), st.integers(2, 7))
def test_every_claim_counts_once_under_each_of_its_tags(found: list[Claim], most: int) -> None:
    series = tags_by_article(ARTICLES, TAGS, found, most)
    known = {tag.id for tag in TAGS}
    shown = set(series.tag_ids) - {UNTAGGED, OTHER}
    expected = {
        (one.article_id, tag_id if tag_id in shown or tag_id == UNTAGGED else OTHER, one.id)
        for one in found
        if one.article_id != "gone"
        for tag_id in (set(one.tags) & known or {UNTAGGED})
    }
    got = [(bar.of, part.tag_id, one) for bar in series.bars for part in bar.segments for one in part.claims]
    assert len(got) == len(set(got))
    assert set(got) == expected
    assert sum(bar.claims for bar in series.bars) == len({one for _, _, one in got})
    assert len(shown) + (OTHER in series.tag_ids) <= most
    assert len(series.bars) + series.without_claims == len(ARTICLES)


@given(claims(), st.randoms())
def test_the_order_of_claims_makes_no_difference(found: list[Claim], chance: object) -> None:
    other = list(found)
    chance.shuffle(other)  # type: ignore[attr-defined]
    assert tags_by_article(ARTICLES, TAGS, found, 3) == tags_by_article(ARTICLES, TAGS, other, 3)
    assert values_by_article("i", ARTICLES, found) == values_by_article("i", ARTICLES, other)
    assert chartable_indicators(found) == chartable_indicators(other)


@given(claims())
def test_every_claim_of_an_indicator_is_in_one_mark_or_counted_as_left_out(found: list[Claim]) -> None:
    series = values_by_article("i", ARTICLES, found)
    mine = [one for one in found if one.indicator_id == "i" and one.article_id != "gone"]
    shown = [one for mark in series.marks for one in mark.claims]
    assert len(shown) == len(set(shown))
    assert len(shown) + series.left_out == len(mine)
    for mark in series.marks:
        assert mark.low <= mark.at <= mark.high
        assert (mark.low == mark.high) or mark.shape not in (Shape.UPWARD, Shape.DOWNWARD)


def test_articles_and_tags_keep_their_order_and_the_first_tag_names_the_mark() -> None:
    found = [claim("1", "b", "t2", "t0"), claim("2", "a", "t1")]
    series = tags_by_article(ARTICLES, TAGS, found)
    assert [bar.of for bar in series.bars] == ["a", "b"]
    assert [part.tag_id for part in series.bars[1].segments] == ["t0", "t2"]
    assert (series.several, series.without_claims) == (1, 1)


def number(**fields: object) -> Quantity:
    return Quantity(**{name: Decimal(f) if isinstance(f, int) else f for name, f in fields.items()})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("quantity", "shape", "low", "high", "strict"),
    [
        (number(value=90), Shape.POINT, 90, 90, False),
        (number(value=2500, qualifier=Qualifier.ABOUT), Shape.ABOUT, 2375, 2625, False),
        (number(value=-100, qualifier=Qualifier.ABOUT), Shape.ABOUT, -105, -95, False),
        (number(low=1500, high=3000, qualifier=Qualifier.BETWEEN), Shape.RANGE, 1500, 3000, False),
        (number(value=90, qualifier=Qualifier.MORE_THAN), Shape.UPWARD, 90, 90, True),
        (number(low=90, qualifier=Qualifier.AT_LEAST), Shape.UPWARD, 90, 90, False),
        (number(value=90, qualifier=Qualifier.LESS_THAN), Shape.DOWNWARD, 90, 90, True),
        (number(high=90, qualifier=Qualifier.AT_MOST), Shape.DOWNWARD, 90, 90, False),
    ],
)
def test_a_figure_has_the_shape_its_words_give_it(
    quantity: Quantity, shape: Shape, low: float, high: float, strict: bool
) -> None:
    (mark,) = values_by_article("i", ARTICLES, [claim("1", "a", about="i", quantity=quantity)]).marks
    assert (mark.shape, mark.low, mark.high, mark.strict) == (shape, low, high, strict)


def test_a_date_is_charted_with_its_bounds_and_its_precision() -> None:
    found = [
        claim("1", "a", about="i", period=Period(end="2025-09", precision=Precision.MONTH)),
        claim("2", "b", about="i", period=Period(end="2025", precision=Precision.YEAR)),
        claim("3", "b", about="i", period=Period(start="2024-09", end="2024-09", precision=Precision.MONTH)),
        claim("4", "c", about="i", period=Period(start="2026-01-18", end="2026-01-18")),
        claim("5", "c", about="i", period=Period(start="--09-27", end="--09-27")),
        claim("6", "c", about="i", period=Period(start="2026", end="2026", role=Role.AS_OF)),
    ]
    series = values_by_article("i", ARTICLES, found)
    assert series.kind is Kind.DATE
    assert [mark.shape for mark in series.marks] == [Shape.DOWNWARD, Shape.WITHIN, Shape.DOWNWARD, Shape.POINT]
    assert series.marks[2].at - series.marks[0].at == 92  # October, November, December
    assert series.left_out == 2


def test_equal_claims_of_an_article_share_a_mark_and_those_of_two_articles_dont() -> None:
    written = [Quantity(value=Decimal("2500")), Quantity(value=Decimal("2500.0"))]
    found = [
        claim("1", "a", "t1", about="i", quantity=written[0]),
        claim("2", "a", "t0", about="i", quantity=written[1]),
        claim("3", "b", about="i", quantity=written[0]),
    ]
    first, second = values_by_article("i", ARTICLES, found).marks
    assert (first.claims, first.tag_id, str(first.said.value)) == (("1", "2"), "t1", "2500")  # type: ignore[union-attr]
    assert second.claims == ("3",)


def test_units_that_mean_different_things_dont_share_an_axis() -> None:
    found = [
        claim("1", "a", about="i", quantity=number(value=5, unit_code="USD")),
        claim("2", "b", about="i", quantity=number(value=6, unit_code="USD")),
        claim("3", "b", about="i", quantity=number(value=7, unit_code="EUR")),
        claim("4", "c", about="i", quantity=number(value=8, unit="دولار")),
    ]
    series = values_by_article("i", ARTICLES, found)
    assert [mark.claims for mark in series.marks] == [("1",), ("2",), ("4",)]
    assert series.left_out == 1


def test_indicators_are_counted_by_articles_and_only_those_with_something_to_chart() -> None:
    found = [
        claim("1", "a", about="i", quantity=number(value=5)),
        claim("2", "a", about="i", quantity=number(value=6)),
        claim("3", "b", about="i", period=Period(start="2025", end="2025")),
        claim("4", "b", about="j"),
        claim("5", "b", quantity=number(value=6)),
        claim("6", "b", about="k", period=Period(start="2025", end="2025", role=Role.AS_OF)),
    ]
    assert chartable_indicators(found) == {"i": 2}
