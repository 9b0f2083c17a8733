"""What is done to an indicator by name: renamed, or split."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.analysis.comparison import Row
from desktop.domain.claim import Claim
from desktop.domain.errors import BadValue
from desktop.models import matrix_words
from desktop.session.phrases import isolate
from desktop.widgets.compare.decision_dialog import DecisionDialog
from desktop.widgets.dialogs.import_words import plain

_ID = Qt.ItemDataRole.UserRole
_LINE = 32


class RenameDialog(DecisionDialog):
    """Asks for an indicator's name; `rename` says whether it was kept, and raises BadValue for one it can't have."""

    def __init__(self, name: str, rename: Callable[[str], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rename = rename
        self.setWindowTitle(self.tr("Rename the indicator"))
        self.take.setText(self.tr("Rename"))
        self.body.addWidget(plain(self.tr("New name, in all claims"), "muted", "small"))
        self.name = _field(self, name)
        self.name.setAccessibleName(self.tr("New name, in all claims"))

    def accept(self) -> None:
        """Rename, or say why not."""
        try:
            is_kept = self._rename(self.name.text())
        except BadValue as error:
            self.complain(_trouble(str(error.details["value"])))
            return
        self.finish(is_kept)


class SplitDialog(DecisionDialog):
    """Asks which claims go to a new indicator, and for its name; `split` answers as `rename` does above."""

    def __init__(
        self, row: Row, name_of: Callable[[str], str], split: Callable[[Sequence[Claim], str], bool],
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._split = split
        self._claims = {claim.id: claim for cell in row.cells for claim in cell.claims}
        self.setWindowTitle(self.tr("Split the indicator"))
        self.take.setText(self.tr("Split"))
        self.body.addWidget(plain(row.indicator.name, "heading"))
        self.body.addWidget(plain(self.tr("Choose the claims that speak of something else:"), "muted"))
        self.claims = QListWidget()
        self.claims.setAccessibleName(self.tr("Claims"))
        for claim in self._claims.values():
            item = QListWidgetItem(f"{isolate(name_of(claim.article_id))}: {isolate(_said(claim))}", self.claims)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(_ID, claim.id)
            item.setSizeHint(QSize(0, _LINE))
        self.claims.setMinimumHeight(190)
        self.claims.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.claims.itemChanged.connect(lambda _item: self.complain(""))
        self.body.addWidget(self.claims)
        self.body.addWidget(plain(self.tr("Name of the new indicator"), "muted", "small"))
        self.name = _field(self, "")
        self.name.setAccessibleName(self.tr("Name of the new indicator"))
        self.setMinimumWidth(560)

    def accept(self) -> None:
        """Split, or say why not."""
        items = map(self.claims.item, range(self.claims.count()))
        chosen = [self._claims[item.data(_ID)] for item in items if item.checkState() is Qt.CheckState.Checked]
        if not chosen:
            self.complain(self.tr("Choose at least one claim."))
            return
        if len(chosen) == len(self._claims):
            self.complain(self.tr("Leave at least one claim here, or rename the indicator instead."))
            return
        try:
            is_kept = self._split(chosen, self.name.text())
        except BadValue as error:
            self.complain(_trouble(str(error.details["value"])))
            self.name.setFocus()
            return
        self.finish(is_kept)


def _said(claim: Claim) -> str:
    value, quote = matrix_words.said(claim), matrix_words.quoted(claim)
    return value if value == quote else f"{value} · {isolate(quote)}"


def _field(dialog: DecisionDialog, text: str) -> QLineEdit:
    field = QLineEdit(text)
    field.selectAll()
    field.returnPressed.connect(dialog.accept)
    field.textChanged.connect(lambda _text: dialog.complain(""))
    dialog.body.addWidget(field)
    return field


def _trouble(name: str) -> str:
    if name.strip():
        return QCoreApplication.translate("indicator_dialogs", "Another indicator already has this name.")
    return QCoreApplication.translate("indicator_dialogs", "An indicator needs a name.")
