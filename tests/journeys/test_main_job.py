"""The whole job of one sitting, in a real window over a real file."""

import csv
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.analysis.series import values_by_article
from desktop.analysis.tallies import tags_by_article
from desktop.app import App
from desktop.domain.quantity import Qualifier
from desktop.domain.span import Span
from desktop.edits.claims import remove
from desktop.session.preferences import Preferences
from desktop.widgets.dialogs.import_preview import ImportPreview
from desktop.widgets.shell.main_window import MainWindow

WORDS = "نحو 2500 جندي"


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot) -> Iterator[App]:
    made = App(qapp, Preferences(), language="ar", theme="light")
    yield made
    made.end()


def answer_with(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Have the next file dialogs answer with this path."""
    name = str(path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (name, ""))


def drop(window: MainWindow, *paths: Path) -> None:
    """Drop files on the window."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(event)


def drag_over(qtbot: QtBot, window: MainWindow, article_id: str, words: str) -> None:
    """Drag with the mouse from the first letter of words to their last, as they stand on the screen."""
    workspace = window._workspace
    column = window.read.reader.columns.column(article_id)
    assert column is not None
    pane, text = column.pane, workspace.text(article_id)
    at = text.index(words)
    pane.reveal(Span(at, at + len(words)))
    QApplication.processEvents()

    def spot(offset: int) -> QPoint:
        rect = pane.span_rect(Span(offset, offset + 1))
        return pane.viewport().mapFromGlobal(rect.center())

    first, last = spot(at), spot(at + len(words) - 1)
    qtbot.mousePress(pane.viewport(), Qt.MouseButton.LeftButton, pos=first)
    qtbot.mouseMove(pane.viewport(), QPoint((first.x() + last.x()) // 2, first.y()))
    qtbot.mouseMove(pane.viewport(), last)
    qtbot.mouseRelease(pane.viewport(), Qt.MouseButton.LeftButton, pos=last)


@pytest.mark.slow
def test_import_mark_tag_chart_undo_redo_restart_export_and_read_back(
    app: App, qapp: QApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, workspace = app.window, app.workspace
    window.resize(1680, 1000)
    with qtbot.waitExposed(window):
        window.show()

    # A new project, with the first tags.
    path = tmp_path / "انسحاب.hashiya"
    answer_with(monkeypatch, path)
    window.actions_by_name["new"].trigger()
    assert path.exists() and len(workspace.tags()) == 5

    # The five articles dropped on the window, previewed, accepted.
    drop(window, *sorted(assets.seeds().glob("*.txt")))
    qtbot.waitUntil(lambda: window.findChild(ImportPreview) is not None)
    preview = window.findChild(ImportPreview)
    assert isinstance(preview, ImportPreview) and len(preview.offers) == 5
    qtbot.mouseClick(preview.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(workspace.articles()) == 5)
    article = next(a for a in workspace.articles() if WORDS in workspace.text(a.id))
    assert set(window.read.reader.open_articles()) == {a.id for a in workspace.articles()}

    # The number is marked with the mouse and tagged with a key.
    drag_over(qtbot, window, article.id, WORDS)
    pane = window.read.reader.columns.column(article.id).pane  # type: ignore[union-attr]
    qtbot.keyClick(pane, Qt.Key.Key_1)
    (claim,) = workspace.all_claims()
    assert claim.anchor.quote == WORDS
    assert claim.tags == (workspace.tags()[0].id,)

    # Its value is written in the inspector, under an indicator.
    inspector = window.read.inspector
    qtbot.waitUntil(lambda: inspector.claim_id() == claim.id)
    type_into(qtbot, inspector.indicator, "عدد القوات الأميركية")
    type_into(qtbot, inspector.quantity.value, "٢٥٠٠")
    (claim,) = workspace.all_claims()
    assert claim.quantity is not None and claim.quantity.value == Decimal(2500)
    indicator = workspace.indicator(claim.indicator_id)
    assert indicator is not None

    # It stands in the charts.
    window.show_view("compare")
    QApplication.processEvents()
    values = values_by_article(indicator.id, workspace.articles(), workspace.all_claims())
    counts = tags_by_article(workspace.articles(), workspace.tags(), workspace.all_claims())
    assert claim.id in str(values) and claim.id in str(counts)
    window.show_view("read")

    # Back and forth, then a restart.
    done = workspace.all_claims()
    for _ in range(3):
        window.actions_by_name["undo"].trigger()
    assert workspace.all_claims() == []
    for _ in range(3):
        window.actions_by_name["redo"].trigger()
    assert workspace.all_claims() == done
    window.actions_by_name["undo"].trigger()
    app.window.close()
    again = App(qapp, Preferences(), language="en", theme="dark")
    again.open_at_start(None)
    assert again.workspace.path == path.resolve()
    again.window.actions_by_name["redo"].trigger()
    assert again.workspace.all_claims() == done

    # Out as a table, opened as a spreadsheet would, and back into a project that holds the articles.
    table = tmp_path / "claims.csv"
    again.window.exports.write(table, "csv-excel")
    with table.open(encoding="utf-8-sig", newline="") as stream:
        (row,) = csv.DictReader(stream)
    assert (row["quote"], row["value"], row["tags"]) == (WORDS, "2500", again.workspace.tags()[0].name)
    again.workspace.commit(remove(again.workspace.all_claims()))
    drop(again.window, table)
    (back,) = again.workspace.all_claims()
    assert back == done[0]
    assert back.quantity is not None and back.quantity.qualifier is Qualifier.EXACTLY
    again.end()


def type_into(qtbot: QtBot, field: QLineEdit, words: str) -> None:
    """Type into a line and leave it with Enter."""
    field.setFocus()
    field.selectAll()
    field.insert(words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
