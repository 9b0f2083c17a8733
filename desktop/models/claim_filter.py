"""Filters over claims: which of them the table shows."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.arabic.folding import fold, sought
from desktop.domain.claim import Claim, Status
from desktop.domain.tag import Tag


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """What a shown claim must have; None asks for nothing, an empty tag or speaker for claims without one.

    A tag stands for those below it too. `text` is folded and looked for word by word, all words must occur;
    `ids`, where given, are the only claims that may be shown.
    """

    tag_id: str | None = None
    article_id: str | None = None
    status: Status | None = None
    speaker: str | None = None
    text: str = ""
    ids: frozenset[str] | None = None

    def __bool__(self) -> bool:
        return self != ClaimFilter()

    def test(self, tags: Sequence[Tag], searched: Callable[[Claim], str]) -> Callable[[Claim], bool]:
        """Return the test of one claim; `searched` gives the folded text in which words are looked for."""
        asked: list[Callable[[Claim], bool]] = []
        if self.ids is not None:
            ids = self.ids
            asked.append(lambda claim: claim.id in ids)
        if self.tag_id is not None:
            wanted = below(self.tag_id, tags)
            if self.tag_id:
                asked.append(lambda claim: not wanted.isdisjoint(claim.tags))
            else:
                asked.append(lambda claim: not claim.tags)
        if self.article_id is not None:
            asked.append(lambda claim: claim.article_id == self.article_id)
        if self.status is not None:
            asked.append(lambda claim: claim.status is self.status)
        if self.speaker is not None:
            speaker = fold(self.speaker)
            asked.append(lambda claim: fold(claim.speaker) == speaker)
        words = sought(self.text).split()
        if words:
            asked.append(lambda claim: all(word in searched(claim) for word in words))
        return lambda claim: all(test(claim) for test in asked)


def below(tag_id: str, tags: Sequence[Tag]) -> frozenset[str]:
    """Return the tag's id with those of all tags below it."""
    found = {tag_id}
    while True:
        more = {tag.id for tag in tags if tag.parent_id in found} - found
        if not more:
            return frozenset(found)
        found |= more
