"""The period of a claim: a date or two in the reader's own way of writing, how fine they are, what they say."""

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.period import Period, Precision, Role
from desktop.models.typed import Unreadable, period_of, read_date
from desktop.session import phrases
from desktop.widgets.claims.complaints import Complaint, reason
from desktop.widgets.claims.typed_field import TypedField
from desktop.widgets.shell import style

_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


class Shape(Enum):
    """Which sides of a period are written."""

    ON = "on"
    SPAN = "span"
    SINCE = "since"
    BY = "by"


def shape_of(period: Period | None) -> Shape:
    """Return the shape of a period; a date alone where there is none."""
    if period is None or period.start == period.end:
        return Shape.ON
    if not period.start:
        return Shape.BY
    return Shape.SPAN if period.end else Shape.SINCE


class PeriodEditor(QWidget):
    """Emits `settled` with the Period, or None, that was written; dates are shown back as they were read.

    `touched` says that something was typed or chosen, settled or not.
    """

    settled = Signal(object)
    touched = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known: Period | None = None
        self.shape = QComboBox()
        self.shape.setAccessibleName(self.tr("Kind of date"))
        for shape, words in (
            (Shape.ON, self.tr("on")),
            (Shape.SPAN, self.tr("from … to")),
            (Shape.SINCE, self.tr("since")),
            (Shape.BY, self.tr("by")),
        ):
            self.shape.addItem(words, shape)
        self.shape.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.first = TypedField(self.tr("Date"))
        self.last = TypedField(self.tr("Last date"))
        self.first.setPlaceholderText(self.tr("Date"))
        self.last.setPlaceholderText(self.tr("to"))
        self.precision = QComboBox()
        self.precision.setAccessibleName(self.tr("Precision"))
        for precision in Precision:
            self.precision.addItem(phrases.precision(precision), precision)
        self.role = QComboBox()
        self.role.setAccessibleName(self.tr("What the date says"))
        for role in Role:
            self.role.addItem(phrases.role(role), role)
        self._waits = QLabel(self.tr("Follows once the article has its own date"))
        self._waits.setTextFormat(Qt.TextFormat.PlainText)
        self._waits.setWordWrap(True)
        for mark in ("muted", "small"):
            self._waits.setProperty(mark, True)
        self._complaint = Complaint()
        dates, details = QHBoxLayout(), QHBoxLayout()
        for row in (dates, details):
            row.setSpacing(6)
        dates.addWidget(self.shape, 2)
        dates.addWidget(self.first, 5)
        details.addWidget(self.role, 1)
        details.addWidget(self.precision, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(dates)
        layout.addWidget(self.last)
        layout.addWidget(self._waits)
        layout.addLayout(details)
        layout.addWidget(self._complaint)
        self.shape.activated.connect(self._reshape)
        self.precision.activated.connect(self._refine)
        self.role.activated.connect(self._refine)
        self.shape.activated.connect(self.touched)
        for field in (self.first, self.last):
            field.settled.connect(self._settle)
            field.textChanged.connect(self.touched)
        self._waits.hide()
        self._arrange()

    def show_period(self, period: Period | None, *, waits: bool = False) -> None:
        """Show a period, or that one `waits` for the article's date; fields that someone types in are left alone."""
        self._known = period
        self._waits.setVisible(waits)
        if not any(field.hasFocus() and field.isModified() for field in (self.first, self.last)):
            self.shape.setCurrentIndex(list(Shape).index(shape_of(period)))
            self._complain("")
        self.precision.setCurrentIndex(list(Precision).index(period.precision if period else Precision.DAY))
        self.role.setCurrentIndex(list(Role).index(period.role if period else Role.VALUE))
        first, last = self._sides()
        self.first.show_text(written(first))
        self.last.show_text(written(last))
        self._arrange()

    def forget_typing(self) -> None:
        """Drop what was typed and not settled."""
        for field in (self.first, self.last):
            field.setModified(False)

    def settle(self) -> None:
        """Take what was typed, as Enter would."""
        if self.first.changed_text() or self.last.changed_text():
            self._settle(leaving=True)

    def is_pending(self) -> bool:
        """Say whether something stands here that is not settled: typed, refused, or half of a span."""
        if self.first.changed_text() or self.last.changed_text():
            return True
        return self._known is not None and self._chosen() is not shape_of(self._known)

    def set_editable(self, editable: bool) -> None:
        """Let people write here, or only read."""
        for combo in (self.shape, self.precision, self.role):
            combo.setEnabled(editable)
        for field in (self.first, self.last):
            field.setReadOnly(not editable)

    def _chosen(self) -> Shape:
        return Shape(self.shape.currentData())

    def _sides(self) -> tuple[str, str]:
        """Return what the two fields hold of the known period."""
        if self._known is None:
            return "", ""
        match shape_of(self._known):
            case Shape.BY:
                return self._known.end, ""
            case Shape.SPAN:
                return self._known.start, self._known.end
            case _:
                return self._known.start, ""

    def _arrange(self) -> None:
        self.last.setVisible(self._chosen() is Shape.SPAN)
        known = self._known is not None
        self.precision.setVisible(known)
        self.role.setVisible(known)

    def _reshape(self) -> None:
        self._arrange()
        if self._chosen() is not Shape.SPAN and self.first.text().strip():
            self.last.put_text("")
            self._settle()

    def _refine(self) -> None:
        if self._known is not None:
            self._emit(
                period_of(
                    self._known.start, self._known.end, self._known,
                    precision=Precision(self.precision.currentData()), role=Role(self.role.currentData()),
                )
            )  # fmt: skip

    def _settle(self, leaving: bool = False) -> None:
        spans = self._chosen() is Shape.SPAN
        half = not (self.first.text().strip() and self.last.text().strip())
        if spans and half and not leaving and QApplication.focusWidget() in (self.first, self.last):
            return
        known_first, known_last = self._sides()
        try:
            first = _read(self.first, known_first)
            last = _read(self.last, known_last) if spans else ""
            period = self._period(first, last)
        except Unreadable as error:
            self._complain(reason(error))
            return
        self._complain("")
        self.forget_typing()
        self._emit(period)

    def _period(self, first: str, last: str) -> Period | None:
        match self._chosen():
            case Shape.ON:
                return period_of(first, first, self._known)
            case Shape.SPAN:
                return period_of(first, last, self._known)
            case Shape.SINCE:
                return period_of(first, "", self._known)
            case Shape.BY:
                return period_of("", first, self._known)

    def _emit(self, period: Period | None) -> None:
        if period != self._known:
            self.settled.emit(period)
        else:
            self.show_period(period, waits=self._waits.isVisibleTo(self))

    def _complain(self, sentence: str) -> None:
        self._complaint.say(sentence)
        self.first.setAccessibleDescription(sentence)
        if not sentence:
            style.put(self.first, "bad", False)
            style.put(self.last, "bad", False)


def written(iso: str) -> str:
    """Return a partial date in words for a field: without the marks that isolate figures, which a caret trips over."""
    return phrases.partial_date(iso).translate(_ISOLATES)


def _read(field: TypedField, known: str) -> str:
    """Return the date in a field: the known one while its words stand, else what was typed."""
    if field.text().strip() == written(known):
        return known
    try:
        iso = read_date(field.text())
    except Unreadable:
        style.put(field, "bad", True)
        raise
    style.put(field, "bad", False)
    return iso
