"""From a project to a file of claims: rows are carried from storage to the format that writes them."""

from collections.abc import Collection
from pathlib import Path

from desktop.domain.errors import FolderNotFound, UnknownFormat
from desktop.formats.writers import claims_csv
from desktop.storage.causes import named_causes
from desktop.storage.project import Project
from desktop.storage.whole_files import arriving

PROFILES = ("csv", "csv-excel")


def profile_for(path: Path, asked: str | None = None) -> str:
    """Return the profile that was asked for, or the one of the file's ending; raises UnknownFormat."""
    if asked is None:
        asked = path.suffix.lstrip(".").lower()
    if asked not in PROFILES:
        raise UnknownFormat(format=asked)
    return asked


def export_claims(project: Project, target: Path, *, profile: str = "csv", only: Collection[str] | None = None) -> int:
    """Write the project's claims (those whose ids are in `only`, where given) and return how many.

    The file appears whole or not at all, readable by its owner alone. Raises UnknownFormat,
    FolderNotFound, WouldReplaceProject, DiskFull, AccessDenied, WriteFailed.
    """
    if profile not in PROFILES:
        raise UnknownFormat(format=profile)
    claims = [claim for claim in project.claims() if only is None or claim.id in only]
    if not target.parent.is_dir():
        raise FolderNotFound(path=str(target.parent))
    rows = claims_csv.rows(claims, project.articles(), project.tags(), project.indicators())
    with (
        named_causes(target),
        arriving(target, replace=True) as draft,
        draft.open("w", encoding="utf-8", newline="") as stream,
    ):
        claims_csv.write(stream, rows, profile=profile)
    return len(claims)
