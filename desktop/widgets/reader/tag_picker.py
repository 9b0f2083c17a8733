"""The tag picker: a small sheet of tags beside a selection, each with its key."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.domain.tag import Tag
from desktop.session.phrases import fill, isolate
from desktop.widgets.reader import keys
from desktop.widgets.reader.placement import beside
from desktop.widgets.shell.style import put
from desktop.widgets.theme import Theme

Key = Qt.Key

_ACROSS = 3
_PAGE = 9
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)


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
        self.setCheckable(True)
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
    """Shows itself beside a place within its parent, nine tags at a time; the text keeps the focus and asks `takes`."""

    tag_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._room = theme, parent
        self._tags: list[Tag] = []
        self._found: list[Tag] = []
        self._typed = ""
        self._at = 0
        self._near = QRect()
        put(self, "popup", "true")
        self.setAccessibleName(self.tr("Tags for the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips = QGridLayout()
        self._chips.setSpacing(6)
        self._read = ReadRow()
        self._read.clicked.connect(self._take_current)
        self._is_dismissible = False
        self._hint, self._more = QLabel(), QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 8)
        column.setSpacing(8)
        column.addLayout(self._chips)
        column.addWidget(self._read)
        for label in (self._more, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            for name in ("muted", "small"):
                put(label, name, "true")
            column.addWidget(label)
        self.hide()

    def offer(
        self, tags: Sequence[Tag], first: Tag | None, near: QRect, *, read: str = "", dismissible: bool = False
    ) -> None:
        """Show the tags, those with keys first, beside `near` (in the parent's pixels); Enter sets `first`.

        `read` says what the program read there and Enter takes along; `dismissible` that Delete puts it aside.
        """
        self._read.say(read)
        self._is_dismissible = dismissible
        # like the text beside it, the sheet reads in the interface's direction
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self._tags = sorted(tags, key=lambda tag: (tag.key is None, tag.key or 0, tag.position))
        self._found, self._typed, self._near = self._tags, "", near
        self._at = next((at for at, tag in enumerate(self._tags) if first and tag.id == first.id), 0)
        self._fill()
        self.show()
        self.raise_()

    def stand_by(self, near: QRect) -> None:
        """Go beside another place, not covering it, turned where the edge is near."""
        self._near = near
        bounds = self._room.rect().adjusted(6, 6, -6, -6)
        self.move(beside(self.size(), near, bounds))

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key means to the sheet: arrows go to other tags, letters look for one, Enter takes it.

        Say whether it was such a key.
        """
        if not self.isVisible() or event.modifiers() & _HELD:
            return False
        key, text = event.key(), event.text()
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        steps = {Key.Key_Right: on, Key.Key_Left: -on, Key.Key_Down: _ACROSS, Key.Key_Up: -_ACROSS}
        if key in steps:
            self._go(steps[Key(key)])
        elif key in (Key.Key_Return, Key.Key_Enter) and self._tags:
            self._take_current()
        elif self._typed and key == Key.Key_Escape:
            self._look_for("")
        elif self._typed and key == Key.Key_Backspace:
            self._look_for(self._typed[:-1])
        elif (
            self._tags and keys.digit(event) is None and text.isprintable() and (text.strip() or (text and self._typed))
        ):
            self._look_for(self._typed + text)
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._go(-_PAGE if event.angleDelta().y() > 0 else _PAGE)

    def _take_current(self) -> None:
        if self._found:
            self.tag_chosen.emit(self._found[self._at].id)
        elif not self._tags:
            self.tag_chosen.emit("")

    def _go(self, steps: int) -> None:
        """Go to another tag, on the next sheet of nine if need be."""
        at = max(0, min(self._at + steps, len(self._found) - 1))
        turned, self._at = at // _PAGE != self._at // _PAGE, at
        if turned:
            self._fill()
        else:
            self._show_current()

    def _look_for(self, typed: str) -> None:
        """Offer the tags that have these letters in their names."""
        from desktop.arabic.folding import fold

        self._typed, self._at = typed, 0
        self._found = [tag for tag in self._tags if fold(typed.strip()) in fold(tag.name)]
        self._fill()

    def _fill(self) -> None:
        for chip in self._shown():
            self._chips.removeWidget(chip)
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        first = self._at // _PAGE * _PAGE
        for number, tag in enumerate(self._found[first : first + _PAGE]):
            chip = TagChip(tag, self._theme)
            chip.clicked.connect(lambda _checked=False, tag_id=tag.id: self.tag_chosen.emit(tag_id))
            self._chips.addWidget(chip, number // _ACROSS, number % _ACROSS)
        more = len(self._tags) - len(self._shown())
        if self._typed and self._found:
            self._more.setText(fill(self.tr("Tags with %1"), isolate(self._typed)))
        elif self._typed:
            self._more.setText(fill(self.tr("No tag with %1"), isolate(self._typed)))
        else:
            self._more.setText(self.tr("%n more tag(s): type part of a name", "", more) if more else "")
        self._more.setVisible(bool(self._more.text()))
        self._show_current()
        self.adjustSize()
        self.stand_by(self._near)

    def _show_current(self) -> None:
        current = self._found[self._at] if self._found else None
        for chip in self._shown():
            chip.setChecked(current is not None and chip.tag_id == current.id)
        if current is not None and self._is_dismissible:
            words = self.tr("Enter: %1 · Del: dismiss · Esc: cancel")
            self._hint.setText(fill(words, isolate(current.name)))
        elif current is not None:
            self._hint.setText(fill(self.tr("Enter: %1 · Esc: cancel"), isolate(current.name)))
        elif self._tags:
            self._hint.setText(self.tr("Esc: all tags"))
        else:
            self._hint.setText(self.tr("Enter: mark without a tag · Esc: cancel"))

    def _shown(self) -> list[TagChip]:
        items = (self._chips.itemAt(number) for number in range(self._chips.count()))
        return [chip for item in items if item is not None and isinstance(chip := item.widget(), TagChip)]
