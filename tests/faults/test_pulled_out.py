"""A stick pulled out in the middle of work: said so, and all that was acknowledged is there when it is back."""

import os
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import FolderNotFound, StorageGone
from desktop.storage import places
from desktop.storage.project import Project
from tests.storage.stories import making, tag


@pytest.fixture
def renamed(tmp_path: Path) -> tuple[Path, Path, Callable[[], object]]:
    """Return a folder, where it is after it went, and what makes it go."""
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    return stick, drawer, lambda: stick.rename(drawer)


@pytest.fixture
def unmounted(tmp_path: Path) -> Iterator[tuple[Path, Path, Callable[[], object]]]:
    """Return the same with a real file system that is taken away while files on it are open."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount")
    stick, drawer = tmp_path / "stick", tmp_path / "drawer"
    stick.mkdir()
    drawer.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", drawer], capture_output=True).returncode != 0:
        pytest.skip("this machine lets nobody mount")
    subprocess.run(["mount", "--bind", drawer, stick], check=True)
    yield stick, drawer, lambda: subprocess.run(["umount", "-l", stick], check=True)
    subprocess.run(["umount", "-l", drawer], check=True)


@pytest.fixture(params=["renamed", "unmounted"])
def stick(request: pytest.FixtureRequest) -> tuple[Path, Path, Callable[[], object]]:
    """Return both kinds, one after the other."""
    return request.getfixturevalue(request.param)  # type: ignore[no-any-return]


def test_a_stick_pulled_out_is_noticed_and_nothing_is_lost(stick: tuple[Path, Path, Callable[[], object]]) -> None:
    place, drawer, pull_out = stick
    project = Project.create(place / "story.hashiya")
    project.commit(making(tag("قبل")))
    pull_out()
    with pytest.raises(StorageGone):
        project.commit(making(tag("أثناء")))
    assert project.lost is not None
    with pytest.raises(StorageGone):
        project.undo()
    project.close()
    with Project.open(drawer / "story.hashiya") as again:
        assert [kept.name for kept in again.tags()] == ["قبل"]
        assert again.check() == []


def test_closing_after_the_stick_went_still_backs_up(stick: tuple[Path, Path, Callable[[], object]]) -> None:
    place, _, pull_out = stick
    project = Project.create(place / "story.hashiya")
    project.commit(making(tag("قبل")))
    pull_out()
    project.close()
    newest = places.newest_backup(project.path)
    assert newest is not None
    with Project.open(newest, read_only=True) as copy:
        assert [kept.name for kept in copy.tags()] == ["قبل"]


def test_a_file_put_in_the_projects_place_is_not_taken_for_it(project: Project, tmp_path: Path) -> None:
    other = Project.create(tmp_path / "other.hashiya")
    other.close()
    other.path.replace(project.path)
    with pytest.raises(StorageGone):
        project.commit(making(tag()))


def test_a_copy_to_a_stick_that_is_not_there(project: Project, tmp_path: Path) -> None:
    with pytest.raises(FolderNotFound):
        project.save_copy(tmp_path / "stick" / "copy.hashiya")
