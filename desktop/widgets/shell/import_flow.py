"""Import: files by dialog, drop or paste, previewed before they are accepted; claims tables straight in."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain import moment
from desktop.domain.change import Change
from desktop.domain.errors import EmptyFile, KnownError, ReadOnlyProject
from desktop.session import phrases
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.shell.notice import Notice
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

    from desktop.domain.draft import Draft
    from desktop.formats.candidates import Candidate
    from desktop.session.importing import TableOutcome
    from desktop.session.task import Progress


class ImportFlow(QObject):
    """Emits `added` with the ids of the articles that came in (also of those that were there already)."""

    added = Signal(list)

    def __init__(
        self, workspace: Workspace, theme: Theme, preferences: Preferences, notice: Notice, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._preferences = preferences
        self._theme = theme
        self._notice = notice
        self._window = window

    def ask(self) -> None:
        """Ask for files and offer them."""
        from PySide6.QtWidgets import QFileDialog

        texts = phrases.file_type(self.tr("Text files and claims tables"), ".txt", ".text", ".md", ".csv")
        folder = str(self._preferences.folder("import"))
        names, _ = QFileDialog.getOpenFileNames(
            self._window, self.tr("Import articles"), folder, f"{texts};;{phrases.file_type(self.tr('All files'), '')}"
        )
        if names:
            self._preferences.used("import", Path(names[0]))
        self.offer([Path(name) for name in names])

    def offer(self, paths: Sequence[Path]) -> None:
        """Preview files as articles; the claims of tables go to the articles that they name."""
        if not paths or self._refused():
            return
        from desktop.session import importing

        tables = [path for path in paths if importing.is_table(path)]
        texts = [path for path in paths if path not in tables]
        if texts:
            self._read(texts, tables)
        else:
            self._take_tables(tables)

    def paste(self) -> None:
        """Preview the words on the clipboard as an article."""
        if self._refused():
            return
        from PySide6.QtGui import QGuiApplication

        from desktop.formats import candidates

        words = QGuiApplication.clipboard().text()
        if not words.strip():
            self._say(EmptyFile(path=self.tr("The clipboard")))
            return
        self._preview([candidates.of_words(words)], [])

    def correct(self, article_id: str) -> None:
        """Let a person correct what is known of an article that is there already."""
        article = self._workspace.article(article_id)
        if article is None or self._refused():
            return
        from desktop.edits import articles
        from desktop.widgets.dialogs.import_details import DetailsDialog

        def take(values: dict[str, str]) -> None:
            now = self._workspace.article(article_id)
            if now is None:
                return
            change = articles.correct(
                now, now=moment.now(), text=self._workspace.text(article_id), claims=self._workspace.claims(article_id),
                suggestions=self._workspace.suggestions(article_id), **values,
            )  # fmt: skip
            self._workspace.commit(change)

        dialog = DetailsDialog(article, self._window)
        dialog.corrected.connect(take)
        self._show(dialog)

    # --- in between ------------------------------------------------------------------------------
    def _read(self, paths: list[Path], tables: list[Path]) -> None:
        from desktop.formats import candidates
        from desktop.session.task import Task

        def work(progress: "Progress") -> "list[Candidate]":
            read: list[Candidate] = []
            for done, path in enumerate(paths):
                progress(done, len(paths))
                read.append(candidates.of_file(path))
            return read

        task = Task(work, self)
        task.done.connect(lambda read: self._preview(read, tables))
        task.broke.connect(_raise)
        task.ended.connect(task.deleteLater)
        task.start()

    def _preview(self, read: "list[Candidate]", tables: list[Path]) -> None:
        from desktop.widgets.dialogs.import_preview import ImportPreview

        known = {article.text_hash: article.title for article in self._workspace.articles()}
        preview = ImportPreview(self._theme, read, known, self._window)
        preview.taken.connect(self._take)
        # Tables last, also after a cancel: the articles that they name may come along or be there already.
        preview.finished.connect(lambda _result: self._take_tables(tables))
        self._show(preview)

    def _take(self, drafts: "list[Draft]") -> None:
        from desktop.edits import articles

        change = articles.add(drafts, self._workspace.articles(), now=moment.now())
        if not self._workspace.commit(change):
            return
        hashes = [draft.text.hash for draft in drafts]
        self.added.emit([article.id for article in self._workspace.articles() if article.text_hash in hashes])
        if change:
            self._notice.say(self.tr("%n article(s) added.", "", len(change.records)))
        else:
            self._notice.say(self.tr("These articles are in the project already."))

    def _take_tables(self, tables: Sequence[Path]) -> None:
        if tables and not self._refused():
            for path in tables:
                self._take_table(path)

    def _take_table(self, path: Path) -> None:
        from desktop.formats.readers import file_bytes
        from desktop.session import importing

        project = self._workspace.project
        assert project is not None
        try:
            change, outcome = importing.change_of_table(project, file_bytes.read(path), path.name)
        except KnownError as error:
            self._say(error)
            return
        if self._workspace.commit(change):
            self._say_table(change, outcome)

    def _say_table(self, change: Change, outcome: "TableOutcome") -> None:
        words = [self.tr("%n claim(s) added.", "", outcome.added), self.tr("%n claim(s) updated.", "", outcome.updated)]
        said = [word for word, count in zip(words, (outcome.added, outcome.updated), strict=True) if count]
        if not change and not outcome.unplaced:
            said = [self.tr("The claims of this table are in the project already.")]
        if outcome.unplaced:
            said.append(self.tr("%n row(s) found no place.", "", len(outcome.unplaced)))
            self._notice.say(
                " ".join(said), (self.tr("Show these rows"), lambda: self._show_rows(outcome)), warning=True
            )
        else:
            self._notice.say(" ".join(said))

    def _show_rows(self, outcome: "TableOutcome") -> None:
        from desktop.widgets.dialogs.unplaced_rows import UnplacedRows

        self._show(UnplacedRows(outcome.unplaced, self._window))

    def _refused(self) -> bool:
        if self._workspace.is_open and not self._workspace.read_only:
            return False
        if self._workspace.is_open:
            self._say(ReadOnlyProject(path=str(self._workspace.path)))
        else:
            self._notice.say(self.tr("Open a project first, or make a new one."), warning=True)
        return True

    def _say(self, error: KnownError) -> None:
        from desktop.session import wording

        self._notice.say(wording.sentence(error), warning=True)

    def _show(self, dialog: "QDialog") -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


def _raise(error: Exception) -> None:
    raise error
