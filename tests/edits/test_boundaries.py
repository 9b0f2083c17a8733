"""Where claims begin and end: moved, split and merged, nothing lost, nothing cut."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.arabic.graphemes import is_boundary
from desktop.domain.article import Article, canonical
from desktop.domain.change import Change
from desktop.domain.claim import CONTEXT, Claim, Status
from desktop.domain.errors import SpanOutside
from desktop.domain.period import Period, Precision
from desktop.domain.quantity import Quantity
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion
from desktop.edits import articles, boundaries, claims
from desktop.edits.boundaries import Side
from tests.arabic.test_words import PIECES

from .conftest import draft_of

TEXT = canonical('قتل 1,554 شخصاً وجرح 300 آخرون، وقال "نحو 25% منهم" في أمان. ثم عاد الباقون.').text


def at(words: str, text: str = TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@cache
def article_of(text: str) -> Article:
    return articles.article_of(draft_of(text), now=1)


def marked(span: Span, text: str = TEXT, **values: object) -> Claim:
    claim = claims.mark(article_of(text), text, span, now=5, **values).records[0].after  # type: ignore[arg-type]
    assert isinstance(claim, Claim)
    return claim


def figure(words: str, value: str) -> Suggestion:
    return Suggestion(span=at(words), kind=Kind.QUANTITY, quantity=Quantity(value=Decimal(value)), rule="r")


def after(change: Change) -> list[Claim]:
    return [record.after for record in change.records if isinstance(record.after, Claim)]


def state(change: Change, before: dict[str, Claim]) -> dict[str, Claim]:
    """Return the claims by id after a change; it must fit what was there."""
    known = dict(before)
    for record in change.records:
        assert known.get(record.id) == record.before
        known.pop(record.id, None)
        if isinstance(record.after, Claim):
            known[record.id] = record.after
    return known


def is_well_anchored(claim: Claim, text: str) -> bool:
    place = claim.anchor
    return (
        place.quote == text[place.start : place.end] != ""
        and place.before == text[max(0, place.start - CONTEXT) : place.start]
        and place.after == text[place.end : place.end + CONTEXT]
    )


# --- where the ends go ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "side", "step", "wanted"),
    [
        ("1,554", Side.END, 1, "1,554 شخصاً"),
        ("1,554 شخصاً", Side.END, -1, "1,554"),
        ("1,554", Side.END, -1, "1,554"),
        ("300 آخرون", Side.END, 1, "300 آخرون، وقال"),
        ("نحو 25%", Side.START, -1, '"نحو 25%'),
        ("نحو 25% منهم", Side.START, 1, "25% منهم"),
        ("منهم", Side.END, 1, 'منهم"'),
        ("قتل", Side.START, -1, "قتل"),
        ("الباقون", Side.END, 1, "الباقون"),
    ],
)
def test_an_end_goes_on_and_back_by_a_word(words: str, side: Side, step: int, wanted: str) -> None:
    assert boundaries.stepped(TEXT, at(words), side, step).of(TEXT) == wanted


@pytest.mark.parametrize(
    ("words", "side", "to", "wanted"),
    [
        ("قتل", Side.END, "554", "قتل"),
        ("قتل", Side.END, "54 شخصا", "قتل 1,554"),
        ("قتل 1,554 شخصاً", Side.END, "تل", "قتل"),
        ("1,554 شخصاً", Side.START, "رح", "شخصاً"),
        ("شخصاً", Side.START, "4 شخصا", "شخصاً"),
        ("شخصاً", Side.START, ",554", "1,554 شخصاً"),
    ],
)
def test_a_drag_goes_to_the_nearest_whole_word(words: str, side: Side, to: str, wanted: str) -> None:
    assert boundaries.dragged(TEXT, at(words), side, TEXT.index(to)).of(TEXT) == wanted


def test_an_exact_drag_cuts_words_but_no_figure() -> None:
    whole = at("وجرح 300 آخرون")
    assert boundaries.dragged(TEXT, whole, Side.START, whole.start + 1, exactly=True).of(TEXT) == "جرح 300 آخرون"
    for to in ("300", "00 آ", "0 آ", " آخرون"):
        place = boundaries.dragged(TEXT, whole, Side.END, TEXT.index(to), exactly=True)
        assert place.of(TEXT) in ("وجرح", "وجرح 300")


@st.composite
def texts_with_spans(draw: st.DrawFn) -> tuple[str, Span]:
    raw = "".join(draw(st.lists(PIECES, min_size=1, max_size=30)))
    text = canonical(raw).text or "كلمة"
    start = draw(st.integers(0, len(text) - 1))
    return text, Span(start, draw(st.integers(start + 1, len(text))))


@given(texts_with_spans(), st.sampled_from(Side), st.sampled_from((1, -1)))
def test_a_step_keeps_the_other_end_and_cuts_no_grapheme(given_: tuple[str, Span], side: Side, step: int) -> None:
    text, span = given_
    there = boundaries.stepped(text, span, side, step)
    if side is Side.END:
        assert there.start == span.start
        assert there == span or (there.end > span.end) == (step > 0)
        assert there == span or is_boundary(text, there.end)
    else:
        assert there.end == span.end
        assert there == span or (there.start > span.start) == (step > 0)
        assert there == span or is_boundary(text, there.start)


@given(texts_with_spans(), st.sampled_from(Side), st.integers(0, 150), st.booleans())
def test_a_drag_never_leaves_the_text_nor_cuts_a_figure(
    given_: tuple[str, Span], side: Side, to: int, exactly: bool
) -> None:
    text, span = given_
    there = boundaries.dragged(text, span, side, to, exactly=exactly)
    assert 0 <= there.start < there.end <= len(text)
    moved = there.end if side is Side.END else there.start
    if there != span:
        assert is_boundary(text, moved)
        assert not (0 < moved < len(text) and text[moved - 1].isdigit() and text[moved].isdigit())


# --- move ----------------------------------------------------------------------------------------
@given(texts_with_spans(), st.data())
def test_a_moved_claim_is_anchored_where_it_stands_and_undo_restores_it(
    given_: tuple[str, Span], data: st.DataObject
) -> None:
    text, span = given_
    start = data.draw(st.integers(0, len(text) - 1))
    there = Span(start, data.draw(st.integers(start + 1, len(text))))
    claim = marked(span, text, note="n", quantity=Quantity(value=Decimal(3)))
    change = boundaries.move(text, claim, there, now=9)
    if there == span:
        assert not change
        return
    (moved,) = after(change)
    assert moved.anchor.span == there
    assert is_well_anchored(moved, text)
    assert replace(moved, anchor=claim.anchor, updated_at=claim.updated_at) == claim
    before = {claim.id: claim}
    assert state(change.inverse(), state(change, before)) == before


def test_a_move_out_of_the_text_is_refused() -> None:
    with pytest.raises(SpanOutside):
        boundaries.move(TEXT, marked(at("قتل")), Span(0, len(TEXT) + 1), now=9)


# --- split ---------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("words", "where", "wanted"),
    [
        ("1,554 شخصاً وجرح 300", "وجرح", ["1,554 شخصاً", "وجرح 300"]),
        ("1,554 شخصاً وجرح 300", "554", ["1,554", "شخصاً وجرح 300"]),
        ("300 آخرون، وقال", "، وقال", ["300 آخرون", "وقال"]),
        ("300 آخرون", "300", []),
        ("300", "00", []),
    ],
)
def test_a_claim_is_cut_at_the_nearest_gap_between_its_words(words: str, where: str, wanted: list[str]) -> None:
    found = boundaries.parts(TEXT, at(words), TEXT.index(where))
    assert [span.of(TEXT) for span in found] == wanted


def test_selected_words_are_cut_out_of_a_claim() -> None:
    whole = at("قتل 1,554 شخصاً وجرح 300 آخرون")
    found = boundaries.parts(TEXT, whole, at("شخصاً وجرح"))
    assert [span.of(TEXT) for span in found] == ["قتل 1,554", "شخصاً وجرح", "300 آخرون"]
    assert [span.of(TEXT) for span in boundaries.parts(TEXT, whole, at("300 آخرون، وقال"))] == [
        "قتل 1,554 شخصاً وجرح",
        "300 آخرون",
    ]
    assert boundaries.parts(TEXT, whole, whole) == []
    assert boundaries.parts(TEXT, whole, at("عاد")) == []


@given(texts_with_spans(), st.integers(0, 150))
def test_parts_lie_in_their_order_within_the_claim(given_: tuple[str, Span], where: int) -> None:
    text, span = given_
    found = boundaries.parts(text, span, min(where, len(text)))
    assert len(found) in (0, 2)
    if found:
        assert found[0].start == span.start
        assert found[1].end == span.end
        assert found[0].end <= found[1].start


def test_the_part_with_the_value_stays_the_claim_and_the_other_takes_what_is_read_in_it() -> None:
    read = [figure("1,554 شخصاً", "1554"), figure("300 آخرون", "300")]
    whole = at("قتل 1,554 شخصاً وجرح 300 آخرون")
    claim = marked(
        whole, tags=("t", "u"), note="انظر", speaker="الوزارة", status=Status.CONFIRMED, indicator_id="i",
        quantity=Quantity(value=Decimal(300)),
    )  # fmt: skip
    spans = boundaries.parts(TEXT, whole, TEXT.index("وجرح"))
    change = boundaries.split(article_of(TEXT), TEXT, claim, spans, read, now=9)
    own, new = after(change)
    assert (own.id, own.anchor.quote) == (claim.id, "وجرح 300 آخرون")
    assert (own.quantity, own.note, own.indicator_id) == (claim.quantity, "انظر", "i")
    assert new.anchor.quote == "قتل 1,554 شخصاً"
    assert (new.quantity, new.note, new.indicator_id) == (Quantity(value=Decimal(1554)), "", None)
    for part in (own, new):
        assert (part.tags, part.speaker, part.status) == (("t", "u"), "الوزارة", Status.CONFIRMED)
        assert is_well_anchored(part, TEXT)
    before = {claim.id: claim}
    assert state(change.inverse(), state(change, before)) == before


def test_a_corrected_value_stays_with_the_first_part_and_is_not_doubled() -> None:
    read = [figure("1,554 شخصاً وجرح 300", "1554")]
    claim = marked(at("1,554 شخصاً وجرح 300"), quantity=Quantity(value=Decimal(1600)))
    spans = boundaries.parts(TEXT, claim.anchor.span, TEXT.index("وجرح"))
    own, new = after(boundaries.split(article_of(TEXT), TEXT, claim, spans, read, now=9))
    assert (own.anchor.quote, own.quantity) == ("1,554 شخصاً", claim.quantity)
    assert new.quantity is None
    assert not boundaries.split(article_of(TEXT), TEXT, claim, [], read, now=9)


# --- merge ---------------------------------------------------------------------------------------
def test_a_claim_merges_with_the_next_in_its_sentence_or_one_that_overlaps_it() -> None:
    first, second, third = marked(at("1,554")), marked(at("300 آخرون")), marked(at("الباقون"))
    everything = [first, second, third]
    assert boundaries.mergeable(TEXT, first, everything) == second
    assert boundaries.mergeable(TEXT, second, everything) is None
    outer = marked(at("وجرح 300 آخرون"))
    assert boundaries.mergeable(TEXT, second, [first, outer, second, third]) == outer
    assert boundaries.mergeable(TEXT, third, everything) is None


def test_a_merged_claim_says_all_that_only_one_of_the_two_said() -> None:
    period = Period(start="2024", end="2024", precision=Precision.YEAR)
    one = marked(at("1,554 شخصاً"), tags=("t",), note="أ", quantity=Quantity(value=Decimal(1554)))
    two = marked(at("300 آخرون"), tags=("u", "t"), note="ب", period=period, speaker="الوزارة", indicator_id="i")
    change = boundaries.merge(TEXT, one, two, now=9)
    (merged,) = after(change)
    assert merged.anchor.quote == "1,554 شخصاً وجرح 300 آخرون"
    assert is_well_anchored(merged, TEXT)
    assert (merged.id, merged.tags, merged.note) == (one.id, ("t", "u"), "أ\nب")
    assert (merged.quantity, merged.period) == (one.quantity, period)
    assert (merged.speaker, merged.indicator_id) == ("الوزارة", "i")
    assert boundaries.left_out(one, two) == ()
    before = {one.id: one, two.id: two}
    assert state(change, before) == {one.id: merged}
    assert state(change.inverse(), state(change, before)) == before


def test_what_the_other_says_otherwise_is_named() -> None:
    one = marked(at("1,554"), quantity=Quantity(value=Decimal(1)), speaker="أ", note="n", status=Status.CONFIRMED)
    two = marked(at("300"), quantity=Quantity(value=Decimal(2)), speaker="أ", note="n")
    assert boundaries.left_out(one, two) == ("quantity", "status")
    (merged,) = after(boundaries.merge(TEXT, one, two, now=9))
    assert (merged.quantity, merged.note, merged.status) == (one.quantity, "n", Status.CONFIRMED)
