"""The matrix of a project, from its file and from the window's records."""

from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop.analysis import origins
from desktop.domain.overrule import Verdict
from desktop.edits import overrules, synonyms
from desktop.session import comparing, sample
from desktop.session.workspace import Workspace

ROLE = "دور التحالف في دعم القوات العراقية"
TROOPS = "عدد القوات الأميركية في العراق"


def test_the_window_and_the_command_compare_alike_and_follow_what_is_decided(
    tmp_path: Path, qapp: QApplication
) -> None:
    sample.build(tmp_path / "s.hashiya").close()
    workspace = Workspace()
    workspace.open(tmp_path / "s.hashiya")
    project = workspace.project
    assert project is not None
    links = origins.links(workspace.articles(), [workspace.text(each.id) for each in workspace.articles()])
    assert comparing.of_workspace(workspace, links=links) == comparing.of_project(project)
    counts = {row.indicator.name: len(row.origins) for row in comparing.of_workspace(workspace, links=links).rows}
    assert counts[ROLE] == 1, "one sentence in two reports"
    assert {row.reporting == len(row.origins) for row in comparing.of_workspace(workspace).rows} == {True}

    (troops,) = [each for each in workspace.indicators() if each.name == TROOPS]

    def verdict() -> Verdict:
        return next(row.verdict for row in comparing.of_workspace(workspace).rows if row.indicator.id == troops.id)

    assert verdict() is Verdict.AGREE
    assert workspace.commit(synonyms.join(["عسكري"], workspace.synonyms(), now=1))
    assert verdict() is Verdict.DIFFERENT_SCOPE
    assert workspace.commit(overrules.overrule(troops, Verdict.UPDATED, "رقم أحدث", workspace.overrules(), now=2))
    assert verdict() is Verdict.UPDATED
    workspace.undo()
    workspace.undo()
    assert verdict() is Verdict.AGREE
    workspace.close()


def test_columns_stand_in_the_order_that_is_asked_for(tmp_path: Path, qapp: QApplication) -> None:
    sample.build(tmp_path / "s.hashiya").close()
    workspace = Workspace()
    workspace.open(tmp_path / "s.hashiya")
    turned = workspace.articles()[::-1]
    found = comparing.of_workspace(workspace, turned)
    assert list(found.articles) == turned
    assert [cell.article_id for cell in found.rows[0].cells] == [article.id for article in turned]
    workspace.set_state(comparing.ABOUT, "12")
    assert comparing.about(workspace.state(comparing.ABOUT)) == Decimal("0.12")
    workspace.close()
