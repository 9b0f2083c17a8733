"""Names: whether two of them may be of one speaker."""

from desktop.arabic.folding import fold


def same_name(one: str, other: str) -> bool:
    """Say whether every word of the shorter name stands in the longer one: `المحمداوي` and `قيس المحمداوي`."""
    first, second = (frozenset(word.removeprefix("ال") for word in fold(name).split()) for name in (one, other))
    return bool(first and second) and (first <= second or second <= first)
