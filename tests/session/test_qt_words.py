"""Qt's own words in its dialogs: ours, where its Arabic lacks them."""

import re

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.session import languages, phrases


def test_a_file_dialog_in_arabic_has_no_english_label(qapp: QApplication, qtbot: QtBot) -> None:
    languages.install(qapp, "ar")
    try:
        dialog = QFileDialog()
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        qtbot.addWidget(dialog)
        said = [each.text() for kind in (QLabel, QPushButton) for each in dialog.findChildren(kind)]
        assert any("المجلد" in words.replace("&", "") for words in said)
        assert [words for words in said if re.search("[A-Za-z]{2}", words)] == []
        folder = QCoreApplication.translate("QAbstractFileIconProvider", "Folder", "All other platforms")
        assert folder == "مجلد"
    finally:
        languages.install(qapp, "en")
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("endings", [(".csv",), (".txt", ".md"), ("",)])
def test_a_kind_of_file_is_one_that_the_dialog_understands(qtbot: QtBot, endings: tuple[str, ...]) -> None:
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    words = phrases.file_type("ملف CSV لجداول البيانات", *endings)
    dialog.setNameFilter(words)
    assert dialog.nameFilters() == [words]
    assert words.endswith(f"\u200e({' '.join('*' + ending for ending in endings)})")
