"""Acts on claims."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Article
from desktop.domain.claim import Claim, Status
from desktop.domain.errors import SpanOutside
from desktop.domain.indicator import Indicator
from desktop.domain.span import Span
from desktop.edits import articles, claims

from .conftest import TEXT, draft_of

WORDS = Span(37, 50)


def marked(article: Article, span: Span = WORDS, **values: object) -> Claim:
    claim = claims.mark(article, TEXT, span, now=5, **values).records[0].after
    assert isinstance(claim, Claim)
    return claim


def test_a_mark_keeps_the_exact_quote_and_the_words_around_it(article: Article) -> None:
    claim = marked(article)
    assert claim.anchor.quote == TEXT[37:50] == "نحو 2500 جندي"
    assert claim.anchor.before == TEXT[5:37]
    assert claim.anchor.after == TEXT[50 : 50 + 32]
    assert claim.anchor.text_hash == article.text_hash


def test_a_mark_past_the_end_of_the_text_is_refused(article: Article) -> None:
    with pytest.raises(SpanOutside):
        claims.mark(article, TEXT, Span(0, len(TEXT) + 1), now=5)


@given(
    st.text(min_size=1, max_size=60).flatmap(lambda t: st.tuples(st.just(t), st.integers(0, 59), st.integers(1, 60)))
)
def test_every_mark_slices_to_its_quote_and_its_context(given_: tuple[str, int, int]) -> None:
    raw, start, length = given_
    draft = draft_of(raw)
    text = draft.text.text
    start = min(start, len(text) - 1)
    span = Span(start, min(len(text), start + length))
    claim = claims.mark(articles.article_of(draft, now=1), text, span, now=1).records[0].after
    assert isinstance(claim, Claim)
    anchor = claim.anchor
    assert anchor.quote == text[anchor.start : anchor.end]
    assert text.startswith(anchor.before + anchor.quote + anchor.after, max(0, anchor.start - 32))


def test_setting_what_is_there_already_is_no_act(article: Article) -> None:
    claim = marked(article, note="as is")
    assert not claims.revise([claim], now=9, note="as is")


def test_several_claims_are_revised_in_one_act_that_leaves_equal_ones_alone(article: Article) -> None:
    first, second = marked(article), marked(article, Span(0, 5), status=Status.CONFIRMED)
    change = claims.revise([first, second], now=9, status=Status.CONFIRMED)
    assert [record.id for record in change.records] == [first.id]
    assert change.records[0].changed_fields() == ("status", "updated_at")


def test_fields_that_no_act_may_set_are_refused(article: Article) -> None:
    with pytest.raises(TypeError):
        claims.revise([marked(article)], now=9, id="other")


def test_a_toggle_tags_all_before_it_untags_all(article: Article) -> None:
    with_tag, without_tag = marked(article, tags=("t",)), marked(article, Span(0, 5))
    tagged = claims.toggle_tag([with_tag, without_tag], "t", now=9)
    assert [record.id for record in tagged.records] == [without_tag.id]
    after = tagged.records[0].after
    assert isinstance(after, Claim)
    untagged = claims.toggle_tag([with_tag, after], "t", now=10)
    assert [record.after.tags for record in untagged.records if isinstance(record.after, Claim)] == [(), ()]


def test_an_indicator_is_found_by_its_name_however_it_is_spelled(article: Article) -> None:
    known = Indicator(id="i", name="عدد القوّات الأميركية", created_at=1, updated_at=1)
    change = claims.name_indicator([marked(article)], "عدد القوات الاميركية", [known], now=9)
    assert [record.kind for record in change.records] == ["claim"]
    after = change.records[0].after
    assert isinstance(after, Claim) and after.indicator_id == "i"


def test_a_new_indicator_is_made_in_the_same_act(article: Article) -> None:
    change = claims.name_indicator([marked(article)], "  عدد   القوات ", [], now=9)
    assert [record.kind for record in change.records] == ["indicator", "claim"]
    made = change.records[0].after
    assert isinstance(made, Indicator) and made.name == "عدد القوات"


def test_an_empty_name_takes_claims_out_of_their_indicator(article: Article) -> None:
    claim = replace(marked(article), indicator_id="i")
    after = claims.name_indicator([claim], " ", [], now=9).records[0].after
    assert isinstance(after, Claim) and after.indicator_id is None
    assert not claims.name_indicator([marked(article)], "", [], now=9)


def test_a_change_and_its_inverse_lead_back(article: Article) -> None:
    change = claims.revise([marked(article)], now=9, note="n", speaker="s")
    assert change.inverse().inverse().records == change.records
    assert change.inverse().records[0].after == change.records[0].before
