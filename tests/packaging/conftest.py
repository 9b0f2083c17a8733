"""What the tests of installers stand on: the installers in dist/, and reasons why a test is skipped."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DIST = Path(os.environ.get("HASHIYA_DIST", ROOT / "dist"))
# Pictures that were taken of what was installed, to be looked at.
PICTURES = ROOT / "out" / "packaging"

sys.path.append(str(ROOT / "packaging"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder: they take minutes, and `make test` leaves them to `make test-packages`."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.installer)


@pytest.fixture(scope="session")
def built() -> "Built":
    return Built()


class Built:
    """The installers that `make package` has written."""

    def file(self, pattern: str) -> Path:
        """Return the one that fits, or skip the test where there is none."""
        found = sorted(DIST.glob(pattern))
        if not found:
            pytest.skip(f"there is no {pattern} in {DIST.name}/: run make package first")
        assert len(found) == 1, f"which of {[file.name for file in found]}?"
        return found[0]


@pytest.fixture(scope="session")
def pictures() -> Path:
    PICTURES.mkdir(parents=True, exist_ok=True)
    return PICTURES


def need(*commands: str, root: bool = False) -> None:
    """Skip the test where a command is missing, or the rights that it needs are."""
    if root and os.name == "posix" and os.geteuid() != 0:
        pytest.skip("only root can make and enter a root folder of another Debian")
    missing = [command for command in commands if shutil.which(command) is None]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")


def run(*command: str | Path, timeout: float = 600, **more: object) -> subprocess.CompletedProcess[str]:
    """Run a command to its end and return what it said; a failure shows all of it."""
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, timeout=timeout, check=False,
        errors="replace", **more,  # type: ignore[call-overload]
    )  # fmt: skip
    assert done.returncode == 0, f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done


def quit_by_keys(window: str, environment: dict[str, str]) -> None:
    """Press Ctrl+Q in a window, on a screen that has no window manager to close it."""
    run("xdotool", "windowfocus", "--sync", window, env=environment, timeout=30)
    run("xdotool", "key", "--clearmodifiers", "ctrl+q", env=environment, timeout=30)
