"""Removing for good: what was marked removed leaves the rows, the journal and the file's bytes."""

import json
import sqlite3
from collections.abc import Iterable

from desktop.storage import readings
from desktop.storage.journal import act_digest, fields_of
from desktop.storage.records import TABLES, codec, to_json

_GONE_INDICATORS = """SELECT id FROM indicators WHERE removed = 1
    AND id NOT IN (SELECT indicator_id FROM claims WHERE removed = 0 AND indicator_id IS NOT NULL)"""
# Children first; a removed row that something in use still names is kept.
_REMOVED = {
    "dismissal": """SELECT id FROM dismissals WHERE removed = 1 OR article_id IN (
        SELECT id FROM articles WHERE removed = 1
        AND id NOT IN (SELECT article_id FROM claims WHERE removed = 0))""",
    "overrule": f"SELECT id FROM overrules WHERE removed = 1 OR indicator_id IN ({_GONE_INDICATORS})",
    "synonym": "SELECT id FROM synonyms WHERE removed = 1",
    "refusal": f"SELECT id FROM refusals WHERE removed = 1 OR indicator_id IN ({_GONE_INDICATORS})",
    "claim": "SELECT id FROM claims WHERE removed = 1",
    "article": """SELECT id FROM articles WHERE removed = 1
        AND id NOT IN (SELECT article_id FROM claims WHERE removed = 0)""",
    "indicator": _GONE_INDICATORS,
    "tag": """SELECT id FROM tags WHERE removed = 1
        AND id NOT IN (SELECT parent_id FROM tags WHERE removed = 0 AND parent_id IS NOT NULL)
        AND id NOT IN (SELECT value FROM claims, json_each(claims.tags) WHERE removed = 0)""",
}
_BATCH = 500


def purge(connection: sqlite3.Connection) -> None:
    """Take what is marked removed out of rows, journal and view state, inside the caller's transaction.

    The acts stay, with their numbers, but can't be taken back any more; words of theirs that name what is gone are
    emptied. Foreign keys must be off: parents and children go together.
    """
    gone = {kind: [row[0] for row in connection.execute(query)] for kind, query in _REMOVED.items()}
    words = {word for kind, ids in gone.items() for word in _words(connection, kind, ids)}
    touched: set[int] = set()
    for kind, ids in gone.items():
        for batch in _batches(ids):
            marks = ", ".join("?" * len(batch))
            touched |= {
                row[0]
                for row in connection.execute(
                    f"SELECT DISTINCT act FROM act_fields WHERE kind = ? AND record IN ({marks})", (kind, *batch)
                )
            }
            connection.execute(f"DELETE FROM act_fields WHERE kind = ? AND record IN ({marks})", (kind, *batch))
            connection.execute(f"DELETE FROM {TABLES[kind]} WHERE id IN ({marks})", batch)
    readings.forget(connection, gone["article"])
    _drop_texts(connection)
    _forget_state(connection, words.union(*gone.values()))
    _empty_labels(connection, touched, words)


def _drop_texts(connection: sqlite3.Connection) -> None:
    connection.execute(
        """DELETE FROM texts WHERE hash NOT IN (SELECT text_hash FROM articles)
           AND hash NOT IN (SELECT json_extract(anchor, '$.text_hash') FROM claims)"""
    )


def _words(connection: sqlite3.Connection, kind: str, ids: list[str]) -> Iterable[str]:
    """Give every word that removed records ever had, as the journal has them."""
    texts = [name for name in ("name", "title", "source") if name in codec(kind).columns]
    for batch in _batches(ids):
        marks = ", ".join("?" * len(batch)), ", ".join("?" * len(texts))
        for row in connection.execute(
            f"""SELECT before, after FROM act_fields
                WHERE kind = ? AND record IN ({marks[0]}) AND field IN ({marks[1]})""",
            (kind, *batch, *texts),
        ):
            yield from (word for word in row if word)


def _forget_state(connection: sqlite3.Connection, words: set[str]) -> None:
    for key, value in connection.execute("SELECT key, value FROM state").fetchall():
        if any(word in key or word in value for word in words):
            connection.execute("DELETE FROM state WHERE key = ?", (key,))


def _empty_labels(connection: sqlite3.Connection, touched: set[int], words: set[str]) -> None:
    """Mark the acts that lost fields, and empty the words of every label that could name what is gone."""
    acts = connection.execute("SELECT act, actor, n, clock, label, undoes, redoes FROM acts").fetchall()
    for act, actor, n, clock, label, undoes, redoes in acts:
        key, args = json.loads(label)
        if act not in touched and not words.intersection(map(str, args.values())):
            continue
        kept = to_json([key, {name: "" if isinstance(value, str) else value for name, value in args.items()}])
        connection.execute(
            "UPDATE acts SET label = ?, purged = max(purged, ?), digest = ? WHERE act = ?",
            (
                kept,
                int(act in touched),
                act_digest((actor, n, clock, kept, undoes, redoes), fields_of(connection, act)),
                act,
            ),
        )


def _batches(ids: list[str]) -> Iterable[list[str]]:
    for start in range(0, len(ids), _BATCH):
        yield ids[start : start + _BATCH]
