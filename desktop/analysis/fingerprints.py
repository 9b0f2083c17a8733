"""Fingerprints: where the same three words, in their order and close together, stand in other texts.

Three of any four words in a row make a fingerprint, not only three in a row: so a word that was put in, left out or
changed leaves some of those around it whole. Fingerprints that very many texts have are of no use and are left out.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.analysis.wording import Wording, is_common

# Which of four words in a row are taken.
_TAKEN = ((0, 1, 2), (0, 1, 3), (0, 2, 3))
_MIX = tuple(np.uint64(prime) for prime in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9))
_SHIFT = np.uint64(29)
_LEAST_COMMON = 60  # texts that may share a fingerprint before it counts as boilerplate
_COMMON_SHARE = 0.02
_REPEATED = 4  # that many times as often, and it is a refrain within a text
_FEWEST_TEXTS = 1000  # among fewer, how rare a fingerprint is says little
LEAST_WEIGHT = 2.8  # of all that two texts share, for it to be worth a look

_Hashes = NDArray[np.uint64]
_Places = NDArray[np.int32]


class Hits(NamedTuple):
    """What one other text shares: the words of a fingerprint begin at `mine[i]` here and at `its[i]` there.

    `weights[i]` is 1 for a fingerprint that no third text has, less for one that is common.
    `boilerplate` are the words here that stand in a row like this in very many texts.
    """

    text: int
    mine: list[int]
    its: list[int]
    weights: list[float]
    boilerplate: frozenset[int] = frozenset()


class Index:
    """Fingerprints of texts, by the order in which they are given."""

    def __init__(self, texts: Sequence[Wording]) -> None:
        """Index texts; takes some 2 ms for a text of 250 words."""
        prints = [_fingerprints(wording) for wording in texts]
        sizes = [len(hashes) for hashes, _ in prints]
        hashes = np.concatenate([hashes for hashes, _ in prints]) if prints else np.empty(0, np.uint64)
        places = np.concatenate([at for _, at in prints]) if prints else np.empty(0, np.int32)
        owners = np.repeat(np.arange(len(texts), dtype=np.int32), sizes)
        order = np.argsort(hashes, kind="stable")
        hashes = hashes[order]
        self._owners: _Places = owners[order]
        self._places: _Places = places[order]
        begins = np.flatnonzero(np.append(True, hashes[1:] != hashes[:-1])) if len(hashes) else np.empty(0, np.intp)
        self._hashes: _Hashes = hashes[begins]
        self._begins = np.append(begins, len(hashes))
        is_new = np.append(True, (self._owners[1:] != self._owners[:-1]) | (hashes[1:] != hashes[:-1]))
        self._texts = np.add.reduceat(is_new[: len(hashes)].astype(np.int32), begins) if len(hashes) else begins
        self._most = max(_LEAST_COMMON, int(len(texts) * _COMMON_SHARE))
        known = max(len(texts), _FEWEST_TEXTS)
        counts = np.arange(1, self._most + 1)
        # By how many texts have a fingerprint; the first two are one, as a text may ask for itself or for others.
        self._weights = np.minimum(1, np.log2(known / counts) / np.log2(known / 2)).astype(np.float32)

    def hits(self, wording: Wording, after: int = -1) -> Iterator[Hits]:
        """Give what the texts behind number `after` share with a wording, text by text in their order."""
        hashes, mine = _fingerprints(wording)
        if not len(hashes) or not len(self._hashes):
            return
        order = np.argsort(hashes)  # neighbours are looked up in neighbouring memory
        hashes, mine = hashes[order], mine[order]
        at = np.minimum(np.searchsorted(self._hashes, hashes), len(self._hashes) - 1)
        known = self._hashes[at] == hashes
        at, mine = at[known], mine[known]
        first, counts, texts = self._begins[at], self._begins[at + 1] - self._begins[at], self._texts[at]
        is_boilerplate = texts > self._most
        boilerplate = frozenset(place + word for place in mine[is_boilerplate].tolist() for word in range(len(_MIX)))
        counts[is_boilerplate | (counts > _REPEATED * self._most)] = 0
        found = np.repeat(first - np.cumsum(counts) + counts, counts) + np.arange(counts.sum())
        owners, weights = self._owners[found], np.repeat(self._weights[np.minimum(texts, self._most) - 1], counts)
        worth = np.bincount(owners, weights, minlength=1) >= LEAST_WEIGHT
        kept = worth[owners] & (owners > after)
        owners, its, mine, weights = (
            each[kept] for each in (owners, self._places[found], np.repeat(mine, counts), weights)
        )
        order = np.lexsort((its, mine, owners))
        owners, its, mine, weights = (each[order] for each in (owners, its, mine, weights))
        start = 0
        for end in (np.flatnonzero(np.diff(owners, append=-1)) + 1).tolist():
            text = int(owners[start])
            part = slice(start, end)
            yield Hits(text, mine[part].tolist(), its[part].tolist(), weights[part].tolist(), boilerplate)
            start = end


def _fingerprints(wording: Wording) -> tuple[_Hashes, _Places]:
    """Return the fingerprints of a text and at which word each begins; three words that say nothing make none."""
    codes = np.array(wording.codes, np.uint64)
    said = ~np.array([is_common(code) for code in wording.codes], bool)
    hashes, places = [], []
    for taken in _TAKEN:
        count = len(codes) - taken[-1]
        if count <= 0:
            continue
        mixed = np.zeros(count, np.uint64)
        telling = np.zeros(count, np.int8)
        for place, mix in zip(taken, _MIX, strict=True):
            mixed = (mixed ^ codes[place : place + count]) * mix
            mixed ^= mixed >> _SHIFT
            telling += said[place : place + count]
        kept = telling >= 2
        hashes.append(mixed[kept])
        places.append(np.flatnonzero(kept).astype(np.int32))
    if not hashes:
        return np.empty(0, np.uint64), np.empty(0, np.int32)
    return np.concatenate(hashes), np.concatenate(places)
