"""Wherever the keyboard leads in the window, it can be seen where it is, in both themes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.app import App
from tests.widgets.running import running

_MOST = 150
_AROUND = 3


@pytest.fixture(params=["light", "dark"])
def app(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path, qtbot: QtBot) -> Iterator[App]:
    with running(qapp, tmp_path, qtbot, language="ar", theme=request.param, size=(1680, 1000)) as made:
        yield made


def tab() -> QWidget | None:
    receiver = QApplication.focusWidget()
    assert receiver is not None
    QApplication.sendEvent(receiver, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
    QApplication.processEvents()
    return QApplication.focusWidget()


def look(window: QWidget, widget: QWidget) -> QImage:
    """Return how a widget and a little around it look now."""
    QApplication.processEvents()
    place = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
    around = place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return window.grab(around.intersected(window.rect())).toImage()


def unseen(app: App) -> tuple[int, list[str]]:
    """Go through a view by Tab; return how many places there are, and those that look the same without the focus."""
    window = app.window
    seen: list[QWidget] = []
    hidden = []
    widget = QApplication.focusWidget()
    for _ in range(_MOST):
        if widget is None or widget in seen:
            break
        seen.append(widget)
        with_focus = look(window, widget)
        widget.clearFocus()
        without = look(window, widget)
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if with_focus == without:
            hidden.append(f"{type(widget).__name__} {widget.accessibleName()!r} in {type(widget.parent()).__name__}")
        widget = tab()
    assert widget in seen, "Tab never came round"
    return len(seen), hidden


@pytest.mark.parametrize("view", ["read", "compare", "claims"])
def test_the_focus_is_seen_wherever_tab_leads(app: App, view: str) -> None:
    window = app.window
    claim = next(claim for claim in app.workspace.all_claims() if claim.quantity and claim.indicator_id)
    window.show_claim(claim.id)
    window.read._inspect()
    window.read.inspector.history.button.setChecked(True)
    window.show_view(view)
    places, hidden = unseen(app)
    assert places > {"read": 20, "compare": 8, "claims": 8}[view]
    assert hidden == []
