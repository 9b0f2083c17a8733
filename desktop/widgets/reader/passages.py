"""Passages: wording that an article shares with another, a dotted line under each, to click and to ask about."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QToolTip

from desktop.domain.span import Span
from desktop.session.phrases import plain_tip
from desktop.widgets.reader.dotted import DottedLines
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import LANES, Measures
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_DOTS = (1.0, 2.0)  # wider apart than those of suggestions


class Passage(NamedTuple):
    """A shared passage at its code points; `number` is its place among those that were given."""

    start: int
    end: int
    number: int
    colour: str = ""


class Passages:
    """The shared passages of one pane; `words` says what a tip tells of one, by its number, or nothing."""

    def __init__(self, pane: "ArticlePane") -> None:
        self._pane = pane
        self._lines = DottedLines[Passage](pane, _DOTS, lane=LANES - 1)
        self.words: Callable[[int], str] = lambda _number: ""

    def show(self, spans: Iterable[Span]) -> None:
        """Show these; only where something differs is anything painted anew."""
        self._lines.replace(Passage(span.start, span.end, number) for number, span in enumerate(spans))

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

    def paint(self, painter: QPainter, number: int, laid: Laid, measures: Measures, colours: Colours) -> None:
        """Draw what lies in a piece; the painter's origin is the piece's top left corner."""
        for lines in self._lines.piece(number, laid, measures).values():
            self._lines.draw(painter, lines, QColor(colours.muted))
