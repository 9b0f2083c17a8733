"""The comparison in the whole window: its keys, its charts, its ways to the text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.domain.overrule import Verdict
from desktop.domain.span import Span
from desktop.edits import claims as edit
from desktop.widgets.compare.matrix_card import MatrixCard
from tests.widgets.running import running


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    with running(qapp, tmp_path, qtbot, language="ar", size=(1680, 1000)) as made:
        made.window.show_view("compare")
        yield made


def named(card: MatrixCard, words: str) -> Verdict:
    return next(row.verdict for row in card.model.rows() if words in row.indicator.name)


def test_the_sample_shows_who_agrees_and_who_differs(app: App) -> None:
    card = app.window.compare.matrix
    assert named(card, "القوات الأميركية") is Verdict.AGREE
    assert named(card, "إنهاء مهمة") is Verdict.DIFFER
    assert named(card, "اتفاق بغداد وواشنطن") is Verdict.COMPATIBLE
    assert named(card, "عناصر التنظيم") is Verdict.ONE_SOURCE
    odd = [cell.is_odd for cell in card.model.rows()[0].cells]
    assert sum(odd) == 1 and len(odd) == 5


def test_nothing_but_the_window_is_ever_shown(app: App, qapp: QApplication) -> None:
    assert app.window.isActiveWindow()
    assert [each for each in qapp.topLevelWidgets() if each.isVisible()] == [app.window]


def test_a_key_of_the_reader_is_the_comparisons_own_where_it_has_the_focus(app: App, qtbot: QtBot) -> None:
    card, workspace = app.window.compare.matrix, app.workspace
    row = next(row for row in card.model.rows() if "القوات" in row.indicator.name)
    claims = [claim for cell in row.cells for claim in cell.claims]
    workspace.commit(edit.name_indicator(claims, "", workspace.indicators(), now=1))
    qtbot.waitUntil(card.strip.isVisible)
    press(card.grid, Qt.Key.Key_F8)
    assert card.strip.hasFocus()
    assert app.window.view_name() == "compare"


def test_a_row_is_shown_in_the_charts(app: App) -> None:
    view = app.window.compare
    row = next(row for row in view.matrix.model.rows() if "القوات" in row.indicator.name)
    view.matrix.chart_wanted.emit(row.indicator.id)
    assert view.charts.cards[0].indicator.currentData() == row.indicator.id


def test_a_cell_leads_to_its_claim_in_the_text_and_a_quote_to_its_place(app: App) -> None:
    window, card = app.window, app.window.compare.matrix
    row = card.model.rows()[0]
    card.grid.go_to(row.indicator.id, card.model.articles[0].id)
    press(card.grid, Qt.Key.Key_Return)
    assert window.view_name() == "read"
    assert card.model.articles[0].id in window.read.reader.open_articles()
    window.show_view("compare")
    card.place_wanted.emit(card.model.articles[4].id, Span(200, 230))
    assert window.view_name() == "read"
    assert card.model.articles[4].id in window.read.reader.open_articles()


def test_what_was_done_elsewhere_is_seen_on_coming_back(app: App) -> None:
    window, card, workspace = app.window, app.window.compare.matrix, app.workspace
    before = len(card.model.rows())
    row = card.model.rows()[0]
    window.show_view("claims")
    claims = [claim for cell in row.cells for claim in cell.claims]
    workspace.commit(edit.name_indicator(claims, "", workspace.indicators(), now=1))
    window.show_view("compare")
    assert len(card.model.rows()) == before - 1


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press a key as the window system does: shortcuts are asked first."""
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.ShortcutOverride, key, Qt.KeyboardModifier.NoModifier))
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
