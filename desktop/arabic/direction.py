"""Direction: which way a paragraph runs."""

import unicodedata
from collections import Counter

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
# Embeddings and overrides: they make a name read otherwise than it is written.
_OVERRIDES = {code: f"[U+{code:04X}]" for code in range(0x202A, 0x202F)}


def is_rtl(paragraph: str, *, otherwise: bool = True) -> bool:
    """Say whether most strong characters run right to left, so that a report opening with 'BBC' stays Arabic.

    A paragraph without strong characters (figures, marks) or with as many of both is `otherwise`.
    """
    balance = 0
    for character, count in Counter(paragraph).items():
        strong = unicodedata.bidirectional(character)
        if strong in _RIGHT_TO_LEFT:
            balance += count
        elif strong == "L":
            balance -= count
    return balance > 0 if balance else otherwise


def with_visible_overrides(name: str) -> str:
    """Return a title or name from outside with its bidi overrides as visible marks (`[U+202E]`)."""
    return name.translate(_OVERRIDES)
