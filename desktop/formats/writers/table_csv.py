"""A small table as CSV for spreadsheets: a byte-order mark, and no cell that would run as a formula."""

import csv
import re
from collections.abc import Iterable, Sequence
from typing import TextIO

from desktop.formats.claim_rows import guarded

_FIGURE = re.compile(r"[+-]?\d+(\.\d+)?\Z", re.ASCII)


def write(stream: TextIO, table: Iterable[Sequence[str]]) -> None:
    """Write rows as RFC 4180 to a stream opened with `newline=""`; figures stay figures, a minus before them too."""
    stream.write("\ufeff")
    csv.writer(stream).writerows([[_safe(cell) for cell in row] for row in table])


def _safe(cell: str) -> str:
    return cell if not cell or _FIGURE.match(cell) else guarded(cell)
