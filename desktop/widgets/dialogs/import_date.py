"""A field for a date as people write it, which shows back what was read."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop.arabic.dates import parse_date
from desktop.session import phrases
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.shell import style

_EDGES = 28  # frame and padding of the line
_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


class DateField(QWidget):
    """A line for a date in Arabic, English or ISO words; `edited` after each key."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        begin_at_lead(self.line)
        self.line.setPlaceholderText(self.tr("such as 18 January 2026 or 2026-01-18"))
        self.line.setMinimumWidth(self.line.fontMetrics().horizontalAdvance(self.line.placeholderText()) + _EDGES)
        self.echo = plain("", "small", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.line)
        column.addWidget(self.echo)
        self.setFocusProxy(self.line)
        self.line.textEdited.connect(self._typed)
        self._say()

    def show_date(self, iso: str, *, otherwise: str = "") -> None:
        """Show a date of ISO 8601 in words; without one, what was typed and is no date."""
        self.line.setText(phrases.partial_date(iso).translate(_ISOLATES) or otherwise)
        self._say()

    def iso(self) -> str | None:
        """Return the date that stands here as ISO 8601, nothing for an empty field, None for what is no date."""
        text = self.line.text().strip()
        if not text:
            return ""
        found = parse_date(text)
        return None if found is None or found.startswith("--") else found

    def _typed(self) -> None:
        self._say()
        self.edited.emit()

    def _say(self) -> None:
        iso = self.iso()
        style.put(self.line, "bad", iso is None)
        style.put(self.echo, "conflict", iso is None)
        style.put(self.echo, "muted", iso is not None)
        if iso is None:
            self.echo.setText(self.tr("This is not a date with a year. Write 18 January 2026, 18/1/2026 or 2026-01."))
        elif iso:
            self.echo.setText(
                self.tr("Read as %1").replace("%1", f"{phrases.partial_date(iso)} · {phrases.isolate(iso)}")
            )
        else:
            self.echo.setText(self.tr("No date"))
