"""Acts on articles: add, correct, mark as read through, remove."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from desktop.domain.article import Article
from desktop.domain.change import Change, Label, edited, made, removed
from desktop.domain.claim import Claim
from desktop.domain.draft import Draft
from desktop.domain.identifiers import new_id
from desktop.domain.suggestion import Suggestion
from desktop.edits.claims import shorten
from desktop.edits.late_dates import late_dates

CORRECTABLE = frozenset({"title", "outlet", "author", "published", "read_through"})


def article_of(draft: Draft, *, now: int) -> Article:
    """Return the article that a draft becomes."""
    return Article(
        id=new_id(),
        text_hash=draft.text.hash,
        file_hash=draft.file_hash,
        reader=draft.reader,
        source=draft.source,
        length=len(draft.text.text),
        title=draft.title,
        provisional_title=draft.provisional_title,
        outlet=draft.outlet,
        author=draft.author,
        published=draft.published,
        title_span=draft.title_span,
        body=draft.body,
        furniture=draft.furniture,
        created_at=now,
        updated_at=now,
    )


def add(drafts: Iterable[Draft], articles: Iterable[Article] = (), *, now: int) -> Change:
    """Return the adding of drafts as articles, with their texts, in this order.

    A draft whose text is already there, in `articles` or among the drafts before it, is left out.
    """
    known = {article.text_hash for article in articles}
    fresh: list[Draft] = []
    for draft in drafts:
        if draft.text.hash not in known:
            known.add(draft.text.hash)
            fresh.append(draft)
    label = Label.of("article.add", count=len(fresh), title=shorten(fresh[0].title) if fresh else "")
    return Change(
        label,
        tuple(made(article_of(draft, now=now)) for draft in fresh),
        tuple(draft.text for draft in fresh),
    )


def correct(
    article: Article, *, now: int, text: str = "", claims: Iterable[Claim] = (), suggestions: Sequence[Suggestion] = (),
    **values: Any,
) -> Change:  # fmt: skip
    """Return the correcting of an article's title, outlet, author, published date or reading mark.

    A title given by hand is no longer provisional. With the article's text, claims and suggestions, a date that it
    did not have yet dates the claims that waited for it, too, and those that took another follow it. Raises TypeError
    for any other field.
    """
    unknown = set(values) - CORRECTABLE
    if unknown:
        raise TypeError(f"not to be corrected: {', '.join(sorted(unknown))}")
    if values.get("title", article.title) != article.title:
        values["provisional_title"] = False
    label = Label.of("article.correct", title=shorten(article.title))
    if all(getattr(article, name) == value for name, value in values.items()):
        return Change(label, ())
    after = replace(article, **values, updated_at=now)
    dated = late_dates(article, after.published, text, claims, suggestions, now=now)
    return Change(label, (edited(article, after), *dated))


def mark_read(articles: Iterable[Article], *, read: bool = True, now: int) -> Change:
    """Return the marking of articles as read through, or as not: what they don't report is known from then on."""
    records = tuple(
        edited(article, replace(article, read_through=read, updated_at=now))
        for article in articles
        if article.read_through is not read
    )
    return Change(Label.of("article.read" if read else "article.unread", count=len(records)), records)


def remove(articles: Sequence[Article], claims: Iterable[Claim]) -> Change:
    """Return the removal of articles together with the claims in them; `claims` may be all of the project's."""
    gone = {article.id for article in articles}
    label = Label.of("article.remove", count=len(articles), title=shorten(articles[0].title) if articles else "")
    lost = tuple(removed(claim) for claim in claims if claim.article_id in gone)
    return Change(label, lost + tuple(removed(article) for article in articles))
