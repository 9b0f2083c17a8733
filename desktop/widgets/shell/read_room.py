"""The read view: shelf and tags on one side, the columns in the middle, the inspector on the other."""

import json
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QVBoxLayout, QWidget

from desktop.session.afterwards import Afterwards
from desktop.session.workspace import Workspace
from desktop.widgets.claims.nothing_chosen import NothingChosen
from desktop.widgets.claims.tag_panel import TagPanel
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.shell.shelf import Shelf
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.claims.inspector import Inspector

_WIDTHS = "read.widths"
_SIDE = (230, 320)
_DEFAULT = (245, 1100, 315)
_NARROWEST, _WITH_SIDE = 600, 800


class ReadRoom(QWidget):
    """Wires its parts: what the shelf opens, the columns show; what is chosen there, the inspector edits.

    `pending_changed` tells whether something stands in the inspector that is not in the project; `sides_wanted` comes
    when something is to be done in a side that is hidden because the columns stand alone.
    """

    pending_changed = Signal(bool)
    sides_wanted = Signal()

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._theme = theme
        self.shelf = Shelf(workspace, theme)
        self.tags = TagPanel(workspace, theme)
        self.reader = ReaderView(workspace, theme)
        self._nothing = NothingChosen()
        self._side = QSplitter(Qt.Orientation.Vertical)
        self._side.addWidget(self.shelf)
        self._side.addWidget(self.tags)
        self._side.setStretchFactor(0, 3)
        self._side.setStretchFactor(1, 2)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        for widget in (self._side, self.reader, self._nothing):
            self._split.addWidget(widget)
        self._split.setStretchFactor(1, 1)
        self._split.setChildrenCollapsible(False)
        self._side.setMinimumWidth(_SIDE[0] - 30)
        self._split.setSizes(list(_DEFAULT))
        self._beside: list[int] = []  # the widths to come back to while the columns stand alone
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
        self.shelf.open_wanted.connect(self.reader.open_article)
        self.shelf.close_wanted.connect(self.reader.close_article)
        self.reader.columns_changed.connect(self._show_open)
        self.reader.used.connect(self.shelf.follow)
        self.reader.article_details_wanted.connect(self.shelf.details_wanted)
        self._later = Afterwards(self._inspect, self)
        self.reader.claim_chosen.connect(self._later.ask)
        self.reader.details_wanted.connect(self._edit)
        workspace.opened.connect(self._restore)
        workspace.closing.connect(self._keep)
        self._show_open()
        if workspace.is_open:
            self._restore()

    def show_claim(self, claim_id: str) -> None:
        """Open the claim's article and bring the claim into view, chosen."""
        self.reader.show_claim(claim_id)

    def stand_alone(self, alone: bool) -> None:
        """Hide both sides, or show them again as wide as they were."""
        kept, self._beside = self._beside, self._split.sizes() if alone else []
        end: QWidget = self.__dict__.get("inspector", self._nothing)
        end.setVisible(not alone)
        self._show_side()
        if not alone:
            self._split.setSizes(kept)

    def settle(self) -> None:
        """Make what was put off until the window is painted."""
        self.inspector.ensurePolished()

    @cached_property
    def inspector(self) -> "Inspector":
        """Return the inspector, which takes the place of the words that no claim is chosen."""
        from desktop.widgets.claims.inspector import Inspector

        inspector = Inspector(self._workspace, self._theme)
        inspector.claim_activated.connect(self.reader.show_claim)
        inspector.pending_changed.connect(self.pending_changed)
        self._split.replaceWidget(self._split.indexOf(self._nothing), inspector)
        self._nothing.deleteLater()
        inspector.setVisible(not self._beside)
        return inspector

    def _inspect(self) -> None:
        chosen = self.reader.chosen()
        if chosen or "inspector" in self.__dict__:
            self.inspector.set_claim(chosen or None)

    def minimumSizeHint(self) -> QSize:
        return QSize(_NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_side()
        super().resizeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # What a field leaves of Escape leads back to the text.
        focus = QApplication.focusWidget()
        if event.key() == Qt.Key.Key_Escape and (focus is None or not self.reader.isAncestorOf(focus)):
            self.reader.take_focus()
        elif event.key() == Qt.Key.Key_F2 and self.reader.used_last():  # the list and the tags take their own
            self.shelf.details_wanted.emit(self.reader.used_last())
        else:
            super().keyPressEvent(event)

    def _show_side(self) -> None:
        """Show shelf and tags where they have room; elsewhere the palette leads to articles and tags."""
        self._side.setVisible(not self._beside and self.width() >= _WITH_SIDE)

    def _edit(self) -> None:
        """Give the focus to the inspector's first field."""
        if self._beside:
            self.sides_wanted.emit()
        self._inspect()
        self.inspector.indicator.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_open(self) -> None:
        self.shelf.show_open(self.reader.open_articles())
        self.shelf.follow(self.reader.used_last())

    def _restore(self) -> None:
        kept = self._workspace.state(_WIDTHS)
        try:
            widths = [int(width) for width in json.loads(kept)] if kept else []
        except (ValueError, TypeError):
            widths = []
        self._split.setSizes(widths if len(widths) == len(_DEFAULT) else list(_DEFAULT))
        self._show_open()

    def _keep(self) -> None:
        self._workspace.set_state(_WIDTHS, json.dumps(self._beside or self._split.sizes()))
