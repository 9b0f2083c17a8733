"""Keys: digits and commands by the key that was pressed, whatever keyboard layout is active."""

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

# Scan codes of the keys 1 to 9 in the top row; letters and digits of other layouts sit on the same keys.
_X11_FIRST = 10
_WINDOWS_FIRST = 2
_MAC = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9}
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
    | Qt.KeyboardModifier.ShiftModifier
)
# Some systems name a key by the letter that the Arabic (101) layout has on it.
_WITH_CONTROL: dict[int, str] = {Qt.Key.Key_C: "copy", Qt.Key.Key_A: "all", ord("ؤ"): "copy", ord("ش"): "all"}
_WITH_CONTROL_TYPED = {"ؤ": "copy", "ش": "all"}
_ALONE: dict[int, str] = {
    Qt.Key.Key_Delete: "delete",
    Qt.Key.Key_Backspace: "delete",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Escape: "escape",
}


def digit(event: QKeyEvent) -> int | None:
    """Return 1 to 9 for a digit key, in the top row or keypad, Latin, Arabic or any other; None for other keys."""
    if event.modifiers() & _HELD:
        return None
    text = event.text()
    value = unicodedata.digit(text, None) if len(text) == 1 else None
    if value is None and Qt.Key.Key_1 <= event.key() <= Qt.Key.Key_9:
        value = event.key() - Qt.Key.Key_0
    if value is None:
        value = _by_place(event, sys.platform)
    return value if value is not None and 1 <= value <= 9 else None


def command(event: QKeyEvent) -> str:
    """Return what a key asks for: copy, all, delete, enter, escape; empty for other keys."""
    if event.modifiers() == Qt.KeyboardModifier.ControlModifier:
        return _WITH_CONTROL.get(event.key(), "") or _WITH_CONTROL_TYPED.get(event.text(), "")
    if event.matches(QKeySequence.StandardKey.Copy):
        return "copy"
    return "" if event.modifiers() & _HELD else _ALONE.get(event.key(), "")


def _by_place(event: QKeyEvent, platform: str) -> int | None:
    if platform == "darwin":
        return _MAC.get(event.nativeVirtualKey()) if event.nativeVirtualKey() else None
    place = event.nativeScanCode() - (_WINDOWS_FIRST if platform == "win32" else _X11_FIRST) + 1
    return place if 1 <= place <= 9 else None
