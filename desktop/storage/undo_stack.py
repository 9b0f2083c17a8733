"""What can be taken back and done again: read out of the journal, so it survives a restart."""

import sqlite3
from collections import defaultdict
from typing import Any

from desktop.domain.change import Change, Label, RecordChange
from desktop.domain.errors import NothingToUndo, StaleRecord
from desktop.storage.commits import row_of
from desktop.storage.journal import REMOVED, FieldChange, read_act, read_label
from desktop.storage.records import UnreadableRow, codec

LIMIT = 100  # acts read back from the journal at a time


class UndoStack:
    """One actor's acts that can be taken back, and those taken back that can be done again, newest last."""

    def __init__(self, connection: sqlite3.Connection, actor: str) -> None:
        self._connection = connection
        self._actor = actor
        self._done: list[int] = []
        self._undone: list[int] = []
        self._all_read = False
        self._read()

    def newest(self, *, undone: bool = False) -> int | None:
        """Return the act that undo (or redo) would take; None when there is none."""
        if not undone and not self._done and not self._all_read:
            self._read()
        stack = self._undone if undone else self._done
        return stack[-1] if stack else None

    def label(self, *, undone: bool = False) -> Label | None:
        """Return the label of the act that undo (or redo) would take."""
        act = self.newest(undone=undone)
        return None if act is None else self._label(act)

    def change(self, *, undone: bool = False) -> tuple[int, Change]:
        """Return the act that undo (or redo) would take and the change that does it.

        Raises NothingToUndo, and StaleRecord when a record is no longer as the act left it.
        """
        act = self.newest(undone=undone)
        if act is None:
            raise NothingToUndo
        by_record: defaultdict[tuple[str, str], dict[str, FieldChange]] = defaultdict(dict)
        label, fields = read_act(self._connection, act)
        for field in fields:
            by_record[field.kind, field.record][field.field] = field if undone else field.inverse()
        parts = tuple(_part(self._connection, *named, its) for named, its in by_record.items())
        return act, Change(label, parts)

    def committed(self, act: int) -> None:
        """Note a new act: what was undone can't be done again."""
        self._done.append(act)
        self._undone.clear()

    def moved(self, act: int, *, undone: bool) -> None:
        """Note that an act was taken back (`undone`) or done again."""
        source, target = (self._done, self._undone) if undone else (self._undone, self._done)
        assert source[-1] == act
        target.append(source.pop())

    def _label(self, act: int) -> Label:
        return read_label(_cell(self._connection, "label", act))

    def _read(self) -> None:
        """Walk the actor's acts from the newest; the first word on an act's being undone is the valid one."""
        done: list[int] = []
        undone: list[int] = []
        settled: dict[int, bool] = {}
        newest_seen = False  # past the newest act of all, nothing undone can be done again
        self._all_read = True
        rows = self._connection.execute(
            "SELECT act, undoes, redoes, purged FROM acts WHERE actor = ? ORDER BY act DESC", (self._actor,)
        )
        for act, undoes, redoes, is_purged in rows:
            if undoes or redoes:
                if (undoes or redoes) not in settled:
                    settled[undoes or redoes] = bool(undoes)
                    if undoes and not newest_seen:
                        undone.append(undoes)
                continue
            newest_seen = True
            if settled.get(act, False):
                continue
            if is_purged:
                break
            done.append(act)
            if len(done) == LIMIT:
                self._all_read = False
                break
        self._done, self._undone = done[::-1], _until_purged(self._connection, undone)[::-1]


def _until_purged(connection: sqlite3.Connection, acts: list[int]) -> list[int]:
    for place, act in enumerate(acts):
        if _cell(connection, "purged", act):
            return acts[:place]
    return acts


def _cell(connection: sqlite3.Connection, column: str, act: int) -> Any:
    row = connection.execute(f"SELECT {column} FROM acts WHERE act = ?", (act,)).fetchone()
    if row is None:
        raise UnreadableRow(f"act {act} is missing")
    return row[0]


def _part(connection: sqlite3.Connection, kind: str, record: str, fields: dict[str, FieldChange]) -> RecordChange:
    """Return the change that leads one record from its fields' `before` to their `after`, as it now is."""
    known = codec(kind)
    row = row_of(connection, kind, record)
    existence = fields.pop(REMOVED, None)
    makes = existence is not None and existence.after == 0
    if makes != (row is None or row[1] == 1):
        raise StaleRecord(kind=kind, id=record)
    wanted = {name: field.after for name, field in fields.items()}
    if makes or row is None:
        return RecordChange(kind, record, None, known.record([wanted.get(name) for name in known.columns]))
    now = dict(zip(known.columns, row[0], strict=True))
    if any(now[name] != field.before for name, field in fields.items()):
        raise StaleRecord(kind=kind, id=record)
    current = known.record([now[name] for name in known.columns])
    if existence is not None:
        return RecordChange(kind, record, current, None)
    return RecordChange(kind, record, current, known.record([wanted.get(name, now[name]) for name in known.columns]))
