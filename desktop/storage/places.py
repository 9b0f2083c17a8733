"""Where the program keeps its own files; everything in it is for this user's eyes only."""

import hashlib
import os
from pathlib import Path

from desktop.domain.errors import DataFolderUnusable
from desktop.storage.schema import SUFFIX

SAMPLE = "انسحاب التحالف"  # the story that the five reports tell: the name people see


def data_folder() -> Path:
    """Return the program's own folder, made when it is missing: `HASHIYA_DATA`, or where the system wants it.

    Raises DataFolderUnusable, as all that lies in it does.
    """
    named = os.environ.get("HASHIYA_DATA")
    if named:
        return _private(Path(named))
    from platformdirs import user_data_path

    return _private(user_data_path("hashiya", appauthor=False))


def folder(name: str) -> Path:
    """Return a folder inside the data folder, made when it is missing."""
    return _private(data_folder() / name)


def sample_project() -> Path:
    """Return where the sample project lies; it is made there on the first run."""
    return data_folder() / f"{SAMPLE}{SUFFIX}"


def fingerprint(project: Path) -> str:
    """Return 16 hex digits that stand for a project's resolved path."""
    return hashlib.sha256(os.path.normcase(project.resolve()).encode("utf-8", "surrogatepass")).hexdigest()[:16]


def backups_of(project: Path) -> Path:
    """Return the folder of a project's backups, named by the file and where it lies."""
    return _private(folder("backups") / f"{project.stem[:80]}-{fingerprint(project)}")


def newest_backup(project: Path) -> Path | None:
    """Return the newest backup of the project that lies, or lay, at `project`."""
    return max(backups_of(project).glob(f"*{SUFFIX}"), default=None)


def _private(place: Path) -> Path:
    try:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise DataFolderUnusable(path=str(place)) from error
    if not os.access(place, os.R_OK | os.W_OK | os.X_OK):
        raise DataFolderUnusable(path=str(place))
    return place
