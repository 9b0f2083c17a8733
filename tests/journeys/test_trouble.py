"""What a person is told, and can do, when the world gets in the way."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.app import App
from desktop.domain.span import Span
from desktop.edits import claims
from desktop.session import sample
from desktop.session.preferences import Preferences
from desktop.storage.project import Project
from desktop.widgets.dialogs.import_preview import ImportPreview


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    stick = tmp_path / "stick"
    stick.mkdir()
    sample.build(stick / "story.hashiya").close()
    made.workspace.open(stick / "story.hashiya")
    yield made
    made.end()


def mark(app: App, start: int) -> bool:
    article = app.workspace.articles()[0]
    text = app.workspace.text(article.id)
    return app.workspace.commit(claims.mark(article, text, Span(start, start + 9), now=start))


def answers(app: App) -> dict[str, QPushButton]:
    return {button.text(): button for button in app.window.notice.findChildren(QPushButton)}


def test_a_stick_pulled_out_loses_nothing_acknowledged_and_says_so(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    assert mark(app, 100)
    count = len(app.workspace.all_claims())
    stick, pocket = tmp_path / "stick", tmp_path / "pocket"
    stick.rename(pocket)
    assert not mark(app, 200)
    assert "cannot be reached" in app.window.notice.text()
    assert len(app.workspace.all_claims()) == count
    assert not mark(app, 300)
    pocket.rename(stick)
    qtbot.mouseClick(answers(app)["Open it again"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.workspace.is_open)
    assert len(app.workspace.all_claims()) == count
    assert mark(app, 200)


def test_a_second_program_is_told_and_may_try_again_or_read_the_backup(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.hashiya"
    sample.build(other).close()
    held = Project.open(other)
    held.commit(claims.revise(held.claims()[:1], now=1, note="n"))
    held.back_up()
    app.window.projects.open(other)
    qtbot.waitUntil(lambda: "open in another" in app.window.notice.text())
    qtbot.mouseClick(answers(app)["Read the newest backup"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.workspace.read_only)
    assert len(app.workspace.articles()) == 5
    app.window.projects.open(other)
    qtbot.waitUntil(lambda: "open in another" in app.window.notice.text())
    held.close()
    qtbot.mouseClick(answers(app)["Try again"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: app.workspace.path == other.resolve())
    assert not app.workspace.read_only


def test_a_project_open_for_reading_shows_everything_and_lets_nothing_be_changed(
    app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.hashiya"
    sample.build(other).close()
    app.window.projects.open(other, read_only=True)
    qtbot.waitUntil(lambda: app.workspace.path == other.resolve())
    actions = app.window.actions_by_name
    assert not any(actions[name].isEnabled() for name in ("import", "paste", "compact", "undo"))
    assert actions["export"].isEnabled() and actions["copy_as"].isEnabled()
    assert "reading only" in app.window.notice.text()
    assert not mark(app, 100)


def starting(qapp: QApplication) -> App:
    started = App(qapp, Preferences(), language="en", theme="light")
    started.open_at_start(None)
    return started


def test_a_last_project_that_is_missing_is_named_and_can_be_tried_again(
    app: App, qapp: QApplication, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "stick" / "story.hashiya"
    app.workspace.close()
    path.rename(tmp_path / "elsewhere.hashiya")
    again = starting(qapp)
    assert not again.workspace.is_open
    assert str(path) in again.window.notice.text()
    assert again.preferences.last_project == str(path)
    assert set(answers(again)) == {"Try again", "Open another…"}
    (tmp_path / "elsewhere.hashiya").rename(path)
    qtbot.mouseClick(answers(again)["Try again"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: again.workspace.path == path)
    again.end()


def test_after_a_project_was_closed_on_purpose_a_start_opens_none(app: App, qapp: QApplication) -> None:
    app.window.actions_by_name["close"].trigger()
    again = starting(qapp)
    assert not again.workspace.is_open
    assert again.window.notice.text() == ""
    again.end()


def test_the_first_start_of_all_opens_the_sample(qapp: QApplication) -> None:
    first = starting(qapp)
    assert len(first.workspace.articles()) == 5
    first.end()


@pytest.mark.parametrize("taken", [True, False])
def test_a_table_dropped_with_its_articles_waits_for_them(
    app: App, tmp_path: Path, qtbot: QtBot, *, taken: bool
) -> None:
    Project.create(tmp_path / "new.hashiya").close()
    app.workspace.open(tmp_path / "new.hashiya")
    app.window.open_files(sorted(assets.seeds().iterdir(), reverse=True))
    qtbot.waitUntil(lambda: app.window.findChild(ImportPreview) is not None)
    assert app.window.notice.text() == ""
    preview = app.window.findChild(ImportPreview)
    assert isinstance(preview, ImportPreview)
    if taken:
        preview.accept()
        qtbot.waitUntil(lambda: len(app.workspace.all_claims()) > 10)
        assert "claims added" in app.window.notice.text()
    else:
        preview.reject()
        qtbot.waitUntil(lambda: "found no place" in app.window.notice.text())
