"""The palette's list: what was found, in groups under headings, with the match marked in each line."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)  # fmt: skip
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.analysis.lookup import Query
from desktop.arabic.direction import is_rtl
from desktop.session.finder import Find, Kind
from desktop.session.phrases import unmarked
from desktop.widgets.claims import cells
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_NOWHERE = QModelIndex()
_HEADING, _ONE_LINE, _TWO_LINES = 30, 34, 52
_SIDE, _SWATCH = 14, 10
_MARKED = 105  # of 255: the tint behind a match
_IN_TWO_LINES = frozenset({Kind.ARTICLE, Kind.CLAIM, Kind.PLACE})

FIND = int(Qt.ItemDataRole.UserRole)


class FoundList(QAbstractListModel):
    """Headings and finds as rows; a heading is no find and can't be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query = Query("")
        self._groups: list[tuple[str, list[Find]]] = []
        self._rows: list[Find | str] = []

    def start(self, query: Query) -> None:
        """Begin anew, for what is typed now."""
        self.beginResetModel()
        self.query, self._groups, self._rows = query, [], []
        self.endResetModel()

    def put(self, heading: str, finds: list[Find]) -> None:
        """Show a group, the last so far or what the last one has become; what stands above it stays where it is."""
        if self._groups and self._groups[-1][0] == heading:
            known = self._groups[-1][1]
            if finds[: len(known)] == known:
                self._append(list(finds[len(known) :]))
                self._groups[-1] = (heading, finds)
                return
        self._groups.append((heading, finds))
        self._append([heading, *finds])

    def find(self, row: int) -> Find | None:
        """Return what stands in a row; None for a heading."""
        item = self._rows[row] if 0 <= row < len(self._rows) else None
        return item if isinstance(item, Find) else None

    def step(self, row: int, step: int) -> int:
        """Return the next row with a find in it, round the ends; -1 where there is none."""
        for _ in self._rows:
            row = (row + step) % len(self._rows)
            if self.find(row) is not None:
                return row
        return -1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.find(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        item = self._rows[index.row()]
        if role == FIND:
            return item
        if isinstance(item, str):
            return item if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return item.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return unmarked(", ".join(part for part in (item.title, item.detail) if part))
        return None

    def _append(self, rows: list[Find | str]) -> None:
        if rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()


class FoundDelegate(QStyledItemDelegate):
    """Draws a find: its words with the match tinted, what it belongs to below them or at their end."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        item = index.data(FIND)
        if isinstance(item, str):
            return QSize(0, _HEADING)
        return QSize(0, _TWO_LINES if item.kind in _IN_TWO_LINES else _ONE_LINE)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        item = index.data(FIND)
        area = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, 0)
        rtl = option.direction is Qt.LayoutDirection.RightToLeft
        font = QFont(option.font)
        painter.save()
        muted = QColor(style.words(self._theme.colours)["muted"])
        if isinstance(item, str):
            font.setPixelSize(12)
            painter.setPen(muted)
            _line(painter, area.adjusted(0, 6, 0, 0), item, font, rtl)
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QColor(self._theme.colours.accent))
                painter.setBrush(QColor(self._theme.colours.accent_soft))
                painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 6, 6)
            self._find(painter, area, item, index, font, rtl, muted)
        painter.restore()

    def _find(
        self, painter: QPainter, area: QRectF, item: Find, index: QModelIndex | QPersistentModelIndex,
        font: QFont, rtl: bool, muted: QColor,
    ) -> None:  # fmt: skip
        model = index.model()
        assert isinstance(model, FoundList)
        tint = QColor(self._theme.colours.tag("amber"))
        tint.setAlpha(_MARKED)
        if item.kind in (Kind.TAG, Kind.CLAIM):
            # A claim without a tag leaves the place free, so that words stand in line.
            dot = QRectF(0, 0, _SWATCH, _SWATCH)
            middle = area.top() + 17 if item.kind is Kind.CLAIM else area.center().y()
            dot.moveCenter(QPointF(area.right() - _SWATCH / 2 if rtl else area.left() + _SWATCH / 2, middle))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colours.tag(item.colour))
            painter.drawRoundedRect(dot, 3, 3)
            room = _SWATCH + 8
            area = area.adjusted(0 if rtl else room, 0, -room if rtl else 0, 0)
        small = QFont(font)
        small.setPixelSize(12)
        first = area
        if item.kind in _IN_TWO_LINES:
            first, second = QRectF(area), QRectF(area)
            first.setBottom(area.top() + 30)
            first.setTop(area.top() + 5)
            second.setTop(area.top() + 28)
            second.setBottom(area.bottom() - 4)
            painter.setPen(muted)
            _line(painter, second, item.detail, small, rtl, model.query, tint, marked=_found_in(item.detail))
        elif item.detail:
            words = unmarked(item.detail)
            width = QFontMetrics(small).horizontalAdvance(words) + 4
            end = QRectF(area.left() if rtl else area.right() - width, area.top(), width, area.height())
            painter.setPen(muted)
            _line(painter, end, item.detail, small, rtl)
            first = area.adjusted(width + 12 if rtl else 0, 0, 0 if rtl else -width - 12, 0)
        painter.setPen(QColor(self._theme.colours.ink))
        _line(painter, first, item.title, font, rtl, model.query, tint, quoted=True)


def _line(
    painter: QPainter, area: QRectF, text: str, font: QFont, rtl: bool, query: Query | None = None,
    tint: QColor | None = None, *, quoted: bool = False, marked: int | None = None,
) -> None:  # fmt: skip
    """Draw one line at the side where the interface's lines begin, shortened where it must be, its match tinted.

    What is `quoted` reads in its own direction, other lines in that of the interface.
    """
    own_rtl = is_rtl(text) if quoted and any(letter.isalpha() for letter in text) else rtl
    text = _shortened(text, font, area.width())
    option = QTextOption(Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if own_rtl else Qt.LayoutDirection.LeftToRight)
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(text) + 1)
    layout.endLayout()
    left = area.right() - line.naturalTextWidth() if rtl else area.left()
    corner = QPointF(left - line.naturalTextRect().left(), area.top() + (area.height() - line.height()) / 2)
    if query and tint is not None:
        offsets = OffsetMap(text)
        for span in query.marks(text if marked is None else text[:marked]):
            start = offsets.to_qt(span.start)
            for run in line.glyphRuns(start, offsets.to_qt(span.end) - start):
                box = run.boundingRect()
                mark = QRectF(box.left() + corner.x() - 1, corner.y(), box.width() + 2, line.height())
                painter.fillRect(mark, tint)
    layout.draw(painter, corner)


def _found_in(detail: str) -> int:
    """Return how many characters of a line of details were looked through: a count at its end was made for the line."""
    said, _, last = detail.rpartition(" · ")
    return len(said) if "\u2068" not in last else len(detail)


def _shortened(text: str, font: QFont, width: float) -> str:
    return cells.elided(text, QFontMetrics(font), int(width))
