"""Acts on indicators: rename, merge, split, dissolve."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.arabic.folding import fold
from desktop.domain.change import Change, Label, RecordChange, edited, made, removed
from desktop.domain.claim import Claim
from desktop.domain.errors import BadValue
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule


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


def dissolve(indicator: Indicator, claims: Iterable[Claim], overrules: Iterable[Overrule], *, now: int) -> Change:
    """Return the removal of an indicator, with what overrules its verdict; its claims are kept without one."""
    freed = _moved(claims, indicator, None, now)
    label = Label.of("indicator.dissolve", name=indicator.name)
    return Change(label, (*freed, *_overrules_of(indicator, overrules), removed(indicator)))


def merge(
    indicator: Indicator, into: Indicator, claims: Iterable[Claim], overrules: Iterable[Overrule], *, now: int
) -> Change:
    """Return the merging of one indicator into another: its claims go over, then it is removed.

    What overruled either verdict goes: it was said of other claims. Raises BadValue where the two are one.
    """
    if indicator.id == into.id:
        raise BadValue(field="indicator", value=indicator.name)
    known = list(overrules)
    moved = _moved(claims, indicator, into.id, now)
    gone = (*_overrules_of(indicator, known), *(_overrules_of(into, known) if moved else ()))
    label = Label.of("indicator.merge", name=indicator.name, into=into.name)
    return Change(label, (*moved, *gone, removed(indicator)))


def split(claims: Iterable[Claim], name: str, indicators: Iterable[Indicator], *, now: int) -> Change:
    """Return the moving of claims to a new indicator; raises BadValue for an empty name or one that is taken."""
    name = " ".join(name.split())
    if not fold(name) or fold(name) in {fold(other.name) for other in indicators}:
        raise BadValue(field="indicator", value=name)
    label = Label.of("indicator.split", name=name)
    new = Indicator(id=new_id(), name=name, created_at=now, updated_at=now)
    moved = tuple(edited(claim, replace(claim, indicator_id=new.id, updated_at=now)) for claim in claims)
    return Change(label, (made(new), *moved) if moved else ())


def _moved(claims: Iterable[Claim], indicator: Indicator, into_id: str | None, now: int) -> tuple[RecordChange, ...]:
    return tuple(
        edited(claim, replace(claim, indicator_id=into_id, updated_at=now))
        for claim in claims
        if claim.indicator_id == indicator.id
    )


def _overrules_of(indicator: Indicator, overrules: Iterable[Overrule]) -> tuple[RecordChange, ...]:
    return tuple(removed(each) for each in overrules if each.indicator_id == indicator.id)
