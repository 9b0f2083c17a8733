"""Suggesting: what was read in the articles, shown in their columns, walked by keys, accepted and put aside."""

from bisect import bisect_left
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from desktop.domain import moment
from desktop.domain.span import Span
from desktop.domain.suggestion import Suggestion
from desktop.domain.tag import Tag
from desktop.edits import suggestions as edits
from desktop.session.afterwards import Afterwards
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.note import Note, suggested
from desktop.widgets.reader.offers import Offer

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView


class Tally(NamedTuple):
    """How many of the figures and dates read in the open articles were taken; those put aside don't count."""

    figures_taken: int = 0
    figures: int = 0
    dates_taken: int = 0
    dates: int = 0


class Suggesting(QObject):
    """Knows the suggestion at hand, if there is one; `counted` carries a Tally, `at_hand_changed` tells of steps."""

    counted = Signal(object)
    at_hand_changed = Signal()

    def __init__(self, view: "ReaderView", workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._at_hand: tuple[str, Suggestion] | None = None
        self._later = Afterwards(self.refresh, self)
        for signal in (workspace.changed, workspace.read, workspace.closed, view.columns.order_changed):
            signal.connect(self._later.ask)

    # --- what is shown -----------------------------------------------------------------------
    def refresh(self) -> None:
        """Show in all columns what is pending now, and count."""
        for column in self._view.columns.columns():
            self.show(column)
        if self._at_hand is not None and not self._is_pending(*self._at_hand):
            self.leave()
        self.counted.emit(self._tally())

    def show(self, column: ArticleColumn) -> None:
        """Show in a column what is pending in its article."""
        tags = self._workspace.tags()
        asked = [edits.tag_of(tags, dates=dates) for dates in (False, True)]
        colours = [tag.colour if tag else "" for tag in asked]
        pending = self._workspace.standing(column.article_id).pending
        shown = (pending, *colours)
        if column.pane.offers.source != shown:
            column.pane.offers.source = shown
            column.pane.offers.show(
                Offer(each.span.start, each.span.end, colours[each.is_date], each) for each in pending
            )

    def note(self, pane: ArticlePane, note_id: str) -> Note | None:
        """Return what the margin says of a suggestion; None for what is none."""
        offer = pane.offers.get(note_id)
        if offer is None:
            return None
        return suggested(offer.suggestion, pane.page.text[offer.start : offer.end], offer.colour)

    def _tally(self) -> Tally:
        counts = {(dates, taken): 0 for dates in (False, True) for taken in (False, True)}
        for article_id in self._view.columns.ids():
            pending, taken = self._workspace.standing(article_id)
            for group, is_taken in ((pending, False), (taken, True)):
                for each in group:
                    counts[each.is_date, is_taken] += 1
        figures, dates = counts[False, True], counts[True, True]
        return Tally(figures, figures + counts[False, False], dates, dates + counts[True, False])

    # --- the one at hand ---------------------------------------------------------------------
    def at_hand(self, column: ArticleColumn | None = None) -> Suggestion | None:
        """Return the suggestion at hand; with a column, only if it is in that one."""
        if self._at_hand is None or (column is not None and self._at_hand[0] != column.article_id):
            return None
        return self._at_hand[1]

    def column(self) -> ArticleColumn | None:
        """Return the column of the suggestion at hand."""
        return self._view.columns.column(self._at_hand[0]) if self._at_hand else None

    def step(self, step: int) -> None:
        """Take the next suggestion (1) at hand, or the one before (-1); past a column's end, on in the next column."""
        columns, current = self._view.columns.columns(), self._view.walk.at_hand()
        if not columns:
            return
        first = columns.index(current) if current in columns else 0
        order = [columns[(first + step * turn) % len(columns)] for turn in range(len(columns))]
        here = self._beyond(order[0], step)
        around = [(column, self._workspace.standing(column.article_id).pending[::step]) for column in order]
        for column, pending in [(order[0], here), *around[1:], around[0]]:
            if pending:
                self.take(column, pending[0])
                return

    def take(self, column: ArticleColumn, suggestion: Suggestion) -> None:
        """Take a suggestion at hand: outlined, in view, its column with the focus."""
        pane, span = column.pane, suggestion.span
        self._view.choose("")
        pane.select(span.start, span.start, scroll=False)
        pane.announce()
        self.leave()
        self._at_hand = (column.article_id, suggestion)
        pane.offers.take(Offer(span.start, span.end, "", suggestion).id)
        self._view.columns.show_whole(column)
        column.setFocus(Qt.FocusReason.ShortcutFocusReason)
        pane.reveal(span)
        self.at_hand_changed.emit()

    def take_at(self, column: ArticleColumn, position: int) -> None:
        """Take the innermost suggestion over a character at hand, if there is one."""
        over = [
            each
            for each in self._workspace.standing(column.article_id).pending
            if each.span.start <= position < each.span.end
        ]
        if over:
            self.take(column, min(over, key=lambda each: len(each.span)))

    def leave(self) -> None:
        """Have none at hand."""
        if self._at_hand is None:
            return
        column = self.column()
        self._at_hand = None
        if column is not None:
            column.pane.offers.take("")
        self.at_hand_changed.emit()

    def _beyond(self, column: ArticleColumn, step: int) -> tuple[Suggestion, ...]:
        """Return what is pending in a column past the one at hand, else past the caret, the nearest first.

        Where the caret is out of view, it goes on from what is in view.
        """
        pending = self._workspace.standing(column.article_id).pending
        known = self.at_hand(column)
        if known in pending:
            number = pending.index(known)
            return pending[number + 1 :] if step > 0 else pending[:number][::-1]
        pane = column.pane
        seen = not pane.span_rect(Span(pane.caret, pane.caret + 1)).isEmpty()
        number = bisect_left(pending, pane.caret if seen else pane.place(), key=lambda each: each.span.start)
        return pending[number:] if step > 0 else pending[:number][::-1]

    def _is_pending(self, article_id: str, suggestion: Suggestion) -> bool:
        is_open = self._view.columns.column(article_id) is not None
        return is_open and suggestion in self._workspace.standing(article_id).pending

    # --- acts --------------------------------------------------------------------------------
    def accept(self, tag: Tag | None = None, *, indicator: str = "", note: str = "") -> str:
        """Make a claim of the suggestion at hand, with its own tag or another; return its id, empty for none."""
        if self._at_hand is None or not self._is_pending(*self._at_hand):
            return ""
        article_id, suggestion = self._at_hand
        article = self._workspace.article(article_id)
        if article is None:
            return ""
        all_read, tags = self._workspace.suggestions(article_id), self._workspace.tags()
        text = self._workspace.text(article_id)
        indicators = self._workspace.indicators() if indicator else []
        change = edits.accept(
            article, text, suggestion, tags, suggestions=all_read, tag=tag, now=moment.now(),
            indicator=indicator, indicators=indicators, note=note,
        )  # fmt: skip
        if not self._workspace.commit(change):
            return ""
        self.leave()
        return change.records[-1].id

    def dismiss(self) -> None:
        """Put the suggestion at hand aside for good."""
        if self._at_hand is None or not self._is_pending(*self._at_hand):
            return
        article_id, suggestion = self._at_hand
        article = self._workspace.article(article_id)
        if article is not None:
            text = self._workspace.text(article_id)
            if self._workspace.commit(edits.dismiss(article, text, suggestion, now=moment.now())):
                self.leave()
