"""Of work asked one after another only the newest answer is heard, and nothing runs on after its asker is gone."""

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.errors import DamagedProject
from desktop.session.latest import Latest


def test_an_answer_comes_back_into_the_windows_thread(qtbot: QtBot, qapp: QApplication) -> None:
    latest = Latest()
    told: list[tuple[object, bool]] = []
    latest.found.connect(lambda result: told.append((result, threading.current_thread() is threading.main_thread())))
    worked: list[bool] = []
    latest.ask(lambda: (worked.append(threading.current_thread() is threading.main_thread()), 7)[1])
    qtbot.waitUntil(lambda: bool(told))
    assert told == [(7, True)]
    assert worked == [False]


def test_of_what_is_asked_meanwhile_only_the_newest_is_done(qtbot: QtBot, qapp: QApplication) -> None:
    latest, gate = Latest(), threading.Event()
    told: list[object] = []
    done: list[int] = []
    latest.found.connect(told.append)
    latest.ask(lambda: (gate.wait(5), done.append(1), 1)[2])
    latest.ask(lambda: (done.append(2), 2)[1])
    latest.ask(lambda: (done.append(3), 3)[1])
    gate.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [3]
    assert done == [1, 3]


def test_what_was_forgotten_is_not_told(qtbot: QtBot, qapp: QApplication) -> None:
    latest, gate = Latest(), threading.Event()
    told: list[object] = []
    latest.found.connect(told.append)
    latest.ask(lambda: (gate.wait(5), 1)[1])
    latest.forget()
    gate.set()
    latest.ask(lambda: 2)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


def test_work_outlives_who_asked_for_it(qtbot: QtBot, qapp: QApplication) -> None:
    latest, gate = Latest(), threading.Event()
    latest.ask(lambda: gate.wait(5))
    latest.deleteLater()
    qapp.processEvents()
    gate.set()
    QThreadPool.globalInstance().waitForDone()
    qapp.processEvents()


def breaking(error: Exception, gate: threading.Event) -> Callable[[], object]:
    """Return work that waits for the gate and then raises."""

    def work() -> object:
        gate.wait(5)
        raise error

    return work


@pytest.mark.parametrize("error", [DamagedProject(path="a"), ZeroDivisionError()])
def test_who_asked_is_told_that_work_broke_and_may_ask_again(
    qtbot: QtBot, qapp: QApplication, error: Exception
) -> None:
    latest, gate = Latest(), threading.Event()
    told: list[object] = []
    latest.found.connect(told.append)
    latest.gave_up.connect(lambda: told.append("gave up"))
    gate.set()
    with qtbot.capture_exceptions() as raised:
        latest.ask(breaking(error, gate))
        qtbot.waitUntil(lambda: bool(told))
        latest.ask(lambda: 2)
        qtbot.waitUntil(lambda: len(told) == 2)
    assert told == ["gave up", 2]
    assert [each for _, each, _ in raised] == [error]


def test_that_work_broke_which_was_asked_before_says_nothing_of_the_newest(qtbot: QtBot, qapp: QApplication) -> None:
    latest, gate = Latest(), threading.Event()
    told: list[object] = []
    latest.found.connect(told.append)
    latest.gave_up.connect(lambda: told.append("gave up"))
    with qtbot.capture_exceptions():
        latest.ask(breaking(ZeroDivisionError(), gate))
        latest.ask(lambda: 2)
        gate.set()
        qtbot.waitUntil(lambda: bool(told))
    assert told == [2]
