"""The page view: a page in a scroll area, laid out to its width, that stays where one was reading."""

import time
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QTextLayout, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from desktop.arabic.direction import is_rtl
from desktop.domain.span import Span
from desktop.session.typesetting import Typesetting
from desktop.widgets.reader.measures import gloss_room, measures
from desktop.widgets.reader.page import SLICE, Hit, Page
from desktop.widgets.reader.paragraphs import LONGEST, Chunk
from desktop.widgets.viewport import own_viewport

if TYPE_CHECKING:
    from desktop.widgets.reader.glide import Glide

ZOOM = 18
SMALLEST, LARGEST = 11, 48
_AROUND = 4  # px by which an outline or a caret leaves its line
_BESIDE = 8  # px by which what belongs to the words may leave them: never as far as the notes
_NARROWEST = 9  # times the face's size: a text narrower than that keeps the room of its margin for itself
_PICTURES = 2.2  # screens of which pictures are kept
_BEGINNING = 4000  # code points that say on which side the scroll bar stands
_NEAR = 128  # pieces that are made ready at most: fewer than are kept
_CALM_MS = 60  # what is in view is painted first, and nothing is measured within that turn of the event loop
_WAITS = 4  # times that calm is waited for until something was painted


class PageView(QAbstractScrollArea):
    """Scrolls a text; what is drawn and what a press means is said by the class above it.

    `place_changed` comes with every scrolling.
    """

    place_changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, zoom: int = ZOOM) -> None:
        super().__init__(parent)
        own_viewport(self)
        self._setting = Typesetting()
        self._measures = measures(self._setting, zoom)
        self._place = 0
        self._scrolling_quietly = False
        self._rtl = True
        self._downwards, self._was_at = True, 0
        self._waits = 0
        self.page = Page("", self._measures, self._formats)
        self._idle = QTimer(self)
        self._idle.timeout.connect(self._refine)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_page(self, text: str) -> None:
        """Show another text from its start; its majority says on which side the scroll bar stands."""
        self.page = Page(text, self._measures, self._formats)
        self._rtl = is_rtl(text[:_BEGINNING])
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        self._place = 0
        self._relayout(force=True)

    @property
    def zoom(self) -> int:
        """Return the size of the reading face in pixels."""
        return self._measures.font.pixelSize()

    def set_zoom(self, pixels: int) -> None:
        """Set the size of the reading face in pixels, within what can be read."""
        pixels = max(SMALLEST, min(LARGEST, pixels))
        if pixels != self.zoom:
            self._measures = measures(self._setting, pixels)
            self._relayout(force=True)
            self.viewport().update()

    def set_typesetting(self, setting: Typesetting) -> None:
        """Set the text in another face, with other distances or lengths of lines."""
        if setting != self._setting:
            self._setting = setting
            self._measures = measures(setting, self.zoom)
            self._relayout(force=True)
            self.viewport().update()

    def line_room(self) -> int:
        """Return the pixels that a line may take, were there no longest one."""
        return self.viewport().width() - 2 * self._measures.margin - self._measures.gloss

    # --- places ------------------------------------------------------------------------------
    def origin(self) -> QPointF:
        """Return where the page's top left corner lies in the viewport."""
        wide = self.page.width + self._measures.gloss
        left = (self.viewport().width() - wide) // 2 + (self._measures.gloss if self._rtl else 0)
        return QPointF(left, self._measures.margin - self._scroll)

    def hit(self, point: QPointF) -> Hit:
        """Return what lies at a point of the viewport."""
        at = point - self.origin()
        return self.page.hit(at.x(), at.y())

    def update_span(self, start: int, end: int) -> None:
        """Have the lines painted anew that show code points `start`..`end`, as far as they are in view."""
        page, y, bottom = self.page, self.origin().y(), self.viewport().height()
        left, width = round(self.origin().x()) - _BESIDE, self.page.width + 2 * _BESIDE
        for number in page.pieces(start, end + 1, -y, bottom - y):
            top = y + page.heights.top(number)
            laid, line = page.laid(number), self._measures.line
            first, last = laid.line_of(start - laid.chunk.start), laid.line_of(end - laid.chunk.start)
            self.viewport().update(
                left, round(top + first * line) - _AROUND, width, (last - first + 1) * line + 2 * _AROUND
            )

    def paint_now(self, position: int) -> None:
        """Paint at once what is to be painted anew, before anything else that waits, and the line of a position."""
        # Qt paints all that waits along with this; a pixel elsewhere would have the lines between painted, too.
        y = round(self.origin().y() + self.page.line_top(position))
        x = max(0, round(self.origin().x()))
        self.viewport().repaint(x, max(0, min(y, self.viewport().height() - 1)), 1, 1)

    def reveal(self, span: Span) -> None:
        """Scroll, if need be, so that a span is seen with some text above it."""
        self._stay()
        page, seen = self.page, self.viewport().height()
        top = page.line_top(span.start) + self.origin().y()
        # Of a span that is longer than what is seen, the beginning is shown.
        bottom = page.line_top(min(span.end - 1, span.start + LONGEST)) + self._measures.line + self.origin().y()
        if top < 0 or bottom > seen:
            bar = self.verticalScrollBar()
            bar.setValue(round(bar.value() + top - seen / 3))

    @property
    def line_height(self) -> int:
        """Return the pixels from line to line."""
        return self._measures.line

    def top_of(self, position: int) -> float:
        """Return where in the viewport, or beyond it, the line of a position begins."""
        with self._keeping_place():
            self.page.laid(self.page.chunk_at(position))
        return self.page.line_top(position) + self.origin().y()

    def scroll_by(self, pixels: float) -> None:
        """Scroll down by so many pixels, or up."""
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + pixels))

    @cached_property
    def glide(self) -> "Glide":
        """Return what scrolls smoothly, made when it is first asked for."""
        from desktop.widgets.reader.glide import Glide

        return Glide(self)

    def place(self) -> int:
        """Return the position of the first line in view, to come back to."""
        return self._place

    def set_place(self, position: int) -> None:
        """Scroll so that a position is in the first line in view, and stay there whatever is measured later."""
        self._place = max(0, min(position, len(self.page.text)))
        top = self.page.line_top(self._place) if self._place else 0
        self._set_range()
        self._scroll_quietly(top)

    # --- Qt ----------------------------------------------------------------------------------
    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._relayout()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._stay()
        super().wheelEvent(event)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # --- inside ------------------------------------------------------------------------------
    def _stay(self) -> None:
        """Glide no further: somebody else says where to go."""
        if "glide" in self.__dict__:
            self.glide.stop()

    def _formats(self, chunk: Chunk) -> Sequence[QTextLayout.FormatRange]:
        """Return how parts of a piece differ from plain text."""
        return ()

    def _layouts_changed(self) -> None:
        """Forget what was made of the layouts so far."""

    def _is_tidy(self) -> bool:
        """Let go of some of what was made of pieces long ago; say whether that was all."""
        return self.page.tidy()

    def _relayout(self, *, force: bool = False) -> None:
        room = self.viewport().width() - 2 * self._measures.margin
        gloss = gloss_room(self.zoom)
        if room - gloss < self.zoom * _NARROWEST:
            gloss = 0
        width = max(40, min(room - gloss, self._measures.widest))
        if force or width != self.page.width or gloss != self._measures.gloss:
            self._measures = self._measures._replace(gloss=gloss)
            self.page.set_width(width, self._measures)
            self._layouts_changed()
            self._idle.start(_CALM_MS)
            self._waits = _WAITS
            if self._place or self.isVisible():
                self.set_place(self._place)
        if self.isVisible():
            self._set_range()

    def _be_calm(self) -> None:
        """Put off what has not begun yet: something was just painted, and more may be."""
        self._waits = 0
        if self._idle.isActive() and self._idle.interval():
            self._idle.start(_CALM_MS)

    def _refine(self) -> None:
        """Make ready what is near, then measure the rest, for some milliseconds while nothing else is to do."""
        if self._waits and self.isVisible():
            self._waits -= 1
            return
        self._idle.setInterval(0)
        until = time.perf_counter() + SLICE
        is_tidy = self._is_tidy()
        with self._keeping_place():
            if self._all_ready(until) and self.page.refine(until) and is_tidy:
                self._idle.stop()

    def _all_ready(self, until: float) -> bool:
        """Make ready the pieces a screen above and below what is in view; say whether all of them are.

        Those in view and as many again, in the direction of the last scrolling, are made ready as pictures.
        """
        heights, seen, top = self.page.heights, self.viewport().height(), -self.origin().y()
        above, first, last, below = (heights.at(round(top + y))[0] for y in (-seen, 0, seen, 2 * seen))
        sides = [list(range(last + 1, below + 1)), list(range(first - 1, above - 1, -1))]
        near = [*range(first, last + 1), *sides[not self._downwards], *sides[self._downwards]]
        near = [number for number in near if not self.page.chunks.is_blank(number)][:_NEAR]
        room, pictures = _PICTURES * seen, set()
        for number in near:
            room -= heights[number]
            if room < 0:
                break
            pictures.add(number)
        self._keep_ready(pictures)
        for number in near:
            if time.perf_counter() >= until:
                return False
            self._make_ready(number, as_picture=number in pictures)
        return True

    def _make_ready(self, number: int, *, as_picture: bool) -> None:
        """Do beforehand what painting a piece will ask for, or even paint it."""
        self.page.laid(number)

    def _keep_ready(self, numbers: Collection[int]) -> None:
        """Let go of the pictures of all other pieces."""

    @contextmanager
    def _keeping_place(self) -> Iterator[None]:
        """Keep what is in view where it is, though pieces above it turn out higher or lower."""
        anchor = self.page.chunk_at(self._place)
        before = self.page.heights.top(anchor)
        yield
        growth = self.page.heights.top(anchor) - before
        self._set_range()
        if growth:
            self._scroll_quietly(self.verticalScrollBar().value() + growth)

    def _scroll_quietly(self, value: int) -> None:
        self._scrolling_quietly = True
        self.verticalScrollBar().setValue(value)
        self._scrolling_quietly = False

    def _scrolled(self) -> None:
        if not self._scrolling_quietly:
            self._place = self.page.line_at(self._scroll + self._measures.line / 2)
            self._downwards, self._was_at = self._scroll >= self._was_at, self._scroll
            if not self._idle.isActive() or self._idle.interval():
                self._waits = 0
                self._idle.start(0)
        self.place_changed.emit()

    @property
    def _scroll(self) -> int:
        return self.verticalScrollBar().value()

    def _set_range(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        quietly, self._scrolling_quietly = self._scrolling_quietly, True
        bar.setRange(0, max(0, self.page.heights.total + 2 * self._measures.margin - seen))
        self._scrolling_quietly = quietly
        bar.setPageStep(seen)
        bar.setSingleStep(self._measures.line)

    def _show(self, rect: QRectF) -> None:
        """Scroll just so far that a rectangle of the page is in view."""
        self._stay()
        shown = rect.translated(self.origin())
        bar = self.verticalScrollBar()
        if shown.top() < 0:
            bar.setValue(round(bar.value() + shown.top()))
        elif shown.bottom() > self.viewport().height():
            bar.setValue(round(bar.value() + shown.bottom() - self.viewport().height()))
