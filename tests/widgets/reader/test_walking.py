"""Keys act on what is seen: the claim chosen in the column with the focus, the columns in their order."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.edits import claims as edits
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.shell.read_room import ReadRoom
from desktop.widgets.theme import LIGHT, Theme
from tests.widgets.reader.conftest import TROOPS, MakeView, settle, story

Key, Held = Qt.Key, Qt.KeyboardModifier


def mark(workspace: Workspace, words: str, article: int = 0) -> str:
    """Make a claim of words and return its id."""
    of = workspace.articles()[article]
    start = workspace.text(of.id).index(words)
    change = edits.mark(of, workspace.text(of.id), Span(start, start + len(words)), now=1)
    assert workspace.commit(change)
    return change.records[0].id


def at(view: ReaderView, number: int) -> ArticleColumn:
    return view.columns.columns()[number]


def press(key: Key, held: Held = Held.NoModifier) -> None:
    """Press a key where the focus is, as a window does: its shortcuts come first."""
    target = QApplication.focusWidget()
    assert target is not None
    window = target.window().windowHandle()
    assert window is not None
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(window, QKeyEvent(kind, key, held))


@pytest.fixture
def active(make_view: MakeView, qtbot: QtBot) -> MakeView:
    """Return a function that shows the reader in the window that takes the keys."""

    def make(articles: int = 2, text: str = TROOPS) -> ReaderView:
        view = make_view(articles, text)
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        at(view, 0).setFocus()
        return view

    return make


def test_a_claim_is_chosen_no_more_once_its_column_is_closed(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view()
    claim = mark(workspace, "2500")
    view.choose(claim)
    told: list[str] = []
    view.claim_chosen.connect(told.append)
    view.close_article(at(view, 0).article_id)
    assert told == [""]
    assert view.chosen() == ""
    qtbot.keyClick(at(view, 0).pane, Key.Key_Delete)
    assert workspace.claim(claim) is not None


def test_a_claim_stays_chosen_while_another_column_is_closed(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    view.choose(mark(workspace, "2500"))
    view.close_article(at(view, 1).article_id)
    assert view.chosen()


@pytest.mark.parametrize("key", [Key.Key_Delete, Key.Key_Backspace, Key.Key_1])
def test_keys_in_another_column_leave_a_claim_alone(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot, key: Key
) -> None:
    view = make_view()
    claim = mark(workspace, "2500")
    view.choose(claim)
    before = workspace.claim(claim)
    qtbot.keyClick(at(view, 1).pane, key)
    assert workspace.claim(claim) == before
    qtbot.keyClick(at(view, 0).pane, key)
    assert workspace.claim(claim) != before


def test_f7_goes_from_claim_to_claim_in_the_column_with_the_focus(active: MakeView, workspace: Workspace) -> None:
    view = active(2, "\n\n".join([TROOPS] * 30))
    text = workspace.text(workspace.articles()[0].id)
    ids = [mark(workspace, words) for words in ("نحو 2500", "جندي موزعين")]
    last = text.rindex("الأسد")
    change = edits.mark(workspace.articles()[0], text, Span(last, last + 5), now=1)
    workspace.commit(change)
    ids.append(change.records[0].id)
    mark(workspace, "العراق", 1)
    chosen = []
    for _ in range(4):
        press(Key.Key_F7)
        chosen.append(view.chosen())
        claim = workspace.claim(view.chosen())
        assert claim is not None
        assert not at(view, 0).pane.span_rect(claim.anchor.span).isEmpty()
    assert chosen == [*ids, ids[0]]
    press(Key.Key_F7, Held.ShiftModifier)
    assert view.chosen() == ids[2]


def test_f7_without_a_chosen_claim_starts_from_the_caret(active: MakeView, workspace: Workspace) -> None:
    view = active()
    first, second = mark(workspace, "العراق"), mark(workspace, "2500")
    pane = at(view, 0).pane
    between = pane.page.text.index("نحو")
    pane.select(between, between)
    press(Key.Key_F7, Held.ShiftModifier)
    assert view.chosen() == first
    view.choose("")
    pane.select(between, between)
    press(Key.Key_F7)
    assert view.chosen() == second
    assert pane.caret == pane.page.text.index("2500")


def test_f6_goes_from_column_to_column(active: MakeView) -> None:
    view = active(3)
    seen = []
    for held in (Held.NoModifier, Held.NoModifier, Held.NoModifier, Held.ShiftModifier):
        press(Key.Key_F6, held)
        seen.append([column.pane.hasFocus() for column in view.columns.columns()].index(True))
    assert seen == [1, 2, 0, 2]


def test_a_column_is_moved_by_keys_and_keeps_the_focus(active: MakeView) -> None:
    view = active(3)
    ids = view.open_articles()
    held = Held.ControlModifier | Held.ShiftModifier
    press(Key.Key_PageDown, held)
    assert view.open_articles() == [ids[1], ids[0], ids[2]]
    assert at(view, 1).pane.hasFocus()
    press(Key.Key_PageUp, held)
    press(Key.Key_PageUp, held)
    assert view.open_articles() == ids


def test_the_column_with_the_focus_has_an_edge(active: MakeView) -> None:
    view = active()
    edges = [QColor(column.pane.viewport().grab().toImage().pixel(30, 1)) for column in view.columns.columns()]
    assert [edge.name().upper() for edge in edges] == [LIGHT.accent, LIGHT.paper]


@pytest.mark.parametrize("field", ["indicator", "status", "note", "speaker"])
def test_enter_on_a_claim_leads_to_its_details_and_escape_back(workspace: Workspace, qtbot: QtBot, field: str) -> None:
    workspace.commit(story(2))
    claim = mark(workspace, "2500")
    room = ReadRoom(workspace, Theme())
    qtbot.addWidget(room)
    room.resize(1400, 700)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    settle(qtbot, room.reader)
    pane = at(room.reader, 0).pane
    at(room.reader, 0).setFocus()
    press(Key.Key_F7)
    press(Key.Key_Return)
    assert room.inspector.claim_id() == claim
    assert room.inspector.indicator.hasFocus()
    part: QLineEdit | QComboBox | QPlainTextEdit = getattr(room.inspector, field)
    part.setFocus()
    press(Key.Key_Escape)
    assert pane.hasFocus()
    assert room.reader.chosen() == claim
