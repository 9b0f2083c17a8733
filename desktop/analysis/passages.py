"""Passages: stretches of wording that two texts share, though words were changed, put in, left out or turned round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import NamedTuple

from desktop.analysis.fingerprints import LEAST_WEIGHT, Hits, Index
from desktop.analysis.wording import Wording, is_common, number_in
from desktop.domain.span import Span

RULES_VERSION = 1  # of what is found; whoever keeps passages finds them anew under another one

_SPREAD = 4  # words in a row that a fingerprint is taken of
_STRIDE = 12  # words between fingerprints of one passage, at most
_DRIFT = 8  # words put in or left out between them, at most
_REACH = 16  # words around the outermost fingerprints that are looked at
_PIECE = 200  # words that are aligned at once, or some more
_COMMON_WORTH = 0.4  # what a word is worth that any two texts share
_LOSS = 0.55  # what each word costs that is not shared, within a passage
_LEAST_WORDS = 7
_LEAST_TELLING = 5
_LEAST_WORTH = 4.5


class Words(NamedTuple):
    """Words that stand in one text and not in the other, where one side may be empty (code points)."""

    mine: tuple[int, int]
    its: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of wording of two texts: where it stands in each (code points), and what is different in it.

    `similarity` is the share of its words that both have, from 0 to 1. `changed_numbers` are figures of which one
    stands in the other's place, as the texts have them.
    """

    mine: Span
    its: Span
    similarity: float
    words: int
    changed: tuple[Words, ...] = ()
    changed_numbers: tuple[tuple[str, str], ...] = ()


class Shared(NamedTuple):
    """A passage of the texts of two numbers, `one` before `other`."""

    one: int
    other: int
    passage: Passage


def between(texts: Sequence[Wording]) -> Iterator[Shared]:
    """Give the passages of every two of the texts, by the numbers of both and then by place."""
    index = Index(texts)
    for number, wording in enumerate(texts):
        for hits in index.hits(wording, after=number):
            for passage in of_hits(wording, texts[hits.text], hits):
                yield Shared(number, hits.text, passage)


def of_hits(mine: Wording, its: Wording, hits: Hits) -> list[Passage]:
    """Return the passages of two texts around the fingerprints that they share, by place."""
    found: list[_Stretch] = []
    rarity = _rarity(hits)
    for run in _runs(hits):
        if any(stretch.holds(run.first) for stretch in found):
            continue
        stretch = _aligned(mine, its, run.bounds, run.anchors, rarity)
        if stretch is None:
            continue
        apart = []
        for other in found:
            if stretch.meets(other):
                stretch = _aligned(mine, its, *stretch.with_all_of(other), rarity) or stretch
            else:
                apart.append(other)
        found = [*apart, stretch]
    found.sort(key=lambda stretch: stretch.window)
    return [_passage(mine, its, stretch) for stretch in found]


def share(spans: Sequence[Span], length: int) -> float:
    """Return which part of a text of so many code points lies in any of the spans, from 0 to 1."""
    covered, reached = 0, 0
    for span in sorted(spans):
        covered += max(0, span.end - max(span.start, reached))
        reached = max(reached, span.end)
    return covered / length if length else 0.0


# --- inside ------------------------------------------------------------------------------------
_Pair = tuple[int, int]  # a word here, and one there
_Window = tuple[int, int, int, int]  # words from..to here, from..to there
_Opcode = tuple[str, int, int, int, int]


class _Run(NamedTuple):
    """Fingerprints close to each other: the first, the words that all of them lie in, and some to hold on to."""

    first: _Pair
    bounds: _Window
    anchors: list[_Pair]


class _Stretch(NamedTuple):
    """Words of both texts that belong together, and how they are aligned."""

    window: _Window
    opcodes: list[_Opcode]
    anchors: list[_Pair]

    def holds(self, pair: _Pair) -> bool:
        left, right, its_left, its_right = self.window
        return left <= pair[0] < right and its_left <= pair[1] < its_right

    def meets(self, other: "_Stretch") -> bool:
        one, two = self.window, other.window
        return one[0] < two[1] and two[0] < one[1] and one[2] < two[3] and two[2] < one[3]

    def with_all_of(self, other: "_Stretch") -> tuple[_Window, list[_Pair]]:
        one, two = self.window, other.window
        window = min(one[0], two[0]), max(one[1], two[1]), min(one[2], two[2]), max(one[3], two[3])
        return window, _anchors(sorted([*self.anchors, *other.anchors]))


