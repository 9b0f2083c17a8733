"""Words: where they begin and end in running text, so that a selection never loses a figure at its edge."""

from desktop.arabic.graphemes import extends, widened

_INSIDE_FIGURES = frozenset(".,٫٬/-:،")
_BESIDE_FIGURES = frozenset("%٪‰$€£")
_SIGNS = frozenset("+-\u2212")
_INSIDE_LATIN = frozenset("'’")
_UNSEEN = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff")

_MOST_MARKS = 64  # on one letter; more is no writing, and would make a long text slow


def token_span(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the union of the whole words that lie, even in part, under code points `start`..`end`.

    Spaces, quotation marks and punctuation around them stay outside; separators and signs of a figure
    (`1,554`, `2014-2017`, `-5`, `25%`) belong to it. An empty range means the word it touches. Where there is
    no word, what is left without its outer spaces is returned, perhaps nothing; no grapheme is ever cut.
    """
    start, end = sorted((max(0, min(start, len(text))), max(0, min(end, len(text)))))
    if start == end:
        touched = next((at for at in (start, start - 1) if 0 <= at < len(text) and _in_word(text, at)), None)
        if touched is None:
            return start, start
        start, end = touched, touched + 1
    first, last = start, end
    while first < end and not _in_word(text, first):
        first += 1
    if first == end:
        return _without_spaces(text, start, end)
    while not _in_word(text, last - 1):
        last -= 1
    while first and _in_word(text, first - 1):
        first -= 1
    while last < len(text) and _in_word(text, last):
        last += 1
    return widened(text, first, last)


def word_after(text: str, at: int) -> int:
    """Return where the next word begins: past the word at code point `at`, if one is there, and what is between."""
    if at < len(text) and _in_word(text, at):
        at = max(at + 1, token_span(text, at, at + 1)[1])
    while at < len(text) and not _in_word(text, at):
        at += 1
    return at


def word_before(text: str, at: int) -> int:
    """Return where the word begins that ends before code point `at`, or that `at` lies in."""
    while at > 0 and not _in_word(text, at - 1):
        at -= 1
    return min(at, token_span(text, at - 1, at)[0]) if at > 0 else 0


def in_word(text: str, at: int) -> bool:
    """Say whether the code point `at` belongs to a word or a figure."""
    return 0 <= at < len(text) and _in_word(text, at)


def is_unseen(character: str) -> bool:
    """Say whether a character only tells of direction or joining, and shows nothing."""
    return character in _UNSEEN


def _without_spaces(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    return widened(text, start, end) if start < end else (start, start)


def _in_word(text: str, at: int) -> bool:
    """Say whether the code point belongs to a word; two that do and stand side by side are of one word."""
    character = text[at]
    if extends(character):
        character = _base(text, at)
    if character.isalnum() or character == "_":
        return True
    if character in _UNSEEN:
        left, right = _seen(text, at, -1), _seen(text, at, 1)
        return left is not None and right is not None and _in_word(text, left) and _in_word(text, right)
    left_digit, right_digit = _is_digit(text, _seen(text, at, -1)), _is_digit(text, _seen(text, at, 1))
    if character in _INSIDE_FIGURES and left_digit and right_digit:
        return True
    if character in _BESIDE_FIGURES and (left_digit or right_digit):
        return True
    if character in _SIGNS and right_digit:
        return at == 0 or text[at - 1].isspace() or text[at - 1] in "([«“\"'"
    return character in _INSIDE_LATIN and 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()


def _base(text: str, at: int) -> str:
    """Return what a mark stands on: a letter's tashkeel is of its word, a joiner between two emoji is not."""
    nearest = max(0, at - _MOST_MARKS)
    while at > nearest and extends(text[at]):
        at -= 1
    return text[at]


def _seen(text: str, at: int, step: int) -> int | None:
    """Return the nearest place to one side that shows something on the page."""
    at += step
    while 0 <= at < len(text) and text[at] in _UNSEEN:
        at += step
    return at if 0 <= at < len(text) else None


def _is_digit(text: str, at: int | None) -> bool:
    return at is not None and text[at].isdigit()
