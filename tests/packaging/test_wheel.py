"""The wheel that is made of the source archive, in an environment with nothing else."""

import os
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, run


@pytest.mark.skipif(sys.platform == "win32", reason="the paths of an environment are those of POSIX here")
def test_the_wheel_from_the_source_archive_passes_the_self_test_in_an_empty_environment(tmp_path: Path) -> None:
    maker, empty = tmp_path / "maker", tmp_path / "empty"
    venv.create(maker, with_pip=True)
    run(maker / "bin" / "pip", "install", "-qq", "build")
    # `build` makes the wheel out of the archive, not out of the checkout.
    run(maker / "bin" / "python", "-m", "build", "--outdir", tmp_path / "made", ROOT)
    wheel = next((tmp_path / "made").glob("*.whl"))
    venv.create(empty, with_pip=True)
    run(empty / "bin" / "pip", "install", "-qq", wheel)
    environment = {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "DISPLAY"}}
    report = run(empty / "bin" / "hashiya", "--self-test", cwd=tmp_path, env=environment).stdout
    assert "FAILED" not in report
    listed = subprocess.check_output([empty / "bin" / "pip", "list"], text=True)
    assert "pytest" not in listed, "the environment was not empty"
