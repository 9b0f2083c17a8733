"""Moments: whole milliseconds since 1970-01-01 in UTC."""

import time
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def now() -> int:
    """Return the present moment."""
    return time.time_ns() // 1_000_000


def to_iso(moment: int) -> str:
    """Return a moment as `2026-01-18T09:30:00.125Z`."""
    stamp = _EPOCH + timedelta(milliseconds=moment)
    return stamp.strftime("%Y-%m-%dT%H:%M:%S.") + f"{moment % 1000:03d}Z"


def from_iso(text: str) -> int:
    """Return the moment that `to_iso` wrote; a moment without a zone is taken as UTC.

    Raises ValueError for text that is no ISO 8601 moment.
    """
    stamp = datetime.fromisoformat(text)
    if stamp.tzinfo is None:
        stamp = stamp.replace(tzinfo=UTC)
    return (stamp - _EPOCH) // timedelta(milliseconds=1)
