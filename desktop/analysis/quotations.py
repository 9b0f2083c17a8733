"""Quotations: the same speaker's words in two articles, word by word; and words that no other article has."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from desktop.analysis.passages import between, share
from desktop.analysis.wording import Wording, is_common, wording_of
from desktop.arabic.names import same_name
from desktop.arabic.speakers import speaker_of
from desktop.domain.span import Span

_MARKS = re.compile(r"[«»“”\"]|\n\s*\n")
_OPENING, _CLOSING = "«“", "»”"
_LEAST_WORDS = 4  # what is shorter is a name or an irony, and no quotation
_LEAST_ALIKE = 0.5  # of the shorter one's telling words: two quotations of one utterance have so many in common
_FAR_ALIKE = 0.75  # where the two are not said to be of one speaker


class Kind(StrEnum):
    """What became of words on their way from one article into the other."""

    KEPT = "kept"
    DROPPED = "dropped"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks: `span` is what stands between them (code points), `speaker` who said it, if known."""

    article_id: str
    span: Span
    speaker: str


class Piece(NamedTuple):
    """Words in a row that were kept, dropped or added: their code points in the text that has them, or in both."""

    kind: Kind
    mine: Span | None
    its: Span | None


@dataclass(frozen=True, slots=True)
class Counterpart:
    """Two quotations of one utterance, aligned; `similarity` is the share of words that both have, from 0 to 1."""

    one: Quotation
    other: Quotation
    similarity: float
    pieces: tuple[Piece, ...]

    @property
    def names_two(self) -> bool:
        """Say whether the articles put the same words into the mouths of two people."""
        return bool(self.one.speaker and self.other.speaker) and not same_name(self.one.speaker, self.other.speaker)


@dataclass(frozen=True, slots=True)
class Quotations:
    """The quotations of several articles: those that two of them have, and those that are nowhere else."""

    counterparts: tuple[Counterpart, ...]
    alone: tuple[Quotation, ...]


def quotations_of(article_id: str, text: str) -> list[Quotation]:
    """Return the quotations of an article of some words at least, in their order."""
    found = []
    for start, end in _quoted(text):
        start += len(text[start:end]) - len(text[start:end].lstrip())
        end -= len(text[start:end]) - len(text[start:end].rstrip())
        if start < end and len(wording_of(text[start:end])) >= _LEAST_WORDS:
            speaker = speaker_of(text, Span(start, end))
            found.append(Quotation(article_id, Span(start, end), speaker.name if speaker else ""))
    return found


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """Give what stands between marks, the outermost where they are nested; no quotation goes on past a blank line."""
    opened: list[int] = []
    for mark in _MARKS.finditer(text):
        sign, at = mark[0], mark.start()
        if len(sign) > 1:
            opened.clear()
        elif sign in _OPENING or (sign == '"' and _opens(text, at)):
            opened.append(at + 1)
        elif opened:
            start = opened.pop()
            if not opened:
                yield start, at


def _opens(text: str, at: int) -> bool:
    """Say whether a straight mark opens a quotation: words follow it at once, and none stands right before it."""
    before, behind = text[at - 1 : at], text[at + 1 : at + 2]
    return bool(behind) and (behind.isalnum() or behind in "“«(…") and not before.isalnum()


