"""Where to save is asked so that no file is replaced unasked."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.session.preferences import Preferences
from desktop.session.sample import build
from desktop.session.workspace import Workspace
from desktop.widgets.shell.export_flow import ExportFlow
from desktop.widgets.shell.import_flow import ImportFlow
from desktop.widgets.shell.notice import Notice
from desktop.widgets.shell.project_flow import ProjectFlow
from desktop.widgets.shell.save_dialog import ask_where
from desktop.widgets.theme import Theme

FILTERS = {"Tables (*.csv)": ".csv", "Drawings (*.svg)": ".svg"}


def typed(monkeypatch: pytest.MonkeyPatch, name: Path, chosen: str = "") -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(name), chosen))


def answered(monkeypatch: pytest.MonkeyPatch, *, replace: bool) -> list[str]:
    """Have questions answered; return what was asked."""
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        role = QMessageBox.ButtonRole.DestructiveRole if replace else QMessageBox.ButtonRole.RejectRole
        next(button for button in box.buttons() if box.buttonRole(button) is role).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    return asked


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("name", "chosen", "becomes"),
    [
        ("report", "", "report.csv"),
        ("تقرير 1.5", "", "تقرير 1.5.csv"),
        ("report", "Drawings (*.svg)", "report.svg"),
        ("report.SVG", "Tables (*.csv)", "report.SVG"),
        ("report.csv", "", "report.csv"),
    ],
)
def test_every_file_gets_its_ending(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, chosen: str, becomes: str
) -> None:
    typed(monkeypatch, tmp_path / name, chosen)
    place = ask_where(window, "Save", tmp_path / "x.csv", FILTERS)
    assert place is not None
    assert (place.path, place.filter) == (tmp_path / becomes, chosen)


def test_a_file_that_the_dialog_did_not_know_of_is_replaced_only_when_asked(
    window: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "report.csv").write_text("precious")
    typed(monkeypatch, tmp_path / "report")
    asked = answered(monkeypatch, replace=False)
    assert ask_where(window, "Save", tmp_path / "x.csv", FILTERS) is None
    assert len(asked) == 1 and "report.csv" in asked[0]
    answered(monkeypatch, replace=True)
    assert ask_where(window, "Save", tmp_path / "x.csv", FILTERS) is not None


@pytest.fixture
def workspace(qtbot: QtBot, tmp_path: Path) -> Workspace:
    made = Workspace()
    build(tmp_path / "story.hashiya").close(back_up=False)
    made.open(tmp_path / "story.hashiya")
    return made


def test_a_new_project_never_takes_the_place_of_one_unasked(
    window: QWidget, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = tmp_path / "old.hashiya"
    build(old).close(back_up=False)
    before = old.read_bytes()
    notice = Notice(Theme(), window)
    flow = ProjectFlow(workspace, Preferences(), notice, window)
    typed(monkeypatch, tmp_path / "old")
    asked = answered(monkeypatch, replace=False)
    flow.new()
    assert len(asked) == 1
    assert old.read_bytes() == before and workspace.name == "story"
    typed(monkeypatch, tmp_path / "story.hashiya")  # the one that is open, however it was answered
    flow.new()
    assert len(workspace.articles()) == 5 and notice.text()
    typed(monkeypatch, tmp_path / "تقرير 1.5")
    flow.new()
    assert workspace.path == tmp_path / "تقرير 1.5.hashiya"
    assert len(workspace.tags()) == 5
    workspace.close()


def test_an_export_over_the_project_itself_is_refused_with_a_sentence(
    window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    before = len(workspace.all_claims())
    notice = Notice(Theme(), window)
    ExportFlow(workspace, Preferences(), notice, window).write(tmp_path / "story.hashiya", "csv")
    assert "would be lost" in notice.text()
    workspace.close()
    workspace.open(tmp_path / "story.hashiya")
    assert len(workspace.all_claims()) == before > 0
    workspace.close()


def test_each_dialog_starts_where_the_last_of_its_kind_ended(
    window: QWidget, workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[str] = []
    answers = {"projects": tmp_path / "مشاريع" / "a.hashiya", "texts": tmp_path / "نصوص" / "a.txt"}
    for answer in answers.values():
        answer.parent.mkdir()

    def save(_parent: object, _title: str, suggested: str, *_rest: object) -> tuple[str, str]:
        started.append(str(Path(suggested).parent))
        return str(answers["projects"]), ""

    def pick(_parent: object, _title: str, folder: str, *_rest: object) -> tuple[list[str], str]:
        started.append(folder)
        return [str(answers["texts"])], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", save)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", pick)
    notice, preferences = Notice(Theme(), window), Preferences()
    projects = ProjectFlow(workspace, preferences, notice, window)
    imports = ImportFlow(workspace, Theme(parent=window), preferences, notice, window)
    monkeypatch.setattr(imports, "offer", lambda _paths: None)
    projects.save_copy()
    imports.ask()
    assert not any(Path(folder) == workspace.path.parent for folder in started if workspace.path)
    again = Preferences()
    assert again.folder("project") == answers["projects"].parent
    projects.save_copy()
    imports.ask()
    assert started[2:] == [str(answers["projects"].parent), str(answers["texts"].parent)]
    workspace.close()


def test_a_folder_that_is_gone_is_not_asked_for(tmp_path: Path) -> None:
    preferences = Preferences()
    (tmp_path / "gone").mkdir()
    preferences.used("export", tmp_path / "gone" / "x.csv")
    assert preferences.folder("export") == tmp_path / "gone"
    (tmp_path / "gone").rmdir()
    assert preferences.folder("export").is_dir()
