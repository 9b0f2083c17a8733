"""Ids that two people can make apart from each other without a collision."""


def new_id() -> str:
    """Return a UUIDv7 (RFC 9562) as 36 characters of text; later ids sort after earlier ones."""
    # Here and not above: it loads the machinery of package metadata, which starting a window can do without.
    from uuid6 import uuid7

    return str(uuid7())
