"""Shared wording: what each of many articles shares with all the others, looked up one article at a time."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.analysis.fingerprints import Index
from desktop.analysis.origins import Elsewhere
from desktop.analysis.passages import Passage, of_hits
from desktop.analysis.wording import Wording, number_in, wording_of
from desktop.domain.span import Span


class Shelf:
    """The wording of articles by id, indexed; made in some 2 ms an article, less for those that were `known`."""

    def __init__(self, texts: Sequence[tuple[str, str, str]], known: Mapping[str, Wording]) -> None:
        """Take article ids, hashes of their texts and the texts; of a hash that is `known` the text is not read."""
        self.ids = [article_id for article_id, _, _ in texts]
        self.by_hash = {
            text_hash: known[text_hash] if text_hash in known else wording_of(text) for _, text_hash, text in texts
        }
        self._wordings = [self.by_hash[text_hash] for _, text_hash, _ in texts]
        self._index = Index(self._wordings)

    def of(self, article_id: str, furniture: Sequence[Span] = ()) -> list[Elsewhere]:
        """Return where an article's wording is that of others, by place; what is furniture of its page is left out."""
        number = self.ids.index(article_id)
        mine = self._wordings[number]
        found = [
            Elsewhere(passage.mine, self.ids[hits.text], passage.its, passage)
            for hits in self._index.hits(mine)
            if hits.text != number
            for passage in of_hits(mine, self._wordings[hits.text], hits)
            if not any(span.contains(passage.mine) for span in furniture)
        ]
        return sorted(found, key=lambda each: (each.span, each.article_id, each.its))


class Marks(NamedTuple):
    """What is different on one side of a passage (code points): words, and among them figures that say otherwise."""

    words: tuple[Span, ...]
    figures: tuple[Span, ...]


def marks(passage: Passage, mine: str, its: str) -> tuple[Marks, Marks]:
    """Return what is different on both sides of a passage of two texts."""
    words: tuple[list[Span], list[Span]] = [], []
    figures: tuple[list[Span], list[Span]] = [], []
    for changed in passage.changed:
        for side, (start, end) in enumerate(changed):
            if start < end:
                words[side].append(Span(start, end))
        for one, other in zip(_figures(mine, changed.mine), _figures(its, changed.its), strict=False):
            if one[1] != other[1]:
                figures[0].append(one[0])
                figures[1].append(other[0])
    return Marks(tuple(words[0]), tuple(figures[0])), Marks(tuple(words[1]), tuple(figures[1]))


def _figures(text: str, place: tuple[int, int]) -> list[tuple[Span, str]]:
    """Return the figures in a stretch of a text, where they stand and what they say."""
    start, end = place
    wording = wording_of(text[start:end])
    said = [(at, number_in(wording.word(at))) for at in range(len(wording))]
    return [(Span(start + wording.starts[at], start + wording.ends[at]), figure) for at, figure in said if figure]
