"""Articles: one report each, with its immutable canonical text."""

import hashlib
import re
from dataclasses import dataclass

from desktop.domain.span import Span

# Line and paragraph separators, NUL, lone surrogates and two noncharacters break QTextLayout, SQLite,
# XML or XLSX; each one character is replaced by one, so that lengths stay equal after line ends are LF.
_UNWANTED = re.compile("[\x00\ud800-\udfff\u2028\u2029\ufdd0\ufdd1]")
_LINE_BREAKS = frozenset("\u2028\u2029")


@dataclass(frozen=True, slots=True)
class Text:
    """A canonical text and the SHA-256 (hex) of its UTF-8 bytes; made by `canonical`, never edited."""

    hash: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One report: what is known of it, and where its parts lie in its canonical text.

    `published` is ISO 8601 as precise as known (`2026-01-18`, `2025-09`) or empty; `furniture` holds the
    spans that are no part of the report (buttons, counters, bylines of the page). `provisional_title`
    says that no title was found and the first words of the lead stand in for it.
    """

    id: str
    text_hash: str
    file_hash: str
    reader: str
    source: str
    length: int
    title: str
    provisional_title: bool = False
    outlet: str = ""
    author: str = ""
    published: str = ""
    title_span: Span | None = None
    body: Span | None = None
    furniture: tuple[Span, ...] = ()
    read_through: bool = False
    created_at: int
    updated_at: int


def canonical(decoded: str) -> Text:
    """Return the text as the project keeps it: no BOM, line ends LF, none of the characters that break tools.

    NUL, lone surrogates, U+FDD0 and U+FDD1 become U+FFFD; U+2028 and U+2029 become LF. Nothing else is
    normalised, so that every quote is letter for letter the file's own.
    """
    text = decoded.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    text = _UNWANTED.sub(lambda found: "\n" if found[0] in _LINE_BREAKS else "\ufffd", text)
    return Text(hashlib.sha256(text.encode()).hexdigest(), text)
