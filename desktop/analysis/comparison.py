"""The comparison: indicators against articles, what each article reports of each, and how they stand to each other."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from desktop.analysis.unit_sense import Senses
from desktop.analysis.verdicts import ABOUT_COVERS, Finding, find
from desktop.domain.article import Article
from desktop.domain.change import Label
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule, Verdict

# How much each verdict asks for a reader's eyes, most first.
SEVERITY = (
    Verdict.DIFFER, Verdict.DIFFERENT_SCOPE, Verdict.UPDATED, Verdict.COMPATIBLE, Verdict.AGREE, Verdict.ONE_SOURCE,
)  # fmt: skip

Origins = Callable[[Sequence[Claim]], tuple[frozenset[str], ...]]
"""Returns the articles of some claims by origin: the ids of those that share wording or a source are together."""


def each_its_own(claims: Sequence[Claim]) -> tuple[frozenset[str], ...]:
    """Return each article of some claims as an origin of its own."""
    return tuple(frozenset({article_id}) for article_id in sorted({claim.article_id for claim in claims}))


class State(StrEnum):
    """What is known of an article's word on an indicator."""

    REPORTED = "reported"
    NOT_REPORTED = "not_reported"  # somebody read the article through, and marked nothing
    NOT_CHECKED = "not_checked"


@dataclass(frozen=True, slots=True)
class Cell:
    """What one article says of one indicator: its claims by place; whether it stands against most of the others.

    `is_faded` says that every claim in it was overtaken by a later figure of another article.
    """

    article_id: str
    state: State
    claims: tuple[Claim, ...] = ()
    is_odd: bool = False
    is_faded: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """One indicator against all articles, in their order; `origins` are those that report it, the dependent together.

    `found` is what the rules say; a person's `overrule` wins over it.
    """

    indicator: Indicator
    cells: tuple[Cell, ...]
    found: Finding
    origins: tuple[frozenset[str], ...]
    overrule: Overrule | None = None

    @property
    def verdict(self) -> Verdict:
        """Return the verdict that stands."""
        return self.overrule.verdict if self.overrule else self.found.verdict

    @property
    def rule(self) -> Label:
        """Return why: the rule, or the reason of who overruled it."""
        return Label.of("rule.overruled", reason=self.overrule.reason) if self.overrule else self.found.rule

    @property
    def reporting(self) -> int:
        """Return how many articles report it."""
        return sum(cell.state is State.REPORTED for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Matrix:
    """Articles in their order, and the rows of all indicators that have claims, conflicts first, then by name."""

    articles: tuple[Article, ...]
    rows: tuple[Row, ...]


def in_order(articles: Iterable[Article], by_hand: Sequence[str] = ()) -> list[Article]:
    """Return articles as columns: those that somebody put in order (ids) first, then by published date, undated last.

    A date without a year counts as none; of one date, who came first stands first.
    """
    placed = {article_id: place for place, article_id in enumerate(by_hand)}

    def key(article: Article) -> tuple[int, bool, str]:
        undated = not article.published or article.published.startswith("--")
        return placed.get(article.id, len(placed)), undated, "" if undated else article.published

    return sorted(articles, key=key)


def matrix(
    articles: Sequence[Article],
    indicators: Iterable[Indicator],
    claims: Iterable[Claim],
    *,
    senses: Senses | None = None,
    overrules: Iterable[Overrule] = (),
    about: Decimal = ABOUT_COVERS,
    origins: Origins = each_its_own,
) -> Matrix:
    """Return the whole comparison; the articles' columns stand in the order in which they are given."""
    by_indicator: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.indicator_id is not None:
            by_indicator[claim.indicator_id].append(claim)
    standing = {each.indicator_id: each for each in overrules}
    senses = senses or Senses()
    rows = [
        row(indicator, articles, mine, senses, overrule=standing.get(indicator.id), about=about, origins=origins)
        for indicator in indicators
        if (mine := by_indicator.get(indicator.id))
    ]
    rows.sort(key=lambda each: (SEVERITY.index(each.verdict), each.indicator.name, each.indicator.id))
    return Matrix(tuple(articles), tuple(rows))


def row(
    indicator: Indicator,
    articles: Sequence[Article],
    claims: Iterable[Claim],
    senses: Senses,
    *,
    overrule: Overrule | None = None,
    about: Decimal = ABOUT_COVERS,
    origins: Origins = each_its_own,
) -> Row:
    """Return one indicator against the articles; `claims`, at least one, are its own."""
    known = {article.id for article in articles}
    mine = sorted(
        (claim for claim in claims if claim.article_id in known), key=lambda each: (each.anchor.start, each.id)
    )
    by_article: dict[str, list[Claim]] = defaultdict(list)
    for claim in mine:
        by_article[claim.article_id].append(claim)
    found = find(mine, senses, about)
    cells = tuple(_cell(article, tuple(by_article.get(article.id, ())), found) for article in articles)
    return Row(indicator, cells, found, origins(mine), overrule)


@lru_cache(maxsize=1 << 12)
def _empty(article_id: str, state: State) -> Cell:
    """Return the cell of an article that says nothing: most of a matrix is one of these."""
    return Cell(article_id, state)


def _cell(article: Article, claims: tuple[Claim, ...], found: Finding) -> Cell:
    if not claims:
        return _empty(article.id, State.NOT_REPORTED if article.read_through else State.NOT_CHECKED)
    is_faded = all(claim.id in found.faded for claim in claims)
    return Cell(article.id, State.REPORTED, claims, article.id in found.odd, is_faded)
