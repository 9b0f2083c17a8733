"""Picking: the one selection that waits for its tag, and the sheet of tags beside it."""

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.span import Span
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.marking import Marking
from desktop.widgets.reader.tag_picker import TagPicker
from desktop.widgets.theme import Theme


class Picking:
    """Keeps the sheet beside what is selected in one of the columns; `mark` is told the column and the tag's id."""

    def __init__(
        self,
        workspace: Workspace,
        marking: Marking,
        mark: Callable[[ArticleColumn, str], None],
        theme: Theme,
        room: QWidget,
    ) -> None:
        self._workspace = workspace
        self._marking = marking
        self._mark = mark
        self._room = room
        self._column: ArticleColumn | None = None
        self.picker = TagPicker(theme, room)
        self.picker.tag_chosen.connect(self._take)

    def begin(self, column: ArticleColumn, span: Span) -> None:
        """Offer the tags for a selection."""
        self._column = column
        near = self._near(column, span)
        if not self._workspace.read_only and not near.isEmpty():
            self.picker.offer(self._workspace.tags(), self._marking.first_tag(), near)

    def end(self, column: ArticleColumn) -> None:
        """Offer nothing more for a column: nothing is selected in it, or it is gone."""
        if self._column is column:
            self._column = None
            self.picker.hide()

    def stand(self) -> None:
        """Let the sheet go with its selection, away with it when that is scrolled out of view."""
        if not self.picker.isVisible():
            return
        span = self._column.pane.selection() if self._column else None
        near = self._near(self._column, span) if self._column and span else QRect()
        if near.isEmpty():
            self.picker.hide()
        else:
            self.picker.stand_by(near)

    def takes(self, column: ArticleColumn, event: QKeyEvent) -> bool:
        """Let the sheet have a key that was pressed in its column; say whether it took it."""
        return self._column is column and self.picker.takes(event)

    def _take(self, tag_id: str) -> None:
        if self._column is not None:
            self._mark(self._column, tag_id)

    def _near(self, column: ArticleColumn, span: Span) -> QRect:
        place = column.pane.span_rect(span)
        return QRect(self._room.mapFromGlobal(place.topLeft()), place.size())
