"""The overlay: a panel over the window's content, which lies under a thin veil until the panel is left."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from desktop.widgets.theme import Theme

_EDGE = 16
_VEIL = 46  # of 255


class Overlay(QWidget):
    """Covers its host and keeps the keys to itself. Escape or a click outside leaves; the focus goes back where it was.

    `hidden` tells that it was left.
    """

    hidden = Signal()

    def __init__(self, host: QWidget, theme: Theme) -> None:
        super().__init__(host)
        self._theme = theme
        self._host = host
        self._before: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setProperty("popup", "true")
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show it over all that its host shows."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
        self._cover()
        self.show()
        self.raise_()
        self.take_focus()

    def leave(self) -> None:
        """Take it away and give the focus back."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.hidden.emit()

    def take_focus(self) -> None:
        """Give the focus to what takes the keys in the panel."""
        self.panel.setFocus(Qt.FocusReason.PopupFocusReason)

    def stand(self) -> None:
        """Give the panel its place in the host."""
        raise NotImplementedError

    # --- Qt's own ------------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host and event.type() is QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def event(self, event: QEvent) -> bool:
        # The window's keys sleep while something lies over it, except those that belong to what lies there.
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and not self.passes(event):
            event.accept()
            return True
        return super().event(event)

    def passes(self, event: QKeyEvent) -> bool:
        """Say whether a key is for the window all the same."""
        return False

    def focusNextPrevChild(self, _next: bool) -> bool:
        return True  # there is nowhere else to go

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = QColor(self._theme.colours.desk if self._theme.colours.dark else self._theme.colours.ink)
        veil.setAlpha(_VEIL * 2 if self._theme.colours.dark else _VEIL)
        QPainter(self).fillRect(self.rect(), veil)

    def _cover(self) -> None:
        self.setGeometry(self._host.rect())
        self.stand()

    def room(self) -> tuple[int, int]:
        """Return the width and height that a panel may have at most."""
        return max(0, self.width() - 2 * _EDGE), max(0, self.height() - 2 * _EDGE)
