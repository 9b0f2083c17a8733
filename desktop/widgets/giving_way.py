"""Giving way: what a bar leaves out where all of it has no room."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget


def give_way(bar: QWidget, parts: Sequence[QWidget], *, whole: bool = False) -> None:
    """Show the parts of a bar, or as many as have room in it: the first are left out first.

    With `whole` the others keep the width that they ask for, else the least that they can do with.
    """
    layout = bar.layout()
    assert layout is not None
    for part in parts:
        part.show()
    for part in parts:
        layout.invalidate()
        needed = layout.sizeHint() if whole else layout.minimumSize()
        if needed.width() <= bar.width():
            return
        part.hide()
