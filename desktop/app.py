"""Puts the parts together, in order; the only module that knows them all."""

import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QObject, QSize, Qt, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop import APP_ID, __version__
from desktop.domain.errors import BadValue, DataFolderUnusable, KnownError, WriteFailed
from desktop.session import languages
from desktop.session.preferences import Preferences
from desktop.session.reading import ReadingRound
from desktop.session.sharing import SharingRound
from desktop.session.workspace import Workspace
from desktop.storage import places
from desktop.storage import project as storage
from desktop.storage.causes import named_causes
from desktop.storage.whole_files import arriving
from desktop.widgets.dialogs import crash
from desktop.widgets.shell import style
from desktop.widgets.shell.main_window import MainWindow
from desktop.widgets.theme import BY_NAME, Colours, Theme


def application() -> QApplication:
    """Return the process's QApplication, made with the program's names and fonts if there is none yet."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        QApplication.setApplicationName("hashiya")
        QApplication.setApplicationVersion(__version__)
        QApplication.setDesktopFileName(APP_ID)
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus)
        # Asked for here, since a look at the application's style has Python make all that QStyle knows.
        app = QApplication([*sys.argv[:1], "-style", "fusion"])
    style.load_fonts()
    return app


_BACKUP_MS = 10 * 60 * 1000
_SETTLE_MS = 400


class App(QObject):
    """The running program: one workspace, one theme, one window; the window is built again for another language."""

    def __init__(
        self, qt: QApplication, preferences: Preferences, *, language: str | None = None, theme: str | None = None
    ) -> None:
        super().__init__(qt)
        self._qt = qt
        self.preferences = preferences
        self._language = preferences.language if language is None else language
        self._appearance = theme or preferences.theme
        self.workspace = Workspace(self)
        self.theme = Theme(parent=self)
        languages.install(qt, self._language)
        self.theme.set_colours(self._colours())
        style.prepare(qt, self.theme)
        self.theme.changed.connect(lambda: style.apply(qt, self.theme))
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self.window = self._window()
        self.reading = ReadingRound(self.workspace, self._in_view, self)
        self.sharing = SharingRound(self.workspace, self._in_view, self)
        if sys.platform == "darwin":  # a filter in Python sees every event there is
            qt.installEventFilter(self)
        self._backup = QTimer(self, interval=_BACKUP_MS)
        self._backup.timeout.connect(self.workspace.back_up)
        self.workspace.opened.connect(self._backup.start)
        self.workspace.closed.connect(self._backup.stop)

    def open_at_start(self, project: Path | None, files: Sequence[Path] = ()) -> None:
        """Open the project named, else the last one, else (on the first run) the sample; then offer the files.

        A last project that is not there is said to be missing; after one that was closed on purpose, none is opened.
        """
        try:
            found = project or self._last_project()
            if found is not None:
                self.workspace.open(found)
        except KnownError as error:
            self.window.projects.say(error)
        if files:
            self.window.open_files(list(files))

    def show(self) -> None:
        """Show the window, in the theme's style."""
        style.apply(self._qt, self.theme)
        self.window.show()

    def run(self) -> int:
        """Give the window to whoever sits before it until it is closed; return the exit code."""
        QTimer.singleShot(_SETTLE_MS, self, self.settle)
        try:
            return self._qt.exec()
        finally:
            self._stop()

    def settle(self) -> None:
        """Make, now that the window is painted, what the first acts in it will need."""
        self.window.settle()
        storage.preload()
        gc.collect()
        gc.freeze()  # what the program is made of stays
        gc.enable()
        self.reading.start()
        self.sharing.start()

    def _stop(self) -> None:
        self.sharing.stop()
        self.reading.stop()

    def end(self) -> None:
        """Close the window and let go of everything, as at the program's end."""
        self.window.close()
        self.workspace.close()
        self._stop()
        self.window.deleteLater()
        self._qt.removeEventFilter(self)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # macOS hands a double-clicked project over as an event, not as an argument.
        if isinstance(event, QFileOpenEvent) and event.file():
            self.window.open_files([Path(event.file())])
            return True
        return False

    def set_language(self, language: str) -> None:
        """Have the interface speak another language from now on; the window is built anew."""
        self._language = self.preferences.language = language
        languages.install(self._qt, language)
        old = self.window
        view, shown, geometry = old.view_name(), old.isVisible(), old.saveGeometry()
        old.retire()
        self.window = self._window()
        self.window.restoreGeometry(geometry)
        self.window.show_view(view)
        if shown:
            self.window.show()
            self.window.reading.greet()

    def set_appearance(self, appearance: str) -> None:
        """Have light or dark colours, perhaps with high contrast, or what the system has."""
        self._appearance = self.preferences.theme = appearance
        self._follow_system()

    def _window(self) -> MainWindow:
        window = MainWindow(self.workspace, self.theme, self.preferences)
        window.language_wanted.connect(self.set_language, Qt.ConnectionType.QueuedConnection)
        window.theme_wanted.connect(self.set_appearance)
        window.sample_wanted.connect(self._open_sample)
        window.read.reader.columns_changed.connect(self._columns_changed)
        return window

    def _in_view(self) -> list[str]:
        return self.window.read.reader.open_articles()

    def _columns_changed(self) -> None:
        self.sharing.look()

    def _open_sample(self) -> None:
        try:
            self.window.projects.open(_sample())
        except KnownError as error:
            self.window.projects.say(error)

    def _last_project(self) -> Path | None:
        last = self.preferences.last_project
        if last:
            return Path(last)
        return None if self.preferences.recent else _sample()

    def _follow_system(self) -> None:
        self.theme.set_colours(self._colours())

    def _colours(self) -> Colours:
        name = self._appearance
        if name == "system":
            hints = QGuiApplication.styleHints()
            name = "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"
            if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
                name += "-contrast"
        return BY_NAME[name]


