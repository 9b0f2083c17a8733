"""The picker gathers a whole claim by keys: an indicator by name, a note, a tag; written as one act."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator, recent_first
from desktop.domain.span import Span
from desktop.edits import claims as edits
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.picker_rows import NameRow, TagChip
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.reader.tag_picker import TagPicker
from tests.widgets.reader.conftest import TROOPS, MakeView, show, story
from tests.widgets.reader.test_walking import mark

Key, Held = Qt.Key, Qt.KeyboardModifier
Ready = Callable[..., tuple[ReaderView, ArticlePane]]


def typed(pane: ArticlePane, letters: str) -> None:
    """Type letters as an Arabic layout sends them."""
    for letter in letters:
        QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, ord(letter), Held.NoModifier, letter))


def select(pane: ArticlePane, words: str, *, last: bool = False) -> None:
    text = pane.page.text
    start = text.rindex(words) if last else text.index(words)
    pane.select(start, start + len(words))
    pane.announce()


def names(picker: TagPicker) -> list[str]:
    return [row.accessibleName() for row in picker.findChildren(NameRow) if row.isVisible()]


def put_under(workspace: Workspace, claim: str, name: str, now: int) -> None:
    found = workspace.claim(claim)
    assert found is not None
    assert workspace.commit(edits.name_indicator([found], name, workspace.indicators(), now=now))


def claim_of(workspace: Workspace, words: str) -> tuple[Claim, str, list[str]]:
    """Return the claim of some words, the name of its indicator and those of its tags."""
    (claim,) = (claim for claim in workspace.all_claims() if claim.anchor.quote == words)
    indicator = workspace.indicator(claim.indicator_id)
    return claim, indicator.name if indicator else "", [t.name for i in claim.tags if (t := workspace.tag(i))]


@pytest.fixture
def ready(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> Ready:
    """Return a function that shows a text, its window active, with `2500` selected in the first column."""

    def make(text: str = TROOPS) -> tuple[ReaderView, ArticlePane]:
        view = make_view(1, text)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        pane = view.columns.columns()[0].pane
        pane.setFocus()
        select(pane, "2500")
        return view, pane

    return make


def test_part_of_a_name_finds_an_indicator_and_a_tag_key_makes_the_claim_in_one_act(
    ready: Ready, workspace: Workspace, qtbot: QtBot
) -> None:
    view, pane = ready()
    put_under(workspace, mark(workspace, "القوات"), "عدد القوات الأميركية", 5)
    typed(pane, "الاميرك")  # as one types it: without the hamza
    assert names(view.picker) == ["عدد القوات الأميركية", "New indicator: \u2068الاميرك\u2069"]
    qtbot.keyClick(pane, Key.Key_Return)
    assert len(workspace.all_claims()) == 1
    assert view.picker.gathered().indicator == "عدد القوات الأميركية"
    qtbot.keyClick(pane, Key.Key_2)
    claim, indicator, tags = claim_of(workspace, "2500")
    assert (indicator, tags) == ("عدد القوات الأميركية", ["تاريخ"])
    assert len(workspace.indicators()) == 1
    assert workspace.undo()
    assert workspace.claim(claim.id) is None


def test_a_new_indicator_a_note_and_a_tag_are_one_act_that_undo_takes_back(
    ready: Ready, workspace: Workspace, qtbot: QtBot
) -> None:
    view, pane = ready()
    typed(pane, "عدد القوات")
    qtbot.keyClick(pane, Key.Key_Return)
    qtbot.keyClick(pane, Key.Key_Tab)
    assert QApplication.focusWidget() is view.picker.note
    qtbot.keyClicks(view.picker.note, "ask 2 sources")
    qtbot.keyClick(view.picker.note, Key.Key_Return)
    claim, indicator, tags = claim_of(workspace, "2500")
    assert (claim.note, indicator, tags) == ("ask 2 sources", "عدد القوات", ["إحصاء"])
    assert pane.hasFocus()
    assert not view.picker.isVisible()
    assert workspace.undo()
    assert (workspace.all_claims(), workspace.indicators()) == ([], [])
    assert workspace.redo()
    assert claim_of(workspace, "2500")[1] == "عدد القوات"


def test_tab_leads_to_the_note_and_back_and_what_was_written_stays(
    ready: Ready, workspace: Workspace, qtbot: QtBot
) -> None:
    view, pane = ready()
    for back in (Key.Key_Tab, Key.Key_Escape):
        qtbot.keyClick(pane, Key.Key_Tab)
        assert view.picker.note.hasFocus()
        qtbot.keyClicks(view.picker.note, "a")
        qtbot.keyClick(view.picker.note, back)
        assert pane.hasFocus()
    assert view.picker.gathered().note == "aa"
    qtbot.keyClick(pane, Key.Key_1)
    assert claim_of(workspace, "2500")[0].note == "aa"


def test_a_selection_that_goes_on_keeps_the_note_and_another_one_does_not(ready: Ready, qtbot: QtBot) -> None:
    view, pane = ready()
    view.picker.note.setText("a")
    start = pane.page.text.index("2500")
    pane.select(start, start + 9)
    pane.announce()
    assert view.picker.gathered().note == "a"
    select(pane, "العراق")
    assert view.picker.gathered().note == ""
    view.picker.note.setText("b")
    qtbot.keyClick(pane, Key.Key_Escape)
    select(pane, "العراق")
    assert view.picker.gathered().note == ""


def test_what_was_gathered_is_for_one_claim_alone(ready: Ready, workspace: Workspace, qtbot: QtBot) -> None:
    view, pane = ready("\n".join([TROOPS] * 30))
    view.picker.note.setText("a")
    qtbot.keyClick(pane, Key.Key_1)
    assert claim_of(workspace, "2500")[0].note == "a"
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
    select(pane, "العراق")  # out of view: the sheet is not shown
    qtbot.keyClick(pane, Key.Key_1)
    assert claim_of(workspace, "العراق")[0].note == ""


def test_escape_takes_back_the_letters_then_the_indicator_and_then_leaves(ready: Ready, qtbot: QtBot) -> None:
    view, pane = ready()
    typed(pane, "عدد")
    qtbot.keyClick(pane, Key.Key_Return)
    assert names(view.picker) == ["Indicator: \u2068عدد\u2069"]
    typed(pane, "قوات")
    for indicator in ("عدد", ""):
        qtbot.keyClick(pane, Key.Key_Escape)
        assert view.picker.isVisible()
        assert view.picker.gathered().indicator == indicator
    qtbot.keyClick(pane, Key.Key_Escape)
    assert not view.picker.isVisible()


def test_the_mouse_takes_an_indicator_and_puts_it_back(ready: Ready, workspace: Workspace, qtbot: QtBot) -> None:
    view, pane = ready()
    put_under(workspace, mark(workspace, "القوات"), "عدد القوات", 5)
    for _ in range(30):
        typed(pane, "عدد")
        qtbot.mouseClick(view.picker.findChildren(NameRow)[0], Qt.MouseButton.LeftButton)
        assert view.picker.gathered().indicator == "عدد القوات"
        qtbot.mouseClick(view.picker.findChildren(NameRow)[0], Qt.MouseButton.LeftButton)
        assert view.picker.gathered().indicator == ""
    assert pane.hasFocus()
    qtbot.mouseClick(view.picker.findChildren(TagChip)[1], Qt.MouseButton.LeftButton)
    assert claim_of(workspace, "2500")[2] == ["تاريخ"]


def test_arrows_go_from_the_tags_found_to_the_indicators(ready: Ready, workspace: Workspace, qtbot: QtBot) -> None:
    view, pane = ready()
    put_under(workspace, mark(workspace, "القوات"), "تاريخ الانسحاب", 5)
    typed(pane, "تاريخ")
    assert [chip.accessibleName() for chip in view.picker.findChildren(TagChip)] == ["تاريخ"]
    for _ in range(2):
        qtbot.keyClick(pane, Key.Key_Down)
    assert [row.name for row in view.picker.findChildren(NameRow) if row.isChecked()] == ["تاريخ"]
    qtbot.keyClick(pane, Key.Key_Up)
    qtbot.keyClick(pane, Key.Key_Return)
    assert view.picker.gathered().indicator == "تاريخ الانسحاب"
    qtbot.keyClick(pane, Key.Key_Backspace)
    assert view.picker.gathered().indicator == ""
    typed(pane, "تاريخ الانسحاب")
    assert names(view.picker) == ["تاريخ الانسحاب"]


def test_indicators_used_lately_come_first() -> None:
    known = [Indicator(id=name, name=name, created_at=at, updated_at=at) for at, name in enumerate("abc")]
    assert [each.id for each in recent_first(known, [])] == ["c", "b", "a"]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("words", ["تقرير", "2500", "الأسد"])
@pytest.mark.parametrize("last", [False, True])
def test_the_sheet_never_covers_the_selection_whatever_is_offered(
    qtbot: QtBot, workspace: Workspace, direction: Qt.LayoutDirection, words: str, last: bool
) -> None:
    workspace.commit(story(2, "\n".join([TROOPS] * 12)))
    QApplication.setLayoutDirection(direction)
    try:
        view = show(qtbot, workspace)
        for column in view.columns.columns():
            pane = column.pane
            if last:
                pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum())
            select(pane, words if words != "تقرير" or not last else "2500", last=last)
            for letters in ("", "ت", "ظ"):
                typed(pane, letters)
                picker = view.picker
                assert picker.isVisible()
                place = pane.span_rect(pane.selection() or Span(0, 1))
                chosen = QRect(view.mapFromGlobal(place.topLeft()), place.size())
                assert not picker.geometry().intersects(chosen)
                assert view.rect().contains(picker.geometry())
                assert picker.size() == picker.sizeHint()
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
