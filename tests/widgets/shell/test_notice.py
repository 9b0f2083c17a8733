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


def test_a_notice_moves_nothing_and_never_covers_the_bar(app: App) -> None:
    window = app.window
    QApplication.processEvents()
    before = window.views.geometry()
    for words in ("Short.", "Long words about what happened. " * 20):
        window.notice.say(words, ("Try again", lambda: None), warning=True)
        QApplication.processEvents()
        assert window.views.geometry() == before
        box = window.notice.geometry()
        assert box.top() == window.bar.geometry().bottom() + 1 + 16
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
