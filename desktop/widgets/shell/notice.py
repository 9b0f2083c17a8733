"""The notice: one line in the window that says what happened and what can be done, instead of a dialog."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.widgets.shell.style import icon, put
from desktop.widgets.theme import Theme

_STAYS_MS = 8000
_EDGE = 16
_LOW = 3
_NARROWEST = 360


class Notice(QFrame):
    """Floats at the foot of the window, over the line there: nothing moves when it comes and goes.

    Up there it would lie on the heads of the columns or on the search of the table; here, on the least that is read.

    A warning or a question stays until it is closed, other words leave by themselves.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this notice"))
        self._close.setToolTip(self.tr("Close this notice"))
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 8, 6)
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._close)
        self._buttons: list[QPushButton] = []
        self._leave = QTimer(self)
        self._leave.setSingleShot(True)
        self._leave.timeout.connect(self.dismiss)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def float_over(self, host: QWidget) -> None:
        """Be shown over `host`, at its lower edge."""
        self.setParent(host)
        host.installEventFilter(self)

    def text(self) -> str:
        """Return the words that are shown; empty when there is no notice."""
        return "" if self.isHidden() else self._words.text()

    def say(
        self, text: str, *answers: tuple[str, Callable[[], object]], warning: bool = False, leaves: bool = False
    ) -> None:
        """Show words with a button for each answer; a new notice takes the place of the one before.

        With `leaves` it goes by itself though something could be answered.
        """
        self._clear()
        self._words.setText(text)
        self._words.setAccessibleName(text)
        for label, answer in answers:
            button = QPushButton(label)
            button.clicked.connect(lambda _checked=False, answer=answer: self._answer(answer))
            self._row.insertWidget(self._row.count() - 1, button)
            self._buttons.append(button)
        put(self, "notice", "warning" if warning else "true")
        self._place()
        self.show()
        self.raise_()
        if leaves or not (warning or answers):
            self._leave.start(_STAYS_MS)

    def amend(self, before: str, text: str) -> None:
        """Put other words in the place of these, if they are still shown; the answers stay as they are."""
        if self.text() == before:
            self._words.setText(text)
            self._words.setAccessibleName(text)
            self._place()

    def dismiss(self) -> None:
        """Take the notice away."""
        self._leave.stop()
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent() and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        """Stand in the middle of the lower edge, as wide as the words ask for and as there is room."""
        host = self.parentWidget()
        if host is None:
            return
        self.ensurePolished()
        answers = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons)
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + _EDGE
        margins = self._row.contentsMargins()
        close = self._close.sizeHint().width() + self._row.spacing() + margins.left() + margins.right()
        room = host.width() - 2 * _EDGE
        width = min(max(words + answers + close, _NARROWEST), room)
        height = max(self._row.totalHeightForWidth(width), self._row.totalMinimumSize().height())
        self.setGeometry((host.width() - width) // 2, host.height() - height - _LOW, width, height)

    def _answer(self, answer: Callable[[], object]) -> None:
        self.dismiss()
        answer()

    def _clear(self) -> None:
        self._leave.stop()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.deleteLater()
        self._buttons.clear()

    def _dress(self) -> None:
        self._close.setIcon(icon("close", self._theme.colours))
