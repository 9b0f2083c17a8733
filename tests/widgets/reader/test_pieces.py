"""The pure parts: paragraphs, heights, highlights by place, words of a selection, places of pop-ups."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize

from desktop.arabic.graphemes import is_boundary
from desktop.widgets.reader.decoration import lanes, segments
from desktop.widgets.reader.heights import Heights
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.highlights import Highlights
from desktop.widgets.reader.paragraphs import LONGEST, Chunks
from desktop.widgets.reader.placement import beside
from desktop.widgets.reader.selection import words_between
from desktop.widgets.reader.view_state import ViewState, from_json

WORDS = st.sampled_from(["قوات ", "كَتَبَ ", "2500 ", "انتهى. ", "😀", "\n", "\n\n", "BBC ", "لا", "؟ "])
TEXTS = st.lists(WORDS, max_size=60).map("".join)
LONG = st.lists(WORDS, min_size=400, max_size=900).map(lambda words: "".join(words).replace("\n", ""))
SPANS = st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda pair: (pair[0], pair[0] + pair[1]))


def highlights_of(spans: list[tuple[int, int]]) -> list[Highlight]:
    made = [Highlight(str(number), start, end) for number, (start, end) in enumerate(spans)]
    return sorted(made, key=lambda highlight: (highlight.start, -highlight.end))


@given(TEXTS | LONG)
def test_pieces_put_together_are_the_text(text: str) -> None:
    pieces = Chunks(text)
    assert "".join(piece.text + ("\n" if piece.closes else "") for piece in pieces) == text + "\n"
    assert all(text[piece.start : piece.end] == piece.text for piece in pieces)


@given(LONG)
def test_no_piece_is_too_long_or_cuts_a_grapheme(text: str) -> None:
    for piece in Chunks(text):
        assert len(piece.text) <= LONGEST
        assert is_boundary(text, piece.start)


def test_a_paragraph_goes_by_the_majority_of_its_letters() -> None:
    pieces = Chunks("BBC - قال مسؤولون إن القوات غادرت\n2500\nThe mission in العراق ends\n...")
    assert [piece.rtl for piece in reversed(pieces)] == [False, False, True, True]
    assert Chunks("123")[0].rtl


@given(st.lists(st.integers(0, 90), min_size=1, max_size=70), st.data())
def test_heights_find_what_a_plain_sum_finds(heights: list[int], data: st.DataObject) -> None:
    tree = Heights(heights)
    for _ in range(5):
        index = data.draw(st.integers(0, len(heights) - 1))
        heights[index] = data.draw(st.integers(0, 90))
        tree.set(index, heights[index])
    assert tree.total == sum(heights)
    assert [tree.top(index) for index in range(len(heights) + 1)] == [sum(heights[:i]) for i in range(len(heights) + 1)]
    for y in range(sum(heights)):
        index, rest = tree.at(y)
        assert tree.top(index) + rest == y
        assert 0 <= rest < heights[index]


@given(st.lists(SPANS, max_size=12))
def test_highlights_at_a_place_are_those_over_it(spans: list[tuple[int, int]]) -> None:
    pieces = Chunks("x" * 10 + "\n" + "x" * 20 + "\n" + "x" * 40)
    index = Highlights(pieces)
    every = highlights_of(spans)
    index.replace(every[::2])
    index.replace(every)
    for piece in pieces:
        for position in range(piece.start, piece.end):
            found = index.at(position)
            assert {each.id for each in found} == {each.id for each in every if each.start <= position < each.end}
            assert [each.end - each.start for each in found] == sorted(each.end - each.start for each in found)


def test_replacing_touches_only_what_differs() -> None:
    index = Highlights(Chunks("\n".join(["x" * 10] * 3)))
    one, two = Highlight("1", 0, 5), Highlight("2", 12, 25)
    assert index.pieces(index.replace([one, two])) == {0, 1, 2}
    assert index.pieces(index.replace([one, Highlight("2", 12, 15)])) == {1, 2}
    assert index.pieces(index.replace([one])) == {1}
    assert index.get("2") is None
    assert len(index) == 1


@given(st.lists(SPANS, max_size=10))
def test_claims_in_one_lane_never_overlap(spans: list[tuple[int, int]]) -> None:
    placed = lanes(highlights_of(spans))
    for number, (one, lane) in enumerate(placed):
        for other, other_lane in placed[number + 1 :]:
            assert lane != other_lane or one.end <= other.start or other.end <= one.start


@given(st.lists(SPANS, max_size=10))
def test_each_character_has_the_ground_of_its_innermost_claim(spans: list[tuple[int, int]]) -> None:
    every = highlights_of(spans)
    found = segments(lanes(every), 0, 70)
    for position in range(70):
        over = [each for each in every if each.start <= position < each.end]
        grounds = [each for each in found if each.start <= position < each.end]
        assert len(grounds) == bool(over)
        if over:
            assert len_of(grounds[0].innermost) == min(map(len_of, over))


def len_of(highlight: Highlight) -> int:
    return highlight.end - highlight.start


@pytest.mark.parametrize(
    ("text", "press", "release", "words"),
    [
        ("قتل 150 شخصا", (6, 7), (11, 12), "150 شخصا"),
        ("قتل 150 شخصا", (3, 4), (7, 8), "150"),
        ("قتل 150 شخصا", (3, 4), (3, 4), ""),
        ("بلغ 1,554 حالة", (6, 7), (6, 7), "1,554"),
        ("قال «نعم».", (4, 5), (9, 10), "«نعم»"),
        ("غادر بغداد، ثم", (5, 6), (10, 11), "بغداد"),
    ],
)
def test_a_selection_is_the_union_of_whole_words(
    text: str, press: tuple[int, int], release: tuple[int, int], words: str
) -> None:
    for one, other in ((press, release), (release, press)):
        start, end = words_between(text, one, other)
        assert text[start:end] == words


@given(
    st.integers(0, 800), st.integers(0, 500), st.integers(1, 300), st.integers(1, 200), st.integers(50, 260),
    st.integers(30, 120),
)  # fmt: skip
def test_a_pop_up_stays_inside_and_off_its_target_where_there_is_room(
    x: int, y: int, width: int, height: int, wide: int, high: int
) -> None:
    bounds, target = QRect(0, 0, 900, 600), QRect(x, y, width, height)
    place = QRect(beside(QSize(wide, high), target, bounds), QSize(wide, high))
    assert bounds.contains(place)
    if target.top() > high + 8 or target.bottom() + high + 8 < bounds.bottom():
        assert not place.intersects(target)


def test_view_state_comes_back() -> None:
    state = ViewState(["b", "a"], [300, 200], {"a": 17}, 20)
    assert from_json(state.to_json()) == state
    assert all(from_json(text) is None for text in ("", "[]", "{}", '{"open": 1, "widths": [], "places": {}}'))
