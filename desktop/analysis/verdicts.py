"""Verdicts: how the claims of one indicator stand to each other, and by which rule; DESIGN's rules in their order.

A verdict looks at every two things that are said, also within one article: so it depends neither on the order of the
articles nor on how often something is said.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from desktop.analysis.relation import Gap, Relation
from desktop.analysis.sayings import (
    ABOUT,
    BOUNDS,
    BOUNDS_DATE,
    INSIDE,
    Pair,
    Saying,
    apart_in_time,
    compare,
    sayings_of,
)
from desktop.analysis.unit_sense import Senses
from desktop.arabic.folding import fold
from desktop.domain.change import Label
from desktop.domain.claim import Claim
from desktop.domain.overrule import Verdict
from desktop.domain.period import earliest

ABOUT_COVERS = Decimal("0.05")  # what 'about' covers on either side, as a part of the value
_PAST_TELLING = Decimal(1_000_000)  # percent; what lies further apart than that is no difference in percent


@dataclass(frozen=True, slots=True)
class Finding:
    """A verdict with the rule that says so.

    `odd` are the articles that stand against most of the others, where there is a majority; `gap` how far apart the
    claims are at most, where they differ; `faded` the ids of claims that a later figure has taken the place of.
    """

    verdict: Verdict
    rule: Label
    odd: frozenset[str] = frozenset()
    gap: Gap | None = None
    faded: frozenset[str] = frozenset()


def find(claims: Iterable[Claim], senses: Senses, about: Decimal = ABOUT_COVERS) -> Finding:
    """Return how claims of one indicator, at least one, stand to each other."""
    known = list(claims)
    articles = {claim.article_id for claim in known}
    if len(articles) < 2:
        return Finding(Verdict.ONE_SOURCE, Label.of("rule.one_source"))
    said = sayings_of(known, senses)
    speaking = frozenset().union(*(saying.articles for saying in said))
    if not said:
        return _of_words(known)
    if len(speaking) < 2:
        return Finding(Verdict.COMPATIBLE, Label.of("rule.one_value"))
    pairs = [compare(one, other, about) for one, other in combinations(said, 2)]
    apart = [pair for pair in pairs if pair.relation is Relation.APART]
    if apart:
        return Finding(Verdict.DIFFERENT_SCOPE, _least(pair.rule for pair in apart), _odd(speaking, said, apart))
    differing = [pair for pair in pairs if pair.relation is Relation.DIFFER]
    if differing:
        return _of_conflict(differing, said, speaking)
    if all(pair.relation is Relation.AGREE for pair in pairs):
        is_about = any(pair.rule == ABOUT for pair in pairs)
        return Finding(Verdict.AGREE, _about(about) if is_about else _same(said, len(speaking)))
    rules = {pair.rule for pair in pairs if pair.relation is Relation.COMPATIBLE}
    return Finding(Verdict.COMPATIBLE, INSIDE if INSIDE in rules else rules.pop())


def _of_words(claims: Sequence[Claim]) -> Finding:
    """Return what can be said of claims without a figure or a date: whether they use the same words of one time."""
    spans = {claim.period for claim in claims if claim.period is not None}
    apart = [why for one, other in combinations(spans, 2) if (why := apart_in_time(one, other)) is not None]
    if apart:
        return Finding(Verdict.DIFFERENT_SCOPE, _least(apart))
    if len({fold(claim.anchor.quote) for claim in claims}) == 1:
        return Finding(Verdict.AGREE, Label.of("rule.same_words"))
    return Finding(Verdict.COMPATIBLE, Label.of("rule.words"))


def _of_conflict(differing: Sequence[Pair], said: Sequence[Saying], speaking: frozenset[str]) -> Finding:
    against = [pair for pair in differing if pair.later is None]
    if not against:
        newest = max((pair.later for pair in differing if pair.later), key=_held)
        faded = {
            claim.id for pair in differing for claim in (pair.other if pair.later is pair.one else pair.one).claims
        }
        period = newest.period
        assert period is not None
        rule = Label.of("rule.updated", latest=period.start or period.end)
        return Finding(Verdict.UPDATED, rule, gap=max(differing, key=Pair.width).gap(), faded=frozenset(faded))
    odd = _odd(speaking, said, against)
    widest = max(against, key=Pair.width)
    gap = widest.gap()
    key = "rule.bounds" if widest.rule in (BOUNDS, BOUNDS_DATE) else "rule.differ"
    percent = "" if gap.percent is None or gap.percent >= _PAST_TELLING else _plain(_rounded(gap.percent))
    rule = Label.of(
        key, odd=len(odd), articles=len(speaking), amount=_plain(gap.amount), unit=gap.unit, percent=percent,
        kind="date" if widest.is_of_dates else "number",
    )  # fmt: skip
    return Finding(Verdict.DIFFER, rule, odd, gap)


def _rounded(percent: Decimal) -> Decimal:
    return percent.quantize(Decimal(1) if percent >= 10 else Decimal("0.1"))


def _held(saying: Saying) -> tuple[str, str]:
    period = saying.period
    assert period is not None
    day = earliest(period.start or period.end)
    return day.isoformat() if day else "", saying.claims[0].id


def _odd(speaking: frozenset[str], said: Sequence[Saying], against: Sequence[Pair]) -> frozenset[str]:
    """Return the articles that stand against the largest group of articles that don't stand against each other.

    None where there are two such groups of one size: then nobody is the odd one.
    """
    opposed: dict[str, set[str]] = {article: set() for article in speaking}
    for pair in against:
        for one in pair.one.articles:
            for other in pair.other.articles - {one}:
                opposed[one].add(other)
                opposed[other].add(one)
    together = {article: speaking - opposed[article] for article in speaking}
    most = max(map(len, together.values()))
    groups = {group for group in together.values() if len(group) == most}
    return speaking - next(iter(groups)) if len(groups) == 1 and most > 1 else frozenset()


def _least(rules: Iterable[Label]) -> Label:
    return min(rules, key=lambda rule: (rule.key, rule.args))


def _same(said: Sequence[Saying], articles: int) -> Label:
    is_date = all(saying.figure is None for saying in said)
    return Label.of("rule.same_date" if is_date else "rule.same", count=articles)


def _about(about: Decimal) -> Label:
    return Label.of("rule.about", percent=_plain(about * 100))


def _plain(figure: Decimal) -> str:
    text = f"{figure:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
