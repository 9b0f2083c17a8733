"""Notes are set in the interface's own face; only what it lacks is looked for in others."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.widgets.reader.note import Note
from desktop.widgets.reader.note_layout import faces, lay_out
from desktop.widgets.shell.style import INTERFACE


@pytest.mark.parametrize("value", ["نحو \u20682,543\u2069", "\u20686\u2069 January \u20682026\u2069", "المحمداوي"])
def test_isolates_need_no_other_face(qapp: QApplication, value: str) -> None:
    laid = lay_out(Note(value, "", "amber"), faces(18), 300, rtl=True).value
    assert laid is not None
    assert {run.rawFont().familyName() for run in laid.lineAt(0).glyphRuns()} == {INTERFACE}


def test_isolates_take_no_room(qapp: QApplication) -> None:
    widths = []
    for value in ("\u20682,543\u2069", "2,543"):
        laid = lay_out(Note(value, "", "amber"), faces(18), 300, rtl=True).value
        assert laid is not None
        widths.append(laid.lineAt(0).naturalTextWidth())
    assert widths[0] == pytest.approx(widths[1])


def test_what_the_face_lacks_may_come_from_another(qapp: QApplication) -> None:
    laid = lay_out(Note("漢 \u20685\u2069", "", "amber"), faces(18), 300, rtl=True).value
    assert laid is not None
    assert laid.font() == faces(18).value.font
