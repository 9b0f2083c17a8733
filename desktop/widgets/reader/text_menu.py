"""The menu in the text: copy, mark, what can be done with the claim under it, where to go."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from desktop.domain.tag import Tag
from desktop.session.workspace import Workspace
from desktop.widgets.claims import quoting, swatch
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.marking import Marking
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView

_GROUPS = (
    ("next_claim", "previous_claim"),
    ("next_suggestion", "previous_suggestion"),
    ("same_passage", "next_passage", "previous_passage"),
    ("next_column", "previous_column", "column_right", "column_left"),
    ("larger", "smaller", "usual"),
)


class TextMenu(QMenu):
    """Made for one place of one column, for the claim there if there is one; goes away after use."""

    def __init__(
        self,
        view: "ReaderView",
        column: ArticleColumn,
        claim_id: str,
        workspace: Workspace,
        marking: Marking,
        theme: Theme,
    ) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._workspace, self._marking = workspace, marking
        pane, writing = column.pane, not workspace.read_only
        selected = pane.selection()
        self._offer(self.tr("Copy"), "Ctrl+C").triggered.connect(pane.copy)
        self.actions()[-1].setEnabled(selected is not None)
        self._offer(self.tr("Select all"), "Ctrl+A").triggered.connect(pane.select_all)
        if selected is not None and writing:
            self.addSection(self.tr("Mark as"))
            for tag in self._tags():
                action = self._offer(_plain(tag.name), str(tag.key or ""))
                action.setIcon(swatch.icon(tag.colour, theme.colours))
                action.triggered.connect(lambda _=False, tag_id=tag.id: view.editing.mark(column, tag_id))
            self.addAction(self.tr("No tag")).triggered.connect(lambda: view.editing.mark(column, ""))
            if view.bounds.around(column, selected) is not None:
                self.addAction(view.commands["split"])
        elif claim_id:
            self.addSection(self.tr("Claim"))
            self._offer(self.tr("Edit the claim"), self.tr("Enter")).triggered.connect(view.details_wanted)
            quote = self._offer(self.tr("Copy as a quotation"), "Ctrl+Shift+C")
            quote.triggered.connect(lambda: quoting.copy_claims(workspace, [claim_id]))
            if writing:
                self._fill_tags(self.addMenu(self.tr("Tags")), claim_id)
                self._fill_ends(self.addMenu(self.tr("Ends of the claim")), view, column)
                self._offer(self.tr("Delete the claim"), "Del").triggered.connect(lambda: marking.remove(claim_id))
        for group in _GROUPS:
            self.addSeparator()
            for name in group:
                self.addAction(view.commands[name])
        self.addSeparator()
        self.addAction(self.tr("Close the column")).triggered.connect(lambda: view.close_article(column.article_id))

    def _fill_ends(self, menu: QMenu, view: "ReaderView", column: ArticleColumn) -> None:
        """Offer where the claim may begin and end, with the keys of the text's own that do it."""
        rtl = column.pane.page.chunks[column.pane.page.chunk_at(column.pane.caret)].rtl
        on, back = ("←", "→") if rtl else ("→", "←")
        arrows = {"grow_end": on, "shrink_end": back, "grow_start": "↑", "shrink_start": "↓"}
        for name, arrow in arrows.items():
            command = view.commands[name]
            menu.addAction(f"{command.text()}\t\u2066Shift+Alt+{arrow}\u2069").triggered.connect(command.trigger)
        menu.addSeparator()
        menu.addActions([view.commands["split"], view.commands["merge"]])

    def _fill_tags(self, menu: QMenu, claim_id: str) -> None:
        claim = self._workspace.claim(claim_id)
        for tag in self._tags():
            action = menu.addAction(swatch.icon(tag.colour, self._theme.colours), _plain(tag.name))
            action.setCheckable(True)
            action.setChecked(claim is not None and tag.id in claim.tags)
            action.triggered.connect(lambda _=False, tag=tag: self._marking.toggle(claim_id, tag))

    def _tags(self) -> list[Tag]:
        return sorted(self._workspace.tags(), key=lambda tag: (tag.key is None, tag.key or 0, tag.position))

    def _offer(self, words: str, keys: str) -> QAction:
        """Add an action that shows a key of the text's own: the action itself must not take it from the text."""
        return self.addAction(f"{words}\t{keys}" if keys else words)


def _plain(name: str) -> str:
    return " ".join(name.split()).replace("&", "&&")