def show(
    project: Path | None, files: Sequence[Path] = (), *, language: str | None = None, theme: str | None = None
) -> App:
    """Show the window with a project in it and the files for import; raises DataFolderUnusable."""
    qt = application()
    crash.install()
    try:
        preferences = Preferences()
    except DataFolderUnusable as error:
        languages.install(qt, language or "")
        _say_without_a_window(error)
        raise
    app = App(qt, preferences, language=language, theme=theme)
    app.open_at_start(project, files)
    app.show()
    return app


def picture(
    project: Path, out: Path, *, view: str, language: str | None, theme: str | None, size: QSize, choose: str = "",
    select: str = "",
) -> None:  # fmt: skip
    """Render the real window with a project in it, without a screen, into a PNG; raises KnownErrors.

    What is shown is a copy, with a copy of the preferences: neither the project nor they are changed.
    """
    from tempfile import TemporaryDirectory

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_print_but_the_obvious)
    qt = application()
    try:
        with TemporaryDirectory(dir=places.folder("reading"), ignore_cleanup_errors=True) as scratch:
            shown = Path(scratch) / project.name
            with storage.Project.open(project, read_only=True) as kept:
                kept.save_copy(shown)
            preferences = _copy_of_preferences(Path(scratch))
            app = App(qt, preferences, language=language, theme=theme or "light")
            try:
                app.workspace.open(shown)
                app.reading.finish()
                app.sharing.finish()
                _render(app, out, view=view, size=size, choose=choose, select=select)
            finally:
                app.workspace.close()
                app.end()
                preferences.sync()  # while its folder is there
    finally:
        qInstallMessageHandler(before)


def report(project: Path, out: Path, *, language: str | None) -> int:
    """Write a project's report, drawn without a screen; return how many claims are in it; raises KnownErrors."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = application()
    languages.install(qt, language or Preferences().language)
    style.prepare(qt, Theme())
    from desktop.widgets.report import report_file

    with storage.Project.open(project, read_only=True) as kept:
        return report_file.write(report_file.material(kept), out)


def _render(app: App, out: Path, *, view: str, size: QSize, choose: str, select: str) -> None:
    from PySide6.QtCore import QThreadPool

    window = app.window
    window.resize(size)
    app.show()
    window.show_view(view)
    if choose:
        window.read.show_claim(choose)
    if select:
        QApplication.processEvents()
        _select(window, select)
    for _ in range(20):
        QApplication.processEvents()
        # What is worked out beside the window, as who took it from whom, belongs into its picture.
        QThreadPool.globalInstance().waitForDone()
    while any(column.pane.glide.is_moving for column in window.read.reader.columns.columns()):
        QApplication.processEvents()
    with named_causes(out), arriving(out, replace=True) as draft:
        if not window.grab().save(str(draft), "PNG"):
            raise WriteFailed(path=str(out), reason="PNG")


def _select(window: MainWindow, words: str) -> None:
    """Select words where they stand first in an open article, as a person would; raises BadValue if they don't."""
    for column in window.read.reader.columns.columns():
        start = column.pane.page.text.find(words)
        if start >= 0:
            column.pane.select(start, start + len(words))
            column.pane.announce()
            return
    raise BadValue(field="select", value=words)


def _copy_of_preferences(folder: Path) -> Preferences:
    """Return preferences as they are, to be forgotten with the folder."""
    copy = folder / "preferences.ini"
    with suppress(FileNotFoundError):
        copy.write_bytes(Preferences().path.read_bytes())
    return Preferences(copy)


def _say_without_a_window(error: KnownError) -> None:
    """Say why there is no window to those who can't see where the program was started from."""
    if QGuiApplication.platformName() in ("offscreen", "minimal"):
        return
    from PySide6.QtWidgets import QMessageBox

    from desktop.session import wording

    box = QMessageBox(QMessageBox.Icon.Critical, "Hashiya", wording.sentence(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()


def _sample() -> Path:
    from desktop.session.sample import path_of_sample

    return path_of_sample()


def _print_but_the_obvious(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
    """Print Qt's warnings, except that a platform without a screen has no window manager to tell sizes to."""
    if message and "propagateSizeHints" not in message:
        print(message, file=sys.stderr)  # noqa: T201
