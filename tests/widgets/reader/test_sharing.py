"""Wording that articles share is dotted, told, and led to in the other column, what was changed in it marked."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.edits import articles
from desktop.edits import claims as edits
from desktop.formats.readers.text_file import read_words
from desktop.session.phrases import unmarked
from desktop.session.reading import ReadingRound
from desktop.session.sharing import SharingRound
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.reader_view import ReaderView
from tests.analysis.test_shared import ALONE, ONE, OTHER
from tests.widgets.reader.conftest import Hand, settle, show, story
from tests.widgets.reader.test_walking import press

Key = Qt.Key
FILLER = "\n\n".join(f"وتحدث المزارعون عن موسم الحصاد في القرية رقم {number} هذا العام." for number in range(40))
SPORTS = "\n\n".join(f"فاز الفريق الضيف في مباراة الجولة {number} بهدف نظيف قبل صافرة الختام." for number in range(40))
ENGLISH = (
    "Commanders said that Iraqi forces carried out 37 security operations and 93 air strikes against positions "
    "of the group in the western desert during the past twelve months."
)
ENGLISH_FILLER = "\n\n".join(f"Farmers talked about the harvest in village number {number}." for number in range(40))
ENGLISH_SPORTS = "\n\n".join(f"The visitors won their match of round {number} by a goal." for number in range(40))
STORIES = {
    "rtl": (ONE, OTHER, FILLER, SPORTS),
    "ltr": (ENGLISH, ENGLISH.replace("37", "41"), ENGLISH_FILLER, ENGLISH_SPORTS),
}
TITLES = ("الميزانية", "الطقس", "الرياضة", "الفنون")


def fill(workspace: Workspace, *texts: str) -> None:
    workspace.commit(story(0))
    drafts = [read_words(f"{title}\n\n{text}", title) for title, text in zip(TITLES, texts, strict=False)]
    assert workspace.commit(articles.add(drafts, now=1))


def shared(qtbot: QtBot, workspace: Workspace) -> ReaderView:
    """Return the reader in the active window, all that is shared found."""
    view = show(qtbot, workspace)
    find(qtbot, workspace, view)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    column(view, 0).setFocus()
    return view


def find(qtbot: QtBot, workspace: Workspace, view: ReaderView) -> None:
    SharingRound(workspace, view.open_articles).finish()
    QApplication.processEvents()
    settle(qtbot, view)


def column(view: ReaderView, number: int) -> ArticleColumn:
    return view.columns.columns()[number]


def click(view: ReaderView, number: int, words: str) -> Hand:
    """Click on words in a column that is scrolled to them."""
    pane = column(view, number).pane
    start = pane.page.text.index(words)
    pane.reveal(Span(start, start + 1))
    QApplication.processEvents()
    hand = Hand(pane)
    hand.click(hand.edge(start, 0.5))
    return hand


def arrive(qtbot: QtBot, view: ReaderView) -> None:
    qtbot.waitUntil(lambda: not view.sharing._is_coming)
    qtbot.waitUntil(lambda: not any(each.pane.glide.is_moving for each in view.columns.columns()))


def top(view: ReaderView, number: int, words: str) -> float:
    pane = column(view, number).pane
    return pane.top_of(pane.page.text.index(words))


@pytest.mark.parametrize("direction", STORIES)
def test_a_click_brings_the_other_column_to_the_same_place_and_says_which_figures_changed(
    workspace: Workspace, qtbot: QtBot, direction: str
) -> None:
    mine, its, filler, sports = STORIES[direction]
    fill(workspace, f"{filler}\n\n{mine}", f"{sports}\n\n{its}\n\n{sports[::-1]}")
    view = shared(qtbot, workspace)
    before = column(view, 0).pane.verticalScrollBar().maximum()
    hand = click(view, 0, mine.split()[2])
    arrive(qtbot, view)
    assert before == hand.pane.verticalScrollBar().maximum()
    assert top(view, 1, its[:20]) == pytest.approx(top(view, 0, mine[:20]), abs=1)
    assert QApplication.focusWidget() is column(view, 0).pane
    assert unmarked(column(view, 1).head.aside()) == "figures: 37 → 41"
    assert column(view, 0).head.aside() == ""
    at_hand = column(view, 1).pane.passages.at_hand
    assert at_hand is not None
    assert [span.of(column(view, 1).pane.page.text) for span in at_hand.figures] == ["41"]
    mine_at_hand = hand.pane.passages.at_hand
    assert mine_at_hand is not None
    assert [span.of(hand.pane.page.text) for span in mine_at_hand.figures] == ["37"]


def test_what_was_changed_is_painted_figures_in_a_frame(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER)
    view = shared(qtbot, workspace)
    hand = Hand(column(view, 1).pane)
    before = hand.picture()
    click(view, 0, "المحمداوي")
    arrive(qtbot, view)
    after = hand.picture()
    for words, differs in (("41", True), ("أوكارا", True), ("93", False)):
        place = hand.glyph(hand.pane.page.text.index(words)).toRect().adjusted(0, 8, 0, -16)
        assert (_part(before, place.getRect()) != _part(after, place.getRect())) == differs, words


def _part(image: QImage, rect: tuple[int, ...]) -> QImage:
    left, up, width, height = (int(each) for each in rect)
    return image.copy(left, up, width, height)


def test_clicks_in_the_same_place_go_from_one_article_to_the_next(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER, ALONE, f"{FILLER}\n\n{ONE}")
    view = shared(qtbot, workspace)
    assert len(view.columns) == 3
    fourth = workspace.articles()[3].id
    led = []
    for _ in range(3):
        click(view, 0, "المحمداوي")
        arrive(qtbot, view)
        led += [each.article_id for each in view.columns.columns()[1:] if each.pane.passages.at_hand]
    second = column(view, 1).article_id
    assert led == [second, fourth, second], "the open one first, then the other is opened"
    assert QApplication.focusWidget() is column(view, 0).pane


@pytest.mark.parametrize("leave", ["escape", "beside", "claim", "off"])
def test_it_is_left_by_escape_by_a_click_beside_by_a_choice_and_by_turning_it_off(
    workspace: Workspace, qtbot: QtBot, leave: str
) -> None:
    fill(workspace, f"{ONE}\n\n{ALONE}", OTHER)
    view = shared(qtbot, workspace)
    escaped: list[int] = []
    view.escaped.connect(lambda: escaped.append(1))
    click(view, 0, "المحمداوي")
    arrive(qtbot, view)
    assert view.sharing.is_at_hand
    if leave == "escape":
        press(Key.Key_Escape)
    elif leave == "beside":
        click(view, 0, "معرض")
    elif leave == "claim":
        article = workspace.articles()[1]
        text = workspace.text(article.id)
        change = edits.mark(article, text, Span(text.index("93"), text.index("93") + 2), now=1)
        assert workspace.commit(change)
        view.choose(change.records[0].id)
    else:
        view.commands["show_passages"].trigger()
    assert not view.sharing.is_at_hand
    assert not escaped, "Escape leaves one thing at a time"
    assert all(each.pane.passages.at_hand is None and not each.head.aside() for each in view.columns.columns())


def test_f4_leads_from_the_caret_or_the_chosen_claim_and_says_where_there_is_nothing(
    workspace: Workspace, qtbot: QtBot
) -> None:
    fill(workspace, f"{ALONE}\n\n{ONE}", f"{FILLER}\n\n{OTHER}\n\n{SPORTS}")
    view = shared(qtbot, workspace)
    said: list[str] = []
    view.told.connect(said.append)
    press(Key.Key_F4)
    assert said == ["No other article shares the wording here."] and not view.sharing.is_at_hand
    article, pane = workspace.articles()[0], column(view, 0).pane
    start = pane.page.text.index("93")
    change = edits.mark(article, pane.page.text, Span(start, start + 2), now=1)
    assert workspace.commit(change)
    view.choose(change.records[0].id)
    press(Key.Key_F4)
    arrive(qtbot, view)
    assert view.sharing.is_at_hand
    assert top(view, 1, "وعرض") == pytest.approx(top(view, 0, "وعرض"), abs=1)
    assert len(said) == 1


def test_f5_walks_what_is_shared_there_and_back(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, f"{ONE}\n\n{FILLER}\n\n{ENGLISH}", f"{OTHER}\n\n{SPORTS}\n\n{ENGLISH}")
    view = shared(qtbot, workspace)
    pane = column(view, 0).pane
    walked = []
    for held in (Qt.KeyboardModifier.NoModifier,) * 3 + (Qt.KeyboardModifier.ShiftModifier,):
        press(Key.Key_F5, held)
        arrive(qtbot, view)
        walked.append(pane.page.text[pane.caret : pane.caret + 4])
        assert not pane.span_rect(Span(pane.caret, pane.caret + 1)).isEmpty()
    assert walked == ["وعرض", "Comm", "وعرض", "Comm"]


def test_a_tip_names_the_others_how_alike_they_are_and_the_figures(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER)
    article = workspace.articles()[1]
    assert workspace.commit(articles.correct(article, now=2, outlet="<b>المسلة</b>"))
    view = shared(qtbot, workspace)
    hand = Hand(column(view, 0).pane)
    at = hand.edge(hand.pane.page.text.index("المحمداوي") + 2, 0.5).toPoint()
    viewport = hand.pane.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    told = unmarked(QToolTip.text()).replace("\u200b", "")
    QToolTip.hideText()
    assert told.startswith("The same wording:\n<b>المسلة</b>: 9")
    assert told.endswith("of the words are the same · figures: 37 → 41\nA click or F4 leads there.")


def test_a_passage_with_many_figures_does_not_widen_its_column(workspace: Workspace, qtbot: QtBot) -> None:
    many = " ".join(f"قتل {number} مسلحا في الغارة على بلدة الرمادي واعتقل آخرون" for number in range(100, 130))
    fill(workspace, many, many.replace(" 1", " 9"))
    view = shared(qtbot, workspace)
    before = [each.width() for each in view.columns.columns()]
    click(view, 0, "مسلحا")
    arrive(qtbot, view)
    head = column(view, 1).head
    assert head.aside().count("→") > 5
    assert [each.width() for each in view.columns.columns()] == before
    assert head.minimumSizeHint().width() < before[1]


def test_a_click_on_a_suggestion_in_it_takes_the_suggestion_alone(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER)
    ReadingRound(workspace).finish()
    view = shared(qtbot, workspace)
    click(view, 0, "37")
    assert view.suggesting.at_hand(column(view, 0)) is not None
    assert not view.sharing.is_at_hand
    press(Key.Key_F4)
    assert view.sharing.is_at_hand


def test_articles_of_one_outlet_are_named_by_their_titles(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER, ONE)
    for article in workspace.articles()[1:]:
        assert workspace.commit(articles.correct(article, now=2, outlet="المسلة"))
    view = shared(qtbot, workspace)
    told = view.sharing._tip(workspace.articles()[0].id, 0)
    assert "المسلة" not in told
    assert all(article.title in told for article in workspace.articles()[1:])


def test_the_note_of_a_claim_says_that_its_wording_is_shared_where_there_is_room(
    workspace: Workspace, qtbot: QtBot
) -> None:
    fill(workspace, f"{ONE}\n\n{ALONE}", OTHER)
    article = workspace.articles()[0]
    text = workspace.text(article.id)
    ids = []
    for words in ("93 ضربة", "معرض"):
        change = edits.mark(article, text, Span(text.index(words), text.index(words) + len(words)), now=1)
        assert workspace.commit(change)
        ids.append(change.records[0].id)
    view = shared(qtbot, workspace)
    margin = column(view, 0).pane.margin
    notes = [margin.words_of(each) for each in ids]
    said = [note.more.removesuffix("(s)") for note in notes if note]  # as it is without a catalogue
    assert said == ["shared with 1 other article", ""]
    pane = column(view, 0).pane
    with_word = _heights(view, ids[0])
    view.commands["show_passages"].trigger()
    assert not pane.passages.at(text.index("93"))
    assert _heights(view, ids[0]) < with_word
    view.commands["show_passages"].trigger()
    assert pane.passages.at(text.index("93"))
    assert _heights(view, ids[0]) == with_word


def _heights(view: ReaderView, claim_id: str) -> float:
    pane = column(view, 0).pane
    highlight = pane.highlights.get(claim_id)
    assert highlight is not None
    notes = pane.margin.notes(pane.page.chunk_at(highlight.start)).notes
    return next(note.height for note in notes if note.id == claim_id)


def test_an_article_that_is_removed_is_led_to_no_more_and_undo_brings_it_back(
    workspace: Workspace, qtbot: QtBot
) -> None:
    fill(workspace, ONE, OTHER)
    view = shared(qtbot, workspace)
    click(view, 0, "المحمداوي")
    arrive(qtbot, view)
    pane = column(view, 0).pane
    at = pane.page.text.index("المحمداوي")
    workspace.commit(articles.remove([workspace.articles()[1]], []))
    QApplication.processEvents()
    assert not view.sharing.is_at_hand and pane.passages.at(at) is None
    assert workspace.undo()
    find(qtbot, workspace, view)
    assert pane.passages.at(at) is not None


def test_in_a_narrow_window_the_tab_of_the_other_comes_to_the_front(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER, ALONE)
    view = shared(qtbot, workspace)
    view.resize(360, 600)
    settle(qtbot, view)
    view.columns.show_whole(column(view, 0))
    column(view, 0).setFocus()
    assert not column(view, 1).isVisible()
    click(view, 0, "المحمداوي")
    arrive(qtbot, view)
    assert column(view, 1).isVisible()
    assert QApplication.focusWidget() in (column(view, 0).pane, column(view, 1).pane)
    assert QApplication.focusWidget().isVisible()  # type: ignore[union-attr]


def test_a_column_that_shows_one_at_hand_paints_as_before_once_it_is_left(workspace: Workspace, qtbot: QtBot) -> None:
    fill(workspace, ONE, OTHER)
    view = shared(qtbot, workspace)
    settle(qtbot, view)
    hand = Hand(column(view, 1).pane)
    before = hand.picture()
    click(view, 0, "المحمداوي")
    arrive(qtbot, view)
    assert hand.picture() != before
    view.sharing.leave()
    settle(qtbot, view)
    assert hand.picture() == before
