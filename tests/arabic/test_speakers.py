"""Speakers are offered where the text names them plainly, in their fullest form, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.speakers import Speaker, speaker_of
from desktop.domain.span import Span

_WORDS = "قال وقالت أكد وأضاف أن إن كشف عن نقلت وكالة قوله مشيرا إلى وفق بحسب المصدر نفسه وزير حسين علاوي ل"
WORDS = st.sampled_from([*_WORDS.split(), *':،."“”«»\n'])


def heard(marked: str) -> list[Speaker | None]:
    """Return the speakers of the words in [brackets]."""
    text, spans, start = "", [], 0
    for character in marked:
        if character == "[":
            start = len(text)
        elif character == "]":
            spans.append(Span(start, len(text)))
        else:
            text += character
    return [speaker_of(text, span) for span in spans]


def names(marked: str) -> list[str]:
    return [found.name if found else "-" for found in heard(marked)]


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("قال وزير النقل كريم الناصري إن [الجسر] سيفتح قريبا.", "كريم الناصري"),
        ("وأوضحت المتحدثة باسم البلدية ليلى حداد، في تصريح للصحفيين، أن [الأشغال] تتقدم.", "ليلى حداد"),
        ("أكد مدير المستشفى، الدكتور سامي عيسى، أن [ثلاثة جرحى] غادروا.", "سامي عيسى"),
        ("«[الطريق مقطوع]»، قال المتحدث باسم الدفاع المدني.", "المتحدث باسم الدفاع المدني"),
        ("أصيب [تسعة عمال]، وفق ما أعلنت هيئة الموانئ.", "هيئة الموانئ"),
        ("أصيب [تسعة عمال]، بحسب هيئة الموانئ.", "هيئة الموانئ"),
        ("ووفقا لمصدر طبي، أصيب [تسعة عمال].", "مصدر طبي"),
        ("تراجع [العدد]، وفقا للوزارة.", "الوزارة"),
        ("تراجع [العدد]، بحسب لجنة محلية.", "لجنة محلية"),
        ("ونقلت الصحيفة عن مهندس في الشركة قوله إن [الخزان] تصدع.", "مهندس في الشركة"),
        ("أعلنت هيئة الإحصاء ارتفاع [عدد السكان] إلى مليونين.", "هيئة الإحصاء"),
        ("ويرى مراقبون أن [الأسعار] ستتراجع.", "مراقبون"),
        ("وقال المتحدث: “[نحن هنا]. سنبقى. [لن نغادر]”. ثم [خرج] من القاعة.", "المتحدث المتحدث -"),
        ('وقال المتحدث: "[نحن هنا]. سنبقى. [لن نغادر]". ثم [خرج] من القاعة.', "المتحدث المتحدث -"),
        ("بلغت [نسبة الأضرار] ٢٥٪ بحسب وزارة الأشغال.", "وزارة الأشغال"),
        ("وتوزع [السلال] حسب المنطقة.", "-"),
        ("بلغ [عدد السكان] مليونين.", "-"),
        ("زار الرئيس المدينة، مؤكدا أن [الأمن] مستتب.", "-"),
        ("وقال إن [الطريق] مقطوع.", "-"),
        ("أُعلن في أيار عن [الخطة].", "-"),
        ("يُذكر أن [المدينة] صغيرة.", "-"),
        ("وتعمل [الفرق] وفق جدول زمني.", "-"),
        ("كان [مكتب] تابع للوزارة مغلقا.", "-"),
    ],
)
def test_the_speaker_is_the_subject_of_the_saying(marked: str, expected: str) -> None:
    assert " ".join(names(marked)) == expected


def test_a_verb_alone_speaks_for_the_last_one_of_its_gender() -> None:
    text = (
        "قال كريم الناصري إن [الجسر] جاهز. وقالت ليلى حداد إن [الطريق] ضيق. وأضاف أن [العمل] انتهى. "
        "وأضافت أن [الأسفلت] قديم، مشيرة إلى أن [المال] قليل."
    )
    assert names(text) == ["كريم الناصري", "ليلى حداد", "كريم الناصري", "ليلى حداد", "ليلى حداد"]
    assert [found.rule for found in heard(text) if found][2:] == ["verb-alone", "verb-alone", "participle"]


def test_a_last_name_or_a_title_stands_for_the_person_named_before() -> None:
    text = (
        "قال مدير الميناء، كريم الناصري، إن [الرصيف] جاهز. وتابع الناصري أن [السفن] تصل غدا. "
        "وشدد مدير الميناء على [السلامة]."
    )
    assert names(text) == ["كريم الناصري"] * 3
    spans = [found.span for found in heard(text) if found]
    assert len({(span.start, span.end) for span in spans}) == 3


def test_the_same_source_is_the_last_one() -> None:
    assert names("قالت البلدية إن [الماء] مقطوع. وسيعود [الماء] غدا، وفق المصدر نفسه.") == ["البلدية", "البلدية"]


@given(st.lists(WORDS, min_size=1, max_size=14).map(" ".join), st.data())
def test_any_words_of_saying_are_answered(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    found = speaker_of(text, Span(start, data.draw(st.integers(start + 1, len(text)))))
    if found is not None:
        assert found.name == found.name.strip() != ""
        assert found.span.end <= len(text)


@given(st.text(min_size=1, max_size=60), st.data())
def test_any_text_at_all_is_answered(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    speaker_of(text, Span(start, data.draw(st.integers(start + 1, len(text)))))
