"""Direction: which way a paragraph runs."""

import unicodedata

_STRONG = {"R": 1, "AL": 1, "L": -1}


class _Strength(dict[str, int]):
    """Which way each character runs, looked up once."""

    def __missing__(self, character: str) -> int:
        strength = self[character] = _STRONG.get(unicodedata.bidirectional(character), 0)
        return strength


_STRENGTH = _Strength()

# Embeddings and overrides: they make a name read otherwise than it is written.
_OVERRIDES = {code: f"[U+{code:04X}]" for code in range(0x202A, 0x202F)}


def is_rtl(paragraph: str, *, otherwise: bool = True) -> bool:
    """Say whether most strong characters run right to left, so that a report opening with 'BBC' stays Arabic.

    A paragraph without strong characters (figures, marks) or with as many of both is `otherwise`.
    """
    most = balance(paragraph)
    return most > 0 if most else otherwise


def balance(paragraph: str) -> int:
    """Return by how many the strong characters that run right to left outnumber the others."""
    return sum(map(_STRENGTH.__getitem__, paragraph))


def with_visible_overrides(name: str) -> str:
    """Return a title or name from outside with its bidi overrides as visible marks (`[U+202E]`)."""
    return name.translate(_OVERRIDES)
