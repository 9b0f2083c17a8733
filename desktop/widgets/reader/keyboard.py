"""The keyboard: which key takes the caret where.

Left and Right go by letters, with Ctrl (or Alt) by words; Up and Down by lines, with Ctrl by paragraphs; Home and End
to the ends of the line, with Alt of the sentence, with Ctrl of the text. Shift extends the selection by all of them.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.widgets.reader import motion
from desktop.widgets.reader.page import Page


class Keyboard:
    """Moves a caret by keys, and remembers the column it keeps to while it goes up and down."""

    def __init__(self) -> None:
        self._column: float | None = None
        self.extends = False  # whether the selection there is was made by keys

    def forget_column(self) -> None:
        """Let the next step up or down start from where the caret is then: the mouse has taken over."""
        self._column, self.extends = None, False

    def destination(self, page: Page, position: int, event: QKeyEvent, page_lines: int) -> int | None:
        """Return where a key takes the caret; None when it is no such key. `page_lines` is what Page Down skips."""
        key = event.key()
        self.extends = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        lines = {
            Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -page_lines, Qt.Key.Key_PageDown: page_lines,
        }.get(Qt.Key(key))  # fmt: skip
        if control and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._column = None
            return (motion.paragraph_start if key == Qt.Key.Key_Up else motion.paragraph_after)(page.text, position)
        if lines is not None:
            if self._column is None:
                self._column = page.caret(position).center().x()
            return motion.by_lines(page, position, self._column, lines)
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._column = None
            rtl = page.chunks[page.chunk_at(position)].rtl
            step = motion.forward if (key == Qt.Key.Key_Left) == rtl else motion.backward
            return step(page, position, words=control or alt)
        if key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._column = None
            if control:
                return motion.text_start(page) if key == Qt.Key.Key_Home else len(page.text)
            if alt:
                return (motion.sentence_start if key == Qt.Key.Key_Home else motion.sentence_end)(page.text, position)
            return (motion.line_start if key == Qt.Key.Key_Home else motion.line_end)(page, position)
        return None
