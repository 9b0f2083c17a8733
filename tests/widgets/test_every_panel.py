"""Every view, panel, menu and dialog opens in Arabic, English and the pseudo-language; all of it can be named."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.session import languages
from desktop.session.sample import build
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.shell import style
from desktop.widgets.shell.main_window import MainWindow
from desktop.widgets.theme import Theme
from tests.widgets.panels import PANELS
from tests.widgets.pseudo import CLOSE, OPEN, PseudoTranslator, untranslated
from tests.widgets.test_languages_shown import cut_off, data_of, latin, shown, texts

LANGUAGES = ("ar", "en", "pseudo")
_CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, ArticlePane,
)  # fmt: skip
_DATA = re.compile("[\u0621-\u064a]")
# What the program does not translate on purpose, beside what `latin` lets pass: names of works, licences and formats.
_NAMES = re.compile(r"\b(?:Qt|PySide6|Python|SQLite|sqlite-utils|pyqtgraph|NumPy|LGPL|OFL|Home|End|PgUp|PgDown|high)\b")


@pytest.fixture
def workspace(qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    name: str = request.param
    translator = PseudoTranslator()
    if name == "pseudo":
        languages.install(qapp, "en")
        QLocale.setDefault(QLocale.c())
        qapp.installTranslator(translator)
    else:
        languages.install(qapp, name)
    style.apply(qapp, Theme(parent=qapp))
    yield name
    qapp.removeTranslator(translator)


@pytest.fixture
def window(language: str, workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    build(tmp_path / "انسحاب.hashiya").close(back_up=False)
    workspace.open(tmp_path / "انسحاب.hashiya")
    made = shown(workspace, qtbot)
    yield made
    made.retire()


def opened(window: MainWindow, workspace: Workspace, folder: Path) -> Iterator[tuple[str, QWidget]]:
    for name, panel in PANELS.items():
        for widget in panel(window, workspace, folder):
            QApplication.processEvents()
            yield name, widget


@pytest.mark.parametrize("language", ["pseudo"], indirect=True)
def test_nothing_is_left_untranslated(window: MainWindow, workspace: Workspace, tmp_path: Path) -> None:
    data = data_of(workspace)
    left: set[tuple[str, str, str]] = set()
    bracketed = 0
    for name, widget in opened(window, workspace, tmp_path):
        for place, text in texts(widget):
            bracketed += OPEN in text
            if latin(_NAMES.sub("", untranslated(text)), *data):
                left.add((name, place, text))
    assert bracketed > 200
    about = {each for each in left if each[0] == "dialogs" and _is_of_a_work(each[2])}
    # The guide has a page of its own in each language.
    about |= {each for each in left if each[0] == "guide" and each[1].startswith(("GuidePage.", "QListWidget: cell"))}
    assert left - about == set()


def _is_of_a_work(text: str) -> bool:
    """Say whether a text is the name, version or licence of something that the program is made of."""
    from desktop.widgets.dialogs.about import PARTS

    words = {word for part in PARTS for word in part}
    return text in words or bool(re.fullmatch(r"\d+(\.\w+)+", text)) or any(word and word in text for word in words)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_no_word_is_cut_off(window: MainWindow, workspace: Workspace, tmp_path: Path, language: str) -> None:
    cut = {
        f"{name}: {words}"
        for name, widget in opened(window, workspace, tmp_path)
        for words in cut_off(widget)
        if not (language == "pseudo" and _DATA.search(words))  # names of indicators are as long as they are
    }
    assert not cut, "\n".join(sorted(cut))


@pytest.mark.parametrize("language", ["ar", "en"], indirect=True)
def test_every_control_has_a_name_and_a_role(window: MainWindow, workspace: Workspace, tmp_path: Path) -> None:
    nameless = set()
    controls = 0
    for name, root in opened(window, workspace, tmp_path):
        for widget in (root, *root.findChildren(QWidget)):
            if not widget.isVisible() or not _is_control(widget):
                continue
            controls += 1
            interface = QAccessible.queryAccessibleInterface(widget)
            said = interface.text(QAccessible.Text.Name) if interface is not None else ""
            if not said.strip() or interface.role() == QAccessible.Role.NoRole:
                nameless.add(f"{name}: {type(widget).__name__} {widget.objectName()}")
    assert controls > 100
    assert not nameless, "\n".join(sorted(nameless))


def _is_control(widget: QWidget) -> bool:
    if isinstance(widget.parent(), QAbstractSpinBox | QComboBox) or widget.objectName().startswith("qt_"):
        return False  # a part of one that is looked at itself
    return isinstance(widget, _CONTROLS) or widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus


def test_the_pseudo_language_is_longer_and_keeps_what_is_filled_in() -> None:
    from tests.widgets.pseudo import pseudo

    for text in ("Save", "%1 of %n claim(s)", "&Open…", "Remove deleted items for good…"):
        made = pseudo(text)
        assert len(made) >= 1.3 * len(text)
        assert all(kept in made for kept in re.findall(r"%\w|&", text))
    assert untranslated(f"{pseudo('Save')} x {OPEN}a{OPEN}b{CLOSE}c{CLOSE}y") == " x y"
