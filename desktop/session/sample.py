"""The sample project: the five articles and the claims that come along with the program."""

from pathlib import Path

from desktop import assets
from desktop.domain import moment
from desktop.edits import articles, tags
from desktop.session.importing import change_of_table, read_draft
from desktop.storage.places import sample_project
from desktop.storage.project import Project

# The claims' own tags, in the order of their keys.
TAGS = ("إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم")


def build(path: Path, *, replace: bool = False) -> Project:
    """Make the sample project at `path` and return it open; raises the KnownErrors of Project.create."""
    folder = assets.seeds()
    project = Project.create(path, replace=replace)
    try:
        project.commit(tags.starter_tags(TAGS, now=moment.now()))
        drafts = [read_draft(file) for file in sorted(folder.glob("*.txt"))]
        project.commit(articles.add(drafts, now=moment.now()))
        table = (folder / "claims.csv").read_text(encoding="utf-8")
        change, _ = change_of_table(project, table, source="claims.csv")
        project.commit(change)
        for article in project.articles():
            project.commit(articles.correct(article, now=moment.now(), read_through=True))
    except BaseException:
        project.close()
        raise
    return project


def path_of_sample() -> Path:
    """Return where the sample project lies, made now if it is not there yet; one that is there is left alone."""
    path = sample_project()
    if not path.exists():
        build(path).close()
    return path
