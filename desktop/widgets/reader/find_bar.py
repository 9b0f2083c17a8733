"""The bar under the columns in which words are typed that are looked for in all of them."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from desktop.session.phrases import fill, isolate
from desktop.widgets.announcing import announce
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.shell.style import icon, put
from desktop.widgets.theme import Theme

_FIELD = (110, 340)


class FindBar(QFrame):
    """Emits `sought` with other words, `stepped` with 1 or -1, and `closed`."""

    sought = Signal(str)
    stepped = Signal(int)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        put(self, "find", "true")
        self.field = QLineEdit()
        begin_at_lead(self.field)
        self.field.setPlaceholderText(self.tr("Find…"))
        self.field.setAccessibleName(self.tr("Find in the open articles"))
        self.field.setMinimumWidth(_FIELD[0])
        self.field.setMaximumWidth(_FIELD[1])
        put(self.field, "search", "true")
        self.field.textChanged.connect(self.sought)
        self.field.installEventFilter(self)
        self._said = QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        put(self._said, "muted", "true")
        self._previous = self._tool(self.tr("Previous place"), "Shift+F3", lambda: self.stepped.emit(-1))
        self._next = self._tool(self.tr("Next place"), "F3", lambda: self.stepped.emit(1))
        self._close = self._tool(self.tr("Close the search"), "Esc", self.closed.emit)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 5, 10, 5)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self._previous)
        row.addWidget(self._next)
        row.addSpacing(6)
        row.addWidget(self._said)
        row.addStretch(1)
        row.addWidget(self._close)
        theme.changed.connect(self._dress)
        self._dress()

    def take_focus(self, words: str = "") -> None:
        """Have the words typed over, or other ones in their place."""
        if words:
            self.field.setText(words)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_count(self, current: int, total: int, *, searching: bool) -> None:
        """Say which of how many places is shown; nothing where nothing is looked for."""
        blank, before = not self.field.text().strip(), self._said.text()
        if blank:
            self._said.clear()
        elif not total:
            self._said.setText(self.tr("Searching…") if searching else self.tr("Found nowhere"))
        elif current:
            self._said.setText(fill(self.tr("%1 of %2"), isolate(f"{current:,}"), isolate(f"{total:,}")))
        else:
            self._said.setText(isolate(f"{total:,}"))
        put(self._said, "conflict", "true" if not blank and not total and not searching else "")
        self.field.setAccessibleDescription(self._said.text())
        if not searching and self._said.text() not in ("", before):
            announce(self, self._said.text())
        for button in (self._previous, self._next):
            button.setEnabled(total > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.stepped.emit(-1 if back else 1)
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _tool(self, words: str, keys: str, run: object) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(words)
        button.setToolTip(f"{words}  {isolate(keys)}")
        button.setIconSize(QSize(16, 16))
        button.clicked.connect(run)
        return button

    def _dress(self) -> None:
        colours = self._theme.colours
        self._previous.setIcon(icon("up", colours))
        self._next.setIcon(icon("down", colours))
        self._close.setIcon(icon("close", colours))
