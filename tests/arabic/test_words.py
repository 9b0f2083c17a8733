"""A selection becomes the whole words under it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.graphemes import extends, is_boundary
from desktop.arabic.words import token_span, word_after, word_before

PIECES = st.sampled_from(
    [
        "قتل",
        "150",
        "٢٬٥٠٠",
        "شخصاً",
        "تسلّم",
        "مــدى",
        " ",
        "\n",
        '"',
        "«",
        "»",
        "،",
        ".",
        "-",
        "/",
        "%",
        "1,554",
        "BBC",
        "don't",
        "👨‍👩‍👧",
        "🇮🇶",
        "👍🏽",
        "\u200f",
        "2014-2017",
        "(",
        ")",
        "e\u0301",
        "\u064b",
        "_",
        "$",
    ]
)
TEXTS = st.lists(PIECES, max_size=20).map("".join)


def taken(text: str, part: str, nth: int = 0) -> str:
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return text[slice(*token_span(text, start, start + len(part)))]


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("قتل 150 شخصا", "0 شخصا", "150 شخصا"),
        ("قتل 150 شخصا", " شخصا", "شخصا"),
        ("يراوح “بين 1500 و3000 مقاتل”.", "ين 1500 و3000 مقات", "بين 1500 و3000 مقاتل"),
        ('قال "نعم" ومضى', '"نعم"', "نعم"),
        ("نحو 1,554 طنا", "55", "1,554"),
        ("بلغ ٣٫٥ مليون", "٥", "٣٫٥"),
        ("في 2014-2017 كانت", "17", "2014-2017"),
        ("في 18/1/2026، قال", "1/2", "18/1/2026"),
        ("07\u200f/09\u200f/2025 يوم", "09", "07\u200f/09\u200f/2025"),
        ("بنسبة 25% منهم", "25", "25%"),
        ("عند -5 درجات", "5", "-5"),
        ("صاروخ إس-300 روسي", "300", "300"),
        ("تسلّم قاعدة", "تسل", "تسلّم"),
        ("مع مــدى طويل", "دى", "مــدى"),
        ("انتهى في 2025. ثم", "25. ", "2025"),
        ("انتهت (الناتو) في", "(الناتو)", "الناتو"),
        ("بال‌سيارة مضى", "بال", "بال‌سيارة"),
    ],
)
def test_whole_words_without_what_stands_around_them(text: str, part: str, whole: str) -> None:
    assert taken(text, part) == whole


def test_an_empty_selection_is_the_word_it_touches() -> None:
    text = "قتل 150 شخصا"
    assert [text[slice(*token_span(text, at, at))] for at in (0, 3, 5, 7)] == ["قتل", "قتل", "150", "150"]


def test_punctuation_alone_is_kept_and_spaces_alone_are_nothing() -> None:
    assert token_span("قال ؟! ثم", 3, 7) == (4, 6)
    assert token_span("قال   ثم", 4, 5) == (4, 4)


@given(TEXTS, st.data())
def test_the_span_holds_every_word_under_it_and_cuts_nothing(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = token_span(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert token_span(text, first, last) == (first, last) or first == last
    if first < last:
        assert is_boundary(text, first)
        assert is_boundary(text, last)
        assert not text[first].isspace() or extends(text[first + 1])
        assert not text[last - 1].isspace()
    for at in (first, last):
        if first < last and 0 < at < len(text):
            assert not (text[at - 1].isalnum() and text[at].isalnum())
    assert all(first <= at < last for at in range(start, end) if text[at].isalnum())


@given(st.text(max_size=60), st.data())
def test_any_text_at_all_is_answered(text: str, data: st.DataObject) -> None:
    start, end = data.draw(st.integers(-3, 70)), data.draw(st.integers(-3, 70))
    first, last = token_span(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert is_boundary(text, first) or first == last


def test_a_selection_of_signs_stays_what_it_is_when_snapped_again() -> None:
    text = '٢٬٥٠٠ "👨‍👩‍👧'
    once = token_span(text, 5, 8)
    assert token_span(text, *once) == once


def test_a_figure_with_its_separators_is_one_step() -> None:
    text = "قتل 3,958 قتيلاً، منهم ٢٬٥٠٠"
    starts = []
    at = 0
    while at < len(text):
        starts.append(at)
        at = word_after(text, at)
    assert [text[start:].split()[0] for start in starts] == ["قتل", "3,958", "قتيلاً،", "منهم", "٢٬٥٠٠"]
    back = []
    at = len(text)
    while at > 0:
        at = word_before(text, at)
        back.append(at)
    assert back == starts[::-1]


@given(st.text(alphabet="اب 12,.٬٫\u064b\"«،\n👨‍👩x'-", max_size=40))
def test_steps_by_word_always_arrive(text: str) -> None:
    at, steps = 0, 0
    while at < len(text):
        further = word_after(text, at)
        assert further > at
        at = further
    while at > 0:
        nearer = word_before(text, at)
        assert nearer < at
        at, steps = nearer, steps + 1
