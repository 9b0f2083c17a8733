"""The first steps: they point at real places, go on with what a person does, and never come back by themselves."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session.preferences import Preferences
from desktop.session.sample import path_of_sample
from desktop.widgets.shell.first_steps import FirstSteps
from tests.widgets.reader.conftest import Hand

Key = Qt.Key


def begin(qapp: QApplication, qtbot: QtBot, language: str = "en", size: tuple[int, int] = (1280, 800)) -> App:
    """Start the program as on its first run."""
    app = App(qapp, Preferences(), language=language, theme="light")
    app.workspace.open(path_of_sample())
    app.reading.finish()
    app.window.resize(*size)
    with qtbot.waitExposed(app.window):
        app.show()
    app.window.activateWindow()
    app.window.settle()
    app.window.read.reader.take_focus()
    QApplication.processEvents()
    return app


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    made = begin(qapp, qtbot)
    yield made
    made.end()


def steps(app: App) -> FirstSteps:
    return app.window.reading.steps


def ringed(app: App) -> list[QRect]:
    """Return what is pointed at, within the window."""
    steps(app)._point()
    body = app.window.centralWidget()
    assert isinstance(body, QWidget)
    return [ring.geometry() for ring in steps(app)._rings if not ring.isHidden()]


def of(app: App, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(app.window.centralWidget(), QPoint(0, 0)), widget.size())


def press(app: App, qtbot: QtBot, key: Key) -> None:
    qtbot.keyClick(app.window.focusWidget(), key)
    for _ in range(3):
        QApplication.processEvents()


def mark_some_words(app: App, qtbot: QtBot) -> None:
    pane = app.window.read.reader.columns.columns()[0].pane
    words = "القوات"
    start = pane.page.text.index(words, pane.place())
    pane.set_place(start)
    hand = Hand(pane)
    hand.drag(hand.edge(start, 0.6), hand.edge(start + len(words) - 1, 0.4))
    pane.setFocus()
    press(app, qtbot, Key.Key_1)


def test_each_step_goes_on_with_its_act_and_the_last_one_ends_them(app: App, qtbot: QtBot) -> None:
    assert steps(app).isVisible() and steps(app).step == 1
    claims = len(app.workspace.all_claims())
    mark_some_words(app, qtbot)
    assert len(app.workspace.all_claims()) == claims + 1
    assert steps(app).step == 2
    press(app, qtbot, Key.Key_F8)
    assert steps(app).step == 2
    press(app, qtbot, Key.Key_Return)
    assert len(app.workspace.all_claims()) == claims + 2
    assert steps(app).step == 3
    app.window.actions_by_name["compare"].trigger()
    assert not steps(app).isVisible() and ringed(app) == []
    assert Preferences().next_step == 0


def test_the_second_step_brings_what_it_rings_into_view(app: App, qtbot: QtBot) -> None:
    for column in app.window.read.reader.columns.columns():
        bar = column.pane.verticalScrollBar()
        bar.setValue(bar.maximum())
        pending = app.workspace.standing(column.article_id).pending
        if pending and not column.pane.span_rect(pending[-1].span).isEmpty():
            bar.setValue(0)
    steps(app).show_step(2)
    (ring,) = ringed(app)
    around = [of(app, column.pane.viewport()) for column in app.window.read.reader.columns.columns()]
    assert any(pane.adjusted(-6, -6, 6, 6).contains(ring) for pane in around) and ring.height() > 20


def test_an_export_is_a_last_step_as_well(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    steps(app).show_step(3)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    app.window.bar._export.click()
    assert not steps(app).isVisible() and Preferences().next_step == 0


def test_every_step_points_at_a_real_place(app: App, qtbot: QtBot) -> None:
    reader = app.window.read.reader
    column = reader.walk.at_hand()
    assert column is not None
    (place,) = ringed(app)
    assert of(app, column.pane.viewport()).contains(place)
    qtbot.mouseClick(steps(app)._next, Qt.MouseButton.LeftButton)
    reader.take_focus()
    press(app, qtbot, Key.Key_F8)
    (place,) = ringed(app)
    at = reader.suggesting.column()
    assert at is not None and of(app, at.pane.viewport()).adjusted(-9, -9, 9, 9).contains(place)
    qtbot.mouseClick(steps(app)._next, Qt.MouseButton.LeftButton)
    compare, export = app.window.bar.ways_on()
    assert [place.center() for place in ringed(app)] == [of(app, each).center() for each in (compare, export)]


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 600)])
def test_the_line_covers_nothing_and_the_pointer_goes_through_the_rings(
    qapp: QApplication, qtbot: QtBot, language: str, size: tuple[int, int]
) -> None:
    app = begin(qapp, qtbot, language, size)
    try:
        for step in (1, 2, 3):
            steps(app).show_step(step)
            QApplication.processEvents()
            line = of(app, steps(app))
            assert line.top() > of(app, app.window.bar).bottom()
            assert line.bottom() < of(app, app.window.views).top()
            words = steps(app)._words
            assert words.height() >= words.heightForWidth(words.width())
            ringed(app)
            assert all(
                ring.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents) for ring in steps(app)._rings
            )
        steps(app).show_step(1)
        mark_some_words(app, qtbot)
        assert steps(app).step == 2
    finally:
        app.end()


@pytest.mark.parametrize("way", ["escape", "button", "escape in the line"])
def test_they_can_be_skipped_and_do_not_come_back(qapp: QApplication, qtbot: QtBot, way: str) -> None:
    app = begin(qapp, qtbot)
    if way == "button":
        qtbot.mouseClick(steps(app)._skip, Qt.MouseButton.LeftButton)
    elif way == "escape":
        press(app, qtbot, Key.Key_Escape)
    else:
        steps(app)._next.setFocus()
        qtbot.keyClick(steps(app)._next, Key.Key_Escape)
    assert not steps(app).isVisible()
    assert app.window.focusWidget() is not steps(app)._next
    app.end()
    again = begin(qapp, qtbot)
    try:
        assert "steps" not in again.window.reading.__dict__
        again.window.actions_by_name["first_steps"].trigger()
        assert steps(again).isVisible() and steps(again).step == 1
    finally:
        again.end()


def test_another_language_and_another_start_go_on_where_they_were(qapp: QApplication, qtbot: QtBot) -> None:
    app = begin(qapp, qtbot)
    qtbot.mouseClick(steps(app)._next, Qt.MouseButton.LeftButton)
    app.set_language("ar")
    assert steps(app).step == 2
    app.end()
    again = begin(qapp, qtbot, "ar")
    assert steps(again).step == 2
    again.end()


def test_focus_mode_and_other_projects_are_left_alone(app: App, qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    app.window.reading.toggle_focus()
    assert not steps(app).isVisible() and ringed(app) == []
    press(app, qtbot, Key.Key_Escape)
    assert steps(app).isVisible(), "Escape leaves one thing at a time"
    app.workspace.create(tmp_path / "other.hashiya")
    assert not steps(app).isVisible() and not steps(app)._timer.isActive()
    app.workspace.open(path_of_sample())
    assert steps(app).isVisible()
