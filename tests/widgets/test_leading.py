"""Where the words of fields begin."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.claims.typed_field import NoteField, TypedField
from desktop.widgets.leading import begin_at_lead


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.parametrize("words", ["", "2025", "٪", "12 مارس"])
@pytest.mark.usefixtures("arabic")
def test_in_arabic_a_field_begins_at_the_right_whatever_stands_in_it(qtbot: QtBot, words: str) -> None:
    for field in (QLineEdit(), TypedField("تاريخ")):
        qtbot.addWidget(field)
        begin_at_lead(field)
        field.resize(300, 32)
        field.setText(words)
        field.setCursorPosition(0)
        field.show()
        field.grab()  # a field scrolls to its caret when it is painted
        left = field.cursorRect().left()
        assert left > 270 if not words or words.startswith("12") else left > 230


def test_a_note_runs_as_it_is_written(qtbot: QtBot) -> None:
    field = NoteField("Note")
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qtbot.addWidget(field)
    for words, direction in (
        ("راجع المصدر", Qt.LayoutDirection.RightToLeft),
        ("check the source", Qt.LayoutDirection.LeftToRight),
        ("", Qt.LayoutDirection.LeftToRight),
    ):
        field.setPlainText(words)
        assert field.document().defaultTextOption().textDirection() is direction
