"""Ids that two people can make apart from each other without a collision."""

import uuid6


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562) as 36 characters of text; later ids sort after earlier ones."""
    return str(uuid6.uuid7())
