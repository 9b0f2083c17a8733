"""The sample project: the five articles and the claims that come along with the program."""

from pathlib import Path

from desktop import assets
from desktop.domain import moment
from desktop.domain.change import Change, Label
from desktop.edits import articles, tags
from desktop.session.importing import add_table, read_draft
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
        add_table(project, folder / "claims.csv")
        read = (articles.correct(article, now=moment.now(), read_through=True) for article in project.articles())
        records = tuple(record for change in read for record in change.records)
        project.commit(Change(Label.of("article.read", count=len(records)), records))
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
