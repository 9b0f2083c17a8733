"""The article pane: one report's text, to read, to select in and to mark."""

from collections.abc import Callable, Collection, Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextLayout,
)
from PySide6.QtWidgets import QWidget

from desktop.domain.span import Span
from desktop.widgets.reader import accessible, keys
from desktop.widgets.reader.collection import no_collection
from desktop.widgets.reader.handles import Handles
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.highlights import Highlights
from desktop.widgets.reader.keyboard import Keyboard
from desktop.widgets.reader.matches import Matches
from desktop.widgets.reader.offers import Offers
from desktop.widgets.reader.page_view import ZOOM, PageView
from desktop.widgets.reader.pane_margin import PaneMargin
from desktop.widgets.reader.pane_painting import PanePainting
from desktop.widgets.reader.paragraphs import Chunk
from desktop.widgets.reader.passages import Passages
from desktop.widgets.reader.pointer import Pointer
from desktop.widgets.reader.selection import trimmed, whole_words
from desktop.widgets.reader.text_styles import TextStyles
from desktop.widgets.theme import Theme


class ArticlePane(PageView):
    """Shows a canonical text; all positions given and taken are code points in it.

    `span_chosen` comes once a selection is done (the mouse let go, Shift released) with its rectangle on the
    screen, `claim_clicked` with a claim's id, or nothing beside all claims; `offer_clicked` with a suggestion's start,
    `passage_clicked` with the number of a shared passage.
    """

    span_chosen = Signal(object, QRect)
    span_cleared = Signal()
    claim_clicked = Signal(str)
    offer_clicked = Signal(int)
    passage_clicked = Signal(int)
    key_marked = Signal(int)
    delete_pressed = Signal()
    enter_pressed = Signal()
    escape_pressed = Signal()
    focused = Signal()
    menu_wanted = Signal(QPoint, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, zoom: int = ZOOM) -> None:
        super().__init__(parent, zoom=zoom)
        accessible.install()
        self.first_look: Callable[[QKeyEvent], bool] | None = None  # who may take a key before the text does
        self._styles = TextStyles()
        self._theme = theme
        self._painting = PanePainting(self, theme.colours)
        self._chosen = self._answering = ""
        self._anchor = self._caret = 0
        self._announced: Span | None = None
        self._keyboard = Keyboard()
        self._pointer = Pointer(self)
        self.handles, self.offers, self.matches = Handles(self), Offers(self), Matches(self)
        self.passages = Passages(self)
        self.margin = PaneMargin(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        # All of it is painted here: what lies beneath need not be.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        theme.changed.connect(self._take_colours)
        self.set_text("")

    # --- what is shown -----------------------------------------------------------------------
    def set_text(self, text: str, *, title: Span | None = None, furniture: Iterable[Span] = ()) -> None:
        """Show another text from its start: its title bold, the page's furniture dimmed."""
        self._styles = TextStyles(title, furniture)
        self.show_page(text)
        self.highlights = Highlights(self.page.chunks)
        self.offers.clear()
        self.passages.show(())
        self.passages.take(None)
        self._anchor, self._caret, self._announced, self._chosen, self._answering = 0, 0, None, "", ""
        accessible.text_changed(self)

    def set_highlights(self, highlights: Iterable[Highlight]) -> None:
        """Show these highlights; only pieces where something differs are painted anew."""
        changed = self.highlights.replace(highlights)
        if self._painting.has_begun or not self.margin.is_empty:
            numbers = self.highlights.pieces(changed)
            self.margin.drop(numbers)
            self._painting.drop(numbers)
        self.viewport().update()

    def put_highlight(self, highlight: Highlight) -> None:
        """Show one more highlight, or one anew."""
        self._redecorate_near(highlight.id, self.highlights.put(highlight))

    def drop_highlight(self, claim_id: str) -> None:
        """Show a highlight no more."""
        self._redecorate_near(claim_id, self.highlights.drop(claim_id))

    def set_passages(self, spans: Iterable[Span]) -> None:
        """Show these as passages that other articles share; they are numbered as they are given."""
        self.passages.show(spans)

    def choose(self, claim_id: str | None) -> None:
        """Outline a claim's highlight, or none."""
        if (claim_id or "") != self._chosen:
            before, self._chosen = self._chosen, claim_id or ""
            for highlight in (self.highlights.get(before), self.highlights.get(self._chosen)):
                if highlight is not None:
                    self.update_span(highlight.start, highlight.end)
                    self.margin.update_note(highlight)

    def answer(self, claim_id: str) -> None:
        """Show, more quietly, which claim answers to the one chosen in another text; with an empty id none does."""
        if claim_id != self._answering:
            before, self._answering = self._answering, claim_id
            for highlight in (self.highlights.get(before), self.highlights.get(claim_id)):
                if highlight is not None:
                    self.update_span(highlight.start, highlight.end)

    @property
    def answering(self) -> str:
        """Return the id of the claim that answers to the one chosen elsewhere; empty for none."""
        return self._answering

    def shows(self, claim_id: str) -> bool:
        """Say whether a claim stands in this text."""
        return self.highlights.get(claim_id) is not None

    @property
    def chosen(self) -> str:
        """Return the id of the outlined claim; empty for none."""
        return self._chosen

    # --- selection ---------------------------------------------------------------------------
    @property
    def caret(self) -> int:
        """Return the caret's position."""
        return self._caret

    def selected(self) -> tuple[int, int]:
        """Return start and end of the selection as it is shown; equal when there is none."""
        return min(self._anchor, self._caret), max(self._anchor, self._caret)

    def selection(self) -> Span | None:
        """Return the selected words, without spaces at the edges; whole ones where keys selected them."""
        fitted = whole_words if self._keyboard.extends else trimmed
        start, end = fitted(self.page.text, *self.selected())
        return Span(start, end) if start < end else None

    def select(self, anchor: int, caret: int, *, scroll: bool = True) -> None:
        """Select from one position to another; the same twice only sets the caret."""
        if (anchor, caret) == (self._anchor, self._caret):
            return
        self.update_span(*self.selected())
        self._anchor, self._caret = anchor, caret
        self.update_span(*self.selected())
        if scroll:
            self._show(self.page.caret(caret))
        accessible.caret_moved(self)

    def clear_selection(self) -> None:
        """Leave the caret where it is and select nothing."""
        self.select(self._caret, self._caret, scroll=False)
        self.announce()

    def select_all(self) -> None:
        """Select the whole text, and tell of it."""
        self.select(0, len(self.page.text), scroll=False)
        self.announce()

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        start, end = self.selected()
        if start < end:
            QGuiApplication.clipboard().setText(self.page.text[start:end])

    def announce(self) -> None:
        """Tell of the selection now that it is done, or that there is none any more."""
        span = self.selection()
        if span == self._announced:
            return
        self._announced = span
        if span is None:
            self.span_cleared.emit()
            return
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection():
            clipboard.setText(span.of(self.page.text), clipboard.Mode.Selection)
        self.span_chosen.emit(span, self.span_rect(span))

    def span_rect(self, span: Span) -> QRect:
        """Return the visible part of a span's bounding rectangle on the screen; empty when scrolled away."""
        bounds, top = QRectF(), -self.origin().y()
        for rect in self.page.rects(span.start, span.end, top, top + self.viewport().height()):
            bounds = bounds.united(rect)
        seen = bounds.translated(self.origin()).toAlignedRect().intersected(self.viewport().rect())
        return QRect(self.viewport().mapToGlobal(seen.topLeft()), seen.size()) if not seen.isEmpty() else QRect()

    def claims_at(self, point: QPointF) -> list[Highlight]:
        """Return the highlights under a point of the viewport, the innermost first."""
        hit = self.hit(point)
        return self.highlights.at(hit.start) if hit.inside else []

    # --- Qt ----------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        page, total = self.page, self.page.heights.total
        with no_collection():
            with self._keeping_place():
                page.laid(page.heights.at(round(-self.origin().y()))[0])
            painter = QPainter(self.viewport())
            self._painting.paint(painter, event.rect())
            painter.end()
        if page.heights.total != total:
            self._set_range()
        self._be_calm()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self.passages.tell(event.pos()):
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyboard.forget_column()
        self._pointer.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointer.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pointer.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pointer.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (self.first_look and self.first_look(event)) or self._command(event):
            return
        lines = max(1, self.viewport().height() // self._measures.line - 1)
        position = self._keyboard.destination(self.page, self._caret, event, lines)
        if position is None:
            super().keyPressEvent(event)
            return
        held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.select(self._anchor if held else position, position)
        if not held:
            self.announce()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Shift:
            self.announce()
        super().keyReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            caret = self.page.caret(self._caret).translated(self.origin())
            at = self.viewport().mapToGlobal(caret.bottomLeft().toPoint())
            self.menu_wanted.emit(at, self._chosen if self.shows(self._chosen) else "")
        else:
            ids = [highlight.id for highlight in self.claims_at(QPointF(event.pos()))]
            self.menu_wanted.emit(event.globalPos(), self._chosen if self._chosen in ids else "".join(ids[:1]))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.margin.hover("")
        self.handles.leave()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    # --- inside ------------------------------------------------------------------------------
    def _command(self, event: QKeyEvent) -> bool:
        """Do what a key asks for, or tell of it; say whether it was such a key."""
        pressed = keys.command(event)
        acts: dict[str, Callable[[], None]] = {
            "copy": self.copy, "all": self.select_all, "delete": self.delete_pressed.emit,
            "enter": self.enter_pressed.emit, "escape": self.escape_pressed.emit,
        }  # fmt: skip
        if pressed:
            acts[pressed]()
        elif (digit := keys.digit(event)) is not None:
            self.announce()
            self.key_marked.emit(digit)
        else:
            return False
        return True

    def _formats(self, chunk: Chunk) -> list[QTextLayout.FormatRange]:
        return self._styles.formats(chunk, self._measures.font, self._theme.colours.muted)

    def _make_ready(self, number: int, *, as_picture: bool) -> None:
        self._painting.make_ready(number, as_picture=as_picture)

    def _keep_ready(self, numbers: Collection[int]) -> None:
        self._painting.keep_pictures(numbers)

    def _is_tidy(self) -> bool:
        keepers = (self.page, self._painting, self.offers, self.passages, self.margin)
        return sum(not each.tidy() for each in keepers) == 0

    def _layouts_changed(self) -> None:
        self._painting.forget()
        self.offers.measure()
        self.passages.measure()
        self.margin.measure(self.page.width, rtl=self._rtl)

    def _redecorate_near(self, claim_id: str, changed: Collection[Highlight]) -> None:
        """Show other highlights where these lie, and as far as the lanes of others hang on them."""
        numbers = self.highlights.pieces(changed)
        self.margin.renew(numbers, claim_id)
        self._painting.drop(numbers)
        for each in changed:
            self.update_span(each.start, self.highlights.reach(each))

    def _take_colours(self) -> None:
        self._painting.set_colours(self._theme.colours)
        self.page.forget_layouts()
        self.viewport().update()
