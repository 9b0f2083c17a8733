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
from desktop.widgets.theme import DARK, DARK_HIGH, LIGHT, LIGHT_HIGH, Colours


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
    named = {action.text(): action for action in window.menu.view.actions()}
    assert [named[name].shortcut().toString() for name in ("Larger text", "Smaller text", "Usual size of text")] == [
        "Ctrl+=", "Ctrl+-", "Ctrl+0",
    ]  # fmt: skip
    before = window.read.reader.zoom()
    named["Larger text"].trigger()
    assert window.read.reader.zoom() > before


class Hints:
    """What a system says of its colours."""

    def __init__(self, *, dark: bool, high: bool) -> None:
        self._dark, self._high = dark, high

    def colorScheme(self) -> Qt.ColorScheme:
        return Qt.ColorScheme.Dark if self._dark else Qt.ColorScheme.Light

    def accessibility(self) -> "Hints":
        return self

    def contrastPreference(self) -> Qt.ContrastPreference:
        return Qt.ContrastPreference.HighContrast if self._high else Qt.ContrastPreference.NoPreference


@pytest.mark.parametrize(
    ("dark", "high", "colours"),
    [(False, False, LIGHT), (True, False, DARK), (False, True, LIGHT_HIGH), (True, True, DARK_HIGH)],
)
def test_the_colours_follow_the_system_and_its_contrast_until_others_are_chosen(
    app: App, monkeypatch: pytest.MonkeyPatch, dark: bool, high: bool, colours: Colours
) -> None:
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: Hints(dark=dark, high=high))
    app.set_appearance("system")
    assert app.theme.colours is colours
    app.set_appearance("dark")
    assert app.theme.colours is DARK


def test_high_contrast_is_chosen_in_the_menu_and_kept(app: App) -> None:
    window = app.window
    window.menu.fill()
    looks = next(action.menu() for action in window.menu.actions() if action.text() == "Appearance")
    choices = {action.text(): action for action in looks.actions()}
    choices["Dark, high contrast"].trigger()
    assert app.theme.colours is DARK_HIGH
    assert Preferences().theme == "dark-contrast"
    assert window.palette().window().color().name().upper() == DARK_HIGH.desk


def test_what_a_merge_leaves_out_is_said_in_the_notice_and_comes_back_by_undo(app: App) -> None:
    window, workspace = app.window, app.workspace
    before = workspace.all_claims()
    claim = next(claim for claim in before if claim.anchor.quote.startswith("37 عملية"))
    window.read.show_claim(claim.id)
    window.read.reader.commands["merge"].trigger()
    said = window.notice.text()
    assert len(workspace.all_claims()) == len(before) - 1
    assert said.index("37") < said.index("Left out") < said.index("93")
    window.actions_by_name["undo"].trigger()
    assert workspace.all_claims() == before


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


def test_outlet_and_date_in_the_head_of_a_column_open_the_details_and_so_does_f2(app: App, qtbot: QtBot) -> None:
    asked: list[str] = []
    app.window.read.shelf.details_wanted.disconnect()
    app.window.read.shelf.details_wanted.connect(asked.append)
    with qtbot.waitExposed(app.window):
        app.show()
    first, second = app.window.read.reader.columns.columns()[:2]
    qtbot.mouseClick(first.head._meta, Qt.MouseButton.LeftButton)
    assert asked == [first.article_id]
    index = app.window.read.shelf.model.row_of(second.article_id)
    place = app.window.read.shelf.list.visualRect(index).center()
    qtbot.mouseClick(app.window.read.shelf.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.keyClick(second.pane, Qt.Key.Key_F2)
    assert asked == [first.article_id, second.article_id]


def test_the_list_of_articles_follows_the_column_that_is_read(app: App, qtbot: QtBot) -> None:
    window = app.window
    with qtbot.waitExposed(window):
        app.show()
    shelf, reader = window.read.shelf, window.read.reader
    for article in app.workspace.articles():
        reader.open_article(article.id)
    window.resize(1360, 500)
    for article_id in (reader.open_articles()[0], reader.open_articles()[-1]):
        column = reader.columns.column(article_id)
        assert column is not None
        column.setFocus()
        qtbot.waitUntil(lambda wanted=article_id: shelf._chosen() == [wanted])
        place = shelf.list.visualRect(shelf.model.row_of(article_id))
        assert shelf.list.viewport().rect().intersects(place)


def test_a_history_that_is_unfolded_below_the_edge_comes_into_view(app: App, qtbot: QtBot) -> None:
    window = app.window
    window.resize(1360, 560)
    with qtbot.waitExposed(window):
        app.show()
    claim = app.workspace.all_claims()[0]
    window.show_claim(claim.id)
    qtbot.waitUntil(lambda: "inspector" in window.read.__dict__)
    inspector, fold = window.read.inspector, window.read.inspector.history
    qtbot.waitUntil(lambda: fold.button.isVisible() and inspector.verticalScrollBar().maximum() > 0)
    inspector.ensureWidgetVisible(fold.button, 0, 0)
    fold.button.click()
    qtbot.waitUntil(lambda: fold._list is not None and not fold._list.visibleRegion().isEmpty())
    assert fold._list is not None
    shown = fold._list.visibleRegion().boundingRect().height()
    assert shown >= min(fold._list.height(), 60)
