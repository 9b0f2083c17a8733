"""The licences of what a bundle carries can be read from the About box; without a bundle there are none to show."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop import assets
from desktop.widgets.dialogs.about import AboutDialog
from desktop.widgets.dialogs.notices import NoticesDialog


def buttons(dialog: AboutDialog) -> list[str]:
    return [button.text() for button in dialog.findChildren(QPushButton)]


def test_a_bundle_shows_its_notices_as_the_plain_text_that_they_are(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = "GNU LESSER GENERAL PUBLIC LICENSE\n<b>not bold</b> & so on\n"
    file = tmp_path / "notices.txt"
    file.write_text(text, encoding="utf-8")
    monkeypatch.setattr(assets, "notices", lambda: file)
    about = AboutDialog()
    qtbot.addWidget(about)
    assert buttons(about) == ["Licences", "Close"]
    shown: list[str] = []
    monkeypatch.setattr(NoticesDialog, "exec", lambda self: shown.append(self.text.toPlainText()) or 0)
    about.findChildren(QPushButton)[0].click()
    assert shown == [text]


def test_a_checkout_has_no_notices_and_no_button_for_them(qtbot: QtBot) -> None:
    assert assets.notices() is None
    about = AboutDialog()
    qtbot.addWidget(about)
    assert buttons(about) == ["Close"]


def test_the_texts_can_be_read_and_not_changed(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "notices.txt"
    file.write_text("text", encoding="utf-8")
    dialog = NoticesDialog(file)
    qtbot.addWidget(dialog)
    assert dialog.text.isReadOnly()
    assert not dialog.text.isRightToLeft()
