"""The journal: a row for each act and one for each field it changed, in the transaction of the rows themselves."""

import json
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.domain.change import Label
from desktop.storage.records import Cell, UnreadableRow, codec, digest_of, reading, to_json

# An act that makes a record has this row beside one for each field that isn't NULL: before is NULL or 1, after 0;
# an act that removes one the same, 0 and 1.
REMOVED = "removed"

_COUNTER_BITS = 16
_INSERT_ACT = (
    "INSERT INTO acts (act, actor, n, clock, label, undoes, redoes, purged, digest) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)"
)
_INSERT_FIELDS = "INSERT INTO act_fields (act, kind, record, field, before, after) VALUES (?, ?, ?, ?, ?, ?)"


class FieldChange(NamedTuple):
    """One field of one record, as cells, before and after an act."""

    kind: str
    record: str
    field: str
    before: Cell
    after: Cell

    def place(self) -> tuple[str, str, str]:
        """Return what the fields of an act are sorted by."""
        return self[:3]

    def inverse(self) -> "FieldChange":
        """Return the change that takes this one back."""
        return FieldChange(self.kind, self.record, self.field, self.after, self.before)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a record's history: when (milliseconds, UTC), by whom, in which act, what became of one field.

    `field` is a field of the record, or `removed` with False and True.
    """

    at: int
    actor: str
    label: Label
    field: str
    before: object
    after: object


class Pen:
    """Writes one actor's acts, numbered from 1 without gaps, stamped by a hybrid logical clock.

    The clock is milliseconds since 1970 shifted left by 16 bits, and a counter; it never runs backwards in a file.
    """

    def __init__(self, connection: sqlite3.Connection, actor: str) -> None:
        self._connection = connection
        self._actor = actor
        last = connection.execute("SELECT n FROM acts WHERE actor = ? ORDER BY act DESC LIMIT 1", (actor,)).fetchone()
        with reading("the newest act"):
            self.n = 0 if last is None else int(last[0])
        newest = connection.execute("SELECT act, clock FROM acts ORDER BY act DESC LIMIT 1").fetchone()
        with reading("the newest act"):
            self._act, self._clock = map(int, newest or (0, 0))
        self._written = (self._act, self.n, self._clock)

    def write(
        self, label: Label, changes: Sequence[FieldChange], *, undoes: int | None = None, redoes: int | None = None
    ) -> int:
        """Write an act inside the caller's transaction and return its number in the file; `keep` makes it stay."""
        act, n, clock = self._written = (self._act + 1, self.n + 1, self._tick())
        fields = sorted(changes, key=FieldChange.place)
        head = (self._actor, n, clock, write_label(label), undoes, redoes)
        self._connection.execute(_INSERT_ACT, (act, *head, act_digest(head, fields)))
        self._connection.executemany(_INSERT_FIELDS, [(act, *field) for field in fields])
        return act

    def keep(self) -> None:
        """Count the act written last: its transaction is on the disk."""
        self._act, self.n, self._clock = self._written

    def _tick(self) -> int:
        return max((time.time_ns() // 1_000_000) << _COUNTER_BITS, self._clock + 1)


def act_digest(head: Sequence[Cell], fields: Iterable[FieldChange]) -> str:
    """Return the SHA-256 (hex) of an act: actor, n, clock, label, undoes, redoes, then its sorted fields."""
    return digest_of([*head, *fields])


def fields_of(connection: sqlite3.Connection, act: int) -> list[FieldChange]:
    """Return what an act changed, by kind, record and field."""
    rows = connection.execute(
        "SELECT kind, record, field, before, after FROM act_fields WHERE act = ? ORDER BY kind, record, field", (act,)
    )
    return [FieldChange(*row) for row in rows]


def read_act(connection: sqlite3.Connection, act: int) -> tuple[Label, list[FieldChange]]:
    """Return an act's label and what it changed; raises UnreadableRow when it is not as it was written."""
    row = connection.execute(
        "SELECT actor, n, clock, label, undoes, redoes, digest FROM acts WHERE act = ?", (act,)
    ).fetchone()
    fields = fields_of(connection, act)
    if row is None or act_digest(row[:-1], fields) != row[-1]:
        raise UnreadableRow(f"act {act}")
    return read_label(row[3]), fields


def history(connection: sqlite3.Connection, kind: str, record: str) -> list[Entry]:
    """Return what became of a record, oldest first."""
    rows = connection.execute(
        """SELECT acts.clock, acts.actor, acts.label, field, before, after
           FROM act_fields JOIN acts USING (act)
           WHERE record = ? AND kind = ? ORDER BY act, field""",
        (record, kind),
    )
    with reading(f"the history of {kind} {record}"):
        return [
            Entry(
                clock >> _COUNTER_BITS,
                actor,
                read_label(label),
                field,
                _value(kind, field, before),
                _value(kind, field, after),
            )
            for clock, actor, label, field, before, after in rows
        ]


def write_label(label: Label) -> str:
    """Return a label as the journal keeps it."""
    return to_json([label.key, dict(label.args)])


def read_label(words: str) -> Label:
    """Return the label that `write_label` wrote."""
    with reading("a label in the journal"):
        key, args = json.loads(words)
        return Label.of(key, **args)


def _value(kind: str, field: str, cell: Cell) -> object:
    if field == REMOVED:
        return None if cell is None else bool(cell)
    return codec(kind).value(field, cell)
