"""What is typed finds lines as a reader would, and what is marked in them are the words that were found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.lookup import Query, excerpt, haystack
from desktop.arabic.folding import fold
from desktop.domain.span import Span

_TEXT = st.text(alphabet="ابتنلأةىي \u064eـ٣3,\n.", max_size=80)


@pytest.mark.parametrize(
    ("typed", "line", "rank"),
    [
        ("قوات", "قوات التحالف", 0),
        ("قوات", "القوات الأميركية", 0),
        ("القوات", "قوات التحالف", 0),
        ("تحالف", "قوات التحالف", 1),
        ("حالف", "قوات التحالف", 2),
        ("تحالف قوات", "قوات التحالف", 3),
        ("إنسحاب", "انسحاب القوات", 0),
        ("سبتمبر ٢٠٢٥", "حتى سبتمبر 2025", 1),
        ("قوات تركيا", "قوات التحالف", None),
    ],
)
def test_the_better_answer_has_the_lower_rank(typed: str, line: str, rank: int | None) -> None:
    assert Query(typed).rank(haystack(line)) == rank


def test_a_phrase_never_goes_from_one_piece_to_the_next() -> None:
    assert Query("نحو 2500 القوات").rank(haystack("نحو 2500", "القوات")) == 3


def test_words_that_stand_apart_are_marked_each() -> None:
    line = "القوات تنسحب مع التحالف"
    assert [span.of(line) for span in Query("تحالف قوات").marks(line)] == ["قوات", "تحالف"]


@given(_TEXT, _TEXT)
def test_marks_are_in_order_within_the_line_and_never_overlap(line: str, typed: str) -> None:
    marks = Query(typed).marks(line)
    assert all(0 <= span.start < span.end <= len(line) for span in marks)
    assert all(one.end <= other.start for one, other in zip(marks, marks[1:], strict=False))  # noqa: RUF007


@given(_TEXT, st.data())
def test_an_excerpt_is_one_line_with_the_place_in_it(text: str, data: st.DataObject) -> None:
    words = [at for at in range(len(text)) if not text[at].isspace()]
    if not words:
        return
    start = data.draw(st.sampled_from(words))
    span = Span(start, start + 1)
    shown = excerpt(text, span)
    assert "\n" not in shown and span.of(text) in shown
    assert fold(shown.replace("…", "")) in fold(text)


def test_an_excerpt_of_a_long_line_is_cut_between_words() -> None:
    line = " ".join(f"كلمة{i}" for i in range(200))
    start = line.index("كلمة100")
    shown = excerpt(line, Span(start, start + 7))
    assert shown.startswith("… كلمة") and shown.endswith(" …") and "كلمة100" in shown
    assert set(shown.strip("… ").split()) <= set(line.split()) and len(shown) < 150
