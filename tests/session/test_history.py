"""A claim's history says in sentences what became of it."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.claim import Claim, Status
from desktop.domain.quantity import Quantity
from desktop.edits import claims as edit
from desktop.edits import tags
from desktop.session.history import Act, acts_on
from desktop.session.phrases import unmarked
from desktop.session.workspace import Workspace
from tests.models.story import tell


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "قصة.hashiya")
    yield made
    made.close()


@pytest.fixture
def claim(workspace: Workspace) -> Claim:
    return tell(workspace)["2500 جندي"]


def said(acts: list[Act]) -> list[str]:
    return [unmarked(sentence) for act in acts for sentence in act.sentences]


def current(workspace: Workspace, claim: Claim) -> Claim:
    found = workspace.claim(claim.id)
    assert found is not None
    return found


def test_the_making_comes_last_with_all_that_it_said(workspace: Workspace, claim: Claim) -> None:
    workspace.commit(edit.revise([claim], now=5, speaker="المحمداوي"))
    lines = said(acts_on(workspace, claim.id))
    assert lines[0] == "Speaker: المحمداوي"
    assert "The claim was marked." in lines and "Value: about 2,500 جندي" in lines
    assert not any("Words" in line for line in lines)


def test_each_field_says_what_it_was_before(workspace: Workspace, claim: Claim) -> None:
    workspace.commit(edit.revise([claim], now=5, status=Status.CONFIRMED))
    workspace.commit(edit.revise([current(workspace, claim)], now=6, quantity=Quantity(value=Decimal(3))))
    workspace.commit(edit.revise([current(workspace, claim)], now=7, quantity=None))
    workspace.commit(edit.name_indicator([current(workspace, claim)], "مؤشر آخر", workspace.indicators(), now=8))
    assert said(acts_on(workspace, claim.id))[:4] == [
        "Indicator: مؤشر آخر (before: عدد القوات الأميركية)",
        "Value: taken away (before: 3)",
        "Value: 3 (before: about 2,500 جندي)",
        "Status: confirmed (before: checking)",
    ]


def test_what_was_taken_back_stands_in_it_too(workspace: Workspace, claim: Claim) -> None:
    workspace.commit(edit.remove([claim]))
    workspace.undo()
    assert said(acts_on(workspace, claim.id))[:2] == ["The claim was brought back.", "The claim was deleted."]


def test_a_tag_that_is_gone_is_said_to_be(workspace: Workspace, claim: Claim) -> None:
    tag = workspace.tag(claim.tags[0])
    assert tag is not None
    workspace.commit(tags.delete(tag, workspace.tags(), workspace.all_claims(), now=9))
    assert said(acts_on(workspace, claim.id))[0] == "Tags: taken away (before: a deleted tag)"


def test_where_it_was_done_is_said_only_of_other_copies(workspace: Workspace, claim: Claim, tmp_path: Path) -> None:
    assert {act.where for act in acts_on(workspace, claim.id)} == {""}
    assert workspace.project is not None
    workspace.project.save_copy(tmp_path / "نسخة.hashiya")
    workspace.open(tmp_path / "نسخة.hashiya")
    workspace.commit(edit.revise([current(workspace, claim)], now=9, note="هنا"))
    acts = acts_on(workspace, claim.id)
    assert acts[0].where == "" and acts[-1].where == "in another copy of the project"


def test_of_nothing_nothing_is_known(workspace: Workspace) -> None:
    assert acts_on(workspace, "no claim") == []
    workspace.close()
    assert acts_on(workspace, "no claim") == []
