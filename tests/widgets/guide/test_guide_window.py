"""The guide in its window: in the language of the interface, with its pictures, and with no way out of its folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QDesktopServices, QImage, QTextCursor, QTextDocument, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.app import App
from desktop.widgets.contrast import ratio
from desktop.widgets.guide.page import GuidePage
from desktop.widgets.guide.window import GuideWindow
from desktop.widgets.theme import DARK, Theme
from tests.widgets.running import running

_IMAGE = QTextDocument.ResourceType.ImageResource.value
both = pytest.mark.parametrize("guide", ["ar", "en"], indirect=True)


@pytest.fixture
def guide(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[GuideWindow]:
    language = getattr(request, "param", "en")
    with running(qapp, tmp_path, qtbot, language=language) as app:
        yield opened(app, qtbot)


def opened(app: App, qtbot: QtBot) -> GuideWindow:
    app.window.actions_by_name["guide"].trigger()
    guide = app.window.guide
    qtbot.waitUntil(lambda: guide.isVisible() and guide.isActiveWindow())
    return guide


def tables(page: GuidePage) -> list[QTextTable]:
    return [frame for frame in page.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]


def left_of(page: GuidePage, cursor: QTextCursor) -> int:
    return page.cursorRect(cursor).left()


@both
def test_it_speaks_the_language_of_the_interface(guide: GuideWindow, request: pytest.FixtureRequest) -> None:
    arabic = guide.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert guide.page.headings()[0].words == ("دليل استخدام حاشية" if arabic else "Hashiya: user guide")
    rows = [guide.contents.item(row).text() for row in range(guide.contents.count())]
    assert rows == [heading.words for heading in guide.page.headings() if heading.level == 2]
    assert len(rows) > 10


@both
def test_it_shows_its_pictures_no_wider_than_its_lines(guide: GuideWindow) -> None:
    for file in sorted((assets.guide() / "pictures").glob("*-ar.png")):
        shown = guide.page.loadResource(_IMAGE, QUrl(f"pictures/{file.name}"))
        assert isinstance(shown, QImage)
        assert 200 < shown.width() <= guide.page.viewport().width() - 40
    before = guide.page.document().size().width()
    assert before <= guide.page.viewport().width()


def test_a_wider_window_shows_larger_pictures(guide: GuideWindow, qtbot: QtBot) -> None:
    def width() -> int:
        shown = guide.page.loadResource(_IMAGE, QUrl("pictures/read-en.png"))
        assert isinstance(shown, QImage)
        return shown.width()

    guide.resize(700, 600)
    qtbot.waitUntil(lambda: width() < 450)
    narrow = width()
    guide.resize(1300, 600)
    qtbot.waitUntil(lambda: width() > narrow + 200)


@pytest.mark.parametrize(
    "name",
    ["../../resources/icons/hashiya.svg", "../pictures/read-ar.png", "file:///etc/hostname", "//host/share/x.png",
     "http://example.org/x.png", "/etc/hostname", "en.md", "pictures/../../pictures/read-ar.png", "qrc:/x.png", ""],
)  # fmt: skip
def test_nothing_outside_its_folder_is_ever_read(name: str, guide: GuideWindow) -> None:
    outside = assets.guide().parent / "pictures" / "read-ar.png"
    assert outside.exists()
    for each in (name, outside.as_uri()):
        shown = guide.page.loadResource(_IMAGE, QUrl(each))
        assert isinstance(shown, QImage) and (shown.width(), shown.height()) == (1, 1)
    for kind in (QTextDocument.ResourceType.HtmlResource, QTextDocument.ResourceType.StyleSheetResource):
        assert guide.page.loadResource(kind.value, QUrl("en.md")) is None


def test_a_picture_from_elsewhere_is_not_shown_even_where_the_page_names_it(
    tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    red = QImage(300, 300, QImage.Format.Format_RGB32)
    red.fill(QColor("#FF0000"))
    assert red.save(str(tmp_path / "red.png"))
    (tmp_path / "guide").mkdir()
    file = tmp_path / "guide" / "en.md"
    file.write_text(f"# Words\n\n![a]({(tmp_path / 'red.png').as_uri()})\n\n![b](../red.png)\n", encoding="utf-8")
    page = GuidePage(file, Theme())
    qtbot.addWidget(page)
    page.resize(600, 900)
    page.show()
    qtbot.waitExposed(page)
    shown = page.grab().toImage()
    colours = {shown.pixel(x, y) & 0xFFFFFF for x in range(0, 600, 5) for y in range(0, 900, 5)}
    assert 0xFF0000 not in colours
    (tmp_path / "guide" / "red.png").write_bytes((tmp_path / "red.png").read_bytes())
    assert page.loadResource(_IMAGE, QUrl("red.png")).width() == 300  # type: ignore[attr-defined]


def test_a_link_opens_nothing(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url) or True)
    file = tmp_path / "en.md"
    file.write_text("[out](https://example.org/) and more\n", encoding="utf-8")
    page = GuidePage(file, Theme())
    qtbot.addWidget(page)
    page.resize(500, 300)
    page.show()
    before = page.text()
    cursor = QTextCursor(page.document())
    cursor.setPosition(1)
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=page.cursorRect(cursor).center() + QPoint(2, 0))
    QApplication.processEvents()
    assert (page.text(), asked) == (before, [])


@both
def test_lines_lists_and_tables_begin_where_reading_begins(guide: GuideWindow) -> None:
    page, block = guide.page, guide.page.document().begin()
    arabic = guide.isRightToLeft()
    commands = 0
    while block.isValid():
        command = block.text().startswith(("hashiya ", "sudo ", "make ", "xattr "))
        commands += command
        wanted = Qt.LayoutDirection.RightToLeft if arabic and not command else Qt.LayoutDirection.LeftToRight
        assert block.textDirection() is wanted, block.text()
        block = block.next()
    assert commands > 8
    assert len(tables(page)) > 6
    for table in tables(page):
        first, last = (table.cellAt(0, column).firstCursorPosition() for column in (0, table.columns() - 1))
        assert left_of(page, first) < left_of(page, last)
    words = tables(page)[0].cellAt(1, 1 if arabic else 0).firstCursorPosition().block().text()
    assert words == ("مشروع" if arabic else "project")


@pytest.mark.parametrize("guide", ["ar"], indirect=True)
def test_keys_keep_their_order_in_an_arabic_sentence(guide: GuideWindow) -> None:
    page = guide.page
    at = page.text().index("Shift+Alt+←")
    block = page.document().findBlock(at)
    line = block.layout().lineForTextPosition(at - block.position())
    places = [
        line.glyphRuns(at - block.position() + offset, 1)[0].boundingRect().left()
        for offset in range(len("Shift+Alt+←"))
    ]
    assert places == sorted(places)
    assert page.text()[at - 1] == "\u2066"


def test_the_contents_lead_to_a_section_and_follow_the_reader(guide: GuideWindow, qtbot: QtBot) -> None:
    row = 8
    item = guide.contents.item(row)
    place = guide.contents.visualItemRect(item).center()
    qtbot.mouseClick(guide.contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    top = guide.page.cursorForPosition(QPoint(60, 40)).block()
    assert item.text() in (top.text(), top.previous().text(), top.next().text())
    guide.page.verticalScrollBar().setValue(0)
    assert guide.contents.currentRow() == 0
    guide.page.verticalScrollBar().setValue(guide.page.verticalScrollBar().maximum())
    assert guide.contents.currentRow() == guide.contents.count() - 1


@pytest.mark.parametrize("guide", ["ar"], indirect=True)
def test_words_are_found_however_they_are_written(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.field.hasFocus()
    guide.field.setText("إحتياطيه")
    total = len(guide.page.extraSelections())
    assert total > 3
    texts = {mark.cursor.selectedText() for mark in guide.page.extraSelections()}
    assert texts == {"احتياطية"}
    for _ in range(3):
        qtbot.keyClick(guide.field, Qt.Key.Key_Return)
        seen = guide.page.cursorRect(guide.page.textCursor())
        assert guide.page.viewport().rect().contains(seen.center())
    assert "4" in guide.said.text() and str(total) in guide.said.text()
    qtbot.keyClick(guide.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert "3" in guide.said.text()
    guide.field.setText("لا يوجد هذا")
    assert (guide.page.extraSelections(), guide.said.text()) == ([], "لا نتائج")
    qtbot.keyClick(guide.field, Qt.Key.Key_Escape)
    assert guide.isVisible() and not guide.field.text()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_it_wears_the_theme_and_keeps_its_place(guide: GuideWindow, qtbot: QtBot) -> None:
    guide.page.show_heading(12)
    place = guide.page.verticalScrollBar().value()
    assert place > 0
    theme = guide.page._theme
    theme.set_colours(DARK)
    QApplication.processEvents()
    assert abs(guide.page.verticalScrollBar().value() - place) < 4
    shown = guide.page.viewport().grab().toImage()
    ground = QColor(shown.pixel(3, 3)).name()
    assert ground.upper() == DARK.paper
    form = tables(guide.page)[0].cellAt(0, 0).format()
    assert ratio(form.background().color().name(), DARK.ink) > 4.5


def test_it_is_opened_from_the_menu_and_from_the_palette(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    with running(qapp, tmp_path, qtbot) as app:
        app.window.menu.fill()
        action = app.window.actions_by_name["guide"]
        assert action in app.window.menu.actions()
        app.window.over_all.find()
        palette = app.window.over_all.palette
        palette.words.setText("user guide")
        qtbot.waitUntil(lambda: not palette.is_searching())
        qtbot.keyClick(palette.words, Qt.Key.Key_Return)
        assert app.window.guide.isVisible()
        first = app.window.guide
        first.close()
        action.trigger()
        assert app.window.guide is first and first.isVisible()


def test_it_speaks_the_new_language_once_the_interface_does(qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> None:
    with running(qapp, tmp_path, qtbot) as app:
        opened(app, qtbot)
        app.set_language("ar")
        QApplication.processEvents()
        assert opened(app, qtbot).page.headings()[0].words == "دليل استخدام حاشية"
