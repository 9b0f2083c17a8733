"""What a person chose for the program on this machine; nothing in it belongs to a project."""

from contextlib import suppress
from math import isfinite
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QStandardPaths

from desktop.session.typesetting import Typesetting
from desktop.storage.places import data_folder

RECENT = 10
THEMES = ("system", "light", "dark", "light-contrast", "dark-contrast")
LANGUAGES = ("", "ar", "en")


class Preferences:
    """Typed front of an ini file that only its owner can read; a value that makes no sense counts as not set."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or data_folder() / "preferences.ini"
        self._settings = QSettings(str(self.path), QSettings.Format.IniFormat)

    @property
    def language(self) -> str:
        """`ar`, `en`, or empty for the system's."""
        return self._one_of("language", LANGUAGES)

    @language.setter
    def language(self, value: str) -> None:
        self._set("language", value)

    @property
    def theme(self) -> str:
        """`system`, or a name of THEMES that says light or dark and whether with high contrast."""
        return self._one_of("theme", THEMES)

    @theme.setter
    def theme(self, value: str) -> None:
        self._set("theme", value)

    @property
    def typesetting(self) -> Typesetting:
        """How texts are set for reading."""
        usual = Typesetting()
        height, measure = self._number("reading/line_height"), self._number("reading/measure")
        face = self._text("reading/face")
        return Typesetting(
            face or usual.face, height or usual.line_height, round(measure or usual.measure)
        ).kept_in_bounds()

    @typesetting.setter
    def typesetting(self, value: Typesetting) -> None:
        self._set("reading/face", value.face)
        self._set("reading/line_height", f"{value.line_height:g}")
        self._set("reading/measure", str(value.measure))

    def is_on(self, name: str) -> bool:
        """Say whether something that is on at first, `show_passages` or `follow_claim`, was left on."""
        return self._text(f"reading/{name}") != "off"

    def turn(self, name: str, on: bool) -> None:
        """Note that something was turned on or off."""
        self._set(f"reading/{name}", "on" if on else "off")

    @property
    def next_step(self) -> int:
        """Which of the first steps is to be shown to a newcomer, from 1; 0 once all were taken or skipped."""
        step = self._number("next_step")
        return 1 if step is None or step < 0 else int(step)

    @next_step.setter
    def next_step(self, value: int) -> None:
        self._set("next_step", str(value))

    @property
    def last_project(self) -> str:
        """Path of the project that was open last, or empty."""
        return self._text("last_project")

    @last_project.setter
    def last_project(self, value: str) -> None:
        self._set("last_project", value)

    @property
    def recent(self) -> list[str]:
        """Paths of the projects opened lately, the newest first."""
        return [line for line in self._text("recent").split("\n") if line][:RECENT]

    @recent.setter
    def recent(self, value: list[str]) -> None:
        self._set("recent", "\n".join(value[:RECENT]))

    def opened(self, path: str) -> None:
        """Note that a project was opened: it is the last one, and the first of the recent ones."""
        self.last_project = path
        self.recent = [path, *(known for known in self.recent if known != path)]

    def forget(self, path: str) -> None:
        """Take a project off the recent ones."""
        self.recent = [known for known in self.recent if known != path]
        if self.last_project == path:
            self.last_project = ""

    def folder(self, kind: str) -> Path:
        """Return where a file dialog for a `project`, an `import` or an `export` starts: where the last one ended.

        Before there was one, among the person's documents, never where the program keeps its own files.
        """
        last = self._text(f"folders/{kind}")
        if last and Path(last).is_dir():
            return Path(last)
        documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        return documents if documents.is_dir() else Path.home()

    def used(self, kind: str, file: Path) -> None:
        """Note the file that a dialog for a `project`, an `import` or an `export` was answered with."""
        self._set(f"folders/{kind}", str(file.parent))

    @property
    def geometry(self) -> bytes:
        """Place and size of the window, as Qt keeps them."""
        return self._bytes("geometry")

    @geometry.setter
    def geometry(self, value: bytes) -> None:
        self._set("geometry", QByteArray(value))

    def sync(self) -> None:
        """Have everything written; Qt writes by itself when the program goes idle or ends."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        value = self._settings.value(key, "")
        return value if isinstance(value, str) else ""

    def _number(self, key: str) -> float | None:
        try:
            number = float(self._text(key))
        except ValueError:
            return None
        return number if isfinite(number) else None

    def _bytes(self, key: str) -> bytes:
        value = self._settings.value(key)
        return bytes(value.data()) if isinstance(value, QByteArray) else b""

    def _one_of(self, key: str, known: tuple[str, ...]) -> str:
        value = self._text(key)
        return value if value in known else known[0]

    def _set(self, key: str, value: str | QByteArray) -> None:
        if self._settings.value(key) == value:
            return
        # Qt keeps the rights of a file that is there, and gives a new one the system's usual ones. A folder that
        # can't be written costs the choices of this session, no more.
        with suppress(OSError):
            self.path.touch(mode=0o600)
        self._settings.setValue(key, value)
