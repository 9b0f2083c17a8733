"""Completion that folds Arabic: what is typed finds words whatever their hamzas, tashkeel, digits and article."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCompleter, QLineEdit

from desktop.analysis.lookup import Query, haystack
from desktop.models.word_list import WordList

_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class FoldedCompleter(QCompleter):
    """Completes a line edit out of words asked for anew before each list is shown.

    Words that begin with what was typed come first, then those with a word that does, then others that have it in
    them; of these, in the order in which they are given. Nothing is chosen before somebody chooses it. A key that
    takes a word works in the field as if the word had been typed there; `clicked` hears that one was clicked.
    """

    def __init__(
        self, field: QLineEdit, words: Callable[[], Sequence[str]], clicked: Callable[[], None] | None = None
    ) -> None:
        self._list = WordList()
        super().__init__(self._list, field)
        self._list.setParent(self)
        self._field = field
        self._words = words
        self._clicked = clicked
        self._known: Sequence[str] = ()
        self._highlighted = ""
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(8)
        field.setCompleter(self)
        # Heard before the field itself asks for the list.
        field.textEdited.connect(self._narrow)
        field.textChanged.connect(self._keep_modified)
        self.highlighted.connect(self._hear_highlighted)
        # Queued: the field takes the word first. A field drops what of its own hears its completer when it is left.
        self.activated.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def refresh(self) -> None:
        """Ask for the words."""
        self._known = self._words()
        self._narrow(self._field.text() if self._field.isModified() else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Qt would have the field act first, and then take the row from whatever the list holds by then.
        if event.type() is QEvent.Type.KeyPress and watched is not self._field:
            assert isinstance(event, QKeyEvent)
            popup = self.popup()
            if watched is popup and event.key() in _TAKES and popup.currentIndex().isValid():
                word = self.pathFromIndex(popup.currentIndex())
                popup.hide()
                self._put(word)
                QApplication.sendEvent(
                    self._field, QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
                )
                return True
        return super().eventFilter(watched, event)

    def splitPath(self, _path: str) -> list[str]:
        return [""]  # the list holds nothing else than what fits

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")

    def _narrow(self, typed: str) -> None:
        query = Query(typed)
        if not query:
            self._list.set_words(self._known)
            return
        ranked = [(rank, word) for word in self._known if (rank := query.rank(haystack(word))) is not None]
        ranked.sort(key=lambda each: each[0])
        self._list.set_words([word for _, word in ranked if word != typed])

    def _put(self, word: str) -> None:
        if self._field.text() != word:
            self._field.setText(word)
        self._field.setModified(True)

    def _take(self, word: str) -> None:
        self._put(word)
        if self._clicked is not None:
            self._clicked()

    def _hear_highlighted(self, word: str) -> None:
        self._highlighted = word

    def _keep_modified(self, text: str) -> None:
        """Count a word that is highlighted as typed: showing it in the field makes Qt forget that anybody typed."""
        if self._highlighted and text == self._highlighted:
            self._field.setModified(True)
        self._highlighted = ""
