"""Acts on comparisons: overrules, synonyms, refusals, merging and splitting indicators, reading marks."""

from dataclasses import replace

import pytest

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.claim import Claim, anchor
from desktop.domain.errors import BadValue
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule, Verdict
from desktop.domain.refusal import Refusal
from desktop.domain.span import Span
from desktop.domain.synonym import Synonym
from desktop.edits import articles, gathering, indicators, overrules, synonyms
from tests.edits.conftest import TEXT

STAMPS = {"created_at": 1, "updated_at": 1}
TROOPS, END = Indicator(id="i1", name="عدد القوات", **STAMPS), Indicator(id="i2", name="نهاية المهمة", **STAMPS)


def claim(claim_id: str, indicator: Indicator | None = None) -> Claim:
    where = anchor("0" * 64, TEXT, Span(0, 5))
    return Claim(id=claim_id, article_id="a", anchor=where, indicator_id=indicator.id if indicator else None, **STAMPS)


def after(change: Change) -> list[object]:
    return [record.after for record in change.records]


def test_a_verdict_is_overruled_with_a_reason_once_and_restored() -> None:
    (made,) = after(overrules.overrule(TROOPS, Verdict.AGREE, " خطأ مطبعي ", [], now=2))
    assert isinstance(made, Overrule)
    assert (made.indicator_id, made.verdict, made.reason) == ("i1", Verdict.AGREE, "خطأ مطبعي")
    again = overrules.overrule(TROOPS, Verdict.DIFFER, "لا", [made], now=3)
    assert after(again) == [replace(made, verdict=Verdict.DIFFER, reason="لا", updated_at=3)]
    assert not overrules.overrule(TROOPS, Verdict.AGREE, "خطأ مطبعي", [made], now=3)
    assert after(overrules.restore(TROOPS, [made])) == [None]
    assert not overrules.restore(END, [made])
    with pytest.raises(BadValue):
        overrules.overrule(TROOPS, Verdict.AGREE, "  ", [], now=2)


def test_a_name_of_a_unit_stands_in_one_group() -> None:
    soldiers = Synonym(id="s", words=("جندي", "عسكري"), **STAMPS)
    police = Synonym(id="p", words=("شرطي",), **STAMPS)
    moved = synonyms.join(("شرطي", "عسكريّ", " "), [soldiers, police], now=2)
    kept, gone, new = after(moved)
    assert kept == replace(soldiers, words=("جندي",), updated_at=2)
    assert gone is None
    assert isinstance(new, Synonym)
    assert new.words == ("شرطي", "عسكريّ")
    wider = synonyms.join(("جندي", "عسكري", "جنود"), [soldiers, police], into=soldiers, now=2)
    assert after(wider) == [replace(soldiers, words=("جندي", "عسكري", "جنود"), updated_at=2)]
    assert not synonyms.join(soldiers.words, [soldiers, police], into=soldiers, now=2)
    assert after(synonyms.forget(soldiers)) == [None]
    with pytest.raises(BadValue):
        synonyms.join((" ", "ّ"), [], now=2)


def test_merging_moves_claims_and_drops_what_was_decided_of_either() -> None:
    one, other = claim("1", TROOPS), claim("2", END)
    decided = Overrule(id="o", indicator_id="i2", verdict=Verdict.AGREE, reason="r", **STAMPS)
    change = indicators.merge(TROOPS, END, [one, other], [decided], now=2)
    assert after(change) == [replace(one, indicator_id="i2", updated_at=2), None, None]
    assert [record.id for record in change.records] == ["1", "o", "i1"]
    with pytest.raises(BadValue):
        indicators.merge(TROOPS, TROOPS, [one], [], now=2)


def test_splitting_makes_a_new_indicator_of_some_claims() -> None:
    one = claim("1", TROOPS)
    new, moved = after(indicators.split([one], " القوات  القتالية ", [TROOPS, END], now=2))
    assert isinstance(new, Indicator)
    assert new.name == "القوات القتالية"
    assert moved == replace(one, indicator_id=new.id, updated_at=2)
    assert not indicators.split([], "اسم", [TROOPS], now=2)
    for name in ("", "نهايه المهمّة"):
        with pytest.raises(BadValue):
            indicators.split([one], name, [TROOPS, END], now=2)


def test_dissolving_drops_what_overruled_it() -> None:
    decided = Overrule(id="o", indicator_id="i1", verdict=Verdict.AGREE, reason="r", **STAMPS)
    assert [record.id for record in indicators.dissolve(TROOPS, [], [decided], now=2).records] == ["o", "i1"]


def test_refusing_and_accepting_what_was_proposed() -> None:
    (refusal,) = after(gathering.refuse([claim("2"), claim("1")], TROOPS, now=2))
    assert isinstance(refusal, Refusal)
    assert (refusal.claims, refusal.indicator_id) == (("1", "2"), "i1")
    assert len(after(gathering.accept([claim("1"), claim("2")], "اسم جديد", [TROOPS], now=2))) == 3


def test_articles_are_marked_as_read_through_and_as_not(article: Article) -> None:
    read = articles.mark_read([article], now=2)
    assert after(read) == [replace(article, read_through=True, updated_at=2)]
    assert not articles.mark_read([article], read=False, now=2)
    assert articles.mark_read([replace(article, read_through=True)], read=False, now=2).label.key == "article.unread"
