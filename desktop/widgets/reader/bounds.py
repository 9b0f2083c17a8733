"""Bounds: where the chosen claim begins and ends, moved by keys and by the mouse; claims split and merged."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from desktop.domain import moment
from desktop.domain.claim import Claim
from desktop.domain.span import Span
from desktop.edits import boundaries
from desktop.edits.boundaries import Side
from desktop.session import phrases
from desktop.session.phrases import fill, isolate
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.marking import Marking

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView

Key = Qt.Key
_HELD = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
_OTHERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier


class Bounds(QObject):
    """Acts on the chosen claim; what can't be done, the view tells of."""

    def __init__(self, view: "ReaderView", workspace: Workspace, marking: Marking) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._marking = marking

    def takes(self, column: ArticleColumn, event: QKeyEvent) -> bool:
        """Move an end of the claim chosen in a column, where a key asks for that; say whether it did.

        With Shift and Alt, Left and Right take its end where they point, Up and Down its start.
        """
        held = event.modifiers() & (_HELD | _OTHERS)
        pane = column.pane
        if held != _HELD or pane.selection() is not None or not pane.shows(self._view.chosen()):
            return False
        rtl = pane.page.chunks[pane.page.chunk_at(pane.caret)].rtl
        asked = {
            Key.Key_Left: (Side.END, 1 if rtl else -1), Key.Key_Right: (Side.END, -1 if rtl else 1),
            Key.Key_Up: (Side.START, -1), Key.Key_Down: (Side.START, 1),
        }.get(Key(event.key()))  # fmt: skip
        if asked is None or self._workspace.read_only:
            return False
        self.step(*asked)
        return True

    def step(self, side: Side, step: int) -> None:
        """Take an end of the chosen claim a word further on (1) or back (-1)."""
        claim = self._workspace.claim(self._view.chosen())
        if claim is None:
            self._view.told.emit(self.tr("Choose a claim first: click it, or press F7."))
            return
        span = boundaries.stepped(self._text(claim), claim.anchor.span, side, step)
        if self.put(claim.id, span):
            column = self._view.columns.column(claim.article_id)
            edge = span.end if side is Side.END else span.start
            if column is not None:
                column.pane.select(edge, edge)

    def put(self, claim_id: str, span: Span) -> bool:
        """Let a claim begin and end elsewhere; where that can't be written it is shown as it was."""
        claim = self._workspace.claim(claim_id)
        if claim is None:
            return False
        done = self._workspace.commit(boundaries.move(self._text(claim), claim, span, now=moment.now()))
        column = self._view.columns.column(claim.article_id)
        if not done and column is not None:
            column.pane.put_highlight(self._marking.highlight(claim))
        return done

    def split(self) -> None:
        """Split the claim at the caret, or around the words that are selected in it."""
        column = self._view.walk.at_hand()
        at = (column.pane.selection() or column.pane.caret) if column else 0
        claim = self.around(column, at) if column else None
        article = self._workspace.article(claim.article_id) if claim else None
        spans = boundaries.parts(self._text(claim), claim.anchor.span, at) if claim else []
        if claim is None or article is None or not spans:
            words = self.tr("Put the caret between two words of a claim, or select some of its words, to split it.")
            self._view.told.emit(words)
            return
        read = self._workspace.suggestions(claim.article_id)
        change = boundaries.split(article, self._text(claim), claim, spans, read, now=moment.now())
        if self._workspace.commit(change) and column is not None:
            column.pane.clear_selection()
            self._view.choose(claim.id)

    def merge(self) -> None:
        """Merge the chosen claim with the next in its sentence, or one that overlaps it; say what is left out."""
        column = self._view.walk.at_hand()
        claim = self._workspace.claim(self._view.chosen())
        if claim is None and column is not None:
            claim = self.around(column, column.pane.caret)
        if claim is None:
            self._view.told.emit(self.tr("Choose a claim first: click it, or press F7."))
            return
        text = self._text(claim)
        other = boundaries.mergeable(text, claim, self._workspace.claims(claim.article_id))
        if other is None:
            self._view.told.emit(self.tr("No other claim overlaps this one or follows it in its sentence."))
        elif self._workspace.commit(boundaries.merge(text, claim, other, now=moment.now())):
            self._view.choose(claim.id)
            self._tell_left_out(claim, other)

    def _tell_left_out(self, claim: Claim, other: Claim) -> None:
        names = boundaries.left_out(claim, other)
        if names:
            words = self.tr("The two claims are one. It keeps: %1. Left out: %2. Undo brings both back.")
            self._view.told.emit(fill(words, self._said(claim, names), self._said(other, names)))

    def _said(self, claim: Claim, names: tuple[str, ...]) -> str:
        """Return in words what a claim has in these fields."""
        indicator = self._workspace.indicator(claim.indicator_id)
        said = {
            "quantity": phrases.quantity(claim.quantity) if claim.quantity else "",
            "period": phrases.period(claim.period) if claim.period else "",
            "speaker": isolate(claim.speaker),
            "indicator_id": isolate(indicator.name) if indicator else "",
            "status": isolate(phrases.status(claim.status)),
        }
        return " · ".join(said[name] for name in names if said[name])

    def around(self, column: ArticleColumn, at: int | Span) -> Claim | None:
        """Return the claim in which a position or span lies: the chosen one, else the innermost."""
        start, end = (at.start, at.end) if isinstance(at, Span) else (at, at)
        over = [
            claim
            for claim in self._workspace.claims(column.article_id)
            if claim.anchor.start <= start and end <= claim.anchor.end
        ]
        chosen = self._view.chosen()
        return min(over, key=lambda claim: (claim.id != chosen, len(claim.anchor.span)), default=None)

    def _text(self, claim: Claim) -> str:
        return self._workspace.text(claim.article_id)
