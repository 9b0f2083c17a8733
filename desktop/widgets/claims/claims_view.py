"""The view of all claims: filters, the table, and what is done with the rows chosen in it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.edits import claims as edit
from desktop.models.claim_columns import Column
from desktop.models.claim_filter import ClaimFilter
from desktop.models.claim_table import ClaimTableModel
from desktop.session.workspace import Workspace
from desktop.widgets.claims.claim_grid import ClaimGrid
from desktop.widgets.claims.claim_menus import fill_statuses, fill_tags
from desktop.widgets.claims.delegates import ClaimDelegate
from desktop.widgets.claims.filter_bar import FilterBar
from desktop.widgets.claims.selection_bar import SelectionBar
from desktop.widgets.theme import Theme

_COLUMNS = "claims.columns"


class ClaimsView(QWidget):
    """A table of every claim, read when it is first seen: a hidden view costs the window nothing.

    `claim_activated` asks for a claim's place in its text, `export_wanted` for a file of these claims;
    `counted` tells how many claims are shown of how many.
    """

    claim_activated = Signal(str)
    export_wanted = Signal(list)
    counted = Signal(int, int)

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.model = ClaimTableModel(workspace, self)
        self.filters = FilterBar(workspace, theme)
        self.grid = ClaimGrid(self.model, ClaimDelegate(workspace, theme, self))
        self.selection = SelectionBar(workspace, theme, self.chosen)
        self._theme = theme
        self._hint = QLabel()
        self._clear = QPushButton(self.tr("Show all claims"))
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 6, 1, 6)
        self._pages = QStackedLayout()
        inside.addLayout(self._pages)
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._empty_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 14)
        layout.setSpacing(12)
        layout.addWidget(self.filters)
        layout.addWidget(card, 1)
        layout.addWidget(self.selection)
        self._connect(workspace, theme)

    def chosen(self) -> list[Claim]:
        """Return the chosen claims from the top."""
        claims = map(self._workspace.claim, self.grid.chosen_ids())
        return [claim for claim in claims if claim is not None]

    def filtered_ids(self) -> list[str]:
        """Return the ids of all claims that the filters let through, in the order shown."""
        self._wake()
        return self.model.shown_ids()

    def is_narrowed(self) -> bool:
        """Say whether the filters keep any claim out of sight."""
        return not self._stale and self.model.is_narrowed()

    def show_only(self, claim_ids: Sequence[str]) -> None:
        """Show these claims alone, as a click on a chart asks for."""
        self._wake()
        self.filters.show_only(claim_ids)

    def show_tag(self, tag_id: str) -> None:
        """Show the claims of a tag alone."""
        self._wake()
        self.filters.show_tag(tag_id)

    def choose(self, claim_id: str) -> None:
        """Choose one claim, taking filters away that hide it."""
        self._wake()
        if self.model.row_of(claim_id) < 0:
            self.filters.clear()
        self.grid.choose([claim_id])

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: Tab would then jump from the bar to the table, past the filters.
        self.grid.setFocus(event.reason())

    def showEvent(self, event: QShowEvent) -> None:
        self._wake()
        super().showEvent(event)

    def _connect(self, workspace: Workspace, theme: Theme) -> None:
        workspace.opened.connect(self._reopen)
        workspace.closing.connect(self._keep)
        workspace.closed.connect(self._reopen)
        workspace.changed.connect(self._follow)
        theme.changed.connect(self.grid.viewport().update)
        self.filters.changed.connect(self._narrow)
        self.model.counted.connect(self._count)
        self.grid.menu_wanted.connect(self._cell_menu)
        self.grid.context_wanted.connect(self._context_menu)
        self.grid.text_wanted.connect(lambda index: self.claim_activated.emit(self.model.claim_at(index.row()).id))
        self.grid.removal_wanted.connect(self._remove)
        self.grid.chosen.connect(lambda: self.selection.refresh(self.grid.chosen_count()))
        self.selection.removal_wanted.connect(self._remove)
        self.selection.export_wanted.connect(lambda: self.export_wanted.emit(self.grid.chosen_ids()))
        self._clear.clicked.connect(self.filters.clear)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._hint.setProperty("muted", True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self._hint)
        layout.addSpacing(8)
        layout.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        return page

    def _wake(self) -> None:
        if self._stale:
            self._stale = False
            self.filters.refresh()
            self.model.load(self.filters.filter())

    def _reopen(self) -> None:
        self._stale = True
        self.filters.clear()
        self.grid.restore_columns(self._workspace.state(_COLUMNS))
        if self.isVisible() or not self._workspace.is_open:
            self._wake()

    def _keep(self) -> None:
        self.grid.settle()
        self._workspace.set_state(_COLUMNS, self.grid.column_state())

    def _follow(self, change: Change) -> None:
        if self._stale or not self.isVisible():
            self._stale = True
            return
        self.model.follow(change)
        self.filters.refresh()
        self.selection.refresh(self.grid.chosen_count())

    def _narrow(self, wanted: ClaimFilter) -> None:
        if not self._stale:
            self.model.set_filter(wanted)

    def _count(self, shown: int, among: int) -> None:
        self.filters.set_count(shown, among)
        self._clear.setVisible(among > 0)
        if among == 0:
            self._hint.setText(
                self.tr("No claims yet. Select words in an article and press a number key to make the first one.")
            )
        else:
            self._hint.setText(self.tr("No claim passes these filters."))
        self._pages.setCurrentIndex(0 if shown else 1)
        self.counted.emit(shown, among)

    def _cell_menu(self, index: QModelIndex) -> None:
        claim_id = self.model.claim_at(index.row()).id

        def one() -> list[Claim]:
            claim = self._workspace.claim(claim_id)
            return [claim] if claim is not None else []

        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill = fill_statuses if index.column() == Column.STATUS else fill_tags
        fill(menu, self._workspace, self._theme, one)
        box = self.grid.visualRect(index)
        corner = box.bottomRight() if self.isRightToLeft() else box.bottomLeft()
        place = self.grid.viewport().mapToGlobal(corner)
        if self.isRightToLeft():
            place.setX(place.x() - menu.sizeHint().width())
        menu.popup(place)

    def _context_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        claims = self.chosen()
        editable = not self._workspace.read_only
        if len(claims) == 1:
            claim_id = claims[0].id
            menu.addAction(self.tr("Show in the text")).triggered.connect(lambda: self.claim_activated.emit(claim_id))
            index = self.grid.currentIndex()
            edit_cell = menu.addAction(self.tr("Edit this cell"))
            edit_cell.setEnabled(bool(index.flags() & Qt.ItemFlag.ItemIsEditable))
            edit_cell.triggered.connect(lambda: self.grid.edit(self.grid.currentIndex()))
            menu.addSeparator()
        statuses = menu.addMenu(self.tr("Status"))
        fill_statuses(statuses, self._workspace, self._theme, self.chosen)
        tags = menu.addMenu(self.tr("Tags"))
        fill_tags(tags, self._workspace, self._theme, self.chosen)
        statuses.setEnabled(editable)
        tags.setEnabled(editable)
        menu.addSeparator()
        export = menu.addAction(self.tr("Export %n claim(s)…", "", len(claims)))
        export.triggered.connect(lambda: self.export_wanted.emit(self.grid.chosen_ids()))
        remove = menu.addAction(self.tr("Delete %n claim(s)", "", len(claims)))
        remove.setEnabled(editable)
        remove.triggered.connect(self._remove)
        menu.popup(place)

    def _remove(self) -> None:
        claims = self.chosen()
        if claims and not self._workspace.read_only:
            self._workspace.commit(edit.remove(claims))
