"""Text styles: the title bold, the page's furniture dimmed, all else plain."""

from collections.abc import Iterable

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextLayout

from desktop.domain.span import Span
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.reader.paragraphs import Chunk


class TextStyles:
    """Knows which parts of one article differ from its plain text."""

    def __init__(self, title: Span | None = None, furniture: Iterable[Span] = ()) -> None:
        self._title = title
        self._furniture = tuple(furniture)

    def formats(self, chunk: Chunk, font: QFont, muted: str) -> list[QTextLayout.FormatRange]:
        """Return the formats of a piece, in a reading face and with the colour of dimmed text."""
        found: list[QTextLayout.FormatRange] = []
        if self._title is not None:
            style = QTextCharFormat()
            bold = QFont(font)
            bold.setBold(True)
            style.setFont(bold)
            found.extend(_part(chunk, self._title, style))
        for span in self._furniture:
            style = QTextCharFormat()
            style.setForeground(QColor(muted))
            found.extend(_part(chunk, span, style))
        return found


def _part(chunk: Chunk, span: Span, style: QTextCharFormat) -> list[QTextLayout.FormatRange]:
    start, end = max(span.start, chunk.start) - chunk.start, min(span.end, chunk.end) - chunk.start
    if start >= end:
        return []
    offsets = OffsetMap(chunk.text)
    part = QTextLayout.FormatRange()
    part.start = offsets.to_qt(start)
    part.length = offsets.to_qt(end) - part.start
    part.format = style
    return [part]
