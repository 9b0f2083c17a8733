"""A long export: the same file as at once, while the window goes on."""

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import DamagedProject, FolderNotFound
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.session import export_run, exporting
from desktop.session.export_run import ExportRun
from desktop.session.workspace import Workspace
from tests.models.story import many, tell


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    monkeypatch.setattr(export_run, "_PIECE", 100)
    made = Workspace()
    made.create(tmp_path / "story.hashiya")
    tell(made)
    many(made, 1200)
    yield made
    made.close()


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out.csv"


def at_once(workspace: Workspace, tmp_path: Path) -> bytes:
    assert workspace.project is not None
    exporting.export_claims(workspace.project, tmp_path / "once.csv", profile="csv-excel")
    return (tmp_path / "once.csv").read_bytes()


def run(workspace: Workspace, target: Path, only: list[str] | None = None) -> ExportRun:
    made = ExportRun(workspace, target, "csv-excel", only, workspace)
    made.start()
    return made


def test_it_writes_what_would_be_written_at_once(
    workspace: Workspace, target: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    steps: list[tuple[int, int]] = []
    running = run(workspace, target)
    written: list[object] = []
    running.progressed.connect(lambda done, of: steps.append((done, of)))
    running.done.connect(written.append)
    with qtbot.waitSignal(running.ended):
        pass
    assert written == [1208]
    assert target.read_bytes() == at_once(workspace, tmp_path)
    assert len(steps) > 10 and steps == sorted(steps) and all(of == 1208 for _, of in steps)


def test_an_act_meanwhile_is_in_the_file_whole(
    workspace: Workspace, target: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    running = run(workspace, target)
    with qtbot.waitSignal(running.progressed):
        pass
    article = workspace.articles()[0]
    assert workspace.commit(edit.remove(workspace.claims(article.id)[:5]))
    assert workspace.commit(edit.revise(workspace.claims(article.id)[:5], now=now(), note="new"))
    with qtbot.waitSignal(running.ended):
        pass
    assert target.read_bytes() == at_once(workspace, tmp_path)


@pytest.mark.parametrize("steps", [1, 14])
def test_a_cancelled_one_leaves_no_file(workspace: Workspace, target: Path, qtbot: QtBot, steps: int) -> None:
    before = sorted(target.parent.iterdir())
    running = run(workspace, target)
    seen: list[int] = []

    def count(done: int) -> None:
        seen.append(done)
        if len(seen) == steps:
            running.cancel()

    running.progressed.connect(count)
    with qtbot.waitSignal(running.ended):
        pass
    # The worker may have been through before it was asked to stop; then the file is whole.
    assert sorted(target.parent.iterdir()) == before or steps > 1


def test_a_project_that_closes_waits_for_its_export(
    workspace: Workspace, target: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    expected = at_once(workspace, tmp_path)
    running = run(workspace, target)
    with qtbot.waitSignal(running.progressed):
        pass
    workspace.close()
    assert target.read_bytes() == expected


def test_one_that_can_not_be_written_says_why(workspace: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    running = run(workspace, tmp_path / "nowhere" / "out.csv")
    causes: list[object] = []
    running.failed.connect(causes.append)
    with qtbot.waitSignal(running.ended):
        pass
    assert [type(cause) for cause in causes] == [FolderNotFound]


def sheets(path: Path) -> list[bytes]:
    with zipfile.ZipFile(path) as parts:
        return [parts.read(f"xl/worksheets/sheet{number}.xml") for number in (1, 2)]


@pytest.mark.parametrize("only_some", [False, True])
def test_a_workbook_is_what_would_be_written_at_once_and_no_text_is_read_twice(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, only_some: bool
) -> None:
    project = workspace.project
    assert project is not None
    monkeypatch.setattr(export_run, "_SLICE", 0.000001)  # each text in a turn of its own
    only = [claim.id for claim in workspace.all_claims()[:7]] if only_some else None
    exporting.export_claims(project, tmp_path / "once.xlsx", profile="xlsx", only=only)
    read: list[str] = []
    plain = project.text
    monkeypatch.setattr(project, "text", lambda text_hash: (read.append(text_hash), plain(text_hash))[1])
    made = ExportRun(workspace, tmp_path / "out.xlsx", "xlsx", only, workspace)
    made.start()
    with qtbot.waitSignal(made.ended):
        pass
    assert sheets(tmp_path / "out.xlsx") == sheets(tmp_path / "once.xlsx")
    assert len(read) == len(set(read)) > 1


def test_a_text_that_is_missing_is_said_and_leaves_no_file(
    workspace: Workspace, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(_text_hash: str) -> str:
        raise DamagedProject(path="story", reason="text is missing")

    monkeypatch.setattr(workspace.project, "text", missing)
    made = ExportRun(workspace, tmp_path / "out.xlsx", "xlsx", None, workspace)
    causes: list[object] = []
    made.failed.connect(causes.append)
    made.start()
    with qtbot.waitSignal(made.ended):
        pass
    assert [type(cause) for cause in causes] == [DamagedProject]
    assert not (tmp_path / "out.xlsx").exists()
