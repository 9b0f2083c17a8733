"""What a person's hands do that QTest can't: type Arabic, and choose out of the list that it opens."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot


def write(widget: QWidget, words: str) -> None:
    """Press a key for each character; QTest aborts on those that are not Latin."""
    for letter in words:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(widget, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter))


def choose(field: QLineEdit, typed: str, qtbot: QtBot, key: Qt.Key = Qt.Key.Key_Return, downs: int = 1) -> str:
    """Type, go down the list that opens and press a key there; return the word that was highlighted."""
    field.clear()
    write(field, typed)
    popup = field.completer().popup()
    assert popup.isVisible()
    for _ in range(downs):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    highlighted = str(popup.currentIndex().data())
    assert highlighted == field.text()
    qtbot.keyClick(popup, key)
    assert not popup.isVisible()
    return highlighted
