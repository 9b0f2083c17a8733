"""Dates are read in the month names of every Arab country and in every set of digits."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.dates import find_date, parse_date
from desktop.domain.period import is_partial_date

CALENDARS = (
    ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    [
        "كانون الثاني",
        "شباط",
        "آذار",
        "نيسان",
        "أيار",
        "حزيران",
        "تموز",
        "آب",
        "أيلول",
        "تشرين الأول",
        "تشرين الثاني",
        "كانون الأول",
    ],
    ["جانفي", "فيفري", "مارس", "أفريل", "ماي", "جوان", "جويلية", "أوت", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
    ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
)
DIGITS = st.sampled_from([{}, str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"), str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")])
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("18 يناير 2026", "2026-01-18"),
        ("سبتمبر/أيلول 2025", "2025-09"),
        ("سبتمبر/ايلول 2025", "2025-09"),
        ("27 سبتمبر/أيلول 2024", "2024-09-27"),
        ("٠٧ - سبتمبر - ٢٠٢٥", "2025-09-07"),
        ("يوم الأحد ٠٧ - سبتمبر - ٢٠٢٥ ١٢:٠٠ صباحاً.", "2025-09-07"),
        ("٦ كانون الثاني ٢٠٢٦", "2026-01-06"),
        ("6 يناير، 2026", "2026-01-06"),
        ("في 5 تشرين الأول (أكتوبر) 2023م", "2023-10-05"),
        ("2026-01-18", "2026-01-18"),
        ("2026-01-18T10:20:00+03:00", "2026-01-18"),
        ("18/1/2026", "2026-01-18"),
        ("01/18/2026", "2026-01-18"),
        ("07\u200f/09\u200f/2025", "2025-09-07"),
        ("9/2025", "2025-09"),
        ("عام 2025", "2025"),
        ("18 يناير", "--01-18"),
        ("--09-27", "--09-27"),
        ("January 6, 2026", "2026-01-06"),
    ],
)
def test_dates_as_reports_write_them(text: str, iso: str) -> None:
    assert parse_date(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "",
        "الأسبوع المقبل",
        "31/2/2025",
        "31 فبراير 2025",
        "3 رجب 1447 هـ",
        "1447/7/3",
        "2500 جندي",
        "سبتمبر/أكتوبر 2025",
        "0/0/2025",
        "العراق 2025",
        "12.5",
        "2025 هـ",
    ],
)
def test_what_states_no_date_is_none(text: str) -> None:
    assert parse_date(text) is None


def test_a_date_is_found_in_its_line() -> None:
    assert find_date("نشر بتاريخ: ٦ كانون الثاني ٢٠٢٦") == "2026-01-06"
    assert find_date("اضيف الخبر في يوم الأحد ٠٧ - سبتمبر - ٢٠٢٥ ١٢:٠٠ صباحاً. نقلا عن: العربى الجديد") == "2025-09-07"
    assert find_date("عام 2025 شهد في 3 مايو نقل الملف") is None


@given(
    DAYS,
    st.sampled_from(CALENDARS),
    DIGITS,
    st.sampled_from(["{d} {m} {y}", "{d} {m}، {y}", "{d}-{m}-{y}", "الأحد {d} {m} {y}", "{y} {m} {d}"]),
)
def test_a_day_in_words_comes_back(day: date, names: list[str], digits: dict[int, int], shape: str) -> None:
    text = shape.format(d=day.day, m=names[day.month - 1], y=day.year).translate(digits)
    assert parse_date(text) == day.isoformat()
    assert find_date(f"نشر {text} في بغداد") == day.isoformat()


@given(DAYS, st.sampled_from(CALENDARS), st.sampled_from(CALENDARS), DIGITS)
def test_a_month_of_two_calendars_comes_back(
    day: date, one: list[str], other: list[str], digits: dict[int, int]
) -> None:
    text = f"{one[day.month - 1]}/{other[day.month - 1]} {day.year}".translate(digits)
    assert parse_date(text) == day.isoformat()[:7]


@given(DAYS, DIGITS, st.sampled_from("-/."))
def test_a_day_in_figures_comes_back(day: date, digits: dict[int, int], between: str) -> None:
    assert parse_date(between.join((str(day.day), str(day.month), str(day.year))).translate(digits)) == day.isoformat()
    assert (
        parse_date(between.join((str(day.year), f"{day.month:02d}", f"{day.day:02d}")).translate(digits))
        == day.isoformat()
    )


@given(st.text(max_size=40))
def test_any_text_at_all_is_answered(text: str) -> None:
    for found in (parse_date(text), find_date(text)):
        assert found is None or is_partial_date(found)
