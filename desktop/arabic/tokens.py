"""Tokens: the words, figures and marks of a text in one linear pass; all reading of figures and dates starts here."""

import re
from dataclasses import dataclass
from functools import lru_cache

from desktop.arabic.folding import fold
from desktop.domain.span import Span

BREAK, WORD, NUMBER, MARK = range(4)

_UNSEEN = "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_VOWELS = (
    "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08e1\u08e3-\u08ff"
)
# Possessive quantifiers throughout: no text makes this look at a character more than a few times.
_TOKEN = re.compile(
    rf"([^\W\d_][^\W\d_{_VOWELS}]*+(?:[{_UNSEEN}]*+[^\W\d_{_VOWELS}{_UNSEEN}]++|[{_UNSEEN}]*+[{_VOWELS}]++)*+)"
    rf"|((?:\d++|(?<![\d.٫])[.٫](?=\d)\d++)"
    rf"(?:[{_UNSEEN}]{{0,4}}(?:[.,٫٬]|،(?=[{_UNSEEN}]{{0,4}}\d{{1,3}}(?!\d))|['’](?=\d{{3}}(?!\d)))[{_UNSEEN}]{{0,4}}\d++)*+)"
    rf"|([\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]\s*+)"
    rf"|([^\w\s{_UNSEEN}{_VOWELS}]|_)"
)
_SORTS = (BREAK, WORD, NUMBER, BREAK, MARK)
_FENCE = 12


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of `text` as parallel lists; number `i` covers code points `starts[i]`..`ends[i]`.

    `forms` are folded: words as `fold` leaves them, figures with ASCII digits and the separators they are written
    with (`1,335.5`, `07.09.2025`), marks as they are, a line break as a newline. `/`, `-` and `:` are always marks of
    their own; a letter beside a digit begins a new token (`و`, `3000`). Spaces and unseen marks are left out.
    Behind the last token stand some empty breaks, so that looking a few tokens ahead, or one back from the first
    (index -1), finds nothing rather than fails.
    """

    text: str
    forms: list[str]
    starts: list[int]
    ends: list[int]
    sorts: list[int]

    def __len__(self) -> int:
        return len(self.forms) - _FENCE

    def span(self, first: int, last: int) -> Span:
        """Return the span from token `first` through token `last`, both included."""
        return Span(self.starts[first], self.ends[last])

    def glued(self, at: int) -> bool:
        """Say whether nothing, not even a space, stands between token `at` and the one before it."""
        return at > 0 and self.starts[at] == self.ends[at - 1]


def scan(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of any text at all, or of a part of it; places are always those of the whole."""
    forms: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    sorts: list[int] = []
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        sort = found.lastindex or 0
        starts.append(found.start())
        ends.append(found.end())
        sorts.append(_SORTS[sort])
        forms.append("\n" if sort == 3 else found[0] if sort == 4 else folded(found[0]))
    forms += [""] * _FENCE
    starts += [len(text)] * _FENCE
    ends += [len(text)] * _FENCE
    sorts += [BREAK] * _FENCE
    return Tokens(text, forms, starts, ends, sorts)


@lru_cache(maxsize=1 << 15)
def folded(word: str) -> str:
    """Return the folded form of one word, remembered."""
    return fold(word) if len(word) < 64 else fold(word[:64])
