"""Edges: where the words of a claim may begin and end, so that no word and no figure falls apart."""

import re
from collections.abc import Callable

from desktop.arabic.graphemes import is_boundary
from desktop.arabic.words import in_word, is_unseen, token_span

SENTENCE_MARKS = frozenset(".,،;؛:…!؟?")  # a sentence's own marks are no part of what it claims
_FIGURE = re.compile(r"[+\-−$€£]*\d(?:[\d.,٫٬/\-:،]*\d)?[%٪‰$€£]*")


def ends_at(text: str, at: int) -> bool:
    """Say whether a claim may end before code point `at`: behind a word, or a quotation mark that closes."""
    if at <= 0 or _cuts(text, at) or _is_outside(text[at - 1]):
        return False
    return in_word(text, at - 1) or (at > 1 and not in_word(text, at) and not text[at - 2].isspace())


def begins_at(text: str, at: int) -> bool:
    """Say whether a claim may begin at code point `at`: with a word, or a quotation mark that opens."""
    if at >= len(text) or _cuts(text, at) or _is_outside(text[at]):
        return False
    if in_word(text, at):
        return True
    opens = at + 1 < len(text) and not _is_outside(text[at + 1])
    return opens and not in_word(text, at - 1)


def next_end(text: str, at: int) -> int | None:
    """Return the first place behind `at` where a claim may end."""
    return _first(range(at + 1, len(text) + 1), text, ends_at)


def previous_end(text: str, at: int) -> int | None:
    """Return the last place before `at` where a claim may end."""
    return _first(range(at - 1, 0, -1), text, ends_at)


def next_begin(text: str, at: int) -> int | None:
    """Return the first place behind `at` where a claim may begin."""
    return _first(range(at + 1, len(text)), text, begins_at)


def previous_begin(text: str, at: int) -> int | None:
    """Return the last place before `at` where a claim may begin."""
    return _first(range(at - 1, -1, -1), text, begins_at)


def nearest_end(text: str, at: int) -> int | None:
    """Return the place nearest to `at` where a claim may end, the earlier of two."""
    return at if ends_at(text, at) else _nearer(at, previous_end(text, at), next_end(text, at))


def nearest_begin(text: str, at: int) -> int | None:
    """Return the place nearest to `at` where a claim may begin, the earlier of two."""
    return at if begins_at(text, at) else _nearer(at, previous_begin(text, at), next_begin(text, at))


def outside_figure(text: str, at: int) -> int:
    """Return the place nearest to `at` that cuts no figure and no grapheme; it may well cut a word."""
    first, last = token_span(text, at, at)
    for figure in _FIGURE.finditer(text, first, last):
        if figure.start() < at < figure.end():
            at = figure.start() if at - figure.start() < figure.end() - at else figure.end()
    while not is_boundary(text, at):
        at -= 1
    return at


def _cuts(text: str, at: int) -> bool:
    return not is_boundary(text, at) or (in_word(text, at - 1) and in_word(text, at))


def _is_outside(character: str) -> bool:
    return character.isspace() or character in SENTENCE_MARKS or is_unseen(character)


def _first(places: range, text: str, fits: Callable[[str, int], bool]) -> int | None:
    return next((place for place in places if fits(text, place)), None)


def _nearer(at: int, before: int | None, after: int | None) -> int | None:
    if before is None or after is None:
        return after if before is None else before
    return before if at - before <= after - at else after
