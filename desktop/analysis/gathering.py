"""Gathering: claims of different articles that seem to be about the same thing, proposed to share an indicator.

Proposed, never done: each proposal says why, and is accepted or refused by a person.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from typing import NamedTuple

from desktop.analysis.relation import Relation
from desktop.analysis.sayings import Saying, compare, sayings_of
from desktop.analysis.unit_sense import Senses
from desktop.analysis.verdicts import ABOUT_COVERS
from desktop.analysis.wording import Wording, is_common, number_in, wording_of
from desktop.domain.change import Label
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.period import Role
from desktop.domain.refusal import Refusal

_LEAST = 3.5  # points for two claims to be proposed
_MOST_SHARED = 60  # claims that may share a word before it tells nothing
_MOST_WORDS = 3  # shared words that count beside a value
_NAME_WORDS = 5
_WHEN = frozenset(
    wording_of(
        "يناير فبراير مارس أبريل إبريل مايو أيار يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان "
        "حزيران تموز آب أيلول تشرين الثاني الأول نهاية أواخر مطلع بحلول الماضي المقبل الحالي العام"
    ).codes
)
_RARE = 3  # claims that may share a word while it counts in full


@dataclass(frozen=True, slots=True)
class Proposal:
    """Claims (ids, by article and place) to be put under an indicator that is there, or under a new one of this name.

    `reason` is a label of `session/rulings.py`.
    """

    claims: tuple[str, ...]
    indicator_id: str | None
    name: str
    reason: Label


def proposals(
    claims: Sequence[Claim],
    indicators: Iterable[Indicator],
    refusals: Iterable[Refusal] = (),
    senses: Senses | None = None,
    about: Decimal = ABOUT_COVERS,
) -> list[Proposal]:
    """Return what may belong together among claims without an indicator, and with those that have one; best first.

    Two claims of different articles are brought together by the same unit, a close value or date, the same period and
    the words around them; of one that fits several indicators the best is proposed. What was refused stays away.
    """
    names = {indicator.id: indicator.name for indicator in indicators}
    refused = _Refused(refusals)
    matched = _matched(claims, senses or Senses(), about, refused)
    by_indicator: dict[str, list[_Match]] = defaultdict(list)
    free: list[_Match] = []
    for claim_id, its in matched.items():
        best: dict[str, list[_Match]] = defaultdict(list)
        for match in its:
            key = match.other.claim.indicator_id
            if key in names and key is not None and not refused.indicator(claim_id, key):
                best[key].append(match._replace(points=match.points + _named(match.mine, names[key])))
        if best:
            key = max(best, key=lambda each: (_points(best[each]), each))
            by_indicator[key].append(max(best[key], key=lambda match: match.points))
        else:
            free += [match for match in its if match.other.claim.indicator_id is None]
    found = [_to_indicator(key, names[key], those) for key, those in by_indicator.items()]
    found += [_new_one(group, those, names) for group, those in _groups(free, refused)]
    found.sort(key=lambda each: (-each[0], each[1].claims))
    return [proposal for _, proposal in found]


# --- inside ------------------------------------------------------------------------------------
@dataclass(frozen=True)
class _Mention:
    """A claim with what it says and the words in and around it."""

    claim: Claim
    saying: Saying | None
    wording: Wording

    @cached_property
    def telling(self) -> dict[int, str]:
        """Return the words that say something, as they are compared and as the text has them; figures are left out."""
        words = ((code, self.wording.word(at)) for at, code in enumerate(self.wording.codes))
        return {code: word for code, word in words if _tells(code, word)}


def _tells(code: int, word: str) -> bool:
    """Say whether a word may tell what a claim is about; figures and months only tell how much and when."""
    return len(word) > 2 and not is_common(code) and not number_in(word) and code not in _WHEN


class _Match(NamedTuple):
    points: float
    mine: _Mention
    other: _Mention
    shared: tuple[str, ...]
    relation: Relation | None


class _Refused:
    """What people refused: two claims, or a claim under an indicator."""

    def __init__(self, refusals: Iterable[Refusal]) -> None:
        self._pairs: set[frozenset[str]] = set()
        self._under: set[tuple[str, str]] = set()
        for refusal in refusals:
            if refusal.indicator_id is not None:
                self._under.update((claim, refusal.indicator_id) for claim in refusal.claims)
            else:
                self._pairs.update(frozenset((one, two)) for one in refusal.claims for two in refusal.claims)

    def pair(self, one: str, other: str) -> bool:
        return frozenset((one, other)) in self._pairs

    def indicator(self, claim: str, indicator: str) -> bool:
        return (claim, indicator) in self._under


def _named(mention: _Mention, name: str) -> float:
    """Return how much of an indicator's name stands in and around a claim."""
    codes = {code for code in wording_of(name).codes if not is_common(code)}
    return 3.0 * len(codes & mention.telling.keys()) / len(codes) if codes else 0.0


def _points(matches: Sequence[_Match]) -> float:
    """Return how well a claim fits an indicator: the best of its claims, and a little for each other one."""
    points = sorted((match.points for match in matches), reverse=True)
    return points[0] + sum(points[1:4]) / 8


