"""Text styles: the title bold, the page's furniture dimmed, all else plain."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextLayout

from desktop.domain.span import Span
from desktop.widgets.offsets import OffsetMap
from desktop.widgets.reader.paragraphs import Chunk

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat


class TextStyles:
    """Knows which parts of one article differ from its plain text."""

    def __init__(self, title: Span | None = None, furniture: Iterable[Span] = ()) -> None:
        self._title = title
        self._furniture = tuple(furniture)

    def formats(self, chunk: Chunk, font: QFont, muted: str) -> list[QTextLayout.FormatRange]:
        """Return the formats of a piece, in a reading face and with the colour of dimmed text."""
        title = _within(chunk, self._title)
        furniture = [part for part in (_within(chunk, span) for span in self._furniture) if part]
        if not title and not furniture:
            return []
        from PySide6.QtGui import QTextCharFormat

        found: list[QTextLayout.FormatRange] = []
        if title:
            style = QTextCharFormat()
            bold = QFont(font)
            bold.setBold(True)
            style.setFont(bold)
            found.append(_part(chunk, title, style))
        for span in furniture:
            style = QTextCharFormat()
            style.setForeground(QColor(muted))
            found.append(_part(chunk, span, style))
        return found


def _within(chunk: Chunk, span: Span | None) -> tuple[int, int] | None:
    """Return the part of a span that lies in a piece, in code points of the piece."""
    if span is None or span.start >= chunk.end or span.end <= chunk.start:
        return None
    return max(span.start, chunk.start) - chunk.start, min(span.end, chunk.end) - chunk.start


def _part(chunk: Chunk, span: tuple[int, int], style: "QTextCharFormat") -> QTextLayout.FormatRange:
    offsets = OffsetMap(chunk.text)
    part = QTextLayout.FormatRange()
    part.start = offsets.to_qt(span[0])
    part.length = offsets.to_qt(span[1]) - part.start
    part.format = style
    return part
