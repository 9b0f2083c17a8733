"""The kept view: columns, widths, reading places and zoom, as the project was left with and is found again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.columns import MOST
from desktop.widgets.reader.page_view import ZOOM
from desktop.widgets.reader.view_state import KEY, ViewState, from_json

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView

_LATER_MS = 500


class KeptView(QObject):
    """Writes the reader's state a while after it changes, and when the project is closed."""

    def __init__(self, view: "ReaderView", workspace: Workspace) -> None:
        super().__init__(view)
        self._view = view
        self._workspace = workspace
        self._places: dict[str, int] = {}
        self.is_restoring = False
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.save)

    def restore(self) -> None:
        """Open the columns that the project was left with; the first articles in one that nobody has read yet."""
        view = self._view
        self.is_restoring = True
        self._clear()
        state = from_json(self._workspace.state(KEY))
        if state is None:
            view.open_first()
        else:
            view.take_zoom(state.zoom or ZOOM)
            self._places = dict(state.places)
            for article_id in state.open[:MOST]:
                view.open_article(article_id)
            view.columns.pin(state.pinned)
            view.columns.set_widths(state.widths)
            if state.current in view.columns.ids():
                view.note_used(state.current)
                view.columns.tabbed.show(state.current)
        self.is_restoring = False
        view.show_what_to_do()

    def forget(self) -> None:
        """Show nothing: the project is closed."""
        self.is_restoring = True
        self._clear()
        self.is_restoring = False
        self._view.show_what_to_do()

    def save_later(self) -> None:
        """Have the state written when it has been left alone for a while."""
        if not self.is_restoring and self._workspace.is_open:
            self._later.start(_LATER_MS)

    def save(self) -> None:
        """Write the state."""
        self._later.stop()
        if not self._workspace.is_open:
            return
        columns = self._view.columns
        for column in columns.columns():
            self.remember(column)
        state = ViewState(
            columns.ids(), columns.widths(), self._places, self._view.zoom(), columns.pinned, self._view.used_last()
        )
        self._workspace.set_state(KEY, state.to_json())

    def remember(self, column: ArticleColumn) -> None:
        """Note where reading stopped in a column."""
        self._places[column.article_id] = column.pane.place()

    def place(self, article_id: str) -> int:
        """Return where reading stopped in an article."""
        return self._places.get(article_id, 0)

    def _clear(self) -> None:
        self._view.forget()
        self._places = {}
