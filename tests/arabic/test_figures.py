"""Figures are read in every set of digits."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.figures import parse_figure

ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2500", "2500"),
        ("٢٬٥٠٠", "2500"),
        ("2,500", "2500"),
        ("2،500", "2500"),
        ("12 500", "12500"),
        ("12\u00a0500", "12500"),
        ("3,5", "3.5"),
        ("3.5", "3.5"),
        ("٣٫٥", "3.5"),
        ("1.335", "1.335"),
        ("1.335.000", "1335000"),
        ("1,335.5", "1335.5"),
        ("1.335,5", "1335.5"),
        ("2 954,5", "2954.5"),
        ("-5", "-5"),
        ("\u22125", "-5"),
        ("+7", "7"),
        ("\u20681,554\u2069", "1554"),
        ("1'234'567", "1234567"),
        (".5", "0.5"),
    ],
)
def test_figures_as_people_write_them(text: str, value: str) -> None:
    assert parse_figure(text) == Decimal(value)


@pytest.mark.parametrize(
    "text", ["", " ", "abc", "نحو 5", "1,2,3", "12 34", "٣٫", "1e5", "1..5", "--5", "NaN", "9" * 60]
)
def test_what_is_no_figure_is_none(text: str) -> None:
    assert parse_figure(text) is None


@given(
    st.decimals(min_value=-(10**12), max_value=10**12, places=2, allow_nan=False),
    st.sampled_from([{}, ARABIC, PERSIAN]),
)
def test_grouped_figures_come_back(value: Decimal, digits: dict[int, int]) -> None:
    assert parse_figure(f"{value:,.2f}".translate(digits)) == value
    assert parse_figure(f"{value:,.2f}".replace(",", "٬").replace(".", "٫").translate(digits)) == value
    assert parse_figure(f"{value:f}".translate(digits)) == value


@given(st.text(max_size=30))
def test_any_text_at_all_is_answered(text: str) -> None:
    found = parse_figure(text)
    assert found is None or found.is_finite()
