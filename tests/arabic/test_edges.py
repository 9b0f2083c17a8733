"""Where a claim may begin and end."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic import edges
from desktop.arabic.graphemes import is_boundary
from tests.arabic.test_words import PIECES

TEXTS = st.lists(PIECES, max_size=30).map("".join)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("قتل 1,554 شخصاً.", ["قتل", "1,554", "شخصاً"]),
        ('قال "نحو 25%" أمس', ["قال", "نحو", "25%", '25%"', "أمس"]),
        ("عدد (150) جندي", ["عدد", "150", "(150)", "جندي"]),
        ("فصل – وصل", ["فصل", "وصل"]),
    ],
)
def test_a_claim_ends_behind_words_figures_and_closing_marks(text: str, ends: list[str]) -> None:
    found, at = [], 0
    while (place := edges.next_end(text, at)) is not None:
        found.append(place)
        at = place
    assert len(found) == len(ends)
    assert all(text[:place].endswith(words) for place, words in zip(found, ends, strict=True))


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("قتل 1,554 شخصاً.", ["قتل", "1,554", "شخصاً"]),
        ('قال "نحو 25%" أمس', ["قال", '"نحو', "نحو", "25%", "أمس"]),
        ("عدد (150) جندي", ["عدد", "(150", "150", "جندي"]),
    ],
)
def test_a_claim_begins_with_words_figures_and_opening_marks(text: str, begins: list[str]) -> None:
    found, at = [], -1
    while (place := edges.next_begin(text, at)) is not None:
        found.append(place)
        at = place
    assert len(found) == len(begins)
    assert all(text.startswith(words, place) for place, words in zip(found, begins, strict=True))


@given(TEXTS)
def test_every_step_on_is_taken_back_by_a_step_back(text: str) -> None:
    places = [place for place in range(len(text) + 1) if edges.ends_at(text, place)]
    for earlier, later in pairwise(places):
        assert edges.next_end(text, earlier) == later
        assert edges.previous_end(text, later) == earlier


@given(TEXTS, st.integers(0, 120))
def test_what_is_cut_exactly_is_no_figure_and_no_grapheme(text: str, at: int) -> None:
    cut = edges.outside_figure(text, min(at, len(text)))
    assert is_boundary(text, cut)
    assert not (0 < cut < len(text) and text[cut - 1].isdigit() and text[cut].isdigit())


def test_a_figure_is_whole_with_its_separators_whichever_digits_write_it() -> None:
    for figure in ("1,554", "٢٬٥٠٠", "27/9/2024", "25%"):
        text = f"و{figure} في"
        cuts = {edges.outside_figure(text, at) for at in range(1, len(figure) + 2)}
        assert cuts == {1, len(figure) + 1}
