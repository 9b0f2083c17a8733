"""One article is looked up among all others, and what was changed in a passage is told word by word."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.shared import Shelf, marks
from desktop.domain.span import Span

ONE = (
    "وعرض المحمداوي تفاصيل النشاط الأمني مشيرا إلى أن القوات الأمنية العراقية نفذت 37 عملية أمنية "
    "و93 ضربة جوية استهدفت مواقع لتنظيم داعش في الصحراء."
)
OTHER = ONE.replace("37", "41").replace("مواقع", "أوكارا")
ALONE = "افتتح وزير الثقافة معرض الكتاب السنوي بحضور كتاب وناشرين من دول عربية مختلفة."


def shelf(*texts: str) -> Shelf:
    return Shelf([(f"a{at}", text, text) for at, text in enumerate(texts)], {})


def test_an_article_has_what_the_others_have_and_nothing_of_itself() -> None:
    found = shelf(ONE, ALONE, f"مقدمة قصيرة. {OTHER}").of("a0")
    assert [each.article_id for each in found] == ["a2"]
    assert found[0].span.of(ONE).startswith("وعرض")
    assert found[0].its.start == len("مقدمة قصيرة. ")
    assert shelf(ONE, ALONE).of("a0") == []


def test_the_same_text_twice_is_shared_as_a_whole() -> None:
    (found,) = shelf(ONE, ONE).of("a1")
    assert (found.article_id, found.passage.similarity) == ("a0", 1.0)


def test_what_is_furniture_of_the_page_is_left_out() -> None:
    made = shelf(ONE, OTHER)
    assert made.of("a0", [Span(0, len(ONE))]) == []
    assert made.of("a0", [Span(0, 20)]) != []


def test_texts_that_are_known_are_not_looked_at() -> None:
    made = shelf(ONE, OTHER)
    again = Shelf([("b0", ONE, ""), ("b1", OTHER, "")], made.by_hash)
    assert [each.span for each in again.of("b0")] == [each.span for each in made.of("a0")]


def test_changed_words_and_figures_are_told_on_both_sides() -> None:
    (found,) = shelf(ONE, OTHER).of("a0")
    mine, its = marks(found.passage, ONE, OTHER)
    assert [span.of(ONE) for span in mine.figures] == ["37"]
    assert [span.of(OTHER) for span in its.figures] == ["41"]
    assert "مواقع" in " ".join(span.of(ONE) for span in mine.words)
    assert "أوكارا" in " ".join(span.of(OTHER) for span in its.words)


@given(st.lists(st.tuples(st.integers(0, 16), st.sampled_from(("", "كلمة", "55", "تسعة"))), max_size=4))
def test_marks_lie_within_the_passage_and_say_as_many_figures_as_it(edits: list[tuple[int, str]]) -> None:
    words = ONE.split()
    for at, word in edits:
        words[at] = word
    text = " ".join(words)
    for found in shelf(ONE, text).of("a0"):
        mine, its = marks(found.passage, ONE, text)
        assert all(found.span.contains(span) for span in (*mine.words, *mine.figures))
        assert all(found.its.contains(span) for span in (*its.words, *its.figures))
        pairs = tuple((one.of(ONE), other.of(text)) for one, other in zip(mine.figures, its.figures, strict=True))
        assert pairs == found.passage.changed_numbers
