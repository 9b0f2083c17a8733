"""A screen that nobody sees, for programs that want a real one."""

import subprocess
import time
from pathlib import Path
from types import TracebackType


class Screen:
    """An X server of its own, ready when the block begins and gone after it."""

    SOCKETS = Path("/tmp/.X11-unix")

    def __init__(self, number: int) -> None:
        self.name = f":{number}"
        command = ["Xvfb", self.name, "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-ac", "-noreset"]
        self._server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        until = time.monotonic() + 60
        while not (self.SOCKETS / f"X{number}").exists():
            assert self._server.poll() is None, f"there is no screen {self.name}: is another one there?"
            assert time.monotonic() < until, "the screen does not come up"
            time.sleep(0.1)

    def stop(self) -> None:
        """Take the screen away."""
        self._server.terminate()
        self._server.wait(20)

    def __enter__(self) -> "Screen":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