def _runs(hits: Hits) -> list[_Run]:
    """Return the fingerprints in groups that may be of one passage, those groups that are worth a look."""
    runs: list[list[_Pair]] = []
    weights: list[float] = []
    newest: dict[int, int] = {}  # by how far the places are apart, in steps of the drift
    for one, two, weight in zip(hits.mine, hits.its, hits.weights, strict=True):
        step = (two - one) // _DRIFT
        near = (newest[each] for each in (step, step - 1, step + 1) if each in newest)
        place = next((each for each in near if _goes_on(runs[each][-1], one, two)), None)
        if place is None:
            place = len(runs)
            runs.append([])
            weights.append(0.0)
        runs[place].append((one, two))
        weights[place] += weight
        newest[step] = place
    return [_run(run) for run, weight in zip(runs, weights, strict=True) if weight >= LEAST_WEIGHT]


def _goes_on(last: _Pair, one: int, two: int) -> bool:
    """Say whether a fingerprint may be of the passage that another ends."""
    return one - last[0] <= _STRIDE and abs((two - one) - (last[1] - last[0])) <= _DRIFT


def _run(pairs: list[_Pair]) -> _Run:
    """Return fingerprints as a run, from the word that begins the first to the one that begins the last."""
    (left, its_left), (right, its_right) = pairs[0], pairs[-1]
    if its_right < its_left:
        its_left, its_right = its_right, its_left
    return _Run(pairs[0], (left, right + 1, its_left, its_right + 1), _anchors(pairs))


def _anchors(pairs: Sequence[_Pair]) -> list[_Pair]:
    """Return pairs in the order of both texts and far apart: between them a long passage is aligned piece by piece."""
    kept: list[_Pair] = []
    for one, two in pairs:
        if not kept or (one >= kept[-1][0] + _PIECE and two > kept[-1][1]):
            kept.append((one, two))
    return kept


def _rarity(hits: Hits) -> dict[int, float]:
    """Return for the words here how much less they are worth for standing in a row like this in many texts."""
    rarity = dict.fromkeys(hits.boilerplate, 0.0)
    for place, weight in zip(hits.mine, hits.weights, strict=True):
        for at in range(place, place + _SPREAD):
            rarity[at] = max(rarity.get(at, 0.0), weight * weight)
    return rarity


def _aligned(
    mine: Wording, its: Wording, core: _Window, anchors: list[_Pair], rarity: dict[int, float]
) -> _Stretch | None:
    """Return the words in and around a window that belong together; None where it is too few to be no accident."""
    opcodes = _opcodes(mine, its, core, anchors)
    worth = {
        at: (_COMMON_WORTH if is_common(mine.codes[at]) else 1.0) * rarity.get(at, 1.0)
        for at in range(opcodes[0][1], opcodes[-1][2])
    }
    kept = _best(opcodes, worth)
    matched = [at for tag, start, end, _, _ in kept if tag == "equal" for at in range(start, end)]
    lost = sum(max(end - start, its_end - its_start) for tag, start, end, its_start, its_end in kept if tag != "equal")
    telling = sum(not is_common(mine.codes[at]) for at in matched)
    value = sum(worth[at] for at in matched) - lost * _LOSS
    if len(matched) < _LEAST_WORDS or telling < _LEAST_TELLING or value < _LEAST_WORTH:
        return None
    kept = _with_numbers(mine, its, kept)
    return _Stretch((kept[0][1], kept[-1][2], kept[0][3], kept[-1][4]), kept, anchors)


