"""How texts are set: tried in the columns, kept on this machine, and put back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session.preferences import Preferences
from desktop.session.typesetting import NASKH, SANS, Typesetting
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.shell.type_popup import TypePopup

Key = Qt.Key


def pane(app: App) -> ArticlePane:
    return app.window.read.reader.columns.columns()[0].pane


def opened(app: App) -> TypePopup:
    app.window.actions_by_name["type"].trigger()
    (popup,) = app.window.findChildren(TypePopup)
    return popup


def test_each_choice_is_seen_in_the_columns_at_once_and_kept(app: App, qtbot: QtBot) -> None:
    popup, measures = opened(app), pane(app)._measures
    place = pane(app).place()
    qtbot.keyClick(popup.height_of_line, Key.Key_PageUp)
    higher = pane(app)._measures
    assert higher.line > measures.line
    popup.measure.setValue(20)
    assert pane(app)._measures.widest == 20 * 18
    popup.face.setCurrentIndex(popup.face.findData(SANS))
    popup.face.activated.emit(popup.face.currentIndex())
    assert QFontInfo(pane(app)._measures.font).family() == SANS
    popup.pixels.setValue(22)
    assert app.window.read.reader.zoom() == 22
    assert pane(app).place() == place
    assert Preferences().typesetting == popup.setting()
    popup.close()


def test_what_was_chosen_holds_for_columns_that_come_and_for_the_next_window(app: App) -> None:
    popup = opened(app)
    popup.measure.setValue(25)
    popup.close()
    reader = app.window.read.reader
    reader.close_article(reader.open_articles()[0])
    closed = next(each.id for each in app.workspace.articles() if each.id not in reader.open_articles())
    reader.open_article(closed)
    assert {column.pane._measures.widest for column in reader.columns.columns()} == {25 * 18}
    app.set_language("en")
    assert pane(app)._measures.widest == 25 * 18


def test_one_press_sets_all_as_at_first(app: App, qtbot: QtBot) -> None:
    popup = opened(app)
    popup.measure.setValue(25)
    popup.height_of_line.setValue(24)
    popup.pixels.setValue(30)
    qtbot.mouseClick(popup.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert popup.setting() == Typesetting() == Preferences().typesetting
    assert app.window.read.reader.zoom() == 18
    qtbot.keyClick(popup, Key.Key_Escape)
    assert not popup.isVisible()


def test_the_popup_stands_where_reading_begins_and_within_the_window(app: App) -> None:
    for size in ((1680, 1000), (800, 600)):
        app.window.resize(*size)
        QApplication.processEvents()
        popup = opened(app)
        place = popup.geometry().translated(-app.window.mapToGlobal(app.window.rect().topLeft()))
        assert app.window.rect().contains(place)
        assert (place.center().x() > app.window.width() / 2) == app.window.isRightToLeft()
        popup.close()
        popup.deleteLater()
        QApplication.sendPostedEvents(None, 52)


def test_faces_of_the_system_are_offered_and_one_that_is_gone_gives_way(app: App) -> None:
    popup = opened(app)
    families = [popup.face.itemData(at) for at in range(popup.face.count())]
    assert families[:2] == [NASKH, SANS]
    assert len(families) == len(set(families))
    popup.close()
    app.window.read.reader.set_typesetting(Typesetting("No Such Face"))
    assert QFontInfo(pane(app)._measures.font).family() == NASKH


@pytest.mark.parametrize("written", ["nan", "-3", "1e9", "much", ""])
def test_what_cannot_be_read_is_not_taken_from_the_preferences(written: str, data_folder: Path) -> None:
    kept = Preferences()
    kept._set("reading/line_height", written)
    kept._set("reading/measure", written)
    setting = Preferences().typesetting
    assert 1.5 <= setting.line_height <= 2.6
    assert 20 <= setting.measure <= 60
