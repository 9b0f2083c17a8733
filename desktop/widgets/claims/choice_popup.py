"""A short-lived list to choose one of many from, with a field that finds words whatever their hamzas."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop.arabic.folding import fold
from desktop.widgets.leading import begin_at_lead

_FEW = 9  # so many are chosen from at a glance
_ROWS = 12
_ROW = 30
_LEAST_WIDTH = 220
_WIDEST = 420
_NO_FRAME = "QListView, QListView:focus { border: none; background: transparent; }"
_VALUE = Qt.ItemDataRole.UserRole
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


@dataclass(frozen=True, slots=True)
class Choice:
    """What can be chosen: its value, its words and perhaps an icon; None as value stands for all."""

    value: str | None
    words: str
    icon: QIcon | None = None


class ChoicePopup(QFrame):
    """Emits `chosen` with the value of the choice taken, then goes away; Escape takes none."""

    chosen = Signal(object)

    def __init__(self, choices: Sequence[Choice], current: str | None, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("popup", True)
        self._search = QLineEdit()
        begin_at_lead(self._search)
        self._search.setPlaceholderText(self.tr("Find…"))
        self._search.setAccessibleName(self.tr("Find in the list"))
        self._search.setVisible(len(choices) > _FEW)
        self._list = QListWidget()
        self._list.setUniformItemSizes(True)
        self._list.setStyleSheet(_NO_FRAME)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(parent.accessibleName())
        for choice in choices:
            item = QListWidgetItem(choice.words, self._list)
            item.setData(_VALUE, choice.value)
            item.setSizeHint(QSize(0, _ROW))
            if choice.icon is not None:
                item.setIcon(choice.icon)
            if choice.value == current:
                self._list.setCurrentItem(item)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.setSpacing(6)
        layout.addWidget(self._search)
        layout.addWidget(self._list)
        self._list.setFixedHeight(_ROW * min(len(choices), _ROWS) + 6)
        metrics = self._list.fontMetrics()
        wide = max((metrics.horizontalAdvance(choice.words) for choice in choices), default=0) + 70
        self.setFixedWidth(min(max(wide, _LEAST_WIDTH), _WIDEST))
        self._search.textChanged.connect(self._narrow)
        self._search.installEventFilter(self)
        self._list.installEventFilter(self)
        self._list.itemClicked.connect(self._take)

    def popup(self, anchor: QWidget) -> None:
        """Show the list under a widget, from its leading edge."""
        self.adjustSize()
        corner = QPoint(anchor.width() - self.width() if anchor.isRightToLeft() else 0, anchor.height() + 3)
        self.popup_at(anchor.mapToGlobal(corner))

    def popup_at(self, place: QPoint) -> None:
        """Show the list with its top left corner at a place on the screen, or as near as the screen lets it."""
        self.adjustSize()
        place, screen = QPoint(place), self.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        (self._search if self._search.isVisibleTo(self) else self._list).setFocus(Qt.FocusReason.PopupFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self._list.currentItem())
                return True
            if watched is self._search and event.key() in _MOVES:
                self._list.event(event)
                return True
        return super().eventFilter(watched, event)

    def _narrow(self, typed: str) -> None:
        words = fold(typed).split()
        first: QListWidgetItem | None = None
        for item in map(self._list.item, range(self._list.count())):
            hidden = not all(word in fold(item.text()) for word in words)
            item.setHidden(hidden)
            if first is None and not hidden:
                first = item
        if first is not None:
            self._list.setCurrentItem(first)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None and not item.isHidden():
            self.chosen.emit(item.data(_VALUE))
            self.close()
