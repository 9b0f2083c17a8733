"""Offers: how suggestions stand in a text, a dotted line under each and an outline around the one at hand."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.suggestion import Suggestion
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import BAR, Measures
from desktop.widgets.reader.paragraphs import Chunk
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

MARK = "?"  # begins the id of an offer; the ids of claims begin otherwise
_ALPHA = 190  # paler than a claim's bar
_OUTLINE = 1.6


class Offer(NamedTuple):
    """A suggestion, at its code points, with the name of the colour of the tag that it asks for."""

    start: int
    end: int
    colour: str
    suggestion: Suggestion

    @property
    def id(self) -> str:
        """Return what stands for it among the ids of claims; a date and a figure may share their place."""
        return f"{MARK}{self.start}:{self.end}:{self.suggestion.is_date}"


class Offers:
    """The suggestions of one pane, sorted by start; one of them may be at hand, for keys to act on."""

    def __init__(self, pane: "ArticlePane") -> None:
        self._pane = pane
        self._all: dict[str, Offer] = {}
        self._sorted: list[Offer] = []
        self._starts: list[int] = []
        self._longest = 0
        self.at_hand = ""
        self.source: object = None  # what the offers were made of

    def __iter__(self) -> Iterator[Offer]:
        return iter(self._sorted)

    def get(self, offer_id: str) -> Offer | None:
        """Return an offer by its id."""
        return self._all.get(offer_id)

    def show(self, offers: Iterable[Offer]) -> None:
        """Show these, and notes of them; only what is different is painted anew."""
        before, self._all = self._all, {offer.id: offer for offer in offers}
        changed = [each for each in self._all.values() if before.get(each.id) != each]
        changed += [each for each in before.values() if each.id not in self._all]
        if not changed:
            return
        self._sorted = list(self._all.values())
        self._starts = [offer.start for offer in self._sorted]
        self._longest = max((offer.end - offer.start for offer in self._sorted), default=0)
        for offer in changed:
            self._pane.margin.renew([self._pane.page.chunk_at(offer.start)], offer.id)
        self._pane.viewport().update()

    def clear(self) -> None:
        """Show none: the text is another one."""
        self._all, self._sorted, self._starts, self._longest, self.at_hand = {}, [], [], 0, ""
        self.source = None

    def take(self, offer_id: str) -> None:
        """Outline an offer, or with an empty id none."""
        if offer_id != self.at_hand:
            self.at_hand = offer_id
            self._pane.viewport().update()

    def within(self, start: int, end: int) -> list[Offer]:
        """Return the offers that touch code points `start`..`end`."""
        first, past = bisect_left(self._starts, start - self._longest), bisect_left(self._starts, end)
        return [offer for offer in self._sorted[first:past] if offer.end > start]

    def paint(self, painter: QPainter, laid: Laid, measures: Measures, colours: Colours, clip: QRectF) -> None:
        """Draw what lies in a piece and in `clip`; the painter's origin is the piece's top left corner."""
        chunk, reached = laid.chunk, 0
        for offer in self.within(chunk.start, chunk.end) if self._sorted else ():
            colour = QColor(colours.tag(offer.colour))
            colour.setAlpha(_ALPHA)
            pen = QPen(colour, BAR, Qt.PenStyle.CustomDashLine)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([1, 1.25])
            painter.setPen(pen)
            # A duration within a date has a line of its own.
            lane, reached = int(offer.start < reached), max(reached, offer.end)
            for rect in _lines(laid, offer, measures):
                if rect.bottom() >= clip.top() and rect.top() <= clip.bottom():
                    y = rect.top() + measures.bar(lane) + BAR / 2
                    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        at_hand = self._all.get(self.at_hand)
        if at_hand is not None and at_hand.start < chunk.end and at_hand.end > chunk.start:
            self._outline(painter, laid, at_hand, measures, colours)

    def _outline(self, painter: QPainter, laid: Laid, at_hand: Offer, measures: Measures, colours: Colours) -> None:
        top, height = measures.tint
        painter.setPen(QPen(QColor(colours.accent), _OUTLINE))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in _lines(laid, at_hand, measures):
            painter.drawRoundedRect(QRectF(rect.left() - 2, rect.top() + top - 1, rect.width() + 4, height + 2), 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _lines(laid: Laid, place: Offer, measures: Measures) -> list[QRectF]:
    """Return the rectangles, a line high, that show a place in a piece."""
    chunk: Chunk = laid.chunk
    start, end = max(0, place.start - chunk.start), min(len(chunk.text), place.end - chunk.start)
    return [
        QRectF(left, line * measures.line, right - left, measures.line)
        for line, left, right in (laid.rects(start, end) if start < end else [])
    ]
