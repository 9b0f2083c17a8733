import json
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.cli import run

ROOT = Path(__file__).parent.parent

FIELDS = [
    *("file", "line", "start", "end", "text", "kind", "value", "low", "high", "qualifier", "unit", "unit_code"),
    *("date_from", "date_to", "precision", "calendar", "rule"),
]


def refused(*arguments: str | Path) -> tuple[str, str]:
    """Run the command in a process of its own, as a failing one needs the catalogues; return its output and errors."""
    command = [sys.executable, "-m", "desktop", "--language", "en", "suggest", *map(str, arguments), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=ROOT)
    assert done.returncode == 1
    return done.stdout, done.stderr


def rows(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> list[dict[str, object]]:
    assert run(["suggest", *map(str, arguments), "--json"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def report(tmp_path: Path) -> Path:
    path = tmp_path / "report.txt"
    path.write_bytes("\ufeffعنوان\r\nوصل نحو ٢٫٥ مليون زائر أمس.\r\nأكثر من 90 خيمة\n".encode())
    return path


def test_each_suggestion_is_one_object_with_every_field(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, report)
    assert all(list(row) == FIELDS for row in found)
    about, yesterday, more = found
    assert (about["value"], about["qualifier"], about["unit"]) == (2_500_000, "about", "زائر")
    assert (about["low"], about["high"], about["line"]) == (None, None, 2)
    assert (more["value"], more["low"], more["high"], more["line"]) == (90, 90, None, 3)
    assert yesterday["kind"] == "date" and yesterday["date_from"] is None


def test_offsets_are_of_the_text_as_decoded(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = report.read_bytes().decode("utf-8-sig")
    for row in rows(capsys, report):
        assert text[int(str(row["start"])) : int(str(row["end"]))] == row["text"]


def test_lines_are_texts_of_their_own(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    lines = report.read_bytes().decode("utf-8-sig").split("\r\n")
    found = rows(capsys, report, "--lines")
    assert [row["line"] for row in found] == [2, 2, 3]
    for row in found:
        line = lines[int(str(row["line"])) - 1]
        assert line[int(str(row["start"])) : int(str(row["end"]))] == row["text"]


def test_relative_dates_count_from_the_day_given(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    found = rows(capsys, report, "--on", "2026-01-18")
    assert [row["date_from"] for row in found if row["kind"] == "date"] == ["2026-01-17"]


def test_without_json_people_can_read_it(report: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["suggest", str(report)]) == 0
    assert "نحو ٢٫٥ مليون زائر" in capsys.readouterr().out


def test_a_day_that_is_none_is_refused(report: Path) -> None:
    assert "someday" in refused(report, "--on", "someday")[1]


def test_a_missing_file_is_named_and_the_others_are_read(report: Path, tmp_path: Path) -> None:
    out, errors = refused(tmp_path / "gone.txt", report)
    assert "gone.txt" in errors and len(out.splitlines()) == 3


def test_what_is_no_text_is_refused_and_an_empty_file_says_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    assert "picture.png" in refused(tmp_path / "picture.png")[1]
    (tmp_path / "empty.txt").write_bytes(b"")
    assert rows(capsys, tmp_path / "empty.txt") == []
