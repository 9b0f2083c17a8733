"""What the sheet beside a selection is made of: chips of tags, rows to take with Enter, a line for a note."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from desktop.domain.tag import Tag
from desktop.session.phrases import fill, isolate
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.shell.style import put
from desktop.widgets.theme import Theme

_WIDEST = 300  # px of a name
_ANY = 16777215  # px; what Qt takes for no limit


class Swatch(QWidget):
    """A tag's colour."""

    def __init__(self, theme: Theme, colour: str) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self.setFixedSize(11, 11)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.tag(self._colour)))
        painter.drawRoundedRect(self.rect(), 3, 3)
        painter.end()


class TagChip(QPushButton):
    """One tag: its colour, its name, the key that sets it."""

    def __init__(self, tag: Tag, theme: Theme) -> None:
        super().__init__()
        self.tag_id = tag.id
        put(self, "chip", "true")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tag.name)
        name = QLabel(tag.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setMaximumWidth(150)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(9, 2, 7, 2)
        row.setSpacing(7)
        row.addWidget(Swatch(theme, tag.colour))
        row.addWidget(name, 1)
        if tag.key is not None:
            key = QLabel(str(tag.key))
            put(key, "key", "true")
            row.addWidget(key)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class ReadRow(QPushButton):
    """What the program read in the words, and the key that takes it."""

    def __init__(self) -> None:
        super().__init__()
        put(self, "offer", "true")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._words, accept, key = QLabel(), QLabel(self.tr("accept")), QLabel("↵")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        put(key, "key", "true")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(10, 7, 10, 7)
        row.setSpacing(7)
        row.addWidget(self._words, 1)
        row.addWidget(key)
        row.addWidget(accept)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, read: str) -> None:
        """Show what was read; hidden where that is nothing."""
        words = fill(self.tr("Suggestion: %1"), read) if read else ""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(read))

    def fit(self, width: int) -> None:
        """Be no wider than this: the words go on several lines, and none is left out."""
        words = self._words
        words.setWordWrap(False)
        words.setMinimumSize(0, 0)
        words.setMaximumSize(_ANY, _ANY)
        over = self._row.sizeHint().width() - width
        if over > 0:
            room = max(60, words.sizeHint().width() - over)
            words.setWordWrap(True)
            words.setFixedSize(room, words.heightForWidth(room))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NameRow(QPushButton):
    """The name of an indicator, and what it is or which key does something with it."""

    def __init__(self, name: str, words: str, aside: str, *, key: bool = False) -> None:
        super().__init__()
        self.name = name
        put(self, "choice", "true")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(words)
        self._words = words
        self._shown = shown = QLabel()
        beside = QLabel(aside)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setText(self._elided(_WIDEST))
        for mark in ("key",) if key else ("muted", "small"):
            put(beside, mark, "true")
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(9, 4, 9, 4)
        row.setSpacing(9)
        row.addWidget(shown, 1)
        row.addWidget(beside)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def fit(self, width: int) -> None:
        """Be no wider than this."""
        self._shown.setText(self._elided(_WIDEST))
        over = self._row.sizeHint().width() - width
        if over > 0:
            self._shown.setText(self._elided(self._shown.sizeHint().width() - over))

    def _elided(self, width: int) -> str:
        return self._shown.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, width)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NoteField(QLineEdit):
    """A line for a note: Enter is `taken`, Tab and Escape are `left`, what was written stays.

    `entered` and `gone` tell of the focus.
    """

    entered = Signal()
    gone = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        begin_at_lead(self)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(fill(self.tr("Note (%1)"), isolate("Tab")))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.end(False)  # one who comes back writes on
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.gone.emit()

    def focusNextPrevChild(self, _forward: bool) -> bool:
        self.left.emit()
        return True
