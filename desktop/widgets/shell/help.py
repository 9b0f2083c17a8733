"""The help: every key there is, in groups, over the window, until any key is pressed."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSlider,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.widgets.shell import help_keys
from desktop.widgets.shell.overlay import Overlay
from desktop.widgets.theme import Theme

_WIDEST, _COLUMN = 1080, 320
_ONE_LINE = 28  # letters of a row's words that stay on one line beside its keys
_HELD: frozenset[int] = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock,
        Qt.Key.Key_Super_L, Qt.Key.Key_Super_R,
    }
)  # fmt: skip
_SCROLLING: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}

Row = tuple[tuple[str, ...], str]


class Help(Overlay):
    """Generated from the actions each time it is shown, and from the one table of the keys that have none."""

    def __init__(self, host: QWidget, theme: Theme, *actions: Callable[[], Sequence[QAction]]) -> None:
        super().__init__(host, theme)
        self._actions = actions
        self._columns = 0
        heading = QLabel(self.tr("All keys"))
        heading.setProperty("title", True)
        leave = QLabel(self.tr("Esc closes"))
        leave.setProperty("muted", True)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.viewport().setAutoFillBackground(False)
        self.panel.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.panel.setAccessibleName(heading.text())
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(leave)
        layout = QVBoxLayout(self.panel)
        layout.setContentsMargins(22, 16, 14, 16)
        layout.setSpacing(10)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)

    def open(self) -> None:
        """Show it with the actions as they are now."""
        self._columns = 0
        super().open()

    def groups(self) -> list[tuple[str, list[Row]]]:
        """Return heading and rows of each group: the keys of a row, and what they do."""
        by_name = {action.objectName(): action for actions in self._actions for action in actions()}
        keyed = {name: action for name, action in by_name.items() if action.shortcuts()}
        grouped = {name for _, names in help_keys.ACTIONS for name in names}
        others = [name for name in keyed if name not in grouped]
        made = []
        for heading, names in help_keys.ACTIONS:
            rows = [_row(keyed[name]) for name in names or others if name in keyed]
            if rows:
                made.append((help_keys.words(heading), rows))
        for group in help_keys.PANE_KEYS:
            rows = [(row.keys, help_keys.words(row.words)) for row in group.rows]
            made.append((help_keys.words(group.heading), rows))
        return made

    def stand(self) -> None:
        wide, high = self.room()
        width = min(_WIDEST, wide)
        columns = max(1, min(3, width // _COLUMN))
        if columns != self._columns:
            self._columns = columns
            self._scroll.setWidget(self._sheet(columns))
        sheet, layout = self._scroll.widget(), self.panel.layout()
        assert sheet is not None and layout is not None
        margins = layout.contentsMargins()
        inside = width - margins.left() - margins.right() - 12
        asked = sheet.heightForWidth(inside) if sheet.hasHeightForWidth() else sheet.sizeHint().height()
        height = min(high, asked + margins.top() + margins.bottom() + layout.spacing() + 32)
        self.panel.setGeometry((self.width() - width) // 2, (self.height() - height) // 2, width, height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._scroll.verticalScrollBar()
        if event.key() in _HELD:
            event.accept()
        elif event.key() in _SCROLLING and bar.maximum() > 0:
            bar.triggerAction(_SCROLLING[event.key()])
            event.accept()
        else:
            event.accept()
            self.leave()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._columns = 0

    def _sheet(self, columns: int) -> QWidget:
        """Return the groups laid out in columns about equally long, in the order in which they are read."""
        sheet = QWidget()
        sheet.setProperty("clear", "true")
        row = QHBoxLayout(sheet)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(28)
        for groups in _shared_out(self.groups(), columns):
            column = QVBoxLayout()
            column.setSpacing(12)
            for heading, rows in groups:
                column.addWidget(_group(heading, rows))
            column.addStretch(1)
            row.addLayout(column, 1)
        return sheet


def _shared_out(groups: list[tuple[str, list[Row]]], columns: int) -> Iterator[list[tuple[str, list[Row]]]]:
    """Yield the groups of each column so that the longest column is as short as can be."""
    lengths = [2 + sum(1 if len(words) < _ONE_LINE else 1.7 for _, words in rows) for _, rows in groups]
    ways = combinations(range(1, len(groups)), min(columns, len(groups)) - 1)
    cuts = min(ways, key=lambda cuts: _longest(lengths, cuts))
    for start, end in pairwise((0, *cuts, len(groups))):
        yield groups[start:end]


def _longest(lengths: list[float], cuts: tuple[int, ...]) -> float:
    return max(sum(lengths[start:end]) for start, end in pairwise((0, *cuts, len(lengths))))


def _group(heading: str, rows: list[Row]) -> QFrame:
    frame = QFrame()
    grid = QGridLayout(frame)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(0, 1)
    title = QLabel(heading)
    title.setProperty("strong", True)
    grid.addWidget(title, 0, 0, 1, 2)
    for number, (keys, said) in enumerate(rows, 1):
        words = QLabel(said)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        grid.addWidget(words, number, 0)
        grid.addWidget(_caps(keys, said), number, 1, Qt.AlignmentFlag.AlignTop)
    return frame


def _caps(keys: tuple[str, ...], said: str) -> QWidget:
    """Return key caps side by side, in the order in which they are named, in any language."""
    caps = QWidget()
    caps.setAccessibleName(said)
    row = QHBoxLayout(caps)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    caps.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for key in keys:
        cap = QLabel(f"\u2066{key}\u2069")
        cap.setProperty("key", True)
        cap.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(cap)
    return caps


def _row(action: QAction) -> Row:
    keys = [keys.toString(QKeySequence.SequenceFormat.NativeText) for keys in action.shortcuts()]
    words = str(action.property("words") or action.text()).removesuffix("…")
    return tuple(keys[:2]), words
