"""Copies and backups: whole or not at all, for their owner's eyes only."""

import stat
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop.domain.errors import AccessDenied, ProjectExists, ProjectOpenElsewhere
from desktop.storage import backup, places
from desktop.storage.project import Project
from tests.storage.stories import adding, article, making, tag


def test_a_copy_is_a_project_of_its_own(project: Project, tmp_path: Path) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    place = tmp_path / "نسخة.hashiya"
    project.save_copy(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o600
    with Project.open(place) as copy:
        assert copy.articles() == [one]
        assert copy.undo_label() is None
        copy.commit(making(tag()))
        with pytest.raises(ProjectOpenElsewhere):
            project.save_copy(place, replace=True)
    assert project.tags() == []
    with pytest.raises(ProjectExists):
        project.save_copy(place)
    project.save_copy(place, replace=True)
    with Project.open(place) as copy:
        assert copy.tags() == []
    with pytest.raises(ProjectExists):
        project.save_copy(project.path, replace=True)
    assert {found.suffix for found in tmp_path.iterdir()} == {".hashiya", ".hashiya-journal"}


def test_a_copy_that_can_not_be_written_leaves_nothing(project: Project, tmp_path: Path) -> None:
    (tmp_path / "folder.hashiya").mkdir()
    with pytest.raises((AccessDenied, ProjectExists)):
        project.save_copy(tmp_path / "folder.hashiya")
    assert not list(tmp_path.glob(".*"))


def test_closing_backs_up_what_was_changed(project: Project) -> None:
    assert project.back_up() is None
    project.commit(adding(article()))
    project.close()
    newest = places.newest_backup(project.path)
    assert newest is not None
    assert stat.S_IMODE(newest.stat().st_mode) == 0o600
    assert stat.S_IMODE(newest.parent.stat().st_mode) == 0o700
    written = newest.stat().st_mtime_ns
    Project.open(project.path).close()
    assert newest.stat().st_mtime_ns == written
    with Project.open(newest, read_only=True) as copy:
        assert len(copy.articles()) == 1
        assert copy.check() == []


def test_the_newest_of_each_of_ten_days_is_kept(project: Project) -> None:
    first = date(2026, 1, 1)
    for day in range(14):
        project.commit(making(tag(str(day))))
        for _ in range(2):
            backup.back_up(project._connection, project.path, first + timedelta(days=day))
    kept = sorted(place.name for place in places.backups_of(project.path).iterdir())
    assert kept == [f"2026-01-{day:02}.hashiya" for day in range(5, 15)]
    newest = places.newest_backup(project.path)
    assert newest is not None
    with Project.open(newest, read_only=True) as copy:
        assert len(copy.tags()) == 14


def test_no_backup_is_named_where_there_is_none(tmp_path: Path) -> None:
    assert places.newest_backup(tmp_path / "none.hashiya") is None
