"""Writing claims."""

import csv
import time
from pathlib import Path

import pytest

from desktop.formats.writers import claims_csv
from desktop.session.sample import build
from tests.benchmarks.measure import interleaved, report
from tests.benchmarks.stories import many_claims

pytestmark = pytest.mark.bench


@pytest.mark.parametrize("profile", ["csv", "csv-excel"])
def test_100000_claims_against_pythons_own_writer_on_ready_rows(tmp_path: Path, profile: str) -> None:
    project = build(tmp_path / "sample.hashiya")
    claims = many_claims(project, 100_000)
    known = project.articles(), project.tags(), project.indicators()
    project.close()
    ready = list(claims_csv.rows(claims, *known))

    def ours() -> float:
        before = time.process_time()
        with (tmp_path / "ours.csv").open("w", encoding="utf-8", newline="") as stream:
            claims_csv.write(stream, claims_csv.rows(claims, *known), profile=profile)
        return time.process_time() - before

    def pythons() -> float:
        before = time.process_time()
        with (tmp_path / "pythons.csv").open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(ready)
        return time.process_time() - before

    medians = interleaved({"ours": ours, "csv.writer": pythons}, 5)
    report(f"100,000 claims to {profile}, CPU", medians, "ours", "csv.writer", 2.0)
