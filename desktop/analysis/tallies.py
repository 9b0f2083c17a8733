"""Tallies: how many claims each article, or each speaker, has under each tag; the order of claims is nothing."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from desktop.arabic.folding import fold
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.tag import Tag

UNTAGGED = ""
OTHER = "*"
MOST_TAGS = 12  # as many as there are colours


@dataclass(frozen=True, slots=True)
class Segment:
    """The claims of one article under one tag (or `UNTAGGED`, or `OTHER` for the rare ones), ids sorted."""

    tag_id: str
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TagBar:
    """One article, or one speaker: the segments in the order of the tags, and how many claims there are.

    `of` is the article's id, or the speaker's name as it is most often written.
    """

    of: str
    segments: tuple[Segment, ...]
    claims: int


@dataclass(frozen=True, slots=True)
class TagSeries:
    """Bars in their order, the tags that occur in them, and what the bars can't show.

    `without_claims` articles have no bar, `without_speaker` claims are in none; `several` claims have more than
    one tag and count under each.
    """

    bars: tuple[TagBar, ...]
    tag_ids: tuple[str, ...]
    without_claims: int = 0
    several: int = 0
    without_speaker: int = 0


def tags_by_article(
    articles: Iterable[Article], tags: Iterable[Tag], claims: Iterable[Claim], most: int = MOST_TAGS
) -> TagSeries:
    """Count each article's claims under each tag; past `most` tags the rarest are counted together.

    A tag that is not in `tags`, and a claim of an article that is not in `articles`, count as absent.
    """
    shelf = [article.id for article in articles]
    return _tally(shelf, lambda claim: claim.article_id, tags, claims, most)


def claims_by_speaker(tags: Iterable[Tag], claims: Sequence[Claim], most: int = MOST_TAGS) -> TagSeries:
    """Count each speaker's claims under each tag, who says most first.

    Names that fold alike are one speaker, written as most claims write it.
    """
    said = [claim for claim in claims if claim.speaker.strip()]
    folded = {name: fold(" ".join(name.split())) for name in {claim.speaker for claim in said}}
    written: dict[str, Counter[str]] = defaultdict(Counter)
    for claim in said:
        written[folded[claim.speaker]][claim.speaker] += 1
    numbers = {name: sum(found.values()) for name, found in written.items()}
    shelf = sorted(numbers, key=lambda name: (-numbers[name], name))
    series = _tally(shelf, lambda claim: folded.get(claim.speaker, ""), tags, said, most)
    called = {name: min(found, key=lambda one: (-found[one], one)) for name, found in written.items()}
    bars = tuple(TagBar(" ".join(called[bar.of].split()), bar.segments, bar.claims) for bar in series.bars)
    return TagSeries(bars, series.tag_ids, several=series.several, without_speaker=len(claims) - len(said))


def _tally(
    shelf: Sequence[str], key: Callable[[Claim], str], tags: Iterable[Tag], claims: Iterable[Claim], most: int
) -> TagSeries:
    order = {tag.id: place for place, tag in enumerate(tags)}
    found: dict[str, dict[str, list[str]]] = {name: defaultdict(list) for name in shelf}
    numbers: dict[str, int] = dict.fromkeys(shelf, 0)
    several = 0
    for claim in claims:
        of = key(claim)
        bucket = found.get(of)
        if bucket is None:
            continue
        numbers[of] += 1
        if len(claim.tags) == 1 and claim.tags[0] in order:  # as nearly all have
            bucket[claim.tags[0]].append(claim.id)
            continue
        known = [tag_id for tag_id in dict.fromkeys(claim.tags) if tag_id in order] or [UNTAGGED]
        several += len(known) > 1
        for tag_id in known:
            bucket[tag_id].append(claim.id)
    _fold_rare(found, order, most)
    order |= {OTHER: len(order), UNTAGGED: len(order) + 1}
    bars = tuple(TagBar(of, tuple(_segments(found[of], order)), numbers[of]) for of in shelf if numbers[of])
    used = {segment.tag_id for bar in bars for segment in bar.segments}
    return TagSeries(bars, tuple(sorted(used, key=order.__getitem__)), len(shelf) - len(bars), several)


def _fold_rare(found: dict[str, dict[str, list[str]]], order: dict[str, int], most: int) -> None:
    uses: Counter[str] = Counter()
    for bucket in found.values():
        for tag_id, ids in bucket.items():
            uses[tag_id] += len(ids)
    del uses[UNTAGGED]
    ranked = sorted(uses, key=lambda tag_id: (-uses[tag_id], order[tag_id]))
    rare = set(ranked[most - 1 :]) if len(ranked) > most else set()
    for bucket in found.values():
        together = {claim_id for tag_id in rare & bucket.keys() for claim_id in bucket.pop(tag_id)}
        if together:
            bucket[OTHER] = list(together)


def _segments(bucket: dict[str, list[str]], order: dict[str, int]) -> Iterable[Segment]:
    for tag_id in sorted(bucket, key=order.__getitem__):
        yield Segment(tag_id, tuple(sorted(bucket[tag_id])))
