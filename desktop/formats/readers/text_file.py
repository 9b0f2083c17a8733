"""Text files, and words that were pasted, as drafts of articles."""

import hashlib

from desktop.domain.article import canonical
from desktop.domain.draft import Draft
from desktop.domain.errors import EmptyFile
from desktop.formats.readers.encoding import decode
from desktop.formats.readers.page_parts import page_parts

READER = "text/1"


def read(data: bytes, source: str, *, encoding: str | None = None) -> Draft:
    """Return the draft of a text file's bytes; `source` is its name, `encoding` that of its bytes where it is known.

    Raises EmptyFile, BinaryFile, EncodingUnsure or WrongEncoding.
    """
    decoded = decode(data, encoding=encoding, source=source)
    return _draft(decoded.text, source, hashlib.sha256(data).hexdigest(), decoded.encoding)


def read_words(text: str, source: str = "") -> Draft:
    """Return the draft of words that came without a file; raises EmptyFile when there are none."""
    return _draft(text, source, hashlib.sha256(text.encode(errors="replace")).hexdigest(), "")


def _draft(decoded: str, source: str, file_hash: str, encoding: str) -> Draft:
    text = canonical(decoded)
    parts = page_parts(text.text)
    if parts.title_span is None:
        raise EmptyFile(path=source)
    return Draft(
        text=text, file_hash=file_hash, reader=READER, source=source, encoding=encoding,
        title=" ".join(parts.title_span.of(text.text).split()), provisional_title=parts.provisional_title,
        outlet=parts.outlet, author=parts.author, published=parts.published,
        title_span=parts.title_span, body=parts.body, furniture=tuple(parts.furniture),
    )  # fmt: skip
