"""A dialog of the matrix: what it decides, its fields, what is wrong with them, and two buttons."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.claims.complaints import Complaint
from desktop.widgets.compare.leading import align_labels


class DecisionDialog(QDialog):
    """Put fields into `body` and words on `take`; what can't be taken is said by `complain`, and the dialog stays."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(460)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._complaint = Complaint()
        self.take = QPushButton()
        self.take.setProperty("primary", True)
        self.leave = QPushButton(self.tr("Cancel"))
        self.foot = QHBoxLayout()
        self.foot.addStretch(1)
        for button, act in ((self.leave, self.reject), (self.take, self.accept)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            self.foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(self.body, 1)
        layout.addWidget(self._complaint)
        layout.addLayout(self.foot)

    def complain(self, sentence: str) -> None:
        """Say why nothing was done; an empty sentence says that all is well."""
        self._complaint.say(sentence)

    def finish(self, is_kept: bool) -> None:
        """Close on what was kept; what could not be written stays in its fields, to be taken again."""
        if is_kept:
            super().accept()
        else:
            self.complain(self.tr("Not saved; the window behind says why. What you wrote is still here."))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the first field, and end at the buttons."""
        super().showEvent(event)
        align_labels(self)
        items = (self.body.itemAt(at) for at in range(self.body.count()))
        fields = [each.widget() for each in items if each is not None and each.widget() is not None]
        ready = [
            each
            for each in fields
            if each is not None and each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        for one, other in pairwise([*ready, self.leave, self.take]):
            self.setTabOrder(one, other)
        if ready:
            ready[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have Enter press the button it stands on, and with Ctrl take what was decided from anywhere."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.take.click()
        elif isinstance(focused, QPushButton):
            focused.click()
