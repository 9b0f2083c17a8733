"""Focus mode: nothing but the texts, a way out that is shown, and all as it was afterwards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App

Key = Qt.Key


def press(app: App, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(app.window.focusWidget(), key)
    for _ in range(3):
        QApplication.processEvents()


def around(app: App) -> list[bool]:
    room = app.window.read
    return [
        each.isVisible() for each in (app.window.bar, app.window.foot, room.shelf, room.tags, room._split.widget(2))
    ]


def test_f11_hides_everything_but_the_texts_and_escape_puts_it_back(app: App, qtbot: QtBot) -> None:
    widths = app.window.read._split.sizes()
    reader = app.window.read.reader
    places = [column.pane.place() for column in reader.columns.columns()]
    press(app, qtbot, Key.Key_F11)
    assert around(app) == [False] * 5
    assert reader.width() == app.window.width()
    way_out = app.window.reading.focus.way_out
    assert way_out.isVisible() and "Esc" in way_out.button.text()
    below = way_out.geometry().top() >= app.window.views.geometry().bottom()
    assert below, "the way out covers no text"
    press(app, qtbot, Key.Key_Escape)
    assert around(app) == [True] * 5 and not way_out.isVisible()
    assert app.window.read._split.sizes() == widths
    assert [column.pane.place() for column in reader.columns.columns()] == places
    assert any(column.pane.hasFocus() for column in reader.columns.columns())


def test_escape_leaves_first_what_is_nearer(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_F11)
    reader, focus = app.window.read.reader, app.window.reading.focus
    press(app, qtbot, Key.Key_F7)
    assert reader.chosen()
    press(app, qtbot, Key.Key_Escape)
    assert not reader.chosen() and focus.is_on
    app.window.actions_by_name["find"].trigger()
    press(app, qtbot, Key.Key_Escape)
    assert not reader.finding.is_open and focus.is_on
    press(app, qtbot, Key.Key_Escape)
    assert not focus.is_on


def test_the_key_that_is_named_leaves_at_once(app: App, qtbot: QtBot) -> None:
    press(app, qtbot, Key.Key_F11)
    focus = app.window.reading.focus
    assert "Esc" in focus.way_out.button.text()
    press(app, qtbot, Key.Key_F7)
    assert "F11" in focus.way_out.button.text() and "Esc" not in focus.way_out.button.text()
    press(app, qtbot, Key.Key_F11)
    assert not focus.is_on
    press(app, qtbot, Key.Key_F11)
    assert "F11" in focus.way_out.button.text()
    press(app, qtbot, Key.Key_Escape)
    assert focus.is_on and "Esc" in focus.way_out.button.text()
    press(app, qtbot, Key.Key_Escape)
    assert not focus.is_on


def test_what_is_hidden_comes_back_when_it_is_wanted(app: App, qtbot: QtBot) -> None:
    focus = app.window.reading.focus
    press(app, qtbot, Key.Key_F11)
    press(app, qtbot, Key.Key_F7)
    assert not app.window.read._split.widget(2).isVisible()
    press(app, qtbot, Key.Key_Return)
    assert not focus.is_on and app.window.read.inspector.indicator.hasFocus()
    for leave in (lambda: app.window.show_view("compare"), app.window.reading.toggle_focus):
        app.window.reading.toggle_focus()
        assert focus.is_on and app.window.view_name() == "read"
        leave()
        assert not focus.is_on
        assert app.window.bar.isVisible()


def test_a_project_closed_in_focus_mode_keeps_its_panels(app: App, qtbot: QtBot) -> None:
    widths, path = app.window.read._split.sizes(), app.workspace.path
    assert path is not None
    press(app, qtbot, Key.Key_F11)
    app.workspace.close()
    assert not app.window.reading.focus.is_on and app.window.bar.isVisible()
    app.workspace.open(path)
    QApplication.processEvents()
    assert all(abs(a - b) <= 2 for a, b in zip(app.window.read._split.sizes(), widths, strict=True))
