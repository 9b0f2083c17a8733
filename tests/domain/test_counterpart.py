"""The claim that answers to another is the closest of its indicator."""

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.claim import Anchor, Claim
from desktop.domain.counterpart import counterpart
from desktop.domain.period import Period
from desktop.domain.quantity import Quantity


def claim(name: str, value: int | None = None, unit: str = "جندي", day: str = "", start: int = 0) -> Claim:
    return Claim(
        id=name, article_id="a", anchor=Anchor("h", start, start + 1, "x", "", ""),
        quantity=None if value is None else Quantity(value=Decimal(value), unit=unit),
        period=Period(start=day, end=day) if day else None, created_at=1, updated_at=1,
    )  # fmt: skip


def test_no_claims_no_answer() -> None:
    assert counterpart(claim("a", 1), []) is None


def test_the_nearest_figure_of_the_same_unit_answers() -> None:
    of = [claim("far", 9000), claim("near", 2600, start=9), claim("other unit", 2500, "دبابة")]
    assert counterpart(claim("a", 2500), of) is of[1]


def test_a_figure_answers_to_a_figure_and_a_date_to_a_date() -> None:
    of = [claim("dated", day="2025-09"), claim("counted", 7)]
    assert counterpart(claim("a", 2500), of) is of[1]
    assert counterpart(claim("b", day="2024"), of) is of[0]


def test_of_equal_ones_the_first_in_the_text_answers() -> None:
    of = [claim("later", 2500, start=80), claim("first", 2500, start=20)]
    assert counterpart(claim("a", 2500), of) is of[1]


@given(st.lists(st.integers(0, 50), min_size=1, max_size=6), st.integers(0, 50), st.randoms())
def test_the_order_of_claims_makes_no_difference(values: list[int], mine: int, random: object) -> None:
    of = [claim(f"c{at}", value, start=at) for at, value in enumerate(values)]
    mixed = sorted(of, key=lambda each: hash((each.id, mine)))
    assert counterpart(claim("a", mine), of) is counterpart(claim("a", mine), mixed)
