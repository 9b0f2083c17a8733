"""Witnesses: how many independent ones report a thing, found off the window's thread and remembered for each row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.analysis.comparison import each_its_own
from desktop.analysis.origins import Bond, Links, bonds, groups, links
from desktop.domain.article import Article
from desktop.domain.claim import Claim

Groups = tuple[frozenset[str], ...]
_Key = tuple[tuple[str, int], ...]


class Found(NamedTuple):
    """What a worker found: what binds the articles to each other, and the origins of some rows."""

    links: Links
    groups: dict[_Key, Groups]


@dataclass
class Witnesses:
    """Called with claims of one indicator it gives their articles by origin; each is its own until links are known."""

    _found: Found | None = None

    def __call__(self, claims: Sequence[Claim]) -> Groups:
        if self._found is None:
            return each_its_own(claims)
        key = _key(claims)
        if key not in self._found.groups:
            self._found.groups[key] = _groups(claims, self._found.links)
        return self._found.groups[key]

    def take(self, found: Found | None) -> None:
        """Go on with what a worker found; None forgets it, as for another project."""
        self._found = found

    def bonds(self, claims: Sequence[Claim]) -> list[Bond]:
        """Return why some articles of a row are of one origin."""
        return bonds(claims, self._found.links) if self._found is not None else []


def find(articles: Sequence[Article], texts: Sequence[str], rows: Iterable[Sequence[Claim]]) -> Found:
    """Find what binds articles, and the origins of rows, each given by its claims; for a worker."""
    known = links(articles, texts)
    return Found(known, {_key(claims): _groups(claims, known) for claims in rows})


def _groups(claims: Sequence[Claim], known: Links) -> Groups:
    return groups({claim.article_id for claim in claims}, bonds(claims, known))


def _key(claims: Sequence[Claim]) -> _Key:
    return tuple(sorted((claim.id, claim.updated_at) for claim in claims))
