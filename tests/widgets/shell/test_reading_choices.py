"""What is turned off under View stays off, the next time too; the whole program finds what is shared."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.edits import articles
from desktop.session.preferences import Preferences
from tests.widgets.running import running


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    with running(qapp, tmp_path, qtbot) as made:
        yield made


@pytest.mark.parametrize("name", ["show_passages", "follow_claim"])
def test_a_choice_under_view_is_remembered(app: App, name: str) -> None:
    app.window.menu.fill()
    (action,) = [each for each in app.window.menu.view.actions() if each.objectName() == name]
    assert action.isCheckable() and action.isChecked()
    action.trigger()
    assert not app.preferences.is_on(name)
    app.preferences.sync()
    assert not Preferences().is_on(name)
    app.set_language("ar")
    again = app.window.read.reader.commands[name]
    assert not again.isChecked()
    again.trigger()
    assert app.preferences.is_on(name)


def test_what_is_shared_comes_once_the_window_is_settled_and_follows_removal_and_undo(app: App, qtbot: QtBot) -> None:
    workspace, reader = app.workspace, app.window.read.reader
    first = reader.columns.columns()[0]

    def shared() -> set[str]:
        return {each.article_id for each in workspace.shared_passages(first.article_id)}

    assert not shared()
    app.settle()
    qtbot.waitUntil(lambda: bool(shared()) and not app.sharing.is_busy, timeout=20000)
    before = shared()
    other = workspace.article(sorted(before)[0])
    assert other is not None
    assert workspace.commit(articles.remove([other], workspace.all_claims()))
    assert shared() == before - {other.id}
    qtbot.waitUntil(lambda: not app.sharing.is_busy, timeout=20000)
    assert workspace.undo()
    qtbot.waitUntil(lambda: shared() == before and not app.sharing.is_busy, timeout=20000)
    position = workspace.shared_passages(first.article_id)[0].span.start
    QApplication.processEvents()
    assert first.pane.passages.at(position) is not None


def test_an_article_that_is_opened_shows_what_it_shares(app: App, qtbot: QtBot) -> None:
    app.settle()
    qtbot.waitUntil(lambda: not app.sharing.is_busy, timeout=20000)
    reader = app.window.read.reader
    fourth = next(each for each in app.workspace.articles() if each.id not in reader.open_articles())
    reader.open_article(fourth.id)
    qtbot.waitUntil(lambda: bool(app.workspace.shared_passages(fourth.id)), timeout=20000)
    QApplication.processEvents()
    opened = reader.columns.column(fourth.id)
    assert opened is not None
    assert opened.pane.passages.at(app.workspace.shared_passages(fourth.id)[0].span.start) is not None
