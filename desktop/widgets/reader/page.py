"""The page: a whole text as pieces with heights, from which places on screen and in the text are found."""

import time
from collections.abc import Callable, Sequence
from itertools import repeat
from math import inf
from operator import floordiv
from typing import NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextLayout

from desktop.widgets.reader.heights import Heights
from desktop.widgets.reader.kept import Kept
from desktop.widgets.reader.layout_cache import Laid, count_lines, lay_out
from desktop.widgets.reader.measures import Measures
from desktop.widgets.reader.paragraphs import LONGEST, Chunk, Chunks

SLICE = 0.004  # seconds that one step of measuring may hold the window
Formats = Callable[[Chunk], Sequence[QTextLayout.FormatRange]]


class Hit(NamedTuple):
    """What lies under a point: the grapheme `start`..`end` (empty beside the line) and the nearest caret position."""

    start: int
    end: int
    position: int

    @property
    def inside(self) -> bool:
        """Say whether the point lies on a character."""
        return self.start < self.end


class Page:
    """Pieces of a text, laid out when looked at; x and y count from the page's top left corner.

    Heights of pieces never looked at are estimates until `refine` has measured them.
    """

    def __init__(self, text: str, measures: Measures, formats: Formats) -> None:
        self.text = text
        self.chunks = Chunks(text)
        self.measures = measures
        self.width = 0
        self._heights: Heights | None = None
        self._formats = formats
        self._laid = Kept[int, Laid]()
        self._measured = bytearray(len(self.chunks))
        self._next = 0

    # --- layout ------------------------------------------------------------------------------
    def set_width(self, width: int, measures: Measures | None = None) -> None:
        """Lay everything out anew for lines of another width (pixels), perhaps with another face."""
        self.measures = measures or self.measures
        self.width = width
        self._laid.clear()
        self._measured = bytearray(len(self.chunks))
        self._next = 0
        self._heights = None

    @property
    def heights(self) -> Heights:
        """Return the heights of all pieces, estimated when they are first asked for."""
        if self._heights is None:
            self._heights = Heights(self._estimates())
        return self._heights

    def forget_layouts(self) -> None:
        """Lay out anew with other formats; heights stay."""
        self._laid.clear()

    def tidy(self) -> bool:
        """Let go of some layouts made long ago, where there are many; say whether that was all."""
        return self._laid.tidy()

    def laid(self, number: int) -> Laid:
        """Return a piece laid out."""
        known = self._laid.get(number)
        if known is None:
            chunk = self.chunks[number]
            known = self._laid.keep(number, lay_out(chunk, self.measures, self.width, self._formats(chunk)))
            self._set_height(number, len(known))
        return known

    def refine(self, until: float) -> bool:
        """Measure pieces until some time of `perf_counter`; return whether all are measured now."""
        while self._next < len(self.chunks) and time.perf_counter() < until:
            number = self._next
            if not self._measured[number]:
                if self.chunks.is_blank(number):
                    self._set_height(number, 0)
                else:
                    chunk = self.chunks[number]
                    self._set_height(number, count_lines(chunk, self.measures, self.width, self._formats(chunk)))
            self._next += 1
        return self._next >= len(self.chunks)

    # --- places ------------------------------------------------------------------------------
    def chunk_at(self, position: int) -> int:
        """Return the number of the piece a position lies in; where a long paragraph is cut, the later one."""
        return self.chunks.at(position)

    def hit(self, x: float, y: float) -> Hit:
        """Return what lies at a point; above or below the text, the nearest place in it."""
        if y < 0:
            return Hit(0, 0, 0)
        if y >= self.heights.total:
            return Hit(len(self.text), len(self.text), len(self.text))
        number, rest = self.heights.at(int(y))
        laid = self.laid(number)
        start = laid.chunk.start
        if not laid.chunk.text:
            return Hit(start, start, start)
        line = laid.line(min(rest // self.measures.line, len(laid) - 1))
        cell = line.cell_at(x)
        if cell is None or rest >= len(laid) * self.measures.line:
            beside = start + line.position_at(x)
            return Hit(beside, beside, beside)
        return Hit(start + cell.start, start + cell.end, start + cell.position(x))

    def rects(self, start: int, end: int, top: float = 0, bottom: float = inf) -> list[QRectF]:
        """Return the rectangles, a line high, that show code points `start`..`end`.

        Only of pieces that lie, even in part, between the two y: others are not laid out for it.
        """
        return [
            QRectF(left, self.heights.top(number) + line * self.measures.line, right - left, self.measures.line)
            for number in self.pieces(start, end, top, bottom)
            for line, left, right in self._parts(number, start, end)
        ]

    def pieces(self, start: int, end: int, top: float = 0, bottom: float = inf) -> range:
        """Return the numbers of the pieces that show `start`..`end`, as far as they lie between two y."""
        first, last = self.chunk_at(start), self.chunk_at(max(start, end - 1))
        if top > 0:
            first = max(first, self.heights.at(int(top))[0])
        if bottom < self.heights.total:
            last = min(last, self.heights.at(int(max(0, bottom)))[0])
        return range(first, last + 1)

    def _parts(self, number: int, start: int, end: int) -> list[tuple[int, float, float]]:
        laid = self.laid(number)
        origin, length = laid.chunk.start, len(laid.chunk.text)
        start, end = max(0, start - origin), min(length, end - origin)
        return laid.rects(start, end) if start < end else []

    def line_at(self, y: float) -> int:
        """Return the position at which the line begins that covers `y`, or the nearest one."""
        number, rest = self.heights.at(int(max(0, y)))
        laid = self.laid(number)
        return laid.chunk.start + laid.starts[min(rest // self.measures.line, len(laid.starts) - 1)]

    def line_top(self, position: int) -> int:
        """Return where the line of a position begins."""
        number = self.chunk_at(position)
        laid = self.laid(number)
        return self.heights.top(number) + laid.line_of(position - laid.chunk.start) * self.measures.line

    def caret(self, position: int) -> QRectF:
        """Return where the caret of a position stands."""
        number = self.chunk_at(position)
        laid, top = self.laid(number), self.heights.top(number)
        if not laid.chunk.text:
            return QRectF((self.width if laid.chunk.rtl else 0) - 1, top, 2, self.measures.line * 0.8)
        line = laid.line_of(position - laid.chunk.start)
        x_of = laid.line(line).caret_x(position - laid.chunk.start)
        x = x_of if x_of is not None else (self.width if laid.chunk.rtl else 0)
        return QRectF(x - 1, top + line * self.measures.line + self.measures.line * 0.1, 2, self.measures.line * 0.72)

    # --- heights -----------------------------------------------------------------------------
    def _set_height(self, number: int, lines: int) -> None:
        self._measured[number] = 1
        self.heights.set(number, self._height(number, lines))

    def _height(self, number: int, lines: int) -> int:
        """Return a piece's height; of blank lines only the first in a row, and none at the top, takes real room."""
        if self.chunks.is_blank(number):
            return self.measures.blank if number and not self.chunks.is_blank(number - 1) else 1
        return lines * self.measures.line + self.chunks.closes(number) * self.measures.gap

    def _estimates(self) -> list[int]:
        """Return heights as `_height` does, the lines guessed from the numbers of letters."""
        measures = self.measures
        per_line = max(1, round(self.width / measures.letter))
        by_lines = [(lines + 1) * measures.line + measures.gap for lines in range(LONGEST // per_line + 2)]
        heights = list(map(by_lines.__getitem__, map(floordiv, self.chunks.lengths(), repeat(per_line))))
        for number in self.chunks.cuts():
            heights[number] -= measures.gap
        above = -1  # what stands before the first piece counts as blank
        for number in self.chunks.blanks():
            heights[number] = 1 if number == above + 1 else measures.blank
            above = number
        return heights
