"""Arrangement: the order of a comparison's rows and columns, and its groups."""

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from typing import NamedTuple

from desktop.analysis.comparison import Row
from desktop.domain.article import Article
from desktop.domain.overrule import Verdict

_UNDATED = "9999"


class Order(StrEnum):
    """What rows are sorted by."""

    VERDICT = "verdict"  # conflicts first
    NAME = "name"
    ARTICLES = "articles"  # what most articles report first


class Group(NamedTuple):
    """What rows stand together for: a verdict, or words that nothing can be worked out of."""

    verdict: Verdict
    words: bool = False


# How much each group asks for a reader's eyes, most first.
GROUPS = (
    Group(Verdict.DIFFER), Group(Verdict.DIFFERENT_SCOPE), Group(Verdict.UPDATED), Group(Verdict.COMPATIBLE),
    Group(Verdict.AGREE), Group(Verdict.COMPATIBLE, words=True), Group(Verdict.ONE_SOURCE),
)  # fmt: skip
_RANK = {group: rank for rank, group in enumerate(GROUPS)}


def group_of(row: Row) -> Group:
    """Return the group that a row stands in."""
    return Group(row.verdict, words=row.verdict is Verdict.COMPATIBLE and row.rule.key == "rule.words")


def arranged(rows: Iterable[Row], order: Order, *, grouped: bool = False) -> list[Row]:
    """Return rows in an order that hangs on nothing but what they say; groups, where wanted, come first of all."""

    def key(row: Row) -> tuple[int, int, str, str]:
        rank = _RANK[group_of(row)] if grouped or order is Order.VERDICT else 0
        reporting = 0 if order is Order.NAME else -row.reporting
        return rank, reporting, row.indicator.name, row.indicator.id

    return sorted(rows, key=key)


def by_date(articles: Iterable[Article]) -> list[Article]:
    """Return articles as they were published, those without a date last, in the order they came."""
    return sorted(articles, key=lambda article: (article.published or _UNDATED, article.id))


def by_hand(articles: Iterable[Article], ids: Sequence[str]) -> list[Article]:
    """Return articles in the order that somebody gave them; the others, by their dates, after them."""
    place = {article_id: at for at, article_id in enumerate(ids)}
    return sorted(by_date(articles), key=lambda article: place.get(article.id, len(place)))


def moved(ids: Sequence[str], article_id: str, at: int) -> list[str]:
    """Return ids with one of them at another place, counted without it."""
    left = [each for each in ids if each != article_id]
    return [*left[:at], article_id, *left[at:]]


Names = Callable[[Iterable[Article]], dict[str, str]]
"""Gives articles short names by their ids."""
