"""The menu in the text offers what can be done where it was asked for, and does it."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.reader.text_menu import TextMenu
from tests.widgets.reader.conftest import Hand, MakeView, show, story
from tests.widgets.reader.test_walking import mark

Reason = QContextMenuEvent.Reason


def pane_of(view: ReaderView) -> ArticlePane:
    return view.columns.columns()[0].pane


def ask(view: ReaderView, at: QPointF, reason: Reason = Reason.Mouse) -> TextMenu:
    """Ask for the menu as a right click, or the menu key, does."""
    viewport = pane_of(view).viewport()
    event = QContextMenuEvent(reason, at.toPoint(), viewport.mapToGlobal(at.toPoint()))
    QApplication.sendEvent(viewport, event)
    (menu,) = [menu for menu in view.findChildren(TextMenu) if menu.isVisible()]
    return menu


def words(menu: TextMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions() if action.text()]


def named(menu: TextMenu, start: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(start))


def over(view: ReaderView, of: str) -> QPointF:
    hand = Hand(pane_of(view))
    return hand.edge(pane_of(view).page.text.index(of) + 1, 0.5)


def test_a_selection_is_copied_or_marked(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    pane = pane_of(view)
    start = pane.page.text.index("2500")
    pane.select(start, start + 4)
    pane.announce()
    menu = ask(view, over(view, "2500"))
    assert {"Copy", "إحصاء", "تاريخ", "No tag", "Next claim"} <= set(words(menu))
    assert "Delete the claim" not in words(menu)
    named(menu, "Copy").trigger()
    assert QGuiApplication.clipboard().text() == "2500"
    named(menu, "تاريخ").trigger()
    (claim,) = workspace.all_claims()
    assert claim.anchor.quote == "2500"
    assert [workspace.tag(tag).name for tag in claim.tags] == ["تاريخ"]  # type: ignore[union-attr]
    menu.close()


def test_a_claim_under_it_is_chosen_tagged_and_deleted(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view()
    claim = mark(workspace, "2500")
    menu = ask(view, over(view, "2500"))
    assert view.chosen() == claim
    assert not named(menu, "Copy").isEnabled()
    with qtbot.waitSignal(view.details_wanted):
        named(menu, "Edit the claim").trigger()
    tags = named(menu, "Tags").menu()
    assert tags is not None
    tags.actions()[1].trigger()
    found = workspace.claim(claim)
    assert found is not None
    assert [workspace.tag(tag).name for tag in found.tags] == ["تاريخ"]  # type: ignore[union-attr]
    named(menu, "Delete the claim").trigger()
    assert workspace.all_claims() == []
    menu.close()


def test_the_menu_key_asks_for_the_chosen_claim(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    view.choose(mark(workspace, "2500"))
    menu = ask(view, QPointF(0, 0), Reason.Keyboard)
    assert "Delete the claim" in words(menu)
    menu.close()
    view.choose("")
    menu = ask(view, QPointF(0, 0), Reason.Keyboard)
    assert "Delete the claim" not in words(menu)
    menu.close()


def test_where_nothing_can_be_written_nothing_offers_to(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.commit(story(1))
    claim = mark(workspace, "2500")
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path, read_only=True)
    view = show(qtbot, workspace)
    menu = ask(view, over(view, "2500"))
    assert view.chosen() == claim
    assert not {"Tags", "Delete the claim"} & set(words(menu))
    menu.close()
    pane_of(view).select_all()
    menu = ask(view, over(view, "2500"))
    assert not {"إحصاء", "No tag"} & set(words(menu))
    menu.close()


def test_it_names_the_keys(make_view: MakeView) -> None:
    menu = ask(make_view(), QPointF(30, 30))
    shown = {action.text(): action.shortcut().toString() for action in menu.actions()}
    assert shown["Next claim"] == "F7"
    assert shown["Previous column"] == "Shift+F6"
    assert menu.layoutDirection() == Qt.LayoutDirection.LeftToRight
    menu.close()


def test_a_claim_is_copied_with_its_source_from_the_menu(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view(1)
    column = view.columns.columns()[0]
    claim_id = mark(workspace, "2500 جندي")
    column.pane.menu_wanted.emit(column.mapToGlobal(column.rect().center()), claim_id)
    (menu,) = view.findChildren(TextMenu)
    next(action for action in menu.actions() if action.text().startswith("Copy as a quotation")).trigger()
    menu.close()
    claim, article = workspace.claim(claim_id), workspace.article(column.article_id)
    assert claim is not None and article is not None
    copied = QGuiApplication.clipboard().text()
    assert claim.anchor.quote.strip() in copied and article.title in copied
