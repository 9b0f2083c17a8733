"""What a project file of this program looks like, as far as opening one must know."""

import re

APPLICATION_ID = 0x48736879  # "Hshy", at byte 68 of the file
VERSION = 1  # the user_version that the newest migration leaves
SUFFIX = ".hashiya"

TABLES = frozenset(
    {"meta", "state", "texts", "articles", "tags", "indicators", "claims", "acts", "act_fields"}
    | {"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1"}
)
REQUIRED = TABLES - {"_sqlite_migrations", "sqlite_sequence", "sqlite_stat1"}

# A column that computes or a check could make a stranger's file run expressions of its own.
_COMPUTES = re.compile(r"\bGENERATED\b|\bAS\s*\(|\bCHECK\b|\bVIRTUAL\b", re.IGNORECASE)


Objects = list[tuple[str, str, str | None]]  # rows of (type, table, sql) out of sqlite_schema


def is_ours(objects: Objects) -> bool:
    """Say whether a schema holds nothing that this program, of any version, didn't make."""
    return all(
        kind in ("table", "index") and table in TABLES and not _COMPUTES.search(sql or "")
        for kind, table, sql in objects
    )


def is_whole(objects: Objects) -> bool:
    """Say whether a schema has every table that this version needs."""
    return {table for kind, table, _ in objects if kind == "table"} >= REQUIRED
