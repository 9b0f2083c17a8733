"""Acts on tags."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.errors import BadValue, TagNameTaken
from desktop.domain.span import Span
from desktop.domain.tag import Tag
from desktop.edits import claims, tags

from .conftest import TEXT


def starter() -> list[Tag]:
    records = tags.starter_tags(("إحصاء", "تاريخ", "اقتباس"), now=1).records
    return [record.after for record in records if isinstance(record.after, Tag)]


def applied(change: Change, before: list[Tag]) -> list[Tag]:
    state = {tag.id: tag for tag in before}
    for record in change.records:
        if record.kind == "tag":
            if isinstance(record.after, Tag):
                state[record.id] = record.after
            else:
                del state[record.id]
    return list(state.values())


def claim_with(article: Article, *tag_ids: str) -> Claim:
    claim = claims.mark(article, TEXT, Span(0, 5), tags=tag_ids, now=1).records[0].after
    assert isinstance(claim, Claim)
    return claim


def test_starter_tags_have_the_first_keys_and_different_colours() -> None:
    made = starter()
    assert [tag.key for tag in made] == [1, 2, 3]
    assert len({tag.colour for tag in made}) == 3


def test_a_new_tag_takes_the_first_free_key_and_colour() -> None:
    made = tags.new_tag("حدث", starter(), now=2)
    assert made.key == 4
    assert made.colour not in {tag.colour for tag in starter()}


def test_a_name_that_another_tag_has_is_refused_however_it_is_spelled() -> None:
    with pytest.raises(TagNameTaken):
        tags.create("إحصَاء", starter(), now=2)
    with pytest.raises(BadValue):
        tags.create("  ", starter(), now=2)


def test_a_tag_may_keep_its_own_name() -> None:
    known = starter()
    assert not tags.revise(known[0], known, now=2, name="إحصاء")


def test_a_key_is_taken_from_the_tag_that_holds_it() -> None:
    known = starter()
    after = {tag.name: tag.key for tag in applied(tags.revise(known[0], known, now=2, key=2), known)}
    assert after == {"إحصاء": 2, "تاريخ": None, "اقتباس": 3}


def test_a_tag_can_not_be_put_below_itself() -> None:
    known = starter()
    known = applied(tags.revise(known[1], known, now=2, parent_id=known[0].id), known)
    with pytest.raises(BadValue):
        tags.revise(known[0], known, now=3, parent_id=known[1].id)


def test_a_deleted_tag_leaves_its_claims_and_lifts_what_was_below_it(article: Article) -> None:
    parent, child, other = starter()
    child = replace(child, parent_id=parent.id)
    claim = claim_with(article, parent.id, other.id)
    change = tags.delete(parent, [parent, child, other], [claim], now=2)
    after = {record.id: record.after for record in change.records}
    assert after[parent.id] is None
    kept, lifted = after[claim.id], after[child.id]
    assert isinstance(kept, Claim) and kept.tags == (other.id,)
    assert isinstance(lifted, Tag) and lifted.parent_id is None


def test_a_merge_moves_claims_over_without_doubling_a_tag(article: Article) -> None:
    one, two, three = starter()
    both, single = claim_with(article, one.id, two.id), claim_with(article, three.id, one.id)
    change = tags.merge(one, two, [one, two, three], [both, single], now=2)
    after = {record.id: record.after for record in change.records}
    assert after[one.id] is None
    merged, moved = after[both.id], after[single.id]
    assert isinstance(merged, Claim) and merged.tags == (two.id,)
    assert isinstance(moved, Claim) and moved.tags == (three.id, two.id)


def test_a_tag_merged_into_one_below_it_leaves_no_tag_without_a_way_up() -> None:
    top, middle, leaf = starter()
    known = [top, replace(middle, parent_id=top.id), replace(leaf, parent_id=middle.id)]
    left = applied(tags.merge(top, known[2], known, [], now=2), known)
    parents = {tag.id: tag.parent_id for tag in left}
    assert all(parent is None or parent in parents for parent in parents.values())
    assert parents[leaf.id] is None


@given(st.data())
def test_whatever_is_done_the_tags_stay_a_forest(data: st.DataObject) -> None:
    known = [tags.new_tag(f"وسم {i}", [], now=1, key=None) for i in range(6)]
    known = [replace(tag, key=None) for tag in known]
    for _ in range(data.draw(st.integers(1, 12))):
        one, two = data.draw(st.sampled_from(known)), data.draw(st.sampled_from(known))
        act = data.draw(st.sampled_from(("nest", "merge", "delete", "key")))
        try:
            if act == "nest":
                change = tags.revise(one, known, now=2, parent_id=two.id)
            elif act == "merge":
                change = tags.merge(one, two, known, [], now=2)
            elif act == "key":
                change = tags.revise(one, known, now=2, key=data.draw(st.integers(1, 9)))
            else:
                change = tags.delete(one, known, [], now=2)
        except BadValue:
            continue
        known = applied(change, known)
        if not known:
            return
        by_id = {tag.id: tag for tag in known}
        keys = [tag.key for tag in known if tag.key]
        assert len(keys) == len(set(keys))
        for tag in known:
            seen = set()
            while tag.parent_id is not None:
                assert tag.id not in seen
                seen.add(tag.id)
                tag = by_id[tag.parent_id]
