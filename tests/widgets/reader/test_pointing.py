"""A drag selects the words it went over, on mixed and wrapped right-to-left lines too."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from desktop.arabic.words import token_span
from desktop.domain.article import canonical
from desktop.domain.span import Span
from tests.widgets.reader.conftest import Hand

MakeHand = Callable[..., Hand]
TROOPS = "ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين على قاعدة عين الأسد، وقاعدة حرير في أربيل"
DATE = "الاتفاق المشترك الذي أُعلن في 27 سبتمبر/أيلول 2024 بين بغداد وواشنطن، والذي حدّد خارطة طريق"
SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))


def drag_over(hand: Hand, words: str) -> str:
    """Drag from just inside the first grapheme of the words to just inside their last one."""
    text = hand.pane.page.text
    start = text.index(words)
    return hand.drag(*ends(hand, start, start + len(words)))


def ends(hand: Hand, start: int, end: int, inside: float = 0.3) -> tuple[QPointF, QPointF]:
    """Return points near the outer edges of the first and last grapheme, in whichever direction each runs."""
    text = hand.pane.page.text
    latin = "0123456789٠١٢٣٤٥٦٧٨٩abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    first = hand.edge(start, inside if text[start] in latin else 1 - inside)
    last = end - 1
    while text[last] in "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652":
        last -= 1
    return first, hand.edge(last, 1 - inside if text[last] in latin else inside)


@pytest.mark.parametrize("width", [300, 360, 420, 640])
@pytest.mark.parametrize(
    ("text", "words"),
    [
        (TROOPS, "نحو 2500 جندي"),
        (TROOPS, "2500"),
        (TROOPS, "العراق نحو 2500"),
        (DATE, "27 سبتمبر/أيلول 2024"),
        (DATE, "في 27"),
        ("بلغت 1,554 و 123,037 حالة في العام", "1,554 و 123,037"),
        ("بلغت 1,554 و 123,037 حالة في العام", "123,037"),
        ("نشر بتاريخ ٠٧ - سبتمبر - ٢٠٢٥ صباحاً", "٠٧ - سبتمبر - ٢٠٢٥"),
        ("قال مسؤول في البنتاغون لقناة BBC News إن 300 جندي غادروا", "BBC News إن 300"),
        ("وأضاف 😀 أن 45% من القوات غادرت", "45% من القوات"),
        ("The withdrawal ends by سبتمبر 2025 according to officials", "سبتمبر 2025"),
    ],
)
def test_a_drag_over_words_selects_exactly_them(make_hand: MakeHand, text: str, words: str, width: int) -> None:
    assert drag_over(make_hand(text, width), words) == words


def test_the_other_way_round_is_the_same(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    start = TROOPS.index("نحو 2500 جندي")
    first, last = ends(hand, start, start + len("نحو 2500 جندي"))
    assert hand.drag(last, first) == "نحو 2500 جندي"
    assert hand.pane.caret == start


@pytest.mark.parametrize("share", [0.05, 0.45, 0.55, 0.95])
def test_a_press_on_the_last_digit_never_loses_the_number(make_hand: MakeHand, share: float) -> None:
    text = "قتل 150 شخصا في الهجوم"
    hand = make_hand(text)
    assert hand.drag(hand.edge(6, share), hand.edge(text.index("ا في"), 0.2)) == "150 شخصا"


def test_quotation_marks_come_along_when_they_are_touched(make_hand: MakeHand) -> None:
    text = 'وأوضح أن "هذه العمليات جاءت نتيجة جهد". ثم غادر'
    hand = make_hand(text)
    inner = hand.drag(*ends(hand, text.index("هذه"), text.index('". ')))
    assert inner == "هذه العمليات جاءت نتيجة جهد"
    whole = hand.drag(hand.edge(text.index('"'), 0.5), hand.edge(text.index('". '), 0.5))
    assert whole == '"هذه العمليات جاءت نتيجة جهد"'
    stop = hand.drag(hand.edge(text.index("نتيجة"), 0.5), hand.edge(text.index(". ثم"), 0.5))
    assert stop == 'نتيجة جهد"'


def test_alt_selects_exactly_and_cuts_no_grapheme(make_hand: MakeHand) -> None:
    text = "كَتَبَ الكاتبُ نصّاً"
    hand = make_hand(text)
    chosen = hand.drag(hand.edge(2, 0.9), hand.edge(text.index("ت", 6), 0.1), Qt.KeyboardModifier.AltModifier)
    assert chosen == text[2 : text.index("ت", 6) + 1]
    assert text[hand.pane.selected()[0]] == "ت"


def test_a_drag_past_the_margin_ends_at_the_line(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS, 300)
    line = hand.pane.page.laid(0).line(0)
    middle = hand.glyph(0).center().y()
    assert hand.drag(QPointF(298, middle), QPointF(2, middle)) == TROOPS[: line.seen]


def test_double_click_takes_the_word_and_a_third_the_paragraph(make_hand: MakeHand) -> None:
    hand = make_hand(f"{TROOPS}\n\n{DATE}")
    at = hand.edge(TROOPS.index("2500") + 1, 0.5)
    hand.double_click(at)
    assert hand.words() == "2500"
    hand.press(at)
    hand.release(at)
    assert hand.words() == TROOPS


def test_shift_and_a_click_extend_by_words(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    drag_over(hand, "نحو")
    at = hand.edge(TROOPS.index("جندي") + 1, 0.5)
    hand.press(at, Qt.KeyboardModifier.ShiftModifier)
    hand.release(at)
    assert hand.words() == "نحو 2500 جندي"


def test_a_click_puts_the_caret_where_it_was_meant(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS, 300)
    for position in range(len(TROOPS)):
        if TROOPS[position] == " ":
            continue
        rtl = not TROOPS[position].isdigit()
        hand.click(hand.edge(position, 0.8 if rtl else 0.2))
        assert hand.pane.caret == position


def test_span_chosen_tells_words_and_place(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    told = []
    hand.pane.span_chosen.connect(lambda span, place: told.append((span, place)))
    drag_over(hand, "نحو 2500 جندي")
    start = TROOPS.index("نحو")
    assert [span for span, _ in told] == [Span(start, start + 13)]
    assert told[0][1].contains(hand.pane.viewport().mapToGlobal(hand.glyph(start).center()).toPoint())


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.name[:3])
def test_any_drag_over_words_of_a_real_report_is_exact(make_hand: MakeHand, seed: Path) -> None:
    text = canonical(seed.read_text(encoding="utf-8")).text
    choice = random.Random(seed.name)
    hand = make_hand(text, 380, 700)
    places = [position for position, letter in enumerate(text) if letter.isalnum()]
    for _ in range(60):
        first = choice.choice(places)
        last = min(first + choice.randrange(60), len(text) - 1)
        last = max(position for position in places if position <= last)
        (start, _), (_, end) = token_span(text, first, first + 1), token_span(text, last, last + 1)
        hand.pane.reveal(Span(start, end))
        got = hand.drag(*ends(hand, start, end, choice.uniform(0.1, 0.9)))
        assert got == text[start:end]
