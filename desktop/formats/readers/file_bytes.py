"""The bytes of a file from outside, never more of them than the program can hold."""

import errno
import stat
from pathlib import Path

from desktop.domain.errors import AccessDenied, FileNotFound, FileTooLarge, KnownError, StorageGone

LIMIT = 20 * 1024 * 1024  # ten million Arabic letters: a long book


def read(path: Path, limit: int = LIMIT) -> bytes:
    """Return what `path` holds; the size is looked at before anything is read.

    Raises FileNotFound (also for a folder, a pipe or a device), FileTooLarge, AccessDenied or StorageGone.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise FileNotFound(path=str(path))
        if status.st_size > limit:
            raise FileTooLarge(path=str(path), size=status.st_size, limit=limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except (OSError, ValueError) as error:
        raise _cause(error, path) from error
    if len(data) > limit:
        raise FileTooLarge(path=str(path), size=len(data), limit=limit)
    return data


def _cause(error: OSError | ValueError, path: Path) -> KnownError:
    if isinstance(error, PermissionError):
        return AccessDenied(path=str(path))
    missing = (errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.ELOOP, errno.EINVAL)
    if isinstance(error, ValueError) or error.errno in missing:
        return FileNotFound(path=str(path))
    return StorageGone(path=str(path))
