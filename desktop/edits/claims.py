"""Acts on claims: mark, revise, tag, name an indicator, remove."""

from collections.abc import Iterable, Sequence
from dataclasses import fields, replace
from typing import Any

from desktop.arabic.folding import fold
from desktop.domain.article import Article
from desktop.domain.change import Change, Label, RecordChange, edited, made, removed
from desktop.domain.claim import Claim, anchor
from desktop.domain.errors import SpanOutside
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.span import Span

_LABEL_LENGTH = 40
_FIXED = frozenset({"id", "article_id", "created_at", "updated_at"})
REVISABLE = frozenset(field.name for field in fields(Claim)) - _FIXED


def mark(
    article: Article, text: str, span: Span, *, tags: Sequence[str] = (),
    indicator: str = "", indicators: Iterable[Indicator] = (), now: int, **values: Any,
) -> Change:  # fmt: skip
    """Return the making of a claim at `span` of the article's canonical text.

    `tags` are tag ids, `indicator` a name among `indicators` or of a new one, `values` any other field of a claim.
    Raises SpanOutside when the span does not lie in the text.
    """
    if span.end > len(text):
        raise SpanOutside(start=span.start, end=span.end, length=len(text))
    making: tuple[RecordChange, ...] = ()
    if indicator:
        named, making = find_or_make(indicator, indicators, now=now)
        values["indicator_id"] = named.id
    claim = Claim(
        id=new_id(),
        article_id=article.id,
        anchor=anchor(article.text_hash, text, span),
        tags=tuple(dict.fromkeys(tags)),
        created_at=now,
        updated_at=now,
        **values,
    )
    return Change(Label.of("claim.mark", quote=shorten(claim.anchor.quote)), (*making, made(claim)))


def revise(claims: Iterable[Claim], *, now: int, **values: Any) -> Change:
    """Return the setting of the same fields on each claim; claims that hold these values already are left alone.

    Raises TypeError for a field that no act may set.
    """
    unknown = set(values) - REVISABLE
    if unknown:
        raise TypeError(f"not to be revised: {', '.join(sorted(unknown))}")
    records = _edits(((claim, values) for claim in claims), now)
    return Change(Label.of(_revision_key(values), count=len(records)), records)


def add_tag(claims: Iterable[Claim], tag_id: str, *, now: int) -> Change:
    """Return the putting of a tag on each claim, after the tags that it has."""
    with_tag = ((claim, {"tags": (*claim.tags, tag_id)}) for claim in claims if tag_id not in claim.tags)
    records = _edits(with_tag, now)
    return Change(Label.of("claim.tag", count=len(records)), records)


def drop_tag(claims: Iterable[Claim], tag_id: str, *, now: int) -> Change:
    """Return the taking of a tag off each claim."""
    records = _edits(((claim, {"tags": without(claim.tags, tag_id)}) for claim in claims), now)
    return Change(Label.of("claim.untag", count=len(records)), records)


def toggle_tag(claims: Sequence[Claim], tag_id: str, *, now: int) -> Change:
    """Return the tagging of all claims, or, where all have the tag already, its removal from them."""
    if all(tag_id in claim.tags for claim in claims):
        return drop_tag(claims, tag_id, now=now)
    return add_tag(claims, tag_id, now=now)


def name_indicator(claims: Iterable[Claim], name: str, indicators: Iterable[Indicator], *, now: int) -> Change:
    """Return the putting of claims under the indicator of this name, found by its folded name or made anew.

    An empty name takes the claims out of their indicator.
    """
    name = " ".join(name.split())
    indicator, making = find_or_make(name, indicators, now=now) if name else (None, ())
    records = _edits(((claim, {"indicator_id": indicator.id if indicator else None}) for claim in claims), now)
    if not records:
        return Change(Label.of("claim.indicator"), ())
    return Change(Label.of("claim.indicator", count=len(records), name=name), making + records)


def find_or_make(name: str, indicators: Iterable[Indicator], *, now: int) -> tuple[Indicator, tuple[RecordChange, ...]]:
    """Return the indicator of this name, and its making where there was none (names are compared folded)."""
    folded = fold(name)
    for indicator in indicators:
        if fold(indicator.name) == folded:
            return indicator, ()
    indicator = Indicator(id=new_id(), name=name, created_at=now, updated_at=now)
    return indicator, (made(indicator),)


def remove(claims: Sequence[Claim]) -> Change:
    """Return the removal of claims."""
    label = Label.of("claim.remove", count=len(claims), quote=shorten(claims[0].anchor.quote) if claims else "")
    return Change(label, tuple(removed(claim) for claim in claims))


def without(tags: tuple[str, ...], tag_id: str) -> tuple[str, ...]:
    """Return the tag ids without this one."""
    return tuple(tag for tag in tags if tag != tag_id)


def shorten(quote: str) -> str:
    """Return a quote on one line, at most 40 code points long, for labels."""
    line = " ".join(quote.split())
    return line if len(line) <= _LABEL_LENGTH else line[: _LABEL_LENGTH - 1].rstrip() + "…"


def _edits(wanted: Iterable[tuple[Claim, dict[str, Any]]], now: int) -> tuple[RecordChange, ...]:
    return tuple(
        edited(claim, replace(claim, **values, updated_at=now))
        for claim, values in wanted
        if any(getattr(claim, name) != value for name, value in values.items())
    )


def _revision_key(values: dict[str, Any]) -> str:
    return f"claim.revise.{next(iter(values))}" if len(values) == 1 else "claim.revise"
