"""In Arabic nothing is left in Latin letters but what has no other name: every window is opened and read."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop.domain import errors
from desktop.domain.change import Label
from desktop.domain.span import Span
from desktop.edits import claims as edits
from desktop.formats import candidates
from desktop.formats.readers.claims_csv import RowProblem
from desktop.formats.readers.encoding import CHOICES
from desktop.models.claim_columns import Column
from desktop.models.typed import Unreadable
from desktop.session import languages, wording
from desktop.session.phrases import unmarked
from desktop.session.preferences import Preferences
from desktop.session.sample import build
from desktop.session.workspace import Workspace
from desktop.storage.project import Project
from desktop.widgets.claims.complaints import reason
from desktop.widgets.claims.elided import Elided
from desktop.widgets.claims.tag_menu import TagMenu
from desktop.widgets.compare.chart import Chart
from desktop.widgets.compare.matrix_head import MatrixHead
from desktop.widgets.dialogs.about import PARTS, AboutDialog
from desktop.widgets.dialogs.crash_dialog import CrashDialog
from desktop.widgets.dialogs.import_details import DetailsDialog
from desktop.widgets.dialogs.import_preview import ImportPreview
from desktop.widgets.dialogs.unplaced_rows import UnplacedRows
from desktop.widgets.reader.meta_line import MetaLine
from desktop.widgets.reader.text_menu import TextMenu
from desktop.widgets.shell import style
from desktop.widgets.shell.main_window import MainWindow
from desktop.widgets.shell.type_popup import TypePopup
from desktop.widgets.theme import Theme

# Formats, licences and keys have no Arabic name; a language is named in its own letters.
_KEYS = r"(?:Ctrl|Alt|Shift|Meta|Enter|Space|Esc|Tab|Del|Home|End|PgUp|PgDown|F\d)(?:\+\w+)*"
_FORMATS = ("CSV", "XLSX", "Excel", "PNG", "SVG", "PDF")
_NAMES = "|".join([*_FORMATS, "MIT", "English", r"\*?\.\w+", *map(re.escape, CHOICES)])
_ALLOWED = re.compile(rf"(?<![A-Za-z])(?:{_KEYS}|{_NAMES})(?![A-Za-z])")
_NOT_SHOWN = frozenset({"objectName", "styleSheet", "windowFilePath", "inputMask", "html"})
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
_ROWS = 60
_ARROW, _EDGE = 26, 4


def texts(root: QWidget) -> Iterator[tuple[str, str]]:
    """Yield every text that a window shows or tells a screen reader, with where it stands."""
    for widget in (root, *root.findChildren(QWidget)):
        place = type(widget).__name__
        about = widget.metaObject()
        for number in range(about.propertyCount()):
            name, kind = str(about.property(number).name()), str(about.property(number).typeName())
            if kind == "QString" and name not in _NOT_SHOWN:
                yield f"{place}.{name}", str(widget.property(name))
        for action in widget.actions():
            yield f"{place}: action", action.text()
            yield f"{place}: action's tool tip", action.toolTip()
        if isinstance(widget, QComboBox):
            for row in range(widget.count()):
                yield f"{place}: choice", widget.itemText(row)
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            yield from ((f"{place}: cell", text) for text in cells(widget))
        elif isinstance(widget, Chart):
            yield from ((f"{place}: mark", text) for text in marks(widget))


def cells(view: QAbstractItemView) -> Iterator[str]:
    """Yield the headings and the first rows of a list, a table or a tree of one level."""
    model, root = view.model(), view.rootIndex()
    # Qt keeps the count of a list to itself: it has one column.
    for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(root)):
        heading = model.headerData(column, Qt.Orientation.Horizontal)
        yield "" if isinstance(heading, int) else str(heading or "")
        for row in range(min(model.rowCount(root), _ROWS)):
            yield from (str(model.index(row, column, root).data(role) or "") for role in _ROLES)


def marks(chart: Chart) -> Iterator[str]:
    """Yield the words of a chart: names, legend, axis and what each mark says."""
    content = chart._content
    assert content is not None
    yield from (row.label for row in content.rows)
    yield from (entry.name for entry in content.legend)
    low, high, _, _ = content.reach
    yield from (tick.label for tick in content.ticks(low, high, 6))
    for number in range(len(content)):
        yield content.item(number).sentence


def latin(text: str, *data: str) -> str:
    """Return what stands in Latin letters without being allowed to or being somebody's data."""
    text = unmarked(text)
    for known in data:
        text = text.replace(known, "")
    return " ".join(re.findall(r"[A-Za-z][\w'’.-]*", _ALLOWED.sub("", text)))


