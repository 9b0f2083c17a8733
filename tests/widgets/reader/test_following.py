"""Columns follow the claim that is chosen: to what they say of the same thing, or they say that there is nothing."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.quantity import Quantity
from desktop.domain.span import Span
from desktop.edits import articles
from desktop.edits import claims as edits
from desktop.formats.readers.text_file import read_words
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.glide import LONGEST_MS
from desktop.widgets.reader.reader_view import ReaderView
from tests.widgets.reader.conftest import Hand, show, story
from tests.widgets.reader.test_sharing import ENGLISH_FILLER, FILLER
from tests.widgets.reader.test_walking import press

Key = Qt.Key
TROOPS = "القوات"


@pytest.fixture(params=["rtl", "ltr"])
def view(workspace: Workspace, qtbot: QtBot, request: pytest.FixtureRequest) -> ReaderView:
    """Return the reader over three articles: two count the troops, one far down and twice; the third does not."""
    filler = FILLER if request.param == "rtl" else ENGLISH_FILLER
    workspace.commit(story(0))
    texts = (
        f"2500 جندي\n\n{filler}\n\n7 قتلى",
        f"{filler}\n\n900 جندي\n\n{filler}\n\n2600 جندي\n\n{filler}",
        f"{filler}\n\nلا أرقام هنا",
    )
    drafts = [read_words(f"عنوان {number}\n\n{text}", f"{number}.txt") for number, text in enumerate(texts)]
    assert workspace.commit(articles.add(drafts, now=1))
    for article in workspace.articles():
        for words, indicator in (("2500 جندي", TROOPS), ("900 جندي", TROOPS), ("2600 جندي", TROOPS), ("7 قتلى", "")):
            mark(workspace, article.id, words, indicator)
    made = show(qtbot, workspace)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    column(made, 0).setFocus()
    return made


def mark(workspace: Workspace, article_id: str, words: str, indicator: str) -> None:
    article, text = workspace.article(article_id), workspace.text(article_id)
    start = text.find(words)
    if article is None or start < 0 or (start and text[start - 1].isdigit()):
        return
    value, unit = words.split()
    change = edits.mark(
        article, text, Span(start, start + len(words)), now=1, indicator=indicator,
        indicators=workspace.indicators(), quantity=Quantity(value=Decimal(value), unit=unit),
    )  # fmt: skip
    assert workspace.commit(change)


def column(view: ReaderView, number: int) -> ArticleColumn:
    return view.columns.columns()[number]


def claim_of(workspace: Workspace, words: str) -> str:
    return next(claim.id for claim in workspace.all_claims() if claim.anchor.quote == words)


def arrive(qtbot: QtBot, view: ReaderView) -> None:
    for _ in range(3):
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not any(each.pane.glide.is_moving for each in view.columns.columns()))


def scrolled(view: ReaderView) -> list[int]:
    return [each.pane.verticalScrollBar().value() for each in view.columns.columns()]


def test_the_closest_claim_of_the_indicator_comes_beside_the_chosen_one_and_is_marked(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    hand = Hand(column(view, 0).pane)
    before = scrolled(view)
    hand.click(hand.edge(hand.pane.page.text.index("2500") + 1, 0.5))
    arrive(qtbot, view)
    pane = column(view, 1).pane
    assert pane.answering == claim_of(workspace, "2600 جندي")
    assert pane.top_of(pane.page.text.index("2600")) == pytest.approx(
        hand.pane.top_of(hand.pane.page.text.index("2500")), abs=1
    )
    after = scrolled(view)
    assert (after[0], after[2]) == (before[0], before[2]), "the column at hand, and the one without, stay"
    assert QApplication.focusWidget() is column(view, 0).pane
    assert [each.head.aside() for each in view.columns.columns()] == ["", "", "not checked yet"]


def test_an_article_that_was_read_through_does_not_report_it(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.choose(claim_of(workspace, "2500 جندي"))
    arrive(qtbot, view)
    assert workspace.commit(articles.mark_read([workspace.articles()[2]], now=3))
    arrive(qtbot, view)
    assert column(view, 2).head.aside() == "not reported here"
    press(Key.Key_Escape)
    arrive(qtbot, view)
    assert [each.head.aside() for each in view.columns.columns()] == ["", "", ""]
    assert [each.pane.answering for each in view.columns.columns()] == ["", "", ""]


def test_f7_and_a_leap_from_elsewhere_lead_the_columns_too(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    press(Key.Key_F7)
    arrive(qtbot, view)
    assert column(view, 1).pane.answering == claim_of(workspace, "2600 جندي")
    view.show_claim(claim_of(workspace, "900 جندي"))
    arrive(qtbot, view)
    assert column(view, 0).pane.answering == claim_of(workspace, "2500 جندي")
    pane = column(view, 0).pane
    assert not pane.span_rect(Span(pane.page.text.index("2500"), pane.page.text.index("2500") + 4)).isEmpty()


def test_a_claim_without_an_indicator_moves_nothing_and_says_nothing(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    before = scrolled(view)
    view.choose(claim_of(workspace, "7 قتلى"))
    arrive(qtbot, view)
    assert scrolled(view) == before
    assert not any(each.head.aside() or each.pane.answering for each in view.columns.columns())


def test_a_column_with_a_selection_stays_and_so_do_all_when_something_changes(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    column(view, 1).pane.select(0, 5)
    before = scrolled(view)
    view.choose(claim_of(workspace, "2500 جندي"))
    arrive(qtbot, view)
    assert scrolled(view) == before
    assert column(view, 1).pane.answering, "it is marked all the same"
    column(view, 1).pane.select(0, 0)
    claim = workspace.claim(claim_of(workspace, "2600 جندي"))
    assert claim is not None
    assert workspace.commit(edits.remove([claim]))
    arrive(qtbot, view)
    assert column(view, 1).pane.answering == claim_of(workspace, "900 جندي"), "the next one answers"
    assert scrolled(view) == before


def test_it_can_be_turned_off_and_on(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    view.commands["follow_claim"].trigger()
    before = scrolled(view)
    view.choose(claim_of(workspace, "2500 جندي"))
    arrive(qtbot, view)
    assert scrolled(view) == before
    assert not any(each.head.aside() or each.pane.answering for each in view.columns.columns())
    view.commands["follow_claim"].trigger()
    arrive(qtbot, view)
    assert scrolled(view) != before and column(view, 1).pane.answering


def test_a_column_that_is_opened_says_what_it_has_and_stays_where_reading_stopped(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    second = column(view, 1).article_id
    view.close_article(second)
    view.choose(claim_of(workspace, "2500 جندي"))
    arrive(qtbot, view)
    view.open_article(second)
    arrive(qtbot, view)
    opened = view.columns.column(second)
    assert opened is not None
    assert opened.pane.answering == claim_of(workspace, "2600 جندي")


def test_the_answer_has_an_outline_that_goes_with_the_choice(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    pane = column(view, 1).pane
    start = pane.page.text.index("2600")
    pane.reveal(Span(start, start + 4))
    arrive(qtbot, view)
    column(view, 0).setFocus()
    QApplication.processEvents()
    hand = Hand(pane)
    before = hand.picture()
    pane.answer(claim_of(workspace, "2600 جندي"))
    during = hand.picture()
    pane.answer("")
    assert during != before
    assert hand.picture() == before


def test_no_way_takes_longer_than_a_moment(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    pane = column(view, 1).pane
    start = pane.page.text.index("2600")
    pane.glide.to(Span(start, start + 4), 50)
    assert pane.glide._motion.duration() <= LONGEST_MS <= 120
    qtbot.waitUntil(lambda: not pane.glide.is_moving)
    assert pane.top_of(start) == pytest.approx(50, abs=1)


def test_a_wheel_turned_on_the_way_is_not_fought(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    pane = column(view, 1).pane
    start = pane.page.text.index("2600")
    pane.glide.to(Span(start, start + 4), 50)
    assert pane.glide.is_moving
    at = QPointF(20, 20)
    none = Qt.MouseButton.NoButton
    event = QWheelEvent(
        at, pane.viewport().mapToGlobal(at), QPoint(), QPoint(0, 120), none, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.viewport(), event)
    assert not pane.glide.is_moving
