"""The sample project: the five articles and the claims that come along with the program."""

import json
from pathlib import Path

from desktop import assets
from desktop.domain import moment
from desktop.edits import articles, tags
from desktop.session.importing import add_table, read_draft
from desktop.session.new_project import found
from desktop.storage.places import sample_project
from desktop.storage.project import Project

# The claims' own tags, in the order of their keys.
TAGS = ("إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم")


# What a newcomer sees first: three reports, each at a paragraph with claims.
_FIRST_SEEN = {
    "وعرض المحمداوي تفاصيل": "000",
    "وكانت بغداد وواشنطن قد توصلتا": "002",
    "يأتي ذلك تنفيذا لاتفاق": "003",
}


def build(path: Path, *, replace: bool = False) -> Project:
    """Make the sample project at `path` and return it open; raises the KnownErrors of `new_project.found`."""
    return found(path, _fill, replace=replace)


def path_of_sample() -> Path:
    """Return where the sample project lies, made now if it is not there yet; one that is there is left alone."""
    path = sample_project()
    if not path.exists():
        build(path).close(back_up=False)
    return path


def _fill(project: Project) -> None:
    folder = assets.seeds()
    project.commit(tags.starter_tags(TAGS, now=moment.now()))
    drafts = [read_draft(file) for file in sorted(folder.glob("*.txt"))]
    project.commit(articles.add(drafts, now=moment.now()))
    add_table(project, folder / "claims.csv")
    project.commit(articles.mark_read(project.articles(), now=moment.now()))
    project.set_state("columns", _first_view(project))


def _first_view(project: Project) -> str:
    """Return the columns to begin with, as the reader keeps them with a project (widgets/reader/view_state.py)."""
    places = {
        article.id: project.text(article.text_hash).index(words)
        for words, source in _FIRST_SEEN.items()
        for article in project.articles()
        if article.source.startswith(source)
    }
    return json.dumps({"open": list(places), "widths": [], "places": places, "zoom": None})
