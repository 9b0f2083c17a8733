"""Keys and menus move a claim's ends, split it and merge it; every act is one, and undo takes it back."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Claim
from desktop.domain.quantity import Quantity
from desktop.edits import claims as edits
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.reader_view import ReaderView
from tests.widgets.reader.conftest import MakeView, show, story
from tests.widgets.reader.test_handles import ENGLISH, MIXED, quote
from tests.widgets.reader.test_text_menu import ask
from tests.widgets.reader.test_walking import active, at, mark, press

__all__ = ["active"]

Key, Held = Qt.Key, Qt.KeyboardModifier
SHIFT_ALT = Held.ShiftModifier | Held.AltModifier


def revise(workspace: Workspace, claim: str, **values: object) -> None:
    found = workspace.claim(claim)
    assert found is not None
    assert workspace.commit(edits.revise([found], now=3, **values))


def caret_at(pane: ArticlePane, words: str) -> None:
    start = pane.page.text.index(words)
    pane.select(start, start)
    pane.announce()


def quotes(workspace: Workspace) -> list[str]:
    return [quote(workspace, claim.id) for claim in workspace.all_claims()]


def told(view: ReaderView) -> list[str]:
    sentences: list[str] = []
    view.told.connect(sentences.append)
    return sentences


@pytest.mark.parametrize(
    ("text", "words", "key", "wanted"),
    [
        (MIXED, "شخصاً", Key.Key_Left, "شخصاً وجرح"),
        (MIXED, "شخصاً وجرح", Key.Key_Right, "شخصاً"),
        (MIXED, "شخصاً", Key.Key_Right, "شخصاً"),
        (MIXED, "شخصاً", Key.Key_Up, "1,554 شخصاً"),
        (MIXED, "1,554 شخصاً", Key.Key_Down, "شخصاً"),
        (MIXED, "BBC Arabic", Key.Key_Left, "BBC Arabic service"),
        (ENGLISH, "mission", Key.Key_Right, "mission of"),
        (ENGLISH, "mission of", Key.Key_Left, "mission"),
        (ENGLISH, "2,500 soldiers", Key.Key_Down, "soldiers"),
    ],
)
def test_shift_and_alt_with_arrows_take_an_end_where_they_point(
    active: MakeView, workspace: Workspace, text: str, words: str, key: Key, wanted: str
) -> None:
    view = active(1, text)
    claim = mark(workspace, words)
    caret_at(at(view, 0).pane, words)
    view.choose(claim)
    press(key, SHIFT_ALT)
    assert quote(workspace, claim) == wanted
    assert view.chosen() == claim
    assert at(view, 0).pane.selection() is None
    if wanted != words:
        assert workspace.undo()
        assert quote(workspace, claim) == words


@pytest.mark.parametrize(
    ("name", "key", "held", "wanted"),
    [
        ("grow_end", Key.Key_F12, Qt.KeyboardModifier.NoModifier, "وجرح 300 آخرون"),
        ("shrink_end", Key.Key_F12, Qt.KeyboardModifier.ShiftModifier, "وجرح"),
        ("grow_start", Key.Key_F12, Qt.KeyboardModifier.ControlModifier, "شخصاً وجرح 300"),
        (
            "shrink_start",
            Key.Key_F12,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
            "300",
        ),
    ],
)
def test_a_function_key_moves_an_end_where_alt_and_shift_are_taken(
    active: MakeView, workspace: Workspace, name: str, key: Key, held: Qt.KeyboardModifier, wanted: str
) -> None:  # fmt: skip
    view = active(1, MIXED)
    claim = mark(workspace, "وجرح 300")
    caret_at(at(view, 0).pane, "وجرح")
    view.choose(claim)
    press(key, held)
    assert quote(workspace, claim) == wanted
    assert view.commands[name].shortcuts()


def test_without_a_chosen_claim_the_same_keys_extend_a_selection(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    mark(workspace, "شخصاً")
    pane = at(view, 0).pane
    caret_at(pane, "شخصاً")
    press(Key.Key_Left, SHIFT_ALT)
    span = pane.selection()
    assert span is not None
    assert span.of(pane.page.text) == "شخصاً"


def test_the_value_stays_when_its_words_are_left_out(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    claim = mark(workspace, "1,554 شخصاً")
    revise(workspace, claim, quantity=Quantity(value=Decimal(1554)))
    view.choose(claim)
    press(Key.Key_Down, SHIFT_ALT)
    found = workspace.claim(claim)
    assert found is not None
    assert (found.anchor.quote, found.quantity) == ("شخصاً", Quantity(value=Decimal(1554)))


def test_a_claim_is_split_at_the_caret_and_the_same_act_undone(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    claim = mark(workspace, "1,554 شخصاً وجرح 300 آخرون")
    view.choose(claim)
    caret_at(at(view, 0).pane, "وجرح")
    press(Key.Key_F9)
    assert quotes(workspace) == ["1,554 شخصاً", "وجرح 300 آخرون"]
    assert view.chosen() == claim
    assert all(at(view, 0).pane.shows(each.id) for each in workspace.all_claims())
    assert workspace.undo()
    assert quotes(workspace) == ["1,554 شخصاً وجرح 300 آخرون"]


def test_selected_words_are_split_from_the_innermost_claim_around_them(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    mark(workspace, "قتل 1,554 شخصاً وجرح 300 آخرون")
    mark(workspace, "شخصاً وجرح 300")
    pane = at(view, 0).pane
    start = pane.page.text.index("وجرح")
    pane.select(start, start + 4)
    pane.announce()
    press(Key.Key_F9)
    assert sorted(quotes(workspace)) == sorted(["قتل 1,554 شخصاً وجرح 300 آخرون", "شخصاً", "وجرح", "300"])
    assert pane.selection() is None


def test_where_nothing_can_be_split_or_merged_it_is_said(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    sentences = told(view)
    press(Key.Key_F9)
    press(Key.Key_F9, Held.ShiftModifier)
    claim = mark(workspace, "BBC")
    view.choose(claim)
    press(Key.Key_F9)
    press(Key.Key_F9, Held.ShiftModifier)
    assert [words.split(":")[0].split(" ")[0] for words in sentences] == ["Put", "Choose", "Put", "No"]
    assert quotes(workspace) == ["BBC"]


def test_two_claims_become_one_and_what_is_left_out_is_said(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    first, second = mark(workspace, "1,554 شخصاً"), mark(workspace, "300 آخرون")
    tag = workspace.tags()[0]
    revise(workspace, first, quantity=Quantity(value=Decimal(1554), unit="شخصاً"), note="أ")
    revise(workspace, second, quantity=Quantity(value=Decimal(300)), note="ب", tags=(tag.id,))
    sentences = told(view)
    view.choose(first)
    press(Key.Key_F9, Held.ShiftModifier)
    (merged,) = workspace.all_claims()
    assert isinstance(merged, Claim)
    assert (merged.id, merged.note, merged.tags) == (first, "أ\nب", (tag.id,))
    assert merged.anchor.quote == "1,554 شخصاً وجرح 300 آخرون"
    assert view.chosen() == first
    (words,) = sentences
    assert "1,554" in words and "300" in words and words.index("1,554") < words.index("300")
    assert workspace.undo()
    assert quotes(workspace) == ["1,554 شخصاً", "300 آخرون"]


def test_a_merge_that_loses_nothing_needs_no_words(active: MakeView, workspace: Workspace) -> None:
    view = active(1, MIXED)
    outer, inner = mark(workspace, "وجرح 300 آخرون"), mark(workspace, "300")
    sentences = told(view)
    view.choose(inner)
    view.commands["merge"].trigger()
    assert quotes(workspace) == ["وجرح 300 آخرون"]
    assert (workspace.claim(outer), view.chosen(), sentences) == (None, inner, [])


def test_the_menu_of_a_claim_offers_its_ends_and_does_it(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view(1, MIXED)
    claim = mark(workspace, "شخصاً")
    view.choose(claim)
    menu = ask(view, QPointF(0, 0), QContextMenuEvent.Reason.Keyboard)
    ends = next(action.menu() for action in menu.actions() if action.text() == "Ends of the claim")
    assert isinstance(ends, QMenu)
    shown = [action.text() for action in ends.actions() if action.text()]
    assert shown[0] == "End the claim a word later\t\u2066Shift+Alt+←\u2069"
    assert shown[-2:] == ["Split the claim here", "Merge with the next claim"]
    ends.actions()[0].trigger()
    assert quote(workspace, claim) == "شخصاً وجرح"
    menu.close()


def test_the_menu_of_a_selection_in_a_claim_offers_to_split_it(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view(1, MIXED)
    mark(workspace, "شخصاً وجرح 300")
    pane = at(view, 0).pane
    for words, offered in (("وجرح", True), ("BBC", False)):
        start = pane.page.text.index(words)
        pane.select(start, start + len(words))
        pane.announce()
        menu = ask(view, QPointF(0, 0), QContextMenuEvent.Reason.Keyboard)
        assert ("Split the claim here" in [action.text() for action in menu.actions()]) is offered
        menu.close()


def test_where_nothing_can_be_written_the_ends_stay(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.commit(story(1))
    claim = mark(workspace, "2500")
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path, read_only=True)
    view = show(qtbot, workspace)
    pane = at(view, 0).pane
    view.choose(claim)
    qtbot.keyClick(pane, Key.Key_Left, SHIFT_ALT)
    assert quote(workspace, claim) == "2500"
