"""Editing: what keys and the picker do with a selection, with the suggestion at hand, with the chosen claim."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect

from desktop.domain.span import Span
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.marking import Marking
from desktop.widgets.reader.suggesting import Suggesting
from desktop.widgets.reader.tag_picker import TagPicker

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView


class Editing(QObject):
    """Acts on the selection of the column where a key was pressed, else on the suggestion, else on the claim there."""

    def __init__(
        self, view: "ReaderView", workspace: Workspace, marking: Marking, suggesting: Suggesting, picker: TagPicker
    ) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._marking = marking
        self._suggesting = suggesting
        self._picker = picker
        self._selecting: ArticleColumn | None = None
        picker.tag_chosen.connect(self._take_tag)
        picker.accepted.connect(self._accept)
        suggesting.at_hand_changed.connect(self._offer_at_hand)

    def follow(self, column: ArticleColumn) -> None:
        """Do what is asked for in a column from now on."""
        pane = column.pane
        pane.span_chosen.connect(lambda span, _place: self._selected(column, span))
        pane.span_cleared.connect(lambda: self._cleared(column))
        pane.claim_clicked.connect(lambda claim_id: self._clicked(column, claim_id))
        pane.key_marked.connect(lambda key: self._key(column, key))
        pane.enter_pressed.connect(lambda: self._enter(column))
        pane.escape_pressed.connect(lambda: self._escape(column))
        pane.delete_pressed.connect(lambda: self._delete(column))
        pane.place_changed.connect(self.stand_picker)

    def stand_picker(self) -> None:
        """Let the picker go with what it stands beside, away with it when that is scrolled out of view."""
        if not self._picker.isVisible():
            return
        near = self._near()
        if near.isEmpty():
            self._picker.hide()
        else:
            self._picker.stand_by(near)

    # --- selections --------------------------------------------------------------------------
    def _selected(self, column: ArticleColumn, span: Span) -> None:
        for other in self._view.columns.columns():
            if other is not column:
                other.pane.clear_selection()
        self._selecting = column
        self._view.choose("")
        self._suggesting.leave()
        near = self._near()
        if self._workspace.read_only or near.isEmpty():
            return
        found = self._marking.found_in(column.article_id, span)
        first = self._suggesting.tag_for(found[0]) if found else self._marking.first_tag()
        self._picker.offer(self._workspace.tags(), first, near, read=self._marking.words(column.article_id, found))

    def _cleared(self, column: ArticleColumn) -> None:
        if self._selecting is column:
            self._selecting = None
            self._picker.hide()

    def _mark(self, column: ArticleColumn, tag_id: str) -> None:
        span = column.pane.selection()
        if span is None:
            return
        tag = self._workspace.tag(tag_id) if tag_id else None
        self._show_made(column, self._marking.mark(column.article_id, span, [tag] if tag else []))

    def _show_made(self, column: ArticleColumn, claim_id: str) -> None:
        if claim_id:
            column.pane.clear_selection()
            self._view.choose(claim_id)
            column.pane.paint_now()

    # --- the suggestion at hand --------------------------------------------------------------
    def _offer_at_hand(self) -> None:
        """Let the picker stand beside the suggestion at hand, with what was read there."""
        column, suggestion = self._suggesting.column(), self._suggesting.at_hand()
        if column is None or suggestion is None:
            if self._selecting is None:
                self._picker.hide()
            return
        near = self._near()
        if not self._workspace.read_only and not near.isEmpty():
            words = self._marking.words(column.article_id, [suggestion])
            first = self._suggesting.tag_for(suggestion)
            self._picker.offer(self._workspace.tags(), first, near, read=words, dismissible=True)

    # --- keys --------------------------------------------------------------------------------
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
            self._mark(column, tag.id)
        elif self._suggesting.at_hand(column) is not None:
            self._show_made(column, self._suggesting.accept(tag))
        elif column.pane.shows(self._view.chosen()):
            self._marking.toggle(self._view.chosen(), tag)

    def _enter(self, column: ArticleColumn) -> None:
        span = column.pane.selection()
        if span is not None:
            found = self._marking.found_in(column.article_id, span)
            first = self._suggesting.tag_for(found[0]) if found else self._marking.first_tag()
            self._mark(column, first.id if first else "")
        elif self._suggesting.at_hand(column) is not None:
            self._show_made(column, self._suggesting.accept())
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

    # --- the picker --------------------------------------------------------------------------
    def _take_tag(self, tag_id: str) -> None:
        column = self._selecting or self._suggesting.column()
        if self._selecting is not None:
            self._mark(self._selecting, tag_id)
        elif column is not None:
            self._show_made(column, self._suggesting.accept(self._workspace.tag(tag_id)))

    def _accept(self) -> None:
        column = self._selecting or self._suggesting.column()
        if column is not None:
            self._enter(column)

    def _near(self) -> QRect:
        """Return where the selection, or the suggestion at hand, stands within the view."""
        column = self._selecting or self._suggesting.column()
        suggestion = self._suggesting.at_hand()
        if column is None or column not in self._view.columns.columns():
            return QRect()
        span = column.pane.selection() or (suggestion.span if suggestion else None)
        if span is None:
            return QRect()
        place = column.pane.span_rect(span)
        return QRect(self._view.mapFromGlobal(place.topLeft()), place.size())
