"""Gathering: what is proposed to share an indicator, and what nobody wants to see again."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.analysis.gathering import Proposal, proposals
from desktop.domain.claim import Anchor, Claim
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.refusal import Refusal
from desktop.session import sample
from tests.analysis.records import claim

STAMPS = {"created_at": 0, "updated_at": 0}
TROOPS = Indicator(id="troops", name="عدد القوات الأميركية", **STAMPS)


def troops(claim_id: str, article: str, number: int = 2500, unit: str = "جندي", about: str | None = None) -> Claim:
    quote = f"نحو {number} {unit}"
    made = claim(
        claim_id, article, about=about, quantity=Quantity(qualifier=Qualifier.ABOUT, value=Decimal(number), unit=unit)
    )
    return replace(made, anchor=Anchor("h", 40, 60, quote, "القوات الأميركية المنتشرة في العراق ", " موزعين على قواعد"))


def deadline(claim_id: str, article: str, date: str) -> Claim:
    made = claim(claim_id, article, period=Period(end=date, precision=Precision.MONTH))
    return replace(made, anchor=Anchor("h", 5, 20, f"بحلول {date}", "إنهاء مهمة التحالف الدولي ", " في البلاد"))


def test_the_same_unit_value_and_words_around_go_together_under_a_name_of_those_words() -> None:
    (found,) = proposals([troops("1", "a"), troops("2", "b", 2550, "عسكري"), deadline("3", "a", "2025-09")], [])
    assert found.claims == ("1", "2")
    assert found.indicator_id is None
    assert found.name
    assert set(found.name.split()) <= {"القوات", "الأميركية", "المنتشرة", "العراق", "موزعين", "قواعد", "جندي", "عسكري"}
    assert found.reason.key == "gather.same_value"


def test_a_claim_is_proposed_to_the_indicator_that_others_have() -> None:
    (found,) = proposals([troops("1", "a", about="troops"), troops("2", "b")], [TROOPS])
    assert found == Proposal(("2",), "troops", TROOPS.name, found.reason)


def test_claims_of_one_article_or_other_units_or_other_words_do_not_go_together() -> None:
    assert proposals([troops("1", "a"), troops("2", "a")], []) == []
    assert proposals([troops("1", "a"), troops("2", "b", unit="عائلة")], []) == []
    elsewhere = replace(troops("2", "b"), anchor=Anchor("h", 0, 9, "نحو 2500", "وبلغ سعر الطن ", " في السوق"))
    assert proposals([troops("1", "a"), elsewhere], []) == []


def test_dates_go_together_by_what_is_dated() -> None:
    (found,) = proposals([deadline("1", "a", "2025-09"), deadline("2", "b", "2025-09")], [])
    assert (found.claims, found.reason.key) == (("1", "2"), "gather.same_date")
    (close,) = proposals([deadline("1", "a", "2025-09"), deadline("2", "b", "2025-12")], [])
    assert close.reason.key == "gather.close_date"


def test_what_was_refused_is_never_proposed_again() -> None:
    pair = [troops("1", "a"), troops("2", "b")]
    assert proposals(pair, [], [Refusal(id="r", claims=("1", "2"), **STAMPS)]) == []
    under = [troops("1", "a", about="troops"), troops("2", "b")]
    assert proposals(under, [TROOPS], [Refusal(id="r", claims=("2",), indicator_id="troops", **STAMPS)]) == []
    three = [*pair, troops("3", "c")]
    (found,) = proposals(three, [], [Refusal(id="r", claims=("1", "3"), **STAMPS)])
    assert len(found.claims) == 2
    assert not {"1", "3"} <= set(found.claims)


def test_a_proposed_name_is_never_that_of_another_indicator() -> None:
    (plain,) = proposals([troops("1", "a"), troops("2", "b")], [])
    (other,) = proposals([troops("1", "a"), troops("2", "b")], [Indicator(id="x", name=plain.name, **STAMPS)])
    assert other.name == f"{plain.name} 2"


def test_the_order_of_claims_makes_no_difference() -> None:
    claims = [troops("1", "a"), troops("2", "b"), deadline("3", "a", "2025-09"), deadline("4", "b", "2025-09")]
    assert proposals(claims, []) == proposals(claims[::-1], [])


@pytest.fixture(scope="module")
def of_sample(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Claim], list[Indicator]]:
    path: Path = tmp_path_factory.mktemp("sample") / "s.hashiya"
    with sample.build(path) as project:
        return project.claims(), project.indicators()


def test_in_the_sample_nearly_all_that_is_proposed_belongs_together(
    of_sample: tuple[list[Claim], list[Indicator]],
) -> None:
    claims, indicators = of_sample
    belongs = {each.id: each.indicator_id for each in claims}
    found = proposals([replace(each, indicator_id=None) for each in claims], indicators)
    right = [len({belongs[claim_id] for claim_id in each.claims}) == 1 for each in found]
    assert len(found) >= 6
    assert sum(right) >= len(right) - 1
    assert any("القوات" in name for name in _names(found, belongs, indicators))


def _names(found: list[Proposal], belongs: dict[str, str | None], indicators: list[Indicator]) -> set[str]:
    names = {indicator.id: indicator.name for indicator in indicators}
    return {names.get(belongs[claim_id] or "", "") for each in found for claim_id in each.claims}
