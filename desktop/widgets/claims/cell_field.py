"""The field that opens in a cell, and says under itself why its words can't be taken."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.domain.claim import Claim
from desktop.models.claim_columns import Column
from desktop.widgets.claims.complaints import Complaint
from desktop.widgets.claims.completion import FoldedCompleter
from desktop.widgets.shell import style

_LEAST_WIDTH = 220


class CellField(QLineEdit):
    """A line edit in a table's viewport, for one column of one claim."""

    def __init__(self, viewport: QWidget, column: Column) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.column = column
        self.claim: Claim | None = None
        self._completer: FoldedCompleter | None = None
        self._complaint = Complaint(viewport)
        self._complaint.setProperty("notice", "warning")
        self._complaint.setContentsMargins(8, 4, 8, 4)
        self.destroyed.connect(self._complaint.deleteLater)

    def complete(self, words: Callable[[], Sequence[str]]) -> None:
        """Offer words while typing."""
        self._completer = FoldedCompleter(self, words)

    def complain(self, sentence: str) -> None:
        """Say why the words can't be taken, under the field or over it; an empty sentence takes that back."""
        style.put(self, "bad", bool(sentence))
        self._complaint.say(sentence)
        self.setAccessibleDescription(sentence)
        if not sentence:
            return
        width = max(self.width(), _LEAST_WIDTH)
        self._complaint.setFixedWidth(width)
        height = self._complaint.heightForWidth(width)
        left = min(max(self.geometry().right() - width + 1 if self.isRightToLeft() else self.x(), 0),
                   max(self._viewport.width() - width, 0))  # fmt: skip
        below = self.geometry().bottom() + 3
        top = below if below + height <= self._viewport.height() else self.y() - height - 3
        self._complaint.setGeometry(left, top, width, height)
        self._complaint.raise_()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._completer is not None:
            self._completer.refresh()
        super().focusInEvent(event)
