"""The reader: the columns of articles over a workspace, where claims are marked and chosen."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.span import Span
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.columns import MOST, Columns
from desktop.widgets.reader.commands import Commands
from desktop.widgets.reader.editing import Editing
from desktop.widgets.reader.empty_state import EmptyState
from desktop.widgets.reader.marking import Marking
from desktop.widgets.reader.page_view import ZOOM
from desktop.widgets.reader.suggesting import Suggesting
from desktop.widgets.reader.view_state import KEY, ViewState, from_json
from desktop.widgets.reader.walk import Walk
from desktop.widgets.theme import Theme

_AT_FIRST = 3  # columns that a project opens with when nothing is known of its last reader


class ReaderView(QWidget):
    """Emits `claim_chosen` with a claim's id or nothing, `columns_changed`, and `import_wanted` when it is empty.

    `details_wanted` asks for the place where the chosen claim is edited.
    """

    claim_chosen = Signal(str)
    details_wanted = Signal()
    columns_changed = Signal()
    import_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._marking = Marking(workspace)
        self._zoom = ZOOM
        self._chosen = ""
        self._recent: list[str] = []
        self._places: dict[str, int] = {}
        self._restoring = False
        self.columns = Columns(theme)
        self._empty = EmptyState()
        self._empty.pressed.connect(self._help_out)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._save)
        self.walk = Walk(self, workspace)
        self.suggesting = Suggesting(self, workspace)
        self.editing = Editing(self, workspace, self._marking, theme)
        self.picker = self.editing.picker
        self.commands = Commands(self)
        self.columns.order_changed.connect(self._columns_moved)
        self.columns.leaving.connect(self._leave)
        self.columns.resized.connect(self._save_later)
        workspace.opened.connect(self._restore)
        workspace.closing.connect(self._save)
        workspace.closed.connect(self._forget)
        workspace.changed.connect(self._apply)
        if workspace.is_open:
            self._restore()
        else:
            self._show_what_to_do()

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
                self.columns.remove(next(each for each in self._recent if each in self.columns.ids()))
            self._note(article_id)
            column = self.columns.add(article_id, zoom=self._zoom, prepare=lambda made: self._fill(made, article))
        if column is not None and not self._restoring:
            self._note(article_id)
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
        self._save_later()

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
        column.show_article(article, self._workspace.text(article_id))
        pane.margin.set_words(lambda note_id: self.suggesting.note(pane, note_id) or self._marking.note(note_id))
        pane.set_highlights(self._marking.highlights(article_id))
        pane.choose(self._chosen)
        pane.set_place(self._places.get(article_id, 0))
        self.editing.follow(column)
        pane.focused.connect(lambda: self._note(article_id))

    def _leave(self, column: ArticleColumn) -> None:
        """Remember a column that is about to be closed; no key may act on a claim that goes with it."""
        self._remember_place(column)
        self.editing.end(column)
        self._recent = [each for each in self._recent if each != column.article_id]
        if column.pane.shows(self._chosen):
            self.choose("")

    def _note(self, article_id: str) -> None:
        """Keep the columns in the order in which they were used, the least recent first."""
        self._recent = [each for each in self._recent if each != article_id] + [article_id]

    def _columns_moved(self) -> None:
        self.editing.stand_picker()
        self._show_what_to_do()
        self.columns_changed.emit()
        self._save_later()

    def _show_what_to_do(self) -> None:
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
            self._open_first()
        else:
            self.import_wanted.emit()

    def _open_first(self) -> None:
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
            self._show_what_to_do()

    def _show_changed(self, claim: Claim, *, gone: bool) -> None:
        column = self.columns.column(claim.article_id)
        if column is not None and gone:
            column.pane.drop_highlight(claim.id)
        elif column is not None:
            column.pane.put_highlight(self._marking.highlight(claim))
        if gone and claim.id == self._chosen:
            self.choose("")

    # --- view state --------------------------------------------------------------------------
    def _restore(self) -> None:
        """Open the columns that the project was left with; the first articles in one that nobody has read yet."""
        self._restoring = True
        self._clear()
        state = from_json(self._workspace.state(KEY))
        if state is None:
            self._open_first()
        else:
            self._zoom = state.zoom or ZOOM
            self._places = dict(state.places)
            for article_id in state.open[:MOST]:
                self.open_article(article_id)
            self.columns.set_widths(state.widths)
        self._restoring = False
        self._show_what_to_do()

    def _save_later(self) -> None:
        if not self._restoring and self._workspace.is_open:
            self._later.start(500)

    def _save(self) -> None:
        self._later.stop()
        if not self._workspace.is_open:
            return
        for column in self.columns.columns():
            self._remember_place(column)
        state = ViewState(self.columns.ids(), self.columns.widths(), self._places, self._zoom)
        self._workspace.set_state(KEY, state.to_json())

    def _remember_place(self, column: ArticleColumn) -> None:
        self._places[column.article_id] = column.pane.place()

    def _forget(self) -> None:
        self._restoring = True
        self._clear()
        self._restoring = False
        self._show_what_to_do()

    def _clear(self) -> None:
        self.choose("")
        self._zoom = ZOOM
        self.columns.clear()
        self._recent, self._places = [], {}
