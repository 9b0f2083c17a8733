"""A screen that nobody sees, for programs that want a real one."""

import os
import subprocess
from pathlib import Path
from types import TracebackType


class Screen:
    """An X server of its own, ready when the block begins and gone after it."""

    SOCKETS = Path("/tmp/.X11-unix")

    def __init__(self) -> None:
        there, here = os.pipe()
        try:
            # The server takes a number that nobody has, and writes it when it is ready.
            command = [
                "Xvfb",
                "-displayfd",
                str(here),
                "-screen",
                "0",
                "1400x900x24",
                "-nolisten",
                "tcp",
                "-ac",
                "-noreset",
            ]
            self._server = subprocess.Popen(
                command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[here]
            )
        finally:
            os.close(here)
        with os.fdopen(there) as told:
            number = told.readline().strip()
        assert number, "the screen does not come up"
        self.name = f":{number}"

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
