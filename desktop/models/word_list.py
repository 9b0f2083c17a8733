"""Lists of words to complete from."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.claim import Claim

_NOWHERE = QModelIndex()


class WordList(QAbstractListModel):
    """Words in a given order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []

    def set_words(self, words: Sequence[str]) -> None:
        """Put other words in the list."""
        if list(words) != self._words:
            self.beginResetModel()
            self._words = list(words)
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._words)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._words[index.row()]
        return None


def used_units(claims: Iterable[Claim]) -> list[str]:
    """Return the units of claims, the most used first."""
    return _by_use(claim.quantity.unit for claim in claims if claim.quantity is not None)


def used_speakers(claims: Iterable[Claim]) -> list[str]:
    """Return the speakers of claims, the most used first."""
    return _by_use(claim.speaker for claim in claims)


def _by_use(words: Iterable[str]) -> list[str]:
    return [word for word, _ in Counter(filter(None, words)).most_common()]
