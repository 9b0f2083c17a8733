"""One program at a time: a second one is told, and gets the file when the first one ends, however it ends."""

from subprocess import Popen

import pytest

from desktop.domain.errors import ProjectOpenElsewhere
from desktop.storage.project import Project
from tests.faults import children
from tests.storage.stories import adding, article, making, tag

HOLD = """
import sys
from pathlib import Path
from desktop.storage.project import Project
project = Project.open(Path(sys.argv[1]), read_only=sys.argv[2] == "reading")
print("open", flush=True)
sys.stdin.readline()
project.close()
"""


def holding(project: Project, how: str) -> "Popen[str]":
    process = children.start(HOLD, project.path, how)
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


@pytest.mark.parametrize("elsewhere", [False, True], ids=["same data folder", "another user's"])
def test_a_second_program_is_refused_until_the_first_ends(
    project: Project, elsewhere: bool, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.commit(adding(article()))
    project.close()
    with holding(project, "writing") as first:
        if elsewhere:  # then only SQLite's own lock stands between them
            monkeypatch.setenv("HASHIYA_DATA", str(tmp_path_factory.mktemp("other")))
        for read_only in (False, True):
            with pytest.raises(ProjectOpenElsewhere) as refused:
                Project.open(project.path, read_only=read_only)
        assert bool(refused.value.details["backup"]) is not elsewhere
        assert [found.name for found in project.path.parent.iterdir()] == ["story.hashiya"]
        first.kill()
    with Project.open(project.path) as again:
        again.commit(making(tag()))
        assert again.check() == []


def test_readers_share_and_keep_a_writer_out(project: Project) -> None:
    project.commit(adding(article()))
    project.close()
    with holding(project, "reading") as first:
        with Project.open(project.path, read_only=True) as reader:
            assert len(reader.articles()) == 1
        with pytest.raises(ProjectOpenElsewhere):
            Project.open(project.path)
        first.communicate("\n", timeout=30)
    Project.open(project.path).close()
