"""A title on at most two lines, bold, in its own direction."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.arabic.direction import is_rtl
from desktop.widgets.claims import cells
from desktop.widgets.theme import Theme

_LINES = 2


class TitleLine(QWidget):
    """Paints plain text; what does not fit on two lines ends in an ellipsis."""

    def __init__(self, theme: Theme, pixels: int = 16, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixels = pixels
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_text(self, text: str) -> None:
        """Show another title."""
        self._text = " ".join(text.split())
        self.setAccessibleName(self._text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, _LINES * self._line_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        font, rtl, line_height = self._font(), is_rtl(self._text), self._line_height()
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        painter = QPainter(self)
        painter.setPen(QColor(self._theme.colours.ink))
        for number, words in enumerate(self._lines(font, option)):
            layout = QTextLayout(words, font)
            layout.setTextOption(option)
            layout.beginLayout()
            layout.createLine().setLineWidth(self.width())
            layout.endLayout()
            layout.draw(painter, QPointF(0, number * line_height))
        painter.end()

    def _lines(self, font: QFont, option: QTextOption) -> list[str]:
        """Return the lines, the last one shortened where there would be more."""
        layout = QTextLayout(self._text, font)
        layout.setTextOption(option)
        layout.beginLayout()
        units = self._text.encode("utf-16-le")
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            start = line.textStart()
            last = len(lines) == _LINES - 1
            rest = units[2 * start :] if last else units[2 * start : 2 * (start + line.textLength())]
            lines.append(rest.decode("utf-16-le").strip())
            if last:
                break
        layout.endLayout()
        if len(lines) == _LINES:
            lines[-1] = cells.elided(lines[-1], QFontMetrics(font), self.width())
        return lines

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self._pixels)
        font.setBold(True)
        return font

    def _line_height(self) -> int:
        return round(self._pixels * 1.65)
