"""A dialog of the matrix: what it decides, its fields, what is wrong with them, and two buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.claims.complaints import Complaint


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
