"""Comparing: the matrix of a project, put together from its records and its view state."""

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from desktop.analysis import origins
from desktop.analysis.comparison import Matrix, matrix
from desktop.analysis.unit_sense import Senses
from desktop.analysis.verdicts import ABOUT_COVERS
from desktop.domain.claim import Claim
from desktop.domain.overrule import Overrule
from desktop.domain.synonym import Synonym
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
    """Return the matrix of an open project; `percent` is what 'about' covers, where not what the project says."""
    articles = project.articles()
    known = origins.links(articles, [project.text(article.text_hash) for article in articles])

    def by_origin(claims: Sequence[Claim]) -> tuple[frozenset[str], ...]:
        return origins.groups({claim.article_id for claim in claims}, origins.bonds(claims, known))

    return matrix(
        articles,
        project.indicators(),
        project.claims(),
        senses=Senses(each for each in project.decisions("synonym") if isinstance(each, Synonym)),
        overrules=[each for each in project.decisions("overrule") if isinstance(each, Overrule)],
        about=about(project.state(ABOUT)) if percent is None else percent / 100,
        origins=by_origin,
    )
