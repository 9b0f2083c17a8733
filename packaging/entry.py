"""Where a bundle starts. Children of `multiprocessing` begin here too, and are handed on to it."""

import os
import sys


def main() -> None:
    """Run the program, with the surroundings that it was started in."""
    # The bundle's own libraries are found by now; what the program starts must find those of the system.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    # If that is this program again, it is to look for its libraries anew.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"
    if sys.platform == "win32":
        sys.frozen = True  # type: ignore[attr-defined]  # children are started by the launcher's own name
    if len(sys.argv) > 1 and sys.argv[1] == "--multiprocessing-fork":
        import multiprocessing

        multiprocessing.freeze_support()
    from desktop.__main__ import main as run

    run()


if __name__ == "__main__":
    main()
