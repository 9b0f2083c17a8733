"""Opening a project file that may come from anyone: bytes first, then SQLite with its doors shut."""

import os
import shutil
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from desktop.domain.errors import DamagedProject, NewerProject, NotAProject
from desktop.storage import places, schema
from desktop.storage.causes import named_causes
from desktop.storage.locks import Lock

_MAGIC = b"SQLite format 3\0"
_JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
_WAL = 2
_PATIENCE = 0.2  # seconds for another connection that is just closing

_SHUT_DOORS = (
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA secure_delete = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA locking_mode = EXCLUSIVE",
)


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a project file say; `whole` is False when the file is shorter than it says."""

    version: int
    is_wal: bool
    whole: bool


@dataclass(slots=True)
class Opened:
    """A connection with all that must be given back when it closes; `scratch` is a folder to throw away."""

    connection: sqlite3.Connection
    read_only: bool
    lock: Lock
    scratch: Path | None = None
    is_closed: bool = False

    def close(self) -> None:
        """Close the connection, let go of the lock and throw the scratch copy away."""
        self.is_closed = True
        try:
            self.connection.close()
        finally:
            self.lock.release()
            if self.scratch is not None:
                shutil.rmtree(self.scratch, ignore_errors=True)


def open_file(path: Path, *, read_only: bool) -> Opened:
    """Open the project at `path`, for reading only when asked or when it can't be written.

    Raises ProjectNotFound, NotAProject, DamagedProject, NewerProject, ProjectOpenElsewhere, AccessDenied and
    the other causes of the machine.
    """
    with named_causes(path):
        path.stat()  # names the cause, where exists() would only say no
        read_only = read_only or not _is_writable(path)
        # First of all: reading the bytes of a file that this process has open would drop SQLite's own locks.
        lock = Lock(path, shared=read_only)
        try:
            return _open_locked(path, lock, read_only=read_only)
        except BaseException:
            lock.release()
            raise


def connect(path: Path, *, mode: str = "rw") -> sqlite3.Connection:
    """Connect to a project file with every pragma of the house that its first statement needs."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=_PATIENCE, check_same_thread=False
    )
    try:
        for pragma in _SHUT_DOORS:
            connection.execute(pragma)
    except BaseException:
        connection.close()
        raise
    return connection


def leave_one_file(connection: sqlite3.Connection) -> None:
    """Remove the journal beside a file that is about to be closed, this connection's or one that was killed."""
    # Under an exclusive lock SQLite leaves a journal that it didn't make itself; the lock goes with the next read.
    connection.execute("PRAGMA locking_mode = NORMAL")
    connection.execute("SELECT key FROM meta").fetchone()
    connection.execute("PRAGMA journal_mode = DELETE")


def read_header(path: Path) -> Header:
    """Read the first bytes of `path`; raises NotAProject or DamagedProject."""
    with path.open("rb") as stream:
        head = stream.read(100)
        size = os.fstat(stream.fileno()).st_size
    if size == 0:
        raise DamagedProject(path=str(path), reason="the file is empty")
    if not (head.startswith(_MAGIC) or _MAGIC.startswith(head)):
        raise NotAProject(path=str(path))
    if len(head) < 100:
        raise DamagedProject(path=str(path), reason="the file is cut short")
    if _number(head, 68) != schema.APPLICATION_ID:
        raise NotAProject(path=str(path))
    page_size = 65536 if head[16:18] == b"\0\1" else int.from_bytes(head[16:18], "big")
    counted = head[24:28] == head[92:96]  # else the number of pages is not to be relied on
    return Header(_number(head, 60), _WAL in (head[18], head[19]), not counted or size >= _number(head, 28) * page_size)


def _open_locked(path: Path, lock: Lock, *, read_only: bool) -> Opened:
    header = read_header(path)
    unfinished = _has_unfinished_work(path)
    if not header.whole and not unfinished:
        raise DamagedProject(path=str(path), reason="the file is cut short")
    if header.version > schema.VERSION:
        raise NewerProject(path=str(path), version=header.version, known=schema.VERSION)
    if not read_only:
        return Opened(_connected(path, path, writing=True), read_only=False, lock=lock)
    if not (unfinished or header.is_wal or header.version < schema.VERSION):
        return Opened(_connected(path, path, writing=False), read_only=True, lock=lock)
    # What was left half-done can be put right only by writing: in a copy, where the file itself may not change.
    import tempfile

    scratch = Path(tempfile.mkdtemp(dir=places.folder("reading")))
    try:
        for ending in ("", "-journal", "-wal"):
            part = path.with_name(path.name + ending)
            if part.exists():
                shutil.copyfile(part, scratch / part.name)
        return Opened(_connected(scratch / path.name, path, writing=True), read_only=True, lock=lock, scratch=scratch)
    except BaseException:
        shutil.rmtree(scratch, ignore_errors=True)
        raise


def _connected(file: Path, named: Path, *, writing: bool) -> sqlite3.Connection:
    connection = connect(file, mode="rw" if writing else "ro")
    try:
        if writing:
            # Takes the file for this connection alone, and puts right what a killed program left half-done.
            connection.execute("BEGIN EXCLUSIVE")
            connection.execute("COMMIT")
            connection.execute("PRAGMA journal_mode = TRUNCATE")
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        if not schema.is_ours(connection):
            raise NotAProject(path=str(named))
        if version < schema.VERSION:
            _migrate(connection, named, version)
        if not schema.is_whole(connection):
            raise DamagedProject(path=str(named), reason="a table or a column is missing")
        connection.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _migrate(connection: sqlite3.Connection, named: Path, version: int) -> None:
    from desktop.storage import backup, migrations

    backup.before_migrating(connection, named, version)
    migrations.migrate(connection)


def _is_writable(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _has_unfinished_work(path: Path) -> bool:
    """Say whether a journal beside the file holds what a killed program had not finished."""
    try:
        with path.with_name(path.name + "-journal").open("rb") as stream:
            return stream.read(8) == _JOURNAL_MAGIC
    except FileNotFoundError:
        return False


def _number(head: bytes, at: int) -> int:
    return int.from_bytes(head[at : at + 4], "big")
