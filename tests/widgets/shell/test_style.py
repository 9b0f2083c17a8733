import re

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontDatabase, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.widgets.contrast import LEAST, ratio
from desktop.widgets.shell import style
from desktop.widgets.theme import BY_NAME, LIGHT, Colours, Theme

every = pytest.mark.parametrize("colours", BY_NAME.values(), ids=BY_NAME)


@every
def test_every_word_that_the_style_sheet_writes_can_be_read(colours: Colours) -> None:
    named = style.words(colours)
    for words in ("ink", "muted", "conflict", "agreement", "link"):
        for ground in ("paper", "desk", "card", "accent_soft"):
            assert ratio(named[words], named[ground]) >= LEAST, (words, ground)
    for ground in ("accent", "accent_hover", "accent_pressed"):
        assert ratio(named["on_accent"], named[ground]) >= LEAST, ground
    for ground in ("hover", "pressed", "raised", "selection", "conflict_soft"):
        assert ratio(named["ink"], named[ground]) >= LEAST, ground
    assert ratio(named["conflict"], named["conflict_soft"]) >= LEAST
    if colours.high:
        for ground in ("hover", "pressed", "raised", "selection", "conflict_soft"):
            assert ratio(named["ink"], named[ground]) >= 7, ground
        assert all(ratio(named["border"], named[ground]) >= 3 for ground in ("paper", "desk", "card"))
        assert ratio(named["faint"], named["card"]) >= LEAST


@every
def test_a_focus_ring_stands_out_from_what_it_rings(colours: Colours) -> None:
    for ground in (colours.paper, colours.desk, colours.card):
        assert ratio(colours.accent, ground) >= 3


@every
def test_with_high_contrast_what_has_the_focus_is_ringed_by_three_pixels(
    qapp: QApplication, qtbot: QtBot, colours: Colours
) -> None:
    style.apply(qapp, Theme(colours))
    field = QLineEdit()
    qtbot.addWidget(field)
    field.resize(200, 34)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    image = field.grab().toImage()
    ring = [image.pixelColor(x, 17).name().upper() == colours.accent for x in range(6)]
    assert ring == [True] * (3 if colours.high else 2) + [False] * (3 if colours.high else 4)


@every
def test_every_rule_of_the_sheet_names_a_colour_that_is_there(colours: Colours) -> None:
    sheet = style.sheet(colours)
    assert "$" not in sheet
    for url in re.findall(r'url\("([^"]+)"\)', sheet):
        assert assets.path(url).is_file(), url
    for selector in re.findall(r"^([^{}/*\n]+)\{", sheet, re.M):
        assert not {"QWidget", "QAbstractScrollArea"} & {part.strip() for part in selector.split(",")}, selector


@every
def test_the_program_puts_the_style_on_and_off(qapp: QApplication, qtbot: QtBot, colours: Colours) -> None:
    style.load_fonts()
    button = QPushButton("نشر")
    qtbot.addWidget(button)
    style.put(button, "primary", True)
    style.apply(qapp, Theme(colours))
    button.resize(120, 36)
    ground = button.grab().toImage().pixelColor(60, 4).name().upper()
    assert ground == colours.accent
    assert qapp.palette().color(QPalette.ColorRole.Base).name().upper() == colours.card
    style.put(button, "primary", False)
    assert button.grab().toImage().pixelColor(60, 4).name().upper() == colours.card


def test_the_bundled_faces_are_there(qapp: QApplication) -> None:
    style.load_fonts()
    assert {style.READING, style.INTERFACE} <= set(QFontDatabase.families())
    assert style.interface_font().pixelSize() == style.INTERFACE_PIXELS


def test_every_icon_draws_something_in_the_ink_of_the_theme(qapp: QApplication) -> None:
    files = sorted(assets.path("icons").glob("*.svg"))
    assert files
    for file in files:
        image = style.icon(file.stem, LIGHT).pixmap(QSize(24, 24), 1.0).toImage()
        assert any(image.pixelColor(x, y).alpha() for x in range(24) for y in range(24)), file.name
    check = style.icon("check", LIGHT, colour="#FF0000").pixmap(QSize(24, 24), 1.0).toImage()
    reds = {check.pixelColor(x, y).name() for x in range(24) for y in range(24) if check.pixelColor(x, y).alpha() > 250}
    assert reds == {"#ff0000"}
    with pytest.raises(FileNotFoundError):
        style.icon("nothing of the kind", LIGHT)


def test_an_arrow_turns_round_in_arabic_and_a_lens_does_not(qapp: QApplication) -> None:
    def drawn(name: str) -> object:
        return style.icon(name, LIGHT).pixmap(QSize(24, 24), 1.0, QIcon.Mode.Normal).toImage()

    left = {name: drawn(name) for name in ("undo", "search")}
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        assert drawn("undo") == left["undo"].flipped(Qt.Orientation.Horizontal)
        assert drawn("search") == left["search"]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_program_has_an_icon_of_its_own(qapp: QApplication) -> None:
    assert not style.app_icon().pixmap(64).isNull()
