"""Files made of an open project, and new ones."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop.domain.errors import ProjectExists
from desktop.domain.identifiers import new_id
from desktop.storage.backup import copy_into
from desktop.storage.causes import named_causes
from desktop.storage.locks import Lock
from desktop.storage.opening import connect
from desktop.storage.whole_files import arriving


def new_file(path: Path, *, replace: bool) -> None:
    """Make an empty project at `path`; raises ProjectExists, and ProjectOpenElsewhere for a file to be replaced."""
    with named_causes(path):
        lock = Lock(path, shared=False)
        try:
            with arriving(path, replace=replace) as draft, closing(connect(draft)) as connection:
                _fill(connection)
        finally:
            lock.release()


def save_copy(connection: sqlite3.Connection, source: Path, path: Path, *, replace: bool) -> None:
    """Copy the open project to `path`; the copy is a project of its own from then on."""
    with named_causes(path):
        if path.resolve() == source:
            raise ProjectExists(path=str(path))
        lock = Lock(path, shared=False)
        try:
            copy_into(connection, path, replace=replace)
        finally:
            lock.release()


def _fill(connection: sqlite3.Connection) -> None:
    from desktop.storage.migrations import migrate

    connection.execute("PRAGMA journal_mode = MEMORY")  # a file that is not there yet needs no rescue
    migrate(connection)
    connection.execute("INSERT INTO meta (key, value) VALUES ('project_id', ?)", (new_id(),))
    connection.commit()
    connection.execute("PRAGMA journal_mode = DELETE")
