"""Partial dates and periods."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.period import Period, Precision, earliest, is_partial_date, latest, precision_of


@pytest.mark.parametrize("text", ["2025", "2025-09", "2025-09-30", "--09-27", "--02-29", "--09", "2024-02-29"])
def test_dates_that_exist_are_accepted(text: str) -> None:
    assert is_partial_date(text)


@pytest.mark.parametrize(
    "text", ["", "25", "2025-13", "2025-02-29", "2025-9", "--13", "٢٠٢٥", "2025-09-30T00", "2025\n"]
)
def test_dates_that_do_not_exist_are_refused(text: str) -> None:
    assert not is_partial_date(text)


def test_a_month_runs_from_its_first_day_to_its_last() -> None:
    assert (earliest("2024-02"), latest("2024-02")) == (date(2024, 2, 1), date(2024, 2, 29))
    assert (earliest("2025"), latest("2025")) == (date(2025, 1, 1), date(2025, 12, 31))
    assert latest("2025-12") == date(2025, 12, 31)


def test_a_date_without_a_year_has_no_day_of_its_own() -> None:
    assert earliest("--09-27") is None and latest("--09") is None


def test_the_precision_is_that_of_the_writing() -> None:
    named = {text: precision_of(text) for text in ("2025", "2025-09", "2025-09-30", "--09", "--09-27")}
    assert list(named.values()) == [Precision.YEAR, Precision.MONTH, Precision.DAY, Precision.MONTH, Precision.DAY]


def test_a_period_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(ValueError):
        Period(start="2025-10", end="2025-09")
    with pytest.raises(ValueError):
        Period()
    assert Period(start="2025-09-30", end="2025")


@given(st.dates(min_value=date(1000, 1, 1), max_value=date(9998, 12, 31)))
def test_a_day_lies_in_its_month_and_its_year(day: date) -> None:
    for text in (day.isoformat(), day.isoformat()[:7], day.isoformat()[:4]):
        first, last = earliest(text), latest(text)
        assert first is not None and last is not None and first <= day <= last
