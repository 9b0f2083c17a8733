"""What became of suggestions: those that a claim took, and those that still wait for somebody."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.claim import Claim
from desktop.domain.dismissal import Dismissal
from desktop.domain.suggestion import Kind, Suggestion

_DATES = (Kind.DATE, Kind.PERIOD)


class Standing(NamedTuple):
    """The suggestions of one article, in their order, without those that were put aside."""

    pending: tuple[Suggestion, ...] = ()
    taken: tuple[Suggestion, ...] = ()


def standing(
    suggestions: Sequence[Suggestion], claims: Iterable[Claim], dismissals: Iterable[Dismissal] = ()
) -> Standing:
    """Return which of an article's suggestions (sorted by start) are pending and which are taken.

    A claim takes the figure in its span when it has a quantity, the date when it has a period; of several, the one
    that says the same. One that marks a figure's own words takes it even without a value: somebody has seen it.
    A dismissal puts aside what overlaps it, figures or dates as it was one.
    """
    if not suggestions:
        return Standing()
    starts = [suggestion.span.start for suggestion in suggestions]
    longest = max((len(suggestion.span) for suggestion in suggestions), default=0)

    def over(start: int, end: int) -> list[int]:
        first, past = bisect_left(starts, start - longest), bisect_left(starts, end)
        return [place for place in range(first, past) if suggestions[place].span.end > start]

    aside = {
        place
        for dismissal in dismissals
        for place in over(dismissal.span.start, dismissal.span.end)
        if suggestions[place].is_date == (dismissal.kind in _DATES)
    }
    taken: set[int] = set()
    for claim in claims:
        near = over(claim.anchor.start, claim.anchor.end)
        for dates in (False, True):
            taken.update(_takes(claim, [place for place in near if suggestions[place].is_date is dates], suggestions))
    return Standing(
        tuple(each for place, each in enumerate(suggestions) if place not in taken and place not in aside),
        tuple(each for place, each in enumerate(suggestions) if place in taken),
    )


def _takes(claim: Claim, near: list[int], suggestions: Sequence[Suggestion]) -> list[int]:
    """Return which of the figures, or of the dates, in its span a claim takes."""
    if not near:
        return []
    if (claim.period if suggestions[near[0]].is_date else claim.quantity) is None:
        return [place for place in near if suggestions[place].span.contains(claim.anchor.span)]
    same = [place for place in near if _agrees(claim, suggestions[place])]
    return same or (near if len(near) == 1 else [])


def _agrees(claim: Claim, suggestion: Suggestion) -> bool:
    one, other = claim.quantity, suggestion.quantity
    if one is not None and other is not None:
        return (one.value, one.low, one.high) == (other.value, other.low, other.high)
    when, then = claim.period, suggestion.period
    return when is not None and then is not None and (when.start, when.end) == (then.start, then.end)
