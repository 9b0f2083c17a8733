"""Rewording: what one article left out of a quote, or put into it, against another; and which quotes are one."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from desktop.arabic.folding import fold
from desktop.domain.claim import Claim

ALIKE = 0.45  # the share of words that two quotes have in common from which they are taken for one
_EDGES = "\"'«»“”‘’()[]{}،,.؛;:؟?!…ـ-–—"


class Kind(StrEnum):
    """What became of words: both have them, only the one that is looked at, only the one it is held against."""

    SAME = "same"
    ADDED = "added"
    DROPPED = "dropped"


class Run(NamedTuple):
    """Some words in a row, as their own text has them."""

    kind: Kind
    text: str


class Rewording(NamedTuple):
    """A quote against another one: its words and those it lacks, in reading order; `similarity` is from 0 to 1."""

    runs: tuple[Run, ...]
    similarity: float

    @property
    def is_alike(self) -> bool:
        """Say whether the two are one quote, so that their differences mean something."""
        return self.similarity >= ALIKE

    @property
    def is_verbatim(self) -> bool:
        """Say whether the words are the same, but for marks and spelling."""
        return all(run.kind is Kind.SAME for run in self.runs)


def reworded(quote: str, against: str) -> Rewording:
    """Return a quote with what it adds to another one and what it drops of it; spelling and marks don't count."""
    mine, its = quote.split(), against.split()
    matcher = SequenceMatcher(None, list(map(bare, its)), list(map(bare, mine)), autojunk=False)
    runs: list[Run] = []
    for act, first, end, from_mine, to_mine in matcher.get_opcodes():
        if act == "equal":
            runs.append(Run(Kind.SAME, " ".join(mine[from_mine:to_mine])))
            continue
        if end > first:
            runs.append(Run(Kind.DROPPED, " ".join(its[first:end])))
        if to_mine > from_mine:
            runs.append(Run(Kind.ADDED, " ".join(mine[from_mine:to_mine])))
    return Rewording(tuple(runs), matcher.ratio())


def alike(claims: Sequence[Claim]) -> list[list[Claim]]:
    """Return claims in groups that say one thing: their quotes are one, or their indicator is; by their first ones."""
    groups: list[list[Claim]] = []
    for claim in claims:
        for group in groups:
            if _is_one(claim, group[0]):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return groups


def _is_one(claim: Claim, first: Claim) -> bool:
    if claim.indicator_id is not None and claim.indicator_id == first.indicator_id:
        return True
    return reworded(claim.anchor.quote, first.anchor.quote).is_alike


def bare(word: str) -> str:
    """Return what a word is compared by: folded, without the marks around it."""
    return fold(word).strip(_EDGES)
