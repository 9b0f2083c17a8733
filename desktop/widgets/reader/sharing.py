"""Sharing: wording that open articles share with others, shown in their columns, followed from one to the next."""

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt

from desktop.domain.span import Span
from desktop.session.afterwards import Afterwards
from desktop.session.phrases import became, fill, isolate
from desktop.session.workspace import Workspace
from desktop.widgets.announcing import announce
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.note import Note
from desktop.widgets.reader.passages import AtHand

if TYPE_CHECKING:
    from desktop.analysis.origins import Elsewhere
    from desktop.widgets.reader.reader_view import ReaderView

_NAMED = 6  # other articles in a tip
_SHORT = 40  # letters of a title that stands for its article
_HALF = 0.5  # of the shorter of a claim and a passage: so much in common, and the claim is of shared wording


class Stretch(NamedTuple):
    """A stretch of an article that others share: all passages that overlap, as one line is drawn below them."""

    span: Span
    passages: "tuple[Elsewhere, ...]"


class Sharing(QObject):
    """Knows the passage at hand, if there is one: where one was led to last. It shows nothing while it is off."""

    def __init__(self, view: "ReaderView", workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._is_on = True
        self._stretches: dict[str, list[Stretch]] = {}
        self._at_hand: tuple[str, Elsewhere] | None = None
        self._round: list[Elsewhere] = []  # what is led to in turn from one place
        self._is_coming = False
        self._later = Afterwards(self.refresh, self)
        self._soon = Afterwards(self._arrive, self)
        for signal in (workspace.changed, workspace.shared, workspace.closed, view.columns.order_changed):
            signal.connect(self._later.ask)
        view.claim_chosen.connect(self.leave)

    # --- what is shown -----------------------------------------------------------------------
    def turn(self, on: bool) -> None:
        """Show shared passages, or don't."""
        if on != self._is_on:
            self._is_on = on
            self.leave()
            self.refresh()

    def follow(self, column: ArticleColumn) -> None:
        """Do what is asked for in a column from now on."""
        article_id, pane = column.article_id, column.pane
        pane.passages.words = lambda number: self._tip(article_id, number)
        pane.passage_clicked.connect(lambda number: self._clicked(column, number))
        pane.claim_clicked.connect(lambda claim_id: None if claim_id else self.leave())
        pane.span_chosen.connect(self.leave)
        self._show(column)

    def refresh(self) -> None:
        """Show in all columns what is shared by now."""
        for column in self._view.columns.columns():
            self._show(column)
        open_ids = self._view.columns.ids()
        self._stretches = {each: self._stretches[each] for each in open_ids if each in self._stretches}
        if self._at_hand is not None:
            article_id, passage = self._at_hand
            if passage not in self._of(article_id) or passage.article_id not in open_ids:
                self.leave()

    def noted(self, article_id: str, note_id: str, note: Note | None) -> Note | None:
        """Return a claim's note, with a word where its wording is shared."""
        claim = self._workspace.claim(note_id) if note is not None and self._is_on else None
        if note is None or claim is None:
            return note
        place = claim.anchor.span
        others = {
            each.article_id
            for each in self._of(article_id)
            if _common(place, each.span) > _HALF * min(len(place), len(each.span))
        }
        if not others:
            return note
        return note._replace(more=self.tr("shared with %n other article(s)", "", len(others)))

    def _show(self, column: ArticleColumn) -> None:
        passages = self._workspace.shared_passages(column.article_id) if self._is_on else []
        stretches = list(_stretches(passages))
        if stretches != self._stretches.get(column.article_id, []):
            self._stretches[column.article_id] = stretches
            column.pane.set_passages(stretch.span for stretch in stretches)
            column.pane.margin.forget()

    def _of(self, article_id: str) -> "list[Elsewhere]":
        return [each for stretch in self._stretches.get(article_id, ()) for each in stretch.passages]

    # --- from one to the next ----------------------------------------------------------------
    @property
    def is_at_hand(self) -> bool:
        """Say whether a passage is at hand."""
        return self._at_hand is not None

    def lead(self) -> None:
        """Bring another column to the wording at the caret, or of the chosen claim; again, the next one."""
        column = self._view.walk.at_hand()
        if column is None:
            return
        claim = self._workspace.claim(self._view.chosen()) if column.pane.shows(self._view.chosen()) else None
        caret = column.pane.caret
        place = claim.anchor.span if claim else Span(caret, caret + 1)
        here = [each for each in self._of(column.article_id) if each.span.overlaps(place)]
        if not here and not claim and caret:
            here = [each for each in self._of(column.article_id) if each.span.end == caret]
        if here:
            self._lead(column, here)
        else:
            self._view.told.emit(self.tr("No other article shares the wording here."))

    def step(self, step: int) -> None:
        """Go to the next shared wording of the column (1), or the one before (-1), and bring another column to it."""
        column = self._view.walk.at_hand()
        stretches = self._stretches.get(column.article_id, []) if column else []
        if column is None or not stretches:
            self._view.told.emit(self.tr("No wording of this article is shared with another."))
            return
        pane = column.pane
        seen = not pane.span_rect(Span(pane.caret, pane.caret + 1)).isEmpty()
        caret = pane.caret if seen else pane.place()
        past = [each for each in stretches if (each.span.start > caret if step > 0 else each.span.start < caret)]
        stretch = (past or stretches)[0 if step > 0 else -1]
        self._view.choose("")
        pane.select(stretch.span.start, stretch.span.start, scroll=False)
        pane.announce()
        pane.reveal(stretch.span)
        self._lead(column, list(stretch.passages))

    def leave(self, *_: object) -> None:
        """Have none at hand."""
        if self._at_hand is None:
            return
        self._at_hand = None
        for column in self._view.columns.columns():
            column.pane.passages.take(None)
            column.head.show_aside("passage", "")

    def _clicked(self, column: ArticleColumn, number: int) -> None:
        if self._view.suggesting.at_hand(column) is not None:
            return  # the click took a suggestion in it
        passages = self._stretches[column.article_id][number].passages
        caret = column.pane.caret
        self._lead(column, [each for each in passages if each.span.start <= caret <= each.span.end] or list(passages))

    def _lead(self, column: ArticleColumn, passages: "list[Elsewhere]") -> None:
        """Bring another column to the first of some passages; to the next where one of the same was at hand before."""
        if len(passages) != len(self._round) or any(each not in self._round for each in passages):
            is_open = self._view.columns.ids()
            self._round = sorted(passages, key=lambda each: (each.article_id not in is_open, -each.passage.similarity))
        elif self._round:
            self._round = [*self._round[1:], self._round[0]]
        self.leave()
        self._take(column, self._round[0])

    def _take(self, column: ArticleColumn, passage: "Elsewhere") -> None:
        from desktop.analysis.shared import marks

        view = self._view
        view.note_used(column.article_id)
        other = view.columns.column(passage.article_id)
        if other is None:
            view.open_article(passage.article_id)
            other = view.columns.column(passage.article_id)
        if other is None:
            return
        view.columns.show_whole(other)
        if column.isVisible():
            column.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            other.setFocus(Qt.FocusReason.OtherFocusReason)
        self._at_hand = (column.article_id, passage)
        mine, its = marks(passage.passage, column.pane.page.text, other.pane.page.text)
        column.pane.passages.take(AtHand(passage.span, *mine))
        other.pane.passages.take(AtHand(passage.its, *its))
        words = self._difference(passage)
        other.head.show_aside("passage", words)
        announce(other.pane, words)
        self._is_coming = True
        self._soon.ask()  # a column that has just come has its width by then

    def _arrive(self) -> None:
        self._is_coming = False
        if self._at_hand is not None:
            column = self._view.columns.column(self._at_hand[0])
            other = self._view.columns.column(self._at_hand[1].article_id)
            if column is not None and other is not None:
                other.pane.glide.to(self._at_hand[1].its, column.pane.top_of(self._at_hand[1].span.start))

    # --- words -------------------------------------------------------------------------------
    def _difference(self, passage: "Elsewhere") -> str:
        """Return what is different there, figures above all."""
        if passage.passage.changed_numbers:
            return self._figures(passage)
        count = len(passage.passage.changed)
        return self.tr("%n change(s)", "", count) if count else self.tr("the same words")

    def _figures(self, passage: "Elsewhere") -> str:
        pairs = " · ".join(became(one, other) for one, other in passage.passage.changed_numbers)
        return fill(self.tr("figures: %1"), pairs)

    def _tip(self, article_id: str, number: int) -> str:
        passages = self._stretches[article_id][number].passages
        best: dict[str, Elsewhere] = {}
        for each in sorted(passages, key=lambda each: -each.passage.similarity):
            best.setdefault(each.article_id, each)
        lines = [self.tr("The same wording:")]
        names = self._names(list(best)[:_NAMED])
        for name, each in zip(names, best.values(), strict=False):
            alike = isolate(f"{int(each.passage.similarity * 100)}%")
            lines.append(fill(self.tr("%1: %2 of the words are the same"), isolate(name), alike))
            if each.passage.changed_numbers:
                lines[-1] += f" · {self._figures(each)}"
        if len(best) > len(names):
            lines.append(self.tr("and %n more", "", len(best) - len(names)))
        lines.append(fill(self.tr("A click or %1 leads there."), isolate("F4")))
        return "\n".join(lines)

    def _names(self, article_ids: list[str]) -> list[str]:
        """Return what tells articles apart shortly: the outlet, or the title where several have it or none is known."""
        articles = [article for article in map(self._workspace.article, article_ids) if article]
        outlets = Counter(article.outlet for article in articles)
        names = [each.outlet if each.outlet and outlets[each.outlet] == 1 else each.title for each in articles]
        return [name if len(name) <= _SHORT else name[:_SHORT].rstrip() + "…" for name in names]


def _stretches(passages: "list[Elsewhere]") -> Iterator[Stretch]:
    """Give passages, by place, those together that overlap."""
    together: list[Elsewhere] = []
    end = 0
    for each in passages:
        if together and each.span.start >= end:
            yield Stretch(Span(together[0].span.start, end), tuple(together))
            together = []
        end = max(end, each.span.end) if together else each.span.end
        together.append(each)
    if together:
        yield Stretch(Span(together[0].span.start, end), tuple(together))


def _common(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))
