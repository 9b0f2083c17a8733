"""Words are offered however they are written, the nearest first."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.widgets.claims.completion import FoldedCompleter
from tests.widgets.claims.hands import write

WORDS = ("وزارة الدفاع", "الأمم المتحدة", "إحسان علي", "دفاع مدني", "العراق ٢٠٢٥")


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    made = QLineEdit()
    qtbot.addWidget(made)
    FoldedCompleter(made, lambda: WORDS).refresh()
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    return made


def offered(field: QLineEdit) -> list[str]:
    model = field.completer().completionModel()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("احسان", ["إحسان علي"]),
        ("امم", ["الأمم المتحدة"]),
        ("الدفاع", ["دفاع مدني", "وزارة الدفاع"]),
        ("متحدة امم", ["الأمم المتحدة"]),
        ("2025", ["العراق ٢٠٢٥"]),
        ("لا شيء", []),
    ],
)
def test_what_is_typed_finds_words_the_nearest_first(field: QLineEdit, typed: str, words: list[str]) -> None:
    write(field, typed)
    assert offered(field) == words
    field.completer().popup().hide()


def test_what_was_typed_stays_unless_a_word_is_chosen(field: QLineEdit, qtbot: QtBot) -> None:
    write(field, "دفاع")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "دفاع"
    write(field, " م")
    popup = field.completer().popup()
    assert popup.isVisible()
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert field.text() == "دفاع مدني"


def test_a_word_that_stands_there_already_is_not_offered(field: QLineEdit) -> None:
    write(field, "إحسان علي")
    assert offered(field) == []
