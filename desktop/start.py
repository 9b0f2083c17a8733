"""The way to the window: what Python and PySide do by themselves, and nobody needs until it is painted, waits."""

import builtins
import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.app import App


def window(paths: Sequence[Path] = (), *, language: str | None = None) -> int:
    """Show the window until it is closed; return the exit code. The first path may be a project."""
    return show(paths, language=language).run()


def show(paths: Sequence[Path] = (), *, language: str | None = None, theme: str | None = None) -> "App":
    """Show the window with the project and the files among the paths; the event loop is to paint it."""
    # Nothing made on the way is garbage; `App.settle` has the collector come back.
    gc.disable()
    _import_plainly()
    from desktop import app

    project = paths[0] if paths and paths[0].suffix == ".hashiya" else None
    return app.show(project, paths[1:] if project else paths, language=language, theme=theme)


def _import_plainly() -> None:
    """Have modules imported as Python does it.

    PySide reads the source of each one to see whether it might ask for snake_case names (`__feature__`). Nothing here
    does, and reading costs as much as importing.
    """
    import PySide6.QtCore  # noqa: F401

    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
