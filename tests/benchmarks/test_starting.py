"""Starting the program, and opening a large project."""

from pathlib import Path

import pytest

from desktop.session.sample import build
from tests.benchmarks.measure import interleaved, report, start
from tests.benchmarks.stories import project_of

pytestmark = pytest.mark.bench


def test_start_with_the_sample_against_a_bare_window(tmp_path: Path) -> None:
    sample = tmp_path / "sample.hashiya"
    build(sample).close()
    medians = interleaved({"program": lambda: start("program", sample), "bare": lambda: start("bare")}, 7)
    report("start to a painted window with the sample project, CPU", medians, "program", "bare", 1.6)


def test_opening_1000_articles_and_10000_claims_against_an_empty_project(tmp_path: Path) -> None:
    large = project_of(tmp_path / "large.hashiya", 1000, 10)
    empty = project_of(tmp_path / "empty.hashiya", 0, 0)
    runs = {"large": lambda: start("program", large), "empty": lambda: start("program", empty)}
    medians = interleaved(runs, 7)
    report("opening 1,000 articles and 10,000 claims, CPU", medians, "large", "empty", 1.5)
