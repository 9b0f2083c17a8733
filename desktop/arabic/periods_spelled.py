"""Years written in words: `ألفان وثمانية عشر`, `ألف وتسعمئة وأربع وثمانين`."""

from desktop.arabic.numerals import numeral_at
from desktop.arabic.periods_names import words
from desktop.arabic.tokens import Tokens

_THOUSANDS = words("ألف|ألفان|ألفين|ألفي|الألف|الألفين")


def year_in_words(tokens: Tokens, at: int) -> tuple[int, int] | None:
    """Return the year from 1000 to 2199 that number words write at a token, and the token after it."""
    if tokens.forms[at] not in _THOUSANDS:
        return None
    found = numeral_at(tokens, at)
    if found is None or found.figures or found.open or found.parts:
        return None
    if found.value != int(found.value) or not 1000 <= found.value <= 2199:
        return None
    return int(found.value), found.last + 1
