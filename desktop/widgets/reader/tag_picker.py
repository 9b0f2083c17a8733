"""The picker: a small sheet beside a selection with the tags and their keys, an indicator by name, a note."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.domain.tag import Tag
from desktop.session.phrases import fill, isolate
from desktop.widgets.reader import keys
from desktop.widgets.reader.picker_rows import NameRow, NoteField, ReadRow, TagChip
from desktop.widgets.reader.placement import beside
from desktop.widgets.shell.style import put
from desktop.widgets.theme import Theme

Key = Qt.Key

_ACROSS = 3  # tags beside each other, where there is room
_EDGE = 6  # px kept free around the sheet
_SIDE = 10  # px within it
_PAGE = 9
_NAMES = 5  # indicators that are offered at a time
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)


class Gathered(NamedTuple):
    """What a claim is given besides its tag: the name of an indicator, perhaps of a new one, and a note."""

    indicator: str = ""
    note: str = ""


class TagPicker(QFrame):
    """Shows itself beside a place within its parent, nine tags at a time; the text keeps the focus and asks `takes`.

    Letters look for tags and then for indicators, whose names `indicators` gives, the recent ones first. A tag that is
    taken ends it (`tag_chosen`); an indicator that is taken waits, as the note does, for the tag. `left` gives the
    keys back to the text.
    """

    tag_chosen = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget, indicators: Callable[[], list[str]] = list) -> None:
        super().__init__(parent)
        self._theme, self._room, self._indicators = theme, parent, indicators
        self._tags: list[Tag] = []
        self._found: list[Tag] = []
        self._known: list[str] | None = None  # the names of all indicators, once letters ask for them
        self._names: list[str] = []  # those that are offered
        self._indicator = ""
        self._typed = ""
        self._at = 0  # among the tags found and then the names
        self._first = 0  # the tag that Enter sets where nothing else was chosen
        self._near = QRect()
        self._across, self._filled_for = _ACROSS, 0
        self._gone: list[QWidget] = []
        put(self, "popup", "true")
        self.setAccessibleName(self.tr("Tags for the selection"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._chips, self._rows = QGridLayout(), QVBoxLayout()
        self._chips.setSpacing(6)
        self._rows.setSpacing(2)
        self._read = ReadRow()
        self._read.clicked.connect(self._take_current)
        self.note = NoteField()
        self.note.taken.connect(self._take_tag)
        self.note.left.connect(self.left)
        self.note.entered.connect(lambda: self._look_for(""))
        self.note.gone.connect(self._show_current)
        self._is_dismissible = False
        self._hint, self._more = QLabel(), QLabel()
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, 10, _SIDE, 8)
        column.setSpacing(8)
        column.addLayout(self._chips)
        column.addWidget(self._more)
        column.addLayout(self._rows)
        column.addWidget(self._read)
        column.addWidget(self.note)
        column.addWidget(self._hint)
        for label in (self._more, self._hint):
            label.setTextFormat(Qt.TextFormat.PlainText)
            for name in ("muted", "small"):
                put(label, name, "true")
        self.hide()

    def offer(
        self, tags: Sequence[Tag], first: Tag | None, near: QRect, *,
        text: QWidget, read: str = "", dismissible: bool = False,
    ) -> None:  # fmt: skip
        """Show the tags, those with keys first, beside `near` (in the parent's pixels); Enter sets `first`.

        `text` has the focus, and Tab leads from it to the note. `read` says what the program read there and Enter takes
        along; `dismissible` that Delete puts it aside. What was gathered stays until somebody says `forget`.
        """
        self._read.say(read)
        self._is_dismissible = dismissible
        # like the text beside it, the sheet reads in the interface's direction
        self.setLayoutDirection(QGuiApplication.layoutDirection())
        self._tags = sorted(tags, key=lambda tag: (tag.key is None, tag.key or 0, tag.position))
        self._found, self._typed, self._near = self._tags, "", near
        self._known, self._names = None, []
        self._first = next((at for at, tag in enumerate(self._tags) if first and tag.id == first.id), 0)
        self._at = self._first
        self._fill()
        self.show()
        self.raise_()
        self.setTabOrder(text, self.note)

    def gathered(self) -> Gathered:
        """Return what was typed and chosen for the claim so far."""
        return Gathered(self._indicator, self.note.text().strip())

    def forget(self) -> None:
        """Let go of what was gathered."""
        self._indicator = ""
        self.note.clear()

    def hide(self) -> None:
        """Go away; who was writing the note is in the text again."""
        if self.note.hasFocus():
            self.left.emit()
        super().hide()

    def stand_by(self, near: QRect) -> None:
        """Go beside another place, not covering it, turned where the edge is near."""
        self._near = near
        if self._room.width() != self._filled_for:
            self._fill()  # which comes back here
            return
        bounds = self._room.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        self.move(beside(self.size(), near, bounds))

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key means to the sheet: arrows go to other tags, letters look for one, Enter takes it.

        Say whether it was such a key.
        """
        if not self.isVisible() or event.modifiers() & _HELD:
            return False
        key, text = event.key(), event.text()
        if key in (Key.Key_Right, Key.Key_Left, Key.Key_Down, Key.Key_Up):
            self._go(Key(key))
        elif key in (Key.Key_Return, Key.Key_Enter) and (self._tags or self._names or self._indicator):
            self._take_current()
        elif self._typed and key == Key.Key_Escape:
            self._look_for("")
        elif self._typed and key == Key.Key_Backspace:
            self._look_for(self._typed[:-1])
        elif self._indicator and key in (Key.Key_Escape, Key.Key_Backspace):
            self._take_name("")
        elif keys.digit(event) is None and text.isprintable() and (text.strip() or (text and self._typed)):
            self._look_for(self._typed + text)
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._go_to(self._at + (-_PAGE if event.angleDelta().y() > 0 else _PAGE))

    # --- taking ------------------------------------------------------------------------------
    def _take_current(self) -> None:
        number = self._at - len(self._found)
        if 0 <= number < len(self._names):
            self._take_name(self._names[number])
        else:
            self._take_tag()

    def _take_tag(self) -> None:
        if self._at < len(self._found):
            self.tag_chosen.emit(self._found[self._at].id)
        elif not self._tags:
            self.tag_chosen.emit("")

    def _take_name(self, name: str) -> None:
        """Keep an indicator for the claim, or with an empty name none."""
        self._indicator, self._typed, self._names, self._found, self._at = name, "", [], self._tags, self._first
        self._fill()

    # --- going -------------------------------------------------------------------------------
    def _go(self, key: Key) -> None:
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        tags, at = len(self._found), self._at
        if key in (Key.Key_Left, Key.Key_Right):
            self._go_to(at + (on if key == Key.Key_Right else -on))
        elif key == Key.Key_Down:
            self._go_to(at + 1 if at >= tags else min(at + self._across, tags) if self._names else at + self._across)
        else:
            self._go_to(at - 1 if at >= tags else max(0, at - self._across))

    def _go_to(self, at: int) -> None:
        """Go to another tag or name, on the next sheet of nine tags if need be."""
        before = self._sheet()
        self._at = max(0, min(at, len(self._found) + len(self._names) - 1))
        if self._sheet() != before:
            self._fill()
        else:
            self._show_current()

    def _sheet(self) -> int:
        """Return the number of the first tag that is shown."""
        return max(0, min(self._at, len(self._found) - 1)) // _PAGE * _PAGE

    def _look_for(self, typed: str) -> None:
        """Offer the tags, and the indicators, that have these letters in their names."""
        from desktop.arabic.folding import fold

        if typed == self._typed:
            self._show_current()
            return
        self._typed, self._at, self._names = typed, 0, []
        words = fold(typed).split()
        self._found = [tag for tag in self._tags if all(word in fold(tag.name) for word in words)]
        if words:
            self._known = self._indicators() if self._known is None else self._known
            found = [name for name in self._known if all(word in fold(name) for word in words)]
            exact = next((name for name in found if fold(name) == " ".join(words)), None)
            # the last one makes a new indicator, unless it is there already
            self._names = found[:_NAMES] if exact else [*found[:_NAMES], " ".join(typed.split())]
            if exact and exact not in self._names:
                self._names[-1] = exact
        elif not typed:
            self._found, self._at = self._tags, self._first
        self._fill()

    # --- showing -----------------------------------------------------------------------------
    def _fill(self) -> None:
        # They are kept until they are deleted: one of them may be what was clicked.
        self._gone = [*self._shown(), *self._shown_names()]
        for widget in self._gone:
            # Out of the layout first: taken out of the sheet while that lays out, it brought the program down.
            for layout in (self._chips, self._rows):
                layout.removeWidget(widget)
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        first = self._sheet()
        self._filled_for = self._room.width()
        chips = []
        for tag in self._found[first : first + _PAGE]:
            chip = TagChip(tag, self._theme)
            chip.clicked.connect(lambda _checked=False, tag_id=tag.id: self.tag_chosen.emit(tag_id))
            chip.setParent(self)
            chip.ensurePolished()
            chips.append(chip)
        self._across = self._fitting([chip.sizeHint().width() for chip in chips])
        for number, chip in enumerate(chips):
            self._chips.addWidget(chip, number // self._across, number % self._across)
        for name in self._names:
            is_new = name not in (self._known or ())
            words = fill(self.tr("New indicator: %1"), isolate(name)) if is_new else name
            self._add_name(NameRow(name, words, "" if is_new else self.tr("indicator")), name)
        if self._indicator and not self._names:
            words = fill(self.tr("Indicator: %1"), isolate(self._indicator))
            self._add_name(NameRow("", words, "⌫", key=True), "")
        more = len(self._tags) - len(self._shown())
        if self._typed:
            self._more.setText(fill(self.tr("Tags and indicators with %1"), isolate(self._typed)))
        elif more:
            self._more.setText(self.tr("%n more tag(s): type part of a name", "", more))
        else:
            self._more.setText("" if self._indicator else self.tr("Type part of an indicator's name"))
        self._more.setVisible(bool(self._more.text()))
        for made in (*self._shown(), *self._shown_names()):
            made.show()  # or the sheet would be measured without it
        self._show_current()
        self._fit()
        self.stand_by(self._near)

    @property
    def _widest(self) -> int:
        """Return how wide what is on the sheet may be."""
        return max(120, self._filled_for - 2 * (_EDGE + _SIDE))

    def _fitting(self, widths: list[int]) -> int:
        """Return how many chips of these widths have room beside each other."""
        for across in range(_ACROSS, 1, -1):
            columns = [max(widths[at::across], default=0) for at in range(across)]
            if sum(columns) + (across - 1) * self._chips.spacing() <= self._widest:
                return across
        return 1

    def _fit(self) -> None:
        """Be as wide as what is on the sheet, where the room is narrower on several lines."""
        self._read.fit(self._widest)
        for row in self._shown_names():
            row.fit(self._widest)
        for label in (self._more, self._hint):
            label.setWordWrap(False)
            label.setWordWrap(label.sizeHint().width() > self._widest)
        self._column.activate()
        width = min(self.sizeHint().width(), self._widest + 2 * _SIDE)
        height = self._column.totalHeightForWidth(width) if self._column.hasHeightForWidth() else -1
        self.resize(width, height if height > 0 else self.sizeHint().height())

    def _add_name(self, row: NameRow, name: str) -> None:
        row.clicked.connect(lambda: self._take_name(name))
        self._rows.addWidget(row)

    def _show_current(self) -> None:
        current = self._found[self._at] if self._at < len(self._found) else None
        name = self._at - len(self._found) if current is None else -1
        for chip in self._shown():
            chip.setChecked(current is not None and chip.tag_id == current.id)
        for number, row in enumerate(self._shown_names()):
            row.setChecked(number == name and bool(self._names))
        if name >= 0 and self._names:
            self._hint.setText(self.tr("Enter: take the indicator · Esc: all tags"))
        elif current is not None and self.note.hasFocus():
            self._hint.setText(fill(self.tr("Enter: %1 · Esc: back to the text"), isolate(current.name)))
        elif current is not None and self._is_dismissible:
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

    def _shown_names(self) -> list[NameRow]:
        items = (self._rows.itemAt(number) for number in range(self._rows.count()))
        return [row for item in items if item is not None and isinstance(row := item.widget(), NameRow)]
