"""Marking a claim in an article of 6,000 words with 500 claims, from the key press to painted and on disk."""

import sqlite3
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.storage import project as storage
from desktop.widgets.shell import style
from desktop.widgets.shell.main_window import MainWindow
from desktop.widgets.theme import Theme
from tests.benchmarks.measure import interleaved, report
from tests.benchmarks.stories import project_of

pytestmark = pytest.mark.bench
_PRAGMAS = ("journal_mode=TRUNCATE", "synchronous=FULL", "locking_mode=EXCLUSIVE", "secure_delete=ON")


def test_marking_a_claim_against_a_bare_commit_of_one_row(tmp_path: Path, qapp: QApplication, qtbot: QtBot) -> None:
    theme, workspace = Theme(), Workspace()
    style.apply(qapp, theme)
    window = MainWindow(workspace, theme, Preferences())
    qtbot.addWidget(window)
    workspace.open(project_of(tmp_path / "story.hashiya", 3, 500, paragraphs=350))
    window.resize(1680, 1000)
    with qtbot.waitExposed(window):
        window.show()
    storage.preload()
    article = workspace.articles()[0]
    pane = window.read.reader.columns.column(article.id).pane
    starts = iter(range(60, len(workspace.text(article.id)) - 40, 17))
    bare = sqlite3.connect(tmp_path / "bare.db")
    for pragma in _PRAGMAS:
        bare.execute(f"PRAGMA {pragma}")
    bare.execute("CREATE TABLE rows (id TEXT PRIMARY KEY, words TEXT) STRICT")

    paint = pane.paintEvent
    painted: list[int] = []

    def watched_paint(event: QPaintEvent) -> None:
        paint(event)
        painted.append(len(workspace.claims(article.id)))

    pane.paintEvent = watched_paint  # type: ignore[method-assign]

    def mark() -> float:
        start = next(starts)
        pane.select(start, start + 14)
        pane.announce()  # as the mouse does when it is let go
        qtbot.wait(40)
        painted.clear()
        wanted = len(workspace.claims(article.id)) + 1
        before = time.perf_counter()
        qtbot.keyClick(pane, Qt.Key.Key_1)
        while wanted not in painted:
            qapp.processEvents()
        taken = time.perf_counter() - before
        qtbot.wait(40)
        return taken

    def commit() -> float:
        before = time.perf_counter()
        bare.execute("BEGIN")
        bare.execute("INSERT INTO rows VALUES (?, ?)", (str(time.perf_counter_ns()), "x" * 40))
        bare.commit()
        return time.perf_counter() - before

    medians = interleaved({"mark": mark, "bare commit": commit}, 60)
    bare.close()
    workspace.close()
    report("mark a claim, key press to painted and on disk, wall", medians, "mark", "bare commit", 1.5)
