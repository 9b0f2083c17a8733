"""What a person sees when the program has a bug: it goes on, and there is a report to copy."""

import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.dialogs import crash_report

_NAMES = {
    QtMsgType.QtWarningMsg: "warning",
    QtMsgType.QtCriticalMsg: "critical",
    QtMsgType.QtFatalMsg: "fatal",
}


class CrashDialog(QDialog):
    """Says that something went wrong and that the work is safe; holds the report."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(680, 440)
        heading = QLabel(self.tr("Hashiya has made a mistake"))
        heading.setProperty("heading", True)
        comfort = QLabel(
            self.tr(
                "What you marked before is saved. You can close this and continue. The report below says where the "
                "program failed; it holds nothing of your articles. Copy it if you want to report the mistake."
            )
        )
        comfort.setWordWrap(True)
        for label in (heading, comfort):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._report = QPlainTextEdit(report)
        self._report.setReadOnly(True)
        self._report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setAccessibleName(self.tr("Report"))
        copy = QPushButton(self.tr("Copy the report"))
        copy.clicked.connect(self._copy)
        close = QPushButton(self.tr("Continue"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 20)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(comfort)
        layout.addWidget(self._report, 1)
        layout.addLayout(buttons)

    def report(self) -> str:
        """Return the report that is shown."""
        return self._report.toPlainText()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())


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
        self._shown = CrashDialog(report, QApplication.activeWindow())
        self._shown.finished.connect(self._forget)
        self._shown.open()

    @Slot()
    def _forget(self) -> None:
        self._shown = None


_messenger: _Messenger | None = None


def show(error: BaseException) -> None:
    """Report a bug: on the terminal whole, in the window without anybody's words. Any thread may call this."""
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
