"""A project keeps what it acknowledged, and says so in the journal."""

import stat
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.domain.change import Change, Label, edited, made, removed
from desktop.domain.claim import Status
from desktop.domain.errors import (
    BadValue,
    FolderNotFound,
    NameTooLong,
    NotAProject,
    NothingToUndo,
    ProjectExists,
    ProjectNotFound,
    ProjectOpenElsewhere,
    ReadOnlyProject,
    StaleRecord,
)
from desktop.domain.indicator import Indicator
from desktop.storage import places
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making, tag


def test_what_was_committed_is_there_after_a_restart(project: Project) -> None:
    one, text = article()
    mark, label = claim(one, text), tag()
    assert project.commit(adding((one, text))) == 1
    assert project.commit(making(label, replace(mark, tags=(label.id,)))) == 2
    project.close()
    with Project.open(project.path) as again:
        assert again.articles() == [one]
        assert again.tags() == [label]
        assert again.claims() == again.claims(one.id) == [replace(mark, tags=(label.id,))]
        assert again.claims("none") == []
        assert again.text(one.text_hash) == text.text
        assert again.record("claim", mark.id) == replace(mark, tags=(label.id,))
        assert again.claim_counts() == {one.id: 1}
        assert again.tag_counts() == {label.id: 1}
        assert again.project_id == project.project_id


def test_one_file_is_left_and_only_its_owner_reads_it(project: Project) -> None:
    project.commit(adding(article()))
    beside = {place.name for place in project.path.parent.iterdir()}
    assert beside == {"story.hashiya", "story.hashiya-journal"}
    assert all(stat.S_IMODE(place.stat().st_mode) == 0o600 for place in project.path.parent.iterdir())
    project.close()
    assert [place.name for place in project.path.parent.iterdir()] == ["story.hashiya"]


def test_claims_come_by_article_and_place(project: Project) -> None:
    first, text = article()
    second, _ = article("ثان")
    project.commit(adding((first, text), (second, text)))
    marks = [claim(second, text, 3, 9), claim(first, text, 30, 40), claim(first, text, 3, 5), claim(first, text, 3, 4)]
    project.commit(making(*marks))
    assert project.claims() == [marks[3], marks[2], marks[1], marks[0]]


def test_a_change_of_nothing_is_refused(project: Project) -> None:
    label = tag()
    project.commit(making(label))
    with pytest.raises(ValueError, match="nothing"):
        project.commit(Change(Label("test.none"), ()))
    with pytest.raises(ValueError, match="nothing"):
        project.commit(Change(Label("test.none"), (edited(label, label),)))


def test_a_change_built_on_an_older_state_is_refused_whole(project: Project) -> None:
    label, other = tag(), tag("تاريخ")
    project.commit(making(label))
    project.commit(Change(Label("test.edit"), (edited(label, replace(label, name="رقم")),)))
    stale = Change(Label("test.edit"), (made(other), edited(label, replace(label, name="عدد"))))
    with pytest.raises(StaleRecord):
        project.commit(stale)
    assert [kept.name for kept in project.tags()] == ["رقم"]
    with pytest.raises(StaleRecord):
        project.commit(making(label))


def test_words_that_no_tool_could_read_back_are_refused(project: Project) -> None:
    for bad in ("a\0b", "a\ud800b"):
        with pytest.raises(BadValue):
            project.commit(making(tag(bad)))
    one, text = article()
    project.commit(adding((one, text)))
    with pytest.raises(BadValue):
        project.commit(making(claim(one, text, note="\udfff")))
    assert project.tags() == project.claims() == []


def test_undo_and_redo_walk_the_acts_of_this_project(project: Project) -> None:
    one, text = article()
    mark = claim(one, text)
    checked = replace(mark, status=Status.CONFIRMED, note="قورن بالأصل")
    acts = [adding((one, text)), making(mark), Change(Label("claims.revise"), (edited(mark, checked),)),
            Change(Label("claims.remove", ()), (removed(checked),))]  # fmt: skip
    for act in acts:
        project.commit(act)
    states: list[list[object]] = [[], [mark], [checked], []]
    assert project.redo_label() is None
    for state, act in zip(reversed(states[:-1]), reversed(acts), strict=False):
        assert project.undo_label() == act.label
        project.undo()
        assert project.claims() == state
        assert project.redo_label() == act.label
    project.undo()
    assert project.articles() == []
    assert project.undo_label() is None
    with pytest.raises(NothingToUndo):
        project.undo()
    project.redo()
    assert project.articles() == [one]
    for state in states[1:]:
        project.redo()
        assert project.claims() == state
    with pytest.raises(NothingToUndo):
        project.redo()
    assert project.check() == []


def test_undo_survives_a_restart_and_a_new_act_ends_redo(project: Project) -> None:
    labels = [tag("أ"), tag("ب"), tag("ج")]
    for label in labels:
        project.commit(making(label))
    project.undo()
    project.close()
    with Project.open(project.path) as again:
        assert [kept.name for kept in again.tags()] == ["أ", "ب"]
        again.undo()
        again.redo()
        again.redo()
        assert [kept.name for kept in again.tags()] == ["أ", "ب", "ج"]
        again.undo()
        again.commit(making(tag("د")))
        assert again.redo_label() is None
    with Project.open(project.path) as third:
        assert third.redo_label() is None
        third.undo()
        third.undo()
        assert [kept.name for kept in third.tags()] == ["أ"]


