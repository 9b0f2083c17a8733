"""The workspace over a real project file."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain import errors
from desktop.domain.claim import Status
from desktop.domain.span import Span
from desktop.edits import articles, claims, tags
from desktop.session.workspace import Workspace
from tests.edits.conftest import TEXT, draft_of


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Workspace:
    made = Workspace()
    made.create(tmp_path / "قصة.hashiya")
    made.commit(tags.starter_tags(("إحصاء", "تاريخ"), now=1))
    made.commit(articles.add([draft_of(), draft_of("نص آخر قصير")], now=2))
    return made


def test_claims_are_kept_in_their_order_whatever_order_they_are_made_in(workspace: Workspace) -> None:
    article = workspace.articles()[0]
    for span in (Span(37, 50), Span(0, 5), Span(6, 9)):
        assert workspace.commit(claims.mark(article, TEXT, span, now=3))
    assert [claim.anchor.start for claim in workspace.claims(article.id)] == [0, 6, 37]
    assert workspace.claim_counts() == {article.id: 3}
    workspace.close()


def test_what_is_in_memory_is_what_is_in_the_file(workspace: Workspace) -> None:
    first, second = workspace.articles()
    workspace.all_claims()
    workspace.commit(claims.mark(first, TEXT, Span(0, 5), now=3, tags=(workspace.tags()[0].id,)))
    workspace.commit(claims.mark(second, workspace.text(second.id), Span(0, 2), now=4))
    workspace.commit(claims.revise(workspace.all_claims(), now=5, status=Status.CHECKING))
    workspace.undo()
    workspace.redo()
    workspace.undo()
    project = workspace.project
    assert project is not None
    assert workspace.all_claims() == project.claims()
    assert workspace.articles() == project.articles()
    assert workspace.tags() == project.tags()
    assert workspace.tag_counts() == {workspace.tags()[0].id: 1}
    workspace.close()


def test_a_removed_article_comes_back_in_its_place_with_its_claims(workspace: Workspace) -> None:
    before = workspace.articles()
    workspace.commit(claims.mark(before[0], TEXT, Span(0, 5), now=3))
    workspace.commit(articles.remove([before[0]], workspace.all_claims()))
    assert workspace.articles() == before[1:]
    assert workspace.all_claims() == []
    workspace.undo()
    assert workspace.articles() == before
    assert len(workspace.claims(before[0].id)) == 1
    workspace.close()


def test_an_act_that_failed_is_told_and_changes_nothing(workspace: Workspace) -> None:
    told: list[object] = []
    changed: list[object] = []
    workspace.failed.connect(told.append)
    article = workspace.articles()[0]
    workspace.commit(claims.mark(article, TEXT, Span(0, 5), now=3))
    (claim,) = workspace.claims(article.id)
    workspace.commit(claims.revise([claim], now=4, note="one"))
    workspace.changed.connect(changed.append)
    assert not workspace.commit(claims.revise([claim], now=5, note="two"))
    assert isinstance(told[0], errors.StaleRecord)
    assert not changed
    assert workspace.claims(article.id)[0].note == "one"
    workspace.close()


def test_undo_survives_a_restart(workspace: Workspace) -> None:
    path = workspace.path
    assert path is not None
    article = workspace.articles()[0]
    workspace.commit(claims.mark(article, TEXT, Span(0, 5), now=3))
    workspace.close()
    workspace.open(path)
    assert workspace.undo()
    assert workspace.claims(article.id) == []
    assert workspace.redo()
    assert len(workspace.claims(article.id)) == 1
    workspace.close()


def test_an_empty_change_is_no_act(workspace: Workspace) -> None:
    label = workspace.undo_label()
    assert workspace.commit(articles.add([draft_of()], workspace.articles(), now=9))
    assert workspace.undo_label() == label
    workspace.close()


def test_view_state_is_kept_with_the_project_and_is_no_act(workspace: Workspace) -> None:
    path, label = workspace.path, workspace.undo_label()
    assert path is not None
    workspace.set_state("columns", "[1]")
    assert workspace.undo_label() == label
    workspace.close()
    workspace.open(path)
    assert workspace.state("columns") == "[1]"
    workspace.close()


def test_a_project_open_for_reading_refuses_acts_and_says_so(workspace: Workspace) -> None:
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path, read_only=True)
    told: list[object] = []
    workspace.failed.connect(told.append)
    assert not workspace.undo()
    assert isinstance(told[0], errors.ReadOnlyProject)
    workspace.close()


def test_the_project_before_stays_when_another_can_not_be_opened(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "no.hashiya").write_text("no project", encoding="utf-8")
    with pytest.raises(errors.NotAProject):
        workspace.open(tmp_path / "no.hashiya")
    assert workspace.is_open and len(workspace.articles()) == 2
    workspace.close()
