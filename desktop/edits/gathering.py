"""Acts on what is proposed to be gathered: accept it under an indicator, or refuse it for good."""

from collections.abc import Iterable, Sequence

from desktop.domain.change import Change, Label, made
from desktop.domain.claim import Claim
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.refusal import Refusal
from desktop.edits.claims import name_indicator


def accept(claims: Iterable[Claim], name: str, indicators: Iterable[Indicator], *, now: int) -> Change:
    """Return the gathering of claims under the indicator of this name, made where there is none."""
    return name_indicator(claims, name, indicators, now=now)


def refuse(claims: Sequence[Claim], indicator: Indicator | None = None, *, now: int) -> Change:
    """Return the refusal of ever gathering these claims, or of ever putting them under an indicator."""
    refusal = Refusal(
        id=new_id(),
        claims=tuple(sorted(claim.id for claim in claims)),
        indicator_id=indicator.id if indicator else None,
        created_at=now,
        updated_at=now,
    )
    return Change(Label.of("gathering.refuse", count=len(claims)), (made(refusal),))
