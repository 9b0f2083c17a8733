"""Folding makes equal what reads the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("تسلّم", "تسلم"),
        ("إحصاء", "احصاء"),
        ("أُعلن", "اعلن"),
        ("الأميركية", "الاميركيه"),
        ("العربى الجديد", "العربي الجديد"),
        ("مســـلة", "مسلة"),
        ("٢٠٢٥", "2025"),
        ("۲۰۲۵", "2025"),
        ("  عدد   القوات ", "عدد القوات"),
        ("\u200fBBC\u200e", "bbc"),
        ("ﻻ", "لا"),
        ("مسؤول", "مسوول"),
    ],
)
def test_what_reads_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_different_words_stay_apart() -> None:
    assert len({fold(word) for word in ("جندي", "جنود", "علم", "عمل", "2500", "25.00")}) == 6


@given(st.text())
def test_a_fold_of_a_fold_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(
    st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي ", max_size=40), st.text(alphabet="\u064b\u064e\u0651ـ", max_size=4)
)
def test_tashkeel_and_tatweel_never_count(letters: str, marks: str) -> None:
    assert fold("".join(letter + marks for letter in letters if letter != " ")) == fold(letters.replace(" ", ""))
