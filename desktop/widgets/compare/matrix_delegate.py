"""How the lines of the matrix look: indicators, values on the ground of their tone, verdicts with sign and words."""

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QTextLayout
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.analysis.comparison import Row
from desktop.models.matrix import MatrixModel
from desktop.models.matrix_lines import Heading
from desktop.widgets.claims import cells
from desktop.widgets.compare.matrix_tone import OVERRULED_SIGN, Tone, shades, sign_of, tone_of_cell, tone_of_row
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

if TYPE_CHECKING:
    from desktop.widgets.compare.matrix_grid import MatrixGrid

Index = QModelIndex | QPersistentModelIndex

ROW_HEIGHT = 46
HEADING_HEIGHT = 30
_SIDE = 12
_CHIP_SIDE, _CHIP_GAP, _CHIP_RADIUS = 9, 4, 6
_SIGN = 14
_READING_PIXELS = 15


class MatrixDelegate(QStyledItemDelegate):
    """Paints the cells of all three parts of the grid, without a widget a cell."""

    def __init__(self, model: MatrixModel, theme: Theme, grid: "MatrixGrid") -> None:
        super().__init__(grid)
        self._model = model
        self._theme = theme
        self._grid = grid
        self._plain = style.interface_font()
        self._bold = style.interface_font()
        self._bold.setBold(True)
        self._small = style.interface_font()
        self._small.setPixelSize(style.INTERFACE_PIXELS - 1)
        self._reading = QFont([style.READING, style.INTERFACE])
        self._reading.setPixelSize(_READING_PIXELS)
        self._wide_plain = QFontMetrics(self._plain)
        self._wide_bold, self._wide_small = QFontMetrics(self._bold), QFontMetrics(self._small)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(80, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours = self._theme.colours
        box, column = QRect(option.rect), index.column()
        entry = self._model.entry(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = isinstance(entry, Row) and self._grid.is_chosen(index)
        heading = isinstance(entry, Heading)
        painter.fillRect(box, QColor(colours.paper if heading else colours.accent_soft if chosen else colours.card))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colours.line))
        inner = box.adjusted(_SIDE, 0, -_SIDE, -1)
        direction: Qt.LayoutDirection = option.direction
        if isinstance(entry, Heading):
            if column == 0:
                cells.draw_text(painter, inner, str(index.data()), self._bold, shades(colours).muted, direction)
        elif column == 0:
            self._paint_indicator(painter, inner, entry, direction)
        elif column == self._model.verdict_column:
            self._paint_verdict(painter, inner, entry, direction)
        else:
            self._paint_cell(painter, box, entry, column, direction)
        if isinstance(entry, Row) and self._grid.is_current(index):
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(1.5, 1.5, -1.5, -2.5), 4, 4)
        painter.restore()

    def _paint_indicator(self, painter: QPainter, box: QRect, row: Row, direction: Qt.LayoutDirection) -> None:
        """Draw the name on one line or two, and the unit of all its figures beside or below it, where there is room."""
        ink, muted = shades(self._theme.colours).ink, shades(self._theme.colours).muted
        unit = self._model.unit_of(row)
        lines = list(two_lines(row.indicator.name, self._plain.toString(), box.width()))
        used = self._wide_plain.horizontalAdvance(lines[-1]) + 6 if lines else 0
        beside = bool(unit) and box.width() - used > self._wide_small.horizontalAdvance(unit)
        below = bool(unit) and not beside and len(lines) == 1
        parts = [box]
        if len(lines) > 1 or below:
            high = box.height() // 2 - 2
            parts = [QRect(box.left(), box.top() + 3 + at * high, box.width(), high) for at in range(2)]
        for part, line in zip(parts, lines, strict=False):
            cells.draw_text(painter, part, line, self._plain, ink, direction)
        if beside:
            last = parts[len(lines) - 1]
            rest = _from_lead(last, used, last.width() - used, direction)
            cells.draw_text(painter, rest, unit, self._small, muted, direction)
        elif below:
            cells.draw_text(painter, parts[1], unit, self._small, muted, direction)

    def _paint_cell(
        self, painter: QPainter, box: QRect, row: Row, column: int, direction: Qt.LayoutDirection
    ) -> None:  # fmt: skip
        cell, said = row.cells[column - 1], self._model.words_of(row, column)
        known, tone = shades(self._theme.colours), tone_of_cell(row, cell)
        inner = box.adjusted(_SIDE, 0, -_SIDE, -1)
        if tone is Tone.QUIET:
            cells.draw_text(painter, inner, said.value, self._small, known.muted, direction)
            return
        font = self._reading if said.is_quote else self._bold
        more = f"+{said.more}" if said.more else ""
        sign = _SIGN + 5 if cell.is_odd and tone is Tone.CONFLICT else 0
        beside = sign + (self._wide_small.horizontalAdvance(more) + 7 if more else 0)
        room = inner.width() - 2 * (_CHIP_SIDE - 4) - beside
        lines = (said.value,) if said.detail or said.is_quote else two_lines(said.value, font.toString(), room)
        wide = min(max(map(QFontMetrics(font).horizontalAdvance, lines)), room)
        detail = min(self._wide_small.horizontalAdvance(said.detail), room + beside) if said.detail else 0
        chip = _from_lead(inner, 4 - _CHIP_SIDE, max(wide + beside, detail) + 2 * _CHIP_SIDE, direction)
        chip.adjust(0, _CHIP_GAP, 0, -_CHIP_GAP)
        ground = known.ground(tone)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(QRectF(chip), _CHIP_RADIUS, _CHIP_RADIUS)
        words = chip.adjusted(_CHIP_SIDE, 0, -_CHIP_SIDE, 0)
        upper, lower = words, QRect()
        if said.detail or len(lines) > 1:
            upper = QRect(words.left(), words.top() + 1, words.width(), words.height() // 2 + 1)
            lower = QRect(words.left(), upper.bottom() - 1, words.width(), words.height() // 2)
        colour = known.words(tone if sign or tone is Tone.FADED else Tone.PLAIN)
        if sign:
            self._draw_sign(painter, _from_lead(upper, 0, _SIGN, direction), "flag", known.sign(tone))
        cells.draw_text(painter, _from_lead(upper, sign, wide, direction), lines[0], font, colour, direction)
        if len(lines) > 1:
            cells.draw_text(painter, _from_lead(lower, sign, wide, direction), lines[1], font, colour, direction)
        if more:
            place = _from_lead(upper, sign + wide + 7, beside - sign - 7, direction)
            cells.draw_text(painter, place, more, self._small, known.muted, direction)
        if said.detail:
            cells.draw_text(painter, lower, said.detail, self._small, known.muted, direction)

    def _paint_verdict(self, painter: QPainter, box: QRect, row: Row, direction: Qt.LayoutDirection) -> None:
        known, tone = shades(self._theme.colours), tone_of_row(row)
        (words, sources), sign = self._model.verdict_of(row), sign_of(row)
        upper = box
        if sources:
            upper = QRect(box.left(), box.top() + 4, box.width(), box.height() // 2 - 2)
            lower = QRect(box.left(), upper.bottom() + 1, box.width(), box.height() // 2 - 5)
        colour = known.muted if tone is Tone.PLAIN and not sign else known.words(tone)
        used = 0
        if sign:
            self._draw_sign(painter, _from_lead(upper, 0, _SIGN, direction), sign, known.sign(tone))
            used = _SIGN + 6
        room = box.width() - used - (_SIGN + 6 if row.overrule else 0)
        wide = min(self._wide_bold.horizontalAdvance(words), room)
        font = self._bold if tone is Tone.CONFLICT else self._plain
        cells.draw_text(painter, _from_lead(upper, used, wide, direction), words, font, colour, direction)
        if row.overrule:
            place = _from_lead(upper, used + wide + 6, _SIGN, direction)
            self._draw_sign(painter, place, OVERRULED_SIGN, known.muted.name())
        if sources:
            lower = _from_lead(lower, _SIGN + 6 if sign else 0, box.width() - (_SIGN + 6 if sign else 0), direction)
            cells.draw_text(painter, lower, sources, self._small, known.muted, direction)

    def _draw_sign(self, painter: QPainter, box: QRect, name: str, colour: str) -> None:
        square = QRect(box.left(), box.center().y() - _SIGN // 2, _SIGN, _SIGN)
        style.icon(name, self._theme.colours, colour=colour).paint(painter, square)


@lru_cache(maxsize=2048)
def two_lines(text: str, font: str, width: int) -> tuple[str, ...]:
    """Return a text on one line where it fits, else on two; the second may have to be shortened."""
    named = QFont()
    named.fromString(font)
    if QFontMetrics(named).horizontalAdvance(text) <= width:
        return (text,)
    layout = QTextLayout(text, named)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(width)
    end = first.textLength()
    layout.endLayout()
    return tuple(part for part in (text[:end].rstrip(), text[end:].strip()) if part)


def _from_lead(box: QRect, offset: int, width: int, direction: Qt.LayoutDirection) -> QRect:
    left = box.right() + 1 - offset - width if direction is Qt.LayoutDirection.RightToLeft else box.left() + offset
    return QRect(left, box.top(), width, box.height())