def compare(texts: Mapping[str, str]) -> Quotations:
    """Return how the quotations of articles (texts by their ids) stand to each other.

    A quotation is nowhere else when no other article quotes the utterance, and none has its words without marks.
    """
    known = [(each, _words(texts[each.article_id], each)) for key in texts for each in quotations_of(key, texts[key])]
    counterparts = []
    shared: set[Quotation] = set()
    for place, behind in _of_one_utterance(known):
        (one, mine), (other, its) = known[place], known[behind]
        pieces = align(texts[one.article_id], one.span, texts[other.article_id], other.span)
        kept = _kept(texts[one.article_id], pieces)
        counterparts.append(Counterpart(one, other, round(2 * kept / (len(mine) + len(its)), 3), pieces))
        shared |= {one, other}
    wordings = {key: wording_of(text) for key, text in texts.items()}
    wholes = {key: _spelled(wording.codes) for key, wording in wordings.items()}
    places = _shared_places(wordings)
    alone = tuple(
        quotation
        for quotation, words in known
        if quotation not in shared
        and share(
            [_cut(place, quotation.span) for place in places[quotation.article_id] if place.overlaps(quotation.span)],
            len(quotation.span),
        )
        < _LEAST_ALIKE
        and not any(_spelled(words) in whole for key, whole in wholes.items() if key != quotation.article_id)
    )
    return Quotations(tuple(counterparts), alone)


def align(one: str, mine: Span, other: str, its: Span) -> tuple[Piece, ...]:
    """Return what was kept, dropped and added between two stretches of two texts, in the order of the reading.

    Words are the same whatever particles, endings and vowels are written onto them.
    """
    first, second = wording_of(mine.of(one)), wording_of(its.of(other))
    matcher = SequenceMatcher(None, first.codes, second.codes, autojunk=False)
    pieces = []
    for tag, start, end, its_start, its_end in matcher.get_opcodes():
        here, there = _place(first, start, end, mine.start), _place(second, its_start, its_end, its.start)
        if tag == "equal":
            pieces.append(Piece(Kind.KEPT, here, there))
            continue
        if here is not None:
            pieces.append(Piece(Kind.DROPPED, here, None))
        if there is not None:
            pieces.append(Piece(Kind.ADDED, None, there))
    return tuple(pieces)


def _shared_places(wordings: Mapping[str, Wording]) -> dict[str, list[Span]]:
    """Return by article where its wording is that of another."""
    keys = list(wordings)
    places: dict[str, list[Span]] = {key: [] for key in keys}
    for shared in between(list(wordings.values())):
        places[keys[shared.one]].append(shared.passage.mine)
        places[keys[shared.other]].append(shared.passage.its)
    return places


def _cut(place: Span, within: Span) -> Span:
    return Span(max(place.start, within.start), min(place.end, within.end))


def _kept(text: str, pieces: Iterable[Piece]) -> int:
    return sum(len(wording_of(piece.mine.of(text))) for piece in pieces if piece.kind is Kind.KEPT and piece.mine)


def _place(wording: Wording, start: int, end: int, offset: int) -> Span | None:
    return Span(offset + wording.starts[start], offset + wording.ends[end - 1]) if start < end else None


def _words(text: str, quotation: Quotation) -> list[int]:
    return wording_of(quotation.span.of(text)).codes


def _of_one_utterance(known: Sequence[tuple[Quotation, Sequence[int]]]) -> Iterator[tuple[int, int]]:
    """Give the places of two quotations that have most of the shorter one's telling words, of two articles, in order.

    Fewer will do where one speaker said both. Only those that have a word in common are held against each other.
    """
    telling = [{code for code in words if not is_common(code)} for _, words in known]
    having: dict[int, list[int]] = defaultdict(list)
    for place, codes in enumerate(telling):
        for code in codes:
            having[code].append(place)
    for place, codes in enumerate(telling):
        one = known[place][0]
        common: Counter[int] = Counter()
        for code in codes:
            places = having[code]
            common.update(places[bisect_right(places, place) :])
        for behind, count in sorted(common.items()):
            other, least = known[behind][0], min(len(codes), len(telling[behind]))
            if count < max(2, _LEAST_ALIKE * least) or one.article_id == other.article_id:
                continue
            if count >= _FAR_ALIKE * least or same_name(one.speaker, other.speaker):
                yield place, behind


def _spelled(codes: Iterable[int]) -> str:
    """Return words as a string in which a row of them can be looked for."""
    return " " + " ".join(map(str, codes)) + " "
