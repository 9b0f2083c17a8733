"""Keys do what they say, whatever keyboard layout is active."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from desktop.app import App
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.session import sample
from desktop.session.preferences import Preferences
from desktop.widgets.shell.latin_keys import latin

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(sign: str, modifiers: Qt.KeyboardModifier = CTRL, scan_code: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, ord(sign), modifiers, scan_code, 0, 0, sign)


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    sample.build(tmp_path / "story.hashiya").close()
    made.workspace.open(tmp_path / "story.hashiya")
    made.show()
    made.window.activateWindow()
    yield made
    made.end()


def test_no_key_belongs_to_two_shortcuts_of_the_window(app: App) -> None:
    """Where a Latin layout stands beside the Arabic one Qt tries both: an Arabic twin made the key ambiguous."""
    keys = [each.toString() for action in app.window.actions() for each in action.shortcuts()]
    assert keys and all(each.isascii() for each in keys)
    assert len(keys) == len(set(keys))


def test_with_an_arabic_layout_alone_the_same_keys_undo_and_redo(app: App) -> None:
    workspace, window = app.workspace, app.window
    claim = workspace.all_claims()[0]
    workspace.commit(edit.revise([claim], now=now(), speaker="متحدث"))
    window.read.reader.setFocus()
    receiver = QApplication.focusWidget() or window
    QCoreApplication.sendEvent(receiver, press("ئ", scan_code=52))
    undone = workspace.claim(claim.id)
    assert undone is not None and undone.speaker == claim.speaker
    QCoreApplication.sendEvent(receiver, press("غ", scan_code=29))
    again = workspace.claim(claim.id)
    assert again is not None and again.speaker == "متحدث"


def test_a_field_one_is_typing_in_takes_the_key_first(app: App) -> None:
    window = app.window
    field = window.read.inspector.note
    window.read.show_claim(app.workspace.all_claims()[0].id)
    field.setFocus()
    field.insertPlainText("كلمة")
    field.selectAll()
    QCoreApplication.sendEvent(field, press("ؤ", scan_code=54))
    assert QApplication.clipboard().text() == "كلمة"
    field.undo()


@pytest.mark.skipif(sys.platform not in ("linux", "win32"), reason="the keys' places are known there")
def test_with_shift_the_place_of_the_key_tells_marks_apart() -> None:
    here = 52 if sys.platform == "linux" else 44
    again = latin(press("~", CTRL | SHIFT, here))
    assert again is not None and again.key() == Qt.Key.Key_Z
    assert latin(press("~", CTRL | SHIFT, here + 1)) is None, "a Latin layout has the mark on another key"


def test_letters_without_control_and_latin_ones_are_left_alone() -> None:
    assert latin(press("ئ", NONE)) is None
    assert latin(press("Z")) is None
