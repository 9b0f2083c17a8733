"""Passages: what is changed on the way does not hide them, what everybody writes is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import assets
from desktop.analysis.passages import Passage, between, share
from desktop.analysis.wording import number_in, wording_of
from desktop.domain.span import Span
from tests.benchmarks.planted import Generator
from tests.benchmarks.test_passages import score

ONE = "أعلنت الوزارة أن فرق الإنقاذ انتشلت 150 ناجياً من تحت أنقاض المبنى المنهار شرقي العاصمة فجر اليوم"
BEFORE, BEHIND = "عاد الهدوء إلى الأسواق القديمة بعد أيام. ", " وتستعد المدارس لاستقبال طلابها غداً."


def shared(*texts: str) -> list[Passage]:
    return [found.passage for found in between([wording_of(text) for text in texts])]


def test_a_passage_is_found_at_its_place_in_both() -> None:
    (found,) = shared(BEFORE + ONE, ONE + BEHIND)
    assert found.mine == Span(len(BEFORE), len(BEFORE + ONE))
    assert found.its == Span(0, len(ONE))
    assert found.similarity == 1.0
    assert found.changed == ()
    assert found.changed_numbers == ()


@pytest.mark.parametrize(
    "other",
    [
        "وأعلنت وزارة أن الفرق إنقاذ انتشلت 150 ناجٍ من تحت الأنقاض لمبنى المنهار بشرقي عاصمة فجر اليوم",  # particles
        "أَعلنتِ الوزارةُ أنّ فرقَ الإنقاذ انتشلت 150 ناجياً من تحت أنقاض المبنى المنهار شرقي العاصمة",  # tashkeel
        "اعلنت الوزاره ان فرق الانقاذ انتشلت ١٥٠ ناجيا من تحت انقاض المبني المنهار شرقي العاصمه",  # hamza, digits
        "أعلنت الوزارة أمس أن فرق الإنقاذ السريع انتشلت نحو 150 ناجياً من تحت أنقاض المبنى القديم المنهار",  # put in
        "أعلنت أن فرق انتشلت 150 ناجياً من تحت المبنى المنهار شرقي العاصمة فجر اليوم",  # left out
        "أن الوزارة أعلنت فرق الإنقاذ 150 انتشلت ناجياً من تحت أنقاض المنهار المبنى شرقي العاصمة فجر اليوم",  # turned
        "أعلنت الشرطة أن فرق الإسعاف انتشلت 150 ناجياً من تحت حطام المبنى المنهار غربي العاصمة فجر اليوم",  # changed
    ],
)
def test_changes_do_not_hide_a_passage(other: str) -> None:
    found = shared(BEFORE + ONE + BEHIND, other + " " + BEFORE)
    (of_one,) = [each for each in found if each.mine.end > len(BEFORE)]
    assert of_one.mine.start <= len(BEFORE) + 20
    assert of_one.mine.end >= len(BEFORE + ONE) - 25
    assert 0.6 <= of_one.similarity <= 1.0


def test_changed_figures_are_told_above_all() -> None:
    (found,) = shared(ONE, ONE.replace("150", "180"))
    assert found.changed_numbers == (("150", "180"),)
    ((mine, its),) = found.changed
    assert (ONE[slice(*mine)], ONE.replace("150", "180")[slice(*its)]) == ("150", "180")
    in_words = ONE.replace("150 ناجياً", "خمسة ناجين")
    (found,) = shared(in_words, in_words.replace("خمسة", "خمسين"))
    assert found.changed_numbers == (("خمسة", "خمسين"),)
    (found,) = shared(ONE, ONE.replace("150", "١٥٠"))
    assert found.changed_numbers == ()
    at_the_edge = "150 " + ONE.replace("150", "كل")
    (found,) = shared(BEFORE + at_the_edge, BEHIND + at_the_edge.replace("150", "180"))
    assert found.changed_numbers == (("150", "180"),)


def test_words_left_out_and_put_in_are_told() -> None:
    (found,) = shared(ONE, ONE.replace("المنهار ", ""))
    ((mine, its),) = found.changed
    assert ONE[slice(*mine)] == "المنهار"
    assert its[0] == its[1]


@pytest.mark.parametrize(
    ("word", "figure"),
    [("2,500", "2500"), ("٢٥٠٠", "2500"), ("2.50", "2.5"), ("٣٫٥", "3.5"), ("ثلاثة", "3"), ("وعشرين", "20"),
     ("أحد", ""), ("عشرات", ""), ("جندي", ""), ("", "")],
)  # fmt: skip
def test_figures_are_what_they_say(word: str, figure: str) -> None:
    assert number_in(word) == figure


def test_a_name_with_its_title_is_no_passage_and_neither_is_a_common_turn() -> None:
    name = "رئيس الوزراء العراقي محمد شياع السوداني"
    assert shared(f"قال {name} إن بلاده ماضية في خططها", f"استقبل {name} وفداً من المستثمرين") == []
    assert (
        shared("وقال في بيان إنه من المقرر أن يتم ذلك في اليوم نفسه", "وقال في بيان إنه من المقرر أن يكون كذلك") == []
    )


def test_what_stands_in_very_many_articles_is_boilerplate() -> None:
    closing = "حقوق النشر محفوظة لوكالة الأنباء ولا يجوز نقل هذه المادة أو جزء منها دون إذن خطي مسبق"
    texts = [" ".join(f"كلمة{number * 9 + place}" for place in range(9)) for number in range(80)]
    assert shared(*(f"{text}. {closing}" for text in texts)) == []
    assert len(shared(f"{texts[0]}. {closing}", f"{texts[1]}. {closing}")) == 1, "of two alone, nobody can say"


def test_the_seeds_share_what_they_took_from_each_other() -> None:
    texts = [file.read_text(encoding="utf-8") for file in sorted(assets.seeds().glob("*.txt"))]
    quotes = [texts[found.one][found.passage.mine.start : found.passage.mine.end]
              for found in between([wording_of(text) for text in texts])]  # fmt: skip
    assert any("لعبت دوراً محورياً في دعم القوات" in quote for quote in quotes)
    assert any("وقاعدة حرير في أربيل" in quote for quote in quotes)


def test_planted_passages_are_found_and_few_others() -> None:
    recall, false = score(seed=7, articles=200, plants=60)
    assert recall >= 0.85
    assert false <= 1


def test_two_long_texts_that_are_nearly_one_share_one_passage() -> None:
    words = Generator(3).article(3000)
    edited = [*words[:1500], "خارج", "السياق", *words[1503:]]
    (found,) = shared(" ".join(words), " ".join(edited))
    assert found.words > 2950
    refrain = f"{ONE}. " * 12
    (again,) = shared(refrain, f"مقدمة قصيرة {refrain}")
    assert again.words > 200


def test_the_share_of_a_text_counts_each_place_once() -> None:
    assert share([Span(0, 10), Span(5, 20), Span(6, 8)], 40) == 0.5
    assert share([], 0) == 0


@given(st.lists(st.text(st.sampled_from("ابتجدهوزحطيكلمن 123 ،.ًُ\n"), max_size=200), min_size=2, max_size=4))
def test_places_lie_in_the_texts_and_the_order_is_stable(texts: list[str]) -> None:
    wordings = [wording_of(text) for text in texts]
    found = list(between(wordings))
    assert found == list(between(wordings))
    for each in found:
        assert each.one < each.other
        assert each.passage.mine.end <= len(texts[each.one])
        assert each.passage.its.end <= len(texts[each.other])
        assert 0 < each.passage.similarity <= 1
