"""What can wait until the screen shows what a key did: counts, labels, panels beside the text."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Afterwards(QObject):
    """Calls `act` once when the events that wait, paints among them, are through, however often it is asked for.

    It goes with its parent, and so do the signals that ask it.
    """

    def __init__(self, act: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(act)

    def ask(self, *_: object) -> None:
        """Have it called; what a signal carries is passed over."""
        self._timer.start(0)
