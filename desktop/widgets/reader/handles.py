"""Handles: the two ends of the chosen claim, to drag with the mouse."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen

from desktop.arabic.words import token_span
from desktop.domain.span import Span
from desktop.edits.boundaries import Side, dragged
from desktop.widgets.reader.geometry import Cell, LineGeometry
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_REACH = 5  # px on both sides of an end where it can be taken
_STILL = 3  # px that a hand shakes in a click
_KNOB = 3.5
_BAR = 2
_QUIET = 3.0  # px; a knob while the pointer is elsewhere, on the corner of the claim's outline
_BESIDE = 2
_LEFT = Qt.MouseButton.LeftButton


class _Drag(NamedTuple):
    side: Side
    pressed: QPointF
    before: Highlight
    begun: bool = False


class Handles(QObject):
    """Shows the ends of the chosen claim, clearly while the pointer is over it.

    A drag moves one by whole words, with Alt exactly.

    Nothing is written here: the highlight goes along with the drag, and `moved` carries the claim's id and its new
    span once the button is let go.
    """

    moved = Signal(str, object)

    def __init__(self, pane: "ArticlePane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._drag: _Drag | None = None
        self._seen = ""  # the claim whose ends are shown
        self.allowed = False  # whether a claim may be changed

    # --- the pointer -------------------------------------------------------------------------
    def press(self, event: QMouseEvent) -> bool:
        """Take an end; say whether one was there."""
        held = event.modifiers() & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        side, chosen = self.at(event.position()), self._chosen()
        if side is None or chosen is None or held:
            return False
        self._drag = _Drag(side, event.position(), chosen)
        return True

    def move(self, event: QMouseEvent) -> bool:
        """Drag an end on, or show the ends where the pointer is near; say whether nobody else need look at it."""
        if self._drag is None:
            return not event.buttons() and self._hover(event.position())
        far = (event.position() - self._drag.pressed).manhattanLength() > _STILL
        if not self._is_lost() and (far or self._drag.begun):
            self._drag = self._drag._replace(begun=True)
            self._follow(event)
        return True

    def release(self, event: QMouseEvent) -> bool:
        """Leave an end where it is now; say whether one was held."""
        drag = self._drag
        if drag is None or event.button() != _LEFT:
            return drag is not None
        shown = self._chosen()
        self._drag = None
        if not drag.begun:
            position = self._pane.hit(event.position()).position
            self._pane.select(position, position, scroll=False)
            self._pane.announce()
        elif shown is not None and shown.id == drag.before.id and shown[1:3] != drag.before[1:3]:
            self.moved.emit(shown.id, Span(shown.start, shown.end))
        self._hover(event.position())
        return True

    def cancel(self) -> bool:
        """Put an end back where its drag began; say whether one was dragged."""
        drag, self._drag = self._drag, None
        if drag is not None and self._pane.shows(drag.before.id):
            self._pane.put_highlight(drag.before)
        return drag is not None

    def leave(self) -> None:
        """Show no ends: the pointer is elsewhere."""
        if self._drag is None:
            self._show("")

    def at(self, point: QPointF) -> Side | None:
        """Return which end of the chosen claim can be taken at a point of the viewport."""
        chosen = self._chosen()
        near = {
            side: abs(end.center().x() - point.x())
            for side in Side
            if chosen and (end := self.place(chosen, side)) is not None
            if end.adjusted(-_REACH, -_QUIET, _REACH, self._below + _QUIET).contains(point)
        }
        return min(near, key=lambda side: near[side]) if near else None

    def place(self, highlight: Highlight, side: Side) -> QRectF | None:
        """Return the bar of an end in the viewport, as high as the highlight; None where it is out of view."""
        page, origin = self._pane.page, self._pane.origin()
        position = highlight.start if side is Side.START else highlight.end - 1
        number = page.chunk_at(position)
        top = origin.y() + page.heights.top(number)
        if top > self._pane.viewport().height() or top + page.heights[number] < 0:
            return None
        laid = page.laid(number)
        local = position - laid.chunk.start
        line = laid.line_of(local)
        x = _x(laid.line(line), local, side, highlight.start - laid.chunk.start, highlight.end - laid.chunk.start)
        if x is None:
            return None
        above, height = page.measures.tint
        x += origin.x()
        return QRectF(round(x) - _BAR / 2, top + line * page.measures.line + above, _BAR, height)

    def knob(self, highlight: Highlight, side: Side) -> QPointF | None:
        """Return the corner of a claim's outline that stands for its end; None where it is out of view."""
        bar, page = self.place(highlight, side), self._pane.page
        if bar is None:
            return None
        starts = side is Side.START
        rtl = page.chunks[page.chunk_at(highlight.start if starts else highlight.end - 1)].rtl
        x = bar.center().x() + (_BESIDE if starts == rtl else -_BESIDE)
        return QPointF(x, bar.top() if starts else bar.bottom() + self._below)

    @property
    def _below(self) -> int:
        """Return how far an outline reaches below the ground of its words."""
        return self._pane.page.measures.line - sum(self._pane.page.measures.tint) - 1

    # --- painting ----------------------------------------------------------------------------
    def paint_below(self, painter: QPainter, colours: Colours) -> None:
        """Draw small knobs at the ends of the chosen claim, for the text to be painted over them."""
        chosen = self._chosen()
        if chosen is None or chosen.id == self._seen:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        for side in Side:
            at = self.knob(chosen, side)
            if at is not None:
                painter.drawEllipse(at, _QUIET, _QUIET)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def paint(self, painter: QPainter, colours: Colours) -> None:
        """Draw the ends that are shown: a bar with a knob above the start, and one with a knob below the end."""
        chosen = self._chosen() if self._seen else None
        if chosen is None or chosen.id != self._seen:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for side in Side:
            bar = self.place(chosen, side)
            if bar is not None:
                painter.fillRect(bar, QColor(colours.accent))
                knob = QPointF(bar.center().x(), bar.top() if side is Side.START else bar.bottom())
                painter.setPen(QPen(QColor(colours.paper), 1))
                painter.setBrush(QColor(colours.accent))
                painter.drawEllipse(knob, _KNOB, _KNOB)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    # --- inside ------------------------------------------------------------------------------
    def _chosen(self) -> Highlight | None:
        return self._pane.highlights.get(self._pane.chosen) if self.allowed and self._pane.chosen else None

    def _is_lost(self) -> bool:
        """Say whether the claim is not the chosen one any more (it was undone meanwhile, or removed)."""
        chosen = self._chosen()
        return chosen is None or self._drag is None or chosen.id != self._drag.before.id

    def _follow(self, event: QMouseEvent) -> None:
        pane, drag = self._pane, self._drag
        assert drag is not None
        before = drag.before
        exactly = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        position = pane.hit(event.position()).position if exactly else self._dropped(event.position())
        span = dragged(pane.page.text, Span(before.start, before.end), drag.side, position, exactly=exactly)
        shown = pane.highlights.get(before.id)
        if shown is not None and (shown.start, shown.end) != (span.start, span.end):
            pane.put_highlight(before._replace(start=span.start, end=span.end))
        below = event.position().y() - pane.viewport().height()
        if below > 0 or event.position().y() < 0:
            bar = pane.verticalScrollBar()
            bar.setValue(bar.value() + (bar.singleStep() if below > 0 else -bar.singleStep()))

    def _dropped(self, point: QPointF) -> int:
        """Return the position that an end dropped at a point is meant for.

        A figure, or a foreign word, counts as passed beyond its middle as the line reads: the hand that comes from the
        line's own words meets its last letter first.
        """
        page, hit = self._pane.page, self._pane.hit(point)
        if not hit.inside:
            return hit.position
        laid = page.laid(page.chunk_at(hit.start))
        origin = laid.chunk.start
        line = laid.line(laid.line_of(hit.start - origin))
        run = _run(line, hit.start - origin)
        start, end = token_span(page.text, hit.start, hit.end)
        alone = run and start <= origin + run[0].start and origin + run[-1].end <= end
        if not alone or run[0].rtl == line.rtl:
            return hit.position
        middle = (min(each.left for each in run) + max(each.right for each in run)) / 2
        before = (point.x() - self._pane.origin().x() > middle) == line.rtl
        return start if before else end

    def _hover(self, point: QPointF) -> bool:
        """Show the ends where the pointer is over the claim; say whether it is on one of them."""
        chosen = self._chosen()
        side = self.at(point) if chosen else None
        over = side is not None or (chosen is not None and self._is_over(chosen, point))
        self._show(chosen.id if chosen and over else "")
        if side is not None:
            self._pane.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        return side is not None

    def _is_over(self, chosen: Highlight, point: QPointF) -> bool:
        at = point - self._pane.origin()
        return any(rect.contains(at) for rect in self._pane.page.rects(chosen.start, chosen.end, at.y(), at.y() + 1))

    def _show(self, claim_id: str) -> None:
        if claim_id == self._seen:
            return
        for each in (self._seen, claim_id):
            highlight = self._pane.highlights.get(each)
            if highlight is not None:
                self._pane.update_span(highlight.start, highlight.end)
        self._seen = claim_id


def _x(line: LineGeometry, local: int, side: Side, start: int, end: int) -> float | None:
    """Return where in its line the end at a code point stands; None where nothing is drawn of it.

    Of a figure or a foreign word that lies in the highlight whole, it is the side towards which the line reads, so that
    the words before it are beyond its start and those after it beyond its end.
    """
    run, leading = _run(line, local), side is Side.START
    cell = next((cell for cell in run if cell.start <= local < cell.end), None)
    if cell is None:
        return None
    if cell.rtl == line.rtl or run[0].start < start or run[-1].end > end:
        return cell.edge(leading=leading)
    return max(each.right for each in run) if leading == line.rtl else min(each.left for each in run)


def _run(line: LineGeometry, local: int) -> list[Cell]:
    """Return the cells of one direction around the one that shows a code point; none where nothing is drawn of it."""
    cells = line.cells
    number = next((at for at, cell in enumerate(cells) if cell.start <= local < cell.end), None)
    if number is None:
        return []
    first, last = number, number
    while first > 0 and cells[first - 1].rtl == cells[number].rtl:
        first -= 1
    while last + 1 < len(cells) and cells[last + 1].rtl == cells[number].rtl:
        last += 1
    return cells[first : last + 1]
