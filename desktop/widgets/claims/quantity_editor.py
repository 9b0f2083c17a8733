"""The value of a claim: qualifier in words, a figure or two, a unit."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.quantity import Qualifier, Quantity
from desktop.models.typed import Unreadable, figures_of, quantity_of, read_figure, words_of
from desktop.session import phrases
from desktop.widgets.claims.complaints import Complaint, reason
from desktop.widgets.claims.typed_field import TypedField
from desktop.widgets.shell import style


class QuantityEditor(QWidget):
    """Emits `settled` with the Quantity, or None, that was written; what can't be read is said under the fields.

    `touched` says that something was typed or chosen, settled or not.
    """

    settled = Signal(object)
    touched = Signal()

    def __init__(self, units: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Quantity | None = None
        self.qualifier = QComboBox()
        self.qualifier.setAccessibleName(self.tr("Qualifier"))
        for each in Qualifier:
            self.qualifier.addItem(phrases.qualifier(each), each)
        self.value = TypedField(self.tr("Value"))
        self.high = TypedField(self.tr("Highest value"))
        self.unit = TypedField(self.tr("Unit"))
        self.value.setPlaceholderText(self.tr("Number"))
        self.unit.setPlaceholderText(self.tr("Unit"))
        self.unit.complete(units)
        self._and = QLabel(self.tr("and"))
        self._and.setProperty("muted", True)
        self._complaint = Complaint()
        first = QHBoxLayout()
        second = QHBoxLayout()
        for row in (first, second):
            row.setSpacing(6)
        first.addWidget(self.qualifier, 4)
        first.addWidget(self.value, 3)
        second.addWidget(self._and)
        second.addWidget(self.high, 3)
        second.addWidget(self.unit, 4)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(first)
        layout.addLayout(second)
        layout.addWidget(self._complaint)
        self.qualifier.activated.connect(self._requalify)
        self.qualifier.activated.connect(self.touched)
        for field in (self.value, self.high, self.unit):
            field.settled.connect(self._settle)
            field.textChanged.connect(self.touched)
        self._shape()

    def show_quantity(self, quantity: Quantity | None) -> None:
        """Show a quantity; fields that someone is typing in are left alone."""
        self._known = quantity
        typing = any(field.hasFocus() and field.isModified() for field in (self.value, self.high, self.unit))
        if not typing:
            self.qualifier.setCurrentIndex(list(Qualifier).index(quantity.qualifier if quantity else Qualifier.EXACTLY))
            self._complain("")
        value, high = figures_of(quantity)
        self.value.show_text(value)
        self.high.show_text(high)
        self.unit.show_text(quantity.unit if quantity else "")
        self._shape()

    def forget_typing(self) -> None:
        """Drop what was typed and not settled."""
        for field in (self.value, self.high, self.unit):
            field.setModified(False)

    def settle(self) -> None:
        """Take what was typed, as Enter would."""
        if any(field.changed_text() for field in (self.value, self.high, self.unit)):
            self._settle(leaving=True)

    def is_pending(self) -> bool:
        """Say whether something stands here that is not settled: typed, refused, or half of a range."""
        if any(field.changed_text() for field in (self.value, self.high, self.unit)):
            return True
        return self._known is not None and self._chosen() is not self._known.qualifier

    def set_editable(self, editable: bool) -> None:
        """Let people write here, or only read."""
        self.qualifier.setEnabled(editable)
        for field in (self.value, self.high, self.unit):
            field.setReadOnly(not editable)

    def _chosen(self) -> Qualifier:
        return Qualifier(self.qualifier.currentData())

    def _shape(self) -> None:
        between = self._chosen() is Qualifier.BETWEEN
        self._and.setVisible(between)
        self.high.setVisible(between)
        self.value.setPlaceholderText(self.tr("from") if between else self.tr("Number"))
        self.high.setPlaceholderText(self.tr("to"))

    def _requalify(self) -> None:
        self._shape()
        if self._chosen() is not Qualifier.BETWEEN and self.value.text().strip():
            self.high.put_text("")
            self._settle()

    def _settle(self, leaving: bool = False) -> None:
        between = self._chosen() is Qualifier.BETWEEN
        # Who goes from one end of a range to the other is still writing it.
        if between and not leaving and QApplication.focusWidget() in (self.value, self.high) and self._is_half():
            return
        if self._settle_words():
            return
        figures = (self.value.text(), self.high.text() if between else "")
        for field, figure in zip((self.value, self.high), figures, strict=True):
            style.put(field, "bad", not _reads(figure))
        try:
            quantity = quantity_of(self._chosen(), figures, self.unit.text(), self._known)
        except Unreadable as error:
            style.put(self.unit, "bad", error.kind == "unit")
            self._complain(reason(error))
            return
        if quantity is None and self._known is None and self.unit.text().strip():
            self._complain(self.tr("A unit needs a number before it."))
            return
        self._complain("")
        self.forget_typing()
        if quantity != self._known:
            self.settled.emit(quantity)
        else:
            self.show_quantity(quantity)

    def _settle_words(self) -> bool:
        """Take a value that was typed in words, all that they say at once; say whether it was."""
        try:
            quantity = words_of(self.value.text(), self._chosen(), self.unit.text(), self._known)
        except Unreadable:
            return False
        if quantity is None:
            return False
        self._complain("")
        self.forget_typing()
        if quantity != self._known:
            self.settled.emit(quantity)
        self.show_quantity(quantity)
        return True

    def _is_half(self) -> bool:
        return not (self.value.text().strip() and self.high.text().strip())

    def _complain(self, sentence: str) -> None:
        self._complaint.say(sentence)
        self.value.setAccessibleDescription(sentence)
        if not sentence:
            for field in (self.value, self.high, self.unit):
                style.put(field, "bad", False)


def _reads(figure: str) -> bool:
    try:
        read_figure(figure)
    except Unreadable:
        return False
    return True
