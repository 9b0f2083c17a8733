"""Nothing that the program writes takes the place of a project; only another project may, after a backup."""

import os
from pathlib import Path

import pytest

from desktop.domain.errors import NotAProject, ProjectExists, WouldReplaceProject
from desktop.session.exporting import export_claims
from desktop.storage import places
from desktop.storage.project import Project
from desktop.storage.whole_files import arriving
from tests.storage.stories import adding, article, making, tag


def test_a_file_of_another_kind_never_replaces_a_project(project: Project, tmp_path: Path) -> None:
    project.commit(adding(article()))
    other = tmp_path / "other.csv"
    with Project.create(other) as closed:
        closed.commit(adding(article()))
    linked = tmp_path / "linked.csv"
    os.link(other, linked)
    before = other.read_bytes()
    for target in (project.path, other, linked):
        with pytest.raises(WouldReplaceProject), arriving(target, replace=True):
            pass
        with pytest.raises(WouldReplaceProject):
            export_claims(project, target)
    assert other.read_bytes() == before
    assert project.commit(making(tag())) == 2
    with Project.open(other) as again:
        assert len(again.articles()) == 1


def test_a_copy_that_replaces_a_project_backs_it_up_and_one_of_another_kind_stays(
    project: Project, tmp_path: Path
) -> None:
    place = tmp_path / "copy.hashiya"
    with Project.create(place) as old:
        old.commit(adding(article()))
    project.save_copy(place, replace=True)
    (kept,) = places.backups_of(place).glob("*-replaced-*.hashiya")
    with Project.open(kept, read_only=True) as was:
        assert len(was.articles()) == 1 and was.check() == []
    letter = tmp_path / "letter.txt"
    letter.write_text("precious")
    with pytest.raises(NotAProject):
        project.save_copy(letter, replace=True)
    assert letter.read_text() == "precious"
    same = tmp_path / "same.hashiya"
    os.link(project.path, same)
    with pytest.raises(ProjectExists):
        project.save_copy(same, replace=True)


def test_what_a_killed_program_left_goes_into_the_backup_and_not_into_the_new_project(tmp_path: Path) -> None:
    place = tmp_path / "story.hashiya"
    Project.create(place).close()
    journal = place.with_name(place.name + "-journal")
    journal.write_bytes(b"half-done")
    Project.create(place, replace=True).close()
    assert not journal.exists()
    (kept,) = places.backups_of(place).glob("*-replaced-*-journal")
    assert kept.read_bytes() == b"half-done"


def test_removing_for_good_keeps_the_backup_of_a_project_that_was_replaced(tmp_path: Path) -> None:
    place = tmp_path / "story.hashiya"
    Project.create(place).close()
    with Project.create(place, replace=True) as project:
        project.commit(adding(article()))
        project.compact()
    assert len(list(places.backups_of(place).glob("*-replaced-*.hashiya"))) == 1


def test_the_longest_name_can_be_written_and_a_link_stays_a_link(tmp_path: Path) -> None:
    longest = tmp_path / f"{'ت' * 125}x.csv"
    assert len(os.fsencode(longest.name)) == 255
    with arriving(longest, replace=True) as draft:
        draft.write_text("words")
    assert longest.read_text() == "words"
    link = tmp_path / "link.csv"
    link.symlink_to(longest)
    with arriving(link, replace=True) as draft:
        draft.write_text("others")
    assert link.is_symlink() and longest.read_text() == "others"
