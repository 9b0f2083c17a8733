"""`python -m desktop` is `hashiya`."""

import sys
from pathlib import Path


def main() -> None:
    """Run the command line and leave with its exit code."""
    arguments = sys.argv[1:]
    # What icons and double clicks ask for needs no parser.
    if not arguments or (arguments[0] == "open" and not any(word.startswith("-") for word in arguments)):
        from desktop.domain.errors import KnownError
        from desktop.start import window

        try:
            sys.exit(window([Path(word) for word in arguments[1:]]))
        except KnownError as error:
            from desktop.cli import complain

            complain(error)
            sys.exit(1)
    from desktop.cli import run

    sys.exit(run(arguments))


if __name__ == "__main__":
    main()
