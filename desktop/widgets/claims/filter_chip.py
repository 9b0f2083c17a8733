"""One filter as a chip: says what it lets through, opens the list to choose from, is cleared by its ×."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.widgets.claims.choice_popup import Choice, ChoicePopup
from desktop.widgets.shell import style

_WIDEST = 26  # letters of a chosen value
_CLEAR = 26  # pixels at the trailing end that clear


class FilterChip(QToolButton):
    """`changed` carries the value chosen, None for all. `choices` are asked for each time the list opens."""

    changed = Signal(object)

    def __init__(self, all_words: str, choices: Callable[[], Sequence[Choice]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._all_words = all_words
        self._choices = choices
        self._value: str | None = None
        self.setProperty("chip", True)
        self.setCheckable(True)
        self.setIconSize(QSize(16, 16))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._open)
        self._show(None)

    @property
    def value(self) -> str | None:
        """Return the value chosen, None for all."""
        return self._value

    def choose(self, value: str | None) -> None:
        """Let through only claims with this value, None for all."""
        if value == self._value:
            self.refresh()
            return
        self._value = value
        self.refresh()
        self.changed.emit(value)

    def refresh(self) -> None:
        """Say again what is let through: names may have changed, and what is gone lets everything through."""
        if self._value is None:
            self._show(None)
            return
        found = next((choice for choice in self._choices() if choice.value == self._value), None)
        if found is None:
            self.choose(None)
        else:
            self._show(found)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._value is not None and self._clear_box().contains(event.position().toPoint()):
            self.choose(None)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.choose(None)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self.setChecked(self._value is not None)
        popup = ChoicePopup([Choice(None, self._all_words), *self._choices()], self._value, self)
        popup.chosen.connect(self.choose)
        popup.popup(self)

    def _show(self, choice: Choice | None) -> None:
        words = choice.words if choice else self._all_words
        shown = words if len(words) <= _WIDEST else words[: _WIDEST - 1].rstrip() + "…"
        self.setText(f"{shown}  {'×' if choice else '▾'}".replace("&", "&&"))
        self.setIcon(choice.icon if choice and choice.icon else QIcon())
        self.setAccessibleName(self._all_words)
        self.setAccessibleDescription(words if choice else "")
        self.setChecked(choice is not None)
        style.put(self, "chip", True)

    def _clear_box(self) -> QRect:
        left = 0 if self.isRightToLeft() else self.width() - _CLEAR
        return QRect(left, 0, _CLEAR, self.height())
