"""From SQLite's and the system's errors to the named causes."""

import errno
import sqlite3
from pathlib import Path
from types import TracebackType

from desktop.domain.errors import (
    AccessDenied,
    DamagedProject,
    DiskFull,
    KnownError,
    NameTooLong,
    NotAProject,
    ProjectNotFound,
    ProjectOpenElsewhere,
    StorageGone,
    WriteFailed,
)
from desktop.storage.places import newest_backup
from desktop.storage.records import UnreadableRow

_SYSTEM: dict[int, type[KnownError]] = {
    errno.ENOSPC: DiskFull,
    errno.EDQUOT: DiskFull,
    errno.EACCES: AccessDenied,
    errno.EPERM: AccessDenied,
    errno.EROFS: AccessDenied,
    errno.ENOENT: ProjectNotFound,
    errno.EISDIR: NotAProject,
    errno.ENOTDIR: ProjectNotFound,
    errno.ENAMETOOLONG: NameTooLong,
    errno.EIO: StorageGone,
    errno.ENODEV: StorageGone,
    errno.ENXIO: StorageGone,
    errno.ESTALE: StorageGone,
    errno.ENOTCONN: StorageGone,
}


# Statements of ours that fail like this fail on a file whose own description of its tables is damaged.
_OF_A_DAMAGED_SCHEMA = ("unsupported file format", "foreign key mismatch", "no such column", "no such table")


class named_causes:  # noqa: N801 — reads as the statement it is used as
    """`with named_causes(path):` lets SQLite's and the system's errors out as causes that name `path`.

    What SQLite blames on a statement (a constraint, a wrong name) is a bug and passes unchanged.
    """

    __slots__ = ("path",)

    def __init__(self, path: Path) -> None:
        self.path = path

    def __enter__(self) -> None:
        return

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if isinstance(error, sqlite3.Error):
            cause: KnownError | None = from_sqlite(error, self.path)
        elif isinstance(error, OSError):
            cause = from_system(error, self.path)
        elif isinstance(error, (UnreadableRow, UnicodeDecodeError)):  # SQLite's own words may quote damaged ones
            cause = DamagedProject(path=str(self.path), reason=str(error))
        else:
            return
        if cause is not None:
            raise cause from error


def from_system(error: OSError, path: Path) -> KnownError:
    """Return the cause of a system call that failed on `path`."""
    known = _SYSTEM.get(error.errno or 0)
    if known is not None:
        return known(path=str(path))
    return WriteFailed(path=str(path), reason=error.strerror or type(error).__name__)


def from_sqlite(error: sqlite3.Error, path: Path) -> KnownError | None:
    """Return the cause of an error of SQLite on `path`; None when the statement itself was wrong."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:  # Python's own words: only a text that is no UTF-8 is the file's fault
        return DamagedProject(path=str(path), reason=str(error)) if "decode" in str(error) else None
    match code & 0xFF:
        case sqlite3.SQLITE_FULL:
            return DiskFull(path=str(path))
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return ProjectOpenElsewhere(path=str(path), backup=str(newest_backup(path) or ""))
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB | sqlite3.SQLITE_FORMAT:
            return DamagedProject(path=str(path), reason=str(error))
        case sqlite3.SQLITE_ERROR if str(error).startswith(_OF_A_DAMAGED_SCHEMA):
            return DamagedProject(path=str(path), reason=str(error))
        case sqlite3.SQLITE_READONLY if code == sqlite3.SQLITE_READONLY_DBMOVED:
            return StorageGone(path=str(path))
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return AccessDenied(path=str(path)) if _is_there(path) else StorageGone(path=str(path))
        case sqlite3.SQLITE_IOERR:
            reading = code in (sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ)
            if reading or not _is_there(path):
                return StorageGone(path=str(path))
            return WriteFailed(path=str(path), reason=str(error))
        case _:
            return None


def _is_there(path: Path) -> bool:
    try:
        path.stat()  # exists() would hide a device that no longer answers
    except OSError:
        return False
    return True
