"""Room: how many columns can be read side by side, and which of them are shown where not all can."""

from collections.abc import Sequence

NARROWEST = 190  # px of a column
_EMS = 10.5  # of the reading face: a column with less breaks its lines after a few words
_ROW = 3  # where so many can be read at once, the others are a scroll away; where fewer, a tab


def readable(zoom: int) -> int:
    """Return the pixels that a column needs for a reading face of so many pixels."""
    return max(NARROWEST, round(zoom * _EMS))


def shown_at_once(width: int, columns: int, zoom: int) -> int:
    """Return how many of the columns are shown at a time: all, or in a narrow window one or two."""
    fits = max(1, (width + 1) // (readable(zoom) + 1))
    return columns if fits >= _ROW or columns <= fits else fits


def shown_with(current: str, ids: Sequence[str], shown: Sequence[str], pinned: str, count: int) -> list[str]:
    """Return which `count` columns are shown so that `current` is: as few as can be make room for it.

    The pinned one stays where two are shown at a time.
    """
    kept = [each for each in ids if each in shown]
    beside = pinned if pinned in ids and 1 < count < len(ids) else ""
    if count >= len(ids):
        return list(ids)
    if len(kept) == count and current in kept and (not beside or beside in kept):
        return kept
    if beside:
        other = current if current != beside else next(each for each in (*kept, *ids) if each != beside)
        return [beside, other]
    at = ids.index(current)
    first = at - count + 1 if kept and at > ids.index(kept[-1]) else at
    first = max(0, min(first, len(ids) - count))
    return list(ids[first : first + count])
