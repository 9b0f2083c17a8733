"""Comparing: the matrix of a project, put together from its records and its view state."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from desktop.analysis import origins
from desktop.analysis.comparison import Matrix, Origins, each_its_own, matrix
from desktop.analysis.origins import Links
from desktop.analysis.unit_sense import Senses
from desktop.analysis.verdicts import ABOUT_COVERS
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.overrule import Overrule
from desktop.domain.synonym import Synonym
from desktop.session.workspace import Workspace
from desktop.storage.project import Project

ABOUT = "compare.about"  # the key of the view state: what 'about' covers, in per cent


def about(kept: str | None) -> Decimal:
    """Return what 'about' covers as a part of the value, from the per cent that a project keeps; else the usual."""
    try:
        percent = Decimal(kept or "")
    except InvalidOperation:
        return ABOUT_COVERS
    return percent / 100 if percent.is_finite() and 0 <= percent <= 100 else ABOUT_COVERS


def of_project(project: Project, percent: Decimal | None = None) -> Matrix:
    """Return the matrix of an open project; `percent` is what 'about' covers, where not what the project says.

    Reads every text, to find who took it from whom: not for where somebody waits.
    """
    articles = project.articles()
    links = origins.links(articles, [project.text(article.text_hash) for article in articles])
    return matrix(
        articles,
        project.indicators(),
        project.claims(),
        senses=Senses(each for each in project.decisions("synonym") if isinstance(each, Synonym)),
        overrules=[each for each in project.decisions("overrule") if isinstance(each, Overrule)],
        about=about(project.state(ABOUT)) if percent is None else percent / 100,
        origins=by_origin(links),
    )


def of_workspace(workspace: Workspace, articles: Sequence[Article] | None = None, links: Links | None = None) -> Matrix:
    """Return the matrix of the project that is open, with columns in the order of `articles`, else as they came.

    `links` is what `origins.links` found in a worker; until then every article is an origin of its own.
    """
    return matrix(
        workspace.articles() if articles is None else articles,
        workspace.indicators(),
        workspace.all_claims(),
        senses=Senses(workspace.synonyms()),
        overrules=workspace.overrules(),
        about=about(workspace.state(ABOUT)),
        origins=each_its_own if links is None else by_origin(links),
    )


def by_origin(links: Links) -> Origins:
    """Return what tells the articles of some claims apart by origin."""

    def grouped(claims: Sequence[Claim]) -> tuple[frozenset[str], ...]:
        return origins.groups({claim.article_id for claim in claims}, origins.bonds(claims, links))

    return grouped
