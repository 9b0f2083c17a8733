"""The walk: from claim to claim within a column, from column to column, by keys."""

from bisect import bisect_left
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView


class Walk:
    """Starts from the column with the focus, else from the one used last; past the end it begins again."""

    def __init__(self, view: "ReaderView", workspace: Workspace) -> None:
        self._view = view
        self._workspace = workspace

    def at_hand(self) -> ArticleColumn | None:
        """Return the column with the focus, else the one that had it last."""
        columns = self._view.columns.columns()
        focused = next((column for column in columns if column.pane.hasFocus()), None)
        return focused or self._view.columns.column(self._view.used_last())

    def to_claim(self, step: int) -> None:
        """Choose the next claim (1) or the one before (-1), and bring it into view, the caret before it."""
        column = self.at_hand()
        claims = self._workspace.claims(column.article_id) if column else []
        if column is None or not claims:
            return
        ids = [claim.id for claim in claims]
        if self._view.chosen() in ids:
            number = ids.index(self._view.chosen()) + step
        else:
            number = bisect_left(claims, column.pane.caret, key=lambda claim: claim.anchor.start) - (step < 0)
        claim = claims[number % len(claims)]
        column.pane.select(claim.anchor.start, claim.anchor.start, scroll=False)
        column.pane.announce()
        column.pane.reveal(claim.anchor.span)
        self._view.choose(claim.id)

    def to_column(self, step: int) -> None:
        """Give the focus to the next column, counted from the right, or to the one before."""
        columns, current = self._view.columns.columns(), self.at_hand()
        if columns:
            # From outside the columns the first step leads back to the one that was left.
            inside = current is not None and current.pane.hasFocus()
            number = columns.index(current) + (step if inside else 0) if current else 0
            self._view.columns.show_whole(columns[number % len(columns)])
            columns[number % len(columns)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def pin_column(self) -> None:
        """Pin the column with the focus, or let it go where it is pinned."""
        column, columns = self.at_hand(), self._view.columns
        if column is not None:
            columns.pin("" if columns.pinned == column.article_id else column.article_id)
            columns.show_whole(column)
            column.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def move_column(self, step: int) -> None:
        """Move the column with the focus one place on, counted from the right."""
        column = self.at_hand()
        if column is None:
            return
        place = self._view.columns.ids().index(column.article_id) + step
        if 0 <= place < len(self._view.columns):
            self._view.columns.put(column.article_id, place)
            self._view.columns.show_whole(column)
            column.setFocus(Qt.FocusReason.ShortcutFocusReason)
