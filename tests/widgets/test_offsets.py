"""Positions survive the way to Qt and back, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextLayout

from desktop.widgets.offsets import OffsetMap

PIECES = st.sampled_from(
    ["😀", "👩‍👩‍👧", "🇮🇶", "كَتَبَ", "ّ", "\u200f", "\u2068", "\r\n", "\n", "2500", "٢٥٠٠", "A", " ", "é", "𐎀", "لا"]
)
TEXTS = st.lists(PIECES | st.characters(exclude_categories=["Cs"]), max_size=40).map("".join)


@given(TEXTS)
def test_every_code_point_comes_back(text: str) -> None:
    offsets = OffsetMap(text)
    assert [offsets.from_qt(offsets.to_qt(point)) for point in range(len(text) + 1)] == list(range(len(text) + 1))


@given(TEXTS, st.data())
def test_a_span_cut_in_utf_16_is_the_span_cut_in_code_points(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    offsets, units = OffsetMap(text), text.encode("utf-16-le")
    assert units[2 * offsets.to_qt(start) : 2 * offsets.to_qt(end)].decode("utf-16-le") == text[start:end]


@given(TEXTS)
def test_the_end_is_the_length_qt_sees(text: str) -> None:
    assert OffsetMap(text).to_qt(len(text)) == len(text.encode("utf-16-le")) // 2


def test_qt_counts_as_the_map_does() -> None:
    text = "قُتل 😀 150"
    assert QTextLayout(text).text()[OffsetMap(text).from_qt(8) :] == "150"
    assert OffsetMap(text).to_qt(text.index("150")) == 8


@pytest.mark.parametrize(("text", "unit", "point"), [("😀a", 1, 0), ("a😀b", 2, 1), ("abc", 2, 2)])
def test_the_middle_of_a_pair_is_its_character(text: str, unit: int, point: int) -> None:
    assert OffsetMap(text).from_qt(unit) == point
