"""The palette: a field in which articles, claims, places, tags and commands are found, over the window."""

import json
import time
from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from desktop.analysis.lookup import Query
from desktop.session.finder import Command, Find, Finder, Found, Kind
from desktop.session.workspace import Workspace
from desktop.widgets.announcing import announce
from desktop.widgets.leading import begin_at_lead
from desktop.widgets.shell.latin_keys import latin
from desktop.widgets.shell.overlay import Overlay
from desktop.widgets.shell.palette_list import FoundDelegate, FoundList
from desktop.widgets.theme import Theme

_WIDEST = 640
_SLICE_SECONDS = 0.008
_TOP = 8
_SHOWN_RECENT, _SHOWN_ARTICLES = 6, 6
_KEPT = 24
_STATE = "palette.recent"
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES: dict[int, int] = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LEADING: frozenset[int] = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, *_STEPS, *_PAGES})


class Palette(Overlay):
    """Emits `chosen` with the Find that was taken, after it has gone and the focus is back where it was.

    What was chosen lately comes first while nothing is typed. The search works in slices, between what else happens.
    """

    chosen = Signal(object)

    def __init__(
        self, host: QWidget, workspace: Workspace, theme: Theme, commands: Callable[[], Sequence[Command]]
    ) -> None:
        super().__init__(host, theme)
        self._workspace = workspace
        self._finder = Finder(workspace, commands)
        self._commands_chosen: list[str] = []  # where no project is open to remember them
        self._search: Iterator[Found | None] = iter(())
        self._fresh = False
        self.words = _Words()
        self.words.setProperty("search", "true")
        begin_at_lead(self.words)
        self.words.setPlaceholderText(self.tr("Search articles and claims"))
        self.words.setAccessibleName(self.tr("Search articles, claims, tags and commands"))
        self.words.setClearButtonEnabled(False)
        self.list = _Rows()
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.model = FoundList(self)
        self.list.setModel(self.model)
        self.list.setItemDelegate(FoundDelegate(theme, self.list))
        self._nothing = QLabel(self.tr("Nothing was found. Try fewer words, or part of one."))
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.setProperty("muted", True)
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(14, 6, 14, 10)
        self._nothing.hide()
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.words)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self.words.textChanged.connect(self._seek)
        self.list.clicked.connect(self._take)
        self.list.selectionModel().currentChanged.connect(self._say)
        theme.changed.connect(self.list.viewport().update)
        workspace.closed.connect(self.leave)

    def open(self) -> None:
        """Show it, empty, with what was chosen lately."""
        if self.isVisible():
            self.words.selectAll()
            return
        self.words.clear()
        super().open()
        self._seek("")

    def leave(self) -> None:
        self._stop()
        self._finder.forget()
        super().leave()

    def is_searching(self) -> bool:
        """Say whether more may be found."""
        return self._timer.isActive()

    def finds(self) -> list[Find]:
        """Return what the list shows, without the headings."""
        rows = range(self.model.rowCount())
        return [find for find in map(self.model.find, rows) if find is not None]

    def take_focus(self) -> None:
        self.words.setFocus(Qt.FocusReason.PopupFocusReason)

    def stand(self) -> None:
        wide, high = self.room()
        width = min(_WIDEST, wide)
        layout = self.panel.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        used = self.words.sizeHint().height() + margins.top() + margins.bottom() + layout.spacing()
        rows = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount())) + 2
        self.list.setVisible(self.model.rowCount() > 0)
        if self._nothing.isVisibleTo(self.panel):
            used += self._nothing.heightForWidth(width - margins.left() - margins.right())
            rows = 0
        height = min(used + rows, max(high * 4 // 5, min(high, 160)))
        self.panel.setGeometry((self.width() - width) // 2, _TOP, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        pressed = latin(event) or event
        if key in _STEPS or key in _PAGES:
            for _ in range(1 if key in _STEPS else 5):
                self._step(_STEPS.get(key) or _PAGES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.list.currentIndex())
        elif pressed.key() == Qt.Key.Key_K and held == Qt.KeyboardModifier.ControlModifier:
            self.leave()
        elif pressed is not event:  # Ctrl+C and its like under an Arabic layout
            QCoreApplication.sendEvent(self.words, pressed)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    # --- searching -----------------------------------------------------------------------------
    def _seek(self, typed: str) -> None:
        """Look for what is typed now; what is shown stays until there is something better to show."""
        self._stop()
        query = Query(typed)
        if not query:
            self._show_first()
            return
        self._query, self._fresh = query, True
        self._search = self._finder.search(typed)
        self._timer.start()
        self._go_on()

    def _go_on(self) -> None:
        until = time.perf_counter() + _SLICE_SECONDS
        while time.perf_counter() < until:
            try:
                found = next(self._search)
            except StopIteration:
                self._stop()
                self._begin()
                self._nothing.setVisible(not self.model.rowCount())
                self.stand()
                if not self.model.rowCount():
                    announce(self.words, self._nothing.text())
                return
            if found is not None:
                self._begin()
                self.model.put(self._heading(found.kind), found.finds)
                self.stand()
                self._choose_first()

    def _begin(self) -> None:
        if self._fresh:
            self._fresh = False
            self._nothing.hide()
            self.model.start(self._query)

    def _stop(self) -> None:
        self._timer.stop()
        self._search = iter(())

    def _show_first(self) -> None:
        """Show what may be wanted before anything is typed."""
        self._nothing.hide()
        self.model.start(Query(""))
        recent = self._finder.recent(self._recent())[:_SHOWN_RECENT]
        known = {(find.kind, find.id) for find in recent}
        articles = [find for find in self._finder.articles() if (find.kind, find.id) not in known]
        commands = [find for find in self._finder.commands() if (find.kind, find.id) not in known]
        for heading, finds in (
            (self.tr("Recent"), recent),
            (self._heading(Kind.ARTICLE), articles[:_SHOWN_ARTICLES]),
            (self._heading(Kind.COMMAND), commands),
        ):
            if finds:
                self.model.put(heading, finds)
        self._choose_first()
        self.stand()
        self.list.scrollToTop()

    def _heading(self, kind: Kind) -> str:
        match kind:
            case Kind.ARTICLE:
                return self.tr("Articles")
            case Kind.CLAIM:
                return self.tr("Claims")
            case Kind.PLACE:
                return self.tr("In the texts")
            case Kind.TAG:
                return self.tr("Tags")
            case Kind.COMMAND:
                return self.tr("Commands")

    # --- choosing ------------------------------------------------------------------------------
    def _choose_first(self) -> None:
        if not self.list.currentIndex().isValid():
            self._step(1)

    def _step(self, step: int) -> None:
        row = self.model.step(self.list.currentIndex().row(), step)
        if row >= 0:
            if self.model.step(-1, 1) == row:
                self.list.scrollToTop()  # its heading is seen too
            self.list.setCurrentIndex(self.model.index(row))

    def _take(self, index: QModelIndex) -> None:
        find = self.model.find(index.row())
        if find is None:
            return
        self._remember(find)
        self.leave()
        self.chosen.emit(find)

    def _say(self, index: QModelIndex) -> None:
        if index.isValid():
            announce(self.words, str(index.data(Qt.ItemDataRole.AccessibleTextRole) or ""))

    def _recent(self) -> list[tuple[str, str]]:
        try:
            kept = [(str(kind), str(id_)) for kind, id_ in json.loads(self._workspace.state(_STATE) or "[]")]
        except (ValueError, TypeError):
            kept = []
        return kept or [(Kind.COMMAND.value, name) for name in self._commands_chosen]

    def _remember(self, find: Find) -> None:
        # Of a place, the article is what can be come back to.
        kind = Kind.ARTICLE if find.kind is Kind.PLACE else find.kind
        chosen = (kind.value, find.id)
        recent = [chosen, *(each for each in self._recent() if each != chosen)][:_KEPT]
        self._commands_chosen = [id_ for kind_, id_ in recent if kind_ == Kind.COMMAND]
        self._workspace.set_state(_STATE, json.dumps(recent))


class _Words(QLineEdit):
    """Leaves to the palette the keys that walk through its list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEADING:
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Rows(QListView):
    """Follows the pointer where it is moved, not where the list goes by under it."""

    def __init__(self) -> None:
        super().__init__()
        self._pointer: QPoint | None = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        index = self.indexAt(event.position().toPoint())
        if self._pointer not in (None, at) and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.setCurrentIndex(index)
        self._pointer = at
