"""Candidates: files and pasted words offered as articles, each with its draft or with why there is none."""

from dataclasses import dataclass
from pathlib import Path

from desktop.domain.draft import Draft
from desktop.domain.errors import EncodingUnsure, KnownError
from desktop.formats.readers import file_bytes, text_file


@dataclass(frozen=True, slots=True)
class Candidate:
    """One file (`path`) or pasted words (None): a draft, or the cause that there is none.

    `asks` says that its letters don't tell their encoding, so that a person has to choose.
    """

    name: str
    path: Path | None
    draft: Draft | None = None
    error: KnownError | None = None
    asks: bool = False

    @property
    def damaged(self) -> bool:
        """Say whether letters of the text fitted no encoding and stand as U+FFFD."""
        return self.draft is not None and "\ufffd" in self.draft.text.text


def of_file(path: Path, *, encoding: str | None = None) -> Candidate:
    """Return the candidate of a file, read in `encoding` where a person chose one; no known failure is raised."""
    try:
        draft = text_file.read(file_bytes.read(path), path.name, encoding=encoding)
    except KnownError as error:
        return Candidate(path.name, path, error=error, asks=encoding is not None or isinstance(error, EncodingUnsure))
    return Candidate(path.name, path, draft, asks=encoding is not None)


def of_words(text: str) -> Candidate:
    """Return the candidate of words that were pasted."""
    try:
        return Candidate("", None, text_file.read_words(text))
    except KnownError as error:
        return Candidate("", None, error=error)
