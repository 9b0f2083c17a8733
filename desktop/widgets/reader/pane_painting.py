"""What a pane paints: the pieces in view with all that stands in and beside them.

A piece that nothing is done to is painted once, when nobody waits, and copied to the screen from then on. Such a
picture holds what it was made of: it is good as long as the piece is made of the very same objects.
"""

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap

from desktop.widgets.reader.decoration import Decoration, decorated
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.kept import Kept
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.painter import Outline, PagePainter, Why
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane


class Picture(NamedTuple):
    """A piece as wide as the viewport, and what it was made of."""

    pixmap: QPixmap
    parts: tuple[object, ...]


class State(NamedTuple):
    """What is selected, chosen and pointed at: pieces that it touches are painted anew each time."""

    selection: tuple[int, int]
    chosen: Highlight | None
    pointed: Highlight | None
    at_hand: tuple[int, int]
    answering: Highlight | None = None

    def touches(self, start: int, end: int) -> bool:
        """Say whether something of it is shown in these code points or beside them."""
        marked = [(each.start, each.end) for each in (self.chosen, self.pointed, self.answering) if each]
        spans = (self.selection, self.at_hand, *marked)
        return any(first <= end and last >= start for first, last in spans if first < last)

    def outlines(self) -> Iterator[Outline]:
        """Give the lines around words."""
        if self.at_hand[0] < self.at_hand[1]:
            yield Outline(*self.at_hand, Why.CHOSEN)
        outlined = ((self.chosen, Why.CHOSEN), (self.answering, Why.ANSWERING), (self.pointed, Why.POINTED))
        for highlight, why in outlined:
            if highlight is not None:
                yield Outline(highlight.start, highlight.end, why)


