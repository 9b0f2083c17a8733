"""Long work off the GUI thread: a plain function in, a plain result out."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from desktop.domain.errors import KnownError

Progress = Callable[[int, int], None]


class Cancelled(Exception):
    """The person asked to stop; raised out of `progress` inside the work."""


class Task(QObject):
    """One run of `work(progress)`; its signals arrive in the thread that made the task.

    `done` carries the result, `failed` a KnownError, `broke` any other exception (a bug), `ended` comes last
    whatever happened. `work` must touch neither widgets nor a project that the window holds.
    """

    done = Signal(object)
    failed = Signal(object)
    broke = Signal(object)
    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, work: Callable[[Progress], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._cancelled = False

    def start(self) -> None:
        """Run the work in Qt's thread pool."""
        QThreadPool.globalInstance().start(_Runnable(self))

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._cancelled = True

    def run(self) -> None:
        """Do the work in the calling thread."""
        try:
            self.done.emit(self._work(self._report))
        except Cancelled:
            pass
        except KnownError as error:
            self.failed.emit(error)
        except Exception as error:  # noqa: BLE001 - handed to the crash report, never dropped
            self.broke.emit(error)
        finally:
            self.ended.emit()

    def _report(self, done: int, of: int) -> None:
        if self._cancelled:
            raise Cancelled
        self.progressed.emit(done, of)


class _Runnable(QRunnable):
    def __init__(self, task: Task) -> None:
        super().__init__()
        self._task = task

    def run(self) -> None:
        self._task.run()
