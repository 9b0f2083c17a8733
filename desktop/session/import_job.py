"""Files into a project, without a window: the project is made if need be, and tables come after the articles."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from desktop.domain.article import Article
from desktop.domain.draft import Draft
from desktop.domain.errors import KnownError, ProjectNotFound
from desktop.session import importing, new_project
from desktop.storage.project import Project


@dataclass(slots=True)
class Imported:
    """What came of the files: of texts with their articles, of claims tables, and of those that failed."""

    articles: list[tuple[importing.Outcome, Article]] = field(default_factory=list)
    tables: list[importing.TableOutcome] = field(default_factory=list)
    failures: list[KnownError] = field(default_factory=list)

    @contextmanager
    def noting(self) -> Iterator[None]:
        """Put what goes wrong in the block with the failures; what is left goes on."""
        try:
            yield
        except KnownError as error:
            self.failures.append(error)


def run(path: Path, files: Sequence[Path], *, encoding: str | None = None) -> Imported:
    """Add files to the project at `path`; where there is none it is made, but only for a text that could be read.

    Raises the KnownErrors of opening or making the project; a failure of one file is in what is returned.
    """
    done = Imported()
    drafts: list[tuple[str, Draft]] = []
    for file in files:
        if not importing.is_table(file):
            with done.noting():
                drafts.append((str(file), importing.read_draft(file, encoding=encoding)))
    if path.exists():
        with Project.open(path) as project:
            _add(project, drafts, done)
            _add_tables(project, files, encoding, done)
    elif drafts:
        project = new_project.create(path)
        try:
            _add(project, drafts, done)
            _add_tables(project, files, encoding, done)
        finally:
            if not done.articles:
                new_project.discard(project)
            project.close()
    elif not done.failures:
        done.failures.append(ProjectNotFound(path=str(path)))
    return done


def _add(project: Project, drafts: Sequence[tuple[str, Draft]], done: Imported) -> None:
    for draft in drafts:
        with done.noting():
            (outcome,) = importing.add_drafts(project, [draft])
            article = next(article for article in project.articles() if article.id == outcome.article_id)
            done.articles.append((outcome, article))


def _add_tables(project: Project, files: Sequence[Path], encoding: str | None, done: Imported) -> None:
    """Add the claims of tables, last: the articles that they name may have come along."""
    for file in filter(importing.is_table, files):
        with done.noting():
            done.tables.append(importing.add_table(project, file, encoding=encoding))
