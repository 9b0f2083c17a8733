"""Ticks are round, few, and inside the axis."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.ticks import date_ticks, number_ticks
from desktop.domain.period import earliest, is_partial_date

figures = st.floats(-1e15, 1e15, allow_nan=False)


@given(figures, figures, st.integers(2, 12))
def test_number_ticks_are_few_rising_and_inside(one: float, other: float, most: int) -> None:
    low, high = sorted((one, other))
    if high - low <= 1e-9 * max(1.0, abs(low), abs(high)):
        return
    ticks = number_ticks(low, high, most)
    assert 1 <= len(ticks) <= most
    assert ticks == sorted(set(ticks))
    slack = (high - low) * 1e-6
    assert low - slack <= ticks[0] and ticks[-1] <= high + slack


def test_number_ticks_are_the_figures_a_person_would_choose() -> None:
    assert number_ticks(0, 3240, 5) == [0, 1000, 2000, 3000]
    assert number_ticks(0, 0.7, 8) == [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]
    assert number_ticks(3, 3, 5) == [3]


@given(st.integers(1, 3_600_000), st.integers(0, 1_000_000), st.integers(2, 12))
def test_date_ticks_are_few_rising_and_inside(low: int, length: int, most: int) -> None:
    high = min(low + length, date.max.toordinal())
    low = min(low, high)
    ticks = date_ticks(low, high, most)
    assert len(ticks) <= most
    assert all(is_partial_date(tick) for tick in ticks)
    days = [day.toordinal() for day in map(earliest, ticks) if day is not None]
    assert days == sorted(set(days))
    assert all(low <= day <= high for day in days)


def test_date_ticks_are_as_precise_as_their_step() -> None:
    ordinal = date.toordinal
    assert date_ticks(ordinal(date(2025, 8, 20)), ordinal(date(2026, 1, 20)), 6) == [
        "2025-09", "2025-10", "2025-11", "2025-12", "2026-01",
    ]  # fmt: skip
    assert date_ticks(ordinal(date(2014, 5, 1)), ordinal(date(2026, 5, 1)), 7) == [
        "2016", "2018", "2020", "2022", "2024", "2026",
    ]  # fmt: skip
    assert date_ticks(ordinal(date(2025, 9, 1)), ordinal(date(2025, 9, 3)), 5) == [
        "2025-09-01", "2025-09-02", "2025-09-03",
    ]  # fmt: skip
