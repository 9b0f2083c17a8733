"""Who has a project open: locks of the operating system, kept in the program's data folder.

Nothing is written beside the project, and the system lets go of a lock by itself when its program dies.
"""

import os
import sys
from pathlib import Path

from desktop.domain.errors import ProjectOpenElsewhere
from desktop.storage import places

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """A hold on one project; several readers may share it, a writer is alone. Raises ProjectOpenElsewhere."""

    def __init__(self, project: Path, *, shared: bool) -> None:
        self._place = places.folder("locks") / f"{places.fingerprint(project)}.lock"
        self._shared = shared
        self._handle: int | None = None
        handle = self._take()
        if handle is None:
            raise ProjectOpenElsewhere(path=str(project), backup=str(places.newest_backup(project) or ""))
        self._handle = handle

    def release(self) -> None:
        """Let go; a second call does nothing."""
        if self._handle is None:
            return
        if os.name != "nt" and (not self._shared or _lock(self._handle, shared=False)):
            self._place.unlink(missing_ok=True)  # while held by nobody else, so that nobody locks a nameless file
        os.close(self._handle)
        self._handle = None

    def _take(self) -> int | None:
        while True:
            handle = os.open(self._place, os.O_RDWR | os.O_CREAT, 0o600)
            if not _lock(handle, shared=self._shared):
                os.close(handle)
                return None
            if self._is_named(handle):
                return handle
            os.close(handle)

    def _is_named(self, handle: int) -> bool:
        try:
            return os.path.samestat(os.fstat(handle), self._place.stat())
        except FileNotFoundError:
            return False


def _lock(handle: int, *, shared: bool) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    return True
