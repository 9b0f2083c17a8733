"""The works of others that a bundle carries, each with its licence texts: the source of the notices and of the bill."""

import platform
import re
import subprocess
import sysconfig
from dataclasses import dataclass
from pathlib import Path

import parts
from identity import ROOT, Identity

LICENCES = Path(__file__).resolve().parent / "licences"
# Their licence is that of Qt, and stands there.
_OF_QT = frozenset({"PySide6_Essentials", "shiboken6"})


@dataclass(frozen=True, slots=True)
class Work:
    """One work: name, version ("" where it has none), licence, files with its notices, package URL where it has one."""

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    url: str = ""
    kind: str = "library"


def of_linux(program: Identity, bundle: Path) -> list[Work]:
    """Return the works in a bundle for Linux; those of the system's libraries by the packages they came from."""
    found = [*_common(program, parts.runtime(program)), python(platform.python_version(), _own_licence()), bootloader()]
    return [*found, *_of_debian(bundle)]


def of_macos(program: Identity) -> list[Work]:
    """Return the works in a bundle for macOS."""
    return [*_common(program, parts.runtime(program)), python(platform.python_version(), _own_licence()), bootloader()]


def of_windows(program: Identity, folder: Path, version: str, licence: Path) -> list[Work]:
    """Return the works in a bundle for Windows, by what `pip --target` put into a folder."""
    found = [*_common(program, parts.runtime(program, folder, "win32")), python(version, licence)]
    for package, name, terms in (
        ("nsis-common", "NSIS (setup and uninstaller)", "Zlib AND CPL-1.0"),
        ("mingw-w64-common", "MinGW-w64 runtime (in the launcher)", "ZPL-2.1"),
    ):
        found.append(Work(name, _debian_version(package), terms, (_debian_copyright(package),)))
    return found


def python(version: str, licence: Path) -> Work:
    """Return CPython with what its licence file says of the works inside it."""
    return Work("Python", version, "PSF-2.0", (licence,), f"pkg:generic/cpython@{version}", "platform")


def bootloader() -> Work:
    """Return what PyInstaller adds."""
    from importlib.metadata import version

    number = version("pyinstaller")
    terms = "GPL-2.0-or-later WITH Bootloader-exception"
    return Work(
        "PyInstaller bootloader", number, terms, (LICENCES / "pyinstaller.txt",), f"pkg:pypi/pyinstaller@{number}"
    )


def _common(program: Identity, packages: list[parts.Part]) -> list[Work]:
    edition = next(part.version for part in packages if part.name in _OF_QT)
    texts = tuple(LICENCES / name for name in ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt", "qt-third-party.txt"))
    found = [
        Work("Qt, PySide6 and Shiboken", edition, "LGPL-3.0-only", texts, f"pkg:pypi/pyside6-essentials@{edition}")
    ]
    for part in packages:
        if part.name in _OF_QT:
            continue
        if not part.texts:
            raise SystemExit(
                f"{part.name} {part.version} comes without a licence text: put one into packaging/licences"
            )
        url = f"pkg:pypi/{part.name.lower().replace('_', '-')}@{part.version}"
        found.append(Work(part.name, part.version, part.licence, part.texts, url))
    return [*found, *_fonts()]


def _fonts() -> list[Work]:
    files = sorted((ROOT / "resources" / "fonts").glob("OFL-*.txt"))
    return [Work(f"{_words(file.stem)} (typeface)", "", "OFL-1.1", (file,), kind="data") for file in files]


def _words(stem: str) -> str:
    """`OFL-NotoNaskhArabic` is Noto Naskh Arabic."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])", " ", stem.removeprefix("OFL-"))


def _own_licence() -> Path:
    folder = Path(sysconfig.get_path("stdlib"))
    return next(file for file in (folder / "LICENSE.txt", folder.parent.parent / "LICENSE.txt") if file.is_file())


def _of_debian(bundle: Path) -> list[Work]:
    """Return the system's libraries that were carried along, each by the Debian package that it is from."""
    found: dict[str, Work] = {}
    for library in sorted((bundle / "_internal").glob("lib*.so*")):
        if library.is_symlink() or library.name.startswith("libpython"):
            continue
        asked = ["dpkg-query", "--search", f"*/{library.name}"]
        answer = subprocess.run(asked, capture_output=True, text=True).stdout
        package = next((line.split(":")[0] for line in answer.splitlines() if line.endswith(f"/{library.name}")), None)
        if package is None:
            raise SystemExit(f"no package owns {library.name}: its licence can't be told")
        copyright_file = _debian_copyright(package)
        found[package] = Work(package, _debian_version(package), _debian_terms(copyright_file), (copyright_file,))
    return list(found.values())


def _debian_copyright(package: str) -> Path:
    return Path("/usr/share/doc") / package / "copyright"


def _debian_version(package: str) -> str:
    asked = ["dpkg-query", "--show", "--showformat=${Version}\n", package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split()[0]


def _debian_terms(file: Path) -> str:
    """Return the licence of the first paragraph that names files; "see notice" where the file is free prose."""
    found = re.search(r"^Files: \*\n(?:.+\n)*?License: (.+)$", file.read_text(encoding="utf-8"), re.M)
    return found[1].strip() if found else "see notice"
