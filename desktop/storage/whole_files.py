"""Files that appear whole or not at all, readable by their owner only."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.errors import ProjectExists, StorageGone


@contextmanager
def arriving(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """Give a new empty file beside `path` to fill; it takes the name `path` when the block ends well.

    Raises ProjectExists when something already has the name and `replace` is not set, StorageGone without its folder.
    """
    if not path.parent.is_dir():
        raise StorageGone(path=str(path))
    if not replace:
        _reserve(path)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        os.close(os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        yield draft
        _settle(draft)
        draft.replace(path)
        _settle_folder(path.parent)
    except BaseException:
        draft.unlink(missing_ok=True)
        if not replace:
            path.unlink(missing_ok=True)
        raise


def _reserve(path: Path) -> None:
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError as error:
        raise ProjectExists(path=str(path)) from error


def _settle(path: Path) -> None:
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _settle_folder(folder: Path) -> None:
    if os.name == "nt":  # a folder can't be opened there, and its entries are journaled
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:
        return  # some network and stick file systems know no fsync of a folder; the file itself is settled
    finally:
        os.close(handle)
