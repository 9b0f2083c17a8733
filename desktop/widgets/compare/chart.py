"""A chart on the screen: a plot, its marks, and what mouse and keys do with them."""

import html
from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QSizePolicy, QToolTip, QWidget

from desktop.arabic.direction import is_rtl
from desktop.widgets.compare.axis import Plot
from desktop.widgets.compare.content import Content, Layout, lane_count, lay_out
from desktop.widgets.compare.frame import Look, scale
from desktop.widgets.compare.layer import MarkLayer
from desktop.widgets.compare.marks import Drawn
from desktop.widgets.compare.paint import paint

_MOST_QUOTES = 3
_BAR = 10
_NOTCH = 120  # what a step of a mouse wheel turns


class Chart(QWidget):
    """Shows a content; a click on a mark, or Enter on the chosen one, asks for its claims.

    `quote_of` gives the quote of a claim by its id, for the tool tips.
    """

    claims_wanted = Signal(list)

    def __init__(self, quote_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._quote_of = quote_of
        self._content: Content | None = None
        self._look: Look | None = None
        self._accent = ""
        self._layout: Layout | None = None
        self._current: int | None = None
        self._pressed: int | None = None
        self._plot = Plot(self)
        self._marks = MarkLayer()
        self._plot.widget.scene().addItem(self._marks)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.hide()
        self._bar.valueChanged.connect(self._arrange)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 150))

    # --- what is shown -----------------------------------------------------------------------
    def show_content(self, content: Content, look: Look, accent: str) -> None:
        """Show another content, or the same one in other colours."""
        self._content, self._look, self._accent = content, look, accent
        self._current = self._pressed = None
        self._plot.widget.setBackground(look.ground)
        self.setAccessibleDescription("")
        self._arrange()

    @property
    def first(self) -> int:
        """Return the first lane that is shown."""
        return self._layout.frame.first if self._layout else 0

    @property
    def drawn(self) -> Sequence[Drawn]:
        """Return the marks that are shown, in the widget's pixels."""
        return self._layout.drawn if self._layout else ()

    @property
    def current(self) -> int | None:
        """Return the number of the chosen mark in the whole chart."""
        return self._current

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if self._content is None or self._look is None:
            return
        lanes = lane_count(self._content)
        layout = self._laid_out(self._content, self._look, self.width())
        shown = layout.frame.end - layout.frame.first
        if shown < lanes:
            layout = self._laid_out(self._content, self._look, self.width() - _BAR - 4)
            self._bar.setGeometry(self._bar_place())
            self._bar.setPageStep(shown)
            self._bar.setRange(0, lanes - shown)
        else:
            self._bar.setRange(0, 0)
        self._bar.setVisible(shown < lanes)
        self._layout = layout
        self._plot.fit(layout)
        self._plot.show_parts(layout.names, [scale(layout.ticks, layout.frame, self._look)])
        shapes = [shape for drawn in layout.drawn for shape in drawn.shapes]
        self._marks.setPos(-layout.left, -layout.frame.top)
        guides = [shape for part in layout.guides for shape in part.shapes]
        self._marks.show_shapes([*guides, *shapes], QRectF(self.rect()))
        self._outline(self._current)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the legend; all else is in the plot."""
        if self._layout is not None:
            painter = QPainter(self)
            paint(painter, self._layout.legend.shapes)
            painter.end()

    def _laid_out(self, content: Content, look: Look, width: int) -> Layout:
        # the bar stands where reading ends
        left = self.width() - width if look.rtl else 0
        return lay_out(content, left, 2, left + width, self.height() - 2, self._bar.value(), look)

    def _bar_place(self) -> QRect:
        rtl = self._look is not None and self._look.rtl
        return QRect(0 if rtl else self.width() - _BAR, 0, _BAR, self.height())

    # --- mouse -------------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked."""
        found = self._at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)
        if not self.hasFocus() or self._current is None:
            self._outline(found.index if found else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Leave no mark looking pointed at."""
        self._outline(self._current if self.hasFocus() else None)
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the mark below the pointer."""
        found = self._at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        self._pressed = found.index if found else None
        if found:
            self._choose(found.index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the claims of the mark that was pressed and let go."""
        found = self._at(event.position())
        if found is not None and found.index == self._pressed:
            self.claims_wanted.emit(list(found.item.claims))
        self._pressed = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by rows, where there are more than fit."""
        if self._bar.maximum():
            self._bar.setValue(self._bar.value() - round(event.angleDelta().y() / _NOTCH) * self._bar.singleStep())
            event.accept()
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Show a mark's sentence and quotes, or an article's whole name, as a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._tell(event.pos(), event.globalPos())
            return True
        return super().event(event)

    def tip(self, place: QPointF) -> str:
        """Return the tool tip of a place, escaped: quotes are foreign text, and Qt reads tool tips as HTML."""
        found = self._at(place)
        if found is not None:
            claims = found.item.claims
            lines = [found.item.sentence, *(f"«{self._quote_of(claim)}»" for claim in claims[:_MOST_QUOTES])]
            if len(claims) > _MOST_QUOTES:
                lines.append(self.tr("and %n more", "", len(claims) - _MOST_QUOTES))
        else:
            lines = [hint] if (hint := self._name_at(place)) else []
        return "".join(f'<p dir="{"rtl" if is_rtl(line) else "ltr"}">{html.escape(line)}</p>' for line in lines)

    def _tell(self, place: QPoint, on_screen: QPoint) -> None:
        text = self.tip(QPointF(place))
        if text:
            QToolTip.showText(on_screen, text, self)
        else:
            QToolTip.hideText()

    def _at(self, place: QPointF) -> Drawn | None:
        # the last one drawn lies on top
        boxes = ((drawn, QRectF(*drawn.box).adjusted(-1, -2, 1, 2)) for drawn in reversed(self.drawn))
        return next((drawn for drawn, box in boxes if box.contains(place)), None)

    def _name_at(self, place: QPointF) -> str:
        if self._content is None or self._layout is None:
            return ""
        frame = self._layout.frame
        if frame.left <= place.x() <= frame.right or not frame.top <= place.y() <= frame.bottom:
            return ""
        lane = frame.first + int((place.y() - frame.top) / frame.pitch)
        return next((row.hint for row in self._content.rows if row.first <= lane < row.end), "")

    # --- keys --------------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the marks with the arrows, Home and End; ask for the chosen one's claims with Enter or Space."""
        number = len(self._content) if self._content is not None else 0
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current is not None:
            assert self._content is not None
            self.claims_wanted.emit(list(self._content.item(self._current).claims))
        elif number and (to := self._step(key, number)) is not None:
            self._choose(to)
        else:
            super().keyPressEvent(event)

    def _step(self, key: int, number: int) -> int | None:
        forward = Qt.Key.Key_Left if self._look is not None and self._look.rtl else Qt.Key.Key_Right
        backward = Qt.Key.Key_Right if forward == Qt.Key.Key_Left else Qt.Key.Key_Left
        now = self._current
        if key == Qt.Key.Key_Home or (now is None and key in (forward, Qt.Key.Key_Down)):
            return 0
        if key == Qt.Key.Key_End or (now is None and key in (backward, Qt.Key.Key_Up)):
            return number - 1
        if now is None:
            return None
        assert self._content is not None
        if self._content.levels(2):  # a plane has no lanes to go up or down in
            key = {Qt.Key.Key_Down: forward, Qt.Key.Key_Up: backward}.get(Qt.Key(key), Qt.Key(key))
        if key in (forward, backward):
            return min(max(now + (1 if key == forward else -1), 0), number - 1)
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            return self._other_lane(now, 1 if key == Qt.Key.Key_Down else -1, number)
        return None

    def _other_lane(self, now: int, way: int, number: int) -> int:
        """Return the first mark of the next lane that has one, or of the lane before."""
        assert self._content is not None
        lane, to = self._content.item(now).lane, now
        while 0 <= to + way < number and self._content.item(to).lane == lane:
            to += way
        lane = self._content.item(to).lane
        while to > 0 and self._content.item(to - 1).lane == lane:
            to -= 1
        return to

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Choose the first mark when the keyboard comes here."""
        super().focusInEvent(event)
        keyboard = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if keyboard and self._current is None and self._content is not None and len(self._content):
            self._choose(0)
        self._outline(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the outline away."""
        super().focusOutEvent(event)
        self._outline(None)

    # --- the chosen mark ---------------------------------------------------------------------
    def _choose(self, index: int) -> None:
        assert self._content is not None and self._layout is not None
        item = self._content.item(index)
        self._current = index
        frame = self._layout.frame
        if item.lane < frame.first:
            self._bar.setValue(item.lane)
        elif item.lane >= frame.end:
            self._bar.setValue(item.lane - (frame.end - frame.first) + 1)
        self.setAccessibleDescription(item.sentence)
        self._outline(index)

    def _outline(self, index: int | None) -> None:
        drawn = next((drawn for drawn in self.drawn if drawn.index == index), None)
        self._marks.outline(drawn.box if drawn else None, self._accent)
