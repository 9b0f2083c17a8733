"""The report of a bug: what ran, on what, and nothing of anybody's articles."""

import errno
import linecache
import platform
import sys
import traceback
from pathlib import Path

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion

from desktop import __version__
from desktop.session import languages

_PACKAGE = Path(__file__).resolve().parents[2]
_DEEPEST = 40


def report(error: BaseException) -> str:
    """Return versions, the kinds of the errors and the lines of code that led there.

    An error's own message is left out, for it can quote an article or name a file; of the system's and SQLite's
    errors their code is kept.
    """
    return "\n".join([*_versions(), "", *_chain(error)])


def _versions() -> list[str]:
    return [
        f"Hashiya {__version__}",
        f"Python {platform.python_version()}",
        f"PySide6 {pyside_version}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"Interface: {languages.current()}",
    ]


def _chain(error: BaseException) -> list[str]:
    lines: list[str] = []
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        if lines:
            lines.append("which came of")
        lines.append(_kind(link))
        lines += [_place(frame) for frame in traceback.extract_tb(link.__traceback__)[-_DEEPEST:]]
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return lines


def _kind(error: BaseException) -> str:
    code = ""
    if isinstance(error, OSError) and error.errno is not None:
        code = errno.errorcode.get(error.errno, str(error.errno))
    else:
        code = str(getattr(error, "sqlite_errorname", ""))
    name = f"{type(error).__module__}.{type(error).__qualname__}".removeprefix("builtins.")
    return f"{name} ({code})" if code else name


def _place(frame: traceback.FrameSummary) -> str:
    file = Path(frame.filename)
    # Not the whole path: it begins with somebody's name.
    shown = file.relative_to(_PACKAGE.parent) if file.is_relative_to(_PACKAGE) else Path(*file.parts[-2:])
    code = linecache.getline(frame.filename, frame.lineno or 0).strip()
    return f"  {shown.as_posix()}:{frame.lineno} in {frame.name}: {code}"


def to_stderr(error: BaseException) -> None:
    """Print an error whole on the terminal that the program was started from, if there is one."""
    if sys.stderr is not None:
        traceback.print_exception(error, file=sys.stderr)
