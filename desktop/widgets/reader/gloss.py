"""The gloss: where the notes beside one piece of a text go, so that none lies on another.

Lengths are pixels, y counts from the top of the piece.
"""

from collections.abc import Sequence
from typing import NamedTuple


class Want(NamedTuple):
    """A claim's note: where it would best begin, its height, and its height when it is cut to its first line."""

    id: str
    top: float
    height: float
    least: float


class Placed(NamedTuple):
    """Where a note is."""

    id: str
    top: float
    height: float

    @property
    def bottom(self) -> float:
        """Return where it ends."""
        return self.top + self.height


class Fold(NamedTuple):
    """What had no room: a mark `+n` at `top` stands for these claims."""

    ids: tuple[str, ...]
    top: float


class Gloss(NamedTuple):
    """The notes beside a piece, from the top."""

    notes: tuple[Placed, ...] = ()
    fold: Fold | None = None


def gloss(wants: Sequence[Want], room: float, mark: float) -> Gloss:
    """Return places for notes in the order given: none overlap, all lie in `room`, what has no room is folded.

    Each begins where it wants, or as little below as the one before it needs, or above where the room ends;
    `mark` is the height of the mark of a fold. One note has its place whatever the room, cut short if need be.
    """
    if not wants:
        return Gloss()
    if sum(want.height for want in wants) <= room:
        return Gloss(tuple(_spread(wants, room)))
    left = room - (mark if len(wants) > 1 else 0)
    kept: list[Want] = []
    for want in wants:
        if want.height > left:
            break
        left -= want.height
        kept.append(want)
    first = wants[0]
    if not kept and (first.least <= left or len(wants) == 1):
        kept = [first._replace(height=min(first.least, room))]
    hidden = tuple(want.id for want in wants[len(kept) :])
    if not hidden:
        return Gloss(tuple(_spread(kept, room)))
    notes = tuple(_spread(kept, room - mark))
    return Gloss(notes, Fold(hidden, notes[-1].bottom if notes else min(max(0.0, first.top), max(0.0, room - mark))))


def _spread(wants: Sequence[Want], room: float) -> list[Placed]:
    placed: list[Placed] = []
    below = 0.0
    for want in wants:
        top = max(want.top, below)
        placed.append(Placed(want.id, top, want.height))
        below = top + want.height
    end = room
    for number in range(len(placed) - 1, -1, -1):
        note = placed[number]
        if note.bottom <= end:
            break
        placed[number] = note._replace(top=end - note.height)
        end -= note.height
    return placed
