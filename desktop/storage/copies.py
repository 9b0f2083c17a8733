"""Files made of an open project, and new ones."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from desktop.domain.errors import FolderNotFound, NameTooLong, ProjectExists
from desktop.domain.identifiers import new_id
from desktop.storage import backup
from desktop.storage.causes import named_causes
from desktop.storage.locks import Lock
from desktop.storage.opening import connect
from desktop.storage.whole_files import arriving

_LONGEST_NAME = 255 - len("-journal")  # bytes: SQLite's journal lies beside the file


def new_file(path: Path, *, replace: bool) -> None:
    """Make an empty project at `path`; a project that it replaces is backed up.

    Raises ProjectExists; for a file to be replaced ProjectOpenElsewhere, and NotAProject where it is no project.
    """
    with (
        _making_room(path, replace=replace),
        arriving(path, replace=replace, over_project=True) as draft,
        closing(connect(draft)) as connection,
    ):
        _fill(connection)


def save_copy(connection: sqlite3.Connection, source: Path, path: Path, *, replace: bool) -> None:
    """Copy the open project to `path`; the copy is a project of its own from then on.

    A project that it replaces is backed up; raises NotAProject for a file of another kind.
    """
    with named_causes(path):
        if path.resolve() == source or (path.exists() and path.samefile(source)):
            raise ProjectExists(path=str(path))
    with _making_room(path, replace=replace):
        backup.copy_into(connection, path, replace=replace)


@contextmanager
def _making_room(path: Path, *, replace: bool) -> Iterator[None]:
    """Hold the name `path` for the block, which writes a project there; what it replaces is backed up before."""
    with named_causes(path):
        if len(os.fsencode(path.name)) > _LONGEST_NAME:
            raise NameTooLong(path=str(path))
        if not path.parent.is_dir():
            raise FolderNotFound(path=str(path.parent))
        lock = Lock(path, shared=False)
        try:
            if replace:
                backup.of_replaced(path)
            yield
            backup.sweep(path)
        finally:
            lock.release()


def _fill(connection: sqlite3.Connection) -> None:
    from desktop.storage.migrations import migrate

    connection.execute("PRAGMA journal_mode = MEMORY")  # a file that is not there yet needs no rescue
    migrate(connection)
    connection.execute("INSERT INTO meta (key, value) VALUES ('project_id', ?)", (new_id(),))
    connection.commit()
    connection.execute("PRAGMA journal_mode = DELETE")
