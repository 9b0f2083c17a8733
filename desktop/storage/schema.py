"""What a project file of this program looks like, as far as opening one must know."""

import re
import sqlite3

APPLICATION_ID = 0x48736879  # "Hshy", at byte 68 of the file
VERSION = 3  # the user_version that the newest migration leaves
SUFFIX = ".hashiya"

_TIMES_AND_MARKS = "created_at updated_at removed digest"
COLUMNS = {
    table: names.split()
    for table, names in {
        "meta": "key value",
        "state": "key value",
        "texts": "hash text",
        "articles": "id text_hash file_hash reader source length title provisional_title outlet author published"
        f" title_span body furniture read_through {_TIMES_AND_MARKS}",
        "tags": f"id name colour parent_id key position {_TIMES_AND_MARKS}",
        "indicators": f"id name note {_TIMES_AND_MARKS}",
        "claims": f"id article_id anchor tags indicator_id quantity period speaker status note {_TIMES_AND_MARKS}",
        "dismissals": f"id article_id span kind {_TIMES_AND_MARKS}",
        "overrules": f"id indicator_id verdict reason {_TIMES_AND_MARKS}",
        "synonyms": f"id words {_TIMES_AND_MARKS}",
        "refusals": f"id claims indicator_id {_TIMES_AND_MARKS}",
        "readings": "article_id rules published",
        "suggestions": "article_id place starts ends kind quantity period rule words speaker",
        "acts": "act actor n clock label undoes redoes purged digest",
        "act_fields": "act kind record field before after",
    }.items()
}  # of the newest version, in the order of the file
_OF_SQLITE = {"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1"}

# A column that computes or a check could make a stranger's file run expressions of its own.
_COMPUTES = re.compile(r"\bGENERATED\b|\bAS\s*\(|\bCHECK\b|\bVIRTUAL\b", re.IGNORECASE)


def is_ours(connection: sqlite3.Connection) -> bool:
    """Say whether a file holds nothing that this program, of any version, didn't make."""
    return all(
        kind in ("table", "index")
        and (table in COLUMNS or table in _OF_SQLITE)
        and (sql is None or (isinstance(sql, str) and not _COMPUTES.search(sql)))
        for kind, table, sql in connection.execute("SELECT type, tbl_name, sql FROM sqlite_schema")
    )


def is_whole(connection: sqlite3.Connection) -> bool:
    """Say whether a file has every table and column of this version."""
    return all(
        [row[1] for row in connection.execute(f"PRAGMA table_info({table})")] == columns
        for table, columns in COLUMNS.items()
    )
