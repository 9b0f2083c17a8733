"""A highlight: what the reader is told of a claim."""

from typing import NamedTuple


class Highlight(NamedTuple):
    """A claim's place in code points and the names of its tags' colours; the first is that of its ground."""

    id: str
    start: int
    end: int
    colours: tuple[str, ...] = ()
