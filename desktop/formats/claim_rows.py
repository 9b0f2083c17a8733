"""Claims as the rows of a table: the columns, in the order in which every table of claims has them."""

import re
from dataclasses import dataclass, field
from typing import Any

HEADER = (
    "claim_id", "article_id", "article_title", "outlet", "published", "text_sha256", "start", "end", "quote", "before",
    "after", "tags", "indicator", "qualifier", "value", "low", "high", "unit", "unit_code", "period_from", "period_to",
    "period_precision", "period_role", "speaker", "status", "note", "created_at", "updated_at",
)  # fmt: skip
NUMBERS = frozenset({"start", "end", "value", "low", "high"})

# A spreadsheet runs a cell that begins with one of these; `'` before it makes it text.
FORMULA_STARTS = frozenset("=+-@\t\r")
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_BETWEEN_TAGS = re.compile(r"((?:[^\\|]|\\.)*)(?:\||\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimRow:
    """One row that was read: whose claim it is, where it stood, and what the table says of it.

    `line` counts rows from 1, the header is 1. `values` has the fields of a claim whose columns the table has:
    `tags` and `indicator` by name, quantity, period, speaker, status, note. Moments are None where unknown.
    """

    line: int
    claim_id: str
    article_id: str
    text_hash: str
    start: int | None
    end: int | None
    quote: str
    before: str
    after: str
    values: dict[str, Any] = field(default_factory=dict)
    created_at: int | None = None
    updated_at: int | None = None


def guarded(cell: str) -> str:
    """Return a text cell that no spreadsheet runs as a formula; `unguarded` takes the guard off again."""
    return f"'{cell}" if cell[0] in FORMULA_STARTS or _GUARDED.match(cell) else cell


def unguarded(cell: str) -> str:
    """Return a cell without the guard that `guarded` put before it."""
    return cell[1:] if _GUARDED.match(cell) else cell


def joined(names: list[str]) -> str:
    """Return names joined by `|`; a `|` or backslash within a name has a backslash before it."""
    whole = "|".join(names)
    if "\\" in whole or whole.count("|") >= len(names):
        return "|".join(name.replace("\\", "\\\\").replace("|", "\\|") for name in names)
    return whole


def split(cell: str) -> tuple[str, ...]:
    """Return the names that `joined` joined, each once, without outer spaces."""
    if "\\" not in cell:
        parts = cell.split("|")
    else:
        parts = [re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in _BETWEEN_TAGS.findall(cell)]
    return tuple(dict.fromkeys(name for part in parts if (name := " ".join(part.split()))))
