"""What the window carries from one of its parts to another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session import sample
from desktop.session.preferences import Preferences
from desktop.storage.project import Project


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    sample.build(tmp_path / "story.hashiya").close()
    made.workspace.open(tmp_path / "story.hashiya")
    yield made
    made.end()


def test_a_tag_leads_to_its_claims(app: App) -> None:
    tag = app.workspace.tags()[1]
    app.window.read.tags.claims_wanted.emit(tag.id)
    assert app.window.view_name() == "claims"
    shown = app.window.claims.filtered_ids()
    assert shown == [claim.id for claim in app.workspace.all_claims() if tag.id in claim.tags]
    assert app.window.claims.filters.tag.value == tag.id


def test_a_copy_shows_the_waiting_pointer_while_it_is_written(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pointers: list[object] = []
    save = Project.save_copy

    def watched(project: Project, path: Path, *, replace: bool = False) -> None:
        pointer = QApplication.overrideCursor()
        pointers.append(pointer.shape() if pointer is not None else None)
        save(project, path, replace=replace)

    monkeypatch.setattr(Project, "save_copy", watched)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "copy.hashiya"), ""))
    app.window.projects.save_copy()
    assert pointers == [Qt.CursorShape.WaitCursor]
    assert QApplication.overrideCursor() is None and (tmp_path / "copy.hashiya").exists()


def test_the_foot_says_saved_only_when_nothing_typed_is_outside_the_project(app: App) -> None:
    window = app.window
    window.read.show_claim(app.workspace.all_claims()[0].id)
    window.read._inspect()
    window.read.inspector.note.insertPlainText("ملاحظة")
    assert window.foot._saved.text() == "Not saved yet"
    app.workspace.settle()
    assert window.foot._saved.text() == "All changes saved"


def test_the_size_of_the_text_is_in_the_menu_with_its_keys(app: App) -> None:
    window = app.window
    window.menu.fill()
    named = {action.text(): action for action in window.menu.actions()}
    assert [named[name].shortcut().toString() for name in ("Larger text", "Smaller text", "Usual size of text")] == [
        "Ctrl+=", "Ctrl+-", "Ctrl+0",
    ]  # fmt: skip
    before = window.read.reader.zoom()
    named["Larger text"].trigger()
    assert window.read.reader.zoom() > before


def test_a_key_copies_the_chosen_claim_with_its_source_and_selected_words_where_none_is_chosen(
    app: App, qtbot: QtBot
) -> None:
    window, claim = app.window, app.workspace.all_claims()[0]
    copying = window.actions_by_name["quotation"]
    assert copying.shortcut().toString() == "Ctrl+Shift+C"
    window.show_claim(claim.id)
    copying.trigger()
    assert claim.anchor.quote in QGuiApplication.clipboard().text()
    assert window.notice.text() == "Copied, with its source."
    window.read.reader.choose("")
    column = window.read.reader.columns.columns()[0]
    column.setFocus()
    column.pane.select(0, 12)
    copying.trigger()
    words = " ".join(column.pane.page.text[:12].split())
    assert QGuiApplication.clipboard().text().startswith(f"«{words}» — ")
    column.pane.clear_selection()
    copying.trigger()
    assert window.notice.text().startswith("Choose a claim")
    app.show()  # the table is read when it is seen
    window.show_view("claims")
    qtbot.waitUntil(lambda: window.claims.model.rowCount() > 0)
    window.claims.grid.selectAll()
    copying.trigger()
    assert len(QGuiApplication.clipboard().text().split("\n")) == len(app.workspace.all_claims())
