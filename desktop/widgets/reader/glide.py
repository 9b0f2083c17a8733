"""Gliding: a pane scrolls to a place in a moment, so that the eye can follow; at once where nothing is to move."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QStyle

from desktop.domain.span import Span

if TYPE_CHECKING:
    from desktop.widgets.reader.page_view import PageView

LONGEST_MS = 110


class Glide(QObject):
    """Scrolls one pane; a way that is longer than what is in view is cut short before it."""

    def __init__(self, pane: "PageView") -> None:
        super().__init__(pane)
        self._pane = pane
        self._position, self._y, self._rest = 0, 0.0, 0.0
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(1.0)
        self._motion.setEndValue(0.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(self._step)

    @property
    def is_moving(self) -> bool:
        """Say whether it is on its way."""
        return self._motion.state() is QVariantAnimation.State.Running

    def to(self, span: Span, y: float | None = None) -> None:
        """Bring the first line of a span to a height in the viewport; without one only into view, where it is not."""
        pane, seen = self._pane, self._pane.viewport().height()
        self._motion.stop()
        if y is None:
            top = pane.top_of(span.start)
            if top >= 0 and top + pane.line_height <= seen:
                return
            y = seen / 3
        self._position, self._y = span.start, max(0.0, min(y, seen - 2.0 * pane.line_height))
        self._rest = pane.top_of(span.start) - self._y
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        lasts = min(LONGEST_MS, pane.style().styleHint(hint, None, pane)) if pane.isVisible() else 0
        if lasts <= 0 or not round(self._rest):
            self._step(0.0)
            return
        self._rest = max(-seen / 2, min(self._rest, seen / 2))
        self._motion.setDuration(lasts)
        self._motion.start()

    def stop(self) -> None:
        """Stay where it is."""
        self._motion.stop()

    def _step(self, share: float) -> None:
        # What comes into view on the way is measured, and moves the place: it is asked for each time.
        self._pane.scroll_by(self._pane.top_of(self._position) - self._y - self._rest * share)
