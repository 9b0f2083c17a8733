"""Acts on verdicts: put another one in the place of that which was worked out, with a reason; take that back."""

from collections.abc import Iterable
from dataclasses import replace

from desktop.domain.change import Change, Label, edited, made, removed
from desktop.domain.errors import BadValue
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule, Verdict


def overrule(indicator: Indicator, verdict: Verdict, reason: str, overrules: Iterable[Overrule], *, now: int) -> Change:
    """Return the overruling of an indicator's verdict; raises BadValue where no reason is given.

    `overrules` may be all of the project's; the one that stands for the indicator is revised.
    """
    reason = reason.strip()
    if not reason:
        raise BadValue(field="reason", value=reason)
    label = Label.of("overrule.set", name=indicator.name)
    standing = [each for each in overrules if each.indicator_id == indicator.id]
    if not standing:
        new = Overrule(
            id=new_id(), indicator_id=indicator.id, verdict=verdict, reason=reason, created_at=now, updated_at=now
        )
        return Change(label, (made(new),))
    last = standing[-1]
    if (last.verdict, last.reason) == (verdict, reason):
        return Change(label, ())
    return Change(label, (edited(last, replace(last, verdict=verdict, reason=reason, updated_at=now)),))


def restore(indicator: Indicator, overrules: Iterable[Overrule]) -> Change:
    """Return the taking back of what overrules an indicator's verdict: the rules say it again."""
    gone = (removed(each) for each in overrules if each.indicator_id == indicator.id)
    return Change(Label.of("overrule.drop", name=indicator.name), tuple(gone))
