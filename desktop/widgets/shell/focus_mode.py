"""Focus mode: nothing but the texts, and a quiet line that says how to come back."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.session.phrases import isolate
from desktop.widgets.shell.read_room import ReadRoom
from desktop.widgets.shell.style import put


class FocusMode(QObject):
    """Hides what stands around the read view, and puts it back as it was; `turned` tells of either."""

    turned = Signal(bool)

    def __init__(self, room: ReadRoom, body: QWidget, around: tuple[QWidget, ...]) -> None:
        super().__init__(body)
        self._room = room
        self._around = around
        self.is_on = False
        self.way_out = _WayOut()
        self.way_out.hide()
        self.way_out.button.clicked.connect(self.leave)
        room.reader.claim_chosen.connect(self._name_the_key)
        room.reader.suggesting.at_hand_changed.connect(self._name_the_key)
        self._name_the_key()
        layout = body.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(self.way_out)

    def enter(self) -> None:
        """Leave nothing but the columns."""
        self._turn(on=True)

    def leave(self) -> None:
        """Put everything back."""
        self._turn(on=False)

    def _turn(self, *, on: bool) -> None:
        if on == self.is_on:
            return
        self.is_on = on
        self._room.stand_alone(on)
        for widget in self._around:
            widget.setVisible(not on)
        self.way_out.setVisible(on)
        self._room.reader.take_focus()
        self.turned.emit(on)

    def _name_the_key(self) -> None:
        """Name the key that leaves at once: Escape first lets go of what is chosen or at hand."""
        reader = self._room.reader
        held = reader.chosen() or reader.suggesting.at_hand() is not None
        self.way_out.name_key("F11" if held else "Esc")


class _WayOut(QFrame):
    """The line at the foot with the one way out."""

    def __init__(self) -> None:
        super().__init__()
        put(self, "bar", "foot")
        self.button = QPushButton()
        self.button.setAccessibleName(self.tr("Leave focus mode"))
        put(self.button, "foot", "true")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.addStretch(1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def name_key(self, key: str) -> None:
        """Say which key is the way out."""
        self.button.setText(f"{self.tr('Leave focus mode')}  {isolate(key)}")
