"""Offers: how suggestions stand in a text, a dotted line under each; the one at hand is outlined."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPainter

from desktop.domain.suggestion import Suggestion
from desktop.widgets.reader.dotted import DottedLines
from desktop.widgets.reader.layout_cache import Laid
from desktop.widgets.reader.measures import Measures
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

MARK = "?"  # begins the id of an offer; the ids of claims begin otherwise
_ALPHA = 190  # paler than a claim's bar


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
        self._lines = DottedLines[Offer](pane)
        self.at_hand = ""
        self.source: object = None  # what the offers were made of

    def __iter__(self) -> Iterator[Offer]:
        return iter(self._lines.all)

    def get(self, offer_id: str) -> Offer | None:
        """Return an offer by its id."""
        if not offer_id.startswith(MARK):
            return None
        start = int(offer_id[len(MARK) : offer_id.index(":")])
        return next((each for each in self._lines.beginning(start) if each.id == offer_id), None)

    def show(self, offers: Iterable[Offer]) -> None:
        """Show these, and notes of them; only what is different is painted anew."""
        changed = self._lines.replace(offers)
        if changed and not self._pane.margin.is_empty:
            self._pane.margin.renew_places({each.id: each.start for each in changed})

    def clear(self) -> None:
        """Show none: the text is another one."""
        self._lines.replace(())
        self.at_hand, self.source = "", None

    def measure(self) -> None:
        """Find anew where the lines go: the text was laid out anew."""
        self._lines.forget()

    def tidy(self) -> bool:
        """Let go of some of the lines that were found long ago; say whether that was all."""
        return self._lines.tidy()

    def take(self, offer_id: str) -> None:
        """Outline an offer, or with an empty id none."""
        if offer_id != self.at_hand:
            self.at_hand = offer_id
            self._pane.viewport().update()

    def within(self, start: int, end: int) -> list[Offer]:
        """Return the offers that touch code points `start`..`end`."""
        return self._lines.touching(start, end)

    def lines(self, number: int, laid: Laid, measures: Measures) -> object:
        """Return the lines in a piece, found when first asked for."""
        return self._lines.piece(number, laid, measures)

    def paint(self, painter: QPainter, number: int, laid: Laid, measures: Measures, colours: Colours) -> None:
        """Draw what lies in a piece; the painter's origin is the piece's top left corner."""
        for name, lines in self._lines.piece(number, laid, measures).items():
            self._lines.draw(painter, lines, _ink(colours, name))


@lru_cache(64)
def _ink(colours: Colours, name: str) -> QColor:
    ink = QColor(colours.tag(name))
    ink.setAlpha(_ALPHA)
    return ink
