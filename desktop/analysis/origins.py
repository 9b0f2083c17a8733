"""Origins: articles that took their words from each other, or from one source, are one witness and not several."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from desktop.analysis.credits import quoted_from, signed_by
from desktop.analysis.passages import Passage, between, share
from desktop.analysis.wording import wording_of
from desktop.arabic.folding import fold
from desktop.arabic.names import is_nobody, same_name
from desktop.domain.article import Article
from desktop.domain.change import Label
from desktop.domain.claim import Claim
from desktop.domain.span import Span

TAKEN = 0.25  # of the shorter article's text: so much wording that another has, and the two are of one origin

_HEAD = 400  # code points at either end of an article in which it is signed


class Bond(NamedTuple):
    """Two articles (ids) that are of one origin, and why: a label of `session/rulings.py`."""

    one: str
    other: str
    reason: Label


class Elsewhere(NamedTuple):
    """A stretch of an article (code points) whose wording another article has as well, and where it has it."""

    span: Span
    article_id: str
    its: Span
    passage: Passage


@dataclass(frozen=True, slots=True)
class Links:
    """What binds articles to each other: the passages of each two, and those that are of one origin as wholes.

    Each two articles (ids) stand once in `passages`, the one that came first before the other.
    """

    passages: Mapping[tuple[str, str], Sequence[Passage]]
    wholes: Sequence[Bond]

    def of(self, article_id: str) -> list[Elsewhere]:
        """Return where an article's wording is that of others, by place."""
        found = []
        for (one, other), passages in self.passages.items():
            if article_id == one:
                found += [Elsewhere(each.mine, other, each.its, each) for each in passages]
            elif article_id == other:
                found += [Elsewhere(each.its, one, each.mine, each) for each in passages]
        return sorted(found, key=lambda each: (each.span, each.article_id, each.its))


def links(articles: Sequence[Article], texts: Sequence[str]) -> Links:
    """Return what binds articles to each other; takes some 5 ms an article, so not while somebody waits.

    Two are of one origin as wholes where a quarter of the shorter one is wording of the other, where both are taken
    from one outlet or agency, or where one is taken from the other's outlet.
    """
    found: dict[tuple[str, str], list[Passage]] = {}
    for shared in between([wording_of(text) for text in texts]):
        one, other = articles[shared.one].id, articles[shared.other].id
        found.setdefault((one, other), []).append(shared.passage)
    lengths = {article.id: max(1, len(text.strip())) for article, text in zip(articles, texts, strict=True)}
    wholes = [
        Bond(one, other, Label.of("origin.wording"))
        for (one, other), those in found.items()
        if max(share([link.mine for link in those], lengths[one]), share([link.its for link in those], lengths[other]))
        >= TAKEN
    ]
    known = {fold(article.outlet) for article in articles} - {""}
    named = [(article.id, outlets_of(article, text, known)) for article, text in zip(articles, texts, strict=True)]
    for (first, mine), (second, its) in combinations(named, 2):
        same = sorted(mine & its)
        if same:
            wholes.append(Bond(first, second, Label.of("origin.outlet", outlet=same[0])))
    return Links(found, wholes)


def outlets_of(article: Article, text: str, known: Collection[str] = ()) -> frozenset[str]:
    """Return the outlets and agencies that an article is of or says it is taken from, folded; `known` are outlets."""
    named = {fold(article.outlet), *quoted_from(text, known)}
    for part in (text[:_HEAD], text[-_HEAD:]):
        named |= signed_by(part)
    return frozenset(name for name in named if name)


def bonds(claims: Iterable[Claim], links: Links) -> list[Bond]:
    """Return which of the articles that claims of one indicator stand in are of one origin for it, and why.

    Besides articles that are so as wholes: those that share the very wording of the claims, and those that have it
    from the same speaker. Sources without a name bind nobody, nor does a short name that may be of either of two.
    """
    known = list(claims)
    named = {claim.speaker for claim in known if not is_nobody(claim.speaker)}
    telling = {name for name in named if _is_of_one(name, named)}
    reporting = {claim.article_id for claim in known}
    found = [bond for bond in links.wholes if {bond.one, bond.other} <= reporting]
    for mine, its in combinations(known, 2):
        if mine.article_id == its.article_id:
            continue
        if {mine.speaker, its.speaker} <= telling and same_name(mine.speaker, its.speaker):
            fullest = max(mine.speaker, its.speaker, key=lambda name: (len(name), name))
            found.append(Bond(mine.article_id, its.article_id, Label.of("origin.speaker", speaker=fullest)))
        elif _same_wording(mine, its, links) or _same_wording(its, mine, links):
            found.append(Bond(mine.article_id, its.article_id, Label.of("origin.passage")))
    unique = {(min(bond[:2]), max(bond[:2]), bond.reason.key, bond.reason.args): bond for bond in found}
    return [unique[key] for key in sorted(unique)]


def groups(article_ids: Iterable[str], bonds: Iterable[Bond]) -> tuple[frozenset[str], ...]:
    """Return the articles by origin: those that bonds lead to from one another are together."""
    together = {article_id: {article_id} for article_id in article_ids}
    for bond in bonds:
        one, other = together.get(bond.one), together.get(bond.other)
        if one is None or other is None or one is other:
            continue
        one |= other
        for article_id in other:
            together[article_id] = one
    return tuple(sorted({frozenset(group) for group in together.values()}, key=sorted))


def _is_of_one(name: str, names: Iterable[str]) -> bool:
    """Say whether those that a name may be short for, or be the full form of, may all be one person."""
    like = [each for each in names if same_name(name, each)]
    return all(same_name(one, other) for one, other in combinations(like, 2))


def _same_wording(mine: Claim, its: Claim, links: Links) -> bool:
    return any(
        link.mine.overlaps(mine.anchor.span) and link.its.overlaps(its.anchor.span)
        for link in links.passages.get((mine.article_id, its.article_id), ())
    )
