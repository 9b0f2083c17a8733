"""The pointer: presses, drags and clicks in an article pane."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from desktop.widgets.reader.selection import exactly_between, word_at, words_between

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_STILL = 3  # px that a hand shakes in a click


class Pointer:
    """Turns the mouse into selections of whole words (Alt: exactly what was dragged over) and clicks on claims."""

    def __init__(self, pane: "ArticlePane") -> None:
        self._pane = pane
        self._from: QPointF | None = None
        self._press = (0, 0)
        self._press_position = 0
        self._dragging = False
        self._paragraph_until = 0.0

    def press(self, event: QMouseEvent) -> None:
        """Begin a drag or a click; with Shift, extend the selection; a third click takes the paragraph."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        pane = self._pane
        if self._take_note(event.position()):
            return
        if pane.handles.press(event):
            return
        hit = pane.hit(event.position())
        self._from, self._dragging = event.position(), False
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            anchor = pane.selected()[0] if hit.position >= pane.caret else pane.selected()[1]
            self._press, self._press_position, self._dragging = (anchor, anchor), anchor, True
            self._extend(event)
        elif event.timestamp() < self._paragraph_until:
            chunk = pane.page.chunks[pane.page.chunk_at(hit.position)]
            self._press, self._press_position, self._dragging = (chunk.start, chunk.end), chunk.start, True
            pane.select(chunk.start, chunk.end, scroll=False)
        else:
            self._press, self._press_position = (hit.start, hit.end), hit.position
            pane.select(hit.position, hit.position, scroll=False)

    def move(self, event: QMouseEvent) -> None:
        """Extend a drag; without a button, show what can be clicked or dragged."""
        if self._pane.handles.move(event):
            return
        if not event.buttons() & Qt.MouseButton.LeftButton or self._from is None:
            noted = self._pane.margin.at(event.position())
            ids = noted or [highlight.id for highlight in self._pane.claims_at(event.position())]
            of_claim = len(noted) <= 1 and not (ids and self._pane.offers.get(ids[0]))
            self._pane.margin.hover("".join(ids[:1]) if of_claim else "")
            over = bool(ids)
            shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
            if self._pane.viewport().cursor().shape() != shape:
                self._pane.viewport().setCursor(shape)
            return
        self._dragging = self._dragging or (event.position() - self._from).manhattanLength() > _STILL
        if self._dragging:
            self._extend(event)

    def release(self, event: QMouseEvent) -> None:
        """End a drag, or click what is there."""
        if self._pane.handles.release(event):
            return
        if event.button() != Qt.MouseButton.LeftButton or self._from is None:
            return
        self._from = None
        self._pane.announce()
        if not self._dragging:
            self._click(event.position())

    def double_click(self, event: QMouseEvent) -> None:
        """Select the word; a drag goes on from it by words, one more click takes the paragraph."""
        hit = self._pane.hit(event.position())
        if event.button() != Qt.MouseButton.LeftButton or not hit.inside or self._pane.margin.at(event.position()):
            return
        self._from, self._dragging = event.position(), True
        self._press = word_at(self._pane.page.text, hit.start, hit.end)
        self._press_position = self._press[0]
        self._paragraph_until = event.timestamp() + QApplication.doubleClickInterval()
        self._pane.select(*self._press, scroll=False)

    def _take_note(self, at: QPointF) -> bool:
        """Choose the claim of the note that was pressed, of a fold the first that is not chosen; say if it was one."""
        pane, ids = self._pane, self._pane.margin.at(at)
        if not ids:
            return False
        offer = pane.offers.get(ids[0])
        if offer is not None:
            pane.offer_clicked.emit(offer.start)
            return True
        claim_id = ids[(ids.index(pane.chosen) + 1) % len(ids)] if pane.chosen in ids else ids[0]
        highlight = pane.highlights.get(claim_id)
        if highlight is not None:
            pane.select(highlight.start, highlight.start, scroll=False)
            pane.announce()
            pane.claim_clicked.emit(claim_id)
        return True

    def _extend(self, event: QMouseEvent) -> None:
        pane, text = self._pane, self._pane.page.text
        hit = pane.hit(event.position())
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            start, end = exactly_between(text, self._press_position, hit.position)
        else:
            start, end = words_between(text, self._press, (hit.start, hit.end))
        beyond = not pane.viewport().rect().contains(event.position().toPoint())
        backwards = hit.start < self._press[0]
        pane.select(*((end, start) if backwards else (start, end)), scroll=beyond)

    def _click(self, at: QPointF) -> None:
        """Choose the innermost claim; a click on the chosen one chooses the next one around it."""
        ids = [highlight.id for highlight in self._pane.claims_at(at)]
        if self._pane.chosen in ids:
            self._pane.claim_clicked.emit(ids[(ids.index(self._pane.chosen) + 1) % len(ids)])
        else:
            self._pane.claim_clicked.emit(ids[0] if ids else "")
            passage = None if ids else self._pane.passages.under(at)
            if passage is not None:
                self._pane.passage_clicked.emit(passage.number)
