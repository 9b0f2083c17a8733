"""What is said to a screen reader is heard by the one that is there, and by nobody where there is none."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.widgets.announcing import announce


@pytest.mark.parametrize("active", [True, False])
def test_words_are_said_without_the_marks_of_direction(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, active: bool
) -> None:
    said: list[str] = []

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        said.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: active)
    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    label = QLabel()
    qtbot.addWidget(label)
    announce(label, "\u2068٣\u2069 من \u20685\u2069")
    assert said == (["٣ من 5"] if active else [])
