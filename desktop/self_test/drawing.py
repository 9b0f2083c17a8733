"""Proofs of what is drawn: fonts, icons, styles, both languages, the window and a chart."""

from pathlib import Path

from desktop.self_test.expect import expect

_WORD = "حاشية"


def fonts(_folder: Path) -> None:
    """The bundled Arabic faces draw a word, joined."""
    from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter

    from desktop.app import application
    from desktop.widgets.shell.style import INTERFACE, READING

    application()
    for family in (READING, INTERFACE):
        font = QFont(family)
        font.setPixelSize(32)
        expect(QFontInfo(font).family() == family, f"{family} is not there")
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(_WORD)
        alone = sum(metrics.horizontalAdvance(letter) for letter in _WORD)
        expect(30 < width < 0.95 * alone, f"{family} does not join letters: {width:.0f} of {alone:.0f} pixels")
        image = QImage(200, 80, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(20, 55, _WORD)
        painter.end()
        ink = sum(QColor(image.pixel(x, y)).lightness() < 128 for x in range(200) for y in range(80))
        expect(ink > 100, f"{family} leaves no ink")


def icons_and_styles(_folder: Path) -> None:
    """Icons and style sheets load in all themes."""
    from desktop import assets
    from desktop.widgets.shell import style
    from desktop.widgets.theme import BY_NAME

    names = [file.stem for file in assets.path("icons").glob("*.svg")]
    expect(len(names) > 30, "icons are missing")
    for colours in BY_NAME.values():
        for name in names:
            expect(not style.icon(name, colours).pixmap(16).isNull(), f"the icon {name} is empty")
        expect("$" not in style.sheet(colours).split("*/", 1)[1], "a colour of the style sheet is not filled in")


def languages(_folder: Path) -> None:
    """The interface speaks Arabic and English, Qt's own dialogs too."""
    from PySide6.QtCore import QCoreApplication, Qt

    from desktop.app import application
    from desktop.session import languages

    app = application()
    languages.install(app, "ar")
    translate = QCoreApplication.translate
    expect(translate("phrases", "September") == "سبتمبر", "the Arabic catalogue is missing")
    expect(translate("QPlatformTheme", "Cancel") != "Cancel", "Qt's own Arabic catalogue is missing")
    expect(app.layoutDirection() is Qt.LayoutDirection.RightToLeft, "Arabic does not run right to left")
    languages.install(app, "en")
    expect(app.layoutDirection() is Qt.LayoutDirection.LeftToRight, "English does not run left to right")


def window(folder: Path) -> None:
    """The window draws its three views, charts among them, in both languages and themes."""
    for view, language, theme in (("read", "ar", "light"), ("compare", "en", "dark"), ("claims", "ar", "dark")):
        _take(folder, folder / f"{view}.png", view, language, theme)


def picture(folder: Path, out: Path) -> None:
    """Write a picture of the window, in Arabic, as a newcomer sees it."""
    _take(folder, out, "read", "ar", "light")


def _take(folder: Path, out: Path, view: str, language: str, theme: str) -> None:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from desktop.app import picture

    picture(folder / "sample.hashiya", out, view=view, language=language, theme=theme, size=QSize(1280, 800))
    image = QImage(str(out))
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
    expect(len(colours) > 20, f"the {view} view is empty")


def chart(folder: Path) -> None:
    """A chart is drawn on the screen by pyqtgraph and numpy."""
    import numpy
    import pyqtgraph

    from desktop.app import application

    application()
    plot = pyqtgraph.PlotWidget()
    plot.resize(320, 240)
    plot.plot(numpy.linspace(0, 1, 50), numpy.linspace(0, 1, 50) ** 2, pen="r")
    image = plot.grab().toImage()
    plot.close()
    red = sum(image.pixelColor(x, y).red() > 150 for x in range(image.width()) for y in range(image.height()))
    expect(red > 100, "the line of a chart is not there")
    expect((folder / "compare.png").is_file(), "the view of charts was not drawn")
