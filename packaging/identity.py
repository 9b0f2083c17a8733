"""Names, versions and ids of the program, read from `pyproject.toml`, where alone they stand."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Identity:
    """What every installer says of the program."""

    name: str
    version: str
    description: str
    licence: str
    authors: str
    keywords: tuple[str, ...]
    requires: tuple[str, ...]
    title: str
    title_ar: str
    summary: str
    summary_ar: str
    project: str
    project_ar: str
    id: str
    mime: str
    python: str
    macos: str

    @property
    def words(self) -> dict[str, str]:
        """Return what the templates of the installers may name."""
        return {field: value for field in self.__slots__ if isinstance(value := getattr(self, field), str)}


def read() -> Identity:
    """Return the identity of this checkout."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    project = settings["project"]
    own = {key.replace("-", "_"): value for key, value in settings["tool"]["hashiya"].items()}
    return Identity(
        name=project["name"],
        version=project["version"],
        description=project["description"],
        licence=project["license"],
        authors=", ".join(author["name"] for author in project["authors"]),
        keywords=tuple(project["keywords"]),
        requires=tuple(project["dependencies"]),
        **own,
    )
