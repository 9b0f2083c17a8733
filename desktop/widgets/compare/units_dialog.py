"""The units that mean the same thing in this project: a small list to look at and to change."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QPushButton, QWidget

from desktop.domain.errors import BadValue
from desktop.domain.moment import now
from desktop.domain.synonym import Synonym
from desktop.edits import synonyms as edit
from desktop.models.word_list import used_units
from desktop.session.phrases import fill, isolate, listed
from desktop.session.workspace import Workspace
from desktop.widgets.compare.decision_dialog import DecisionDialog
from desktop.widgets.dialogs.import_words import plain

_ID = Qt.ItemDataRole.UserRole
_LINE = 32


class UnitsDialog(DecisionDialog):
    """Each act is done at once and can be undone; a group is words with commas between them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Units that mean the same"))
        self.take.setText(self.tr("Done"))
        self.leave.hide()
        self.body.addWidget(
            plain(
                self.tr(
                    "Figures are compared only where their units mean the same. The program knows many words for one "
                    "thing already; write here what else is one in this project, each form that the articles use."
                ),
                "muted",
            )
        )
        self.groups = QListWidget()
        self.groups.setAccessibleName(self.tr("Groups of units"))
        self.groups.setMinimumHeight(150)
        self.groups.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.body.addWidget(self.groups)
        self.words = QLineEdit()
        self.words.setPlaceholderText(self.tr("For example: soldier, military"))
        self.words.setAccessibleName(self.tr("Units that mean the same, with commas between them"))
        self.words.returnPressed.connect(self.keep)
        self.words.textChanged.connect(lambda _text: self.complain(""))
        used = plain("", "muted", "small")
        units = used_units(workspace.all_claims())
        used.setText(fill(self.tr("Units in the claims: %1"), listed(map(isolate, units[:40]))))
        used.setVisible(bool(units))
        self.body.addWidget(self.words)
        self.body.addWidget(used)
        self.add = QPushButton(self.tr("New group"))
        self.change = QPushButton(self.tr("Change the group"))
        self.remove = QPushButton(self.tr("Remove the group"))
        row = QHBoxLayout()
        for button, act in ((self.add, self.keep_new), (self.change, self.keep), (self.remove, self.forget)):
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        self.setMinimumWidth(540)
        workspace.changed.connect(self._fill)
        self._fill()

    def keep(self) -> None:
        """Give the words to the chosen group, or to a new one where none is chosen."""
        self._join(self._chosen())

    def keep_new(self) -> None:
        """Make a new group of the words."""
        self._join(None)

    def forget(self) -> None:
        """Remove the chosen group."""
        chosen = self._chosen()
        if chosen is not None and self._workspace.commit(edit.forget(chosen)):
            self.words.clear()

    def _join(self, into: Synonym | None) -> None:
        said = [part for part in self.words.text().replace("،", ",").replace("=", ",").split(",") if part.strip()]
        if len(said) < 2 and into is None:
            self.complain(self.tr("Write at least two units, with a comma between them."))
            return
        try:
            change = edit.join(said, self._workspace.synonyms(), now=now(), into=into)
        except BadValue:
            self.complain(self.tr("Write at least two units, with a comma between them."))
            return
        if self._workspace.commit(change):
            self.words.clear()
            self.groups.setCurrentRow(-1)

    def _chosen(self) -> Synonym | None:
        item = self.groups.currentItem()
        known = {each.id: each for each in self._workspace.synonyms()}
        return known.get(item.data(_ID)) if item is not None else None

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.change.setEnabled(chosen is not None)
        self.remove.setEnabled(chosen is not None)
        if chosen is not None:
            self.words.setText("، ".join(chosen.words))

    def _fill(self, *_: object) -> None:
        kept = self._chosen()
        self.groups.clear()
        for each in self._workspace.synonyms():
            item = QListWidgetItem(" = ".join(each.words), self.groups)
            item.setData(_ID, each.id)
            item.setSizeHint(QSize(0, _LINE))
            if kept is not None and kept.id == each.id:
                self.groups.setCurrentItem(item)
        self.groups.setVisible(self.groups.count() > 0)
        self._show_chosen()
        for button in (self.add, self.words):
            button.setEnabled(not self._workspace.read_only)
