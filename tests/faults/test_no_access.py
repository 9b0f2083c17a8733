"""What may not be read or written: said so, or open for reading only."""

import json
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.storage.project import Project
from tests.faults import children
from tests.storage.stories import adding, article

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="rights of POSIX")

NOBODY = 65534

# Does one thing to a project and says what came of it.
ASK = """
import json, os, sys
from pathlib import Path
from desktop.domain.errors import KnownError
from desktop.storage import migrations  # while the program may still read everything
from desktop.storage.project import Project
place = Path(sys.argv[1])
if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    if sys.argv[2] == "create":
        project = Project.create(place)
    else:
        project = Project.open(place)
    print(json.dumps([project.read_only, len(project.articles()), len(project.check())]))
    project.close()
except KnownError as error:
    print(json.dumps([type(error).__name__, error.details.get("path")]))
"""


@pytest.fixture
def shared(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a folder that other users reach, with a project and a data folder in it."""
    folder = Path(tempfile.mkdtemp(prefix="hashiya-"))
    (folder / "stories").mkdir()
    project = Project.create(folder / "stories" / "story.hashiya")
    project.commit(adding(article()))
    project.close()
    monkeypatch.setenv("HASHIYA_DATA", str(folder / "data"))
    (folder / "data").mkdir()
    if os.geteuid() == 0:
        for place in (folder, *folder.rglob("*")):
            os.chown(place, NOBODY, NOBODY)
    yield folder
    (folder / "stories").chmod(0o700)
    shutil.rmtree(folder)


def ask(place: Path, act: str = "open") -> list[Any]:
    """Return what a program without special rights gets: read_only, articles, problems; or a cause and its path."""
    with children.start(ASK, place, act) as process:
        return json.loads(process.communicate(timeout=60)[0])  # type: ignore[no-any-return]


def test_a_file_that_may_not_be_written_is_open_for_reading(shared: Path) -> None:
    place = shared / "stories" / "story.hashiya"
    assert ask(place) == [False, 1, 0]
    place.chmod(0o400)
    assert ask(place) == [True, 1, 0]
    place.chmod(0o600)
    place.parent.chmod(0o500)
    assert ask(place) == [True, 1, 0]
    assert [found.name for found in place.parent.iterdir()] == ["story.hashiya"]


def test_an_old_journal_beside_a_file_that_may_not_be_written(shared: Path) -> None:
    place = shared / "stories" / "story.hashiya"
    (place.parent / "story.hashiya-journal").touch()
    place.chmod(0o400)
    place.parent.chmod(0o555)
    assert ask(place) == [True, 1, 0]


def test_what_may_not_be_read_is_said(shared: Path) -> None:
    place = shared / "stories" / "story.hashiya"
    place.chmod(0)
    assert ask(place) == ["AccessDenied", str(place)]
    place.chmod(0o600)
    place.parent.chmod(0)
    assert ask(place) == ["AccessDenied", str(place)]


def test_nothing_is_made_where_nothing_may_be_written(shared: Path) -> None:
    place = shared / "stories" / "new.hashiya"
    place.parent.chmod(0o500)
    assert ask(place, "create") == ["AccessDenied", str(place)]
    assert not place.exists()
