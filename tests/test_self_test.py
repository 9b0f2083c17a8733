"""The self-test says what holds and what does not, with an exit code and a report that can be read later."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import self_test
from desktop.self_test import bundle, drawing, project

ROOT = Path(__file__).resolve().parent.parent


@pytest.mark.slow
def test_everything_holds_without_a_screen_and_a_picture_is_taken_where_asked(tmp_path: Path) -> None:
    picture = tmp_path / "picture.png"
    environment = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    done = subprocess.run(
        [sys.executable, "-m", "desktop", "--self-test", str(picture)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    report = picture.with_suffix(".txt").read_text(encoding="utf-8")
    assert report.strip() == done.stdout.strip()
    assert "FAILED" not in report
    assert "12 of 12 hold" in report


def test_what_does_not_hold_is_named_with_its_reason_and_the_exit_code_tells(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_folder: Path) -> None:
        """Ink flows."""
        raise OSError("the well is dry")

    def whole(_folder: Path) -> None:
        """Paper holds."""

    for name in ("fonts", "icons_and_styles", "languages", "window", "chart"):
        monkeypatch.setattr(drawing, name, whole)
    monkeypatch.setattr(drawing, "picture", lambda folder, out: None)
    for name in ("killed", "sample", "claim_and_undo", "suggestions"):
        monkeypatch.setattr(project, name, whole)
    monkeypatch.setattr(project, "exports", broken)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert self_test.main(tmp_path / "picture.png") == 1
    said = capsys.readouterr().out
    assert "FAILED  Ink flows: the well is dry" in said
    assert "11 of 12 hold" in said
    assert (tmp_path / "picture.txt").read_text(encoding="utf-8") == said


def test_a_bundle_may_not_have_what_opens_connections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "hashiya"
    program.touch()
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(bundle, "_is_there", lambda name: False)
    bundle.no_network(tmp_path)
    (tmp_path / "libQt6Network.so.6").touch()
    with pytest.raises(RuntimeError, match="libQt6Network"):
        bundle.no_network(tmp_path)


def test_the_program_starts_itself_by_its_own_name_in_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    assert bundle.own_command() == [sys.executable, "-m", "desktop"]
    monkeypatch.setattr(sys, "executable", "/usr/lib/hashiya/hashiya")
    assert bundle.own_command() == ["/usr/lib/hashiya/hashiya"]
