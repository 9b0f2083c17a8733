"""Quotations: word by word, and those that are nowhere else."""

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import assets
from desktop.analysis import quotations
from desktop.analysis.quotations import Kind, Piece, align, compare, quotations_of
from desktop.analysis.wording import is_common, wording_of
from desktop.arabic.names import same_name
from desktop.domain.span import Span

FIRST = "قال الوزير حسين علاوي إن «القوات ستغادر القاعدة بشكل كامل قبل نهاية العام الحالي»."
SECOND = 'وأكد علاوي أن "القوات ستغادر القاعدة قبل نهاية العام، دون أي تأخير" في تصريح صحفي.'


def shown(pieces: tuple[Piece, ...], one: str, other: str) -> list[tuple[str, str]]:
    return [
        (piece.kind.value, piece.mine.of(one) if piece.mine else piece.its.of(other) if piece.its else "")
        for piece in pieces
    ]


def test_words_are_kept_dropped_and_added() -> None:
    found = compare({"a": FIRST, "b": SECOND})
    (pair,) = found.counterparts
    assert shown(pair.pieces, FIRST, SECOND) == [
        ("kept", "القوات ستغادر القاعدة"), ("dropped", "بشكل كامل"), ("kept", "قبل نهاية العام"),
        ("dropped", "الحالي"), ("added", "دون أي تأخير"),
    ]  # fmt: skip
    assert 0.6 < pair.similarity < 0.8
    assert found.alone == ()
    assert not pair.names_two


def test_every_word_of_both_is_in_one_piece() -> None:
    mine, its = Span(0, len(FIRST)), Span(5, len(SECOND))
    pieces = align(FIRST, mine, SECOND, its)
    for side, text, whole in (("mine", FIRST, mine), ("its", SECOND, its)):
        spans = [span for piece in pieces if (span := getattr(piece, side))]
        assert spans == sorted(spans)
        assert all(one.end <= two.start for one, two in pairwise(spans))
        covered = "".join(span.of(text) for span in spans)
        assert sum(map(str.isalnum, covered)) == sum(map(str.isalnum, whole.of(text)))
    assert {piece.kind for piece in pieces} <= set(Kind)


def test_a_quotation_that_is_nowhere_else_is_told() -> None:
    alone = "وقال الخبير إن «العراق لا يزال بحاجة إلى هذا النوع من الدعم»."
    found = compare({"a": FIRST + alone, "b": SECOND})
    (quotation,) = found.alone
    assert quotation.article_id == "a"
    assert quotation.span.of(FIRST + alone) == "العراق لا يزال بحاجة إلى هذا النوع من الدعم"
    unmarked = "وأوضح الخبير أن العراق لا يزال بحاجة إلى هذا النوع من الدعم في رأيه."
    assert compare({"a": FIRST + alone, "b": SECOND + unmarked}).alone == ()


def test_marks_that_are_left_open_or_nested_do_not_swallow_the_text() -> None:
    def words(text: str) -> list[str]:
        return [each.span.of(text) for each in quotations_of("a", text)]

    assert words('قال "نحن نعمل على ذلك اليوم". ثم قال "سنواصل عملنا هذا غداً"') == [
        "نحن نعمل على ذلك اليوم", "سنواصل عملنا هذا غداً",
    ]  # fmt: skip
    assert words("قال «نحن في “داعش” نعمل على ذلك» ومضى") == ["نحن في “داعش” نعمل على ذلك"]
    assert words("قال «نحن نعمل على ذلك\n\nوفي سياق آخر قال الوزير شيئاً» ثم") == []
    assert words("يسمى «داعش» أو «تنظيم الدولة»") == []


def test_the_seeds_put_one_sentence_into_two_mouths() -> None:
    texts = {file.stem[:3]: file.read_text(encoding="utf-8") for file in sorted(assets.seeds().glob("*.txt"))}
    found = compare(texts)
    (pair,) = [each for each in found.counterparts if each.names_two]
    assert {pair.one.speaker, pair.other.speaker} == {"عماد علو", "حسين الأسعد"}
    assert len(found.alone) > 10


WORDS = ["القوات", "ستغادر", "القاعدة", "العام", "المقبل", "بالكامل", "قرار", "من", "في", "قبل"]
SAID = st.tuples(st.sampled_from(["علاوي", "حسين علاوي", "العوادي"]), st.lists(st.sampled_from(WORDS), min_size=4))


@given(st.lists(st.lists(SAID, max_size=3), max_size=4))
def test_those_of_one_utterance_are_those_with_most_telling_words_in_common(
    articles: list[list[tuple[str, list[str]]]],
) -> None:
    texts = {
        str(at): "\n\n".join(f"قال {name} إن «{' '.join(words)}»." for name, words in said)
        for at, said in enumerate(articles)
    }
    known = [each for key, text in texts.items() for each in quotations_of(key, text)]
    expected = []
    for one, other in combinations(known, 2):
        first, second = (
            {code for code in wording_of(each.span.of(texts[each.article_id])).codes if not is_common(code)}
            for each in (one, other)
        )
        needed = (0.5 if same_name(one.speaker, other.speaker) else 0.75) * min(len(first), len(second))
        if one.article_id != other.article_id and len(first & second) >= max(2, needed):
            expected.append((one, other))
    assert [(each.one, each.other) for each in compare(texts).counterparts] == expected


def test_quotations_with_no_word_in_common_are_not_held_against_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[tuple[str, str]] = []
    monkeypatch.setattr(quotations, "same_name", lambda one, other: held.append((one, other)) or True)
    said = [" ".join(f"م{middle}ا{last}" for middle in "طظعغفق") for last in "بحخدذرزسشص"]
    texts = {str(at): f"قال الوزير إن «{words}»." for at, words in enumerate(said)}
    assert len(compare(texts).alone) == len(texts)
    assert not held
