"""What a file that is to be replaced may not be: a project, unless a project is to take its place."""

from pathlib import Path

from desktop.domain.errors import NotAProject, ProjectOpenElsewhere, WouldReplaceProject
from desktop.storage.locks import Lock
from desktop.storage.schema import APPLICATION_ID

_MAGIC = b"SQLite format 3\0"
_AT = 68  # where SQLite keeps the application's id, four bytes


def is_project(path: Path) -> bool:
    """Say whether the bytes of a file are those of a project, of whatever version and state."""
    with path.open("rb") as stream:
        head = stream.read(_AT + 4)
    return head.startswith(_MAGIC) and head[_AT:] == APPLICATION_ID.to_bytes(4)


def must_be_no_project(path: Path) -> None:
    """Raise WouldReplaceProject for a project, also for one that this or another program has open."""
    if not path.is_file():
        return
    try:
        # First of all: reading the bytes of a file that this process has open would drop SQLite's own locks.
        lock = Lock(path, shared=False)
    except ProjectOpenElsewhere as error:
        raise WouldReplaceProject(path=str(path)) from error
    try:
        if is_project(path):
            raise WouldReplaceProject(path=str(path))
    finally:
        lock.release()


def must_be_a_project(path: Path) -> bool:
    """Say whether there is a project at `path`, locked by the caller; raises NotAProject for a file of another kind.

    A file without a byte in it holds nothing that could be lost.
    """
    if not path.exists() or (path.is_file() and path.stat().st_size == 0):
        return False
    if not path.is_file() or not is_project(path):
        raise NotAProject(path=str(path))
    return True
