"""A pane's margin: which notes stand beside what is in view, which lies under the pointer, what to paint anew."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QPainter

from desktop.session.afterwards import Afterwards
from desktop.widgets.reader.gloss import Gloss
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.margin import Margin, Words
from desktop.widgets.reader.note import Note
from desktop.widgets.theme import Colours

if TYPE_CHECKING:
    from desktop.widgets.reader.article_pane import ArticlePane

_TAILS = 2  # px that letters reach below the last line of a note: they belong to its own piece
_AROUND = 7  # px by which the ground of a note leaves its words


class PaneMargin:
    """The notes of one pane; nothing is laid out that nobody looks at, and nothing at all where there is no room."""

    def __init__(self, pane: "ArticlePane") -> None:
        self._pane = pane
        self._margin = Margin()
        self._waiting: dict[int, set[str]] = {}  # pieces, and the claims in them whose notes have changed
        self._later = Afterwards(self._catch_up, pane)
        self.hovered = ""

    @property
    def is_empty(self) -> bool:
        """Say whether no notes were placed yet."""
        return self._margin.is_empty

    @property
    def shown(self) -> bool:
        """Say whether there is room for notes."""
        return self._pane.page.measures.gloss > 0

    def set_words(self, words: Words) -> None:
        """Ask these words for what notes say."""
        self._margin.words = words
        self.forget()

    def words_of(self, note_id: str) -> Note | None:
        """Return what the note of a claim or of a suggestion says, shown or not."""
        return self._margin.words(note_id)

    def measure(self, width: int, *, rtl: bool) -> None:
        """Stand beside a text of another width or face."""
        if self.shown:
            self._margin.measure(self._pane.page.measures, width, rtl=rtl)
        self._margin.forget()

    def forget(self) -> None:
        """Say all anew: what the words speak of has changed."""
        self._margin.forget()
        self._pane.viewport().update()

    def tidy(self) -> bool:
        """Let go of some of the notes that were placed long ago; say whether that was all."""
        return self._margin.tidy()

    def drop(self, numbers: Iterable[int]) -> None:
        """Let go of the notes beside these pieces, which are painted anew."""
        for number in numbers:
            self._margin.drop(number)

    def renew_places(self, changed: Mapping[str, int]) -> None:
        """Place the notes anew beside the pieces in which these, by id, begin."""
        for note_id, start in changed.items():
            self.renew([self._pane.page.chunk_at(start)], note_id)

    def renew(self, numbers: Iterable[int], changed: str) -> None:
        """Place the notes beside these pieces anew, where one claim's has changed, once the text itself is painted."""
        if self.shown:
            known = [number for number in numbers if self._margin.known(number) is not None]
            for number in known:
                self._waiting.setdefault(number, set()).add(changed)
            if known:
                self._later.ask()

    def _catch_up(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for claim_id in set().union(*waiting.values()):
            self._margin.forget_claim(claim_id)
        for number, changed in waiting.items():
            before = self._margin.drop(number)
            if before is None or not self._is_seen(number):
                continue
            after = self.notes(number)
            differ = [note for note in before.notes if note.id in changed or note not in after.notes]
            differ += [note for note in after.notes if note.id in changed or note not in before.notes]
            edges = [edge for note in differ for edge in (note.top, note.bottom)]
            if before.fold != after.fold:
                folds = (fold for fold in (before.fold, after.fold) if fold)
                edges += [edge for fold in folds for edge in (fold.top, fold.top + self._pane.page.measures.line)]
            if edges:
                self._update(number, min(edges), max(edges))

    def update_note(self, highlight: Highlight) -> None:
        """Have a claim's note painted anew: it is chosen, or pointed at, or no more."""
        number = self._pane.page.chunk_at(highlight.start)
        known = self._margin.known(number)
        for note in known.notes if known else ():
            if note.id == highlight.id:
                self._update(number, note.top, note.bottom)

    def at(self, point: QPointF) -> tuple[str, ...]:
        """Return the claim whose note lies at a point of the viewport, or those that a fold stands for."""
        page = self._pane.page
        at = point - self._pane.origin()
        if not self.shown or not 0 <= at.y() < page.heights.total:
            return ()
        number, rest = page.heights.at(int(at.y()))
        known = self._margin.known(number)
        return self._margin.at(known, at.x(), rest) if known else ()

    def hover(self, claim_id: str) -> None:
        """Tie note and highlight of the claim that is pointed at."""
        if claim_id == self.hovered:
            return
        before, self.hovered = self.hovered, claim_id
        for highlight in map(self._pane.highlights.get, (before, claim_id)):
            if highlight is not None:
                self._pane.update_span(highlight.start, highlight.end)
                self.update_note(highlight)

    def leaves(self, rect: QRect) -> bool:
        """Say whether a part of the viewport is of the text, too."""
        x, sides = self._pane.origin().x(), self._margin.sides
        return rect.left() < x + sides.left - _AROUND or rect.right() > x + sides.right + _AROUND

    def paint_piece(self, painter: QPainter, number: int, colours: Colours, chosen: str, shown: QRectF) -> None:
        """Draw the notes beside a piece as far as they lie in `shown`; the painter's origin is the piece's."""
        if shown.left() < self._margin.sides.right + _AROUND and shown.right() > self._margin.sides.left - _AROUND:
            notes = self.notes(number)
            self._margin.paint(painter, notes, colours, chosen, self.hovered, shown.top(), shown.bottom())

    def paint_rule(self, painter: QPainter, colours: Colours) -> None:
        """Draw the rule along the text, in pixels of the viewport."""
        origin, height = self._pane.origin(), self._pane.viewport().height()
        top = max(0.0, origin.y())
        bottom = min(height, origin.y() + self._pane.page.heights.total)
        painter.fillRect(QRectF(origin.x() + self._margin.sides.rule, top, 1, bottom - top), QColor(colours.line))

    def paint_rule_beside(self, painter: QPainter, height: int, colours: Colours) -> None:
        """Draw the rule's part beside one piece; the painter's origin is the piece's."""
        painter.fillRect(QRectF(self._margin.sides.rule, 0, 1, height), QColor(colours.line))

    def notes(self, number: int) -> Gloss:
        """Return the notes beside a piece, placed when they are first asked for."""
        known = self._margin.known(number)
        if known is None:
            page = self._pane.page
            before, end = page.chunks.span(number - 1)[1] if number else 0, page.chunks.span(number)[1]
            begin = [highlight for highlight in self._pane.highlights.within(number) if highlight.start >= before]
            offers = self._pane.offers.within(before, end)
            spare = [Highlight(each.id, each.start, each.end) for each in offers if each.start >= before]
            room = page.heights[number] - _TAILS
            known = self._margin.piece(number, page.laid(number), begin, spare, page.measures, room)
        return known

    def _is_seen(self, number: int) -> bool:
        page = self._pane.page
        top = self._pane.origin().y() + page.heights.top(number)
        return top < self._pane.viewport().height() and top + page.heights[number] > 0

    def _update(self, number: int, top: float, bottom: float) -> None:
        origin, sides = self._pane.origin(), self._margin.sides
        y = origin.y() + self._pane.page.heights.top(number)
        self._pane.viewport().update(
            round(origin.x() + sides.left) - _AROUND,
            round(y + top) - 2,
            round(sides.width) + 2 * _AROUND,
            round(bottom - top) + 4,
        )
