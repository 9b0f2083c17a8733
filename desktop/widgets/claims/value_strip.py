"""The value strip: what the articles say of one indicator, as dots over one small axis."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.analysis.series import Kind, Mark, Shape, ValueSeries
from desktop.analysis.ticks import date_ticks, number_ticks
from desktop.domain.period import earliest
from desktop.domain.quantity import Quantity
from desktop.session import phrases
from desktop.widgets.shell import style
from desktop.widgets.theme import Theme

_ROW, _TOP, _AXIS, _SIDE = 22, 6, 24, 16
_DOT = 4.5
_MOST_ROWS = 8
_TICKS = 3
_SLACK = 0.15  # of the span, free on both sides


class ValueStrip(QWidget):
    """Draws a row for each article, that of the claim shown first, its dot filled; a click on a dot asks for its claim.

    The same can be read in words in the cards above it, and in its description.
    """

    activated = Signal(str)

    def __init__(self, theme: Theme, name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._rows: list[tuple[str, Mark]] = []
        self._series: ValueSeries | None = None
        self._reach = (0.0, 1.0)
        self._first = ""
        self._colours: dict[str, str] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_values(self, series: ValueSeries, article_id: str, colours: Mapping[str, str]) -> None:
        """Show the values of a series, those of one article first, in the colours of the tags by their ids."""
        self._colours = dict(colours)
        rows = [(row.article_id, mark) for row in series.rows for mark in row.marks]
        rows.sort(key=lambda row: row[0] != article_id)
        self._series, self._rows = series, rows[:_MOST_ROWS]
        ends = [end for _, mark in self._rows for end in (mark.low, mark.high)]
        low, high = min(ends, default=0.0), max(ends, default=1.0)
        slack = (high - low) * _SLACK or max(abs(high) * _SLACK, 1.0)
        self._reach = (low - slack, high + slack)
        self._first = article_id
        self.setAccessibleDescription(phrases.unmarked("; ".join(self._said(*row) for row in self._rows)))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, _TOP + _ROW * len(self._rows) + _AXIS)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._theme.colours
        foot = _TOP + _ROW * len(self._rows)
        font = QFont(self.font())
        font.setPixelSize(11)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        for place, label in self._ticks():
            x = self._x(place)
            painter.setPen(QPen(QColor(colours.line), 1, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(x, _TOP - 4), QPointF(x, foot))
            width = metrics.horizontalAdvance(label) + 4
            box = QRectF(min(max(x - width / 2, 0.0), self.width() - width), foot + 4, width, _AXIS - 6)
            if not any(box.intersects(other) for other in taken):
                taken.append(box.adjusted(-4, 0, 4, 0))
                painter.setPen(QColor(style.words(colours)["muted"]))
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, label)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawLine(QPointF(0, foot + 0.5), QPointF(self.width(), foot + 0.5))
        for number, (article_id, mark) in enumerate(self._rows):
            self._draw(painter, _TOP + _ROW * (number + 0.5), mark, filled=article_id == self._first)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            row = self._row_at(event.pos().y())
            if row is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), phrases.plain_tip(self._said(*row)), self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._row_at(event.position().y()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().y())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.activated.emit(row[1].claims[0])

    def _draw(self, painter: QPainter, y: float, mark: Mark, *, filled: bool) -> None:
        colour = self._theme.colours.tag(self._colours.get(mark.tag_id, ""))
        painter.setPen(QPen(colour, 2.0, c=Qt.PenCapStyle.RoundCap))
        low, high = self._reach
        line = {
            Shape.UPWARD: (mark.at, high),
            Shape.DOWNWARD: (low, mark.at),
            Shape.POINT: (mark.at, mark.at),
        }.get(mark.shape, (mark.low, mark.high))
        if line[0] < line[1]:
            painter.drawLine(QPointF(self._x(line[0]), y), QPointF(self._x(line[1]), y))
        if mark.shape is not Shape.RANGE:
            painter.setBrush(colour if filled else QColor(self._theme.colours.card))
            painter.drawEllipse(QPointF(self._x(mark.at), y), _DOT, _DOT)
        else:
            for end in line:
                painter.drawLine(QPointF(self._x(end), y - 4), QPointF(self._x(end), y + 4))

    def _x(self, value: float) -> float:
        """Return where a value stands: greater ones further on in the direction of reading."""
        low, high = self._reach
        share = (value - low) / (high - low)
        room = self.width() - 2 * _SIDE
        return self.width() - _SIDE - share * room if self.isRightToLeft() else _SIDE + share * room

    def _ticks(self) -> Sequence[tuple[float, str]]:
        low, high = self._reach
        if self._series is None:
            return []
        if self._series.kind is Kind.NUMBER:
            return [(tick, _figure(tick)) for tick in number_ticks(low, high, _TICKS)]
        days = [(earliest(tick), tick) for tick in date_ticks(low, high, _TICKS)]
        return [(float(day.toordinal()), phrases.partial_date(tick)) for day, tick in days if day is not None]

    def _row_at(self, y: float) -> tuple[str, Mark] | None:
        number = int((y - _TOP) // _ROW)
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def _said(self, article_id: str, mark: Mark) -> str:
        said = phrases.quantity(mark.said) if isinstance(mark.said, Quantity) else phrases.period(mark.said)
        return f"{phrases.isolate(self._name(article_id))}: {said}"


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,g}"
