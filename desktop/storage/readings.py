"""Readings: what was read in the articles, kept so that it need not be read again; no part of the journal."""

import sqlite3
from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from desktop.domain.dismissal import Dismissal
from desktop.domain.span import Span
from desktop.domain.suggestion import Reading, Suggestion
from desktop.storage.records import Cell, codec, from_cell, reading, to_cell

# The fields of a suggestion that are columns of their own name; its span is two, `starts` and `ends`.
_FIELDS = tuple(field for field in fields(Suggestion) if field.name != "span")
_NAMES = ", ".join(field.name for field in _FIELDS)
_WRITERS = tuple(to_cell(field.type) for field in _FIELDS)
_READERS = tuple(from_cell(field.type) for field in _FIELDS)
_INSERT = (
    f"INSERT INTO suggestions (article_id, place, starts, ends, {_NAMES})"
    f" VALUES ({', '.join('?' * (len(_FIELDS) + 4))})"
)


def versions(connection: sqlite3.Connection) -> dict[str, tuple[int, str]]:
    """Return for each article that was read the version of the rules and the published date it was read with."""
    rows = connection.execute("SELECT article_id, rules, published FROM readings")
    return {article_id: (rules, published) for article_id, rules, published in rows}


def suggestions(connection: sqlite3.Connection, article_id: str) -> list[Suggestion]:
    """Return what was read in an article, in the order of the reading; raises UnreadableRow."""
    rows = connection.execute(
        f"SELECT starts, ends, {_NAMES} FROM suggestions WHERE article_id = ? ORDER BY place", (article_id,)
    )
    with reading(f"the suggestions of article {article_id}"):
        return [_suggestion(row) for row in rows]


def keep(connection: sqlite3.Connection, read: Iterable[Reading]) -> None:
    """Write readings in the place of earlier ones of their articles, inside the caller's transaction."""
    for one in read:
        connection.execute("DELETE FROM suggestions WHERE article_id = ?", (one.article_id,))
        connection.execute(
            "INSERT OR REPLACE INTO readings (article_id, rules, published) VALUES (?, ?, ?)",
            (one.article_id, one.rules, one.published),
        )
        rows = ((one.article_id, place, *_cells(each)) for place, each in enumerate(one.suggestions))
        connection.executemany(_INSERT, rows)


def forget(connection: sqlite3.Connection, article_ids: Iterable[str]) -> None:
    """Drop the readings of articles, inside the caller's transaction."""
    for article_id in article_ids:
        connection.execute("DELETE FROM suggestions WHERE article_id = ?", (article_id,))
        connection.execute("DELETE FROM readings WHERE article_id = ?", (article_id,))


def dismissals(connection: sqlite3.Connection) -> list[Dismissal]:
    """Return every dismissal that was not taken back."""
    known = codec("dismissal")
    found: list[Any] = [known.record(row) for row in connection.execute(f"{known.select} ORDER BY id")]
    return found


def _cells(suggestion: Suggestion) -> tuple[Cell, ...]:
    values = (getattr(suggestion, field.name) for field in _FIELDS)
    return (
        suggestion.span.start,
        suggestion.span.end,
        *(value if write is None else write(value) for value, write in zip(values, _WRITERS, strict=True)),
    )


def _suggestion(row: tuple[Any, ...]) -> Suggestion:
    values = {
        field.name: cell if read is None or cell is None else read(cell)
        for field, cell, read in zip(_FIELDS, row[2:], _READERS, strict=True)
    }
    return Suggestion(span=Span(row[0], row[1]), **values)
