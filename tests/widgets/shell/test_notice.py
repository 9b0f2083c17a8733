"""The notice in the window: over the content, never in its way for good."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.domain.moment import now
from desktop.edits import claims as edit
from desktop.edits import tags
from desktop.session import sample
from desktop.session.preferences import Preferences


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    sample.build(tmp_path / "story.hashiya").close()
    made.workspace.open(tmp_path / "story.hashiya")
    made.window.resize(1100, 700)
    made.show()
    yield made
    made.end()


def test_a_notice_moves_nothing_and_stands_at_the_foot(app: App) -> None:
    window = app.window
    QApplication.processEvents()
    before = window.views.geometry()
    for words in ("Short.", "Long words about what happened. " * 20):
        window.notice.say(words, ("Try again", lambda: None), warning=True)
        QApplication.processEvents()
        assert window.views.geometry() == before
        box = window.notice.geometry()
        assert box.bottom() < window.centralWidget().height() and box.bottom() > window.foot.geometry().top()
        assert box.top() > window.bar.geometry().bottom() + 100, "the heads of the columns are not covered"
        assert box.left() >= 16 and box.right() <= window.centralWidget().width() - 16
        assert window.centralWidget().childAt(box.topLeft() + QPoint(4, 4)) is window.notice
        needed = window.notice._words.heightForWidth(window.notice._words.width())
        assert window.notice._words.height() >= needed, "all of the words are seen"
    window.resize(1000, 640)
    QApplication.processEvents()
    assert window.notice.geometry().right() <= window.centralWidget().width() - 16
    window.notice.dismiss()


def button(app: App) -> QPushButton:
    (found,) = [each for each in app.window.notice.findChildren(QPushButton) if each.isVisible()]
    return found


def test_a_removal_is_told_and_can_be_undone_there(app: App) -> None:
    workspace, notice = app.workspace, app.window.notice
    claim = workspace.all_claims()[0]
    workspace.commit(edit.remove([claim]))
    assert "delete the claim" in notice.text() and claim.anchor.quote[:10] in notice.text()
    assert notice._leave.isActive(), "it leaves by itself"
    button(app).click()
    assert workspace.claim(claim.id) is not None
    assert not notice.text()


def test_a_tag_and_several_claims_are_told_too(app: App) -> None:
    workspace, notice = app.workspace, app.window.notice
    workspace.commit(edit.remove(workspace.all_claims()[:3]))
    assert "delete 3 claims" in notice.text()
    tag = workspace.tags()[0]
    workspace.commit(tags.delete(tag, workspace.tags(), workspace.all_claims(), now=now()))
    assert "delete the tag" in notice.text() and tag.name in notice.text()
    notice.dismiss()


def test_the_way_back_goes_with_the_next_act(app: App, qtbot: QtBot) -> None:
    """Its button would undo another act than the one that it tells of."""
    workspace, notice = app.workspace, app.window.notice
    first, second = workspace.all_claims()[:2]
    workspace.commit(edit.remove([first]))
    workspace.commit(edit.revise([second], now=now(), speaker="متحدث"))
    assert not notice.text()
    workspace.undo()
    assert not notice.text(), "what comes back is no removal"


def test_undo_and_redo_say_what_they_did(app: App) -> None:
    workspace, notice, actions = app.workspace, app.window.notice, app.window.actions_by_name
    claim = workspace.all_claims()[0]
    workspace.commit(edit.revise([claim], now=now(), speaker="متحدث"))
    actions["undo"].trigger()
    assert notice.text() == "Undone: \u2068set the speaker of 1 claim\u2069."
    assert notice._leave.isActive(), "it leaves by itself"
    actions["redo"].trigger()
    assert notice.text() == "Redone: \u2068set the speaker of 1 claim\u2069."


def test_undo_brings_the_claim_that_it_touches_into_view(app: App, qtbot: QtBot) -> None:
    workspace, reader = app.workspace, app.window.read.reader
    column = next(each for each in reader.columns.columns() if workspace.claims(each.article_id))
    last = max(workspace.claims(column.article_id), key=lambda claim: claim.anchor.span.start)
    workspace.commit(edit.remove([last]))
    column.pane.verticalScrollBar().setValue(0)
    assert column.pane.verticalScrollBar().maximum() > 0
    app.window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(
        lambda: (
            column.pane.viewport()
            .rect()
            .contains(column.pane.viewport().mapFromGlobal(column.pane.span_rect(last.anchor.span).center()))
        )
    )


def test_a_new_tag_with_its_name_is_one_step_back_and_one_forth(app: App) -> None:
    workspace, actions = app.workspace, app.window.actions_by_name
    before = [tag.name for tag in workspace.tags()]
    app.window.read.tags.make_tag()
    app.window.read.tags.tree.settle()
    made = workspace.tags()[-1]
    workspace.commit(tags.revise(made, workspace.tags(), now=now(), name="وسم له اسم"))
    actions["undo"].trigger()
    assert [tag.name for tag in workspace.tags()] == before
    actions["redo"].trigger()
    assert [tag.name for tag in workspace.tags()] == [*before, "وسم له اسم"]


def test_a_long_act_does_not_widen_the_menu(app: App) -> None:
    workspace = app.workspace
    claim = max(workspace.all_claims(), key=lambda claim: len(claim.anchor.quote))
    workspace.commit(edit.remove([claim]))
    app.window._refresh()
    assert len(app.window.actions_by_name["undo"].text()) < 62


def test_the_name_of_one_new_tag_does_not_take_another_tag_back_with_it(app: App) -> None:
    workspace, actions = app.workspace, app.window.actions_by_name
    for _ in range(2):
        app.window.read.tags.make_tag()
        app.window.read.tags.tree.settle()
    first, second = workspace.tags()[-2:]
    workspace.commit(tags.revise(first, workspace.tags(), now=now(), name="وسم له اسم"))
    actions["undo"].trigger()
    assert workspace.tag(second.id) is not None
    assert [tag.name for tag in workspace.tags()[-2:]] == [first.name, second.name]
