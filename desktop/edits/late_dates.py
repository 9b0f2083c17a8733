"""Dates that come late: what claims of an undated article take once it is known when the article was published."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from desktop.domain.article import Article
from desktop.domain.change import RecordChange, edited
from desktop.domain.claim import Claim
from desktop.domain.period import Period
from desktop.domain.suggestion import Suggestion
from desktop.edits.suggestions import found_in, values_of


def late_dates(
    article: Article, published: str, text: str, claims: Iterable[Claim], suggestions: Sequence[Suggestion], *, now: int
) -> tuple[RecordChange, ...]:
    """Return the dating of an article's claims whose relative dates were left open as long as it had no day.

    `suggestions`, sorted by start, are what was read in it until now, `published` is its date from now on. Only a claim
    that stands as it would with the open date is dated: without a period, or with the month that was known. What a
    person gave, or took out once the date was there, stays.
    """
    from desktop.arabic.article_reading import day_of, read

    if day_of(article.published) is not None or day_of(published) is None:
        return ()
    waiting = [(claim, known) for claim in claims if (known := _open(claim, text, suggestions)) is not None]
    if not waiting:
        return ()
    fresh = sorted(
        read(article.id, text, published, article.furniture).suggestions,
        key=lambda each: (each.span.start, -each.span.end),
    )
    dated = ((claim, _dated(claim, known, text, fresh)) for claim, known in waiting)
    return tuple(edited(claim, replace(claim, period=period, updated_at=now)) for claim, period in dated if period)


def is_waiting(claim: Claim, suggestions: Sequence[Suggestion]) -> bool:
    """Say whether a claim without a date took words that tell one as soon as the article has its own."""
    found = found_in(claim.anchor.span, suggestions) if claim.period is None else []
    return any(each.is_date and each.period is None for each in found)


def _open(claim: Claim, text: str, suggestions: Sequence[Suggestion]) -> list[Suggestion] | None:
    """Return what a claim took of what was read, where it still has the period that came of that; None for others."""
    found = found_in(claim.anchor.span, suggestions)
    if not found or not any(each.is_date or claim.quantity is not None for each in found):
        return None
    period = values_of(found, text, suggestions).get("period")
    return found if claim.period == period and (period is None or _lacks_year(period)) else None


def _dated(claim: Claim, known: Sequence[Suggestion], text: str, fresh: Sequence[Suggestion]) -> Period | None:
    """Return what the same words say now; None where that is no more than the claim has, or other words are read."""
    found = found_in(claim.anchor.span, fresh)
    if [(each.span, each.is_date) for each in found] != [(each.span, each.is_date) for each in known]:
        return None
    period: Period | None = values_of(found, text, fresh).get("period")
    return None if period == claim.period or (period is not None and _lacks_year(period)) else period


def _lacks_year(period: Period) -> bool:
    return any(side.startswith("--") for side in (period.start, period.end))
