"""Shared passages: dotted where their words are, to click, to ask about, and never in the way of claims."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.domain.span import Span
from desktop.widgets.reader.highlight import Highlight
from tests.widgets.reader.conftest import TROOPS, Hand
from tests.widgets.reader.test_painting import Columns, line_of, shown, widened

MakeHand = Callable[..., Hand]
WORDS = "العراق نحو 2500 جندي موزعين"
ENGLISH = "The coalition said that about 2,500 soldiers from العراق would stay until the end"


def span_of(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def dotted(hand: Hand, spans: list[Span]) -> Columns:
    """Return line and x of every pixel column that looks different with these passages."""
    hand.pane.set_passages([])
    before = hand.picture()
    hand.pane.set_passages(spans)
    after = hand.picture()
    return {
        (line_of(hand, y), x)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y)
    }


@pytest.mark.parametrize("width", [230, 640])
@pytest.mark.parametrize(("text", "words"), [(TROOPS, WORDS), (ENGLISH, "2,500 soldiers from العراق would")])
def test_a_passage_is_dotted_under_its_words_and_no_others(
    make_hand: MakeHand, text: str, words: str, width: int
) -> None:
    hand = make_hand(text, width, 300)
    span = span_of(text, words)
    drawn, wanted = dotted(hand, [span]), shown(hand, span.start, span.end)
    assert drawn <= widened(wanted)
    assert len(drawn) > len(wanted) / 4, "dots, along all of it"
    dots = {(line, x + by) for line, x in drawn for by in range(-6, 7)}
    assert wanted <= dots


def test_a_click_tells_its_number(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    told: list[int] = []
    hand.pane.passage_clicked.connect(told.append)
    hand.pane.set_passages([span_of(TROOPS, "قاعدة عين"), span_of(TROOPS, WORDS), span_of(TROOPS, "2500 جندي")])
    hand.click(hand.edge(TROOPS.index("موزعين"), 0.5))
    hand.click(hand.edge(TROOPS.index("جندي"), 0.5))
    hand.click(hand.edge(TROOPS.index("ويبلغ"), 0.5))
    assert told == [1, 2], "of two, the inner one; beside them, none"


def test_a_claim_on_it_is_what_a_click_chooses(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    passages: list[int] = []
    claims: list[str] = []
    hand.pane.passage_clicked.connect(passages.append)
    hand.pane.claim_clicked.connect(claims.append)
    hand.pane.set_passages([span_of(TROOPS, WORDS)])
    start = TROOPS.index("2500")
    hand.pane.set_highlights([Highlight("a", start, start + 9, ("amber",))])
    hand.click(hand.edge(start, 0.5))
    assert (claims, passages) == (["a"], [])


def test_a_tip_says_what_it_is_asked_to_and_reads_no_html(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    hand.pane.set_passages([span_of(TROOPS, WORDS)])
    at = hand.edge(TROOPS.index("2500"), 0.5).toPoint()
    assert not asked(hand, at)
    hand.pane.passages.words = lambda number: f"<b>المسلة</b> {number}"
    assert asked(hand, at)
    assert "المسلة" in QToolTip.text()
    assert "<b>" not in QToolTip.text()
    assert not asked(hand, hand.edge(TROOPS.index("ويبلغ"), 0.5).toPoint())
    QToolTip.hideText()


def asked(hand: Hand, at: QPoint) -> bool:
    """Say whether a rest of the pointer at a place brings up a tip."""
    viewport = hand.pane.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at))
    event.ignore()
    QToolTip.hideText()
    QApplication.sendEvent(viewport, event)
    return hand.pane.passages.tell(at)


def test_another_text_has_none_of_them(make_hand: MakeHand) -> None:
    hand = make_hand(TROOPS)
    hand.pane.set_passages([span_of(TROOPS, WORDS)])
    hand.pane.set_text(TROOPS)
    told: list[int] = []
    hand.pane.passage_clicked.connect(told.append)
    hand.click(hand.edge(TROOPS.index("2500"), 0.5))
    assert told == []
