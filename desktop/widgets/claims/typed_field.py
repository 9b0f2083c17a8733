"""A field of the inspector: settled by Enter or by leaving it, and only when something was typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from desktop.widgets.claims.completion import FoldedCompleter
from desktop.widgets.leading import begin_at_lead, run_as_written
from desktop.widgets.shell import style

_PAUSE_MS = 1500


def is_for_the_window(event: QEvent, typing: bool) -> bool:
    """Say whether a key is the window's undo or redo, which a field takes for itself only while one is typing."""
    if typing or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    assert isinstance(event, QKeyEvent)
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)


class TypedField(QLineEdit):
    """A line. `settled` says that what was typed is meant; Escape brings back what was shown, Down offers all words."""

    settled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._completer: FoldedCompleter | None = None
        self.setAccessibleName(name)
        self.editingFinished.connect(self._finish)
        begin_at_lead(self)

    def complete(self, words: Callable[[], Sequence[str]]) -> None:
        """Offer words while typing; a word taken from the list is settled at once."""
        self._completer = FoldedCompleter(self, words, self._finish)

    def show_text(self, text: str) -> None:
        """Show what the record holds, unless someone is typing here."""
        self._shown = text
        if self.hasFocus() and self.isModified():
            return
        self.put_text(text)

    def put_text(self, text: str) -> None:
        """Show what the record holds, whatever was typed."""
        self._shown = text
        if text != self.text() or self.isUndoAvailable():
            caret = self.cursorPosition() if text == self.text() else 0
            # Drops the field's own history: what was settled is the project's to undo.
            self.setText(text)
            self.setCursorPosition(caret)
        self.setModified(False)
        style.put(self, "bad", False)
        if self._completer is not None and self.hasFocus():
            self._completer.refresh()

    def changed_text(self) -> bool:
        """Say whether something else than what was shown stands here."""
        return self.text() != self._shown

    def event(self, event: QEvent) -> bool:
        if is_for_the_window(event, self.changed_text()):
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # A list that closes gives the focus back: it is still asked which word was chosen.
        if self._completer is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._completer.refresh()
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.changed_text():
            self.put_text(self._shown)
            self.settled.emit()
            return
        if event.key() == Qt.Key.Key_Down and self._completer is not None and not self.text():
            self._completer.setCompletionPrefix("")
            self._completer.complete()
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        if self.changed_text():
            self.settled.emit()
        else:
            self.setModified(False)


class NoteField(QPlainTextEdit):
    """A few lines. `settled` after a pause, when the field is left or by Ctrl+Enter; Tab goes on to the next field.

    Any words will do here, so nobody needs to say that they are meant.
    """

    settled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._wait)
        self.textChanged.connect(lambda: run_as_written(self))

    def show_text(self, text: str) -> None:
        """Show what the record holds, unless someone is typing here."""
        typing = self.hasFocus() and self.toPlainText() != self._shown
        self._shown = text
        if not typing and text != self.toPlainText():
            self.setPlainText(text)

    def changed_text(self) -> bool:
        """Say whether something else than what was shown stands here; space around it is nothing."""
        return self.toPlainText().strip() != self._shown.strip()

    def event(self, event: QEvent) -> bool:
        if is_for_the_window(event, self.changed_text()):
            event.ignore()
            return True
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.settled.emit()
            return
        super().keyPressEvent(event)

    def _wait(self) -> None:
        if self.changed_text():
            self._pause.start()
        else:
            self._pause.stop()

    def _settle(self) -> None:
        self._pause.stop()
        if self.changed_text():
            self.settled.emit()
