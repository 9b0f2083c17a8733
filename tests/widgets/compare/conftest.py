"""A workspace with the small story in it, and the view over it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.widgets.compare.chart_row import ChartRow
from desktop.widgets.shell import style
from desktop.widgets.theme import LIGHT, Theme
from tests.widgets.compare.story import Teller, tell


@pytest.fixture
def workspace(qapp: QApplication, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "story.hashiya")
    yield made
    made.close()


@pytest.fixture
def teller(workspace: Workspace) -> Teller:
    return tell(workspace)


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Callable[..., ChartRow]:
    """Return what opens the view in a real window, in either direction."""

    def shown(rtl: bool = True, theme: Theme | None = None) -> ChartRow:
        used = theme or Theme(LIGHT)
        style.apply(qapp, used)
        view = ChartRow(workspace, used, Preferences())
        used.setParent(view)
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        qtbot.addWidget(view)
        view.resize(1400, 760)
        view.show()
        qtbot.waitExposed(view)
        return view

    return shown
