"""Acts on indicators."""

from dataclasses import replace

import pytest

from desktop.domain.change import Change
from desktop.domain.claim import Claim, anchor
from desktop.domain.errors import BadValue
from desktop.domain.indicator import Indicator
from desktop.domain.span import Span
from desktop.edits import indicators as edit
from tests.edits.conftest import TEXT

STAMPS = {"created_at": 1, "updated_at": 1}
TROOPS, END = Indicator(id="i1", name="عدد القوات", **STAMPS), Indicator(id="i2", name="نهاية المهمة", **STAMPS)


def claim(claim_id: str, indicator: Indicator | None) -> Claim:
    where = anchor("0" * 64, TEXT, Span(0, 5))
    return Claim(id=claim_id, article_id="a", anchor=where, indicator_id=indicator.id if indicator else None, **STAMPS)


def after(change: Change) -> list[object]:
    return [record.after for record in change.records]


def test_renaming_touches_the_indicator_alone() -> None:
    change = edit.rename(TROOPS, "  القوات   الأميركية ", [TROOPS, END], now=2)
    assert after(change) == [replace(TROOPS, name="القوات الأميركية", updated_at=2)]
    assert not edit.rename(TROOPS, TROOPS.name, [TROOPS, END], now=2)


@pytest.mark.parametrize("name", ["", "  ", "ّ", "نهايه المهمّة"])
def test_a_name_that_another_has_or_that_is_none_is_refused(name: str) -> None:
    with pytest.raises(BadValue):
        edit.rename(TROOPS, name, [TROOPS, END], now=2)


def test_dissolving_frees_its_claims_and_no_others() -> None:
    one, other, none = claim("c1", TROOPS), claim("c2", END), claim("c3", None)
    change = edit.dissolve(TROOPS, [one, other, none], [], now=2)
    assert after(change) == [replace(one, indicator_id=None, updated_at=2), None]
