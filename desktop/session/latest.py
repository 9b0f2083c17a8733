"""Work off the window's thread of which only the latest answer counts."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.session.task import Task

Work = Callable[[], Any]


class Latest(QObject):
    """Runs one piece of work at a time; what is asked meanwhile waits, and only the newest of it is done.

    `found` carries the result of the newest work, in this object's thread; `gave_up` says that there will be none, and
    what the work raised goes to the crash report. `work` touches neither widgets nor the project that the window holds.
    """

    found = Signal(object)
    gave_up = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: Task | None = None
        self._waiting: Work | None = None
        self._is_stale = False

    def ask(self, work: Work) -> None:
        """Have this done instead of all that was asked before."""
        if self._task is not None:
            self._waiting, self._is_stale = work, True
            return
        # Not a child of this object, which may go with its window while the worker runs.
        task = Task(lambda _progress: work(), QCoreApplication.instance())
        self._task = task
        task.done.connect(self._take)
        task.failed.connect(self._give_up)
        task.broke.connect(self._give_up)
        task.ended.connect(self._ended)
        task.ended.connect(task.deleteLater)
        task.start()

    def forget(self) -> None:
        """Take no notice of what was asked."""
        self._waiting, self._is_stale = None, self._task is not None

    def _take(self, result: object) -> None:
        if not self._is_stale:
            self.found.emit(result)

    def _ended(self) -> None:
        self._task, self._is_stale = None, False
        if self._waiting is not None:
            work, self._waiting = self._waiting, None
            self.ask(work)

    def _give_up(self, error: Exception) -> None:
        if not self._is_stale:
            self.gave_up.emit()
        raise error
