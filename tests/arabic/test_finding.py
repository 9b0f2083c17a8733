"""Finding words however they are written, with places that are the text's own code points."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic import finding
from desktop.arabic.finding import FoldedText, pattern_of
from desktop.arabic.folding import fold
from desktop.arabic.graphemes import is_boundary

letters = st.text(st.sampled_from("اأإآبةهىيوؤئءلاﻻﷲـَُّ\u200f 0123٣٢,٬ABab'ß😀\n"), max_size=60)


def found(text: str, words: str) -> list[str]:
    pattern = pattern_of(words)
    assert pattern is not None
    return [text[start:end] for start, end in FoldedText(text).find(pattern)]


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("قال أحمد إن احمد وأَحْمَدُ هنا", "احمد", ["أحمد", "احمد", "أَحْمَدُ"]),
        ("الأنبار والانبار", "الأنبار", ["الأنبار", "الانبار"]),
        ("محـــمد ومحمد", "محمد", ["محـــمد", "محمد"]),
        ("سنة ٢٠٢٥ أو 2025 أو ۲۰۲۵", "2025", ["٢٠٢٥", "2025", "۲۰۲۵"]),
        ("نحو 3,283 و٣٬٢٨٣ و3283", "3283", ["3,283", "٣٬٢٨٣", "3283"]),
        ("نحو 3,283 و٣٬٢٨٣ و3283", "٣٬٢٨٣", ["3,283", "٣٬٢٨٣", "3283"]),
        ("في 1,2 و12", "12", ["12"]),
        ("سلاﻡ وسلام", "سلام", ["سلاﻡ", "سلام"]),
        ("قاعدة\u00a0عين  الأسد\nقاعدة عين\nالأسد", "قاعده عين الاسد", ["قاعدة\u00a0عين  الأسد", "قاعدة عين\nالأسد"]),
        ("😀 القوّات", "القوات", ["القوّات"]),
        ("The BBC and the bbc", "Bbc", ["BBC", "bbc"]),
        ("a.b axb", "a.b", ["a.b"]),
    ],
)
def test_what_reads_the_same_is_found(text: str, words: str, places: list[str]) -> None:
    assert found(text, words) == places


@pytest.mark.parametrize("words", ["", "  ", "ـ", "َ"])
def test_nothing_is_looked_for_where_nothing_would_be_left(words: str) -> None:
    assert pattern_of(words) is None


@given(letters, st.data())
def test_every_stretch_of_a_text_is_found_in_it_at_its_own_place(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    words = text[start:end]
    pattern = pattern_of(words)
    if pattern is None:
        return
    places = list(FoldedText(text).find(pattern))
    assert places
    assert all(0 <= first < past <= len(text) for first, past in places)
    assert all(is_boundary(text, first) or not first for first, _ in places)
    assert all(is_boundary(text, past) for _, past in places)
    sought = fold(words).replace(",", "").replace("٬", "").replace(" ", "")
    for first, past in places:
        assert sought in fold(text[first:past]).replace(",", "").replace("٬", "").replace(" ", "")


@given(letters, letters, st.integers(1, 7))
def test_the_slices_in_which_a_text_is_folded_make_no_difference(text: str, words: str, size: int) -> None:
    pattern = pattern_of(words)
    if pattern is None:
        return
    whole = list(FoldedText(text).find(pattern))
    before = finding.SLICE
    finding.SLICE = size
    try:
        assert list(FoldedText(text).find(pattern)) == whole
    finally:
        finding.SLICE = before
