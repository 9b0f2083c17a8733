"""Phrases: sets of expressions of several words, found at a place of a text in one walk."""

from collections.abc import Iterable, Sequence
from typing import Generic, TypeVar

from desktop.arabic.folding import fold
from desktop.arabic.tokens import Tokens

T = TypeVar("T")


def word_set(words: str, leads: Sequence[str] = ("",)) -> frozenset[str]:
    """Return the folded forms of words, each with each of the particles that may be written onto it."""
    return frozenset(fold(lead + word) for word in words.split() for lead in leads)


class _Node(Generic[T]):
    __slots__ = ("after", "meaning")

    def __init__(self) -> None:
        self.after: dict[str, _Node[T]] = {}
        self.meaning: T | None = None


class Phrases(Generic[T]):
    """Expressions with what they mean; `leads` are particles that may be written onto the first word.

    Marks inside an expression (`ج . م`) are spelled as words of their own.
    """

    def __init__(self, meanings: Iterable[tuple[str, T]], leads: Sequence[str] = ("",)) -> None:
        self._forward: _Node[T] = _Node()
        self._backward: _Node[T] = _Node()
        for phrases, meaning in meanings:
            for phrase in phrases.split("،"):
                words = [fold(word) for word in phrase.split()]
                for lead in leads:
                    self._add([lead + words[0], *words[1:]], meaning)
        self.firsts = frozenset(self._forward.after)

    def _add(self, words: list[str], meaning: T) -> None:
        for root, order in ((self._forward, words), (self._backward, words[::-1])):
            node = root
            for word in order:
                node = node.after.setdefault(word, _Node())
            if node.meaning is None:
                node.meaning = meaning

    def at(self, tokens: Tokens, at: int) -> tuple[int, T] | None:
        """Return the last token and the meaning of the longest expression that begins at token `at`."""
        return self._walk(self._forward, tokens, at, 1)

    def before(self, tokens: Tokens, at: int) -> tuple[int, T] | None:
        """Return the first token and the meaning of the longest expression that ends right before token `at`."""
        return self._walk(self._backward, tokens, at - 1, -1)

    @staticmethod
    def _walk(node: _Node[T], tokens: Tokens, at: int, step: int) -> tuple[int, T] | None:
        found: tuple[int, T] | None = None
        while at >= 0 and (following := node.after.get(tokens.forms[at])):
            node = following
            if node.meaning is not None:
                found = at, node.meaning
            at += step
        return found
