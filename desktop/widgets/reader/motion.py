"""Motion: where a caret goes by keys, always in the order of reading; a figure with its separators is one word."""

import re

from desktop.arabic.words import word_after, word_before
from desktop.widgets.reader.page import Page

_SENTENCE_END = re.compile(r"[.!؟?؛…]+[\"”»)\]]*(?=\s|$)|(?<=\S)(?=\n)")
_LONGEST = 5000  # code points within which a sentence is looked for


def forward(page: Page, position: int, *, words: bool = False) -> int:
    """Return the next caret position, or the start of the next word; blank lines are gone past at once."""
    number = page.chunk_at(position)
    chunk = page.chunks[number]
    local = position - chunk.start
    if local >= len(chunk.text):
        following = next((at for at in range(number + 1, len(page.chunks)) if not page.chunks.is_blank(at)), None)
        return page.chunks[following].start if following is not None else position
    if words:
        return chunk.start + word_after(chunk.text, local)
    laid = page.laid(number)
    unit = laid.layout.nextCursorPosition(laid.offsets.to_qt(local))
    return chunk.start + max(local + 1, laid.offsets.from_qt(unit))


def backward(page: Page, position: int, *, words: bool = False) -> int:
    """Return the caret position before, or the start of the word before; blank lines are gone past at once."""
    number = page.chunk_at(position)
    if position <= page.chunks[number].start:
        ahead = next((at for at in range(number - 1, -1, -1) if not page.chunks.is_blank(at)), None)
        if ahead is None:
            return position
        number = ahead
        if page.chunks[number].closes:
            return page.chunks[number].end
    chunk = page.chunks[number]
    if words:
        return chunk.start + word_before(chunk.text, position - chunk.start)
    laid = page.laid(number)
    unit = laid.layout.previousCursorPosition(laid.offsets.to_qt(position - chunk.start))
    return chunk.start + max(0, laid.offsets.from_qt(unit))


def text_start(page: Page) -> int:
    """Return where the first line begins that shows something."""
    shown = next((at for at in range(len(page.chunks)) if not page.chunks.is_blank(at)), 0)
    return page.chunks[shown].start


def by_lines(page: Page, position: int, x: float, lines: int) -> int:
    """Return the position nearest to `x` so many lines further down (or up)."""
    rect = page.caret(position)
    hit = page.hit(x, rect.center().y() + lines * page.measures.line)
    if lines and hit.position == position:
        # a blank paragraph is lower than a line: go to the next piece by itself
        number = page.chunk_at(position) + (1 if lines > 0 else -1)
        if 0 <= number < len(page.chunks):
            return page.hit(x, page.heights.top(number) + 1).position
    return hit.position


def line_start(page: Page, position: int) -> int:
    """Return where the position's line begins."""
    number = page.chunk_at(position)
    laid = page.laid(number)
    return laid.chunk.start + laid.starts[laid.line_of(position - laid.chunk.start)]


def line_end(page: Page, position: int) -> int:
    """Return where the position's line ends, before the spaces at which it is broken."""
    number = page.chunk_at(position)
    laid = page.laid(number)
    if not laid.chunk.text:
        return position
    line = laid.line_of(position - laid.chunk.start)
    last = line == len(laid) - 1
    return laid.chunk.start + (len(laid.chunk.text) if last else laid.line(line).seen)


def sentence_start(text: str, position: int) -> int:
    """Return where the position's sentence begins; from there, where the one before it does."""
    before = position
    while before > 0 and text[before - 1].isspace():
        before -= 1
    near = max(text.rfind("\n", 0, before) + 1, before - _LONGEST)
    ends = [end.end() for end in _SENTENCE_END.finditer(text, near, before) if end.end() < before]
    start = ends[-1] if ends else near
    while start < before and text[start].isspace():
        start += 1
    return start


def sentence_end(text: str, position: int) -> int:
    """Return where the position's sentence ends, with its marks; from there, where the next one does."""
    while position < len(text) and text[position].isspace():
        position += 1
    end = next((end.end() for end in _SENTENCE_END.finditer(text, position) if end.end() > position), len(text))
    return min(end, position + _LONGEST)


def paragraph_start(text: str, position: int) -> int:
    """Return where the position's paragraph begins; from there, where the one before it does, past blank lines."""
    while position > 0 and text[position - 1].isspace():
        position -= 1
    return text.rfind("\n", 0, position) + 1


def paragraph_after(text: str, position: int) -> int:
    """Return where the next paragraph begins, past blank lines; at the last one, where the text ends."""
    found = text.find("\n", position)
    at = found if found >= 0 else len(text)
    while at < len(text) and text[at].isspace():
        at += 1
    return at
