"""The tags of one claim as chips: taken off by a click, put on by the menu after them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from desktop.domain.tag import Tag
from desktop.widgets.claims import swatch
from desktop.widgets.claims.flow import FlowLayout
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme


class TagChip(QToolButton):
    """One tag on the claim; a click, Delete or Backspace takes it off."""

    dropped = Signal(str)

    def __init__(self, tag: Tag, theme: Theme, editable: bool) -> None:
        super().__init__()
        self._tag = tag
        self.setProperty("chip", True)
        self.setIcon(swatch.icon(tag.colour, theme.colours))
        self.setIconSize(QSize(14, 14))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setText(tag.name.replace("&", "&&") + ("  ×" if editable else ""))
        self.setAccessibleName(self.tr("Remove the tag %1").replace("%1", tag.name) if editable else tag.name)
        self.setEnabled(editable)
        if editable:
            self.clicked.connect(lambda: self.dropped.emit(tag.id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit(self._tag.id)
        else:
            super().keyPressEvent(event)


class TagChips(QWidget):
    """Emits `toggled` with the id of the tag to put on or take off."""

    toggled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._flow = FlowLayout(self)
        self._chips: list[TagChip] = []
        self._shown: tuple[object, ...] = ()
        self.add = QToolButton()
        self.add.setProperty("chip", True)
        self.add.setIcon(style.icon("plus", theme.colours))
        self.add.setIconSize(QSize(14, 14))
        self.add.setAccessibleName(self.tr("Add a tag"))
        self.add.setToolTip(self.tr("Add a tag"))
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self.add))
        self._flow.addWidget(self.add)

    def show_tags(self, own: Sequence[Tag], every: Sequence[Tag], editable: bool) -> None:
        """Show the claim's tags, and offer the others of the project."""
        shown = (tuple(own), tuple(every), editable, self._theme.colours)
        if shown == self._shown:
            return
        self._shown = shown
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._flow.removeWidget(self.add)
        self._chips = [TagChip(tag, self._theme, editable) for tag in own]
        for chip in self._chips:
            chip.dropped.connect(self.toggled)
            self._flow.addWidget(chip)
        self._flow.addWidget(self.add)
        rest = [tag for tag in every if tag not in own]
        self.add.setVisible(editable and bool(rest))
        self.add.setIcon(style.icon("plus", self._theme.colours))
        self._fill(rest)
        self.updateGeometry()

    def _fill(self, tags: Sequence[Tag]) -> None:
        menu = self.add.menu()
        menu.clear()
        for tag in tags:
            action = menu.addAction(swatch.icon(tag.colour, self._theme.colours), tag.name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, wanted=tag.id: self.toggled.emit(wanted))
