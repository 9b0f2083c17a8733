"""From files to drafts and changes: what readers made is carried to the project."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain import moment
from desktop.domain.change import Change
from desktop.domain.draft import Draft
from desktop.domain.errors import KnownError
from desktop.edits import articles, claims_table
from desktop.formats.readers import claims_csv, file_bytes, text_file
from desktop.storage.project import Project

TABLE = ".csv"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: the id of its article, and whether that one was there before."""

    file: str
    article_id: str
    known: bool


def read_draft(path: Path, *, encoding: str | None = None) -> Draft:
    """Read a file as an article; raises the KnownErrors of files from outside."""
    return text_file.read(file_bytes.read(path), path.name, encoding=encoding)


def read_drafts(paths: Sequence[Path]) -> list[tuple[Path, Draft | KnownError]]:
    """Read files as articles; a file that can't be read stands with its cause, and the others go on."""
    read: list[tuple[Path, Draft | KnownError]] = []
    for path in paths:
        try:
            read.append((path, read_draft(path)))
        except KnownError as error:
            read.append((path, error))
    return read


def add_drafts(project: Project, drafts: Sequence[tuple[str, Draft]]) -> list[Outcome]:
    """Add drafts as articles in one act, and say what became of each file; a text that is there stays single."""
    before = {article.text_hash for article in project.articles()}
    change = articles.add([draft for _, draft in drafts], project.articles(), now=moment.now())
    if change:
        project.commit(change)
    by_hash = {article.text_hash: article.id for article in project.articles()}
    outcomes: list[Outcome] = []
    for file, draft in drafts:
        known = draft.text.hash in before
        before.add(draft.text.hash)
        outcomes.append(Outcome(file, by_hash[draft.text.hash], known))
    return outcomes
