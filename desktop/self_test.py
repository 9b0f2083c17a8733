"""Proof that an installation works: each part is used once, for real, and the report names what failed."""

import os
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

_WORD = "حاشية"
_NETWORK = ("PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets")


def main() -> int:
    """Run every proof without a screen, print one line each, and return 0 when all hold."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failures = 0
    with tempfile.TemporaryDirectory(prefix="hashiya-self-test-") as folder:
        os.environ["HASHIYA_DATA"] = str(Path(folder) / "data")
        for proof in PROOFS:
            name = (proof.__doc__ or proof.__name__).rstrip(".")
            try:
                proof(Path(folder))
            except Exception as error:  # noqa: BLE001 - the report is what this is for
                failures += 1
                print(f"FAILED  {name}: {error}")  # noqa: T201
                traceback.print_exc()
            else:
                print(f"ok      {name}")  # noqa: T201
    print(f"{len(PROOFS) - failures} of {len(PROOFS)} hold")  # noqa: T201
    return 1 if failures else 0


def fonts(_folder: Path) -> None:
    """The bundled Arabic faces draw a word."""
    from PySide6.QtGui import QColor, QFont, QFontInfo, QFontMetricsF, QImage, QPainter

    from desktop.app import application
    from desktop.widgets.shell.style import INTERFACE, READING

    application()
    for family in (READING, INTERFACE):
        font = QFont(family)
        font.setPixelSize(32)
        _expect(QFontInfo(font).family() == family, f"{family} is not there")
        _expect(QFontMetricsF(font).horizontalAdvance(_WORD) > 30, f"{family} has no width")
        image = QImage(200, 80, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        painter.setFont(font)
        painter.drawText(20, 55, _WORD)
        painter.end()
        ink = sum(QColor(image.pixel(x, y)).lightness() < 128 for x in range(200) for y in range(80))
        _expect(ink > 100, f"{family} leaves no ink")


def icons_and_styles(_folder: Path) -> None:
    """Icons and style sheets load in all themes."""
    from desktop.widgets.shell import style
    from desktop.widgets.theme import BY_NAME

    for colours in BY_NAME.values():
        _expect(not style.icon("import", colours).isNull(), "an icon is empty")
        _expect("$" not in style.sheet(colours).split("*/", 1)[1], "a colour of the style sheet is not filled in")


def languages(_folder: Path) -> None:
    """The interface speaks Arabic and English."""
    from PySide6.QtCore import QCoreApplication, Qt

    from desktop.app import application
    from desktop.session import languages

    app = application()
    languages.install(app, "ar")
    _expect(QCoreApplication.translate("phrases", "September") == "سبتمبر", "the Arabic catalogue is missing")
    _expect(app.layoutDirection() is Qt.LayoutDirection.RightToLeft, "Arabic does not run right to left")
    languages.install(app, "en")
    _expect(app.layoutDirection() is Qt.LayoutDirection.LeftToRight, "English does not run left to right")


def project(folder: Path) -> None:
    """The sample project is written, closed, read back and found sound."""
    from desktop.session.sample import build
    from desktop.storage.project import Project

    path = folder / "sample.hashiya"
    build(path).close()
    opened = Project.open(path)
    _expect(len(opened.articles()) == 5, "articles are missing")
    _expect(len(opened.claims()) > 30, "claims are missing")
    problems = opened.check()
    opened.close()
    _expect(not problems, f"check found {problems}")


def claim_and_undo(folder: Path) -> None:
    """A claim is made, taken back and made again."""
    from desktop.domain import moment
    from desktop.domain.span import Span
    from desktop.edits import claims
    from desktop.storage.project import Project

    opened = Project.open(folder / "sample.hashiya")
    try:
        article, before = opened.articles()[0], len(opened.claims())
        text = opened.text(article.text_hash)
        opened.commit(claims.mark(article, text, Span(10, 20), now=moment.now()))
        _expect(len(opened.claims()) == before + 1, "the claim was not kept")
        opened.undo()
        _expect(len(opened.claims()) == before, "the claim was not taken back")
        opened.redo()
        _expect(len(opened.claims()) == before + 1, "the claim was not made again")
    finally:
        opened.close()


def suggestions(folder: Path) -> None:
    """An article is read for its figures and dates, and a suggestion becomes a claim."""
    from desktop.arabic.article_reading import read
    from desktop.domain import moment
    from desktop.edits.suggestions import accept
    from desktop.storage.project import Project

    dated = read("", "في 15 رمضان 1446 هـ", "").suggestions
    _expect(any(each.period and each.period.start == "2025-03-15" for each in dated), "a Hijri date is not read")
    opened = Project.open(folder / "sample.hashiya")
    try:
        article, before = opened.articles()[0], len(opened.claims())
        text = opened.text(article.text_hash)
        found = read(article.id, text, article.published)
        opened.keep_readings([found])
        _expect(len(opened.suggestions(article.id)) == len(found.suggestions) > 5, "suggestions are missing")
        figure = next(each for each in found.suggestions if each.quantity is not None)
        opened.commit(accept(article, text, figure, opened.tags(), now=moment.now()))
        _expect(len(opened.claims()) == before + 1, "the suggestion was not taken")
        opened.undo()
    finally:
        opened.close()


def window(folder: Path) -> None:
    """The window draws its three views, charts among them, in both languages and themes."""
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from desktop.app import picture

    for view, language, theme in (("read", "ar", "light"), ("compare", "en", "dark"), ("claims", "ar", "dark")):
        out = folder / f"{view}.png"
        size = QSize(1280, 800)
        picture(folder / "sample.hashiya", out, view=view, language=language, theme=theme, size=size)
        image = QImage(str(out))
        colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        _expect(len(colours) > 20, f"the {view} view is empty")


def export(folder: Path) -> None:
    """Claims are exported to CSV in both profiles."""
    from desktop.session.exporting import export_claims
    from desktop.storage.project import Project

    opened = Project.open(folder / "sample.hashiya", read_only=True)
    try:
        for profile in ("csv", "csv-excel"):
            target = folder / f"{profile}.csv"
            count = export_claims(opened, target, profile=profile)
            data = target.read_bytes()
            _expect(count > 30 and data.count(b"\n") > count, f"{profile} is short")
            _expect(data.startswith(b"\xef\xbb\xbf") == (profile == "csv-excel"), f"{profile} has the wrong mark")
    finally:
        opened.close()


def no_network(_folder: Path) -> None:
    """No part of Qt that reaches a network was loaded."""
    loaded = [name for name in _NETWORK if name in sys.modules]
    _expect(not loaded, f"loaded: {loaded}")


PROOFS: tuple[Callable[[Path], None], ...] = (
    fonts, icons_and_styles, languages, project, claim_and_undo, suggestions, window, export, no_network,
)  # fmt: skip


def _expect(holds: bool, otherwise: str) -> None:
    if not holds:
        raise AssertionError(otherwise)
