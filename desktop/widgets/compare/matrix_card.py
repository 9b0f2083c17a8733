"""The card of the matrix: the story at a glance, the grid, why the row in hand has its verdict, and all its menus."""

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QStackedLayout, QToolButton, QVBoxLayout, QWidget

from desktop.analysis.comparison import Row
from desktop.domain.change import Change
from desktop.domain.span import Span
from desktop.models import matrix_words
from desktop.models.matrix import MatrixModel
from desktop.session import rulings
from desktop.session.afterwards import Afterwards
from desktop.session.gatherer import Gatherer, Offer
from desktop.session.latest import Latest
from desktop.session.phrases import fill, isolate
from desktop.session.preferences import Preferences
from desktop.session.witnesses import Found, Witnesses, find
from desktop.session.workspace import Workspace
from desktop.widgets.claims.elided import Elided
from desktop.widgets.compare.gathering_strip import GatheringStrip
from desktop.widgets.compare.matrix_acts import MatrixActs
from desktop.widgets.compare.matrix_grid import MatrixGrid
from desktop.widgets.compare.matrix_menus import ArrangingMenu, CardMenu, RowMenu
from desktop.widgets.compare.matrix_output import MatrixOutput
from desktop.widgets.compare.naming import short_names
from desktop.widgets.compare.quote_popover import QuotePopover
from desktop.widgets.dialogs.import_words import plain
from desktop.widgets.shell.style import icon
from desktop.widgets.theme import Theme

_MOST_ARTICLES = 1000  # that are looked through for wording that they share


