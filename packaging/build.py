"""Builds the installers: `python packaging/build.py linux|windows|macos` writes them into dist/.

Linux builds on Linux, Windows on Linux as well, macOS on macOS. Without a target, all that this system can.
"""

import argparse
import importlib
import shutil
import sys
import time
from pathlib import Path

import workshop

CAN = {"linux": ("linux", "windows"), "macos": ("macos",), "windows": ()}


def main(arguments: list[str]) -> int:
    """Build what was asked for and say what came of it."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("target", nargs="*", choices=("linux", "windows", "macos", []), help="what to build for")
    parser.add_argument("--out", type=Path, default=workshop.OUT, help="the folder of the installers (dist)")
    parser.add_argument("--quick", action="store_true", help="pack loosely: for tests, larger, in a third of the time")
    asked = parser.parse_args(arguments)
    can = CAN[workshop.SYSTEM]
    targets = asked.target or can
    for target in targets:
        if target not in can:
            print(f"Installers for {target} can't be built on {workshop.SYSTEM}.", file=sys.stderr)
            return 2
        if not workshop.inside():
            code = workshop.enter(target, asked.out.resolve(), quick=asked.quick)
            if code:
                return code
            continue
        build(target, asked.out, quick=asked.quick)
    return 0 if targets else 2


def build(target: str, out: Path, *, quick: bool) -> None:
    """Build everything for one system, from an empty folder, and list the files with their sizes."""
    import contents
    import identity

    unknown = contents.qt_modules_asked_for() - contents.QT_MODULES
    if unknown:
        sys.exit(f"packaging/contents.py does not allow what the program imports: {', '.join(sorted(unknown))}")
    began = time.monotonic()
    work = workshop.WORK / target
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    out.mkdir(parents=True, exist_ok=True)
    order = workshop.Order(work, out, workshop.moment(), quick)
    written = importlib.import_module(f"{target}.installers").build(identity.read(), order)
    for file in written:
        print(f"  {file.stat().st_size / 1e6:6.1f} MB  {file}")
    print(f"{target}: {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
