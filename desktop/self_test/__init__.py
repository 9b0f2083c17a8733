"""Proof that an installation works: each part is used once, for real, and the report names what failed."""

import os
import platform
import sys
import tempfile
import traceback
from collections.abc import Callable
from pathlib import Path

from desktop import __version__


def main(picture: Path | None = None) -> int:
    """Run every proof, print a report of one line each, and return 0 when all hold.

    A picture of the window is written where one is asked for, taken from a window on the screen where there is one,
    with the report beside it as a text file: a program without a terminal has nowhere to print.
    """
    if picture is None or not _has_screen():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QSysInfo, qVersion

    from desktop.self_test import bundle, drawing, project

    proofs: list[Callable[[Path], None]] = [
        drawing.fonts, drawing.icons_and_styles, drawing.languages, project.killed, project.sample,
        project.claim_and_undo, project.suggestions, drawing.window, drawing.chart, project.exports, bundle.no_network,
    ]  # fmt: skip
    if picture is not None:
        wanted = picture.resolve()

        def pictured(folder: Path) -> None:
            """A picture of the window is taken."""
            drawing.picture(folder, wanted)

        proofs.append(pictured)
    system = f"{QSysInfo.prettyProductName()} ({QSysInfo.currentCpuArchitecture()})"
    lines = [f"Hashiya {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {system}"]
    failures = 0
    with tempfile.TemporaryDirectory(prefix="hashiya-self-test-", ignore_cleanup_errors=True) as folder:
        os.environ["HASHIYA_DATA"] = str(Path(folder) / "data")
        for proof in proofs:
            said = _failure(proof, Path(folder))
            failures += bool(said)
            name = (proof.__doc__ or proof.__name__).rstrip(".")
            lines.append(f"FAILED  {name}: {said}" if said else f"ok      {name}")
    lines.append(f"{len(proofs) - failures} of {len(proofs)} hold")
    report = "\n".join(lines)
    print(report)  # noqa: T201
    if picture is not None:
        picture.with_suffix(".txt").write_text(report + "\n", encoding="utf-8")
    return 1 if failures else 0


def _failure(proof: Callable[[Path], None], folder: Path) -> str:
    """Return why a proof fails, with the way there; nothing where it holds."""
    try:
        proof(folder)
    except Exception as error:  # noqa: BLE001 - the report is what this is for
        return f"{error}\n{traceback.format_exc()}"
    return ""


def _has_screen() -> bool:
    """Say whether a window can be shown; only Linux can be without a screen and know it."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
