"""Tabbed: the columns of a narrow window, one or two in view and a tab for each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout

from desktop.widgets.reader.room import shown_with
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.reader.column_tabs import ColumnTabs
    from desktop.widgets.reader.columns import Columns


class Tabbed(QObject):
    """Knows which columns are in view while there is no room for all; the strip of tabs is made when first needed."""

    def __init__(self, columns: "Columns", theme: Theme) -> None:
        super().__init__(columns)
        self._columns = columns
        self._theme = theme
        self._current = ""
        self._shown: list[str] = []
        self._count = 0
        self.is_on = False
        self.strip: ColumnTabs | None = None
        columns.order_changed.connect(self.refresh)

    def turn(self) -> None:
        """Begin with tabs, or have all columns side by side again."""
        self.is_on = not self.is_on
        if self.is_on:
            if self.strip is None:
                self.strip = self._made()
            self._shown = []
        else:
            self._columns.share_out(self._columns.ids())
        if self.strip is not None:
            self.strip.setVisible(self.is_on)

    def fill(self, count: int) -> None:
        """Show so many columns at a time, the one used last among them."""
        self._count = count
        self._show(self._current, anew=True)
        self.refresh()
        self._columns.arranged.emit()

    def show(self, article_id: str) -> None:
        """Have a column in view; nothing moves where it is."""
        self._current = article_id
        if self.is_on:
            self._show(article_id)
            if self.strip is not None:
                self.strip.choose(article_id)

    def shown(self) -> list[str]:
        """Return the articles whose columns are in view, the rightmost first."""
        return list(self._shown) if self.is_on else self._columns.ids()

    def refresh(self) -> None:
        """Say in the tabs what the columns are by now."""
        if self.is_on and self.strip is not None:
            named = [(column.article_id, column.head.title()) for column in self._columns.columns()]
            self.strip.show_articles(named, self._current, self._columns.pinned)

    def _show(self, article_id: str, *, anew: bool = False) -> None:
        ids = self._columns.ids()
        self._current = article_id if article_id in ids else next(iter(self._shown or ids), "")
        if self._current not in ids:
            self._current = next(iter(ids), "")
        if not ids:
            return
        shown = shown_with(self._current, ids, self._shown, self._columns.pinned, self._count)
        visible = [column.article_id for column in self._columns.columns() if not column.isHidden()]
        self._shown = shown
        if anew or shown != visible:
            self._columns.share_out(shown)

    def _made(self) -> "ColumnTabs":
        from desktop.widgets.reader.column_tabs import ColumnTabs

        strip = ColumnTabs(self._theme, self._columns)
        strip.wanted.connect(self.show)
        strip.entered.connect(self._enter)
        strip.moved.connect(self._move)
        layout = self._columns.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(0, strip)
        return strip

    def _enter(self, article_id: str) -> None:
        self.show(article_id)
        column = self._columns.column(article_id)
        if column is not None:
            column.setFocus(Qt.FocusReason.TabFocusReason)

    def _move(self, article_id: str, place: int) -> None:
        self._columns.put(article_id, place)
        self.refresh()  # where it may not go, it goes back
