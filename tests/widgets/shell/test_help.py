"""The help lists every key there is, and goes by any."""

from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.widgets.shell import help_keys
from desktop.widgets.shell.help import Help, _shared_out
from tests.widgets.running import running

_KEYS = (
    *range(Qt.Key.Key_A, Qt.Key.Key_Z + 1), *range(Qt.Key.Key_0, Qt.Key.Key_9 + 1),
    *range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1), *range(Qt.Key.Key_Home, Qt.Key.Key_PageDown + 1),
    Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Delete, Qt.Key.Key_Backspace,
    Qt.Key.Key_Insert, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Slash, Qt.Key.Key_Comma, Qt.Key.Key_Period,
    Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_BracketLeft, Qt.Key.Key_BracketRight,
)  # fmt: skip
_HELD = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier)


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    with running(qapp, tmp_path, qtbot) as made:
        made.window.read.reader.take_focus()
        yield made


def opened(app: App) -> Help:
    app.window.actions_by_name["help"].trigger()
    return app.window.over_all.keys


def actions_of(app: App) -> list[QAction]:
    return [*app.window.actions(), *app.window.read.reader.actions()]


def test_every_action_with_a_key_stands_in_it_once_with_its_words_and_keys(app: App) -> None:
    shown = [row for _, rows in opened(app).groups() for row in rows]
    app.window.over_all.keys.leave()
    keyed = [action for action in actions_of(app) if action.shortcuts()]
    assert len(keyed) > 20
    for action in keyed:
        keys = action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText)
        rows = [row for row in shown if row[0][0] == keys]
        assert len(rows) == 1, action.objectName()
        assert rows[0][1] and not rows[0][1].endswith("…")


def test_an_action_that_no_group_names_is_not_forgotten(app: App) -> None:
    new = QAction("Do something new", app.window)
    new.setObjectName("something_new")
    new.setShortcut(QKeySequence("Ctrl+Alt+F12"))
    app.window.addAction(new)
    headings = dict(opened(app).groups())
    app.window.over_all.keys.leave()
    assert headings["More"] == [(("Ctrl+Alt+F12",), "Do something new")]


def test_no_group_names_an_action_that_is_not_there(app: App) -> None:
    names = {action.objectName() for action in actions_of(app)}
    assert {name for _, group in help_keys.ACTIONS for name in group} <= names


def test_every_key_that_the_text_takes_is_in_the_table(app: App) -> None:
    column = app.window.read.reader.columns.columns()[0]
    listed = {
        QKeySequence(each)[0].toCombined()
        for group in (help_keys.TEXT, help_keys.MARKING) for row in group.rows for each in row.sequences
    }  # fmt: skip
    taken = set()
    for key, held in product(_KEYS, product((False, True), repeat=3)):
        modifiers = Qt.KeyboardModifier.NoModifier
        for on, modifier in zip(held, _HELD, strict=True):
            modifiers = modifiers | modifier if on else modifiers
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers)
        column.pane.keyPressEvent(event)
        if event.isAccepted():
            taken.add(QKeySequence(event.keyCombination())[0].toCombined())
    several = {each for each in taken - listed if Qt.KeyboardModifier(each & ~0x1FFFFFF) not in _HELD}
    # Two or three modifiers held with an arrow do what one of them does: only what is new has to be said.
    strange = [QKeySequence(each).toString() for each in several if not _is_move(each)]
    assert strange == []
    gone = [QKeySequence(each).toString() for each in listed - taken]
    assert gone == []


def _is_move(combined: int) -> bool:
    return Qt.Key.Key_Home <= (combined & 0x1FFFFFF) <= Qt.Key.Key_PageDown


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_X, Qt.Key.Key_F1, Qt.Key.Key_Return])
def test_any_key_leaves_it_and_does_nothing_else(app: App, qtbot: QtBot, key: Qt.Key) -> None:
    before = QApplication.focusWidget()
    shown = opened(app)
    assert shown.isVisible() and shown.panel.hasFocus()
    qtbot.keyClick(shown.panel, Qt.Key.Key_Shift)
    assert shown.isVisible()
    qtbot.keyClick(shown.panel, key)
    assert not shown.isVisible() and QApplication.focusWidget() is before


@pytest.mark.parametrize("sign", ["?", "؟"])
def test_a_question_mark_of_either_layout_opens_it_from_the_text(app: App, qtbot: QtBot, sign: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    if sign == "?":
        qtbot.keyClick(focus, Qt.Key.Key_Question, Qt.KeyboardModifier.ShiftModifier)
    else:
        QCoreApplication.sendEvent(focus, QKeyEvent(QEvent.Type.KeyPress, ord(sign), _HELD[2], sign))
    assert app.window.over_all.keys.isVisible()


def test_a_question_mark_can_still_be_written(app: App, qtbot: QtBot) -> None:
    app.window.read.show_claim(app.workspace.all_claims()[0].id)
    app.window.read._inspect()
    note = app.window.read.inspector.note
    note.setFocus()
    qtbot.keyClicks(note, "?")
    assert note.toPlainText().startswith("?") and "over_all" not in app.window.__dict__
    app.workspace.settle()


def test_in_a_small_window_it_scrolls(app: App, qtbot: QtBot) -> None:
    app.window.resize(640, 420)
    shown = opened(app)
    assert shown.rect().contains(shown.panel.geometry())
    bar = shown._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClick(shown.panel, Qt.Key.Key_End)
    assert shown.isVisible() and bar.value() == bar.maximum()


def test_nothing_in_it_is_cut_off(app: App) -> None:
    shown = opened(app)
    QCoreApplication.processEvents()
    for label in shown._scroll.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        else:
            assert label.width() >= label.minimumSizeHint().width(), label.text()


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_columns_keep_the_order_and_none_is_much_longer_than_it_must_be(app: App, columns: int) -> None:
    groups = opened(app).groups()
    app.window.over_all.keys.leave()
    shared = list(_shared_out(groups, columns))
    assert [group for column in shared for group in column] == groups
    rows = [sum(len(each) for _, each in column) for column in shared]
    assert len(shared) == columns and max(rows) <= sum(rows) / columns * 1.4
