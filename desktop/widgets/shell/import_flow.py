"""Import: files by dialog, drop or paste, previewed before they are accepted; claims tables straight in."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.session.workspace import Workspace
from desktop.widgets.shell.notice import Notice
from desktop.widgets.theme import Theme


class ImportFlow(QObject):
    """Emits `added` with the ids of the articles that came in."""

    added = Signal(list)

    def __init__(self, workspace: Workspace, theme: Theme, notice: Notice, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._theme = theme
        self._notice = notice
        self._window = window

    def ask(self) -> None:
        """Ask for files and offer them."""
        texts = self.tr("Text files and claims tables") + " (*.txt *.text *.md *.csv)"
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import articles"), str(Path.home()), f"{texts};;{self.tr('All files')} (*)"
        )
        self.offer([Path(name) for name in names])

    def offer(self, paths: Sequence[Path]) -> None:
        """Preview files as articles; tables of claims go to the articles that they name."""

    def paste(self) -> None:
        """Preview the words on the clipboard as an article."""

    def correct(self, article_id: str) -> None:
        """Let a person correct what is known of an article that is there already."""
