"""Who acts: a name that tells copies apart and says nothing of people or machines."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from desktop.storage import places


def actor(project_id: str, path: Path) -> str:
    """Return 16 hex digits for this installation working on the file at `path`; the same in every session."""
    message = f"{project_id}\n{places.fingerprint(path)}".encode()
    return hmac.new(_secret(), message, hashlib.sha256).hexdigest()[:16]


def _secret() -> bytes:
    place = places.data_folder() / "installation.key"
    try:
        return place.read_bytes()
    except FileNotFoundError:
        pass
    fresh = secrets.token_bytes(32)
    draft = place.with_name(f"{place.name}.{secrets.token_hex(4)}")
    handle = os.open(draft, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(handle, "wb") as stream:
        stream.write(fresh)
    draft.replace(place)
    return place.read_bytes()
