"""The place where installers are built: a Python of the right version with locked packages, and the system's tools.

Everything here runs on the standard library alone, for it is what puts the rest there.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import bootstrap
import identity

ROOT = identity.ROOT
WORK = ROOT / "build" / "package"
OUT = ROOT / "dist"
LOCKS = ROOT / "packaging" / "locks"
SYSTEM = {"linux": "linux", "win32": "windows", "darwin": "macos"}[sys.platform]

# Commands by the Debian package that has them, for each target.
TOOLS = {
    "linux": {"objdump": "binutils", "strip": "binutils", "patchelf": "patchelf", "dpkg-deb": "dpkg", "xz": "xz-utils"},
    "windows": {"makensis": "nsis", "x86_64-w64-mingw32-gcc": "gcc-mingw-w64-x86-64", "osslsigncode": "osslsigncode"},
    "macos": {},
}
# The helpers of Qt's window plugin: PyInstaller carries what it finds on the machine that builds.
LIBRARIES = (
    "libxcb-cursor.so.0", "libxcb-icccm.so.4", "libxcb-image.so.0", "libxcb-keysyms.so.1",
    "libxcb-render-util.so.0", "libxcb-xinerama.so.0", "libxkbcommon-x11.so.0", "libEGL.so.1", "libGL.so.1",
    "libdbus-1.so.3",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a build: where it works, where it leaves its files, how they are dated, whether in a hurry."""

    work: Path
    out: Path
    moment: int
    quick: bool

    @property
    def preset(self) -> str:
        """Return how hard xz is to try."""
        return "1" if self.quick else "6"


def enter(target: str, out: Path, *, quick: bool) -> int:
    """Run build.py again inside the workshop, with everything there that `target` needs; return its exit code."""
    provide_tools(target)
    python = provide_packages()
    environment = {
        **os.environ,
        "HASHIYA_WORKSHOP": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "QT_QPA_PLATFORM": "offscreen",
        "LC_ALL": "C.UTF-8",
        "SOURCE_DATE_EPOCH": str(moment()),
    }
    command = [str(python), str(ROOT / "packaging" / "build.py"), target, "--out", str(out)]
    return subprocess.call([*command, *(["--quick"] if quick else [])], env=environment)


def inside() -> bool:
    """Say whether this process runs in the workshop."""
    return "HASHIYA_WORKSHOP" in os.environ


def moment() -> int:
    """Return the second that everything built is dated with: SOURCE_DATE_EPOCH, else that of the commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    answer = subprocess.run(asked, capture_output=True, text=True)
    if answer.returncode == 0:
        return int(answer.stdout)
    return int((ROOT / "CHANGELOG.md").stat().st_mtime)


def provide_tools(target: str) -> None:
    """See to the commands and libraries of the system; stops with the one line that installs what is missing."""
    wanted = {package for command, package in TOOLS[target].items() if not shutil.which(command)}
    if sys.platform == "linux":
        known = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True).stdout
        wanted |= {bootstrap.PACKAGES[name][0] for name in LIBRARIES if name not in known}
    if wanted and not bootstrap.install_as_root(sorted(wanted)):
        bootstrap.stop(
            "Tools are missing to build for " + target + ".", "    sudo apt install " + " ".join(sorted(wanted))
        )


def provide_packages() -> Path:
    """Return the Python of the workshop's environment; made anew when the lock or the Python has changed."""
    maker = find_python(identity.read().python)
    venv = WORK / "venv"
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = LOCKS / f"{SYSTEM}.txt"
    version = subprocess.check_output([maker, "-c", "import sys; print(sys.version)"], text=True)
    stamp = hashlib.sha256(lock.read_bytes() + version.encode()).hexdigest()
    marker = venv / "stamp"
    if marker.is_file() and marker.read_text() == stamp:
        return python
    bootstrap.say(f"Setting up {venv.relative_to(ROOT)} ...")
    subprocess.check_call([maker, "-m", "venv", "--clear", str(venv)])
    install = [str(python), "-m", "pip", "install", "-qq", "--disable-pip-version-check", "--no-compile"]
    subprocess.check_call([*install, "--require-hashes", "--only-binary=:all:", "-r", str(lock)])
    marker.write_text(stamp)
    return python


def find_python(version: str) -> str:
    """Return the Python that installers are built with: this one, or one on the path; stops where there is none."""
    if sys.version_info[:2] == tuple(map(int, version.split("."))):
        return sys.executable
    environment = dict(os.environ)
    if shutil.which("pyenv"):
        # Its command of that name works for the one version that is asked for.
        listed = subprocess.run(["pyenv", "versions", "--bare"], capture_output=True, text=True).stdout.split()
        environment["PYENV_VERSION"] = next((name for name in reversed(listed) if name.startswith(f"{version}.")), "")
    for name in (f"python{version}", "python3"):
        found = shutil.which(name)
        asked = [found, "-c", "import sys; print(sys.executable, '%d.%d' % sys.version_info[:2])"]
        answer = subprocess.run(asked, capture_output=True, text=True, env=environment).stdout.split() if found else []
        if answer and answer[1] == version:
            return answer[0]
    raise SystemExit(f"Installers are built with Python {version}, and there is none on the path.")
