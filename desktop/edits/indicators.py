"""Acts on indicators: rename, dissolve."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.arabic.folding import fold
from desktop.domain.change import Change, Label, edited, removed
from desktop.domain.claim import Claim
from desktop.domain.errors import BadValue
from desktop.domain.indicator import Indicator


def rename(indicator: Indicator, name: str, indicators: Iterable[Indicator], *, now: int) -> Change:
    """Return the renaming of an indicator; raises BadValue for an empty name or one that another has."""
    name = " ".join(name.split())
    taken = {fold(other.name) for other in indicators if other.id != indicator.id}
    if not fold(name) or fold(name) in taken:
        raise BadValue(field="indicator", value=name)
    label = Label.of("indicator.rename", name=indicator.name)
    if name == indicator.name:
        return Change(label, ())
    return Change(label, (edited(indicator, replace(indicator, name=name, updated_at=now)),))


def dissolve(indicator: Indicator, claims: Iterable[Claim], *, now: int) -> Change:
    """Return the removal of an indicator; its claims are kept without one."""
    freed = tuple(
        edited(claim, replace(claim, indicator_id=None, updated_at=now))
        for claim in claims
        if claim.indicator_id == indicator.id
    )
    return Change(Label.of("indicator.dissolve", name=indicator.name), (*freed, removed(indicator)))
