"""The sample project."""

from pathlib import Path

import pytest

from desktop.domain.errors import ProjectExists
from desktop.session import sample
from desktop.storage.places import data_folder, sample_project
from desktop.storage.project import Project
from desktop.widgets.reader.view_state import KEY, from_json


def test_the_sample_opens_on_three_reports_with_claims_in_view_and_nothing_to_undo(tmp_path: Path) -> None:
    project = sample.build(tmp_path / "s.hashiya")
    state = from_json(project.state(KEY) or "")
    assert state is not None and len(state.open) == 3 == len(state.places)
    for article_id, place in state.places.items():
        near = [claim for claim in project.claims(article_id) if place <= claim.anchor.start < place + 600]
        assert near
    assert project.undo_label() is None
    assert not project.check()
    project.close()


def test_the_conflict_that_is_really_there_is_shown(tmp_path: Path) -> None:
    project = sample.build(tmp_path / "s.hashiya")
    names = {indicator.id: indicator.name for indicator in project.indicators()}
    ends = [
        (claim.article_id, claim.period.end)
        for claim in project.claims()
        if claim.period and "إنهاء مهمة" in names.get(claim.indicator_id or "", "")
    ]
    project.close()
    assert len({article for article, _ in ends}) == 5
    assert sorted(end for _, end in ends) == ["2025", "2025-09", "2025-09", "2025-09", "2025-09"]


def test_a_sample_that_is_there_is_never_overwritten_without_asking() -> None:
    path = sample.path_of_sample()
    before = path.read_bytes()
    assert sample.path_of_sample() == path == sample_project()
    assert path.read_bytes() == before
    with pytest.raises(ProjectExists):
        sample.build(path)


def test_nothing_of_the_making_is_left_beside_it() -> None:
    path = sample.path_of_sample()
    assert [file.name for file in path.parent.glob("*.hashiya*")] == [path.name]
    assert not list((data_folder() / "backups").glob("*")) if (data_folder() / "backups").exists() else True
    Project.open(path).close()
