"""A clean Debian in a folder of its own, with a screen, to install a package into."""

import os
import shutil
import subprocess
from pathlib import Path

from tests.packaging.conftest import run
from tests.packaging.screen import Screen

READER = "reader"  # the user who works with the program
_NUMBER = 1234


def base(suite: str, store: Path) -> Path:
    """Return a packed minimal Debian, made by mmdebstrap once and kept."""
    packed = store / f"debian-{suite}.tar"
    if not packed.exists():
        store.mkdir(parents=True, exist_ok=True)
        draft = packed.with_suffix(".part.tar")
        run("mmdebstrap", "--quiet", "--variant=apt", "--include=ca-certificates", suite, draft, timeout=1800)
        draft.rename(packed)
    return packed


class Debian:
    """One such Debian, unpacked; commands run in it as root, or on a screen of its own."""

    def __init__(self, packed: Path, folder: Path) -> None:
        self.root = folder
        self.display = ""
        self._screen: Screen | None = None
        folder.mkdir()
        run("tar", "-xf", packed, "-C", folder)
        shutil.copy("/etc/resolv.conf", folder / "etc" / "resolv.conf")
        home = folder / "home" / READER
        home.mkdir(parents=True)
        os.chown(home, _NUMBER, _NUMBER)

    def start(self) -> None:
        """Mount what programs expect of a system, and start a screen."""
        run("mount", "-t", "proc", "proc", self.root / "proc")
        run("mount", "--rbind", "--make-rslave", "/dev", self.root / "dev")
        self._screen = Screen()
        self.display = self._screen.name
        inside = self.root / "tmp" / ".X11-unix"
        inside.mkdir(exist_ok=True)
        run("mount", "--bind", Screen.SOCKETS, inside)

    def stop(self) -> None:
        """Take all of it down again."""
        if self._screen is not None:
            self._screen.stop()
        for place in ("tmp/.X11-unix", "dev", "proc"):
            subprocess.run(
                ["umount", "--recursive", "--lazy", str(self.root / place)], check=False, capture_output=True
            )

    def run(self, *command: str, user: str = "root", **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command inside to its end."""
        return run("chroot", self.root, *self._as(user), *command, env=self._environment(user, environment))

    def start_program(self, *command: str, user: str) -> "subprocess.Popen[bytes]":
        """Start a program inside and leave it running."""
        whole = ["chroot", str(self.root), *self._as(user), *command]
        return subprocess.Popen(whole, env=self._environment(user, {}), start_new_session=True)

    def install(self, *packages: str) -> None:
        """Install packages, by name or by path inside."""
        self.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)

    def files(self) -> dict[str, tuple[int, int]]:
        """Return each file and link with its size and second of change, without what apt and the kernel keep."""
        skip = ("proc", "dev", "sys", "run", "tmp", "var/cache", "var/lib/apt", "var/lib/dpkg", "var/log")
        found = {}
        for folder, folders, names in os.walk(self.root):
            place = os.path.relpath(folder, self.root)
            folders[:] = [name for name in folders if os.path.normpath(f"{place}/{name}") not in skip]
            for name in names:
                status = Path(folder, name).lstat()
                found[os.path.normpath(f"{place}/{name}")] = (status.st_size, int(status.st_mtime))
        return found

    def _as(self, user: str) -> list[str]:
        return [] if user == "root" else ["setpriv", f"--reuid={_NUMBER}", f"--regid={_NUMBER}", "--clear-groups"]

    def _environment(self, user: str, more: dict[str, str]) -> dict[str, str]:
        return {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root" if user == "root" else f"/home/{user}",
            "LANG": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "DISPLAY": self.display,
            **more,
        }
