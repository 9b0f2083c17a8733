import tomllib
from importlib.metadata import metadata
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.widgets.dialogs.about import PARTS, AboutDialog

ROOT = Path(__file__).parents[3]


def test_about_tells_the_version_the_promise_and_every_licence_as_plain_text(qtbot: QtBot) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    labels = [label for label in dialog.findChildren(QLabel) if label.text()]
    text = "\n".join(label.text() for label in labels)
    assert __version__ in text
    assert "no network connection" in text
    for name, _, licence in PARTS:
        assert name in text
        assert licence in text
    assert {label.textFormat() for label in labels} == {Qt.TextFormat.PlainText}


def test_about_names_every_package_that_the_program_depends_on() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["version"] == __version__
    needed = {line.split(";")[0].split(">")[0].split("=")[0].strip().lower() for line in project["dependencies"]}
    named = {distribution.lower() for _, distribution, _ in PARTS if distribution}
    assert needed <= named
    for distribution in named:
        assert metadata(distribution)["Name"]
