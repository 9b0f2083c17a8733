"""Synonyms: names of units that mean the same thing in this project."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Synonym:
    """A group of names of one unit (`جندي`, `جنود`, `عسكري`); it wins over what the program takes them for.

    Every form that articles use stands in it; one word alone keeps that word apart from all others.
    """

    id: str
    words: tuple[str, ...]
    created_at: int
    updated_at: int

    def __post_init__(self) -> None:
        if not self.words:
            raise ValueError("a group of synonyms has words")
