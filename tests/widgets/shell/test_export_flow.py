"""Export says how much of the project goes into the file, before and after."""

import csv
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.analysis.comparison import Matrix
from desktop.app import App
from desktop.domain.claim import Status
from desktop.session import export_run, reporting, sample
from desktop.session.preferences import Preferences
from desktop.widgets.shell import export_flow


@pytest.fixture
def app(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    made = App(qapp, Preferences(), language="en", theme="light")
    sample.build(tmp_path / "story.hashiya").close()
    made.workspace.open(tmp_path / "story.hashiya")
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    made.end()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """Answer the file dialog with `out.csv`; return the titles that it is asked under."""
    titles: list[str] = []

    def answer(_parent: object, title: str, *_rest: object, **_named: object) -> tuple[str, str]:
        titles.append(title)
        return str(tmp_path / "out.csv"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    return titles


def button(app: App) -> QPushButton:
    (found,) = [b for b in app.window.bar.findChildren(QPushButton) if b.property("primary") == "true"]
    return found


def narrow(app: App) -> tuple[int, int]:
    """Show the disputed claims alone; return how many they are, and how many claims there are."""
    app.window.show_view("claims")
    app.window.claims.filters.status.choose(Status.CONFIRMED)
    claims = app.workspace.all_claims()
    return sum(1 for claim in claims if claim.status is Status.CONFIRMED), len(claims)


def rows_in(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return len(list(csv.DictReader(stream)))


def test_a_narrowed_table_is_exported_as_it_is_shown_and_that_is_said(
    app: App, asked: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    shown, there = narrow(app)
    assert 1 < shown < there
    assert button(app).text() == f"Export {shown} claims to CSV"
    qtbot.mouseClick(button(app), Qt.MouseButton.LeftButton)
    assert asked == [f"Export {shown} of {there} claims"]
    qtbot.waitUntil(lambda: f"{shown} of {there} claims written" in app.window.notice.text())
    assert rows_in(tmp_path / "out.csv") == shown


def test_elsewhere_and_with_all_in_sight_everything_is_exported(app: App, asked: list[str], tmp_path: Path) -> None:
    shown, there = narrow(app)
    app.window.claims.filters.clear()
    assert button(app).text() == "Export CSV"
    narrow(app)
    app.window.show_view("read")
    assert button(app).text() == "Export CSV"
    app.window.actions_by_name["export"].trigger()
    assert asked == ["Export claims"]
    assert rows_in(tmp_path / "out.csv") == there
    assert app.window.notice.text().startswith(f"{there} claims written")
    app.window.show_view("claims")
    assert button(app).text() == f"Export {shown} claims to CSV"


def test_a_long_export_shows_how_far_it_is_and_can_be_cancelled(
    app: App, asked: list[str], tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_flow, "_AT_ONCE", 10)
    monkeypatch.setattr(export_run, "_PIECE", 5)
    there = len(app.workspace.all_claims())
    app.window.actions_by_name["export"].trigger()
    run = app.window.exports._run
    assert run is not None
    run._reading.setInterval(60_000)  # the first piece is read by hand: the others must not be quicker than the click
    run._read()
    assert app.window.notice.text().startswith("Writing")
    (cancel,) = [b for b in app.window.notice.findChildren(QPushButton) if b.text() == "Cancel"]
    cancel.click()
    assert app.window.notice.text() == "" and not (tmp_path / "out.csv").exists()
    app.window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: app.window.notice.text().startswith(f"{there} claims written"))
    assert rows_in(tmp_path / "out.csv") == there


@pytest.mark.parametrize(("ending", "starts"), [(".xlsx", b"PK"), (".html", b"<!DOCTYPE html>"), (".pdf", b"%PDF")])
def test_workbooks_and_reports_are_chosen_in_the_same_dialog(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ending: str, starts: bytes
) -> None:
    def answer(_parent: object, _title: str, _suggested: str, filters: str) -> tuple[str, str]:
        (chosen,) = [one for one in filters.split(";;") if one.endswith(f"(*{ending})")]
        return str(tmp_path / "story of today"), chosen

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    app.window.actions_by_name["export"].trigger()
    qtbot.waitUntil(lambda: f"story of today{ending}" in app.window.notice.text())
    assert (tmp_path / f"story of today{ending}").read_bytes().startswith(starts)


def test_a_part_of_the_claims_is_no_report(app: App, asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    offered: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (offered.append(args[3]), ("", ""))[1])
    narrow(app)
    app.window.actions_by_name["export"].trigger()
    assert "*.xlsx" in offered[0] and "*.pdf" not in offered[0]


def test_a_long_workbook_is_written_while_the_window_goes_on(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_flow, "_AT_ONCE", 10)
    app.window.exports.write(tmp_path / "out.xlsx", "xlsx")
    assert app.window.exports._run is not None
    qtbot.waitUntil(lambda: "claims written" in app.window.notice.text())
    assert (tmp_path / "out.xlsx").read_bytes().startswith(b"PK")


def test_a_workbook_of_few_claims_is_not_worked_out_in_the_windows_thread(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared_on: list[bool] = []
    plain = reporting.compared

    def noting(records: reporting.Records) -> Matrix:
        compared_on.append(threading.current_thread() is threading.main_thread())
        return plain(records)

    monkeypatch.setattr(reporting, "compared", noting)
    app.window.exports.write(tmp_path / "out.xlsx", "xlsx")
    qtbot.waitUntil(lambda: "claims written" in app.window.notice.text())
    assert compared_on == [False]


def test_a_report_that_can_not_be_written_says_why(app: App, tmp_path: Path, qtbot: QtBot) -> None:
    app.window.exports.write(tmp_path / "nowhere" / "out.pdf", "report")
    qtbot.waitUntil(lambda: "nowhere" in app.window.notice.text())


def test_a_project_that_closes_waits_for_its_report(app: App, tmp_path: Path) -> None:
    app.window.exports.write(tmp_path / "out.pdf", "report")
    app.workspace.close()
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")


def test_of_two_that_are_written_at_a_time_each_is_told_by_its_own_name(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(export_flow, "_AT_ONCE", 10)
    said: list[str] = []
    plain = app.window.notice.say
    monkeypatch.setattr(app.window.notice, "say", lambda text, *rest, **named: (said.append(text), plain(text, *rest)))
    app.window.exports.write(tmp_path / "claims.csv", "csv")
    app.window.exports.write(tmp_path / "report.html", "report")
    qtbot.waitUntil(lambda: app.window.exports._run is None and app.window.exports._report is None)
    assert [text for text in said if "claims written to" in text and "claims.csv" in text]
    assert [text for text in said if text.startswith("Saved as") and "report.html" in text]


@pytest.mark.parametrize(("profile", "ending"), [("csv", ".csv"), ("report", ".html")])
def test_who_exports_again_too_early_is_told(
    app: App, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, profile: str, ending: str
) -> None:
    monkeypatch.setattr(export_flow, "_AT_ONCE", 10)
    app.window.exports.write(tmp_path / f"one{ending}", profile)
    app.window.exports.write(tmp_path / f"other{ending}", profile)
    assert app.window.notice.text().startswith("The file before is still being written")
    qtbot.waitUntil(lambda: f"one{ending}" in app.window.notice.text())
    assert (tmp_path / f"one{ending}").exists() and not (tmp_path / f"other{ending}").exists()