def _matched(claims: Sequence[Claim], senses: Senses, about: Decimal, refused: _Refused) -> Mapping[str, list[_Match]]:
    """Return for each claim without an indicator the claims of other articles that it may belong with."""
    says = {claim.id: saying for saying in sayings_of(claims, senses) for claim in saying.claims}
    mentions = [_Mention(claim, says.get(claim.id), _around(claim)) for claim in claims]
    having: dict[int, list[int]] = defaultdict(list)
    for place, mention in enumerate(mentions):
        for code in mention.telling:
            having[code].append(place)
    rarity = {code: min(1.0, _RARE / len(places)) ** 0.5 for code, places in having.items()}
    matched: dict[str, list[_Match]] = {}
    for place, mention in enumerate(mentions):
        if mention.claim.indicator_id is not None:
            continue
        near = Counter(
            other
            for code in mention.telling
            if len(having[code]) <= _MOST_SHARED
            for other in having[code]
            if other != place and mentions[other].claim.article_id != mention.claim.article_id
        )
        matches = (_match(mention, mentions[other], about, rarity) for other in sorted(near))
        kept = [each for each in matches if each and not refused.pair(each.mine.claim.id, each.other.claim.id)]
        if kept:
            matched[mention.claim.id] = kept
    return matched


def _around(claim: Claim) -> Wording:
    """Return the words of a claim's quote and of its context, whose outermost words may be cut."""
    before = claim.anchor.before.partition(" ")[2] if " " in claim.anchor.before else ""
    behind = claim.anchor.after.rpartition(" ")[0] if " " in claim.anchor.after else ""
    return wording_of(f"{before} {claim.anchor.quote} {behind}")


def _match(one: _Mention, other: _Mention, about: Decimal, rarity: Mapping[int, float]) -> _Match | None:
    """Return how well two claims go together; None for too little, or for what can't be the same thing."""
    both = sorted((code for code in one.telling if code in other.telling), key=lambda code: -rarity[code])
    shared = tuple(one.telling[code] for code in both)
    told = sum(rarity[code] for code in both)
    if one.saying is None or other.saying is None:
        apart = one.saying is not other.saying
        return _Match(told, one, other, shared, None) if told >= _LEAST + apart else None
    relation = compare(one.saying, other.saying, about).relation
    if relation is Relation.APART:
        return None
    points = min(told, _MOST_WORDS) + {Relation.AGREE: 2.0, Relation.COMPATIBLE: 1.2}.get(relation, 0.5)
    units = [saying.sense for saying in (one.saying, other.saying)]
    points += all(unit.base or unit.head for unit in units)
    points += one.saying.period is not None and one.saying.period == other.saying.period
    if relation is Relation.DIFFER and not _close(one.saying, other.saying):
        points -= 1.5
    return _Match(points, one, other, shared, relation) if points >= _LEAST else None


def _close(one: Saying, other: Saying) -> bool:
    """Say whether two figures that differ are of one size, or two dates of one year."""
    if one.quantity is not None and other.quantity is not None:
        in_base = one.sense.is_said and other.sense.is_said
        figures = sorted(
            abs(saying.quantity.middle * (saying.sense.factor if in_base else saying.sense.scale))
            for saying in (one, other)
            if saying.quantity
        )
        return figures[1] <= 2 * figures[0]
    if one.date is None or other.date is None or Role.VALUE not in (one.date.role, other.date.role):
        return False
    years = [(date.start or date.end)[:4] for date in (one.date, other.date)]
    return years[0] == years[1]


def _to_indicator(key: str, name: str, matches: list[_Match]) -> tuple[float, Proposal]:
    best = max(matches, key=lambda match: match.points)
    claims = _in_order([match.mine for match in matches])
    return best.points, Proposal(claims, key, name, _reason(best))


def _new_one(group: list[_Mention], matches: list[_Match], names: Mapping[str, str]) -> tuple[float, Proposal]:
    best = max(matches, key=lambda match: (match.points, match.mine.claim.id))
    order = list(best.mine.telling.values()).index
    words = sorted(best.shared[:_NAME_WORDS], key=order)
    name = " ".join(words)
    taken = set(names.values())
    number = 2
    while name in taken:
        name, number = f"{' '.join(words)} {number}", number + 1
    return best.points, Proposal(_in_order(group), None, name, _reason(best))


def _groups(matches: list[_Match], refused: _Refused) -> list[tuple[list[_Mention], list[_Match]]]:
    """Return claims that go together, the surest pairs first: most of a group go with each other."""
    group_of: dict[str, list[_Mention]] = {}
    used: dict[int, list[_Match]] = defaultdict(list)
    matching = {frozenset((match.mine.claim.id, match.other.claim.id)) for match in matches}
    for match in sorted(matches, key=lambda each: (-each.points, each.mine.claim.id, each.other.claim.id)):
        one = group_of.setdefault(match.mine.claim.id, [match.mine])
        other = group_of.setdefault(match.other.claim.id, [match.other])
        if one is not other:
            crossing = [(a.claim.id, b.claim.id) for a in one for b in other]
            if any(refused.pair(*pair) for pair in crossing):
                continue
            if sum(frozenset(pair) in matching for pair in crossing) <= len(crossing) / 2:
                continue
            one += other
            used[id(one)] += used.pop(id(other), [])
            for mention in other:
                group_of[mention.claim.id] = one
        used[id(one)].append(match)
    groups = {id(group): group for group in group_of.values() if len(group) > 1}
    return [(group, used[key]) for key, group in groups.items()]


def _in_order(mentions: Iterable[_Mention]) -> tuple[str, ...]:
    claims = {mention.claim.id: mention.claim for mention in mentions}
    return tuple(sorted(claims, key=lambda key: (claims[key].article_id, claims[key].anchor.start, key)))


def _reason(match: _Match) -> Label:
    words = "، ".join(match.shared[:_MOST_WORDS])
    if match.relation is None:
        return Label.of("gather.words", words=words)
    is_date = match.mine.saying is not None and match.mine.saying.figure is None
    kind = "date" if is_date else "value"
    return Label.of(f"gather.{'close' if match.relation is Relation.DIFFER else 'same'}_{kind}", words=words)
