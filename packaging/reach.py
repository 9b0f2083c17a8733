"""Which shared libraries of a bundle anything in it needs: what is left over by the allow-list goes."""

import sys
from collections import defaultdict
from pathlib import Path, PurePosixPath

from linux import elf
from PyInstaller.depend import bindepend

# Destination, source, kind: how PyInstaller lists a file.
Entry = tuple[str, str, str]


def reached(entries: list[Entry]) -> list[Entry]:
    """Return the entries that extension modules and plugins stand on, directly or not; links that lead nowhere go."""
    by_name: defaultdict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_name[PurePosixPath(entry[0]).name.lower()].append(entry)
    waiting = [entry for entry in entries if _is_root(entry)]
    seen: set[str] = set()
    while waiting:
        place, source, kind = waiting.pop()
        if place in seen:
            continue
        seen.add(place)
        needed = [source] if kind == "SYMLINK" or not Path(source).is_absolute() else _asked_for(source)
        for name in needed:
            waiting += by_name[PurePosixPath(name).name.lower()]
    return [entry for entry in entries if entry[0] in seen]


def without_dangling(entries: list[Entry], others: list[Entry]) -> list[Entry]:
    """Return the entries less the links whose target is in neither list."""
    there = {entry[0] for entry in (*entries, *others)}

    def leads_somewhere(entry: Entry) -> bool:
        target = PurePosixPath(entry[0]).parent.joinpath(entry[1])
        return entry[2] != "SYMLINK" or _normal(target) in there

    return [entry for entry in entries if leads_somewhere(entry)]


def _asked_for(source: str) -> list[str]:
    if sys.platform == "linux":
        # PyInstaller's own answer has what the host's libraries ask for in turn, which is the host's business.
        return elf.needed(Path(source)) if elf.is_elf(Path(source)) else []
    return [name for name, _ in bindepend.get_imports(source)]


def _is_root(entry: Entry) -> bool:
    place, _, kind = entry
    name = PurePosixPath(place).name.lower()
    return kind == "EXTENSION" or "plugins" in PurePosixPath(place).parts or name.startswith(("libpython", "python"))


def _normal(path: PurePosixPath) -> str:
    parts: list[str] = []
    for part in path.parts:
        if part == "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return "/".join(parts)
