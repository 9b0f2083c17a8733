"""Turns: how soon Python lets the window go on while a worker works; counted, as several may work at once."""

import sys

_TURN = 0.0005  # seconds, instead of the usual five milliseconds
_working: "set[Turns]" = set()
_usual: list[float] = []


class Turns:
    """Those of one who has work done: between `begin` and `end` the window gets its turn quickly."""

    def begin(self) -> None:
        """Have it so: a worker begins."""
        if not _working:
            _usual[:] = [sys.getswitchinterval()]
            sys.setswitchinterval(_TURN)
        _working.add(self)

    def end(self) -> None:
        """Have it as it was, once no worker works any more."""
        _working.discard(self)
        if not _working and _usual:
            sys.setswitchinterval(_usual.pop())
