"""The Python packages that the program needs when it runs, read from what is installed: for bundle and notices."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from identity import Identity
from packaging.requirements import Requirement

# sqlite-utils asks for it to install its plugins, which the program never loads.
NOT_CARRIED = frozenset({"pip", "setuptools"})
_LICENCE_FILES = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """One installed package: its name, version, licence (SPDX where it says so), metadata file and licence texts."""

    name: str
    version: str
    licence: str
    paper: Path
    texts: tuple[Path, ...]


def runtime(program: Identity, folder: Path | None = None, system: str | None = None) -> list[Part]:
    """Return the packages that the program needs, directly or not, by name.

    They are looked for in `folder` (`pip --target` of another system, whose `sys_platform` is `system`), else here.
    """
    environment = (
        {"extra": ""} if system is None else {"extra": "", "sys_platform": system, "platform_system": "Windows"}
    )
    installed = {
        _normal(each.name): each
        for each in (metadata.distributions(path=[str(folder)]) if folder else metadata.distributions())
    }
    found: dict[str, metadata.Distribution] = {}
    waiting = list(_names(program.requires, environment))
    while waiting:
        name = waiting.pop()
        if name in found or name in NOT_CARRIED:
            continue
        if name not in installed:
            raise SystemExit(f"{name} is needed by the program, but not installed: is packaging/locks up to date?")
        found[name] = installed[name]
        waiting += _names(installed[name].requires or (), environment)
    return [_part(found[name]) for name in sorted(found)]


def _names(requirements: Iterable[str], environment: dict[str, str]) -> Iterable[str]:
    for line in requirements:
        requirement = Requirement(line)
        if requirement.marker is None or requirement.marker.evaluate(environment):
            yield _normal(requirement.name)


def _part(distribution: metadata.Distribution) -> Part:
    said = distribution.metadata
    licence = (
        said.get("License-Expression") or _short(said.get("License")) or _classified(said.get_all("Classifier") or [])
    )
    paper = next(
        file for file in distribution.files or () if file.name == "METADATA" and file.parent.suffix == ".dist-info"
    )
    texts = sorted(
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in str(file) and _LICENCE_FILES.search(file.name) and file.suffix not in {".py", ".pyc"}
    )
    return Part(said["Name"], distribution.version, licence, Path(str(distribution.locate_file(paper))), tuple(texts))


def _short(licence: str | None) -> str:
    """Return the field where it names a licence; some put the whole text into it."""
    return licence if licence and len(licence) < 60 and "\n" not in licence else ""


def _classified(classifiers: list[str]) -> str:
    return ", ".join(line.split(" :: ")[-1] for line in classifiers if line.startswith("License :: "))


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
