"""Lines of the matrix: rows, and the headings of groups between them."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.analysis.arrangement import GROUPS, Group, Order, arranged, group_of
from desktop.analysis.comparison import Row


@dataclass(frozen=True, slots=True)
class Heading:
    """A line between rows: the group that begins, and how many rows it has."""

    group: Group
    count: int


Entry = Row | Heading


def key_of(entry: Entry) -> str:
    """Return what a line is known by, whatever it says now: an indicator's id, or the group of a heading."""
    return entry.indicator.id if isinstance(entry, Row) else f"{entry.group.verdict} {entry.group.words}"


def lines(rows: Iterable[Row], order: Order, *, grouped: bool) -> list[Entry]:
    """Return rows in an order, each group under its heading where they are grouped."""
    ordered = arranged(rows, order, grouped=grouped)
    if not grouped:
        return list(ordered)
    entries: list[Entry] = []
    for group in GROUPS:
        mine = [each for each in ordered if group_of(each) == group]
        entries += [Heading(group, len(mine)), *mine] if mine else []
    return entries
