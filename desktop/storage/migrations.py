"""The shape of the project file, as steps: appended, never edited. Each step sets the version it leads to.

Imported only for a new file or one of an older version: sqlite_utils is slow to load.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from desktop.storage.schema import APPLICATION_ID

migrations = Migrations("hashiya")

_FIRST = (
    "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE texts (hash TEXT PRIMARY KEY, text TEXT NOT NULL) STRICT",
    """CREATE TABLE articles (
        id TEXT PRIMARY KEY,
        text_hash TEXT NOT NULL REFERENCES texts (hash) DEFERRABLE INITIALLY DEFERRED,
        file_hash TEXT NOT NULL,
        reader TEXT NOT NULL,
        source TEXT NOT NULL,
        length INTEGER NOT NULL,
        title TEXT NOT NULL,
        provisional_title INTEGER NOT NULL,
        outlet TEXT NOT NULL,
        author TEXT NOT NULL,
        published TEXT NOT NULL,
        title_span TEXT,
        body TEXT,
        furniture TEXT NOT NULL,
        read_through INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE tags (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        colour TEXT NOT NULL,
        parent_id TEXT REFERENCES tags (id) DEFERRABLE INITIALLY DEFERRED,
        key INTEGER,
        position INTEGER NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE indicators (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE claims (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        anchor TEXT NOT NULL,
        tags TEXT NOT NULL,
        indicator_id TEXT REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
        quantity TEXT,
        period TEXT,
        speaker TEXT NOT NULL,
        status TEXT NOT NULL,
        note TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    # Holds all that counting the claims of articles and tags needs, so that it reads no rows.
    "CREATE INDEX claims_in_use ON claims (removed, article_id, tags)",
    """CREATE TABLE acts (
        act INTEGER PRIMARY KEY,
        actor TEXT NOT NULL,
        n INTEGER NOT NULL,
        clock INTEGER NOT NULL,
        label TEXT NOT NULL,
        undoes INTEGER REFERENCES acts (act),
        redoes INTEGER REFERENCES acts (act),
        purged INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE act_fields (
        act INTEGER NOT NULL REFERENCES acts (act),
        kind TEXT NOT NULL,
        record TEXT NOT NULL,
        field TEXT NOT NULL,
        before ANY,
        after ANY,
        PRIMARY KEY (act, kind, record, field)
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX act_fields_record ON act_fields (record)",
)


_SUGGESTIONS = (
    """CREATE TABLE dismissals (
        id TEXT PRIMARY KEY,
        article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        span TEXT NOT NULL,
        kind TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE readings (
        article_id TEXT PRIMARY KEY REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        rules INTEGER NOT NULL,
        published TEXT NOT NULL
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE suggestions (
        article_id TEXT NOT NULL REFERENCES articles (id) DEFERRABLE INITIALLY DEFERRED,
        place INTEGER NOT NULL,
        starts INTEGER NOT NULL,
        ends INTEGER NOT NULL,
        kind TEXT NOT NULL,
        quantity TEXT,
        period TEXT,
        rule TEXT NOT NULL,
        words TEXT NOT NULL,
        speaker TEXT NOT NULL,
        PRIMARY KEY (article_id, place)
    ) STRICT, WITHOUT ROWID""",
)

_COMPARING = (
    """CREATE TABLE overrules (
        id TEXT PRIMARY KEY,
        indicator_id TEXT NOT NULL REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
        verdict TEXT NOT NULL,
        reason TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE synonyms (
        id TEXT PRIMARY KEY,
        words TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE refusals (
        id TEXT PRIMARY KEY,
        claims TEXT NOT NULL,
        indicator_id TEXT REFERENCES indicators (id) DEFERRABLE INITIALLY DEFERRED,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        removed INTEGER NOT NULL,
        digest TEXT NOT NULL
    ) STRICT""",
)


@migrations()
def records_and_journal(db: Database) -> None:
    """Version 1: articles with their texts, tags, indicators, claims, and the journal of acts."""
    for statement in _FIRST:
        db.conn.execute(statement)
    db.conn.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    db.conn.execute("PRAGMA user_version = 1")


@migrations()
def readings_and_dismissals(db: Database) -> None:
    """Version 2: what was read in the articles, which can be read again, and what people put aside of it."""
    for statement in _SUGGESTIONS:
        db.conn.execute(statement)
    db.conn.execute("PRAGMA user_version = 2")


@migrations()
def what_people_decide_of_comparisons(db: Database) -> None:
    """Version 3: verdicts overruled, names of units that mean the same, claims that are not to be gathered."""
    for statement in _COMPARING:
        db.conn.execute(statement)
    db.conn.execute("PRAGMA user_version = 3")


def migrate(connection: sqlite3.Connection) -> None:
    """Bring a file to the newest shape, a transaction a step; foreign keys are off meanwhile, and off after."""
    connection.execute("PRAGMA foreign_keys = OFF")  # on, they would follow a table that a step rebuilds
    migrations.apply(Database(connection, execute_plugins=False, recursive_triggers=False))
