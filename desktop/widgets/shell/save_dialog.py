"""The question where to save: every file gets its ending, and none is replaced unasked."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from desktop.session import phrases


@dataclass(frozen=True, slots=True)
class Place:
    """Where to save, and the filter that was chosen; whoever writes there may replace what is there."""

    path: Path
    filter: str


def ask_where(window: QWidget, title: str, suggested: Path, suffixes: Mapping[str, str]) -> Place | None:
    """Ask for a file; None when nothing is to be written. `suffixes` has the ending that goes with each filter.

    A name that ends otherwise gets the ending of the chosen filter (`تقرير 1.5` is a name without an ending). The file
    dialog asks before a file is replaced, but knows the name only as it was typed.
    """
    name, chosen = QFileDialog.getSaveFileName(window, title, str(suggested), ";;".join(suffixes))
    if not name:
        return None
    path = Path(name)
    if not path.name.lower().endswith(tuple(suffixes.values())):
        path = path.with_name(path.name + suffixes.get(chosen, next(iter(suffixes.values()))))
        if path.exists() and not _may_replace(window, title, path):
            return None
    return Place(path, chosen)


def _may_replace(window: QWidget, title: str, path: Path) -> bool:
    box = QMessageBox(window)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    question = QCoreApplication.translate("save_dialog", "%1 is already there. Replace it?")
    box.setText(phrases.fill(question, phrases.path(path.name)))
    replace = box.addButton(
        QCoreApplication.translate("save_dialog", "Replace"), QMessageBox.ButtonRole.DestructiveRole
    )
    cancel = box.addButton(QCoreApplication.translate("save_dialog", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(cancel)
    box.exec()
    return box.clickedButton() is replace
