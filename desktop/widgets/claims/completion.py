"""Completion that folds Arabic: what is typed finds words whatever their hamzas, tashkeel, digits and article."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.analysis.lookup import Query, haystack
from desktop.models.word_list import WordList


class FoldedCompleter(QCompleter):
    """Completes a line edit out of words asked for anew before each list is shown.

    Words that begin with what was typed come first, then those with a word that does, then others that have it in
    them; of these, in the order in which they are given. Nothing is chosen before somebody chooses it.
    """

    def __init__(self, field: QLineEdit, words: Callable[[], Sequence[str]]) -> None:
        self._list = WordList()
        super().__init__(self._list, field)
        self._list.setParent(self)
        self._field = field
        self._words = words
        self._known: Sequence[str] = ()
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(8)
        field.setCompleter(self)
        # Heard before the field itself asks for the list.
        field.textEdited.connect(self._narrow)

    def refresh(self) -> None:
        """Ask for the words."""
        self._known = self._words()
        self._narrow(self._field.text() if self._field.isModified() else "")

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
