"""Writing a change: the rows of its records and its act, verified against what the change takes them for."""

import sqlite3
from collections.abc import Iterable
from itertools import repeat

from desktop.domain.change import Change, RecordChange
from desktop.domain.errors import StaleRecord
from desktop.storage.journal import REMOVED, FieldChange
from desktop.storage.records import Cell, codec, digest


def write_records(connection: sqlite3.Connection, change: Change) -> list[FieldChange]:
    """Write a change's texts and records inside the caller's transaction; return what became of each field.

    Raises StaleRecord when a record is not what the change says it was, ValueError for a change of nothing.
    """
    connection.executemany(
        "INSERT OR IGNORE INTO texts (hash, text) VALUES (?, ?)", [(text.hash, text.text) for text in change.texts]
    )
    seen: set[str] = set()
    changes: list[FieldChange] = []
    for part in change.records:
        if part.id in seen:
            raise ValueError(f"two changes of {part.kind} {part.id} in one act")
        seen.add(part.id)
        changes += _write(connection, part)
    if not changes:
        raise ValueError("a change that changes nothing")
    return changes


def row_of(connection: sqlite3.Connection, kind: str, record: str) -> tuple[tuple[Cell, ...], int] | None:
    """Return a record's cells and whether it is marked removed; None when there is no row."""
    row = connection.execute(codec(kind).select_one, (record,)).fetchone()
    return None if row is None else (row[:-1], row[-1])


def _write(connection: sqlite3.Connection, part: RecordChange) -> list[FieldChange]:
    known = codec(part.kind)
    row = row_of(connection, part.kind, part.id)
    before = None if part.before is None else known.cells(part.before)
    if (None if row is None or row[1] else row[0]) != before:
        raise StaleRecord(kind=part.kind, id=part.id)
    if part.after is None:
        if before is None:
            return []
        _mark_removed(connection, part, before)
        existence = FieldChange(part.kind, part.id, REMOVED, 0, 1)
        return [*_differences(part, known.columns, before, repeat(None)), existence]
    after = known.cells(part.after)
    if after == before:
        return []
    stamped = (*after, 0, digest(part.kind, after, 0))
    if row is None:
        connection.execute(known.insert, stamped)
    else:
        connection.execute(known.update, (*stamped, part.id))
    if before is not None:
        return _differences(part, known.columns, before, after)
    existence = FieldChange(part.kind, part.id, REMOVED, None if row is None else 1, 0)
    return [*_differences(part, known.columns, repeat(None), after), existence]


def _mark_removed(connection: sqlite3.Connection, part: RecordChange, cells: tuple[Cell, ...]) -> None:
    connection.execute(
        f"UPDATE {codec(part.kind).table} SET removed = 1, digest = ? WHERE id = ?",
        (digest(part.kind, cells, 1), part.id),
    )


def _differences(
    part: RecordChange, columns: Iterable[str], before: Iterable[Cell], after: Iterable[Cell]
) -> list[FieldChange]:
    return [
        FieldChange(part.kind, part.id, name, old, new)
        for name, old, new in zip(columns, before, after, strict=False)
        if old != new
    ]
