"""Sets up .venv with everything the project needs, once; a second call finds its stamp and is done.

Runs under any Python 3 with the standard library alone. Where something of the system is missing it says
what, prints the one line that installs it, and, as root on a Debian machine, installs it itself.
"""

from __future__ import annotations  # the words of this file must be readable to any Python 3.7

import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "hashiya.stamp"
LEAST = (3, 11)
NEWEST_TRIED = 14

# The parts of Qt that the program loads: what they need from the system is what must be there.
QT_PARTS = (
    "plugins/platforms/libqxcb.so",
    "plugins/platforms/libqoffscreen.so",
    "lib/libQt6Widgets.so.6",
    "lib/libQt6Svg.so.6",
    "lib/libQt6PrintSupport.so.6",
    "lib/libQt6OpenGLWidgets.so.6",
)

# Library: its package for apt, dnf and pacman.
PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl", "libglvnd"),
    "libGL.so.1": ("libgl1", "libglvnd-glx", "libglvnd"),
    "libGLX.so.0": ("libglx0", "libglvnd-glx", "libglvnd"),
    "libGLdispatch.so.0": ("libglvnd0", "libglvnd", "libglvnd"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl", "libglvnd"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb", "libx11"),
    "libX11.so.6": ("libx11-6", "libX11", "libx11"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs", "dbus"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype", "freetype2"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2", "glib2"),
    "libstdc++.so.6": ("libstdc++6", "libstdc++", "gcc-libs"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    "libxcb-glx.so.0": ("libxcb-glx0", "libxcb", "libxcb"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb", "libxcb"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb", "libxcb"),
    "libxcb-xinerama.so.0": ("libxcb-xinerama0", "libxcb", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb", "libxcb"),
    "libxcb.so.1": ("libxcb1", "libxcb", "libxcb"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon", "libxkbcommon"),
    "libz.so.1": ("zlib1g", "zlib", "zlib"),
    "libzstd.so.1": ("libzstd1", "libzstd", "zstd"),
}
MANAGERS = {"apt-get": "apt install", "dnf": "dnf install", "pacman": "pacman -S --needed"}


def main() -> int:
    """Set everything up, or stop with a sentence; Python older than 3.11 hands over to a newer one."""
    if sys.version_info < LEAST:
        return hand_over()
    stamp = fingerprint()
    if STAMP.is_file() and STAMP.read_text(encoding="utf-8") == stamp and venv_python().exists():
        return 0
    if not venv_works():
        make_venv()
    install_packages()
    if sys.platform == "linux":
        provide_libraries()
    STAMP.write_text(stamp, encoding="utf-8")
    return 0


def fingerprint() -> str:
    """Return what the stamp must say: a digest of the settings, of this file, and of the Python in use."""
    digest = hashlib.sha256()
    for file in (ROOT / "pyproject.toml", Path(__file__)):
        digest.update(file.read_bytes())
    digest.update(sys.version.encode() + str(ROOT).encode())
    return digest.hexdigest()


def hand_over() -> int:
    """Run again under the newest Python on the path that is new enough."""
    found = (shutil.which(f"python3.{minor}") for minor in range(NEWEST_TRIED, LEAST[1] - 1, -1))
    newer = next((python for python in found if python), None)
    if newer is None:
        stop(
            f"Hashiya needs Python 3.11 or newer; this is {sys.version.split()[0]}.",
            advice({"apt-get": ["python3.11", "python3.11-venv"], "dnf": ["python3.11"], "pacman": ["python"]}),
        )
    return subprocess.call([newer, __file__])


def venv_python() -> Path:
    """Return the Python of the project's own environment."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def venv_works() -> bool:
    """Say whether .venv is there, has pip, and is made of the Python in use."""
    if not venv_python().exists():
        return False
    asked = [str(venv_python()), "-c", "import pip, sys; print(sys.version)"]
    answer = subprocess.run(asked, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    return answer.returncode == 0 and answer.stdout.strip() == sys.version.strip()


def make_venv() -> None:
    """Make .venv afresh; a Python that was shipped without venv is told so."""
    # Debian ships venv itself, but not the pip that it puts in.
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        package = f"python3.{sys.version_info.minor}-venv"
        needed = {"apt-get": [package], "dnf": ["python3-pip"], "pacman": ["python"]}
        if not install_as_root(needed["apt-get"]):
            stop(f"This Python ({sys.executable}) comes without venv.", advice(needed))
    say("Making .venv ...")
    if subprocess.call([sys.executable, "-m", "venv", "--clear", str(VENV)]):
        stop("The environment .venv could not be made; what Python says stands above.")


def install_packages() -> None:
    """Install the project for development and its tools into .venv."""
    say("Installing what Hashiya needs into .venv (once; a minute or two) ...")
    pip = [str(venv_python()), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    if os.name == "posix" and os.geteuid() == 0:
        pip.append("--root-user-action=ignore")
    # --group came with pip 25.1
    for arguments in (["pip>=25.1"], ["--editable", str(ROOT), "--group", str(ROOT / "pyproject.toml") + ":dev"]):
        if subprocess.call(pip + arguments):
            stop("The packages could not be installed; what pip says stands above. Is there a network connection?")


def provide_libraries() -> None:
    """See to it that Qt finds the system's libraries; stops with the one line that installs them."""
    missing = missing_libraries()
    if not missing:
        return
    if install_as_root(packages_of(missing, 0)):
        missing = missing_libraries()
        if not missing:
            return
    needed = {manager: packages_of(missing, place) for place, manager in enumerate(MANAGERS)}
    stop("Qt needs these libraries of the system: {}.".format(", ".join(missing)), advice(needed))


def missing_libraries() -> list[str]:
    """Return the names of the shared libraries that the program's parts of Qt ask for and the system lacks."""
    asked = [str(venv_python()), "-c", "import importlib.util as u; print(u.find_spec('PySide6').origin)"]
    qt = Path(subprocess.check_output(asked, universal_newlines=True).strip()).parent / "Qt"
    ldd = shutil.which("ldd")
    if ldd is None:
        return []
    missing: set[str] = set()
    for part in QT_PARTS:
        # English, whatever the system speaks: the words are read
        answer = subprocess.run(
            [ldd, str(qt / part)],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=dict(os.environ, LC_ALL="C"),
        )
        missing.update(line.split()[0] for line in answer.stdout.splitlines() if line.endswith("not found"))
    return sorted(missing)


def packages_of(libraries: list[str], place: int) -> list[str]:
    """Return the packages that hold the libraries, by the place of the package manager in `MANAGERS`."""
    return sorted({PACKAGES[name][place] if name in PACKAGES else name for name in libraries})


def install_as_root(packages: list[str]) -> bool:
    """Install Debian packages where that is ours to do; say whether it was done."""
    if os.name != "posix" or os.geteuid() != 0 or not Path("/etc/debian_version").exists():
        return False
    apt = shutil.which("apt-get")
    if apt is None:
        return False
    say("Installing {} ...".format(" ".join(packages)))
    environment = dict(os.environ, DEBIAN_FRONTEND="noninteractive")
    # Lists can be stale or absent on a fresh machine; a failed update still leaves what is cached.
    subprocess.call([apt, "update", "-qq"], env=environment, stdout=subprocess.DEVNULL)
    command = [apt, "install", "-y", "-qq", "--no-install-recommends", *packages]
    return subprocess.call(command, env=environment, stdout=subprocess.DEVNULL) == 0


def advice(needed: dict[str, list[str]]) -> str:
    """Return the line that installs the packages with the package manager that is there."""
    for manager, command in MANAGERS.items():
        if shutil.which(manager):
            return "    sudo {} {}".format(command, " ".join(needed[manager]))
    return ""


def say(sentence: str) -> None:
    """Tell what is going on."""
    print(sentence, flush=True)


def stop(sentence: str, line: str = "") -> NoReturn:
    """End with a sentence, and the line that helps."""
    print(sentence, file=sys.stderr)
    if line:
        print(f"Install what is missing with this line, then try again:\n\n{line}\n", file=sys.stderr)
    sys.exit(1)


if __name__ == "__main__":
    sys.exit(main())
