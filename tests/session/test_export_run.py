"""A long export: the same file as at once, while the window goes on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import FolderNotFound
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
