import sqlite3
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer, qWarning
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop import __version__
from desktop.widgets.dialogs import crash, crash_report
from desktop.widgets.dialogs.crash_dialog import CrashDialog

SECRET = "نحو 2500 جندي"


@pytest.fixture
def installed(qapp: QApplication) -> Iterator[None]:
    undo = crash.install()
    yield
    for dialog in dialogs():
        dialog.close()
    undo()


def dialogs() -> list[CrashDialog]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog) and w.isVisible()]


def fail(words: str) -> None:
    try:
        {}[words]
    except KeyError as error:
        raise ValueError(f"no figure in {words}") from error


def caught(words: str) -> ValueError:
    with pytest.raises(ValueError, match="no figure") as found:
        fail(words)
    return found.value


def test_a_report_tells_versions_and_lines_and_no_word_of_an_article() -> None:
    report = crash_report.report(caught(SECRET))
    assert f"Hashiya {__version__}" in report
    assert "ValueError" in report
    assert "which came of" in report
    assert "KeyError" in report
    assert "in fail: {}[words]" in report
    assert SECRET not in report
    assert "2500" not in report


def test_a_report_names_no_folder_of_anybody() -> None:
    import desktop

    report = crash_report.report(caught("x"))
    assert str(next(iter(desktop.__path__))) not in report
    assert "/home/" not in report


def test_a_report_keeps_the_code_of_the_system_s_errors() -> None:
    assert "OSError (ENOSPC)" in crash_report.report(OSError(28, "No space left", "/home/someone/قصة.hashiya"))
    with pytest.raises(sqlite3.OperationalError) as found:
        sqlite3.connect(":memory:").execute("SELECT * FROM قصة")
    report = crash_report.report(found.value)
    assert "sqlite3.OperationalError (SQLITE_ERROR)" in report
    assert "no such table" not in report


def test_a_bug_in_a_slot_shows_one_report_that_can_be_copied(
    installed: None, qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    for _ in range(3):
        error = caught(SECRET)
        sys.excepthook(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(dialogs()))
    (dialog,) = dialogs()
    assert SECRET not in dialog.report()
    assert SECRET in capsys.readouterr().err
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == dialog.tr("Copy the report"))
    copy.click()
    assert QApplication.clipboard().text() == dialog.report()
    dialog.accept()
    qtbot.waitUntil(lambda: not dialogs())

    crash.show(caught(SECRET))
    qtbot.waitUntil(lambda: bool(dialogs()))


def test_a_bug_in_a_thread_is_shown_in_the_window(installed: None, qtbot: QtBot) -> None:
    thread = threading.Thread(target=fail, args=(SECRET,))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert "ValueError" in dialogs()[0].report()


def test_ctrl_c_ends_the_program_without_a_report(installed: None, qapp: QApplication, qtbot: QtBot) -> None:
    QTimer.singleShot(0, lambda: crash._uncaught(KeyboardInterrupt, KeyboardInterrupt(), None))
    qapp.exec()
    assert not dialogs()


def test_what_qt_says_goes_to_the_terminal(installed: None, capsys: pytest.CaptureFixture[str]) -> None:
    qWarning("the moon is full")
    assert "Qt warning: the moon is full" in capsys.readouterr().err


def test_every_label_is_plain_text(qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    dialog = CrashDialog("<b>report</b>")
    qtbot.addWidget(dialog)
    assert dialog.report() == "<b>report</b>"
    assert {label.textFormat() for label in dialog.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
