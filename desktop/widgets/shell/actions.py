"""What the window can do, as data: each act with its keys, whatever keyboard layout is active."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.shell.latin_keys import latin


class Act(NamedTuple):
    """One thing that can be done: `needs` is what must be there for it (nothing, a project, one to write in)."""

    name: str
    text: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    needs: str = ""


class Actions(QObject):
    """The window's QActions by name; added to the window, so that their keys work everywhere in it."""

    def __init__(self, window: QWidget, acts: list[Act]) -> None:
        super().__init__(window)
        self._needs = {act.name: act.needs for act in acts}
        self._actions: dict[str, QAction] = {}
        for act in acts:
            action = QAction(act.text, self)
            action.setObjectName(act.name)
            action.setProperty("words", act.text)  # its text may come to name what it acts on
            action.setShortcuts([QKeySequence(keys) for keys in act.keys])
            if act.keys:
                shown = QKeySequence(act.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
                action.setToolTip(f"{act.text}  \u2066{shown}\u2069")
            run = act.run
            action.triggered.connect(lambda _checked=False, run=run: run())
            self._actions[act.name] = action
        window.addActions(list(self._actions.values()))

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def allow(self, *, project: bool, writing: bool) -> None:
        """Enable what can be done with the project that is open now."""
        for name, needs in self._needs.items():
            self._actions[name].setEnabled(
                not needs or (needs == "project" and project) or (needs == "writing" and writing)
            )

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key press that nobody took means on a Latin layout; False where it means nothing there.

        Qt looks for the Latin letter by itself only where a Latin layout is set up beside the Arabic one. As there,
        who is being typed in comes first.
        """
        pressed = latin(event)
        if pressed is None:
            return False
        typed_in = QApplication.focusWidget()
        if typed_in is not None:
            asked = QKeyEvent(QEvent.Type.ShortcutOverride, pressed.key(), pressed.modifiers())
            asked.ignore()
            QCoreApplication.sendEvent(typed_in, asked)
            if asked.isAccepted():
                return bool(QCoreApplication.sendEvent(typed_in, pressed))
        keys = QKeySequence(pressed.keyCombination())
        for action in self._actions.values():
            if action.isEnabled() and keys in action.shortcuts():
                action.trigger()
                return True
        return typed_in is not None and QCoreApplication.sendEvent(typed_in, pressed)
