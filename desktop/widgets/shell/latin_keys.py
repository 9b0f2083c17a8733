"""What a key means where only an Arabic keyboard layout is set up, and Qt finds no Latin letter for it."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

# The letters that share a key with Latin ones on the Arabic (101) layout, of Windows and of X11.
_LETTERS = dict(zip("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM", strict=True))
# The same keys with Shift. The marks stand on other keys of Latin layouts: there the place of the key decides.
_VOWEL_SIGNS = {"َ": "Q", "ً": "W", "ُ": "E", "ٌ": "R", "ِ": "A", "ٍ": "S", "ْ": "X"}
_MARKS = {"`": "U", "÷": "I", "×": "O", "؛": "P", "]": "D", "[": "F", "ـ": "J", "،": "K", "/": "L"} | {
    "~": "Z", "}": "C", "{": "V", "'": "M",
}  # fmt: skip
_X11_ROWS = ((24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
_WINDOWS_ROWS = ((16, "QWERTYUIOP"), (30, "ASDFGHJKL"), (44, "ZXCVBNM"))


def latin(event: QKeyEvent) -> QKeyEvent | None:
    """Return the same key press as a Latin layout has it; None for a key that needs no such help."""
    if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return None
    sign = chr(event.key()) if event.key() < Qt.Key.Key_Escape else event.text()
    letter = _LETTERS.get(sign) or _VOWEL_SIGNS.get(sign)
    if not letter:
        letter = _MARKS.get(sign)
        if not letter or _place(event.nativeScanCode(), sys.platform) != letter:
            return None
    return QKeyEvent(event.type(), ord(letter), event.modifiers())


def _place(scan_code: int, platform: str) -> str:
    """Return the letter that a key has on the usual Latin layout; empty for others and where codes say nothing."""
    rows = {"win32": _WINDOWS_ROWS, "darwin": ()}.get(platform, _X11_ROWS)
    return next((row[scan_code - first] for first, row in rows if 0 <= scan_code - first < len(row)), "")
