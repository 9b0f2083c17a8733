"""The tag picker: a small sheet of tags beside a selection, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.tag import Tag
from desktop.session.phrases import fill, isolate
from desktop.widgets.reader.placement import beside
from desktop.widgets.shell.style import put
from desktop.widgets.theme import Theme

_ACROSS = 3
_MOST = 12


class _Swatch(QWidget):
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
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tag.name)
        name = QLabel(tag.name)
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setMaximumWidth(150)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(9, 2, 7, 2)
        row.setSpacing(7)
        row.addWidget(_Swatch(theme, tag.colour))
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
        self._words.setWordWrap(True)
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

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class TagPicker(QFrame):
    """Shows itself beside a place within its parent; it takes no keys, the text keeps them."""

    tag_chosen = Signal(str)
    accepted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        put(self, "popup", "true")
        self.setAccessibleName(self.tr("Tags for the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips = QGridLayout()
        self._chips.setSpacing(6)
        self._hint = QLabel()
        self._hint.setTextFormat(Qt.TextFormat.PlainText)
        for name in ("muted", "small"):
            put(self._hint, name, "true")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        self._read = ReadRow()
        self._read.clicked.connect(self.accepted)
        column.addLayout(self._chips)
        column.addWidget(self._read)
        column.addWidget(self._hint)
        self.hide()

    def offer(
        self, tags: Sequence[Tag], first: Tag | None, near: QRect, *, read: str = "", dismissible: bool = False
    ) -> None:
        """Show the tags, those with keys first, beside `near` (in the parent's pixels); Enter sets `first`.

        `read` says what the program read there, for Enter to take; `dismissible` that Delete puts it aside.
        """
        for chip in self.findChildren(TagChip):
            self._chips.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        # like the text beside it, the sheet reads in the interface's direction
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        offered = sorted(tags, key=lambda tag: (tag.key is None, tag.key or 0, tag.position))[:_MOST]
        for number, tag in enumerate(offered):
            chip = TagChip(tag, self._theme)
            chip.clicked.connect(lambda _checked=False, tag_id=tag.id: self.tag_chosen.emit(tag_id))
            self._chips.addWidget(chip, number // _ACROSS, number % _ACROSS)
        self._read.say(read)
        if dismissible:
            self._hint.setText(self.tr("Enter: accept · Delete: dismiss · Esc: cancel"))
        elif first is not None:
            self._hint.setText(fill(self.tr("Enter: %1 · Esc: cancel"), isolate(first.name)))
        else:
            self._hint.setText(self.tr("Enter: mark without a tag · Esc: cancel"))
        self.adjustSize()
        self.stand_by(near)
        self.show()
        self.raise_()

    def stand_by(self, near: QRect) -> None:
        """Go beside another place, not covering it, turned where the edge is near."""
        bounds = self._room.rect().adjusted(6, 6, -6, -6)
        self.move(beside(self.size(), near, bounds))
