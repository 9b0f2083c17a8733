"""Words are found as a reader reads them, and the places are those of the text itself."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.finding import FoldedText, blocks, find
from desktop.arabic.folding import fold
from desktop.arabic.graphemes import extends
from desktop.domain.span import Span

_WRITING = st.text(alphabet="ابتنلأإآةىيو ءئ\u064b\u064e\u0651ـ\u200f0٣۵,٬.«»ﷺﻻ🄁½\n\tABß𝟙", max_size=60)


def _words(text: str, query: str) -> list[str]:
    return [span.of(text) for span in find(text, query)]


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("أُعلن في الأنبار", "اعلن", ["أُعلن"]),
        ("المســـؤول مسوول", "مسؤول", ["مســـؤول", "مسوول"]),
        ("نحو ٢٥٠٠ جندي و2,500 عسكري", "2500", ["٢٥٠٠", "2,500"]),
        ("نحو 2500 جندي", "٢٥٠٠", ["2500"]),
        ("قتل 3,283 و٣٬٢٨٣", "3,283", ["3,283", "٣٬٢٨٣"]),
        ("قتل 3,283", "3,", ["3", "3"]),
        ("بلغ ٣٫٥ مليون", "3.5", ["٣٫٥"]),
        ("جندي والجندي وبالجندي وللجندي", "الجندي", ["جندي", "الجندي", "الجندي", "جندي"]),
        ("قوات التحالف وقوات للتحالف", "قوات تحالف", ["قوات التحالف", "قوات للتحالف"]),
        ("القوات الأمريكية", "قوات امريكية", ["قوات الأمريكية"]),
        ("رومانيا وألمانيا", "ألمانيا", ["ألمانيا"]),
        ("قال له الله", "الله", ["الله"]),
        ("سَلَّمَ", "سلم", ["سَلَّمَ"]),
        ("BBC\u200f عربي", "bbc عربي", ["BBC\u200f عربي"]),
        ("سطر\nآخر", "سطر اخر", []),
        ("سطر  \u00a0 آخر", "سطر اخر", ["سطر  \u00a0 آخر"]),
        ("نص", "", []),
        ("نص", " \u064b", []),
    ],
)
def test_what_reads_the_same_is_found_where_it_stands(text: str, query: str, found: list[str]) -> None:
    assert _words(text, query) == found


@given(_WRITING, st.data())
def test_any_words_of_a_text_are_found_there(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    query = text[start:end]
    if "\n" in query or len(FoldedText(query).text.split()) == 0 or fold(query)[-1:] in ",٬":
        return
    folded = FoldedText(text).text
    # What is found may lie earlier, or be cut otherwise by a figure's separators; it is never missed.
    if " ".join(FoldedText(query).text.split()) in " ".join(folded.split(" ")):
        assert find(text, query)


@given(_WRITING, _WRITING)
def test_what_is_found_reads_as_what_was_looked_for(text: str, query: str) -> None:
    spans = find(text, query)
    # The article may be missing or there, alone or in لل.
    sought = fold(query).replace("ال", "").replace("لل", "").split()
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        assert "\n" not in span.of(text)
        whole = FoldedText(span.of(text)).text
        shown = whole.replace("ال", "").replace("لل", "")
        assert all(word in shown or word in whole for word in sought if word.isalpha())
    assert all(one.end <= other.start for one, other in pairwise(spans))


@given(_WRITING)
def test_every_folded_character_leads_back_to_the_one_that_became_it(text: str) -> None:
    folded = FoldedText(text, at=7)
    ends = []
    for index, character in enumerate(folded.text):
        span = folded.span(index, index + 1)
        source = text[span.start - 7]
        assert character in FoldedText(source).text
        assert span.end == len(text) + 7 or not extends(text[span.end - 7])
        ends.append(span.start)
    assert ends == sorted(ends)


@given(_WRITING, st.integers(0, 60), st.integers(0, 60))
def test_a_search_may_be_kept_to_a_stretch(text: str, start: int, end: int) -> None:
    for span in find(text, "ا", start, end):
        assert start <= span.start and text[span.start] in "اأإآٱﻻﷺ"


@given(st.lists(st.integers(0, 90_000), max_size=5))
def test_blocks_are_the_whole_text_in_order(lengths: list[int]) -> None:
    text = "\n".join("كلمة " * (length // 5) for length in lengths)
    made = list(blocks(text))
    assert "".join(block.of(text) for block in made) == text
    assert all(len(block) <= 64_000 for block in made)


def test_a_line_without_a_space_is_cut_all_the_same() -> None:
    text = "ا" * 200_000
    assert [len(block) for block in blocks(text)] == [64_000, 64_000, 64_000, 8_000]


def test_places_in_a_long_text_count_from_its_beginning() -> None:
    text = "سطر طويل من الكلام\n" * 2_000 + "هنا المقصود"
    assert find(text, "مقصود") == [Span(len(text) - 5, len(text))]
