"""Reading records, in plain SQL: the window waits for these."""

import json
import sqlite3
from collections import Counter
from typing import Any

from desktop.domain.article import Article
from desktop.domain.change import Record
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.tag import Tag
from desktop.storage.commits import row_of
from desktop.storage.records import UnreadableRow, codec, reading


def project_id(connection: sqlite3.Connection) -> str:
    """Return the id that the project and all its copies share."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'project_id'").fetchone()
    if row is None:
        raise UnreadableRow("the project's id is missing")
    return str(row[0])


def articles(connection: sqlite3.Connection) -> list[Article]:
    """Return the articles in the order they came in: their ids grow with time."""
    return _all(connection, "article", "ORDER BY id")


def tags(connection: sqlite3.Connection) -> list[Tag]:
    """Return the tags by position."""
    return _all(connection, "tag", "ORDER BY position, id")


def indicators(connection: sqlite3.Connection) -> list[Indicator]:
    """Return the indicators by name."""
    return _all(connection, "indicator", "ORDER BY name, id")


def decisions(connection: sqlite3.Connection, kind: str) -> list[Record]:
    """Return what people decided of one kind, oldest first: their ids grow with time."""
    return _all(connection, kind, "ORDER BY id")


def claims(connection: sqlite3.Connection, article_id: str | None) -> list[Claim]:
    """Return the claims of an article, or of all in their order, by their places in the text."""
    found: list[Claim] = (
        _all(connection, "claim") if article_id is None else _all(connection, "claim", "AND article_id = ?", article_id)
    )
    return sorted(found, key=lambda claim: (claim.article_id, claim.anchor.start, claim.anchor.end, claim.id))


def claims_after(connection: sqlite3.Connection, claim_id: str, limit: int) -> list[Claim]:
    """Return the next claims by their ids, so many at most: all of them in pieces, for who must not hold on long."""
    known = codec("claim")
    found: list[Any] = [known.record(row) for row in connection.execute(known.select_piece, (claim_id, limit))]
    return found


def record(connection: sqlite3.Connection, kind: str, id: str) -> Record | None:  # noqa: A002
    """Return a record that is not removed."""
    row = row_of(connection, kind, id)
    return None if row is None or row[1] else codec(kind).record(row[0])


def text(connection: sqlite3.Connection, text_hash: str) -> str | None:
    """Return a canonical text."""
    row = connection.execute("SELECT text FROM texts WHERE hash = ?", (text_hash,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], str) else None


def claim_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the number of claims by article id, out of the index alone."""
    return dict(
        connection.execute("SELECT article_id, count(*) FROM claims WHERE removed = 0 GROUP BY article_id").fetchall()
    )


def tag_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """Return the number of claims by tag id; claims with the same tags are counted at once, out of the index alone."""
    counts: Counter[str] = Counter()
    for tag_ids, count in connection.execute("SELECT tags, count(*) FROM claims WHERE removed = 0 GROUP BY tags"):
        with reading("the tags of a claim"):
            for tag_id in json.loads(tag_ids):
                counts[tag_id] += count
    return dict(counts)


def state(connection: sqlite3.Connection, key: str) -> str | None:
    """Return a piece of view state."""
    row = connection.execute("SELECT value FROM state WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def _all(connection: sqlite3.Connection, kind: str, rest: str = "", *values: str) -> list[Any]:
    known = codec(kind)
    return [known.record(row) for row in connection.execute(f"{known.select} {rest}", values)]
