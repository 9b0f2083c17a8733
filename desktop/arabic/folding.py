"""Folding: the form of a text in which words that read the same are equal."""

import re
import unicodedata

# What no decomposition joins: letters that news sites use for one another.
_SAME_LETTER = {"ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ة": "ه", "ہ": "ه", "ە": "ه", "ک": "ك", "ـ": ""}
_DROPPED = frozenset({"Mn", "Me", "Cf"})


class _Folded(dict[int, str]):
    """A table for `str.translate` that works each character out once."""

    def __missing__(self, code: int) -> str:
        folded = "".join(map(_fold_piece, unicodedata.normalize("NFKD", chr(code)).casefold()))
        # A fold of a fold must change nothing, and a few letters need a second round (U+1E9E, U+210B …).
        if folded != chr(code) and folded:
            folded = folded.translate(self) if chr(code) not in folded else folded
        self[code] = folded
        return folded


def _fold_piece(character: str) -> str:
    category = unicodedata.category(character)
    if category in _DROPPED:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    return _SAME_LETTER.get(character, character)


FOLDED: dict[int, str] = _Folded()  # what each code point becomes; nothing, one letter or several


def fold(text: str) -> str:
    """Return `text` for searching and comparing: what differs in it differs to a reader.

    Without tashkeel, tatweel and marks of direction; one alef, ya, kaf and ha, hamza on its seat dropped; digits
    0–9, small letters, single spaces. Positions don't survive.
    """
    return " ".join(text.translate(FOLDED).split())


# Also where the figure goes no further yet, for one that is still being typed.
_GROUPING = re.compile(r"(?<=\d)[,،٬](?=\d|\s|$)")


def sought(text: str) -> str:
    """Return the folded text in which words are looked for: figures without separators, `3283` for `3,283`."""
    return _GROUPING.sub("", fold(text))
