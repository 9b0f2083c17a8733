"""The program with the sample in it, shown, in either language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app import App
from desktop.session import sample
from desktop.session.preferences import Preferences


@pytest.fixture(params=["ar", "en"])
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[App]:
    made = App(qapp, Preferences(), language=request.param, theme="light")
    sample.build(tmp_path / "story.hashiya").close()
    made.workspace.open(tmp_path / "story.hashiya")
    made.window.resize(1680, 1000)
    with qtbot.waitExposed(made.window):
        made.show()
    made.window.activateWindow()
    made.window.read.reader.take_focus()
    yield made
    made.end()
