"""What `make run` does: the sample project in the window, or its CSV and pictures where there is no screen."""

import os
import subprocess
import sys
from itertools import product
from pathlib import Path

from desktop.session.sample import path_of_sample

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "out"
VIEWS = ("read", "compare", "claims")


def has_screen() -> bool:
    """Say whether a window can be shown; only Linux can be without a screen and know it."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def hashiya(*arguments: str | Path) -> None:
    """Run one command of the program; ends with its exit code when it fails."""
    code = subprocess.call([sys.executable, "-m", "desktop", *map(str, arguments)], cwd=ROOT)
    if code:
        raise SystemExit(code)


def show() -> None:
    """Open the sample project in the window; it is made the first time, and kept as it was left after that."""
    hashiya("open", path_of_sample())


def write(out: Path) -> list[Path]:
    """Do the main job without a screen; return what was written into `out`, the project first."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(exist_ok=True)
    project = out / "sample.hashiya"
    project.unlink(missing_ok=True)
    hashiya("sample", project)
    written = [project]
    for profile, name in (("csv", "claims.csv"), ("csv-excel", "claims-excel.csv")):
        written.append(out / name)
        hashiya("export", project, written[-1], "--as", profile)
    for view, language, theme in product(VIEWS, ("ar", "en"), ("light", "dark")):
        written.append(out / f"{view}-{language}-{theme}.png")
        hashiya("picture", project, written[-1], "--view", view, "--language", language, "--theme", theme)
    return written


def main() -> None:
    """Show the window, or write what it would show and say where it lies."""
    if has_screen():
        show()
        return
    print("There is no screen here: writing the sample project, its claims and its pictures ...", flush=True)
    for file in write(OUT):
        print(f"  {file.relative_to(ROOT)}")


if __name__ == "__main__":
    main()
