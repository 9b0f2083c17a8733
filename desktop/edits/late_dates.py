"""Dates that come late: what claims take once it is known, or known better, when their article was published."""

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
    """Return the dating of an article's claims whose relative dates go by its own, `published` from now on.

    An undated article's were left open: what waits is dated, a claim without a period or with the month that was known;
    `suggestions`, sorted by start, are what was read in it until now. Where one day is corrected to another, a claim
    follows that has what its words said against the old one. What a person gave, or took out, stays.
    """
    from desktop.arabic.article_reading import day_of, read

    before, after = day_of(article.published), day_of(published)
    if after is None or after == before:
        return ()

    def against(day: str) -> list[Suggestion]:
        found = read(article.id, text, day, article.furniture).suggestions
        return sorted(found, key=lambda each: (each.span.start, -each.span.end))

    if before is None:
        waiting = [(claim, known) for claim in claims if (known := _open(claim, text, suggestions)) is not None]
    elif having := [claim for claim in claims if claim.period is not None]:
        # Read again: what is stored may still be of an earlier date.
        was = against(article.published)
        waiting = [(claim, known) for claim in having if (known := _taken(claim, text, was)) is not None]
    else:
        waiting = []
    if not waiting:
        return ()
    fresh = against(published)
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


def _taken(claim: Claim, text: str, suggestions: Sequence[Suggestion]) -> list[Suggestion] | None:
    """Return what a claim took of what was read, where it has the very period that comes of that; None for others."""
    found = found_in(claim.anchor.span, suggestions)
    return found if found and claim.period == values_of(found, text, suggestions).get("period") else None


def _dated(claim: Claim, known: Sequence[Suggestion], text: str, fresh: Sequence[Suggestion]) -> Period | None:
    """Return what the same words say now; None where that is no more than the claim has, or other words are read."""
    found = found_in(claim.anchor.span, fresh)
    if [(each.span, each.is_date) for each in found] != [(each.span, each.is_date) for each in known]:
        return None
    period: Period | None = values_of(found, text, fresh).get("period")
    return None if period == claim.period or (period is not None and _lacks_year(period)) else period


def _lacks_year(period: Period) -> bool:
    return any(side.startswith("--") for side in (period.start, period.end))
