"""Kept: what was made of the pieces that were looked at, the oldest let go of where there is much of it."""

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

_MOST = 192


class Kept(dict[Key, Value]):
    """A dictionary that never holds more than a few screens of a text need."""

    def keep(self, key: Key, value: Value) -> Value:
        """Put a value in, and return it."""
        if len(self) >= _MOST:
            for old in list(self)[: _MOST // 3]:
                del self[old]
        self[key] = value
        return value
