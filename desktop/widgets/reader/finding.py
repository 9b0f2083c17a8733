"""Finding: what is typed in the bar is looked for in all open articles, a few milliseconds at a time."""

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desktop.arabic.finding import FoldedText, Sought, blocks, spans_in
from desktop.domain.span import Span
from desktop.session.phrases import fill, isolate
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.find_bar import FindBar
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView

_SLICE = 0.006  # seconds that one step may hold the window
_LONGEST = 80  # code points of a selection that is looked for


class Finding(QObject):
    """Walks all places from the column at hand on, in the order of reading; the bar is shown while it is open."""

    def __init__(self, view: "ReaderView", theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.bar = FindBar(theme, view)
        self.bar.hide()
        self.bar.sought.connect(self.look_for)
        self.bar.stepped.connect(self.step)
        self.bar.closed.connect(self.end)
        self._sought = Sought("")
        self._looked_in: set[str] = set()
        self._waiting: list[str] = []
        self._blocks: Iterator[Span] | None = None
        self._origin: tuple[str, int] = ("", 0)
        self._current = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._work)
        view.columns.order_changed.connect(self._columns_changed)
        view.columns.arranged.connect(self._say)

    @property
    def is_open(self) -> bool:
        """Say whether the bar is there."""
        return not self.bar.isHidden()

    @property
    def is_busy(self) -> bool:
        """Say whether something is still looked for."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Show the bar, with the words that are selected or else those of before."""
        column = self._view.walk.at_hand()
        span = column.pane.selection() if column else None
        words = span.of(column.pane.page.text) if column and span and len(span) <= _LONGEST else ""
        if column is not None:
            seen = not column.pane.span_rect(Span(column.pane.caret, column.pane.caret + 1)).isEmpty()
            start = span.start if span else column.pane.caret if seen else column.pane.place()
            self._origin = (column.article_id, start)
        was_open = self.is_open
        self.bar.show()
        words = "" if "\n" in words else words
        same = not words or words == self.bar.field.text()
        self.bar.take_focus(words)
        if same and not was_open:
            self.look_for(self.bar.field.text())

    def look_for(self, words: str) -> None:
        """Look for other words, from where the search began."""
        self._sought = Sought(words)
        self._current, self._blocks = "", None
        for column in self._view.columns.columns():
            column.pane.matches.clear()
        self._waiting = self._in_order() if self._sought else []
        self._looked_in = set(self._waiting)
        if self._waiting:
            self._timer.start(0)
        else:
            self._timer.stop()
        self._say()

    def step(self, step: int) -> None:
        """Go to the next place (1), or the one before (-1); past the last one, to the first."""
        if not self.is_open:
            self.begin()
            return
        order = [column for column in self._view.columns.columns() if len(column.pane.matches)]
        if not order:
            return
        at = next((column for column in order if column.article_id == self._current), None)
        if at is None:
            self._take(order[0 if step > 0 else -1], 0 if step > 0 else len(order[-1].pane.matches) - 1)
            return
        number = at.pane.matches.current + step
        if not 0 <= number < len(at.pane.matches):
            at = order[(order.index(at) + step) % len(order)]
            number = 0 if step > 0 else len(at.pane.matches) - 1
        self._take(at, number)

    def end(self, *, move: bool = True) -> None:
        """Close the bar and leave the caret at the place that was shown last; or, not to `move`, where it is."""
        self._timer.stop()
        column = self._view.columns.column(self._current) or self._view.walk.at_hand()
        if column is not None and move:
            if column.pane.matches.current >= 0:
                start = column.pane.matches.starts[column.pane.matches.current]
                column.pane.select(start, start, scroll=False)
                column.pane.announce()
            column.setFocus(Qt.FocusReason.OtherFocusReason)
        for each in self._view.columns.columns():
            each.pane.matches.clear()
        self._waiting, self._looked_in, self._blocks, self._sought = [], set(), None, Sought("")
        self._current = ""
        self.bar.hide()
        self._say()

    # --- inside ------------------------------------------------------------------------------
    def _in_order(self) -> list[str]:
        """Return the open articles, from the one on where the search began."""
        ids = self._view.columns.ids()
        first = ids.index(self._origin[0]) if self._origin[0] in ids else 0
        return ids[first:] + ids[:first]

    def _work(self) -> None:
        until = time.perf_counter() + _SLICE
        while self._waiting and time.perf_counter() < until:
            column = self._view.columns.column(self._waiting[0])
            if column is None or self._look(column, until):
                self._waiting.pop(0)
                self._blocks = None
        if not self._waiting:
            self._timer.stop()
            if not self._current:
                self._take_first(last_chance=True)
        self._say()

    def _look(self, column: ArticleColumn, until: float) -> bool:
        """Look on in one article; return whether it is done."""
        text = column.pane.page.text
        if self._blocks is None:
            self._blocks = blocks(text)
        for block in self._blocks:
            column.pane.matches.add(list(spans_in(FoldedText(block.of(text), block.start), self._sought)))
            if not self._current:
                self._take_first()
            if time.perf_counter() > until:
                return False
        return True

    def _take_first(self, *, last_chance: bool = False) -> None:
        """Show the first place from where the search began; at last, the first there is."""
        for article_id in self._in_order():
            column = self._view.columns.column(article_id)
            if column is None or not len(column.pane.matches):
                if article_id in self._waiting:
                    return
                continue
            here = article_id == self._origin[0]
            number = column.pane.matches.after(self._origin[1]) if here else 0
            if number < len(column.pane.matches):
                self._take(column, number)
                return
            if article_id in self._waiting:
                return
        if last_chance:
            self.step(1)

    def _take(self, column: ArticleColumn, number: int) -> None:
        for each in self._view.columns.columns():
            each.pane.matches.choose(number if each is column else -1)
        self._current = column.article_id
        matches = column.pane.matches
        self._view.columns.show_whole(column)
        column.pane.reveal(Span(matches.starts[number], matches.ends[number]))
        self._say()

    def _columns_changed(self) -> None:
        """Look in a column that has been opened; those that are gone count no more."""
        if not self.is_open or not self._sought:
            return
        ids = self._view.columns.ids()
        if self._current not in ids:
            self._current = ""
        self._waiting += [each for each in ids if each not in self._looked_in]
        self._looked_in = set(ids)
        if self._waiting:
            self._timer.start(0)
        self._say()

    def _say(self) -> None:
        """Say how many places there are, in each column and in all."""
        before = total = 0
        strip = self._view.columns.tabbed.strip
        for column in self._view.columns.columns():
            count, shown = len(column.pane.matches), bool(self._sought)
            if column.article_id == self._current:
                before = total + column.pane.matches.current + 1
            total += count
            here = column.pane.matches.current + 1
            words = isolate(f"{count:,}")
            if here:
                words = fill(self.tr("%1 of %2"), isolate(f"{here:,}"), words)
            column.head.show_found(words if shown else "")
            if strip is not None:
                strip.count_found(column.article_id, column.head.title(), count if shown else None)
        self.bar.show_count(before, total, searching=bool(self._waiting))
