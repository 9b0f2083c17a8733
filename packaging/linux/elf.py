"""What a shared library or program of Linux asks of the system: read from the file itself with `objdump`."""

import re
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path

_VERSION = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)\b")


@cache
def _head(file: Path) -> str:
    return subprocess.run(["objdump", "-p", str(file)], capture_output=True, text=True, check=True).stdout


def needed(file: Path) -> list[str]:
    """Return the names of the libraries that a file asks for itself, as it writes them (`libz.so.1`)."""
    return re.findall(r"^\s+NEEDED\s+(\S+)", _head(file), re.M)


def is_elf(file: Path) -> bool:
    """Say whether a file is a program or library of Linux."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def files(folder: Path) -> list[Path]:
    """Return every program and library below a folder; links are not followed."""
    found = (file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink())
    return [file for file in found if is_elf(file)]


def asked_of_host(folder: Path) -> set[str]:
    """Return the libraries that something below the folder asks for and nothing below it is."""
    there = {file.name for file in folder.rglob("*")}
    return {name for file in files(folder) for name in needed(file)} - there


def least_glibc(programs: Iterable[Path]) -> str:
    """Return the oldest version of the C library that all the files run with."""
    versions = {tuple(map(int, found.split("."))) for file in programs for found in _VERSION.findall(_head(file))}
    return ".".join(map(str, max(versions)))