def assert_arabic(root: QWidget, *data: str) -> None:
    """Fail with every text of a window that was left in Latin letters."""
    QApplication.processEvents()
    left = sorted({(place, text) for place, text in texts(root) if latin(text, *data)})
    assert not left, "\n".join(f"{place}: {text!r}" for place, text in left)


@pytest.fixture
def arabic(qapp: QApplication) -> None:
    languages.install(qapp, "ar")
    style.apply(qapp, Theme(parent=qapp))


@pytest.fixture
def workspace(arabic: None, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace()
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def window(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    build(tmp_path / "انسحاب.hashiya").close(back_up=False)
    workspace.open(tmp_path / "انسحاب.hashiya")
    made = shown(workspace, qtbot)
    yield made
    made.retire()


def shown(workspace: Workspace, qtbot: QtBot) -> MainWindow:
    """Return a window over the workspace, as large as many a screen."""
    made = MainWindow(workspace, Theme(), Preferences())
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def cut_off(root: QWidget) -> list[str]:
    """Return the words of buttons, labels, choices and headings that have less room than they ask for."""
    QApplication.processEvents()
    found = []
    for widget in (each for each in root.findChildren(QWidget) if each.isVisible()):
        width, measure = widget.contentsRect().width(), widget.fontMetrics().horizontalAdvance
        words: list[str] = []
        if isinstance(widget, QComboBox):
            words, width = [widget.itemText(row) for row in range(widget.count())], width - _ARROW
        elif isinstance(widget, QLineEdit):
            words, width = [widget.placeholderText()], width - 2 * _EDGE
        elif isinstance(widget, QHeaderView) and widget.orientation() is Qt.Orientation.Horizontal:
            for column in range(widget.count()):
                # Names of articles are shortened in their place; the tool tip has them whole.
                names_article = isinstance(widget, MatrixHead) and 0 < column < widget.count() - 1
                if names_article or widget.isSectionHidden(column):
                    continue
                heading = str(widget.model().headerData(column, Qt.Orientation.Horizontal))
                if measure(heading) > widget.sectionSize(column) - 2 * _EDGE:
                    found.append(f"heading: {heading}")
        elif isinstance(widget, QLabel) and widget.wordWrap():
            if widget.height() < widget.heightForWidth(widget.width()):
                found.append(f"{type(widget).__name__}: {widget.text()}")
        elif isinstance(widget, QToolButton):
            named = widget.toolButtonStyle() is not Qt.ToolButtonStyle.ToolButtonIconOnly or widget.icon().isNull()
            words = [widget.text()] if named else []
        elif isinstance(widget, QAbstractButton | QLabel) and not isinstance(widget, Elided | MetaLine):
            words = [widget.text()]
        found += [f"{type(widget).__name__}: {each}" for each in words if measure(each) > width]
    return found


def data_of(workspace: Workspace) -> tuple[str, ...]:
    """Return what is no word of the program's: paths, file names."""
    assert workspace.path is not None
    return (str(workspace.path), str(workspace.path.parent), *(each.source for each in workspace.articles()))


def test_the_three_views_of_the_sample_speak_arabic(window: MainWindow, workspace: Workspace) -> None:
    window.show_claim(next(claim.id for claim in workspace.all_claims() if claim.quantity and claim.indicator_id))
    for view in ("read", "compare", "claims"):
        window.show_view(view)
        assert_arabic(window, *data_of(workspace))
    window.claims.grid.selectAll()
    assert_arabic(window, *data_of(workspace))
    for indicator in range(window.compare.charts.cards[0].indicator.count()):
        window.show_view("compare")
        window.compare.charts.cards[0].indicator.setCurrentIndex(indicator)
        window.compare.charts.cards[0].indicator.activated.emit(indicator)
        assert_arabic(window.compare)


@pytest.mark.parametrize("size", [(1280, 800), (1680, 1000)])
def test_no_arabic_word_of_the_views_is_cut_off(
    window: MainWindow, workspace: Workspace, size: tuple[int, int]
) -> None:
    window.resize(*size)
    between = next(claim for claim in workspace.all_claims() if claim.quantity and claim.quantity.low is not None)
    window.show_claim(between.id)
    for view in ("read", "compare", "claims"):
        window.show_view(view)
        assert cut_off(window) == []
    window.claims.grid.selectAll()
    assert cut_off(window) == []


def test_what_is_decided_in_the_matrix_is_asked_in_arabic(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    window.show_view("compare")
    card = window.compare.matrix
    row = max(card.model.rows(), key=lambda each: each.reporting)
    card.grid.go_to(row.indicator.id)
    for act in (card.acts.overrule, card.acts.rename, card.acts.split):
        act(row)
    card.acts.edit_units()
    card.show_quotes(row.indicator.id)
    card.show_behind(card.grid.currentIndex())
    card.grid.menu_wanted.emit(card.grid.currentIndex(), QPoint(60, 60))
    claims = [claim for cell in row.cells for claim in cell.claims]
    workspace.commit(edits.name_indicator(claims, "", workspace.indicators(), now=1))
    qtbot.waitUntil(card.strip.isVisible)
    assert_arabic(window, *data_of(workspace))
    for dialog in window.findChildren(QDialog):
        assert cut_off(dialog) == []
        dialog.close()
    assert cut_off(card.strip) == []


def test_what_empty_rooms_say_is_arabic(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    window = shown(workspace, qtbot)
    try:
        for name in ("", "خالٍ.hashiya"):
            if name:
                Project.create(tmp_path / name).close(back_up=False)
                workspace.open(tmp_path / name)
            for view in ("read", "compare", "claims"):
                window.show_view(view)
                assert_arabic(window)
    finally:
        window.retire()


def test_what_a_selection_is_offered_is_arabic(window: MainWindow, workspace: Workspace) -> None:
    reader = window.read.reader
    column = reader.columns.columns()[0]
    column.pane.span_chosen.emit(Span(10, 20), column.pane.rect())
    reader.picker.offer(workspace.tags(), workspace.tags()[0], reader.rect(), text=column.pane)
    assert_arabic(reader.picker)
    reader.picker.offer(
        workspace.tags(), workspace.tags()[0], reader.rect(), text=column.pane, read="2,500", dismissible=True
    )
    assert_arabic(reader.picker)
    reader.picker.offer([], None, reader.rect(), text=column.pane)
    assert_arabic(reader.picker)
    reader.picker.hide()


def test_the_menu_in_the_text_is_arabic(window: MainWindow, workspace: Workspace) -> None:
    reader = window.read.reader
    column = reader.columns.columns()[0]
    names = tuple(tag.name for tag in workspace.tags())
    claim = workspace.claims(column.article_id)[0]
    column.pane.menu_wanted.emit(column.mapToGlobal(QPoint(50, 200)), claim.id)
    column.pane.select_all()
    column.pane.menu_wanted.emit(column.mapToGlobal(QPoint(50, 200)), "")
    menus = reader.findChildren(TextMenu)
    assert len(menus) == 2
    for menu in menus:
        assert_arabic(menu, *names)
        menu.close()


def test_menus_are_arabic(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    data = data_of(workspace)
    claim = workspace.all_claims()[0]
    workspace.commit(edits.revise([claim], now=1, note="ملاحظة"))
    window.menu.fill()
    assert_arabic(window.menu, *data)
    for parted in (workspace.tags()[0], replace(workspace.tags()[0], key=None)):
        menu = TagMenu(parted, 3, workspace, window._theme, window)
        assert_arabic(menu)
        menu.deleteLater()
    window.read.shelf._show_menu(QPoint(20, 20))
    read_popup()
    window.show_view("claims")
    window.claims.grid.choose([claim.id])
    window.claims._context_menu(QPoint(50, 50))
    read_popup()
    for column in (Column.STATUS, Column.TAGS):
        window.claims._cell_menu(window.claims.model.index(0, column))
        read_popup()
    filters = window.claims.filters
    for chip in (filters.tag, filters.article, filters.status, filters.speaker):
        chip._open()
        read_popup()
    field = QLineEdit("نص")
    qtbot.addWidget(field)
    standard = field.createStandardContextMenu()
    assert_arabic(standard)
    standard.deleteLater()


def read_popup() -> None:
    """Read the menu or list that has just been opened, and close it."""
    popup = QApplication.activePopupWidget()
    assert popup is not None
    assert_arabic(popup)
    popup.close()


def test_dialogs_are_arabic(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    about = AboutDialog()
    works = [*versions(about), *(word for part in PARTS for word in part if word)]
    details = DetailsDialog(workspace.articles()[0])
    details.form.published.line.setText("غداً")
    details.form.published._typed()
    crash = CrashDialog("")
    problems = [
        RowProblem(line, "كلمات", Label.of(key, count=2, value="س", field="high"))
        for line, key in enumerate(
            ("table.no_article", "table.not_found", "table.repeated", "table.bad_value", "table.ambiguous")
        )
    ]
    rows = UnplacedRows(problems)
    for dialog in (about, details, crash, rows):
        qtbot.addWidget(dialog)
        dialog.show()
        assert_arabic(dialog, *data_of(workspace), *(works if dialog is about else ["high"]))
        assert cut_off(dialog) == []


def versions(about: AboutDialog) -> list[str]:
    """Return the versions in the window about the program: some have letters in them."""
    return [text for _, text in texts(about) if re.fullmatch(r"\d+(\.\w+)+", text)]


def test_the_preview_of_an_import_is_arabic(
    window: MainWindow, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    known = workspace.articles()[0]
    contents = {
        "جديد.txt": "عنوان التقرير\nنص التقرير الأول في 2026.\n".encode(),
        "مكرر.txt": workspace.text(known.id).encode(),
        "قديم.txt": "قال المتحدث إن العدد بلغ نحو ألف جندي في العراق.\n".encode("cp1256") * 3,
        "صورة.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00",
        "خال.txt": b"",
    }
    offered = []
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
        offered.append(candidates.of_file(tmp_path / name))
    offered.append(candidates.of_words("كلمات ملصقة.\n" * 6000))
    preview = ImportPreview(window._theme, offered, {known.text_hash: known.title})
    qtbot.addWidget(preview)
    preview.show()
    for row in range(len(offered)):
        preview.list.setCurrentRow(row)
        assert_arabic(preview)
        assert cut_off(preview) == []


def test_every_failure_and_every_act_is_told_in_arabic(arabic: None) -> None:
    details: dict[str, Any] = dict.fromkeys(
        ("path", "reason", "version", "known", "candidates", "encoding", "format", "missing", "article", "tag",
         "start", "end", "length", "value", "name"), "س",
    )  # fmt: skip
    causes = [
        cause for cause in vars(errors).values() if isinstance(cause, type) and issubclass(cause, errors.KnownError)
    ]
    assert len(causes) > 20
    said = [wording.sentence(cause(**details)) for cause in causes]
    keys = [*wording._ACTS, *wording._COUNTED, "claim.revise"]
    said += [
        wording.act(Label.of(key, count=count, **dict.fromkeys(("title", "quote", "into", "field"), "س"), **details))
        for key in keys
        for count in (1, 2, 5, 12, 100)
    ]
    said += [reason(Unreadable(kind)) for kind in ("figure", "order", "dates", "date")]
    assert [sentence for sentence in said if latin(sentence)] == []


def test_questions_about_files_are_arabic(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: QWidget, title: str, _start: str, filters: str) -> tuple[Any, str]:
        asked.extend((title, filters))
        return "", ""

    for name in ("getSaveFileName", "getOpenFileName", "getOpenFileNames"):
        monkeypatch.setattr(QFileDialog, name, answer)

    def look(box: QMessageBox) -> int:
        asked.extend(text for _, text in texts(box))
        return 0

    monkeypatch.setattr(QMessageBox, "exec", look)
    for act in ("new", "open", "copy_as", "import", "export", "compact"):
        window.actions_by_name[act].trigger()
    window.compare.charts.cards[0]._ask_where()
    assert len(asked) > 14
    assert [text for text in asked if latin(text, *data_of(workspace))] == []


def test_what_stands_around_the_reading_is_arabic(window: MainWindow, workspace: Workspace) -> None:
    data = data_of(workspace)
    window.actions_by_name["find"].trigger()
    for words in ("القوات", "زرافة", ""):
        window.read.reader.finding.bar.field.setText(words)
        while window.read.reader.finding.is_busy:
            QApplication.processEvents()
        assert_arabic(window.read.reader, *data)
        assert cut_off(window.read.reader.finding.bar) == []
    window.actions_by_name["type"].trigger()
    popup = window.findChild(TypePopup)
    assert popup is not None
    faces = sorted((popup.face.itemText(at) for at in range(2, popup.face.count())), key=len, reverse=True)
    assert_arabic(popup, *faces)
    assert cut_off(popup) == []
    popup.close()
    for step in (1, 2, 3):
        window.reading.steps.show_step(step)
        assert_arabic(window.reading.steps)
        assert cut_off(window.reading.steps) == []
    window.reading.steps.put_away()
    window.actions_by_name["focus"].trigger()
    assert_arabic(window, *data)
    assert cut_off(window.reading.focus.way_out) == []
    window.actions_by_name["focus"].trigger()


@pytest.mark.parametrize("steps", [False, True])
def test_a_narrow_window_speaks_arabic_and_cuts_no_word_of_its_own(
    window: MainWindow, workspace: Workspace, steps: bool
) -> None:
    window.resize(800, 600)
    if steps:
        window.reading.steps.show_step(2)
    window.actions_by_name["find"].trigger()
    window.read.reader.finding.bar.field.setText("العراق")
    while window.read.reader.finding.is_busy:
        QApplication.processEvents()
    assert window.read.reader.columns.tabbed.is_on
    assert_arabic(window, *data_of(workspace))
    parts = [window.read.reader.finding.bar, window.bar, window.foot, *([window.reading.steps] if steps else [])]
    for part in parts:
        assert cut_off(part) == []
    window.reading.steps.put_away()