def _opcodes(mine: Wording, its: Wording, core: _Window, anchors: Sequence[_Pair]) -> list[_Opcode]:
    """Return how the words of a window are aligned, and those before and behind it for themselves.

    Aligned all at once, a line that stands before the passage here and behind it there would hide it.
    """
    left, right, its_left, its_right = core
    windows = [(max(0, left - _REACH), left, max(0, its_left - _REACH), its_left)]
    for one, two in (*anchors, (right, its_right)):
        if left < one <= right and its_left < two <= its_right:
            windows.append((left, one, its_left, two))
            left, its_left = one, two
    windows.append((right, min(len(mine), right + _REACH), its_right, min(len(its), its_right + _REACH)))
    aligned: list[_Opcode] = []
    for start, end, its_start, its_end in windows:
        matcher = SequenceMatcher(None, mine.codes[start:end], its.codes[its_start:its_end], autojunk=False)
        for tag, a, b, c, d in matcher.get_opcodes():
            aligned.append((tag, start + a, start + b, its_start + c, its_start + d))
    return aligned


def _best(opcodes: Sequence[_Opcode], worth: dict[int, float]) -> list[_Opcode]:
    """Return the run of opcodes, from one that is equal to one that is, that is worth most, without worthless ends."""
    best, most, start, sum_ = (0, 0), 0.0, 0, 0.0
    for place, (tag, first, end, its_first, its_end) in enumerate(opcodes):
        if tag == "equal":
            if sum_ <= 0:
                start, sum_ = place, 0.0
            sum_ += sum(worth[at] for at in range(first, end))
            if sum_ > most:
                best, most = (start, place + 1), sum_
        else:
            sum_ -= max(end - first, its_end - its_first) * _LOSS
    kept = list(opcodes[best[0] : best[1]])
    if kept:
        tag, first, end, its_first, its_end = kept[0]
        idle = next(count for count in range(end - first) if worth[first + count])
        kept[0] = (tag, first + idle, end, its_first + idle, its_end)
        tag, first, end, its_first, its_end = kept[-1]
        idle = next(count for count in range(end - first) if worth[end - 1 - count])
        kept[-1] = (tag, first, end - idle, its_first, its_end - idle)
    return kept


def _with_numbers(mine: Wording, its: Wording, opcodes: list[_Opcode]) -> list[_Opcode]:
    """Return opcodes with the figures right before and behind them, where both texts have one there."""
    left, right, its_left, its_right = opcodes[0][1], opcodes[-1][2], opcodes[0][3], opcodes[-1][4]
    if left and its_left and number_in(mine.word(left - 1)) and number_in(its.word(its_left - 1)):
        opcodes = [("replace", left - 1, left, its_left - 1, its_left), *opcodes]
    if right < len(mine) and its_right < len(its) and number_in(mine.word(right)) and number_in(its.word(its_right)):
        opcodes = [*opcodes, ("replace", right, right + 1, its_right, its_right + 1)]
    return opcodes


def _passage(mine: Wording, its: Wording, stretch: _Stretch) -> Passage:
    left, right, its_left, its_right = stretch.window
    matched = sum(end - start for tag, start, end, _, _ in stretch.opcodes if tag == "equal")
    changes = [opcode for opcode in stretch.opcodes if opcode[0] != "equal"]
    return Passage(
        Span(mine.starts[left], mine.ends[right - 1]),
        Span(its.starts[its_left], its.ends[its_right - 1]),
        round(2 * matched / (right - left + its_right - its_left), 3),
        matched,
        tuple(Words(_place(mine, start, end), _place(its, a, b)) for _, start, end, a, b in changes),
        tuple(pair for _, start, end, a, b in changes for pair in _numbers(mine, its, (start, end, a, b))),
    )


def _place(wording: Wording, start: int, end: int) -> tuple[int, int]:
    """Return the code points of words; where there are none, the place behind the word before them."""
    if start < end:
        return wording.starts[start], wording.ends[end - 1]
    return wording.ends[start - 1], wording.ends[start - 1]


def _numbers(mine: Wording, its: Wording, window: _Window) -> Iterator[tuple[str, str]]:
    """Give the figures of changed words that stand in each other's place and say something else."""
    start, end, its_start, its_end = window
    here = [word for at in range(start, end) if number_in(word := mine.word(at))]
    there = [word for at in range(its_start, its_end) if number_in(word := its.word(at))]
    for one, other in zip(here, there, strict=False):
        if number_in(one) != number_in(other):
            yield one, other
