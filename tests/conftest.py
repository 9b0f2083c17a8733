"""What every test stands on: a data folder of its own, no screen, and nothing left running after it."""

import gc
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

# Before Qt is loaded: it reads both once.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

import pytest
import shiboken6
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.session import languages
from desktop.widgets.shell import style

if TYPE_CHECKING:
    from desktop.storage.project import Project

# Two slow cores must not fail a property.
settings.register_profile("hashiya", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("hashiya")

# Qt's own, made once and kept: the bubble of a tool tip.
_KEPT_BY_QT = frozenset({"QTipLabel"})
_started: "WeakSet[QObject]" = WeakSet()


def _noted(start: Callable[..., Any]) -> Callable[..., Any]:
    def noting(self: QObject, *args: Any, **kwargs: Any) -> Any:
        _started.add(self)
        return start(self, *args, **kwargs)

    return noting


QTimer.start = _noted(QTimer.start)  # type: ignore[method-assign]
QThread.start = _noted(QThread.start)  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def data_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty data folder, so that nobody's own projects are touched."""
    folder = tmp_path_factory.mktemp("data")
    monkeypatch.setenv("HASHIYA_DATA", str(folder))
    return folder


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Return the application of all tests, with the bundled fonts loaded."""
    style.load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window behind, and take its language and style back."""
    threads = set(threading.enumerate())
    windows = set(_windows())
    yield
    if (app := QApplication.instance()) is not None:
        assert isinstance(app, QApplication)
        QThreadPool.globalInstance().waitForDone(2000)
        _delete_what_waits()
        left = _left(windows)
        if left:
            gc.collect()
            _delete_what_waits()
            left = _left(windows)
        running = [repr(item) for item in list(_started) if shiboken6.isValid(item) and _runs(item)]
        _started.clear()
        names = [repr(window) for window in left]
        for window in left:
            window.deleteLater()
        if languages.current() != "en":
            languages.install(app, "en")
        if app.styleSheet():
            app.setStyleSheet("")
        _delete_what_waits()
        assert not names, f"windows left behind: {names}"
        assert not running, f"timers or threads left running: {running}"
    new = [thread for thread in threading.enumerate() if thread not in threads and not thread.daemon]
    assert not new, f"threads left behind: {new}"


@pytest.fixture
def project(tmp_path: Path) -> "Iterator[Project]":
    """Return a new, empty project file, closed after the test."""
    from desktop.storage.project import Project

    made = Project.create(tmp_path / "story.hashiya")
    yield made
    made.close()


def _windows() -> list[QWidget]:
    if QApplication.instance() is None:
        return []
    return [window for window in QApplication.topLevelWidgets() if type(window).__name__ not in _KEPT_BY_QT]


def _left(before: set[QWidget]) -> list[QWidget]:
    return [window for window in _windows() if window not in before]


def _delete_what_waits() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def _runs(item: QObject) -> bool:
    return (isinstance(item, QTimer) and item.isActive()) or (isinstance(item, QThread) and item.isRunning())
