"""What a bundle must not have."""

import importlib.util
import sys
from pathlib import Path

from desktop.self_test.expect import expect

_NETWORK = (
    "PySide6.QtNetwork", "PySide6.QtWebSockets", "PySide6.QtWebEngineCore", "PySide6.QtHttpServer", "PySide6.QtQml",
    "_ssl",
)  # fmt: skip
_LIBRARIES = ("*Qt6Network*", "*QtNetwork*", "*Qt6WebSockets*", "*Qt6WebEngine*", "*libssl*", "*qopensslbackend*")


def own_command() -> list[str]:
    """Return the words that start this program again."""
    if is_bundle():
        return [sys.executable]
    return [sys.executable, "-m", "desktop"]


def is_bundle() -> bool:
    """Say whether the program runs from its own installer, and not from a Python that others use as well."""
    return not Path(sys.executable).stem.lower().startswith("python")


def no_network(_folder: Path) -> None:
    """No part that reaches a network is loaded, or lies in the bundle."""
    loaded = [name for name in _NETWORK if name.startswith("PySide6") and name in sys.modules]
    expect(not loaded, f"loaded: {loaded}")
    if is_bundle():
        there = [name for name in _NETWORK if _is_there(name)]
        home = Path(sys.executable).resolve().parent
        there += [file.name for pattern in _LIBRARIES for file in home.rglob(pattern)]
        expect(not there, f"in the bundle: {there}")


def _is_there(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ImportError:
        return False
