from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.number_words import WORDS
from desktop.arabic.suggestions import read_quantity, suggest
from desktop.domain.quantity import Qualifier
from desktop.domain.suggestion import Kind

DAY = date(2025, 9, 7)
SPICE = (
    "بين من إلى و - / : . ، % $ € ( ) نحو أكثر من على الأقل دولار سنة شهرين 3 1,000 2014 ٥٠٠ فاصلة سالب تحت الصفر ونصف "
    "يساوي أو جزء c سنت + ال رقم عام لا يزيد عن كم 2 ° أيلول أمس الماضي قبل هـ القرن"
)
PIECES = st.one_of(
    st.sampled_from(sorted(WORDS)),
    st.sampled_from(SPICE.split(" ")),
    st.just("\n"),
    st.text(max_size=5),
)
TEXTS = st.builds(lambda pieces, joint: joint.join(pieces), st.lists(PIECES, max_size=25), st.sampled_from([" ", ""]))


@given(TEXTS, st.sampled_from([None, DAY]))
def test_any_text_is_read_and_every_span_lies_in_it(text: str, on: date | None) -> None:
    found = suggest(text, on)
    for one in found:
        assert 0 <= one.span.start < one.span.end <= len(text)
        assert all(0 <= span.start < span.end <= len(text) for span in one.words)
        assert one.rule
        if one.quantity and one.quantity.unit:
            assert one.quantity.unit in " ".join(text.split())
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    for first, second in pairwise(found):
        measures = first.quantity is None and second.kind is Kind.DURATION and first.span.contains(second.span)
        assert measures or not first.span.overlaps(second.span)


def test_a_duration_may_measure_a_relative_date() -> None:
    text = "أُنجز الاتفاق قبل نحو ثلاثة أشهر"
    moment, duration = suggest(text, DAY)
    assert moment.period is not None and moment.span.of(text) == "قبل نحو ثلاثة أشهر"
    assert duration.quantity is not None and duration.quantity.unit_code == "month"
    assert duration.quantity.qualifier is Qualifier.ABOUT and duration.quantity.value == 3


def test_a_date_wins_over_the_numbers_in_it() -> None:
    assert [one.kind for one in suggest("وقع الهجوم في 27 أيلول 2024")] == [Kind.DATE]


def test_a_qualifier_makes_a_quantity_of_what_could_be_a_year() -> None:
    text = "سجل منهم نحو 2014 جنديا"
    (found,) = suggest(text)
    assert found.quantity is not None and found.quantity.value == 2014


@pytest.mark.parametrize(
    ("typed", "qualifier", "value"),
    [
        ("نحو ٢٫٥ مليون", Qualifier.ABOUT, "2500000"),
        ("2500", Qualifier.EXACTLY, "2500"),
        ("2014", Qualifier.EXACTLY, "2014"),
        ("أكثر من تسعين", Qualifier.MORE_THAN, "90"),
        ("لا يقل عن 12 جنديا", Qualifier.AT_LEAST, "12"),
        ("-٣٫٥", Qualifier.EXACTLY, "-3.5"),
        ("واحد", Qualifier.EXACTLY, "1"),
        ("ألف", Qualifier.EXACTLY, "1000"),
    ],
)
def test_what_a_person_types_is_read(typed: str, qualifier: Qualifier, value: str) -> None:
    quantity = read_quantity(typed)
    assert quantity is not None
    assert (quantity.qualifier, quantity.value) == (qualifier, Decimal(value))


def test_a_typed_range_has_its_bounds() -> None:
    quantity = read_quantity("بين 1500 و3000 مقاتل")
    assert quantity is not None and (quantity.low, quantity.high, quantity.unit) == (1500, 3000, "مقاتل")


@pytest.mark.parametrize("typed", ["", "لا أدري", "5 رجال و7 نساء", "3 ثم 4"])
def test_what_is_no_one_quantity_is_none(typed: str) -> None:
    assert read_quantity(typed) is None
