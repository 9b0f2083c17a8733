"""A disk without room: said so, nothing acknowledged lost, and work goes on once there is room."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.errors import DiskFull, KnownError, WriteFailed
from desktop.storage.project import Project
from tests.faults import children
from tests.storage.stories import adding, article, making, tag


def test_a_full_file_refuses_the_change_and_takes_the_next_that_fits(project: Project) -> None:
    connection = project._connection
    project.commit(making(tag("قبل")))
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    big = adding(article("كبير", "كلمة " * 50_000))
    with pytest.raises(DiskFull):
        project.commit(big)
    assert project.articles() == []
    assert [kept.name for kept in project.tags()] == ["قبل"]
    label = project.undo_label()
    connection.execute("PRAGMA max_page_count = 1073741823")
    assert project.commit(big) == 2
    assert project.undo_label() != label
    assert len(project.articles()) == 1
    assert project.check() == []


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """Return a folder on a disk of 512 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        pytest.skip("only root can mount a small disk")
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("this machine lets nobody mount a small disk")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


def test_a_really_full_disk(small_disk: Path, project: Project) -> None:
    place = small_disk / "story.hashiya"
    with Project.create(place) as full:
        acknowledged = []
        with pytest.raises(DiskFull) as refused:
            for number in range(1000):
                each = article(str(number), f"{number} كلمة " * 200)
                full.commit(adding(each))
                acknowledged.append(each[0])
        assert refused.value.details["path"] == str(place)
        assert full.articles() == acknowledged
        with pytest.raises(DiskFull):
            full.save_copy(small_disk / "copy.hashiya")
        for _ in range(3):
            with pytest.raises(DiskFull):
                full.commit(adding(article("آخر", "كلمة " * 20_000)))
        assert full.articles() == acknowledged
        assert full.check() == []
        with pytest.raises(DiskFull):
            Project.create(small_disk / "new.hashiya")
    assert [found.name for found in small_disk.iterdir()] == ["story.hashiya"]
    with Project.open(place) as again:
        assert again.articles() == acknowledged
        assert again.check() == []


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="finds SQLite's own file handle in /proc")
@pytest.mark.parametrize(("device", "cause"), [("/dev/full", DiskFull), ("/dev/null", WriteFailed)])
def test_writes_that_fail_in_the_system(project: Project, device: str, cause: type[KnownError]) -> None:
    """Put a full device, and one open for reading, under SQLite's own handle of the file."""
    project.commit(making(tag("قبل")))
    (handle,) = handles_of(project.path)
    real = os.dup(handle)
    fake = os.open(device, os.O_RDWR if device == "/dev/full" else os.O_RDONLY)
    os.dup2(fake, handle)
    with pytest.raises(cause):
        project.commit(making(tag("أثناء")))
    os.dup2(real, handle)
    os.close(fake)
    os.close(real)
    if cause is WriteFailed:  # a file that failed half-way is not written again before it was opened again
        with pytest.raises(WriteFailed):
            project.commit(making(tag("بعد")))
    project.close()
    with Project.open(project.path) as again:
        assert [kept.name for kept in again.tags()] == ["قبل"]
        assert again.check() == []
        again.commit(making(tag("بعد")))


LIMITED = """
import resource, sys
from pathlib import Path
from desktop.domain.errors import KnownError
from desktop.storage.project import Project
from tests.storage.stories import adding, article
resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
project = Project.create(Path(sys.argv[1]))
count = 0
try:
    while True:
        project.commit(adding(article(str(count), f"{count} كلمة " * 500)))
        count += 1
except KnownError as error:
    print(type(error).__name__, count)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no file's size")
def test_a_file_that_may_not_grow(tmp_path: Path) -> None:
    place = tmp_path / "small.hashiya"
    with children.start(LIMITED, place) as process:
        cause, count = process.communicate(timeout=60)[0].split()
    assert cause in ("WriteFailed", "DiskFull")
    with Project.open(place) as again:
        assert [kept.title for kept in again.articles()] == [str(number) for number in range(int(count))]
        assert again.check() == []


def handles_of(path: Path) -> list[int]:
    """Return this process's handles of a file."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        try:
            if entry.readlink() == path:
                found.append(int(entry.name))
        except OSError:
            continue
    return found
