"""Every view, panel, menu and dialog of the program, opened one after another over the sample project."""

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.change import Label
from desktop.domain.errors import DiskFull
from desktop.formats import candidates
from desktop.formats.readers.claims_csv import RowProblem
from desktop.session.workspace import Workspace
from desktop.widgets.claims.tag_menu import TagMenu
from desktop.widgets.dialogs.about import AboutDialog
from desktop.widgets.dialogs.crash_dialog import CrashDialog
from desktop.widgets.dialogs.import_details import DetailsDialog
from desktop.widgets.dialogs.import_preview import ImportPreview
from desktop.widgets.dialogs.unplaced_rows import UnplacedRows
from desktop.widgets.reader.text_menu import TextMenu
from desktop.widgets.shell.main_window import MainWindow

Panel = Callable[[MainWindow, Workspace, Path], Iterator[QWidget]]


def _read(window: MainWindow, workspace: Workspace, _: Path) -> Iterator[QWidget]:
    claim = next(claim for claim in workspace.all_claims() if claim.quantity and claim.indicator_id)
    window.show_view("read")
    window.show_claim(claim.id)
    window.read._inspect()
    window.read.inspector.history.button.setChecked(True)
    yield window


def _compare(window: MainWindow, _w: Workspace, _p: Path) -> Iterator[QWidget]:
    window.show_view("compare")
    yield window


def _claims(window: MainWindow, _w: Workspace, _p: Path) -> Iterator[QWidget]:
    window.show_view("claims")
    window.claims.grid.selectAll()
    yield window


def _picker(window: MainWindow, workspace: Workspace, _: Path) -> Iterator[QWidget]:
    reader = window.read.reader
    near = QRect(reader.width() // 2, 60, 80, 24)
    pane = reader.columns.columns()[0].pane
    reader.picker.offer(workspace.tags(), workspace.tags()[0], near, text=pane, read="2,500", dismissible=True)
    yield reader.picker
    reader.picker.hide()


def _palette(window: MainWindow, _w: Workspace, _p: Path) -> Iterator[QWidget]:
    palette = window.over_all.palette
    window.over_all.find()
    yield palette
    palette.words.setText("لا يوجد هذا أبدا")
    while palette.is_searching():
        QApplication.processEvents()
    yield palette
    palette.leave()


def _help(window: MainWindow, _w: Workspace, _p: Path) -> Iterator[QWidget]:
    window.over_all.help()
    yield window.over_all.keys
    window.over_all.keys.leave()


def _guide(window: MainWindow, _w: Workspace, _p: Path) -> Iterator[QWidget]:
    window.show_guide()
    window.guide.field.setText("2025")
    yield window.guide
    window.guide.close()


def _notice(window: MainWindow, _w: Workspace, _p: Path) -> Iterator[QWidget]:
    window.say(DiskFull(path="/قصة"))
    yield window.notice
    window.notice.dismiss()


def _menus(window: MainWindow, workspace: Workspace, _: Path) -> Iterator[QWidget]:
    window.menu.fill()
    yield window.menu
    menu = TagMenu(workspace.tags()[0], 3, workspace, window._theme, window)
    yield menu
    menu.deleteLater()
    reader = window.read.reader
    column = reader.columns.columns()[0]
    claim = workspace.claims(column.article_id)[0]
    column.pane.menu_wanted.emit(column.mapToGlobal(QPoint(50, 200)), claim.id)
    menus = reader.findChildren(TextMenu)
    yield menus[-1]
    menus[-1].close()


def _dialogs(window: MainWindow, workspace: Workspace, _: Path) -> Iterator[QWidget]:
    problems = [
        RowProblem(line, "كلمات", Label.of(key, count=2, value="س", field="high"))
        for line, key in enumerate(("table.no_article", "table.not_found", "table.bad_value", "table.ambiguous"))
    ]
    for dialog in (AboutDialog(), DetailsDialog(workspace.articles()[0]), CrashDialog(""), UnplacedRows(problems)):
        dialog.show()
        yield dialog
        dialog.close()
        dialog.deleteLater()


def _preview(window: MainWindow, workspace: Workspace, folder: Path) -> Iterator[QWidget]:
    known = workspace.articles()[0]
    contents = {
        "جديد.txt": "عنوان التقرير\nنص التقرير الأول في 2026.\n".encode(),
        "مكرر.txt": workspace.text(known.id).encode(),
        "قديم.txt": "قال المتحدث إن العدد بلغ نحو ألف جندي في العراق.\n".encode("cp1256") * 3,
        "صورة.txt": b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00",
    }
    offered = []
    for name, content in contents.items():
        (folder / name).write_bytes(content)
        offered.append(candidates.of_file(folder / name))
    preview = ImportPreview(window._theme, offered, {known.text_hash: known.title})
    preview.show()
    for row in range(len(offered)):
        preview.list.setCurrentRow(row)
        yield preview
    preview.close()
    preview.deleteLater()


PANELS: dict[str, Panel] = {
    "read": _read, "compare": _compare, "claims": _claims, "picker": _picker, "palette": _palette, "help": _help,
    "guide": _guide, "notice": _notice, "menus": _menus, "dialogs": _dialogs, "preview": _preview,
}  # fmt: skip
