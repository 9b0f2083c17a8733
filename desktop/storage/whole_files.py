"""Files that appear whole or not at all, readable by their owner only."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.errors import FolderNotFound, ProjectExists
from desktop.storage.replacing import must_be_no_project


@contextmanager
def arriving(path: Path, *, replace: bool = False, over_project: bool = False) -> Iterator[Path]:
    """Give a new empty file beside `path` to fill; it takes the name `path` when the block ends well.

    Where `path` is a link, what it points to is written. Raises ProjectExists when something already has the name and
    `replace` is not set, FolderNotFound without its folder, and WouldReplaceProject for a project, unless
    `over_project` is set: then the caller has seen to it that nothing is lost.
    """
    path = path.resolve() if path.is_symlink() else path
    if not path.parent.is_dir():
        raise FolderNotFound(path=str(path.parent))
    if not replace:
        _reserve(path)
    elif not over_project:
        must_be_no_project(path)
    draft = path.with_name(f".{secrets.token_hex(8)}.part")  # short: `path` may have the longest name there can be
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
