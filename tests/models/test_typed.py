"""What people type for values and dates is read, written back, or refused with its reason."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.models.typed import (
    Unreadable,
    period_of,
    plain,
    quantity_of,
    read_date,
    read_figure,
    read_quantity,
    words_of,
    write_quantity,
)

ARABIC = {
    Qualifier.EXACTLY: "بالضبط",
    Qualifier.ABOUT: "نحو",
    Qualifier.MORE_THAN: "أكثر من",
    Qualifier.AT_LEAST: "على الأقل",
    Qualifier.LESS_THAN: "أقل من",
    Qualifier.AT_MOST: "حتى",
    Qualifier.BETWEEN: "بين",
}
ENGLISH = {qualifier: qualifier.value.replace("_", " ") for qualifier in Qualifier}
figures = st.decimals(min_value=0, max_value=10**9, places=2, allow_nan=False, allow_infinity=False)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    qualifier = draw(st.sampled_from(Qualifier))
    if qualifier is Qualifier.BETWEEN:
        low, high = sorted((draw(figures), draw(figures)))
        return Quantity(qualifier=qualifier, low=low, high=high, unit="جندي")
    return Quantity(qualifier=qualifier, value=draw(figures), unit="جندي")


@given(quantities(), st.sampled_from([ARABIC, ENGLISH]))
def test_a_quantity_is_read_back_as_it_was_written(quantity: Quantity, names: dict[Qualifier, str]) -> None:
    assert read_quantity(write_quantity(quantity, names), names, quantity) == quantity


@given(figures)
def test_a_figure_is_read_back_as_it_was_written(figure: Decimal) -> None:
    assert read_figure(plain(figure)) == figure


@pytest.mark.parametrize(
    ("typed", "qualifier", "value"),
    [
        ("٢٬٥٠٠", Qualifier.EXACTLY, 2500),
        ("نحو ٢٥٠٠", Qualifier.ABOUT, 2500),
        ("أكثر من 90", Qualifier.MORE_THAN, 90),
        ("اكثر من 90", Qualifier.MORE_THAN, 90),
        ("حتى 5,000", Qualifier.AT_MOST, 5000),
    ],
)
def test_qualifiers_are_typed_as_words(typed: str, qualifier: Qualifier, value: int) -> None:
    assert read_quantity(typed, ARABIC, None) == Quantity(qualifier=qualifier, value=Decimal(value))


@pytest.mark.parametrize(
    "typed", ["1500 - 3000", "1,500–3,000", "بين 1500 و3000", "بين ١٥٠٠ و ٣٠٠٠", "1500 إلى 3000", "1500-3000"]
)
def test_two_figures_are_a_range(typed: str) -> None:
    assert read_quantity(typed, ARABIC, None) == Quantity(
        qualifier=Qualifier.BETWEEN, low=Decimal(1500), high=Decimal(3000)
    )


@pytest.mark.parametrize(
    ("typed", "kind"), [("كثير", "figure"), ("نحو", "figure"), ("بين 5", "figure"), ("9 - 3", "order")]
)
def test_what_is_no_value_is_refused_with_its_reason(typed: str, kind: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read_quantity(typed, ARABIC, None)
    assert refused.value.kind == kind


def test_nothing_typed_is_no_value() -> None:
    assert read_quantity("  ", ARABIC, Quantity(value=Decimal(1))) is None
    assert quantity_of(Qualifier.ABOUT, ("", ""), "جندي", None) is None


def test_the_code_of_a_unit_goes_with_the_unit() -> None:
    known = Quantity(value=Decimal(3), unit="ساعة", unit_code="hour")
    same = quantity_of(Qualifier.ABOUT, ("4", ""), " ساعة ", known)
    other = quantity_of(Qualifier.ABOUT, ("4", ""), "يوم", known)
    assert same is not None
    assert other is not None
    assert (same.unit_code, other.unit_code) == ("hour", "")


def test_dates_are_read_as_precise_as_they_are_typed() -> None:
    assert read_date("سبتمبر 2025") == "2025-09"
    assert read_date("  ") == ""
    with pytest.raises(Unreadable) as refused:
        read_date("قريبا")
    assert refused.value.kind == "date"


def test_a_period_takes_its_precision_from_its_coarser_date() -> None:
    assert period_of("2025-09", "2025-09", None) == Period(start="2025-09", end="2025-09", precision=Precision.MONTH)
    mixed = period_of("2025", "2026-03-01", None)
    assert mixed is not None
    assert mixed.precision is Precision.YEAR
    assert period_of("", "", mixed) is None


def test_role_and_a_fitting_precision_are_kept() -> None:
    known = Period(start="2025-07", end="2025-09", precision=Precision.QUARTER, role=Role.DURING)
    later = period_of("2025-10", "2025-12", known)
    assert later is not None
    assert (later.precision, later.role) == (Precision.QUARTER, Role.DURING)
    finer = period_of("2025-10-01", "", known)
    assert finer is not None
    assert (finer.precision, finer.role) == (Precision.DAY, Role.DURING)


def test_a_period_that_runs_backwards_is_refused() -> None:
    with pytest.raises(Unreadable) as refused:
        period_of("2026", "2025", None)
    assert refused.value.kind == "dates"


@pytest.mark.parametrize(
    ("typed", "qualifier", "unit", "wanted"),
    [
        (
            "نحو ٢٫٥ مليون",
            Qualifier.EXACTLY,
            "نسمة",
            Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2500000), unit="نسمة"),
        ),
        ("٢٫٥ مليون", Qualifier.ABOUT, "", Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2500000))),
        ("خمسون جنديا", Qualifier.EXACTLY, "عنصر", Quantity(value=Decimal(50), unit="جنديا")),
        (
            "بين 1500 و3000",
            Qualifier.EXACTLY,
            "مقاتل",
            Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(1500), high=Decimal(3000), unit="مقاتل"),
        ),
        ("2500", Qualifier.ABOUT, "", None),
        ("about 2500", Qualifier.ABOUT, "", None),
        ("كثير", Qualifier.ABOUT, "", None),
    ],
)  # fmt: skip
def test_a_value_in_words_is_read_and_the_fields_beside_it_stay(
    typed: str, qualifier: Qualifier, unit: str, wanted: Quantity | None
) -> None:
    assert words_of(typed, qualifier, unit, None) == wanted
