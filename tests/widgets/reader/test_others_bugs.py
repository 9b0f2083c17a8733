"""What other programs get wrong: each is dragged over, marked, drawn, and looked for in the picture of the window."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage
from pytestqt.qtbot import QtBot

from desktop.arabic.graphemes import is_boundary
from desktop.domain.article import canonical
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.theme import LIGHT
from tests.widgets.reader.conftest import Hand, MakeView
from tests.widgets.reader.test_painting import Columns, line_of, shown, widened

MakeHand = Callable[..., Hand]

# The text, and the words in it that others draw, or select, wrongly; in paragraphs of both directions.
CASES = [
    pytest.param("قتل 150 شخصا في هجوم على القاعدة أمس", "150 شخصا", id="a number at the edge falls out"),
    pytest.param("At least قتل 150 شخصا was written on the wall", "قتل 150 شخصا", id="the same from left to right"),
    pytest.param("بدأت الحرب عام 2002 وانتهت بعدها بأعوام", "2002", id="a year drawn in part"),
    pytest.param("The war of 2002 began in بغداد and went on", "2002 began in بغداد", id="ends in another direction"),
    pytest.param("قال المتحدث لقناة BBC News إن القوات غادرت", "المتحدث لقناة BBC", id="starts RTL, ends LTR"),
    pytest.param("قال المتحدث لقناة BBC News إن القوات غادرت", "News إن القوات", id="starts LTR, ends RTL"),
    pytest.param('وأوضح أن: "هذه العمليات جاءت نتيجة جهد"، ثم غادر', '"هذه العمليات', id="only the mark is drawn"),
    pytest.param("وأوضح أن «هذه العمليات» جاءت نتيجة جهد", "«هذه العمليات»", id="marks on both sides"),
    pytest.param('He said that "هذه العمليات" came of it', '"هذه العمليات"', id="marks around the other direction"),
    pytest.param("بلغت 1,554 و 123,037 حالة في العام", "1,554 و 123,037", id="two numbers change places"),
    pytest.param("From 1,554 to ١٢٣٬٠٣٧ cases in العراق", "1,554 to ١٢٣٬٠٣٧", id="digits of both forms"),
    pytest.param("أُعلن في 27 سبتمبر/أيلول 2024 بين بغداد وواشنطن", "27 سبتمبر/أيلول 2024", id="a date of two months"),
    pytest.param("كَتَبَ الكاتِبُ نَصّاً عن مُؤَسَّسَةٍ ما", "الكاتِبُ نَصّاً", id="a letter loses its tashkeel"),
    pytest.param("BBC - قال مسؤولون إن القوات غادرت العراق", "BBC - قال", id="the first letter is not the majority"),
    pytest.param("بلغ\u00a0العدد 2500\u00a0جندي في\u00a0العراق", "2500\u00a0جندي", id="spaces that do not break"),
    pytest.param("وأضاف 😀 أن 45% من القوات غادرت", "😀 أن 45%", id="two units in one character"),
    pytest.param("لا إله إلا الله ولأنّ الآن لها معنى", "ولأنّ الآن", id="letters that are drawn as one"),
]


@pytest.mark.parametrize("width", [230, 640])
@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
@pytest.mark.parametrize(("text", "words"), CASES)
def test_dragged_marked_and_drawn_where_the_words_are(
    make_hand: MakeHand, text: str, words: str, width: int, backwards: bool
) -> None:
    assert canonical(text).text == text
    hand = make_hand(text, width, 260)
    start = text.index(words)
    end = start + len(words)
    wanted = shown(hand, start, end)
    last = max(at for at in range(start, end) if is_boundary(text, at))
    one, other = hand.edge(start, 0.5), hand.edge(last, 0.5)
    ground, bar = hand.pane.page.measures.tint[0] + 1, hand.pane.page.measures.bar(0)
    seen = [wanted - letters(hand, row) for row in (ground, bar)]

    assert hand.drag(*((other, one) if backwards else (one, other))) == words
    selected = columns_of(hand, hand.picture(), QColor(LIGHT.selection), ground)
    assert seen[0] <= widened(selected)
    assert selected <= widened(wanted)

    hand.pane.clear_selection()
    hand.pane.set_highlights([Highlight("a", start, end, ("blue",))])
    bars = columns_of(hand, hand.picture(), LIGHT.tag("blue"), bar)
    assert seen[1] <= widened(bars)
    assert bars <= widened(wanted)


@pytest.mark.parametrize("text", ["بلغت 1,554 و 123,037 حالة في العام", "From 1,554 to ١٢٣٬٠٣٧ cases in العراق"])
def test_a_highlight_moves_no_letter(make_hand: MakeHand, text: str) -> None:
    hand = make_hand(text, 460, 120)
    hand.pane.set_highlights([])
    plain, faint = ink(hand.picture()), ink(hand.picture(), 140)
    for number in ("1,554", text.split()[3]):
        start = text.index(number)
        hand.pane.set_highlights([Highlight("a", start, start + len(number), ("amber",))])
        assert plain <= ink(hand.picture()) <= faint


@pytest.mark.parametrize(
    ("text", "right_aligned"),
    [
        ("BBC: قال مسؤولون إن القوات", True),
        ("2500 جندي", True),
        ("الأمم the UN said so", False),
        ("UN: الأمم المتحدة قالت", True),
    ],
)
def test_a_paragraph_stands_on_the_side_of_its_majority(make_hand: MakeHand, text: str, right_aligned: bool) -> None:
    hand = make_hand(text + "\n" + "قال مسؤولون إن القوات غادرت العراق أمس " * 3, 640, 300)
    line = hand.pane.page.measures.line
    top = round(hand.pane.origin().y())
    drawn = [x for x, y in ink(hand.picture()) if top <= y < top + line]
    left, right = hand.pane.origin().x(), hand.pane.origin().x() + hand.pane.page.width
    assert (right - max(drawn) < 6) is right_aligned
    assert (min(drawn) - left < 6) is not right_aligned


def test_every_column_of_arabic_runs_right_to_left(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(3)
    for column in view.columns.columns():
        pane = column.pane
        picture = pane.viewport().grab().toImage()
        drawn = [x for x, y in ink(picture) if y > pane.origin().y() + pane.page.measures.line]
        assert pane.origin().x() + pane.page.width - max(drawn) < 6
        assert pane.verticalScrollBar().x() < pane.viewport().x()


def test_spaces_that_do_not_break_are_copied_as_they_are(make_hand: MakeHand) -> None:
    text = "بلغ\u00a0العدد 2500\u00a0جندي"
    hand = make_hand(text, 460, 120)
    hand.pane.select_all()
    hand.pane.copy()
    assert QGuiApplication.clipboard().text() == text


def columns_of(hand: Hand, picture: QImage, colour: QColor, row: int) -> Columns:
    """Return line and x of the pixels of a colour in one row of each line."""
    page, found = hand.pane.page, set()
    for y in range(round(hand.pane.origin().y()) + row, picture.height(), page.measures.line):
        found |= {(line_of(hand, y), x) for x in range(picture.width()) if picture.pixelColor(x, y) == colour}
    return found


def letters(hand: Hand, row: int) -> Columns:
    """Return line and x where letters reach into a row, and would hide what is drawn there."""
    picture, paper, page = hand.picture(), QColor(LIGHT.paper), hand.pane.page
    found: Columns = set()
    for y in range(round(hand.pane.origin().y()) + row, picture.height(), page.measures.line):
        found |= {(line_of(hand, y), x) for x in range(picture.width()) if picture.pixelColor(x, y) != paper}
    return widened(found)


def ink(picture: QImage, lightest: int = 70) -> set[tuple[int, int]]:
    """Return the pixels that are dark: letters, no ground and no bar."""
    return {
        (x, y)
        for y in range(picture.height())
        for x in range(picture.width())
        if picture.pixelColor(x, y).lightness() < lightest
    }
