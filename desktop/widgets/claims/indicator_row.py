"""The field of a claim's indicator, with what can be done to the indicator itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QMenu, QToolButton, QWidget

from desktop.domain.indicator import Indicator
from desktop.widgets.claims.complaints import Complaint
from desktop.widgets.claims.typed_field import TypedField
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme


class IndicatorRow(QWidget):
    """What is typed names the claim's indicator; after `rename`, once, it is the indicator's own new name.

    `renamed` carries the indicator's id and the name typed; whoever takes it calls `finish` or `refuse`.
    `dissolve_wanted` carries the indicator's id.
    """

    named = Signal()
    renamed = Signal(str, str)
    dissolve_wanted = Signal(str)

    def __init__(self, field: TypedField, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        self._theme = theme
        self._indicator: Indicator | None = None
        self._renaming = ""
        self.more = QToolButton()
        self.more.setToolTip(self.tr("Rename or dissolve the indicator"))
        self.more.setAccessibleName(self.tr("Rename or dissolve the indicator"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        menu.addAction(self.tr("Rename in all claims")).triggered.connect(self.rename)
        menu.addAction(self.tr("Dissolve: its claims stay without it")).triggered.connect(self._dissolve)
        self.more.setMenu(menu)
        self._words = QLabel(self.tr("New name, in all claims"))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setProperty("muted", True)
        self._words.setProperty("small", True)
        self._words.hide()
        self._complaint = Complaint()
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(field, 0, 0)
        layout.addWidget(self.more, 0, 1)
        layout.addWidget(self._words, 1, 0, 1, 2)
        layout.addWidget(self._complaint, 2, 0, 1, 2)
        self.setFocusProxy(field)
        field.settled.connect(self.settle)
        field.editingFinished.connect(self._leave)
        theme.changed.connect(self._dress)
        self._dress()

    def show_indicator(self, indicator: Indicator | None, editable: bool) -> None:
        """Show a claim's indicator, unless someone is typing here."""
        if self._renaming and (indicator is None or indicator.id != self._renaming or not self._field.hasFocus()):
            self.finish()
        self._indicator = indicator
        self._field.show_text(indicator.name if indicator else "")
        self._field.setReadOnly(not editable)
        self.more.setVisible(editable and indicator is not None)

    def rename(self) -> None:
        """Take the next name that is typed for the indicator's own."""
        if self._indicator is None:
            return
        self._renaming = self._indicator.id
        self._field.put_text(self._indicator.name)
        self._words.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def settle(self) -> None:
        """Take what was typed, as Enter would."""
        if not self._renaming:
            self.named.emit()
        elif self._field.changed_text():
            self.renamed.emit(self._renaming, self._field.text())
        else:
            self.finish()

    def finish(self) -> None:
        """Be the field of the claim's indicator again."""
        self._renaming = ""
        self._words.hide()
        self._complaint.say("")
        self._field.setModified(False)

    def refuse(self) -> None:
        """Say why the indicator can't have the name typed."""
        taken = bool(self._field.text().strip())
        self._complaint.say(
            self.tr("Another indicator already has this name.") if taken else self.tr("An indicator needs a name.")
        )

    def _dissolve(self) -> None:
        if self._indicator is not None:
            self.dissolve_wanted.emit(self._indicator.id)

    def _leave(self) -> None:
        if self._renaming and not self._field.changed_text():
            self.finish()

    def _dress(self) -> None:
        self.more.setIcon(icon("more", self._theme.colours))
