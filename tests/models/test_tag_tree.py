"""The tree of tags shows names, counts and places, and never closes a ring."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop.domain.errors import TagNameTaken
from desktop.domain.moment import now
from desktop.edits import claims as edit_claims
from desktop.edits import tags as edit
from desktop.models.tag_tree import COUNT_ROLE, TagTreeModel
from desktop.session.workspace import Workspace
from tests.models.story import tell

MOVE = Qt.DropAction.MoveAction


@pytest.fixture
def tree(workspace: Workspace, qtmodeltester: ModelTester) -> TagTreeModel:
    tell(workspace)
    model = TagTreeModel(workspace)
    qtmodeltester.check(model)
    workspace.changed.connect(model.follow)
    model.load()
    return model


def rows(model: TagTreeModel, parent: QModelIndex | None = None) -> list[tuple[str, int]]:
    parent = parent or QModelIndex()
    indexes = [model.index(row, 0, parent) for row in range(model.rowCount(parent))]
    return [(str(index.data()), int(index.data(COUNT_ROLE))) for index in indexes]


def test_tags_stand_by_position_with_their_counts(tree: TagTreeModel) -> None:
    assert rows(tree) == [("إحصاء", 4), ("تاريخ", 3), ("اقتباس", 1), ("حدث", 0), ("تقييم", 0)]


def test_counts_follow_marks_and_undo_without_a_reset(tree: TagTreeModel, workspace: Workspace) -> None:
    resets: list[int] = []
    tree.modelReset.connect(lambda: resets.append(1))
    event = workspace.tags()[3]
    assert workspace.commit(edit_claims.toggle_tag(workspace.all_claims(), event.id, now=now()))
    assert rows(tree)[3] == ("حدث", 8)
    assert workspace.undo()
    assert rows(tree)[3] == ("حدث", 0)
    assert workspace.commit(edit_claims.remove(workspace.all_claims()[:2]))
    assert dict(rows(tree)) == {name: workspace.tag_counts().get(tag.id, 0) for tag in workspace.tags()
                                for name in [tag.name]}  # fmt: skip
    assert not resets


def test_a_name_is_changed_in_place(tree: TagTreeModel, workspace: Workspace) -> None:
    refused: list[object] = []
    tree.refused.connect(refused.append)
    assert tree.setData(tree.index(0, 0), "  أرقام ")
    assert workspace.tags()[0].name == "أرقام"
    assert not tree.setData(tree.index(0, 0), "تأريخ".replace("أ", "ا"))
    assert isinstance(refused[0], TagNameTaken)
    assert workspace.undo()
    assert tree.index(0, 0).data() == "إحصاء"


def test_a_tag_is_nested_by_drag_and_never_below_itself(tree: TagTreeModel, workspace: Workspace) -> None:
    first, second, third = (tree.index(row, 0) for row in range(3))
    dragged = tree.mimeData([second])
    assert tree.canDropMimeData(dragged, MOVE, -1, -1, first)
    tree.dropMimeData(dragged, MOVE, -1, -1, first)
    parent = tree.index_of(workspace.tags()[0].id)
    assert rows(tree, parent) == [("تاريخ", 3)]
    child = tree.index(0, 0, parent)
    assert tree.parent(child) == parent
    assert not tree.canDropMimeData(tree.mimeData([parent]), MOVE, -1, -1, child)
    assert not tree.canDropMimeData(tree.mimeData([parent]), MOVE, -1, -1, parent)
    tree.dropMimeData(tree.mimeData([child]), MOVE, -1, -1, QModelIndex())
    assert tree.rowCount() == 5
    assert third.isValid()
    assert workspace.undo()
    assert tree.rowCount() == 4


def test_merging_and_deleting_keep_the_claims(tree: TagTreeModel, workspace: Workspace) -> None:
    statistic, date, *_ = workspace.tags()
    assert workspace.commit(edit.merge(date, statistic, workspace.tags(), workspace.all_claims(), now=now()))
    assert rows(tree)[0] == ("إحصاء", 7)
    assert workspace.commit(edit.delete(statistic, workspace.tags(), workspace.all_claims(), now=now()))
    assert len(workspace.all_claims()) == 8
    assert tree.rowCount() == 3
    assert workspace.undo()
    assert workspace.undo()
    assert rows(tree)[:2] == [("إحصاء", 4), ("تاريخ", 3)]


def test_a_row_says_its_count_and_key_to_those_who_listen(tree: TagTreeModel) -> None:
    said = tree.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "إحصاء" in said
    assert "4" in said
    assert "1" in said


def test_without_a_project_there_are_no_tags(tree: TagTreeModel, workspace: Workspace) -> None:
    workspace.close()
    tree.load()
    assert tree.rowCount() == 0
    assert tree.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
