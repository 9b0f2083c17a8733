"""Two builds of the same files give the same installers, byte for byte."""

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.conftest import ROOT, run

KINDS = {"linux": ("*.deb", "*.rpm", "*.tar.xz", "*.cdx.json"), "windows": ("*-setup.exe", "*.zip", "*.cdx.json")}


@pytest.mark.parametrize("target", KINDS)
def test_two_builds_are_the_same_byte_for_byte(target: str, tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("these installers are built on Linux")
    build = [sys.executable, ROOT / "packaging" / "build.py", target, "--quick", "--out"]
    tried = subprocess.run([*map(str, build), str(tmp_path / "first")], capture_output=True, text=True, check=False)
    if "is none on the path" in tried.stderr or "Tools are missing" in tried.stderr:
        pytest.skip(tried.stderr.strip().splitlines()[0])
    assert tried.returncode == 0, tried.stderr
    run(*build, tmp_path / "second", timeout=3600)
    for kind in KINDS[target]:
        first, second = (next((tmp_path / name).glob(kind)) for name in ("first", "second"))
        assert _digest(first) == _digest(second), first.name


def _digest(file: Path) -> str:
    return hashlib.sha256(file.read_bytes()).hexdigest()
