"""Graphemes: what a reader takes for one character, a letter with its tashkeel or an emoji of several parts."""

import unicodedata

ZERO_WIDTH_JOINER = "\u200d"
_JOINERS = frozenset({ZERO_WIDTH_JOINER, "\u200c"})
_PREPENDED = frozenset("\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2")


def extends(character: str) -> bool:
    """Say whether a character belongs to the one before it."""
    return (
        unicodedata.category(character).startswith("M")
        or character in _JOINERS
        or "\U0001f3fb" <= character <= "\U0001f3ff"  # skin tones
        or "\U000e0020" <= character <= "\U000e007f"  # tags of regional flags
        or "\u1160" <= character <= "\u11ff"  # vowels and finals of Hangul
    )


def is_boundary(text: str, at: int) -> bool:
    """Say whether a text may be cut before its code point `at`; a close reading of Unicode's UAX #29."""
    if at <= 0 or at >= len(text):
        return True
    left, right = text[at - 1], text[at]
    if (left == "\r" and right == "\n") or extends(right) or left in _PREPENDED:
        return False
    if left == ZERO_WIDTH_JOINER and unicodedata.category(right) == "So":
        return False
    if _is_regional(left) and _is_regional(right):
        first = at
        while first and _is_regional(text[first - 1]):
            first -= 1
        return (at - first) % 2 == 0
    return True


def widened(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the smallest range around `start`..`end` that cuts no grapheme."""
    while not is_boundary(text, start):
        start -= 1
    while not is_boundary(text, end):
        end += 1
    return start, end


def _is_regional(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"
