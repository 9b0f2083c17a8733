"""How a project begins."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.errors import FolderNotFound, ProjectExists
from desktop.session import new_project, sample
from desktop.session.new_project import create
from desktop.storage.project import Project


@pytest.mark.parametrize("make", [create, sample.build])
def test_how_a_project_was_made_is_not_to_be_undone(make, qapp: QApplication, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    with make(tmp_path / "قصة.hashiya") as project:
        assert len(project.tags()) == 5
        assert project.undo_label() is None and project.redo_label() is None
        project.commit(new_project.tags.create("وسم", project.tags(), now=1))
        assert project.undo_label() is not None
    with Project.open(tmp_path / "قصة.hashiya") as again:
        again.undo()
        assert again.undo_label() is None, "also when it is opened another day"
    assert [each.name for each in tmp_path.iterdir()] == ["قصة.hashiya"], "nothing else is left in the folder"


def test_a_project_that_is_there_is_replaced_only_when_asked(qapp: QApplication, tmp_path: Path) -> None:
    place = tmp_path / "s.hashiya"
    sample.build(place).close()
    with pytest.raises(ProjectExists):
        create(place)
    with create(place, replace=True) as project:
        assert not project.articles()


def test_what_could_not_be_filled_is_not_there(qapp: QApplication, tmp_path: Path) -> None:
    def fail(_project: Project) -> None:
        raise FolderNotFound(path="elsewhere")

    with pytest.raises(FolderNotFound):
        new_project.found(tmp_path / "s.hashiya", fail)
    assert not list(tmp_path.iterdir())
