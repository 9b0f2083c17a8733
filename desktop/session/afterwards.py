"""What can wait until the screen shows what a key did: counts, labels, panels beside the text."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Afterwards:
    """Calls `act` once when the events that wait, paints among them, are through, however often it is asked for."""

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(act)

    def ask(self, *_: object) -> None:
        """Have it called; what a signal carries is passed over."""
        self._timer.start(0)
