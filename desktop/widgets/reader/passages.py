"""Passages: wording that an article shares with others, a dotted line under each, to click and to ask about."""

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from desktop.domain.span import Span
from desktop.session.phrases import plain_tip
from desktop.widgets.reader.dotted import DottedLines, lines_of
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import BAR, LANES, Measures
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_DOTS = (1.0, 2.0)  # wider apart than those of suggestions
_ROUND = 3


class Passage(NamedTuple):
    """A shared passage at its code points; `number` is its place among those that were given."""

    start: int
    end: int
    number: int
    colour: str = ""


class AtHand(NamedTuple):
    """The passage at hand: its words, those that are different in the other text, and figures that say otherwise."""

    span: Span
    words: tuple[Span, ...] = ()
    figures: tuple[Span, ...] = ()


class Passages:
    """The shared passages of one pane; `words` says what a tip tells of one, by its number, or nothing.

    The one at hand has a line drawn through, and what was changed in it stands out: figures in a frame, words on a
    ground with a broken edge.
    """

    def __init__(self, pane: "ArticlePane") -> None:
        self._pane = pane
        self._lines = DottedLines[Passage](pane, _DOTS, lane=LANES - 1)
        self.words: Callable[[int], str] = lambda _number: ""
        self.at_hand: AtHand | None = None

    def show(self, spans: Iterable[Span]) -> None:
        """Show these; only where something differs is anything painted anew."""
        self._lines.replace(Passage(span.start, span.end, number) for number, span in enumerate(spans))

    def take(self, at_hand: AtHand | None) -> None:
        """Show one as the one at hand, or none."""
        if at_hand != self.at_hand:
            self.at_hand = at_hand
            self._pane.viewport().update()

    def measure(self) -> None:
        """Find anew where the lines go: the text was laid out anew."""
        self._lines.forget()

    def tidy(self) -> bool:
        """Let go of some of the lines that were found long ago; say whether that was all."""
        return self._lines.tidy()

    def at(self, position: int) -> Passage | None:
        """Return the innermost passage over a character."""
        over = self._lines.touching(position, position + 1)
        return min(over, key=lambda passage: passage.end - passage.start, default=None)

    def under(self, point: QPointF) -> Passage | None:
        """Return the innermost passage under a point of the viewport."""
        hit = self._pane.hit(point)
        return self.at(hit.start) if self._lines.all and hit.inside else None

    def tell(self, at: QPoint) -> bool:
        """Show the tip of the passage at a point of the viewport; say whether there is one."""
        passage = self.under(QPointF(at))
        words = self.words(passage.number) if passage else ""
        if words:
            QToolTip.showText(self._pane.viewport().mapToGlobal(at), plain_tip(words), self._pane.viewport())
        return bool(words)

    def lines(self, number: int, laid: Laid, measures: Measures) -> object:
        """Return the lines in a piece, found when first asked for."""
        return self._lines.piece(number, laid, measures)

    def touch(self, start: int, end: int) -> bool:
        """Say whether the one at hand is shown in these code points."""
        return self.at_hand is not None and self.at_hand.span.start < end and self.at_hand.span.end > start

    def paint_grounds(self, painter: QPainter, laid: Laid, measures: Measures, colours: Colours) -> None:
        """Draw what stands under changed words in a piece; the painter's origin is its top left corner."""
        if self.at_hand is None or not self.touch(laid.chunk.start, laid.chunk.end):
            return
        words = [each for each in self.at_hand.words if each not in self.at_hand.figures]
        top, height = measures.tint
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for spans, ground, edge in (
            (words, colours.found, QPen(QColor(colours.muted), 1, Qt.PenStyle.DashLine)),
            (self.at_hand.figures, colours.found_now, QPen(QColor(colours.ink), 1.6)),
        ):
            painter.setBrush(QColor(ground))
            painter.setPen(edge)
            for span in spans:
                for rect in lines_of(laid, span.start, span.end, measures):
                    place = QRectF(rect.left() - 2, rect.top() + top, rect.width() + 4, height)
                    painter.drawRoundedRect(place, _ROUND, _ROUND)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)

    def paint(self, painter: QPainter, number: int, laid: Laid, measures: Measures, colours: Colours) -> None:
        """Draw what lies in a piece; the painter's origin is the piece's top left corner."""
        for lines in self._lines.piece(number, laid, measures).values():
            self._lines.draw(painter, lines, QColor(colours.muted))
        if self.at_hand is not None and self.touch(laid.chunk.start, laid.chunk.end):
            y, line = measures.bar(LANES - 1), _line_colour(colours)
            for rect in lines_of(laid, self.at_hand.span.start, self.at_hand.span.end, measures):
                painter.fillRect(QRectF(rect.left(), rect.top() + y, rect.width(), BAR), line)


@cache
def _line_colour(colours: Colours) -> QColor:
    """Return the colour of the line under the one at hand: half accent, half paper, as it may be under a whole text."""
    accent, paper = QColor(colours.accent), QColor(colours.paper)
    if colours.high:
        return accent
    red, green, blue = accent.red() + paper.red(), accent.green() + paper.green(), accent.blue() + paper.blue()
    return QColor(red // 2, green // 2, blue // 2)
