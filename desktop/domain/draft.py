"""Drafts: articles that were read from outside and wait for a person's word."""

from dataclasses import dataclass

from desktop.domain.article import Text
from desktop.domain.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What a reader made of a file: the canonical text and what it says of itself.

    `source` is the file's name without its folder, `file_hash` the SHA-256 (hex) of its bytes, `reader` the
    name and version of what read it, `encoding` what its bytes were decoded from; the rest as in `Article`.
    """

    text: Text
    file_hash: str
    reader: str
    source: str
    encoding: str
    title: str
    provisional_title: bool = False
    outlet: str = ""
    author: str = ""
    published: str = ""
    title_span: Span | None = None
    body: Span | None = None
    furniture: tuple[Span, ...] = ()
