"""Spans, texts, quantities, ids, moments."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import moment
from desktop.domain.article import canonical
from desktop.domain.identifiers import new_id
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import Tag


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 3)])
def test_a_span_is_never_empty_or_negative(start: int, end: int) -> None:
    with pytest.raises(ValueError):
        Span(start, end)


@given(st.text())
def test_a_canonical_text_has_none_of_what_breaks_tools_and_is_its_own_canonical_text(raw: str) -> None:
    text = canonical(raw)
    assert not set(text.text) & set("\x00\r\u2028\u2029\ufdd0\ufdd1")
    text.text.encode()
    if not text.text.startswith("\ufeff"):
        assert canonical(text.text) == text


@given(
    st.text(
        alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\r\x00\ufeff\ufdd0\ufdd1\u2028\u2029")
    )
)
def test_nothing_else_is_normalised(raw: str) -> None:
    assert canonical(raw).text == raw


def test_line_ends_become_lf_and_a_lone_surrogate_is_marked() -> None:
    assert canonical("\ufeffأ\r\nب\rج\u2028د\x00\ud800").text == "أ\nب\nج\nد\ufffd\ufffd"


def test_a_quantity_needs_a_figure_in_order_and_finite() -> None:
    with pytest.raises(ValueError):
        Quantity()
    with pytest.raises(ValueError):
        Quantity(low=Decimal(3), high=Decimal(2))
    with pytest.raises(ValueError):
        Quantity(value=Decimal("NaN"))


def test_the_middle_stands_for_a_range_and_the_bound_for_an_open_one() -> None:
    assert Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(1500), high=Decimal(3000)).middle == 2250
    assert Quantity(qualifier=Qualifier.AT_LEAST, low=Decimal(90)).middle == 90
    assert Quantity(value=Decimal(7)).middle == 7


def test_a_tag_has_a_colour_of_the_palette_and_a_key_that_exists() -> None:
    with pytest.raises(ValueError):
        Tag(id="t", name="n", colour="#fff", created_at=1, updated_at=1)
    with pytest.raises(ValueError):
        Tag(id="t", name="n", colour="amber", key=10, created_at=1, updated_at=1)


def test_ids_are_different_and_grow() -> None:
    ids = [new_id() for _ in range(2000)]
    assert len(set(ids)) == len(ids)
    assert ids == sorted(ids)
    assert all(len(made) == 36 and made[14] == "7" for made in ids)


@given(st.integers(min_value=0, max_value=253402300799999))
def test_a_moment_survives_its_writing(at: int) -> None:
    assert moment.from_iso(moment.to_iso(at)) == at
