"""Programs of their own for tests that must end one, or are not of this process."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def start(code: str, *args: str | Path) -> "subprocess.Popen[str]":
    """Start Python on `code`, in the checkout, with the data folder of this test."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, args)], cwd=ROOT, env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
