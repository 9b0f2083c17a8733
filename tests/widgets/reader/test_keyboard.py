"""The keyboard moves in the order of reading, extends, copies, and marks by physical key."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.widgets.reader import keys
from tests.widgets.reader.conftest import Hand

MakeHand = Callable[..., Hand]
Key, Modifier = Qt.Key, Qt.KeyboardModifier
TEXT = "ويبلغ عدد القوات 2500 جندي\n\nقال كَتَبَ 😀 نعم"


def test_left_goes_forward_in_arabic_by_graphemes(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand("كَتَبَ 😀 123")
    stops = []
    for _ in range(8):
        qtbot.keyClick(hand.pane, Key.Key_Left)
        stops.append(hand.pane.caret)
    assert stops == [2, 4, 6, 7, 8, 9, 10, 11]
    qtbot.keyClick(hand.pane, Key.Key_Right)
    assert hand.pane.caret == 10


def test_left_goes_back_in_english(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand("The mission ends")
    qtbot.keyClick(hand.pane, Key.Key_Right)
    assert hand.pane.caret == 1
    qtbot.keyClick(hand.pane, Key.Key_Left)
    assert hand.pane.caret == 0


def test_arrows_cross_paragraphs_both_ways(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(TEXT)
    seen = [0]
    for _ in range(len(TEXT) * 2):
        qtbot.keyClick(hand.pane, Key.Key_Left)
        seen.append(hand.pane.caret)
        if hand.pane.caret == len(TEXT):
            break
    assert seen == sorted(set(seen))
    assert seen[-1] == len(TEXT)
    back = [len(TEXT)]
    while hand.pane.caret:
        qtbot.keyClick(hand.pane, Key.Key_Right)
        back.append(hand.pane.caret)
    assert back == seen[::-1]


def test_control_goes_by_words_and_shift_extends(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(TEXT)
    qtbot.keyClick(hand.pane, Key.Key_Left, Modifier.ControlModifier)
    assert hand.pane.caret == TEXT.index("عدد")
    for _ in range(2):
        qtbot.keyClick(hand.pane, Key.Key_Left, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert hand.words().strip() == "عدد القوات"


def test_no_key_stops_at_a_blank_line(make_hand: MakeHand, qtbot: QtBot) -> None:
    text = "\n\nقوات التحالف\n\n\nتنسحب اليوم\n\n"
    hand = make_hand(text)
    first, second = text.index("قوات"), text.index("تنسحب")
    qtbot.keyClick(hand.pane, Key.Key_Home, Modifier.ControlModifier)
    assert hand.pane.caret == first
    stops = []
    for _ in range(4):
        qtbot.keyClick(hand.pane, Key.Key_Left, Modifier.ControlModifier)
        stops.append(hand.pane.caret)
    assert stops == [text.index("التحالف"), first + len("قوات التحالف"), second, text.index("اليوم")]
    for _ in range(30):
        qtbot.keyClick(hand.pane, Key.Key_Right)
    assert hand.pane.caret == first
    qtbot.keyClick(hand.pane, Key.Key_Left)
    assert hand.pane.caret == first + 1


def test_home_and_end_keep_to_the_line(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(TEXT.replace("\n", " "), 180)
    lines = [hand.pane.page.laid(0).line(number) for number in range(3)]
    qtbot.keyClick(hand.pane, Key.Key_Down)
    assert lines[1].start <= hand.pane.caret <= lines[1].seen
    qtbot.keyClick(hand.pane, Key.Key_End)
    assert hand.pane.caret == lines[1].seen
    qtbot.keyClick(hand.pane, Key.Key_Home, Modifier.ShiftModifier)
    assert hand.pane.selected() == (lines[1].start, lines[1].seen)
    qtbot.keyClick(hand.pane, Key.Key_End, Modifier.ControlModifier)
    assert hand.pane.caret == len(TEXT)


def test_up_and_down_pass_blank_lines_and_keep_their_column(make_hand: MakeHand, qtbot: QtBot) -> None:
    text = "\n\n".join(["قوات التحالف الدولي تنسحب من قاعدة عين الأسد"] * 4)
    hand = make_hand(text, 512)
    hand.click(hand.edge(20, 0.8))
    x = hand.pane.page.caret(hand.pane.caret).center().x()
    tops = []
    while hand.pane.page.chunk_at(hand.pane.caret) < 6:
        qtbot.keyClick(hand.pane, Key.Key_Down)
        tops.append(hand.pane.page.caret(hand.pane.caret).top())
    assert len(tops) == 6
    assert tops == sorted(tops)
    assert abs(hand.pane.page.caret(hand.pane.caret).center().x() - x) < 12
    for _ in range(6):
        qtbot.keyClick(hand.pane, Key.Key_Up)
    assert hand.pane.page.chunk_at(hand.pane.caret) == 0


def test_page_down_scrolls_and_takes_the_caret_along(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand("\n".join(["قوات التحالف الدولي تنسحب من قاعدة عين الأسد"] * 60), 512, 300)
    qtbot.keyClick(hand.pane, Key.Key_PageDown)
    assert hand.pane.page.chunk_at(hand.pane.caret) > 3
    for _ in range(2):
        qtbot.keyClick(hand.pane, Key.Key_PageDown)
    assert hand.pane.verticalScrollBar().value() > 200


def test_everything_is_selected_and_copied_letter_for_letter(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(TEXT)
    qtbot.keyClick(hand.pane, Key.Key_A, Modifier.ControlModifier)
    assert hand.pane.selection() == Span(0, len(TEXT))
    qtbot.keyClick(hand.pane, Key.Key_C, Modifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == TEXT
    assert QKeySequence(QKeySequence.StandardKey.Copy).toString() in ("Ctrl+C", "⌘C")


def test_control_works_with_an_arabic_layout(make_hand: MakeHand) -> None:
    hand = make_hand(TEXT)
    for key, text in ((ord("ش"), ""), (ord("ؤ"), "ؤ")):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Modifier.ControlModifier, text)
        QCoreApplication.sendEvent(hand.pane, event)
    assert QGuiApplication.clipboard().text() == TEXT


@pytest.mark.parametrize(
    ("key", "text", "scan", "digit"),
    [
        (Key.Key_1, "1", 0, 1),
        (0x661, "١", 0, 1),
        (0x669, "٩", 0, 9),
        (0x6F4, "۴", 0, 4),
        (Key.Key_Ampersand, "&", 10, 1),
        (0x10C, "č", 13, 4),
        (Key.Key_0, "0", 19, None),
        (Key.Key_A, "a", 38, None),
        (Key.Key_Return, "\r", 36, None),
    ],
)
def test_a_digit_is_known_by_any_layout(
    monkeypatch: pytest.MonkeyPatch, key: int, text: str, scan: int, digit: int | None
) -> None:
    monkeypatch.setattr(keys.sys, "platform", "linux")
    event = QKeyEvent(QEvent.Type.KeyPress, key, Modifier.NoModifier, scan, 0, 0, text)
    assert keys.digit(event) == digit


def test_digits_of_the_keypad_mark_and_those_with_control_do_not(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(TEXT)
    marked: list[int] = []
    hand.pane.key_marked.connect(marked.append)
    qtbot.keyClick(hand.pane, Key.Key_3, Modifier.KeypadModifier)
    qtbot.keyClick(hand.pane, Key.Key_3, Modifier.ControlModifier)
    qtbot.keyClick(hand.pane, Key.Key_3)
    assert marked == [3, 3]


def test_a_selection_by_keys_is_told_of_when_shift_is_let_go(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(TEXT)
    told: list[Span] = []
    hand.pane.span_chosen.connect(lambda span, _place: told.append(span))
    qtbot.keyPress(hand.pane, Key.Key_Shift)
    for _ in range(5):
        left = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Left, Modifier.ShiftModifier)
        QCoreApplication.sendEvent(hand.pane, left)
    assert not told
    qtbot.keyRelease(hand.pane, Key.Key_Shift)
    assert told == [Span(0, 5)]


def test_assistive_software_reads_text_caret_and_selection(make_hand: MakeHand) -> None:
    from PySide6.QtGui import QAccessible

    hand = make_hand(TEXT)
    hand.pane.setAccessibleName("مقال")
    told = QAccessible.queryAccessibleInterface(hand.pane)
    assert told.text(QAccessible.Text.Name) == "مقال"
    text = told.textInterface()
    assert text.text(0, text.characterCount()) == TEXT
    hand.pane.select(TEXT.index("😀"), TEXT.index("نعم"))
    assert text.cursorPosition() == TEXT.index("نعم") + 1
    shadow = hand.pane.findChild(QPlainTextEdit, "shadow")
    assert shadow is not None
    assert shadow.textCursor().selectedText() == "😀 "


def test_keys_cut_no_figure_and_no_word_at_the_edge_of_what_is_marked(make_hand: MakeHand, qtbot: QtBot) -> None:
    text = "قتل 3,958 قتيلاً في البلاد"
    hand = make_hand(text)
    hand.pane.select(text.index("3"), text.index("3"))
    qtbot.keyClick(hand.pane, Key.Key_Left, Modifier.ShiftModifier)
    assert hand.words() == "3"
    span = hand.pane.selection()
    assert span is not None and span.of(text) == "3,958"
    for _ in range(6):
        qtbot.keyClick(hand.pane, Key.Key_Left, Modifier.ShiftModifier)
    span = hand.pane.selection()
    assert span is not None and span.of(text) == "3,958 قتيلاً"


SENTENCES = (
    'بدأ الانسحاب اليوم. وقال "نحو 3.5 ملايين عادوا." ثم؟\n\nانتهت المهمة عام 2025! وبقي 2,500 جندي'
    "\n\n\nThe end. Or so."
)


def stops(hand: Hand, qtbot: QtBot, key: Key, held: Modifier, back: Key) -> tuple[list[int], list[int]]:
    """Return where a key stops through the whole text, and where another one does on the way back."""
    on, off = [], []
    for key_, found, last in ((key, on, len(hand.pane.page.text)), (back, off, 0)):
        while hand.pane.caret != last:
            qtbot.keyClick(hand.pane, key_, held)
            found.append(hand.pane.caret)
            assert len(found) < 50
    return on, off


def test_control_with_up_and_down_goes_by_paragraphs(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(SENTENCES)
    second, third = SENTENCES.index("انتهت"), SENTENCES.index("The")
    on, off = stops(hand, qtbot, Key.Key_Down, Modifier.ControlModifier, Key.Key_Up)
    assert on == [second, third, len(SENTENCES)]
    assert off == [third, second, 0]
    qtbot.keyClick(hand.pane, Key.Key_Down, Modifier.ControlModifier | Modifier.ShiftModifier)
    assert hand.words().rstrip() == SENTENCES[:second].rstrip()


def test_alt_with_home_and_end_goes_by_sentences(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(SENTENCES)
    on, off = stops(hand, qtbot, Key.Key_End, Modifier.AltModifier, Key.Key_Home)
    ends = [
        SENTENCES.index(words) + len(words) for words in ("اليوم.", 'عادوا."', "ثم؟", "2025!", "جندي", "end.", "so.")
    ]
    starts = [SENTENCES.index(words) for words in ("بدأ", "وقال", "ثم؟", "انتهت", "وبقي", "The", "Or")]
    assert on == ends
    assert off == starts[::-1]


def test_shift_and_alt_extend_by_the_sentence_to_mark_it(make_hand: MakeHand, qtbot: QtBot) -> None:
    hand = make_hand(SENTENCES)
    inside = SENTENCES.index("3.5")
    hand.pane.select(inside, inside)
    qtbot.keyClick(hand.pane, Key.Key_Home, Modifier.AltModifier)
    qtbot.keyClick(hand.pane, Key.Key_End, Modifier.AltModifier | Modifier.ShiftModifier)
    span = hand.pane.selection()
    assert span is not None
    assert span.of(SENTENCES) == 'وقال "نحو 3.5 ملايين عادوا."'
