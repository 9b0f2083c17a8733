"""The parts of a page that was saved as plain text: title, body, what it says of itself, and its furniture."""

import re
from dataclasses import dataclass, field
from itertools import islice

from desktop.arabic.folding import fold
from desktop.domain.span import Span
from desktop.formats.readers import page_lines as lines

_HEAD = 14  # lines looked at before the report must have begun
_AFTER_LEAD = 3  # lines behind the first of the report that may still state its date or author
_TAIL = 60
_FEWEST_TITLE_WORDS, _MOST_TITLE_WORDS, _LONGEST_TITLE = 3, 30, 220
_STAND_IN_WORDS, _STAND_IN_LENGTH = 9, 70
_SHORT_LINE = 4  # words of a name between two pieces of furniture
_LINE = re.compile(r"[^\n]*\S")


@dataclass(slots=True)
class Parts:
    """What was made out in a text; spans are ranges of its code points, without outer spaces."""

    title_span: Span | None = None
    provisional_title: bool = False
    outlet: str = ""
    author: str = ""
    published: str = ""
    body: Span | None = None
    furniture: list[Span] = field(default_factory=list)


def page_parts(text: str) -> Parts:
    """Return the parts of a canonical text; of a text that is no page, the first words stand in for a title."""
    parts = Parts()
    spans = _outer_lines(text)
    tail = _tail(text, spans)
    content, furniture = spans[:tail], spans[tail:]
    for span in furniture:
        _read_statements(parts, span.of(text))
    parts.furniture = list(furniture)
    content = _read_head(parts, text, content)
    if content:
        parts.body = Span(content[0].start, content[-1].end)
        _read_lead(parts, text, content[0])
    if parts.title_span is None and content:
        parts.title_span, parts.provisional_title = _stand_in(text, content[0]), True
    parts.furniture.sort()
    return parts


def _outer_lines(text: str) -> list[Span]:
    """Return the first and the last lines with words in them; those between can only be the report's own."""
    first = [_trimmed(text, found.start(), found.end()) for found in islice(_LINE.finditer(text), _HEAD + _AFTER_LEAD)]
    last: list[Span] = []
    end = len(text.rstrip())
    while first and end > first[-1].end and len(last) < _TAIL:
        start = text.rfind("\n", 0, end) + 1
        last.append(_trimmed(text, start, end))
        end = len(text[:start].rstrip())
    return first + last[::-1]


def _tail(text: str, spans: list[Span]) -> int:
    """Return where the furniture below the report begins; a short line between pieces of it is a name of the page."""
    tail = at = len(spans)
    while at > 1:
        at -= 1
        line = spans[at].of(text)
        if lines.is_furniture(line):
            tail = at
        elif not lines.is_short(line, _SHORT_LINE) or line[-1] in ".!؟?:":
            break
    return tail


def _read_head(parts: Parts, text: str, content: list[Span]) -> list[Span]:
    """Take title, statements and furniture from the lines above the report; return those left for its body."""
    set_apart: list[Span] = []
    short: list[Span] = []
    site = ""
    for at, line_span in enumerate(content[:_HEAD]):
        line_span = _without_stamp(parts, text, line_span, set_apart)
        line = line_span.of(text)
        if _read_statements(parts, line) or lines.is_furniture(line) or lines.is_site_line(line):
            site = site or lines.site_name(line)
            set_apart.append(line_span)
        elif parts.title_span is not None and _same(line, parts.title_span.of(text)):
            set_apart.append(line_span)
        elif parts.title_span is None and at < len(content) - 1 and _could_be_title(line):
            parts.title_span = line_span
        elif parts.title_span is None and lines.words_in(line) < _FEWEST_TITLE_WORDS and at < len(content) - 1:
            short.append(line_span)
        else:
            if parts.title_span is None and short:
                parts.title_span = short.pop()
            parts.furniture += set_apart + short
            parts.outlet = parts.outlet or site
            return [line_span, *_without_late_statements(parts, text, content[at + 1 :])]
    return _all_body(parts, text, content)


def _all_body(parts: Parts, text: str, content: list[Span]) -> list[Span]:
    """Take a text of nothing but short lines as it comes: the first is the title, nothing is set apart."""
    if len(content) > 1 and len(content[0]) <= _LONGEST_TITLE:
        parts.title_span = _without_stamp(parts, text, content[0], [])
        return content[1:]
    parts.title_span = None
    return content


def _without_late_statements(parts: Parts, text: str, content: list[Span]) -> list[Span]:
    """Read date, author and outlet that stand between a lead and the next paragraph; they stay within the body."""
    for span in content[:_AFTER_LEAD]:
        line = span.of(text)
        if lines.is_short(line, 2 * _SHORT_LINE) and _read_statements(parts, line):
            parts.furniture.append(span)
    return content


def _without_stamp(parts: Parts, text: str, span: Span, set_apart: list[Span]) -> Span:
    stamped = lines.stamp(span.of(text))
    if stamped is None:
        return span
    parts.published = parts.published or stamped[0]
    set_apart.append(_trimmed(text, span.start, span.start + stamped[1]))
    return Span(span.start + stamped[1], span.end)


def _read_statements(parts: Parts, line: str) -> bool:
    """Note what a line says of the report; say whether it does nothing else."""
    published, outlet, author = lines.stated_date(line), lines.stated_outlet(line), lines.stated_author(line)
    # Above the title, a name and a day may be the title itself.
    if parts.title_span is not None and not (published or outlet or author) and (credit := lines.credit(line)):
        outlet, published = credit
    if published and not (parts.published and lines.says_updated(line)):
        parts.published = parts.published or published
    parts.outlet = parts.outlet or outlet
    parts.author = parts.author or author
    return bool(published or outlet or author)


def _read_lead(parts: Parts, text: str, lead: Span) -> None:
    found = lines.dateline(lead.of(text)) if len(lead) > _STAND_IN_LENGTH else None
    if found:
        parts.outlet = parts.outlet or found[0]


def _could_be_title(line: str) -> bool:
    return (
        _FEWEST_TITLE_WORDS <= lines.words_in(line) <= _MOST_TITLE_WORDS
        and len(line) <= _LONGEST_TITLE
        and not line.endswith((".", "،", ":"))
        and lines.dateline(line) is None
    )


def _same(line: str, title: str) -> bool:
    return len(line) <= 2 * _LONGEST_TITLE and fold(line) == fold(title)


def _stand_in(text: str, lead: Span) -> Span:
    """Return the first words of a lead behind its dateline, as many as a title has room for."""
    found = lines.dateline(lead.of(text)) if len(lead) > _STAND_IN_LENGTH else None
    start = lead.start + (found[1] if found and found[1] < len(lead) else 0)
    end = start
    for count, word in enumerate(re.finditer(r"\S+", text[start : min(lead.end, start + 4 * _STAND_IN_LENGTH)])):
        if count == _STAND_IN_WORDS or (count and word.end() > _STAND_IN_LENGTH):
            break
        end = start + word.end()
    while end > start + 1 and (text[end - 1] in "،.:؛" or text[end - 1].isspace()):
        end -= 1
    return Span(start, end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while text[start].isspace():
        start += 1
    while text[end - 1].isspace():
        end -= 1
    return Span(start, end)
