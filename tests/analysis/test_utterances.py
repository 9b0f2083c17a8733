"""Utterances side by side: words, marks and speakers."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.quotations import Kind, compare
from desktop.analysis.utterances import Run, Utterance, alike, elsewhere, quoted_by_several, reworded, speakers, spelled
from desktop.domain.span import Span
from tests.analysis.records import claim

FIRST = "قوات التحالف الدولي لعبت، خلال السنوات الماضية، دورا محوريا في دعم القوات العراقية."
SECOND = "قوات التحالف لعبت دورا محوريا في دعم القوات العراقية عبر التدريب!"


def whole(text: str) -> Span:
    return Span(0, len(text))


def test_what_is_added_and_what_is_left_out_stand_in_reading_order() -> None:
    found = reworded(FIRST, whole(FIRST), SECOND, whole(SECOND))
    assert found.runs == (
        Run(Kind.KEPT, "قوات التحالف"), Run(Kind.DROPPED, "الدولي"), Run(Kind.KEPT, "لعبت"),
        Run(Kind.DROPPED, "خلال السنوات الماضية"), Run(Kind.KEPT, "دورا محوريا في دعم القوات العراقية"),
        Run(Kind.ADDED, "عبر التدريب!"),
    )  # fmt: skip
    assert found.is_alike and not found.is_verbatim


def test_marks_stay_at_their_words() -> None:
    found = reworded(SECOND, whole(SECOND), FIRST, whole(FIRST))
    said = [run.text for run in found.runs if run.kind is not Kind.DROPPED]
    assert " ".join(said) == FIRST


WORDS = st.lists(
    st.sampled_from(["قوات", "التحالف،", "غادرت", "«القاعدة»", "2,500", "جندي.", "قبل"]), min_size=1, max_size=14
)


@given(WORDS, WORDS)
def test_a_quote_can_be_read_whole_out_of_its_runs(one: list[str], other: list[str]) -> None:
    mine, its = " ".join(one), " ".join(other)
    found = reworded(mine, whole(mine), its, whole(its))
    said = " ".join(run.text for run in found.runs if run.kind is not Kind.DROPPED)
    assert said == its
    assert 0 <= found.similarity <= 1
    assert reworded(mine, whole(mine), mine, whole(mine)).is_verbatim


def test_the_same_words_or_the_same_indicator_are_one_utterance() -> None:
    other = "الحكومة ستعلن موعدا جديدا للانتخابات"
    texts = {"a": FIRST, "b": SECOND, "c": other}
    said = [Utterance("a", whole(FIRST)), Utterance("b", whole(SECOND)), Utterance("c", whole(other))]
    assert [[each.article_id for each in group] for group in alike(said, texts)] == [["a", "b"], ["c"]]
    named = [
        Utterance("a", whole(FIRST), claim=claim("1", "a", about="i")),
        Utterance("c", whole(other), claim=claim("2", "c", about="i")),
    ]
    assert len(alike(named, texts)) == 1


def test_words_that_nobody_marked_are_found_in_other_articles() -> None:
    texts = {"a": FIRST, "b": f"وقال مسؤول إن {FIRST}", "c": SECOND}
    known = {key: spelled(text) for key, text in texts.items()}
    assert elsewhere(Utterance("a", whole(FIRST)), FIRST, known) == ["b"]
    assert elsewhere(Utterance("c", whole(SECOND)), SECOND, known) == []


def test_quotations_of_one_utterance_stand_together() -> None:
    texts = dict.fromkeys("abc", f"قال الوزير إن «{FIRST}» أمس.")
    (group,) = quoted_by_several(compare(texts))
    assert [each.article_id for each in group] == ["a", "b", "c"]


def test_a_speaker_is_known_by_the_fullest_name() -> None:
    from dataclasses import replace

    one = replace(claim("1", "a"), speaker="المحمداوي")
    other = replace(claim("2", "b"), speaker="قيس المحمداوي")
    alone = replace(claim("3", "a"), speaker="عماد علو")
    ((name, claims),) = speakers([one, other, alone])
    assert name == "قيس المحمداوي"
    assert [each.id for each in claims] == ["1", "2"]
