"""A sitting with what the program read: walked by keys, accepted, put aside, undone, found again after a restart."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session import sample
from desktop.session.preferences import Preferences
from desktop.storage.project import Project

Key = Qt.Key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "story.hashiya"
    sample.build(made).close(back_up=False)
    return made


def begin(qapp: QApplication, path: Path, qtbot: QtBot) -> App:
    """Start the program with the project, as a person would, and let it read."""
    app = App(qapp, Preferences(), language="en", theme="light")
    app.workspace.open(path)
    app.window.resize(1680, 1000)
    with qtbot.waitExposed(app.window):
        app.show()
    app.window.activateWindow()
    app.settle()
    ids = {article.id for article in app.workspace.articles()}
    qtbot.waitUntil(lambda: set(app.workspace.readings()) == ids and not app.reading.is_busy, timeout=20000)
    QApplication.processEvents()
    return app


def words_at_hand(app: App) -> str:
    suggesting = app.window.read.reader.suggesting
    column, suggestion = suggesting.column(), suggesting.at_hand()
    assert column is not None
    assert suggestion is not None
    return suggestion.span.of(column.pane.page.text)


def press(app: App, qtbot: QtBot, key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(app.window.focusWidget(), key, modifier)
    for _ in range(3):
        QApplication.processEvents()


def foot(app: App) -> str:
    texts = (label.text() for label in app.window.foot.findChildren(QLabel))
    return next((text.translate({0x2068: None, 0x2069: None}) for text in texts if "figure" in text), "")


@pytest.mark.slow
def test_walk_accept_dismiss_undo_and_restart(qapp: QApplication, path: Path, qtbot: QtBot) -> None:
    app = begin(qapp, path, qtbot)
    workspace = app.workspace
    claims = workspace.all_claims()
    app.window.read.reader.take_focus()
    taken, of = [int(word) for word in foot(app).split("·")[0].split() if word.isdigit()]
    assert 0 < taken < of

    # Walk to a figure that nobody has marked, and accept it.
    for _ in range(40):
        press(app, qtbot, Key.Key_F8)
        if words_at_hand(app) == "15 دفعة":
            break
    press(app, qtbot, Key.Key_Return)
    (made,) = [claim for claim in workspace.all_claims() if claim not in claims]
    assert made.anchor.quote == "15 دفعة"
    assert made.quantity is not None
    assert (int(made.quantity.value or 0), made.quantity.unit) == (15, "دفعة")
    assert made.speaker == "قيس المحمداوي"
    assert [workspace.tag(tag).name for tag in made.tags] == ["إحصاء"]  # type: ignore[union-attr]
    assert foot(app).startswith(f"{taken + 1} of {of} figures taken")
    assert app.window.read.inspector.claim_id() == made.id

    # Put the next one aside, the one before it too, and take the last of the two back.
    press(app, qtbot, Key.Key_F8)
    assert words_at_hand(app) == "32 دفعة"
    press(app, qtbot, Key.Key_Delete)
    assert foot(app).startswith(f"{taken + 1} of {of - 1} figures taken")
    press(app, qtbot, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    before = words_at_hand(app)
    press(app, qtbot, Key.Key_Delete)
    app.window.actions_by_name["undo"].trigger()
    QApplication.processEvents()
    press(app, qtbot, Key.Key_F8)
    assert words_at_hand(app) == before
    said = foot(app)
    app.end()

    # All of it is there again; what was put aside is not.
    with Project.open(path) as project:
        assert project.check() == []
    again = begin(qapp, path, qtbot)
    try:
        assert foot(again) == said
        assert again.workspace.claim(made.id) == made
        standing = again.workspace.standing(made.article_id)
        text = again.workspace.text(made.article_id)
        pending = [each.span.of(text) for each in standing.pending]
        assert before in pending
        assert "32 دفعة" not in pending
        assert "15 دفعة" in [each.span.of(text) for each in standing.taken]
    finally:
        again.end()
