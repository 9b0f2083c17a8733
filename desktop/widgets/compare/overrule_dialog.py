"""The overruling of a verdict: which one stands instead, and why."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QPlainTextEdit, QRadioButton, QWidget

from desktop.analysis.comparison import Row
from desktop.domain.overrule import Verdict
from desktop.session import rulings
from desktop.session.phrases import fill
from desktop.widgets.compare.decision_dialog import DecisionDialog
from desktop.widgets.dialogs.import_words import plain


class OverruleDialog(DecisionDialog):
    """Asks for the verdict and the reason, never without one; `overrule` says whether it could be kept."""

    def __init__(self, row: Row, overrule: Callable[[Verdict, str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._overrule = overrule
        self.setWindowTitle(self.tr("Overrule the verdict"))
        self.take.setText(self.tr("Overrule"))
        found = rulings.summary(row.found.verdict, row.found.rule, row.reporting)
        self.body.addWidget(plain(row.indicator.name, "heading"))
        said = fill(self.tr("The rules say: %1. %2"), found, rulings.rule(row.found.rule))
        self.body.addWidget(plain(said, "muted"))
        self.verdicts = QButtonGroup(self)
        for number, verdict in enumerate(Verdict):
            button = QRadioButton(rulings.verdict(verdict))
            button.setChecked(row.overrule is not None and verdict is row.overrule.verdict)
            button.clicked.connect(lambda: self.complain(""))
            self.verdicts.addButton(button, number)
            self.body.addWidget(button)
        self.body.addWidget(plain(self.tr("Reason, kept with the project"), "muted", "small"))
        self.reason = QPlainTextEdit(row.overrule.reason if row.overrule else "")
        self.reason.setTabChangesFocus(True)
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setFixedHeight(84)
        self.reason.textChanged.connect(lambda: self.complain(""))
        self.body.addWidget(self.reason)

    def accept(self) -> None:
        """Hand over what was decided, once a verdict is chosen and a reason written."""
        chosen = self.verdicts.checkedId()
        if chosen < 0:
            self.complain(self.tr("Choose the verdict that stands instead."))
        elif not self.reason.toPlainText().strip():
            self.complain(self.tr("Write why: the reason is shown beside the verdict."))
            self.reason.setFocus()
        else:
            self.finish(self._overrule(list(Verdict)[chosen], self.reason.toPlainText()))

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the verdict that stands, if one was chosen."""
        super().showEvent(event)
        (self.verdicts.checkedButton() or self.verdicts.buttons()[0]).setFocus()
