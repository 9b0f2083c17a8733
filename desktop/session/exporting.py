"""From a project to a file: rows are carried from storage to the format that writes them."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.errors import FolderNotFound, UnknownFormat
from desktop.domain.indicator import Indicator
from desktop.domain.tag import Tag
from desktop.formats.writers import claims_csv
from desktop.storage.causes import named_causes
from desktop.storage.project import Project
from desktop.storage.whole_files import arriving

if TYPE_CHECKING:
    from desktop.session.reporting import Records

PROFILES = ("csv", "csv-excel", "xlsx")
REPORT = "report"  # drawn by widgets/report: `app` writes it
_REPORT_ENDINGS = ("html", "htm", "pdf")
_TOLD_EACH = 500  # rows


def profile_for(path: Path, asked: str | None = None) -> str:
    """Return the profile that was asked for, or the one of the file's ending; raises UnknownFormat.

    A report is HTML or PDF, whatever was asked for: the file's ending says which.
    """
    ending = path.suffix.lstrip(".").lower()
    profile = asked or (REPORT if ending in _REPORT_ENDINGS else ending)
    if profile == REPORT and ending not in _REPORT_ENDINGS:
        raise UnknownFormat(format=ending or profile)
    if profile not in (*PROFILES, REPORT):
        raise UnknownFormat(format=profile)
    return profile


def export_claims(project: Project, target: Path, *, profile: str = "csv", only: Collection[str] | None = None) -> int:
    """Write the project's claims (those whose ids are in `only`, where given) and return how many.

    The file appears whole or not at all, readable by its owner alone. Raises UnknownFormat,
    FolderNotFound, WouldReplaceProject, DiskFull, AccessDenied, WriteFailed.
    """
    claims = [claim for claim in project.claims() if only is None or claim.id in only]
    if profile == "xlsx":
        write_workbook(target, claims, records_of(project), project.tags())
    else:
        write_claims(target, claims, project.articles(), project.tags(), project.indicators(), profile=profile)
    return len(claims)


def write_workbook(
    target: Path,
    claims: Collection[Claim],
    records: "Records",
    tags: Iterable[Tag],
    *,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write a workbook of claims, and of the comparison of all that the records hold, in any thread.

    Raises what `export_claims` raises.
    """
    from desktop.formats.writers.workbook import Workbook
    from desktop.session import reporting

    if not target.parent.is_dir():
        raise FolderNotFound(path=str(target.parent))
    rows = claims_csv.rows(claims, records.articles, tags, records.indicators)
    if progress is not None:
        rows = _told(rows, len(claims), progress)
    with named_causes(target), arriving(target, replace=True) as draft, Workbook(draft) as book:
        claims_name, matrix_name = reporting.sheet_names()
        book.claims(claims_name, rows)
        table = reporting.compared(records)
        if table.rows:
            book.matrix(matrix_name, reporting.matrix_headings(table), reporting.matrix_rows(table))


def records_of(
    project: Project, claims: Sequence[Claim] | None = None, texts: Mapping[str, str] | None = None
) -> "Records":
    """Read what a comparison is made of; what is known already (all claims, texts by their hashes) is not read."""
    from desktop.session import reporting

    return reporting.records_of(project, claims, texts or {})


def write_claims(
    target: Path,
    claims: Collection[Claim],
    articles: Iterable[Article],
    tags: Iterable[Tag],
    indicators: Iterable[Indicator],
    *,
    profile: str,
    progress: Callable[[int, int], None] | None = None,
) -> None:
    """Write plain records, in any thread; `progress(written, all)` may raise, and then there is no file.

    Raises what `export_claims` raises.
    """
    if profile not in claims_csv.PROFILES:
        raise UnknownFormat(format=profile)
    if not target.parent.is_dir():
        raise FolderNotFound(path=str(target.parent))
    rows = claims_csv.rows(claims, articles, tags, indicators)
    if progress is not None:
        rows = _told(rows, len(claims), progress)
    with (
        named_causes(target),
        arriving(target, replace=True) as draft,
        draft.open("w", encoding="utf-8", newline="") as stream,
    ):
        claims_csv.write(stream, rows, profile=profile)


def _told(rows: Iterator[list[str]], of: int, progress: Callable[[int, int], None]) -> Iterator[list[str]]:
    for done, row in enumerate(rows):
        if done % _TOLD_EACH == 0:
            progress(done, of)
        yield row