def test_more_acts_than_are_read_at_once_can_be_taken_back(project: Project) -> None:
    labels = [tag(str(number)) for number in range(130)]
    for label in labels:
        project.commit(making(label))
    project.close()
    with Project.open(project.path) as again:
        for _ in labels:
            again.undo()
        assert again.tags() == []
        assert again.undo_label() is None


def test_what_is_made_again_under_its_id_can_be_undone_step_by_step(project: Project) -> None:
    first = Indicator(id="i", name="القوات", created_at=1, updated_at=1)
    second = replace(first, name="الجنود")
    project.commit(Change(Label("x"), (made(first),)))
    project.commit(Change(Label("x"), (removed(first),)))
    project.commit(Change(Label("x"), (made(second),)))
    project.undo()
    assert project.indicators() == []
    project.undo()
    assert project.indicators() == [first]
    project.redo()
    project.redo()
    assert project.indicators() == [second]


def test_history_tells_what_became_of_a_claim(project: Project) -> None:
    one, text = article()
    mark = claim(one, text)
    project.commit(adding((one, text)))
    project.commit(making(mark))
    project.commit(Change(Label.of("claims.revise", count=1), (edited(mark, replace(mark, quantity=None)),)))
    project.commit(Change(Label("claims.remove"), (removed(replace(mark, quantity=None)),)))
    history = project.history("claim", mark.id)
    (change,) = [entry for entry in history if entry.label == Label.of("claims.revise", count=1)]
    assert (change.field, change.before, change.after) == ("quantity", mark.quantity, None)
    assert len({entry.actor for entry in history}) == 1
    assert len(history[0].actor) == 16
    assert history[-1].at >= history[0].at > 1_700_000_000_000
    assert [(entry.before, entry.after) for entry in history if entry.field == "removed"] == [
        (None, False),
        (False, True),
    ]


def test_view_state_is_kept_outside_the_journal(project: Project) -> None:
    assert project.state("columns") is None
    project.set_state("columns", "[1]")
    project.set_state("columns", "[2]")
    assert project.state("columns") == "[2]"
    assert project.undo_label() is None
    project.close()
    with Project.open(project.path, read_only=True) as again:
        assert again.state("columns") == "[2]"
        again.set_state("columns", "[3]")
        assert again.state("columns") == "[3]"
    with Project.open(project.path) as again:
        assert again.state("columns") == "[2]"


def test_a_project_open_for_reading_can_be_read_and_not_changed(project: Project) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.close()
    bytes_before = project.path.read_bytes()
    with Project.open(project.path, read_only=True) as reader, Project.open(project.path, read_only=True) as second:
        assert reader.read_only
        assert reader.articles() == second.articles() == [one]
        assert reader.undo_label() is None
        for act in (reader.undo, reader.redo, reader.compact, lambda: reader.commit(making(tag()))):
            with pytest.raises(ReadOnlyProject):
                act()
        with pytest.raises(ProjectOpenElsewhere):
            Project.open(project.path)
    assert project.path.read_bytes() == bytes_before


def test_a_second_opener_is_refused_and_shown_the_newest_backup(project: Project) -> None:
    project.commit(adding(article()))
    backup = project.back_up()
    for read_only in (True, False):
        with pytest.raises(ProjectOpenElsewhere) as refused:
            Project.open(project.path, read_only=read_only)
        assert refused.value.details["backup"] == str(backup)
    assert backup is not None
    with Project.open(backup, read_only=True) as copy:
        assert copy.articles() == project.articles()
    project.commit(making(tag()))
    project.close()
    Project.open(project.path).close()


def test_creating_never_overwrites_unasked(tmp_path: Path) -> None:
    place = tmp_path / "story.hashiya"
    place.write_bytes(b"precious")
    with pytest.raises(ProjectExists):
        Project.create(place)
    assert place.read_bytes() == b"precious"
    with pytest.raises(NotAProject):
        Project.create(place, replace=True)
    assert place.read_bytes() == b"precious"
    place.unlink()
    with Project.create(place) as old:
        old.commit(adding(article()))
    Project.create(place, replace=True).close()
    (kept,) = places.backups_of(place).glob("*-replaced-*.hashiya")
    with Project.open(kept, read_only=True) as old:
        assert len(old.articles()) == 1
    with Project.open(place) as made_new:
        assert made_new.articles() == []
        with pytest.raises(ProjectOpenElsewhere):
            Project.create(place, replace=True)
    with pytest.raises(FolderNotFound):
        Project.create(tmp_path / "none" / "story.hashiya")
    with pytest.raises(NameTooLong):
        Project.create(tmp_path / f"{'ت' * 124}.hashiya")
    with pytest.raises(ProjectNotFound):
        Project.open(tmp_path / "none.hashiya")
    assert [found.name for found in tmp_path.iterdir()] == ["story.hashiya"]
