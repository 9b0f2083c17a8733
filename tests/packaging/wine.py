"""A Windows of its own by wine, on a screen of its own, to install a setup into."""

import os
import subprocess
from pathlib import Path

from tests.packaging.conftest import run
from tests.packaging.screen import Screen

_SHIM = Path(__file__).with_name("wine_shim.c")


class Wine:
    """One fresh prefix; programs in it are named by their Windows path."""

    def __init__(self, folder: Path) -> None:
        self._screen = Screen()
        self.prefix = folder / "prefix"
        self.drive = self.prefix / "drive_c"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("QT_", "HASHIYA_"))},
            "WINEPREFIX": str(self.prefix),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=",  # no offer to fetch .NET or a browser
            "DISPLAY": self._screen.name,
            "LANG": "C.UTF-8",
        }

    def start(self) -> None:
        """Make the prefix a Windows 10."""
        self.run("wineboot", "-i", timeout=300)
        self.run("winecfg", "-v", "win10")
        # A program that crashes ends, without a dialog that waits for somebody.
        self.run(
            "reg", "add", r"HKCU\Software\Wine\WineDbg", "/v", "ShowCrashDialog", "/t", "REG_DWORD", "/d", "0", "/f"
        )
        shim = self.drive / "windows" / "system32" / "icuuc.dll"
        run("x86_64-w64-mingw32-gcc", "-shared", "-O2", "-s", "-w", "-o", shim, _SHIM)

    def run(self, *command: str, timeout: float = 400) -> int:
        """Run a program to its end and return its exit code."""
        return self._run(command, timeout).returncode

    def says(self, *command: str, timeout: float = 400) -> str:
        """Return what a program for consoles prints."""
        return self._run(command, timeout).stdout.decode("utf-8", "replace")

    def _run(self, command: tuple[str, ...], timeout: float) -> "subprocess.CompletedProcess[bytes]":
        # Pipes all three: wine 8 can't say of /dev/null what Python asks of its streams.
        return subprocess.run(
            ["wine", *command], env=self.environment, input=b"", stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            timeout=timeout, check=False,
        )  # fmt: skip

    def begin(self, *command: str) -> "subprocess.Popen[bytes]":
        """Start a program and leave it running."""
        return subprocess.Popen(
            ["wine", *command],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )

    def files(self) -> set[str]:
        """Return every file on drive C, without what wine writes down while it runs."""
        found = (path.relative_to(self.drive) for path in self.drive.rglob("*") if not path.is_dir())
        return {path.as_posix() for path in found if "Temp" not in path.parts and "temp" not in path.parts}

    def registry(self) -> str:
        """Return what the registry holds."""
        self.run("wineboot", "-e")  # ends the session, so that it is written to disk
        subprocess.run([_server(), "-w"], env=self.environment, timeout=60, check=False)
        texts = ((self.prefix / name).read_text(errors="replace") for name in ("user.reg", "system.reg"))
        return "\n".join(texts)

    def stop(self) -> None:
        """End everything that runs in the prefix, and the screen."""
        subprocess.run([_server(), "-k"], env=self.environment, timeout=60, check=False)
        self._screen.stop()


def _server() -> str:
    return next(
        (name for name in ("/usr/lib/wine/wineserver64", "/usr/lib/wine/wineserver") if Path(name).exists()),
        "wineserver",
    )