class PanePainting:
    """Paints one pane, in the colours in force."""

    def __init__(self, pane: "ArticlePane", colours: Colours) -> None:
        self._pane = pane
        self._painter = PagePainter(colours)
        self._decorations = Kept[int, Decoration | None]()
        self._outdated = Kept[int, Decoration]()
        self._pictures: dict[int, Picture] = {}
        self._lines_are_apart = True

    @property
    def has_begun(self) -> bool:
        """Say whether any piece was decorated yet."""
        return bool(self._decorations)

    def set_colours(self, colours: Colours) -> None:
        """Paint in other colours from now on."""
        self._painter = PagePainter(colours)
        self._pictures.clear()

    def forget(self) -> None:
        """Find anew where all goes: the text was laid out anew."""
        self._decorations.clear()
        self._outdated.clear()
        self._pictures.clear()
        measures = self._pane.page.measures
        # Where letters reach into the next line, pieces can't be painted one by one.
        self._lines_are_apart = QFontMetricsF(measures.font).height() <= measures.line

    def tidy(self) -> bool:
        """Let go of some of what was found long ago; say whether that was all."""
        return all([self._decorations.tidy(), self._outdated.tidy()])

    def drop(self, numbers: Collection[int]) -> None:
        """Decorate these pieces anew."""
        for number in numbers:
            known = self._decorations.pop(number, None)
            if known is not None:
                self._outdated.keep(number, known)

    def make_ready(self, number: int, *, as_picture: bool) -> None:
        """Do beforehand what painting a piece will ask for, or even paint it."""
        pane = self._pane
        laid = pane.page.laid(number)
        parts = self._parts(number, laid)
        known = self._pictures.get(number)
        if not as_picture or not self._lines_are_apart or (known and _same(known.parts, parts)):
            return
        if not self._is_busy(number, self._state()):
            self._pictures[number] = Picture(self._picture(number, laid), parts)

    def keep_pictures(self, numbers: Collection[int]) -> None:
        """Let go of the pictures of all other pieces."""
        for number in [each for each in self._pictures if each not in numbers]:
            del self._pictures[number]

    def paint(self, painter: QPainter, rect: QRect) -> None:
        """Draw what lies in a part of the viewport."""
        pane, page, origin = self._pane, self._pane.page, self._pane.origin()
        painter.fillRect(rect, self._painter.paper)
        if pane.margin.shown:
            pane.margin.paint_rule(painter, self._painter.colours)
        pane.handles.paint_below(painter, self._painter.colours)
        state = self._state()
        number, _ = page.heights.at(round(-origin.y()))
        y, top, bottom = origin.y() + page.heights.top(number), rect.top(), rect.bottom() + 1
        written = not pane.margin.shown or pane.margin.leaves(rect)
        while number < len(page.chunks) and y < bottom:
            height = page.heights[number]
            if not page.chunks.is_blank(number) and y + height > top:
                laid = page.laid(number)
                height = page.heights[number]
                busy = self._is_busy(number, state)
                known = None if busy else self._pictures.get(number)
                if known and _same(known.parts, self._parts(number, laid)):
                    painter.drawPixmap(QPointF(0, y), known.pixmap)
                else:
                    painter.translate(origin.x(), y)
                    shown = QRectF(rect).translated(-origin.x(), -y)
                    self._piece(painter, number, laid, shown, state if busy else _CALM, written=written)
                    painter.translate(-origin.x(), -y)
            y += height
            number += 1
        pane.handles.paint(painter, self._painter.colours)
        if pane.hasFocus():
            self._painter.focus_edge(painter, pane.viewport().width())
            self._painter.caret(painter, page.caret(pane.caret).translated(origin))

    def _state(self) -> State:
        pane = self._pane
        pointed = pane.highlights.get(pane.margin.hovered) if pane.margin.hovered != pane.chosen else None
        offer = pane.offers.get(pane.offers.at_hand)
        chosen = pane.highlights.get(pane.chosen)
        answering = pane.highlights.get(pane.answering)
        return State(pane.selected(), chosen, pointed, (offer.start, offer.end) if offer else (0, 0), answering)

    def _is_busy(self, number: int, state: State) -> bool:
        """Say whether a piece shows what comes and goes: no picture of it is worth keeping then."""
        start, end = self._pane.page.chunks.span(number)
        pane = self._pane
        return state.touches(start, end) or pane.matches.touch(start, end) or pane.passages.touch(start, end)

    def _piece(
        self, painter: QPainter, number: int, laid: Laid, shown: QRectF, state: State, *, written: bool = True
    ) -> None:
        """Draw a piece as far as it lies in `shown`; the painter's origin is its top left corner."""
        pane, measures, colours = self._pane, self._pane.page.measures, self._painter.colours
        if written:
            touched = state.selection if _overlap(laid, *state.selection) else None
            outlines = [each for each in state.outlines() if _overlap(laid, each.start, each.end)]
            decoration = self._decoration(number, laid)
            pane.matches.paint(painter, laid, measures, colours, shown)
            pane.passages.paint_grounds(painter, laid, measures, colours)
            self._painter.piece(painter, laid, decoration, measures, touched, outlines, shown)
            pane.offers.paint(painter, number, laid, measures, colours)
            pane.passages.paint(painter, number, laid, measures, colours)
        if pane.margin.shown:
            pane.margin.paint_piece(painter, number, colours, pane.chosen or pane.offers.at_hand, shown)

    def _picture(self, number: int, laid: Laid) -> QPixmap:
        pane, x, colours = self._pane, self._pane.origin().x(), self._painter.colours
        width, height = pane.viewport().width(), pane.page.heights[number]
        pixels = pane.devicePixelRatioF()
        picture = QPixmap(round(width * pixels), round(height * pixels))
        picture.setDevicePixelRatio(pixels)
        picture.fill(self._painter.paper.color())
        painter = QPainter(picture)
        painter.translate(x, 0)
        if pane.margin.shown:
            pane.margin.paint_rule_beside(painter, height, colours)
        self._piece(painter, number, laid, QRectF(-x, 0, width, height), _CALM)
        painter.end()
        return picture

    def _parts(self, number: int, laid: Laid) -> tuple[object, ...]:
        """Return all that a piece is made of, found where it is not known yet."""
        pane, measures = self._pane, self._pane.page.measures
        return (
            laid,
            self._decoration(number, laid),
            pane.offers.lines(number, laid, measures),
            pane.passages.lines(number, laid, measures),
            pane.margin.notes(number) if pane.margin.shown else None,
            pane.viewport().width(),
            pane.page.heights[number],
        )

    def _decoration(self, number: int, laid: Laid) -> Decoration | None:
        if number not in self._decorations:
            inside = self._pane.highlights.within(number)
            before = self._outdated.pop(number, None)
            made = decorated(laid, inside, self._pane.page.measures, before) if inside else None
            self._decorations.keep(number, made)
        return self._decorations[number]


_CALM = State((0, 0), None, None, (0, 0))


def _same(known: tuple[object, ...], parts: tuple[object, ...]) -> bool:
    """Say whether two tuples hold the very same objects, or the same numbers."""
    return all(one is other or (type(one) is int and one == other) for one, other in zip(known, parts, strict=True))


def _overlap(laid: Laid, start: int, end: int) -> bool:
    return start < laid.chunk.end and end > laid.chunk.start and start < end
