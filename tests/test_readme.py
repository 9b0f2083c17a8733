"""What README promises can be typed."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]


def commands(start: str) -> list[str]:
    """Return the lines of README's code blocks that begin with a word, without what a comment says."""
    blocks = "\n".join(re.findall(r"^```sh\n(.*?)^```", README, re.M | re.S))
    return [line.split("#")[0].strip() for line in blocks.splitlines() if line.startswith(start + " ")]


def test_both_commands_stand_at_the_top_before_the_picture() -> None:
    assert commands("make")[:2] == ["make run", "make test"]
    assert README.index("make run") < README.index("make test") < README.index("![")


@pytest.mark.skipif(shutil.which("make") is None, reason="no make here")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_make_command_that_a_page_names_is_there(page: Path) -> None:
    for target in re.findall(r"(?:^|`)make ([a-z]+)", page.read_text(encoding="utf-8"), re.M):
        result = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_of_a_page_leads_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text(encoding="utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.slow
def test_the_commands_of_the_readme_run(tmp_path: Path) -> None:
    for seed in (ROOT / "seeds").glob("*.txt"):
        shutil.copy(seed, tmp_path)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    typed = commands("hashiya")
    assert typed
    for line in typed:
        words = shlex.split(line)[1:]
        named = [name for word in words for name in (sorted(file.name for file in tmp_path.glob(word)) or [word])]
        command = [sys.executable, "-m", "desktop", *named]
        result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert result.returncode == 0, f"{line}\n{result.stderr}"
