"""A project's report as a file, HTML or PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import FolderNotFound, UnknownFormat
from desktop.domain.tag import Tag
from desktop.formats.writers import report_html
from desktop.formats.writers.chart_svg import write as write_svg
from desktop.session import reporting
from desktop.storage.causes import named_causes
from desktop.storage.project import Project
from desktop.storage.whole_files import arriving
from desktop.widgets.compare.chart_kinds import Story
from desktop.widgets.compare.naming import short_names
from desktop.widgets.report.drawings import drawings
from desktop.widgets.theme import LIGHT

ENDINGS = (".html", ".htm", ".pdf")


@dataclass(frozen=True, slots=True)
class Material:
    """What a report is made of, read from a project by whoever holds it."""

    records: reporting.Records
    tags: Sequence[Tag]


def material(project: Project) -> Material:
    """Read what a report is made of; raises the KnownErrors of reading."""
    return Material(reporting.records_of(project), project.tags())


def write(found: Material, path: Path) -> int:
    """Write the report by the path's ending, whole or not at all, in any thread; return how many claims are in it.

    Raises UnknownFormat, FolderNotFound, WouldReplaceProject, DiskFull, AccessDenied, WriteFailed.
    """
    ending = path.suffix.lower()
    if ending not in ENDINGS:
        raise UnknownFormat(format=ending.removeprefix("."))
    if not path.parent.is_dir():
        raise FolderNotFound(path=str(path.parent))
    records = found.records
    table = reporting.compared(records)
    story = Story(table.articles, found.tags, records.indicators, records.claims, LIGHT)
    charts = drawings(story, table)
    short = short_names(table.articles)
    if ending == ".pdf":
        from desktop.widgets.report import pdf

        data = pdf.write(reporting.report(records, table, short=short.__getitem__), charts)
    else:
        drawn = [(chart.caption, write_svg(chart.picture)) for chart in charts]
        data = report_html.write(reporting.report(records, table, drawn, short.__getitem__)).encode()
    with named_causes(path), arriving(path, replace=True) as draft:
        draft.write_bytes(data)
    return len(records.claims)
