"""Completion that folds Arabic: what is typed finds words whatever their hamzas, tashkeel and digits."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from desktop.arabic.folding import fold
from desktop.models.word_list import FOLDED_ROLE, WordList


class FoldedCompleter(QCompleter):
    """Completes a line edit out of words asked for anew before each list is shown."""

    def __init__(self, field: QLineEdit, words: Callable[[], Sequence[str]]) -> None:
        self._list = WordList()
        super().__init__(self._list, field)
        self._list.setParent(self)
        self._words = words
        self.setCompletionRole(FOLDED_ROLE)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setMaxVisibleItems(8)
        field.setCompleter(self)

    def refresh(self) -> None:
        """Ask for the words."""
        self._list.set_words(self._words())

    def splitPath(self, path: str) -> list[str]:
        return [fold(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        return str(index.data(Qt.ItemDataRole.DisplayRole) or "")
