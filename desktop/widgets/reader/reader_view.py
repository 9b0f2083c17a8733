"""The reader: the columns of articles over a workspace, where claims are marked and chosen."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.span import Span
from desktop.session.typesetting import NASKH, SANS, Typesetting
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.bounds import Bounds
from desktop.widgets.reader.columns import MOST, Columns
from desktop.widgets.reader.commands import Commands
from desktop.widgets.reader.editing import Editing
from desktop.widgets.reader.empty_state import EmptyState
from desktop.widgets.reader.following import Following
from desktop.widgets.reader.kept_view import KeptView
from desktop.widgets.reader.marking import Marking
from desktop.widgets.reader.note import Note
from desktop.widgets.reader.page_view import ZOOM
from desktop.widgets.reader.sharing import Sharing
from desktop.widgets.reader.suggesting import Suggesting
from desktop.widgets.reader.walk import Walk
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.reader.finding import Finding

_AT_FIRST = 3  # columns that a project opens with when nothing is known of its last reader


class ReaderView(QWidget):
    """Emits `claim_chosen` with a claim's id or nothing, `columns_changed`, and `import_wanted` when it is empty.

    `details_wanted` asks for the place where the chosen claim is edited, `article_details_wanted` for an article's
    form, `escaped` tells of Escape where there was nothing to leave; `told` carries a sentence for the reader,
    `used` the id of the article that is turned to.
    """

    claim_chosen = Signal(str)
    details_wanted = Signal()
    told = Signal(str)
    columns_changed = Signal()
    used = Signal(str)
    import_wanted = Signal()
    article_details_wanted = Signal(str)
    escaped = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self._marking = Marking(workspace)
        self._zoom = ZOOM
        self._setting = Typesetting()
        self._chosen = ""
        self._recent: list[str] = []
        self.columns = Columns(theme)
        self._empty = EmptyState()
        self._empty.pressed.connect(self._help_out)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        self.kept = KeptView(self, workspace)
        self.walk = Walk(self, workspace)
        self.suggesting = Suggesting(self, workspace)
        self.sharing = Sharing(self, workspace)
        self.following = Following(self, workspace)
        self.bounds = Bounds(self, workspace, self._marking)
        self.editing = Editing(self, workspace, self._marking, theme)
        self.picker = self.editing.picker
        self.commands = Commands(self)
        self.columns.order_changed.connect(self._columns_moved)
        self.columns.leaving.connect(self._leave)
        self.columns.resized.connect(self.kept.save_later)
        self.columns.arranged.connect(self.editing.stand_picker)
        workspace.opened.connect(self.kept.restore)
        workspace.closing.connect(self.kept.save)
        workspace.closed.connect(self.kept.forget)
        workspace.changed.connect(self._apply)
        if workspace.is_open:
            self.kept.restore()
        else:
            self.show_what_to_do()

    @cached_property
    def finding(self) -> "Finding":
        """Return the search in all columns, made when it is first asked for."""
        from desktop.widgets.reader.finding import Finding

        made = Finding(self, self._theme)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(made.bar)
        return made

    def look_up(self) -> None:
        """Ask in the bar what to look for in the open articles."""
        if len(self.columns):
            self.finding.begin()

    # --- articles ----------------------------------------------------------------------------
    def open_articles(self) -> list[str]:
        """Return the ids of the articles in columns, the rightmost first."""
        return self.columns.ids()

    def open_article(self, article_id: str) -> None:
        """Show an article in a column of its own; where all are taken, in place of the one left alone longest."""
        article = self._workspace.article(article_id)
        column = self.columns.column(article_id)
        if article is not None and column is None and self._workspace.text(article_id):
            if len(self.columns) >= MOST:
                free = [each for each in self.columns.ids() if each != self.columns.pinned]
                self.columns.remove(next(each for each in self._recent if each in free))
            self.note_used(article_id)
            column = self.columns.add(article_id, zoom=self._zoom, prepare=lambda made: self._fill(made, article))
        if column is not None and not self.kept.is_restoring:
            self.note_used(article_id)
            self.columns.show_whole(column)
            column.setFocus(Qt.FocusReason.OtherFocusReason)

    def used_last(self) -> str:
        """Return the id of the article that was used last; empty for none."""
        return self._recent[-1] if self._recent else ""

    def take_focus(self) -> None:
        """Give the focus to the column that had it last."""
        column = self.walk.at_hand()
        if column is not None:
            column.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_article(self, article_id: str) -> None:
        """Take an article's column away."""
        self.columns.remove(article_id)

    # --- claims ------------------------------------------------------------------------------
    def show_place(self, article_id: str, span: Span) -> None:
        """Open an article and bring a place in it into view."""
        self.open_article(article_id)
        column = self.columns.column(article_id)
        if column is not None:
            column.pane.reveal(span)

    def show_claim(self, claim_id: str) -> None:
        """Open a claim's article, choose the claim and bring it into view."""
        claim = self._workspace.claim(claim_id)
        if claim is None:
            return
        self.open_article(claim.article_id)
        column = self.columns.column(claim.article_id)
        if column is not None:
            column.pane.reveal(claim.anchor.span)
        self.choose(claim_id)

    def chosen(self) -> str:
        """Return the id of the chosen claim; empty for none."""
        return self._chosen

    def choose(self, claim_id: str) -> None:
        """Choose a claim, or with an empty id none, and tell of it."""
        if claim_id == self._chosen:
            return
        self._chosen = claim_id
        if claim_id:
            self.suggesting.leave()
        for column in self.columns.columns():
            column.pane.choose(claim_id)
        self.claim_chosen.emit(claim_id)

    # --- the reading face --------------------------------------------------------------------
    def zoom(self) -> int:
        """Return the size of the reading face in pixels."""
        return self._zoom

    def set_zoom(self, pixels: int) -> None:
        """Set the size of the reading face in all columns."""
        self.picker.hide()
        for column in self.columns.columns():
            column.pane.set_zoom(pixels)
            self._zoom = column.pane.zoom
        self.columns.set_zoom(self._zoom)
        self.kept.save_later()

    def set_typesetting(self, setting: Typesetting) -> None:
        """Set the texts of all columns in this way; a face that is not on this machine gives way to the usual one."""
        if setting.face not in (NASKH, SANS) and not QFontDatabase.hasFamily(setting.face):
            setting = setting._replace(face=NASKH)
        self._setting = setting
        self.picker.hide()
        for column in self.columns.columns():
            column.pane.set_typesetting(setting)

    def room(self) -> int:
        """Return the pixels that the lines of the widest column may take."""
        return max((column.pane.line_room() for column in self.columns.columns()), default=0)

    def take_zoom(self, pixels: int) -> None:
        """Know the size of the reading face for the columns that come."""
        self._zoom = pixels

    def zoom_by(self, pixels: int) -> None:
        """Make the reading face larger or smaller by so many pixels; by none, of its usual size."""
        self.set_zoom(self._zoom + pixels if pixels else ZOOM)

    # --- Qt ----------------------------------------------------------------------------------
    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.editing.stand_picker()

    # --- columns -----------------------------------------------------------------------------
    def _fill(self, column: ArticleColumn, article: Article) -> None:
        article_id, pane = article.id, column.pane
        pane.set_typesetting(self._setting)
        column.show_article(article, self._workspace.text(article_id))
        pane.margin.set_words(lambda note_id: self._note(column, note_id))
        pane.set_highlights(self._marking.highlights(article_id))
        pane.choose(self._chosen)
        pane.set_place(self.kept.place(article_id))
        pane.escape_pressed.connect(lambda: self._escape(column))  # before what it leaves is left
        self.editing.follow(column)
        self.sharing.follow(column)
        column.head.details_wanted.connect(lambda: self.article_details_wanted.emit(article_id))
        pane.focused.connect(lambda: self.note_used(article_id))

    def _note(self, column: ArticleColumn, note_id: str) -> Note | None:
        offered = self.suggesting.note(column.pane, note_id)
        return offered or self.sharing.noted(column.article_id, note_id, self._marking.note(note_id))

    def _escape(self, column: ArticleColumn) -> None:
        if column.pane.selection() is None and self.suggesting.at_hand() is None and not self._chosen:
            if self.sharing.is_at_hand:
                self.sharing.leave()
            elif "finding" in self.__dict__ and self.finding.is_open:
                self.finding.end(move=False)
            else:
                self.escaped.emit()

    def _leave(self, column: ArticleColumn) -> None:
        """Remember a column that is about to be closed; no key may act on a claim that goes with it."""
        self.kept.remember(column)
        self.editing.end(column)
        self._recent = [each for each in self._recent if each != column.article_id]
        if column.pane.shows(self._chosen):
            self.choose("")

    def note_used(self, article_id: str) -> None:
        """Keep the columns in the order in which they were used, the least recent first."""
        self._recent = [each for each in self._recent if each != article_id] + [article_id]
        self.used.emit(article_id)

    def _columns_moved(self) -> None:
        self.editing.stand_picker()
        self.show_what_to_do()
        self.columns_changed.emit()
        self.kept.save_later()

    def show_what_to_do(self) -> None:
        """Show the columns, or where there are none what can be done about it."""
        self._stack.setCurrentWidget(self.columns if len(self.columns) else self._empty)
        if not self._workspace.is_open:
            self._empty.say(self.tr("No project is open"), self.tr("Open a project or make a new one from the menu."))
        elif not self._workspace.articles():
            self._empty.say(
                self.tr("Nothing to read yet"),
                self.tr("Drop text files on the window, or choose them, to read the reports side by side."),
                self.tr("Import articles…"),
            )
        else:
            self._empty.say(
                self.tr("No article is open"),
                self.tr("Choose articles from the shelf: each opens in a column of its own."),
                self.tr("Open the first articles"),
            )

    def _help_out(self) -> None:
        if self._workspace.articles():
            self.open_first()
        else:
            self.import_wanted.emit()

    def open_first(self) -> None:
        """Open the first articles of the project."""
        for article in self._workspace.articles()[:_AT_FIRST]:
            self.open_article(article.id)

    # --- what changed ------------------------------------------------------------------------
    def _apply(self, change: Change) -> None:
        kinds = {record.kind for record in change.records}
        for column in self.columns.columns() if kinds & {"tag", "indicator"} else ():
            column.pane.margin.forget()
            if "tag" in kinds:
                column.pane.set_highlights(self._marking.highlights(column.article_id))
        for record in change.records:
            known = record.after or record.before
            if isinstance(known, Claim):
                self._show_changed(known, gone=record.after is None)
            elif isinstance(known, Article):
                column_of = self.columns.column(known.id)
                if record.after is None:
                    self.close_article(known.id)
                elif column_of is not None:
                    column_of.show_details(known)
        if not len(self.columns):
            self.show_what_to_do()

    def _show_changed(self, claim: Claim, *, gone: bool) -> None:
        column = self.columns.column(claim.article_id)
        if column is not None and gone:
            column.pane.drop_highlight(claim.id)
        elif column is not None:
            column.pane.put_highlight(self._marking.highlight(claim))
        if gone and claim.id == self._chosen:
            self.choose("")

    def forget(self) -> None:
        """Have no columns: another project comes, or none."""
        if "finding" in self.__dict__:
            self.finding.end()
        self.choose("")
        self.columns.clear()
        self._zoom = ZOOM
        self._recent = []
