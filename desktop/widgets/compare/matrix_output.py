"""What leaves the matrix: cells on the clipboard, and files."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.errors import KnownError
from desktop.models import matrix_words
from desktop.models.matrix import MatrixModel
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.compare.matrix_grid import MatrixGrid


class MatrixOutput(QObject):
    """Emits `saved` with the name of a file that was written, `failed` with the KnownError of one that was not."""

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, workspace: Workspace, model: MatrixModel, grid: MatrixGrid, preferences: Preferences) -> None:
        super().__init__(grid)
        self._workspace = workspace
        self._model = model
        self._grid = grid
        self._preferences = preferences

    def copy_all(self) -> None:
        """Put the whole matrix on the clipboard, as a table that spreadsheets take: words with tabs between them."""
        headings = [*map(self._head, range(self._model.columnCount())), self.tr("Why")]
        _to_clipboard(matrix_words.table(headings, self._model.rows()))

    def copy_chosen(self) -> None:
        """Put the chosen cells on the clipboard: one as its words, several as a table with heads, none as all."""
        chosen = self._grid.selectionModel().selectedIndexes()
        if not chosen:
            self.copy_all()
            return
        columns, lines = sorted({each.column() for each in chosen}), sorted({each.row() for each in chosen})
        picked = {(each.row(), each.column()): str(each.data() or "") for each in chosen}
        table = [[picked.get((line, at), "") for at in columns] for line in lines]
        if len(chosen) > 1:
            table.insert(0, [self._head(at) for at in columns])
        _to_clipboard([[matrix_words.plain(words) for words in line] for line in table])

    def save_as(self, path: Path) -> None:
        """Write the matrix to a file, and say what came of it."""
        from desktop.widgets.compare.matrix_file import save

        try:
            save(self._model.articles, self._model.rows(), path)
        except KnownError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(str(path))

    def ask_workbook(self) -> None:
        """Ask where the workbook goes."""
        self._ask({self.tr("Excel workbook") + " (*.xlsx)": ".xlsx"})

    def ask_table(self) -> None:
        """Ask where the table goes."""
        self._ask({self.tr("CSV for spreadsheets") + " (*.csv)": ".csv"})

    def _head(self, column: int) -> str:
        return str(self._model.headerData(column, Qt.Orientation.Horizontal))

    def _ask(self, endings: dict[str, str]) -> None:
        from desktop.widgets.shell.save_dialog import ask_where

        name = f"{self._workspace.name} - {self.tr('Comparison')}{next(iter(endings.values()))}"
        suggested = self._preferences.folder("export") / name
        place = ask_where(self._grid, self.tr("Save the comparison"), suggested, endings)
        if place is not None:
            self._preferences.used("export", place.path)
            self.save_as(place.path)


def _to_clipboard(table: list[list[str]]) -> None:
    QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in table))