class MatrixCard(QFrame):
    """Compares when it is first seen, and follows from then on while it is seen.

    `claims_wanted` asks for claims by their ids, `place_wanted` for a span of an article, `chart_wanted` for the charts
    of an indicator; `saved` names a file that was written, `failed` carries the KnownError of one that was not.
    """

    claims_wanted = Signal(list)
    place_wanted = Signal(str, object)
    chart_wanted = Signal(str)
    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, workspace: Workspace, theme: Theme, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.workspace = workspace
        self._theme = theme
        self._stale = True
        self._popover: QuotePopover | None = None
        self._shown_at = QModelIndex()
        self.witnesses = Witnesses()
        self.model = MatrixModel(workspace, short_names, self.witnesses, self)
        self.grid = MatrixGrid(self.model, theme)
        self.output = MatrixOutput(workspace, self.model, self.grid, preferences)
        self.acts = MatrixActs(workspace, self.model, self)
        self.gatherer = Gatherer(workspace, self)
        self.strip = GatheringStrip(theme, self.model.name_of, self._indicator_names)
        self._offers: list[Offer] = []
        self._origins = Latest(self)
        self._bound: object = None
        self._later = Afterwards(self._look_again, self)
        self.summary = Elided()
        self.summary.setProperty("muted", True)
        self.summary.setProperty("small", True)
        self.arranging = self._tool(self.tr("Sort and group"), ArrangingMenu(self))
        self.more = self._tool(self.tr("Copy, save, units"), CardMenu(self))
        self.why = plain("", "muted", "small")
        self._empty = plain("", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setContentsMargins(40, 0, 40, 0)
        self._pages = QStackedLayout()
        self._arrange()
        self._connect()
        self.setFocusProxy(self.grid)
        self._dress()

    # --- what is shown -----------------------------------------------------------------------
    def popover(self) -> QuotePopover:
        """Return what floats over the window with the quotes of a cell; made when first asked for."""
        if self._popover is None or self._popover.parentWidget() is not self.window():
            self._popover = QuotePopover(self.workspace, self._theme, self.window())
            self._popover.text_wanted.connect(self._go_to_claim)
            self._popover.read_wanted.connect(self._mark_read)
            self._popover.quotes_wanted.connect(self.show_quotes)
        return self._popover

    def show_behind(self, index: QModelIndex) -> None:
        """Show what lies behind a cell; asked again for the same one, take it away."""
        if self._is_open() and index == self._shown_at:
            self.close_popover()
            return
        row = self.model.row_at(index)
        if row is None:
            return
        self._shown_at = index
        beside = self._place_of(index)
        cell, article = self.model.cell_at(index), self.model.article_at(index.column())
        if cell is not None and article is not None:
            self.popover().show_cell(row, cell, article, self.model.name_of(article.id), beside)
        else:
            self.popover().show_row(row, self._bonds(row), beside)

    def close_popover(self) -> None:
        """Take away what floats over the grid."""
        if self._is_open():
            self.popover().hide()

    def show_quotes(self, indicator_id: str = "") -> None:
        """Show the quotes of an indicator side by side; without one, of the speaker who is quoted most."""
        from desktop.widgets.compare.quotes_dialog import QuotesDialog

        self.close_popover()
        dialog = QuotesDialog(self.workspace, self.model, self._theme, self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.text_wanted.connect(self._go_to_quote)
        dialog.show_indicator(indicator_id)
        dialog.open()

    def show_text(self, index: QModelIndex) -> None:
        """Ask for the text of a cell's claims, or of all claims of a row."""
        self.close_popover()
        row, cell = self.model.row_at(index), self.model.cell_at(index)
        if row is None:
            return
        cells = [cell] if cell is not None else list(row.cells)
        claims = [claim.id for each in cells for claim in each.claims]
        if claims:
            self.claims_wanted.emit(claims)

    # --- Qt's own ----------------------------------------------------------------------------
    def showEvent(self, event: QShowEvent) -> None:
        self._wake()
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_popover()
        super().hideEvent(event)

    # --- in between --------------------------------------------------------------------------
    def _connect(self) -> None:
        workspace, grid = self.workspace, self.grid
        workspace.opened.connect(self._reopen)
        workspace.closed.connect(self._reopen)
        workspace.changed.connect(self._follow)
        self._theme.changed.connect(self._dress)
        grid.quotes_wanted.connect(self.show_behind)
        grid.text_wanted.connect(self.show_text)
        grid.menu_wanted.connect(self._row_menu)
        grid.copy_wanted.connect(self.output.copy_chosen)
        self.output.saved.connect(self.saved)
        self.output.failed.connect(self.failed)
        grid.left_alone.connect(self.close_popover)
        grid.current_changed.connect(self._walked)
        grid.heads.read_toggled.connect(self.acts.toggle_read)
        grid.heads.moved.connect(self.model.move_article)
        grid.offers_wanted.connect(self._go_to_offers)
        self.model.counted.connect(self._count)
        self.gatherer.found.connect(self._offer)
        self.strip.accepted.connect(lambda at, name: self.gatherer.accept(self._offers[at], name))
        self.strip.refused.connect(lambda at: self.gatherer.refuse(self._offers[at]))
        self.strip.left.connect(lambda: grid.setFocus(Qt.FocusReason.OtherFocusReason))
        self.strip.claims_wanted.connect(self.claims_wanted)
        self._origins.found.connect(self._count_origins)

    def _arrange(self) -> None:
        title = plain(self.tr("Comparison"), "heading")
        title.setWordWrap(False)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 8, 0)
        head.setSpacing(10)
        head.addWidget(title)
        head.addWidget(self.summary, 1)
        head.addWidget(self.arranging)
        head.addWidget(self.more)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 0)
        foot.addWidget(self.why)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(self.grid, 1)
        inside.addLayout(foot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 6, 1, 6)
        layout.setSpacing(4)
        layout.addLayout(head)
        around = QHBoxLayout()
        around.setContentsMargins(8, 0, 8, 2)
        around.addWidget(self.strip)
        layout.addLayout(around)
        layout.addLayout(self._pages, 1)
        # Not before: a page of a layout that has no window yet would be shown as a window of its own.
        self._pages.addWidget(page)
        self._pages.addWidget(self._empty)

    def _tool(self, words: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(18, 18))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setMenu(menu)
        return button

    def _wake(self) -> None:
        if self._stale:
            self._stale = False
            self.model.load()
            self._later.ask()

    def _reopen(self) -> None:
        self.close_popover()
        self._stale = True
        self._bound = None
        self._origins.forget()
        self.witnesses.take(None)
        self._offer([])
        if self.isVisible() or not self.workspace.is_open:
            self._wake()

    def _follow(self, change: Change) -> None:
        if self._stale or not self.isVisible():
            self._stale = True
            return
        self.close_popover()
        self.model.follow(change)
        self._explain()
        self._later.ask()

    def _look_again(self) -> None:
        """Have looked for what belongs together, and for what binds the articles, now that the matrix is shown."""
        if not self.workspace.is_open or self._stale:
            return
        self.gatherer.look()
        rows = [self.model.claims_of(row.indicator.id) for row in self.model.rows()]
        known = {claim.article_id for claims in rows for claim in claims}
        articles = [article for article in self.workspace.articles() if article.id in known]
        bound = [(article.id, article.outlet) for article in articles]
        if bound == self._bound or not 1 < len(articles) <= _MOST_ARTICLES:
            return
        self._bound = bound
        texts = [self.workspace.text(article.id) for article in articles]
        self._origins.ask(lambda: find(articles, texts, rows))

    def _count_origins(self, found: Found) -> None:
        self.witnesses.take(found)
        self.model.count_origins()

    def _offer(self, offers: list[Offer]) -> None:
        self._offers = offers
        self.strip.show_offers(offers, editable=not self.workspace.read_only)

    def _go_to_offers(self) -> None:
        if self.strip.isVisible():
            self.strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _indicator_names(self) -> list[str]:
        return [indicator.name for indicator in self.workspace.indicators()]

    def _count(self) -> None:
        rows = self.model.rows()
        free = sum(claim.indicator_id is None for claim in self.workspace.all_claims())
        without = self.tr("%n claim(s) without an indicator", "", free) if free else ""
        said = [matrix_words.summary(rows) if rows else "", without]
        self.summary.setText(" · ".join(part for part in said if part))
        self._pages.setCurrentIndex(0 if rows else 1)
        self.arranging.setEnabled(bool(rows))
        if not rows:
            self._empty.setText(self._what_to_do())
        self._explain()

    def _what_to_do(self) -> str:
        if not self.workspace.is_open:
            return self.tr("Open a project to compare its articles.")
        if not self.workspace.all_claims():
            return self.tr("Nothing is marked yet. Mark figures and dates in the articles, then compare them here.")
        return self.tr(
            "No claim has an indicator yet. Give claims that speak of one thing the same indicator: "
            "it becomes a row here, with what each article says."
        )

    def _walked(self) -> None:
        self._explain()
        if self._is_open():
            index = self.grid.currentIndex()
            if index != self._shown_at:
                self.show_behind(index)

    def _bonds(self, row: Row) -> list[str]:
        """Return why some of the articles that report a row are one origin."""
        said = []
        for bond in self.witnesses.bonds(self.model.claims_of(row.indicator.id)):
            names = isolate(self.model.name_of(bond.one)), isolate(self.model.name_of(bond.other))
            said.append(fill(self.tr("%1 and %2: %3"), *names, rulings.rule(bond.reason)))
        return said

    def _explain(self) -> None:
        row = self.model.row_at(self.grid.currentIndex())
        if row is None:
            self.why.setText(self.tr("Space shows the quotes, Enter goes to the text, the menu key offers more."))
            return
        self.why.setText(f"{isolate(row.indicator.name)}: {' · '.join(matrix_words.reasons(row))}")

    def _place_of(self, index: QModelIndex) -> QRect:
        box = self.grid.visualRect(index)
        if index.column() in (0, self.model.verdict_column):
            part = self.grid.first if index.column() == 0 else self.grid.last
            box = part.visualRect(index)
            return QRect(part.viewport().mapToGlobal(box.topLeft()), box.size())
        return QRect(self.grid.viewport().mapToGlobal(box.topLeft()), box.size())

    def _row_menu(self, index: QModelIndex, place: QPoint) -> None:
        self.close_popover()
        row = self.model.row_at(index)
        if row is not None:
            RowMenu(self, row, self.model.article_at(index.column()), place).popup(place)

    def _go_to_claim(self, claim_id: str) -> None:
        self.close_popover()
        self.claims_wanted.emit([claim_id])

    def _go_to_quote(self, article_id: str, quote: str | Span) -> None:
        """Go to the claim that marks a quote, or to the place of one that nobody marked."""
        if isinstance(quote, Span):
            self.place_wanted.emit(article_id, quote)
        else:
            self.claims_wanted.emit([quote])

    def _mark_read(self, article_id: str) -> None:
        self.close_popover()
        self.acts.toggle_read(article_id)

    def _is_open(self) -> bool:
        return self._popover is not None and self._popover.isVisible()

    def _dress(self) -> None:
        self.arranging.setIcon(icon("filter", self._theme.colours))
        self.more.setIcon(icon("more", self._theme.colours))
