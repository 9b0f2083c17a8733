"""Finding: where words stand in a text, however they are written there; positions are those of the text itself."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from desktop.arabic.folding import folded_characters, folded_lengths, sought
from desktop.arabic.graphemes import widened

SLICE = 16_384  # code points that are folded in one step: a few milliseconds
# A figure is found with its separators and without: 3283 in `3,283` and in `٣٬٢٨٣`.
_GROUPED = r"(?:[,،٬](?=\d{3}(?!\d)))?"


class FoldedText:
    """A text's folded form with the way back to the text; `grow` makes it step by step."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._parts: list[str] = []
        self._folded: str | None = None
        self._done = self._length = 0
        # Where folded and own positions part: from a folded position on, the own one, and whether both count on.
        self._at, self._own, self._steps = [0], [0], [1]

    def grow(self) -> bool:
        """Fold a further part; return whether all is folded now."""
        part = self.text[self._done : self._done + SLICE]
        if part:
            self._parts.append(folded_characters(part))
            grown = 0
            for index, length in enumerate(folded_lengths(part)):
                if length != 1:
                    if length:
                        self._part_ways(self._length + index + grown, self._done + index, 0)
                    grown += length - 1
                    self._part_ways(self._length + index + 1 + grown, self._done + index + 1, 1)
            self._length += len(part) + grown
            self._done += len(part)
        return self._done >= len(self.text)

    @property
    def folded(self) -> str:
        """Return the folded text, once all of it is folded."""
        while not self.grow():
            pass
        if self._folded is None:
            self._folded = "".join(self._parts)
            self._parts = []
        return self._folded

    def own(self, position: int) -> int:
        """Return the code point of the text that a folded one is made of."""
        last = bisect_right(self._at, position) - 1
        return self._own[last] + (position - self._at[last]) * self._steps[last]

    def find(self, pattern: re.Pattern[str]) -> Iterator[tuple[int, int]]:
        """Yield start and end of all places of a pattern, in order, each letter with its tashkeel."""
        for found in pattern.finditer(self.folded):
            if found.end() > found.start():
                yield widened(self.text, self.own(found.start()), self.own(found.end() - 1) + 1)

    def _part_ways(self, at: int, own: int, step: int) -> None:
        if self._at[-1] == at:
            self._own[-1], self._steps[-1] = own, step
        else:
            self._at.append(at)
            self._own.append(own)
            self._steps.append(step)


def pattern_of(words: str) -> re.Pattern[str] | None:
    """Return what finds `words` in a folded text; None where there is nothing to look for."""
    folded = sought(words)
    if not folded:
        return None
    parts = []
    for index, character in enumerate(folded):
        parts.append(r"\s+" if character == " " else re.escape(character))
        if character.isdigit() and folded[index + 1 : index + 2].isdigit():
            parts.append(_GROUPED)
    return re.compile("".join(parts))
