"""The panel of tags in a real window: everything about tags is done in place and undone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.session.workspace import Workspace
from desktop.widgets.claims.placed_field import NameField
from desktop.widgets.claims.tag_menu import TagMenu
from desktop.widgets.claims.tag_panel import TagPanel
from desktop.widgets.theme import DARK, Theme
from tests.models.story import tell
from tests.widgets.claims.hands import write

Key = Qt.Key


@pytest.fixture
def panel(workspace: Workspace, qtbot: QtBot) -> Iterator[TagPanel]:
    tell(workspace)
    made = TagPanel(workspace, Theme())
    made.resize(240, 360)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def names(workspace: Workspace) -> list[str]:
    return [tag.name for tag in workspace.tags()]


def field_of(panel: TagPanel) -> NameField:
    return next(field for field in panel.tree.viewport().findChildren(NameField) if field.isVisible())


def choose(panel: TagPanel, row: int) -> None:
    panel.tree.setFocus()
    panel.tree.setCurrentIndex(panel.model.index(row, 0))


def menu_of(panel: TagPanel, row: int) -> TagMenu:
    choose(panel, row)
    panel.tree.menu_wanted.emit(panel.tree.mapToGlobal(QPoint(5, 5)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, TagMenu)
    return menu


def find(menu: QMenu, words: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(words))


def take(menu: TagMenu, *path: str) -> None:
    level: QMenu = menu
    for words in path[:-1]:
        below = find(level, words).menu()
        assert isinstance(below, QMenu)
        level = below
    find(level, path[-1]).trigger()
    menu.close()


def test_a_tag_is_made_and_named_in_one_go(panel: TagPanel, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    field = field_of(panel)
    write(field, "خرائط")
    qtbot.keyClick(field, Key.Key_Return)
    made = workspace.tags()[-1]
    assert (made.name, made.key) == ("خرائط", 6)
    assert len({tag.colour for tag in workspace.tags()}) == 6


def test_a_tag_is_renamed_by_double_click_and_by_f2(panel: TagPanel, workspace: Workspace, qtbot: QtBot) -> None:
    place = panel.tree.visualRect(panel.model.index(0, 0)).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    write(field_of(panel), "أرقام")
    qtbot.keyClick(field_of(panel), Key.Key_Return)
    choose(panel, 1)
    qtbot.keyClick(panel.tree, Key.Key_F2)
    write(field_of(panel), "أيام")
    qtbot.keyClick(field_of(panel), Key.Key_Return)
    assert names(workspace)[:2] == ["أرقام", "أيام"]
    assert workspace.undo()
    assert workspace.undo()
    assert names(workspace)[:2] == ["إحصاء", "تاريخ"]


def test_a_name_that_is_taken_or_empty_keeps_the_field_open_and_says_why(
    panel: TagPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    choose(panel, 0)
    qtbot.keyClick(panel.tree, Key.Key_F2)
    field = field_of(panel)
    for words in ("تاريخ", "  "):
        field.clear()
        write(field, words)
        qtbot.keyClick(field, Key.Key_Return)
        assert field.isVisible()
        assert field.accessibleDescription()
    place = panel.tree.visualRect(panel.model.index(3, 0)).center()
    qtbot.mouseClick(panel.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert field.isVisible()
    field.setFocus()
    qtbot.keyClick(field, Key.Key_Escape)
    assert names(workspace)[0] == "إحصاء"


def test_colour_key_and_place_are_set_from_the_menu(panel: TagPanel, workspace: Workspace) -> None:
    take(menu_of(panel, 0), "Colour", "plum")
    take(menu_of(panel, 0), "Key", "2")
    take(menu_of(panel, 1), "Move below", "إحصاء")
    first, second, *_ = workspace.tags()
    assert (first.colour, first.key, second.key, second.parent_id) == ("plum", 2, None, first.id)
    assert panel.model.rowCount() == 4
    assert panel.tree.isExpanded(panel.model.index_of(first.id))
    below = find(menu_of(panel, 0), "Move below").menu()
    assert isinstance(below, QMenu)
    assert "تاريخ" not in [action.text() for action in below.actions()]
    QApplication.activePopupWidget().close()
    for _ in range(3):
        assert workspace.undo()
    assert [tag.key for tag in workspace.tags()[:2]] == [1, 2]


def test_merging_moves_the_claims(panel: TagPanel, workspace: Workspace) -> None:
    into, merged = workspace.tags()[0], workspace.tags()[1]
    take(menu_of(panel, 1), "Merge into", "إحصاء")
    assert workspace.tag(merged.id) is None
    assert panel.model.count_of(into.id) == 7


def test_deleting_says_how_many_claims_stay_and_is_undone(panel: TagPanel, workspace: Workspace, qtbot: QtBot) -> None:
    menu = menu_of(panel, 0)
    assert "4" in find(menu, "Delete").text()
    take(menu, "Delete")
    choose(panel, 0)
    qtbot.keyClick(panel.tree, Key.Key_Delete)
    assert names(workspace) == ["اقتباس", "حدث", "تقييم"]
    assert len(workspace.all_claims()) == 8
    assert workspace.undo()
    assert workspace.undo()
    assert names(workspace)[:2] == ["إحصاء", "تاريخ"]


def test_the_claims_of_a_tag_can_be_asked_for_also_where_nothing_can_be_changed(
    panel: TagPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(panel.claims_wanted) as told:
        take(menu_of(panel, 2), "Show its claims")
    assert told.args == [workspace.tags()[2].id]
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path, read_only=True)
    menu = menu_of(panel, 1)
    assert [action.text() for action in menu.actions()] == ["Show its claims"]
    menu.close()


def test_the_folded_branches_stay_folded(panel: TagPanel, workspace: Workspace) -> None:
    first, second, third, *_ = workspace.tags()
    assert panel.model.nest(second.id, first.id)
    panel.tree.collapse(panel.model.index_of(first.id))
    assert panel.model.nest(third.id, first.id)
    assert not panel.tree.isExpanded(panel.model.index_of(first.id))


def test_a_project_open_for_reading_shows_tags_and_changes_none(workspace: Workspace, qtbot: QtBot) -> None:
    tell(workspace)
    path = workspace.path
    assert path is not None
    workspace.close()
    reader = Workspace()
    reader.open(path, read_only=True)
    panel = TagPanel(reader, Theme())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel.model.rowCount() == 5
    assert not panel.add.isEnabled()
    choose(panel, 0)
    for key in (Key.Key_F2, Key.Key_Delete):
        qtbot.keyClick(panel.tree, key)
    assert not panel.tree.viewport().findChildren(NameField)
    reader.close()
    assert panel.model.rowCount() == 0


def test_an_empty_project_says_how_to_make_the_first_tag(workspace: Workspace, qtbot: QtBot) -> None:
    panel = TagPanel(workspace, Theme())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    assert panel._pages.currentIndex() == 1
    qtbot.mouseClick(panel.add, Qt.MouseButton.LeftButton)
    assert panel._pages.currentIndex() == 0
    qtbot.keyClick(field_of(panel), Key.Key_Return)
    assert len(workspace.tags()) == 1


def test_it_paints_in_both_directions_and_themes(panel: TagPanel, workspace: Workspace) -> None:
    images = [panel.grab().toImage()]
    panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    images.append(panel.grab().toImage())
    panel._theme.set_colours(DARK)
    images.append(panel.grab().toImage())
    assert images[0] != images[1] != images[2]
