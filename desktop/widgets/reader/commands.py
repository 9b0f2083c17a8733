"""The reader's commands with their keys: from claim to claim and column to column, a claim's ends, the face's size."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from desktop.edits.boundaries import Side

if TYPE_CHECKING:
    from desktop.widgets.reader.reader_view import ReaderView

_ZOOM_STEP = 2


class Commands(QObject):
    """QActions by name, added to the view, so that their keys work while it is shown; none of them is a letter."""

    def __init__(self, view: "ReaderView") -> None:
        super().__init__(view)
        self._by_name: dict[str, QAction] = {}
        walk = view.walk
        self._add("next_claim", self.tr("Next claim"), lambda: walk.to_claim(1), "F7")
        self._add("previous_claim", self.tr("Previous claim"), lambda: walk.to_claim(-1), "Shift+F7")
        self._add("next_column", self.tr("Next column"), lambda: walk.to_column(1), "F6")
        self._add("previous_column", self.tr("Previous column"), lambda: walk.to_column(-1), "Shift+F6")
        self._add("find_next", self.tr("Next place found"), lambda: view.finding.step(1), "F3")
        self._add("find_previous", self.tr("Previous place found"), lambda: view.finding.step(-1), "Shift+F3")
        suggesting = view.suggesting
        self._add("next_suggestion", self.tr("Next suggestion"), lambda: suggesting.step(1), "F8")
        self._add("previous_suggestion", self.tr("Previous suggestion"), lambda: suggesting.step(-1), "Shift+F8")
        sharing = view.sharing
        self._add("same_passage", self.tr("Same wording in another article"), sharing.lead, "F4")
        self._add("next_passage", self.tr("Next shared wording"), lambda: sharing.step(1), "F5")
        self._add("previous_passage", self.tr("Previous shared wording"), lambda: sharing.step(-1), "Shift+F5")
        self._add_choice("show_passages", self.tr("Show shared wording"), sharing.turn)
        self._add_choice("follow_claim", self.tr("Columns follow the chosen claim"), view.following.turn)
        bounds, start, end = view.bounds, Side.START, Side.END
        self._add("split", self.tr("Split the claim here"), bounds.split, "F9")
        self._add("merge", self.tr("Merge with the next claim"), bounds.merge, "Shift+F9")
        # The text has keys of its own for these, which point where the words run. Some window managers take those,
        # and Alt with Shift is what many change their keyboard's language with: a function key is nobody else's.
        self._add("grow_end", self.tr("End the claim a word later"), lambda: bounds.step(end, 1), "F12")
        self._add("shrink_end", self.tr("End the claim a word earlier"), lambda: bounds.step(end, -1), "Shift+F12")
        self._add("grow_start", self.tr("Begin the claim a word earlier"), lambda: bounds.step(start, -1), "Ctrl+F12")
        self._add(
            "shrink_start", self.tr("Begin the claim a word later"), lambda: bounds.step(start, 1), "Ctrl+Shift+F12"
        )
        # The left and right arrows with these keys extend a selection by words.
        self._add("column_right", self.tr("Move the column right"), lambda: walk.move_column(-1), "Ctrl+Shift+PgUp")
        self._add("column_left", self.tr("Move the column left"), lambda: walk.move_column(1), "Ctrl+Shift+PgDown")
        self._add("pin_column", self.tr("Keep the column in place"), walk.pin_column, "Ctrl+F6")
        self._add("larger", self.tr("Larger text"), lambda: view.zoom_by(_ZOOM_STEP), "Ctrl+=", "Ctrl++")
        self._add("smaller", self.tr("Smaller text"), lambda: view.zoom_by(-_ZOOM_STEP), "Ctrl+-")
        self._add("usual", self.tr("Usual size of text"), lambda: view.zoom_by(0), "Ctrl+0")
        view.addActions(list(self._by_name.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._by_name[name]

    def _add_choice(self, name: str, text: str, turn: Callable[[bool], None]) -> None:
        """Add what is on until it is turned off."""
        self._add(name, text, lambda: None)
        self._by_name[name].setCheckable(True)
        self._by_name[name].setChecked(True)
        self._by_name[name].toggled.connect(turn)

    def _add(self, name: str, text: str, run: Callable[[], None], *keys: str) -> None:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _checked=False: run())
        self._by_name[name] = action
