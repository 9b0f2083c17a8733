"""From files to drafts and changes: what readers made is carried to the project."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain import moment
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.draft import Draft
from desktop.edits import articles, claims_table
from desktop.formats import placing
from desktop.formats.readers import claims_csv, encoding, file_bytes, text_file
from desktop.formats.readers.claims_csv import RowProblem
from desktop.storage.project import Project

TABLE = ".csv"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file: the id of its article, and whether that one was there before."""

    file: str
    article_id: str
    known: bool


@dataclass(frozen=True, slots=True)
class TableOutcome:
    """What became of a claims table: how many claims were made and revised, and the rows that found no place."""

    file: str
    added: int
    updated: int
    unplaced: tuple[RowProblem, ...]


def read_draft(path: Path, *, encoding: str | None = None) -> Draft:
    """Read a file as an article; raises the KnownErrors of files from outside."""
    return text_file.read(file_bytes.read(path), path.name, encoding=encoding)


def is_table(path: Path) -> bool:
    """Say whether a file is meant as a claims table."""
    return path.suffix.lower() == TABLE


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


def change_of_table(
    project: Project, data: bytes, source: str, *, code: str | None = None
) -> tuple[Change, TableOutcome]:
    """Return what a claims table (its bytes) would change, and what would become of its rows.

    Raises NotAClaimsTable, and the KnownErrors of text that can't be decoded.
    """
    text = encoding.decode(data, encoding=code, source=source).text
    table = claims_csv.read(text, source)
    placed, unplaced = placing.place(table.rows, project.articles(), lambda article: project.text(article.text_hash))
    known = {claim.id: claim for claim in project.claims()}
    change = claims_table.add_rows(placed, known, project.tags(), project.indicators(), now=moment.now())
    touched = [record for record in change.records if isinstance(record.after, Claim)]
    added = sum(record.before is None for record in touched)
    problems = tuple(sorted((*table.problems, *unplaced), key=lambda problem: problem.line))
    return change, TableOutcome(source, added, len(touched) - added, problems)


def add_table(project: Project, path: Path, *, encoding: str | None = None) -> TableOutcome:
    """Add the claims of a table to the articles they name, in one act."""
    change, outcome = change_of_table(project, file_bytes.read(path), path.name, code=encoding)
    if change:
        project.commit(change)
    return outcome
