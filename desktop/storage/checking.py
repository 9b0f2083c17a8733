"""Checking a project: SQLite's own view of the file, every hash and digest, every quote, the journal."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from operator import itemgetter

from desktop.domain.article import Article
from desktop.domain.change import KINDS
from desktop.domain.claim import Claim, anchor
from desktop.domain.dismissal import Dismissal
from desktop.storage import readings, reads
from desktop.storage.journal import FieldChange, act_digest
from desktop.storage.records import TABLES, UnreadableRow, codec, digest


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong: its kind, the record (or text, or act) it was found in, and what was found.

    Kinds: `sqlite`, `reference`, `digest`, `unreadable`, `text`, `quote`, `length`, `act`, `gap`.
    """

    kind: str
    record: str
    text: str


def problems(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Give every problem of the open file; none means that all of it is as it was written."""
    try:
        yield from _sqlite(connection)
        yield from _texts(connection)
        for kind in KINDS:
            yield from _rows(connection, kind)
        yield from _places(connection)
        yield from _references(connection)
        yield from _acts(connection)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        yield Problem("sqlite", "", str(error))


def _sqlite(connection: sqlite3.Connection) -> Iterator[Problem]:
    for (words,) in connection.execute("PRAGMA integrity_check"):
        if words != "ok":
            yield Problem("sqlite", "", words)
    for table, row, parent, _ in connection.execute("PRAGMA foreign_key_check"):
        yield Problem("reference", str(row), f"{table} → {parent}")


def _texts(connection: sqlite3.Connection) -> Iterator[Problem]:
    for known, text in connection.execute("SELECT hash, text FROM texts"):
        if not isinstance(text, str) or sha256(text.encode("utf-8", "surrogatepass")).hexdigest() != known:
            yield Problem("text", known, "SHA-256")


def _rows(connection: sqlite3.Connection, kind: str) -> Iterator[Problem]:
    known = codec(kind)
    for *cells, removed, written in connection.execute(
        f"SELECT {', '.join(known.columns)}, removed, digest FROM {known.table}"
    ):
        if digest(kind, cells, removed) != written:
            yield Problem("digest", str(cells[0]), kind)
        with suppress(UnreadableRow):
            known.record(cells)
            continue
        yield Problem("unreadable", str(cells[0]), kind)


def _places(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Give claims whose quote is not at its place, and articles whose spans leave their text; one text at a time."""
    for article in _readable(connection, "article", "removed = 0"):
        assert isinstance(article, Article)
        text = reads.text(connection, article.text_hash)
        if text is None:
            yield Problem("text", article.text_hash, "missing")
            continue
        spans = [span for span in (article.title_span, article.body, *article.furniture) if span is not None]
        if article.length != len(text) or any(span.end > len(text) for span in spans):
            yield Problem("length", article.id, f"{len(text)}")
        for claim in _readable(connection, "claim", "removed = 0 AND article_id = ?", article.id):
            assert isinstance(claim, Claim)
            if not _stands(claim, article, text):
                yield Problem("quote", claim.id, f"{claim.anchor.start}–{claim.anchor.end}")
        yield from _read_places(connection, article, len(text))


def _read_places(connection: sqlite3.Connection, article: Article, length: int) -> Iterator[Problem]:
    """Give what was read or put aside past the end of its text, and readings that make no sense."""
    for dismissal in _readable(connection, "dismissal", "removed = 0 AND article_id = ?", article.id):
        if isinstance(dismissal, Dismissal) and dismissal.span.end > length:
            yield Problem("length", dismissal.id, f"{length}")
    try:
        read = readings.suggestions(connection, article.id)
    except UnreadableRow:
        yield Problem("unreadable", article.id, "suggestions")
        return
    if any(suggestion.span.end > length for suggestion in read):
        yield Problem("length", article.id, "suggestions")


def _stands(claim: Claim, article: Article, text: str) -> bool:
    with suppress(ValueError):
        return claim.anchor == anchor(article.text_hash, text, claim.anchor.span)
    return False


def _references(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Give records in use that name records marked removed."""
    for kind, field, parent in (
        ("claim", "article_id", "article"),
        ("claim", "indicator_id", "indicator"),
        ("tag", "parent_id", "tag"),
        ("overrule", "indicator_id", "indicator"),
    ):
        for (record,) in connection.execute(
            f"""SELECT child.id FROM {TABLES[kind]} AS child
                JOIN {TABLES[parent]} AS parent ON parent.id = child.{field}
                WHERE child.removed = 0 AND parent.removed = 1"""
        ):
            yield Problem("reference", record, field)
    tags = {tag for (tag,) in connection.execute("SELECT id FROM tags WHERE removed = 0")}
    for claim in _readable(connection, "claim", "removed = 0"):
        if isinstance(claim, Claim) and not tags.issuperset(claim.tags):
            yield Problem("reference", claim.id, "tags")


def _acts(connection: sqlite3.Connection) -> Iterator[Problem]:
    """Give acts that are not as they were written, and numbers that are missing among an actor's acts."""
    for actor, least, most, count in connection.execute(
        "SELECT actor, min(n), max(n), count(DISTINCT n) FROM acts GROUP BY actor"
    ):
        if least != 1 or most != count:
            yield Problem("gap", actor, f"{count}/{most}")
    fields = connection.execute(
        "SELECT act, kind, record, field, before, after FROM act_fields ORDER BY act, kind, record, field"
    )
    by_act = groupby(fields, key=itemgetter(0))
    upcoming = next(by_act, None)
    for act, *head, written in connection.execute(
        "SELECT act, actor, n, clock, label, undoes, redoes, digest FROM acts ORDER BY act"
    ):
        rows: list[FieldChange] = []
        if upcoming is not None and upcoming[0] == act:
            rows = [FieldChange(*row[1:]) for row in upcoming[1]]
            upcoming = next(by_act, None)
        if act_digest(head, rows) != written:
            yield Problem("act", str(act), "digest")


def _readable(connection: sqlite3.Connection, kind: str, where: str, *values: str) -> Iterator[object]:
    known = codec(kind)
    names = ", ".join(known.columns)
    for cells in connection.execute(f"SELECT {names} FROM {known.table} WHERE {where}", values):
        with suppress(UnreadableRow):
            yield known.record(cells)
