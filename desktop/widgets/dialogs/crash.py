"""What happens when the program has a bug: it goes on, and there is a report to copy."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from desktop.widgets.dialogs.crash_dialog import CrashDialog

_NAMES = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class _Messenger(QObject):
    """Brings a report from whatever thread failed to the thread of the window; shows one at a time."""

    arrived = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: CrashDialog | None = None
        self.arrived.connect(self._show)

    @Slot(str)
    def _show(self, report: str) -> None:
        # A bug in a paint event fails again with every frame: one report is enough.
        if self._shown is not None:
            return
        from desktop.widgets.dialogs.crash_dialog import CrashDialog

        self._shown = CrashDialog(report, QApplication.activeWindow())
        self._shown.finished.connect(self._forget)
        self._shown.open()

    @Slot()
    def _forget(self) -> None:
        self._shown = None


_messenger: _Messenger | None = None


def show(error: BaseException) -> None:
    """Report a bug: on the terminal whole, in the window without anybody's words. Any thread may call this."""
    from desktop.widgets.dialogs import crash_report

    crash_report.to_stderr(error)
    if _messenger is not None:
        _messenger.arrived.emit(crash_report.report(error))


def install() -> Callable[[], None]:
    """Have every exception nobody caught, of any thread, reported; needs the QApplication. Returns what undoes it."""
    global _messenger
    _messenger = _Messenger()
    before, thread_before = sys.excepthook, threading.excepthook
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread
    messages_before = qInstallMessageHandler(_qt_message)

    def undo() -> None:
        global _messenger
        _messenger = None
        sys.excepthook, threading.excepthook = before, thread_before
        qInstallMessageHandler(messages_before)

    return undo


def _uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        QApplication.quit()
        return
    show(error.with_traceback(trace))


def _uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        show(arguments.exc_value)


def _qt_message(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    # Debug and info messages are for those who build Qt.
    if kind in _NAMES and sys.stderr is not None:
        print(f"Qt {_NAMES[kind]}: {message}", file=sys.stderr)  # noqa: T201
