"""A new project: empty, but for its first tags."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.domain import moment
from desktop.domain.change import Change
from desktop.edits import tags
from desktop.storage.project import Project


def create(path: Path) -> Project:
    """Make a project with its first tags and return it open; raises the KnownErrors of Project.create and commit."""
    project = Project.create(path)
    try:
        project.commit(first_tags())
    except BaseException:
        discard(project)
        raise
    return project


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
