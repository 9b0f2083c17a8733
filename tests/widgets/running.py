"""The whole program over the sample project, its window shown and active."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session import sample
from desktop.session.preferences import Preferences


@contextmanager
def running(
    qapp: QApplication, folder: Path, qtbot: QtBot, *, language: str = "en", theme: str = "light",
    size: tuple[int, int] = (1280, 800),
) -> Iterator[App]:  # fmt: skip
    """Yield the program while its window can be used."""
    made = App(qapp, Preferences(), language=language, theme=theme)
    sample.build(folder / "story.hashiya").close()
    made.workspace.open(folder / "story.hashiya")
    made.window.resize(*size)
    with qtbot.waitExposed(made.window):
        made.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    yield made
    made.end()
