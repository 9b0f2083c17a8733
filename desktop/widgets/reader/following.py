"""Following: the other columns go along with the claim that is chosen, each to what it says of the same indicator."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.domain.claim import Claim
from desktop.domain.counterpart import counterpart
from desktop.session.afterwards import Afterwards
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView


class Following(QObject):
    """Marks in every other column the claim that answers to the chosen one, or says in its head that there is none.

    Columns scroll once a claim is chosen and at no other time; one in which words are selected stays where it is.
    """

    def __init__(self, view: "ReaderView", workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._is_on = True
        self._is_new = False  # whether a claim was chosen since the columns followed last
        self._later = Afterwards(self._catch_up, self)
        view.claim_chosen.connect(self._chosen)
        workspace.changed.connect(self._later.ask)
        view.columns.order_changed.connect(self._later.ask)

    def turn(self, on: bool) -> None:
        """Have columns follow, or stay where they are."""
        if on != self._is_on:
            self._is_on = on
            self._chosen()

    def _chosen(self, *_: object) -> None:
        self._is_new = True
        self._later.ask()

    def _catch_up(self) -> None:
        claim = self._workspace.claim(self._view.chosen()) if self._is_on else None
        followed = claim if claim is not None and claim.indicator_id is not None else None
        home = self._view.columns.column(followed.article_id) if followed else None
        y = home.pane.top_of(followed.anchor.start) if home and followed else None
        if y is not None and home is not None and not 0 <= y < home.pane.viewport().height():
            y = home.pane.viewport().height() / 3
        is_new, self._is_new = self._is_new, False
        for column in self._view.columns.columns():
            if followed is None or column is home:
                column.pane.answer("")
                column.head.show_aside("claim", "")
            else:
                self._follow(column, followed, y, scroll=is_new)

    def _follow(self, column: ArticleColumn, claim: Claim, y: float | None, *, scroll: bool) -> None:
        same = [each for each in self._workspace.claims(column.article_id) if each.indicator_id == claim.indicator_id]
        answer = counterpart(claim, same)
        column.pane.answer(answer.id if answer else "")
        column.head.show_aside("claim", "" if answer else self._nothing(column.article_id))
        if answer is not None and scroll and column.pane.selection() is None:
            column.pane.glide.to(answer.anchor.span, y)

    def _nothing(self, article_id: str) -> str:
        article = self._workspace.article(article_id)
        return self.tr("not reported here") if article and article.read_through else self.tr("not checked yet")
