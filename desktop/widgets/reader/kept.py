"""Kept: what was made of the pieces that were looked at, the oldest let go of where there is much of it."""

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

_MOST = 192
_TOO_MANY = 3 * _MOST


class Kept(dict[Key, Value]):
    """A dictionary that holds what a few screens of a text need.

    To free layouts takes longer than to find a place for them, so that waits for `tidy` unless there are far too many.
    """

    def keep(self, key: Key, value: Value) -> Value:
        """Put a value in, and return it."""
        if len(self) >= _TOO_MANY:
            self._drop(_MOST)
        self[key] = value
        return value

    def tidy(self, most: int = 48) -> bool:
        """Let go of some of the oldest, as far as there are too many; say whether no more than enough are left."""
        if len(self) > _MOST:
            self._drop(min(most, len(self) - _MOST))
        return len(self) <= _MOST

    def _drop(self, number: int) -> None:
        for old in list(self)[:number]:
            del self[old]
