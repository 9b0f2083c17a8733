"""Closing, quitting and speaking another language: nothing typed is lost, nothing breaks behind the scenes."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.domain.claim import Claim
from desktop.domain.errors import DamagedProject
from desktop.domain.tag import Tag
from desktop.models.claim_columns import Column
from desktop.session import sample
from desktop.session.preferences import Preferences
from desktop.storage.project import Project


@pytest.fixture
def path(tmp_path: Path) -> Path:
    stick = tmp_path / "stick"
    stick.mkdir()
    sample.build(stick / "story.hashiya").close()
    return (stick / "story.hashiya").resolve()


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    made.workspace.open(path)
    made.window.resize(1500, 900)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.end()


def let_go() -> None:
    """Let what was left be deleted, as the running program does."""
    for _ in range(3):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def see_everything(app: App) -> str:
    claim_id = app.workspace.all_claims()[0].id
    app.window.show_claim(claim_id)
    for view in ("claims", "compare", "read"):
        app.window.show_view(view)
        QCoreApplication.processEvents()
    return claim_id


def type_into(field: QLineEdit | None, words: str) -> None:
    assert field is not None
    field.selectAll()
    field.insert(words)
    field.setModified(True)


def type_into_a_cell(app: App, column: Column, words: str) -> str:
    app.window.show_view("claims")
    claims = app.window.claims
    index = claims.model.index(0, column)
    claims.grid.setCurrentIndex(index)
    claims.grid.edit(index)
    type_into(claims.grid.viewport().findChild(QLineEdit), words)
    return claims.model.claim_at(0).id


def kept(path: Path, kind: str, record_id: str) -> object:
    with Project.open(path, read_only=True) as project:
        return project.record(kind, record_id)


def answers(app: App) -> dict[str, QPushButton]:
    return {button.text(): button for button in app.window.notice.findChildren(QPushButton) if not button.isHidden()}


def test_a_window_left_for_another_language_is_deaf_to_what_comes_after(app: App) -> None:
    see_everything(app)
    for language in ("ar", "en"):
        app.set_language(language)
        let_go()
        see_everything(app)
    app.set_appearance("dark")
    assert app.workspace.undo_label() is None or app.workspace.undo()
    app.window.projects.close()
    let_go()
    app.window.close()
    let_go()


@pytest.mark.parametrize("leave", ["close project", "close window", "language"])
def test_what_is_typed_in_a_cell_is_kept_whichever_way_one_leaves(app: App, path: Path, leave: str) -> None:
    claim_id = type_into_a_cell(app, Column.NOTE, "an hour's words")
    _leave(app, leave)
    claim = kept(path, "claim", claim_id)
    assert isinstance(claim, Claim) and claim.note == "an hour's words"


@pytest.mark.parametrize("leave", ["close project", "close window", "language"])
def test_the_name_of_a_tag_is_kept_whichever_way_one_leaves(app: App, path: Path, leave: str) -> None:
    panel, tag = app.window.read.tags, app.workspace.tags()[0]
    panel.rename(tag.id)
    type_into(panel.tree.viewport().findChild(QLineEdit), "figures")
    _leave(app, leave)
    found = kept(path, "tag", tag.id)
    assert isinstance(found, Tag) and found.name == "figures"


def _leave(app: App, way: str) -> None:
    if way == "close project":
        app.window.actions_by_name["close"].trigger()
    elif way == "close window":
        app.window.close()
    else:
        app.set_language("ar")
        let_go()
        app.workspace.close()


def test_words_that_can_not_be_read_as_a_value_are_given_up(app: App, path: Path) -> None:
    claim_id = type_into_a_cell(app, Column.VALUE, "no number at all")
    before = app.workspace.claim(claim_id)
    app.window.close()
    assert kept(path, "claim", claim_id) == before


@pytest.mark.parametrize("leave", ["close project", "close window"])
def test_a_last_save_that_failed_holds_the_project_once(app: App, path: Path, qtbot: QtBot, leave: str) -> None:
    type_into_a_cell(app, Column.NOTE, "an hour's words")
    path.rename(path.with_name("gone"))
    _leave(app, leave)
    assert app.window.isVisible() and app.workspace.is_open
    assert "cannot be reached" in app.window.notice.text()
    answers(app)["Close anyway"].click()
    assert not app.workspace.is_open
    assert app.window.isVisible() is (leave == "close project")


def test_a_backup_that_failed_holds_the_window_once(app: App, data_folder: Path) -> None:
    type_into_a_cell(app, Column.NOTE, "words")
    app.workspace.settle()
    (data_folder / "backups").write_text("in the way", encoding="utf-8")
    app.window.close()
    assert app.window.isVisible() and app.workspace.is_open and app.window.notice.text()
    answers(app)["Close anyway"].click()
    assert not app.workspace.is_open and not app.window.isVisible()


def test_a_project_whose_file_was_cut_short_is_told_of_wherever_one_looks(app: App, path: Path) -> None:
    app.window.show_claim(app.workspace.claims(app.workspace.articles()[0].id)[0].id)
    closed = [a.id for a in app.workspace.articles() if a.id not in app.window.read.reader.open_articles()]
    os.truncate(path, 0)
    for article_id in closed:
        app.window.read.reader.open_article(article_id)
    for view in ("claims", "compare", "read"):
        app.window.show_view(view)
        QCoreApplication.processEvents()
    assert app.workspace.is_lost
    assert "damaged" in app.window.notice.text()
    assert "Open it again" in answers(app)
    app.window.close()
    assert not app.window.isVisible()


def test_a_project_with_a_damaged_tag_is_refused_and_the_one_before_stays(
    app: App, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other.hashiya"
    sample.build(other).close()
    connection = sqlite3.connect(other)
    connection.execute("UPDATE tags SET colour = 'of no name' WHERE key = 1")
    connection.commit()
    connection.close()
    before = app.workspace.path
    with pytest.raises(DamagedProject):
        app.workspace.open(other)
    app.window.projects.open(other)
    qtbot.waitUntil(lambda: "damaged" in app.window.notice.text())
    assert app.workspace.path == before and len(app.workspace.tags()) == 5


def test_what_was_said_of_a_project_goes_with_it(app: App, tmp_path: Path, path: Path, qtbot: QtBot) -> None:
    other = tmp_path / "other.hashiya"
    sample.build(other).close()
    app.window.projects.open(other, read_only=True)
    qtbot.waitUntil(lambda: "reading only" in app.window.notice.text())
    app.window.projects.open(path)
    qtbot.waitUntil(lambda: app.workspace.path == path)
    assert app.window.notice.text() == ""
    app.window.projects.open(other, read_only=True)
    qtbot.waitUntil(lambda: "reading only" in app.window.notice.text())
    app.window.projects.close()
    assert app.window.notice.text() == ""
