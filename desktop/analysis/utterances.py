"""Utterances: what articles say or quote, side by side; each held against the first of its kind, word by word."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop.analysis.quotations import Counterpart, Kind, Quotations, align
from desktop.analysis.wording import wording_of
from desktop.arabic.names import same_name
from desktop.domain.claim import Claim
from desktop.domain.span import Span

ALIKE = 0.45  # the share of words that two have in common from which they are taken for one utterance


class Utterance(NamedTuple):
    """Words of an article (code points) with who says them; `claim` is the claim that marks them, if one does."""

    article_id: str
    span: Span
    speaker: str = ""
    claim: Claim | None = None


class Run(NamedTuple):
    """Some words in a row, with the marks that stand at them."""

    kind: Kind
    text: str


class Rewording(NamedTuple):
    """Words held against others: what both have, what only these have and what they lack, in reading order."""

    runs: tuple[Run, ...]
    similarity: float

    @property
    def is_alike(self) -> bool:
        """Say whether the two are one utterance, so that their differences mean something."""
        return self.similarity >= ALIKE

    @property
    def is_verbatim(self) -> bool:
        """Say whether the words are the same, whatever particles and endings are written onto them."""
        return all(run.kind is Kind.KEPT for run in self.runs)


def of_claims(claims: Iterable[Claim]) -> list[Utterance]:
    """Return what claims mark."""
    return [Utterance(claim.article_id, claim.anchor.span, claim.speaker, claim) for claim in claims]


def reworded(one: str, mine: Span, other: str, its: Span) -> Rewording:
    """Return the words of `its` in the text `other`, held against those of `mine` in the text `one`."""
    runs: list[Run] = []
    at, kept, dropped = its.start, 0, 0
    for piece in align(one, mine, other, its):
        if piece.its is None:
            assert piece.mine is not None
            dropped += len(wording_of(piece.mine.of(one)))
            runs.append(Run(Kind.DROPPED, _flat(piece.mine.of(one))))
            continue
        at = _carry(runs, other, at, piece.its.start)
        runs.append(Run(piece.kind, _flat(other[at : piece.its.end])))
        at = piece.its.end
        kept += len(wording_of(piece.its.of(other))) if piece.kind is Kind.KEPT else 0
    _carry(runs, other, at, its.end)
    words = len(wording_of(mine.of(one))) + len(wording_of(its.of(other)))
    return Rewording(tuple(runs), 2 * kept / words if words else 0.0)


def alike(utterances: Sequence[Utterance], texts: Mapping[str, str]) -> list[list[Utterance]]:
    """Return utterances in groups that say one thing, by their words or by their indicator, in their order."""
    groups: list[list[Utterance]] = []
    for each in utterances:
        found = (group for group in groups if _is_one(group[0], each, texts))
        group = next(found, None)
        if group is None:
            groups.append([each])
        else:
            group.append(each)
    return groups


def quoted_by_several(found: Quotations) -> list[list[Utterance]]:
    """Return the quotations that several articles have, those of one utterance together, in the order of the first."""
    groups: dict[Utterance, list[Utterance]] = {}
    for pair in found.counterparts:
        one, other = _both(pair)
        mine = groups.get(one) or groups.get(other) or [one]
        for each in (one, other):
            if each not in mine:
                mine.append(each)
            groups[each] = mine
    return list({id(group): group for group in groups.values()}.values())


def spelled(text: str) -> str:
    """Return the words of a text as they are compared, so that a row of them can be looked for in it."""
    return " " + " ".join(map(str, wording_of(text).codes)) + " "


def elsewhere(utterance: Utterance, text: str, others: Mapping[str, str]) -> list[str]:
    """Return the articles that have the very words of `text` too, whoever marked them; `others` are spelled."""
    words = spelled(utterance.span.of(text))
    return [key for key, other in others.items() if key != utterance.article_id and words in other]


def speakers(claims: Iterable[Claim]) -> list[tuple[str, list[Claim]]]:
    """Return the speakers whom several articles quote, by their fullest names, with their claims; most quoted first."""
    known: list[tuple[str, list[Claim]]] = []
    for claim in claims:
        if not claim.speaker:
            continue
        for at, (name, mine) in enumerate(known):
            if same_name(name, claim.speaker):
                mine.append(claim)
                known[at] = max(name, claim.speaker, key=len), mine
                break
        else:
            known.append((claim.speaker, [claim]))
    several = [(name, mine) for name, mine in known if len({claim.article_id for claim in mine}) > 1]
    return sorted(several, key=lambda each: (-len(each[1]), each[0]))


def _both(pair: Counterpart) -> tuple[Utterance, Utterance]:
    one, other = pair.one, pair.other
    return Utterance(one.article_id, one.span, one.speaker), Utterance(other.article_id, other.span, other.speaker)


def _is_one(first: Utterance, each: Utterance, texts: Mapping[str, str]) -> bool:
    indicators = [known.claim.indicator_id if known.claim else None for known in (first, each)]
    if indicators[0] is not None and indicators[0] == indicators[1]:
        return True
    return reworded(texts[first.article_id], first.span, texts[each.article_id], each.span).is_alike


def _carry(runs: list[Run], text: str, start: int, end: int) -> int:
    """Put the marks that stand at the end of a word to it; return where what comes next begins."""
    gap = text[start:end]
    marks = gap.split()[0] if gap and not gap[0].isspace() else ""
    last = next((at for at in range(len(runs) - 1, -1, -1) if runs[at].kind is not Kind.DROPPED), None)
    if not marks or last is None:
        return start + len(gap) - len(gap.lstrip())
    runs[last] = Run(runs[last].kind, runs[last].text + marks)
    rest = gap[len(marks) :]
    return start + len(marks) + len(rest) - len(rest.lstrip())


def _flat(text: str) -> str:
    return " ".join(text.split())
