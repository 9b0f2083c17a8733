"""Acts on articles and indicators."""

import pytest

from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.errors import BadValue
from desktop.domain.indicator import Indicator
from desktop.domain.span import Span
from desktop.edits import articles, claims, indicators

from .conftest import TEXT, draft_of


def test_the_same_text_twice_becomes_one_article(article: Article) -> None:
    change = articles.add([draft_of(), draft_of("نص آخر"), draft_of("نص آخر")], [article], now=2)
    assert len(change.records) == len(change.texts) == 1
    assert not articles.add([draft_of()], [article], now=2)


def test_a_title_given_by_hand_is_no_longer_provisional(article: Article) -> None:
    after = articles.correct(article, now=2, title="آخر").records[0].after
    assert isinstance(after, Article)
    assert (after.title, after.provisional_title, after.updated_at) == ("آخر", False, 2)
    assert not articles.correct(article, now=2, title=article.title)


def test_an_articles_text_can_not_be_corrected(article: Article) -> None:
    with pytest.raises(TypeError):
        articles.correct(article, now=2, text_hash="0")


def test_a_removed_article_takes_its_claims_along_and_no_others(article: Article) -> None:
    other = articles.article_of(draft_of("نص آخر"), now=1)
    own = claims.mark(article, TEXT, Span(0, 5), now=1).records[0].after
    foreign = claims.mark(other, "نص آخر", Span(0, 2), now=1).records[0].after
    assert isinstance(own, Claim) and isinstance(foreign, Claim)
    change = articles.remove([article], [own, foreign])
    assert {record.id for record in change.records} == {own.id, article.id}


def test_an_indicator_can_not_take_the_name_of_another() -> None:
    one, two = (Indicator(id=name, name=name, created_at=1, updated_at=1) for name in ("القوات", "المهمة"))
    with pytest.raises(BadValue):
        indicators.rename(one, "المهمّة", [one, two], now=2)
    assert not indicators.rename(one, "القوات", [one, two], now=2)


def test_a_dissolved_indicator_keeps_its_claims(article: Article) -> None:
    known = Indicator(id="i", name="القوات", created_at=1, updated_at=1)
    claim = claims.mark(article, TEXT, Span(0, 5), now=1, indicator_id="i").records[0].after
    assert isinstance(claim, Claim)
    change = indicators.dissolve(known, [claim], [], now=2)
    freed = change.records[0].after
    assert isinstance(freed, Claim) and freed.indicator_id is None
    assert change.records[1].after is None
