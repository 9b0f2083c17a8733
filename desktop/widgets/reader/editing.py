"""Editing: what keys and the sheet of tags do with a selection, with the suggestion at hand, with the chosen claim."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain.indicator import recent_first
from desktop.domain.span import Span
from desktop.domain.tag import Tag
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.marking import Marking
from desktop.widgets.reader.tag_picker import TagPicker
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView


class Editing(QObject):
    """Acts on what is selected in the column of a key, else on the suggestion at hand, else on the claim chosen there.

    The picker stands beside the one selection, or the suggestion, that waits for its tag.
    """

    def __init__(self, view: "ReaderView", workspace: Workspace, marking: Marking, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._marking = marking
        self._theme = theme
        self._suggesting = view.suggesting
        self._selecting: ArticleColumn | None = None
        self._offered: tuple[str, Span] | None = None  # what the picker was shown for last
        self.picker = TagPicker(theme, view, self._indicators)
        self.picker.left.connect(self._back_to_text)
        self.picker.tag_chosen.connect(self._take_tag)
        self._suggesting.at_hand_changed.connect(self._offer_at_hand)

    def follow(self, column: ArticleColumn) -> None:
        """Do what is asked for in a column from now on."""
        pane = column.pane
        pane.first_look = lambda event: self._takes(column, event)
        pane.handles.allowed = not self._workspace.read_only
        pane.handles.moved.connect(self._view.bounds.put)
        pane.span_chosen.connect(lambda span, _place: self._selected(column, span))
        pane.span_cleared.connect(lambda: self.end(column))
        pane.claim_clicked.connect(lambda claim_id: self._clicked(column, claim_id))
        pane.offer_clicked.connect(lambda start: self._suggesting.take_at(column, start))
        pane.key_marked.connect(lambda key: self._key(column, key))
        pane.enter_pressed.connect(lambda: self._enter(column))
        pane.escape_pressed.connect(lambda: self._escape(column))
        pane.delete_pressed.connect(lambda: self._delete(column))
        pane.menu_wanted.connect(lambda at, claim_id: self._offer_menu(column, at, claim_id))
        pane.place_changed.connect(self.stand_picker)

    def mark(self, column: ArticleColumn, tag_id: str) -> None:
        """Make a claim of what is selected in a column, with a tag or, with an empty id, without one."""
        span = column.pane.selection()
        if span is None:
            return
        tag = self._workspace.tag(tag_id) if tag_id else None
        more = self.picker.gathered()._asdict() if self._selecting is column else {}
        self._show_made(column, self._marking.mark(column.article_id, span, [tag] if tag else [], **more))

    def end(self, column: ArticleColumn) -> None:
        """Offer nothing more for a column: nothing is selected in it, or it is gone."""
        if self._selecting is column:
            self._put_away()
            self._selecting = None

    def stand_picker(self) -> None:
        """Let the picker go with what it stands beside, away with it when that is scrolled out of view."""
        if not self.picker.isVisible():
            return
        near = self._near()
        if near.isEmpty():
            self.picker.hide()
        else:
            self.picker.stand_by(near)

    # --- what waits for its tag --------------------------------------------------------------
    def _selected(self, column: ArticleColumn, span: Span) -> None:
        for other in self._view.columns.columns():
            if other is not column:
                other.pane.clear_selection()
        self._view.choose("")
        self._suggesting.leave()
        self._selecting = column
        if not self._is_same(column, span):
            self.picker.forget()
        near = self._near()
        if not self._workspace.read_only and not near.isEmpty():
            found = self._marking.found_in(column.article_id, span)
            words = self._marking.words(column.article_id, found)
            first = self._marking.tag_for(found)
            self.picker.offer(self._workspace.tags(), first, near, text=column.pane, read=words)

    def _offer_at_hand(self) -> None:
        column, suggestion = self._suggesting.column(), self._suggesting.at_hand()
        near = self._near()
        if column is None or suggestion is None or near.isEmpty():
            if self._selecting is None:
                self._put_away()
        elif not self._workspace.read_only:
            words = self._marking.words(column.article_id, [suggestion])
            first = self._marking.tag_for([suggestion])
            self.picker.forget()
            self.picker.offer(self._workspace.tags(), first, near, text=column.pane, read=words, dismissible=True)

    def _put_away(self) -> None:
        self.picker.hide()
        self.picker.forget()
        self._offered = None

    def _is_same(self, column: ArticleColumn, span: Span) -> bool:
        """Say whether a selection goes on from the one before: then a note that was begun is for it, too."""
        before, self._offered = self._offered, (column.article_id, span)
        return before is not None and before[0] == column.article_id and before[1].overlaps(span)

    def _takes(self, column: ArticleColumn, event: QKeyEvent) -> bool:
        """Do what a key means to the sheet, or to the ends of the chosen claim; say whether it was such a key."""
        if event.key() == Qt.Key.Key_Escape and column.pane.handles.cancel():
            return True
        waiting = self._selecting or self._suggesting.column()
        return (waiting is column and self.picker.takes(event)) or self._view.bounds.takes(column, event)

    def _indicators(self) -> list[str]:
        """Return the names of the indicators, first those that the articles at hand were put under lately."""
        claims = (claim for article_id in self._view.columns.ids() for claim in self._workspace.claims(article_id))
        return [each.name for each in recent_first(self._workspace.indicators(), claims)]

    def _back_to_text(self) -> None:
        column = self._selecting or self._suggesting.column()
        if column is not None:
            column.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._view.take_focus()

    def _take_tag(self, tag_id: str) -> None:
        column = self._suggesting.column()
        if self._selecting is not None:
            self.mark(self._selecting, tag_id)
        elif column is not None:
            self._accept(column, self._workspace.tag(tag_id))

    def _near(self) -> QRect:
        """Return where the selection, or else the suggestion at hand, is seen within the view."""
        column, suggestion = self._selecting or self._suggesting.column(), self._suggesting.at_hand()
        if column is None or column not in self._view.columns.columns():
            return QRect()
        span = column.pane.selection() or (suggestion.span if suggestion else None)
        place = column.pane.span_rect(span) if span else QRect()
        return QRect(self._view.mapFromGlobal(place.topLeft()), place.size())

    def _accept(self, column: ArticleColumn, tag: Tag | None = None) -> None:
        self._show_made(column, self._suggesting.accept(tag, **self.picker.gathered()._asdict()))

    def _show_made(self, column: ArticleColumn, claim_id: str) -> None:
        if claim_id:
            column.pane.clear_selection()
            self._view.choose(claim_id)
            claim = self._workspace.claim(claim_id)
            column.pane.paint_now(claim.anchor.start if claim else 0)

    # --- keys and clicks ---------------------------------------------------------------------
    def _clicked(self, column: ArticleColumn, claim_id: str) -> None:
        self._suggesting.leave()
        self._view.choose(claim_id)
        if not claim_id:
            self._suggesting.take_at(column, column.pane.caret)

    def _key(self, column: ArticleColumn, key: int) -> None:
        tag = self._marking.tag_of_key(key)
        if tag is None:
            return
        if column.pane.selection() is not None:
            self.mark(column, tag.id)
        elif self._suggesting.at_hand(column) is not None:
            self._accept(column, tag)
        elif column.pane.shows(self._view.chosen()):
            self._marking.toggle(self._view.chosen(), tag)

    def _enter(self, column: ArticleColumn) -> None:
        span = column.pane.selection()
        if span is not None:
            first = self._marking.tag_for(self._marking.found_in(column.article_id, span))
            self.mark(column, first.id if first else "")
        elif self._suggesting.at_hand(column) is not None:
            self._accept(column)
        elif column.pane.shows(self._view.chosen()):
            self._view.details_wanted.emit()

    def _delete(self, column: ArticleColumn) -> None:
        if column.pane.selection() is None and self._suggesting.at_hand(column) is not None:
            self._suggesting.dismiss()
        elif column.pane.shows(self._view.chosen()):
            self._marking.remove(self._view.chosen())

    def _escape(self, column: ArticleColumn) -> None:
        if column.pane.selection() is not None:
            column.pane.clear_selection()
        elif self._suggesting.at_hand() is not None:
            self._suggesting.leave()
        else:
            self._view.choose("")

    def _offer_menu(self, column: ArticleColumn, at: QPoint, claim_id: str) -> None:
        from desktop.widgets.reader.text_menu import TextMenu

        if claim_id and column.pane.selection() is None:
            self._view.choose(claim_id)
        column.setFocus(Qt.FocusReason.PopupFocusReason)
        TextMenu(self._view, column, claim_id, self._workspace, self._marking, self._theme).popup(at)
