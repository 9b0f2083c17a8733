"""Backups: SQLite's own, in the data folder, the newest of each day for ten days."""

import secrets
import shutil
import sqlite3
from datetime import date
from pathlib import Path

from desktop.storage import places
from desktop.storage.causes import named_causes
from desktop.storage.replacing import must_be_a_project
from desktop.storage.schema import SUFFIX
from desktop.storage.whole_files import arriving

DAYS = 10
_BESIDE = ("-journal", "-wal", "")
_REPLACED = "-replaced-"
_DAY = "[0-9]" * 4 + "-[0-9][0-9]-[0-9][0-9]"


def back_up(connection: sqlite3.Connection, project: Path, today: date) -> Path:
    """Write today's backup of the project at `project`, in place of an earlier one, and drop those past ten days."""
    folder = places.backups_of(project)
    place = folder / f"{today.isoformat()}{SUFFIX}"
    copy_into(connection, place, replace=True)
    for old in sorted(folder.glob(_DAY + SUFFIX))[:-DAYS]:
        old.unlink(missing_ok=True)
    return place


def start_over(connection: sqlite3.Connection, project: Path, today: date) -> Path:
    """Write today's backup and drop every other one: they hold what was removed for good."""
    place = back_up(connection, project, today)
    for old in place.parent.glob(f"*{SUFFIX}"):
        if old != place and _REPLACED not in old.name:
            old.unlink(missing_ok=True)
    return place


def before_migrating(connection: sqlite3.Connection, project: Path, version: int) -> Path:
    """Write a backup of a file of an older version; those are kept."""
    place = places.backups_of(project) / f"{date.today().isoformat()}-version-{version}{SUFFIX}"
    copy_into(connection, place, replace=True)
    return place


def of_replaced(project: Path) -> Path | None:
    """Write a backup of the project that another is to replace, byte for byte; such backups are kept.

    Raises NotAProject for a file of another kind. The caller holds the project's lock.
    """
    if not must_be_a_project(project):
        return None
    name = f"{date.today().isoformat()}{_REPLACED}{secrets.token_hex(4)}{SUFFIX}"
    place = places.backups_of(project) / name
    for ending in _BESIDE:  # the file last: a backup that has a name is whole
        part = project.with_name(project.name + ending)
        if part.exists():
            with arriving(place.with_name(name + ending)) as draft:
                shutil.copyfile(part, draft)
    return place


def sweep(project: Path) -> None:
    """Remove what the replaced project left beside it: it would be taken for unfinished work of the new one."""
    for ending in _BESIDE[:-1]:
        project.with_name(project.name + ending).unlink(missing_ok=True)


def copy_into(connection: sqlite3.Connection, place: Path, *, replace: bool) -> None:
    """Copy the open database to `place`, whole or not at all; raises ProjectExists and the machine's causes."""
    with named_causes(place), arriving(place, replace=replace, over_project=True) as draft:
        target = sqlite3.connect(draft)
        try:
            target.execute("PRAGMA journal_mode = OFF")  # a copy that fails is thrown away
            connection.backup(target)
        finally:
            target.close()
