"""Claims without a window: an article, tags and an indicator named in words, a claim made of them."""

from collections.abc import Sequence
from typing import Any

from desktop.arabic.folding import fold
from desktop.domain import moment
from desktop.domain.article import Article
from desktop.domain.errors import ArticleNotFound, NoSuggestion, TagNotFound
from desktop.domain.span import Span
from desktop.edits import claims, suggestions
from desktop.storage.project import Project


def find_article(articles: Sequence[Article], wanted: str) -> Article:
    """Return the article of an id, a file name, a hash or a part of a title; raises ArticleNotFound."""
    exact = [article for article in articles if wanted in (article.id, article.source, article.text_hash)]
    found = exact or [article for article in articles if fold(wanted) in fold(article.title)]
    if len(found) != 1:
        raise ArticleNotFound(article=wanted)
    return found[0]


def claim(
    project: Project,
    article: Article,
    span: Span,
    tag_names: Sequence[str],
    *,
    accept: bool = False,
    indicator: str = "",
    note: str = "",
) -> str:
    """Make a claim at `span` and return its id; with `accept` it takes what is read there.

    Raises TagNotFound, SpanOutside, and NoSuggestion where nothing, or more than one thing, is read there.
    """
    by_name = {fold(tag.name): tag.id for tag in project.tags()}
    for name in tag_names:
        if fold(name) not in by_name:
            raise TagNotFound(tag=name)
    now, text = moment.now(), project.text(article.text_hash)
    values: dict[str, Any] = {"note": note, **(values_at(article, text, span) if accept else {})}
    tags = [by_name[fold(name)] for name in tag_names]
    indicators = project.indicators() if indicator else ()
    change = claims.mark(
        article, text, span, tags=tags, indicator=indicator, indicators=indicators, now=now, **values
    )  # fmt: skip
    project.commit(change)
    return change.records[-1].id


def values_at(article: Article, text: str, span: Span) -> dict[str, Any]:
    """Return the fields that a claim at `span` takes from what is read there; raises NoSuggestion."""
    from desktop.arabic.article_reading import read

    all_read = read(article.id, text, article.published, article.furniture).suggestions
    found = suggestions.found_in(span, all_read)
    if not found:
        raise NoSuggestion(start=span.start, end=span.end)
    return suggestions.values_of(found, text, all_read)
