"""What the window can do, as data: each act with its keys, on a Latin and on an Arabic keyboard."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

# The letters that share a key with Latin ones on the Arabic (101) layout, of Windows and of X11.
_TWINS = dict(zip("QWERTYUIOPASDFGHJKLZXCVNM", "ضصثقفغعهخحشسيبلاتنمئءؤرىة", strict=True))


def twin(keys: str) -> str:
    """Return the same keys as an Arabic layout names them: `Ctrl+Z` → `Ctrl+ئ`; empty where they are the same."""
    *modifiers, letter = keys.split("+")
    arabic = _TWINS.get(letter.upper())
    return "+".join([*modifiers, arabic]) if arabic and modifiers else ""


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
            sequences = [keys for latin in act.keys for keys in (latin, twin(latin)) if keys]
            action.setShortcuts([QKeySequence(keys) for keys in sequences])
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
