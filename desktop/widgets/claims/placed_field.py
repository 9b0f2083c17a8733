"""Fields that open inside a list or a table, and say under themselves why their words can't be taken."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.widgets.claims.complaints import Complaint
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.shell import style

if TYPE_CHECKING:
    from desktop.domain.claim import Claim
    from desktop.domain.tag import Tag
    from desktop.models.claim_columns import Column
    from desktop.widgets.claims.completion import FoldedCompleter

_LEAST_WIDTH = 220


class PlacedField(QLineEdit):
    """A line edit in a view's viewport."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._complaint = Complaint(viewport)
        self._complaint.setProperty("notice", "warning")
        self._complaint.setContentsMargins(8, 4, 8, 4)
        self.destroyed.connect(self._complaint.deleteLater)
        begin_at_lead(self)

    def complain(self, sentence: str) -> None:
        """Say why the words can't be taken, under the field or over it; an empty sentence takes that back."""
        style.put(self, "bad", bool(sentence))
        self._complaint.say(sentence)
        self.setAccessibleDescription(sentence)
        if not sentence:
            return
        width = min(max(self.width(), _LEAST_WIDTH), self._viewport.width())
        self._complaint.setFixedWidth(width)
        height = self._complaint.heightForWidth(width)
        left = self.geometry().right() - width + 1 if self.isRightToLeft() else self.x()
        below = self.geometry().bottom() + 3
        top = below if below + height <= self._viewport.height() else self.y() - height - 3
        self._complaint.setGeometry(max(0, min(left, self._viewport.width() - width)), top, width, height)
        self._complaint.raise_()


class CellField(PlacedField):
    """For one column of one claim; `taken` says that a word of the list was clicked."""

    taken = Signal()

    def __init__(self, viewport: QWidget, column: "Column") -> None:
        super().__init__(viewport)
        self.column = column
        self.claim: Claim | None = None
        self._completer: FoldedCompleter | None = None

    def complete(self, words: Callable[[], Sequence[str]]) -> None:
        """Offer words while typing."""
        from desktop.widgets.claims.completion import FoldedCompleter

        self._completer = FoldedCompleter(self, words, self.taken.emit)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._completer is not None and event.reason() is not Qt.FocusReason.PopupFocusReason:
            self._completer.refresh()
        super().focusInEvent(event)


class NameField(PlacedField):
    """For the name of one tag."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.tag: Tag | None = None
