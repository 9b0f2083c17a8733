"""The one door to the files that come along with the program: fonts, icons, styles, catalogues, samples, the guide."""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def _folder(name: str) -> Path:
    # A wheel and a bundle carry the folder inside the package, a checkout beside it.
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def path(*parts: str) -> Path:
    """Return the absolute path of a resource: `path("icons", "import.svg")`."""
    return _folder("resources").joinpath(*parts)


def seeds() -> Path:
    """Return the folder of the five sample articles and their claims."""
    return _folder("seeds")


def notices() -> Path | None:
    """Return the file with the licences of all that is in the bundle; None where the program runs from elsewhere."""
    file = _PACKAGE / "notices.txt"
    return file if file.is_file() else None


def guide() -> Path:
    """Return the folder of the user guide: a page for each language, and their pictures."""
    inside = _PACKAGE / "guide"
    return inside if inside.is_dir() else _PACKAGE.parent / "docs" / "guide"
