"""Finding: words looked for in a text as a reader would, with the places where they really stand.

What is searched is the folded form, so that hamza, tashkeel, tatweel and either set of digits make no difference; what
is given back are code points of the text itself.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import accumulate

from desktop.arabic.folding import FOLDED
from desktop.arabic.graphemes import extends
from desktop.domain.span import Span

_BLOCK = 8_000  # code points that are folded in one go: about half a millisecond
_LONGEST = 64_000
_SPACES = re.compile(r"\s")
# Two paragraphs never make one phrase.
_BREAK = "\n"
_GROUPING = re.compile(r"(?<=\d)[,،٬](?=\d)")
# Also where the figure goes no further yet, for one that is still being typed.
_UNFINISHED = re.compile(r"(?<=\d)[,،٬]$")
_LEAST_STEM = 3  # letters after the article: in الله and الى it is none
_PROCLITICS = "[وفبكل]{0,3}"


@dataclass(frozen=True)
class FoldedText:
    """A stretch of `source` from code point `at`, folded, whose every place can be led back to the source."""

    source: str
    at: int = 0

    @cached_property
    def text(self) -> str:
        """The folded form; any space is one space, a line's end stays, a figure has no separators of thousands."""
        return _GROUPING.sub("", self._raw)

    def span(self, start: int, end: int) -> Span:
        """Return where the folded characters `start`..`end` stand in the source, with the marks on the last of them."""
        first, last = self._origin(start), self._origin(end - 1) + 1
        while last < len(self.source) and extends(self.source[last]):
            last += 1
        return Span(self.at + first, self.at + last)

    def _origin(self, index: int) -> int:
        """Return the source's index of the character that became the folded one at `index`."""
        return bisect_right(self._ends, index + bisect_right(self._left_out, index))

    @cached_property
    def _raw(self) -> str:
        return self.source.translate(_TABLE)

    @cached_property
    def _ends(self) -> list[int]:
        """How long the folded form is after each character of the source, separators of thousands counted."""
        return list(accumulate(len(_TABLE[ord(character)]) for character in self.source))

    @cached_property
    def _left_out(self) -> list[int]:
        """Before which places of the folded form a separator was left out."""
        return [match.start() - before for before, match in enumerate(_GROUPING.finditer(self._raw))]


class _Table(dict[int, str]):
    """The table of folding, where every space is U+0020 and only a line's end is another."""

    def __missing__(self, code: int) -> str:
        folded = _BREAK if code == ord(_BREAK) else _SPACES.sub(" ", FOLDED[code]).replace("٫", ".")
        self[code] = folded
        return folded


_TABLE = _Table()


class Sought:
    """Words as someone typed them, made ready to be looked for."""

    def __init__(self, words: str) -> None:
        self.words = _UNFINISHED.sub("", " ".join(FoldedText(words).text.split()))
        parts = self.words.split()
        # What must stand there in any case: looked for first, since that is a hundred times quicker.
        self._needle = max((_stem(part) for part in parts), key=len, default="")
        self._pattern = re.compile(" +".join([_first(parts[0]), *map(_next, parts[1:])])) if parts else None

    def __bool__(self) -> bool:
        return bool(self.words)

    def places(self, folded: str) -> Iterator[tuple[int, int]]:
        """Yield where the phrase stands in a folded text, from left to right, never overlapping."""
        if self._pattern is None or self._needle not in folded:
            return
        for match in self._pattern.finditer(folded):
            start = next(start for start in (match.start(group) for group in range(1, 3)) if start >= 0)
            yield start, match.end()


@lru_cache(maxsize=64)
def sought_for(words: str) -> Sought:
    """Return words made ready to be looked for."""
    return Sought(words)


def find(text: str, query: str, start: int = 0, end: int | None = None) -> list[Span]:
    """Return where `query` stands in code points `start`..`end` of `text`, in order, never overlapping.

    It is one phrase, found inside words too; the article `ال` of its words may be missing or there. No match goes over
    a line's end. For a long text, ask for `blocks` in turn.
    """
    sought = sought_for(query)
    return [
        span for block in blocks(text, start, end) for span in spans_in(FoldedText(block.of(text), block.start), sought)
    ]


def spans_in(folded: FoldedText, sought: Sought) -> Iterator[Span]:
    """Yield where the words stand in a text that is folded already, as places of its source.

    What one character of the source stands for (`ﷺ`) is one place, however often the words are in it.
    """
    past = 0
    for start, end in sought.places(folded.text):
        span = folded.span(start, end)
        if span.start >= past:
            yield span
            past = span.end


def blocks(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield a text in stretches of whole lines, a few thousand code points each; an endless line is cut at a space."""
    end = len(text) if end is None else min(end, len(text))
    while start < end:
        cut = text.find(_BREAK, start + _BLOCK, min(start + _LONGEST, end)) + 1
        if not cut:
            cut = end if end - start <= _LONGEST else text.rfind(" ", start + _BLOCK, start + _LONGEST) + 1
        cut = cut or start + _LONGEST
        yield Span(start, cut)
        start = cut


def _stem(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) - 2 >= _LEAST_STEM else word


def _first(word: str) -> str:
    """Return the pattern of a phrase's first word: without its article it is not looked for inside other words."""
    stem = _stem(word)
    if stem == word:
        return f"({re.escape(word)})()"
    return f"(?:({re.escape(word)})|(?<!\\w){_PROCLITICS}({re.escape(stem)}))"


def _next(word: str) -> str:
    stem = _stem(word)
    prefix = "(?:[وف]?(?:[بك]?ال|لل))?"
    return f"(?:{prefix}|{_PROCLITICS}){re.escape(stem)}" if stem != word else prefix + re.escape(word)
