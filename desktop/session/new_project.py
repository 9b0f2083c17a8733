"""A new project: how one is founded, and with what."""

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication

from desktop.domain import moment
from desktop.domain.change import Change
from desktop.domain.errors import ProjectExists
from desktop.edits import tags
from desktop.storage import places
from desktop.storage.project import Project


def found(path: Path, fill: Callable[[Project], object], *, replace: bool = False) -> Project:
    """Make a project, have it filled and return it open; raises the KnownErrors of Project.save_copy and of `fill`.

    It is made elsewhere and copied to `path`: so it is whole or not there, and as acts belong to the place where they
    were done, how it was made can't be undone.
    """
    if path.exists() and not replace:
        raise ProjectExists(path=str(path))
    with TemporaryDirectory(dir=places.folder("reading"), ignore_cleanup_errors=True) as scratch:
        draft = Project.create(Path(scratch) / "new.hashiya")
        try:
            fill(draft)
            draft.save_copy(path, replace=replace)
        finally:
            draft.close(back_up=False)
    return Project.open(path)


def create(path: Path, *, replace: bool = False) -> Project:
    """Make a project with its first tags and return it open; raises the KnownErrors of `found`."""
    return found(path, lambda project: project.commit(first_tags()), replace=replace)


def discard(project: Project) -> None:
    """Close a project that was just made, and leave nothing of it behind."""
    project.close(back_up=False)
    project.path.unlink(missing_ok=True)


def first_tags() -> Change:
    """Return the making of the first tags, named in the interface's language."""
    return tags.starter_tags(starter_names(), now=moment.now())


def starter_names() -> tuple[str, ...]:
    """Return the names of a new project's tags in the interface's language."""
    return (
        QCoreApplication.translate("tags", "Statistic"),
        QCoreApplication.translate("tags", "Date"),
        QCoreApplication.translate("tags", "Quote"),
        QCoreApplication.translate("tags", "Event"),
        QCoreApplication.translate("tags", "Opinion"),
    )
