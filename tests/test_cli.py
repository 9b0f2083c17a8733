"""The command line, run as its users run it but in this process."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop import __version__, assets
from desktop.__main__ import main
from desktop.cli import run
from desktop.formats.claim_rows import HEADER
from desktop.session import sample
from desktop.session.preferences import Preferences
from desktop.storage import places
from desktop.storage.project import Project

Printed = pytest.CaptureFixture[str]
SEEDS = sorted(assets.seeds().glob("*.txt"))


@pytest.fixture(autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    """Have the window's application there first: a process can't have a plain one before it."""
    return qapp


@pytest.fixture
def project_path(tmp_path: Path) -> Path:
    path = tmp_path / "قصة.hashiya"
    sample.build(path).close(back_up=False)
    return path


def printed_json(capsys: Printed, *arguments: object, code: int = 0) -> dict[str, object]:
    capsys.readouterr()
    assert run([str(argument) for argument in arguments]) == code
    document = json.loads(capsys.readouterr().out)
    assert isinstance(document, dict)
    return document


def complaint(capsys: Printed, *arguments: object) -> str:
    """Run what must fail; return the one sentence on stderr."""
    capsys.readouterr()
    assert run(["--language", "en", *(str(argument) for argument in arguments)]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("hashiya: ") and printed.err.count("\n") == 1
    return printed.err


def test_the_version_is_printed(capsys: Printed) -> None:
    assert run(["--version"]) == 0
    assert capsys.readouterr().out.strip() == f"Hashiya {__version__}"


def test_unknown_words_end_with_code_2(capsys: Printed) -> None:
    assert run(["no-such-command"]) == 2
    assert "no-such-command" in capsys.readouterr().err


def test_import_makes_the_project_and_says_what_became_of_each_file(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "new.hashiya"
    document = printed_json(capsys, "import", path, *SEEDS, SEEDS[0], "--json")
    articles = document["articles"]
    assert isinstance(articles, list)
    assert [article["outcome"] for article in articles] == ["added"] * 5 + ["known"]
    assert set(articles[0]) == {"id", "file", "title", "outlet", "published", "sha256", "outcome"}
    assert articles[3]["published"] == "2026-01-18"
    assert articles[4]["outlet"] == "المسلة"
    with Project.open(path) as project:
        assert [a.id for a in project.articles()] == [a["id"] for a in articles[:5]]


def test_import_goes_on_past_a_bad_file_and_ends_with_an_error(tmp_path: Path, capsys: Printed) -> None:
    empty, binary = tmp_path / "empty.txt", tmp_path / "picture.txt"
    empty.write_bytes(b"")
    binary.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    path = tmp_path / "new.hashiya"
    assert run(["--language", "en", "import", str(path), str(empty), str(SEEDS[0]), str(binary)]) == 1
    errors = capsys.readouterr().err
    assert "empty.txt" in errors and "picture.txt" in errors
    with Project.open(path) as project:
        assert len(project.articles()) == 1


def test_a_project_made_by_an_import_has_the_first_tags_and_takes_claims(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "new.hashiya"
    assert run(["--language", "ar", "import", str(path), str(SEEDS[0])]) == 0
    with Project.open(path, read_only=True) as project:
        assert [tag.name for tag in project.tags()] == ["إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم"]
        (article,) = project.articles()
    assert run(["claim", str(path), article.id, "0", "5", "--tag", "إحصاء"]) == 0


def test_an_import_that_failed_leaves_nothing_behind(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "new.hashiya"
    assert "none.txt" in complaint(capsys, "import", path, tmp_path / "none.txt")
    assert "new.hashiya" in complaint(capsys, "import", path, assets.seeds() / "claims.csv")
    assert "no folder" in complaint(capsys, "import", tmp_path / "none" / "new.hashiya", SEEDS[0])
    assert list(tmp_path.iterdir()) == []


def test_a_table_finds_the_articles_that_came_along_with_it(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "new.hashiya"
    assert run(["import", str(path), str(assets.seeds() / "claims.csv"), *map(str, SEEDS)]) == 0
    with Project.open(path, read_only=True) as project:
        assert len(project.claims()) > 10


def test_a_data_folder_that_cannot_be_used_is_told(
    tmp_path: Path, capsys: Printed, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("HASHIYA_DATA", str(tmp_path / "file" / "data"))
    assert str(tmp_path / "file" / "data") in complaint(capsys, "import", tmp_path / "new.hashiya", SEEDS[0])
    assert "own folder" in complaint(capsys, "open")
    monkeypatch.setattr("sys.argv", ["hashiya"])
    with pytest.raises(SystemExit) as ended:
        main()
    assert ended.value.code == 1
    assert "own folder" in capsys.readouterr().err


def test_a_file_of_100_megabytes_is_refused_before_it_is_read(tmp_path: Path, capsys: Printed) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as stream:
        stream.truncate(100 * 1024 * 1024)
    assert "large.txt" in complaint(capsys, "import", tmp_path / "new.hashiya", large)


def test_an_unsure_encoding_is_asked_for_and_taken(tmp_path: Path, capsys: Printed) -> None:
    file = tmp_path / "short.txt"
    file.write_bytes("كلمة".encode("windows-1256"))
    said = complaint(capsys, "import", tmp_path / "p.hashiya", file)
    assert "windows-1256" in said and "--encoding" in said
    document = printed_json(capsys, "import", tmp_path / "p.hashiya", file, "--encoding", "windows-1256", "--json")
    articles = document["articles"]
    assert isinstance(articles, list) and articles[0]["title"] == "كلمة"


def test_a_claim_is_made_listed_exported_and_undone_by_nobody(project_path: Path, capsys: Printed) -> None:
    with Project.open(project_path) as project:
        article = project.articles()[0]
        text = project.text(article.text_hash)
    start = text.index("2500 جندي")
    place = [article.source, str(start), str(start + 9)]
    words = ["--tag", "احصاء", "--indicator", "عدد القوات الاميركية في العراق", "--note", "ملاحظة"]
    assert run(["claim", str(project_path), *place, *words]) == 0
    claim_id = capsys.readouterr().out.strip()
    document = printed_json(capsys, "claims", project_path, "--article", article.id, "--json")
    listed = document["claims"]
    assert isinstance(listed, list)
    (row,) = [row for row in listed if row["claim_id"] == claim_id]
    assert tuple(row) == HEADER
    assert (row["quote"], row["tags"], row["note"]) == ("2500 جندي", "إحصاء", "ملاحظة")
    assert row["start"] == str(start)


def test_a_claim_outside_the_text_or_with_an_unknown_tag_is_refused(project_path: Path, capsys: Printed) -> None:
    with Project.open(project_path) as project:
        article = project.articles()[0]
    assert "4665" in complaint(capsys, "claim", project_path, article.id, 4660, 4666, "--tag", "إحصاء")
    assert "لا وجود له" in complaint(capsys, "claim", project_path, article.id, 0, 5, "--tag", "لا وجود له")
    assert complaint(capsys, "claim", project_path, article.id, 5, 5, "--tag", "إحصاء")
    assert complaint(capsys, "claim", project_path, "العراق", 0, 5, "--tag", "إحصاء")


def test_a_claim_takes_the_suggestion_that_lies_in_it(project_path: Path, capsys: Printed) -> None:
    with Project.open(project_path) as project:
        article = next(each for each in project.articles() if each.source.startswith("000"))
        text = project.text(article.text_hash)
    start = text.index("نحو 2500 جندي")
    place = [article.id, str(start), str(start + len("نحو 2500 جندي"))]
    capsys.readouterr()
    assert run(["claim", str(project_path), *place, "--tag", "إحصاء", "--accept"]) == 0
    made = capsys.readouterr().out.strip()
    listed = printed_json(capsys, "claims", project_path, "--json")["claims"]
    assert isinstance(listed, list)
    (row,) = [each for each in listed if each["claim_id"] == made]
    assert (row["qualifier"], row["value"], row["unit"], row["tags"]) == ("about", "2500", "جندي", "إحصاء")
    nothing = ["claim", project_path, article.id, 0, 3, "--tag", "إحصاء", "--accept"]
    assert "No single figure or date" in complaint(capsys, *nothing)


def test_claims_can_be_asked_for_by_tag(project_path: Path, capsys: Printed) -> None:
    listed = printed_json(capsys, "claims", project_path, "--tag", "إحصاء", "--json")["claims"]
    assert isinstance(listed, list) and listed
    assert all("إحصاء" in row["tags"].split("|") for row in listed)
    assert "nothing" in complaint(capsys, "claims", project_path, "--tag", "nothing")


@pytest.mark.parametrize("profile", ["csv", "csv-excel"])
def test_an_export_comes_back_as_the_same_claims(
    project_path: Path, tmp_path: Path, capsys: Printed, profile: str
) -> None:
    out = tmp_path / "claims.csv"
    assert run(["export", str(project_path), str(out), "--as", profile]) == 0
    with Project.open(project_path) as project:
        claims = project.claims()
    with out.open(encoding="utf-8-sig", newline="") as stream:
        assert len(list(csv.DictReader(stream))) == len(claims)
    assert out.stat().st_mode & 0o777 == 0o600
    fresh = tmp_path / "fresh.hashiya"
    document = printed_json(capsys, "import", fresh, *SEEDS, out, "--json")
    assert document["claims"] == [{"file": "claims.csv", "added": len(claims), "updated": 0, "unplaced": []}]
    with Project.open(fresh) as project:
        again = project.claims()
    known = {claim.id: claim for claim in claims}
    for claim in again:
        assert (claim.anchor, claim.quantity, claim.period) == (
            known[claim.id].anchor, known[claim.id].quantity, known[claim.id].period
        )  # fmt: skip


def test_rows_that_find_no_place_are_named_and_the_others_come_in(
    project_path: Path, tmp_path: Path, capsys: Printed
) -> None:
    out = tmp_path / "claims.csv"
    run(["export", str(project_path), str(out)])
    fresh = tmp_path / "fresh.hashiya"
    document = printed_json(capsys, "import", fresh, SEEDS[0], out, "--json", code=1)
    (table,) = document["claims"]  # type: ignore[misc]
    assert table["added"] > 0 and table["unplaced"]
    assert set(table["unplaced"][0]) == {"row", "reason", "quote"}


@pytest.mark.parametrize(("name", "asked"), [("a.xlsx", None), ("a.html", None), ("a.pdf", None), ("a.pdf", "report")])
def test_workbooks_and_reports_are_written_by_their_ending(
    project_path: Path, tmp_path: Path, capsys: Printed, name: str, asked: str | None
) -> None:
    out = tmp_path / name
    assert run(["export", str(project_path), str(out), *(["--as", asked] if asked else [])]) == 0
    assert capsys.readouterr().out.split() == ["46", str(out)]
    starts = {".xlsx": b"PK", ".html": b"<!DOCTYPE html>", ".pdf": b"%PDF"}
    assert out.read_bytes().startswith(starts[out.suffix])
    assert out.stat().st_mode & 0o777 == 0o600
    assert {path.name for path in tmp_path.iterdir() if path.name.startswith(".")} == set()


def test_a_report_is_html_or_pdf(project_path: Path, tmp_path: Path, capsys: Printed) -> None:
    assert "xlsx" in complaint(capsys, "export", project_path, tmp_path / "a.xlsx", "--as", "report")
    assert "nowhere" in complaint(capsys, "export", project_path, tmp_path / "nowhere" / "a.pdf")
    assert "nowhere" in complaint(capsys, "export", project_path, tmp_path / "nowhere" / "a.xlsx")


def test_an_unknown_format_is_refused(project_path: Path, tmp_path: Path, capsys: Printed) -> None:
    assert "docx" in complaint(capsys, "export", project_path, tmp_path / "claims.docx")
    assert not (tmp_path / "claims.docx").exists()


def test_an_export_into_a_folder_that_is_not_there_says_so(project_path: Path, tmp_path: Path, capsys: Printed) -> None:
    assert "nowhere" in complaint(capsys, "export", project_path, tmp_path / "nowhere" / "claims.csv")


def test_nothing_is_written_over_a_project(project_path: Path, capsys: Printed) -> None:
    before = project_path.read_bytes()
    said = complaint(capsys, "export", project_path, project_path, "--as", "csv")
    assert "would be lost" in said
    assert complaint(capsys, "picture", project_path, project_path, "--view", "claims") == said
    assert project_path.read_bytes() == before


def test_a_picture_changes_neither_the_project_nor_the_preferences(
    project_path: Path, tmp_path: Path, capsys: Printed
) -> None:
    chosen = Preferences()
    chosen.language, chosen.last_project = "en", "/elsewhere.hashiya"
    chosen.sync()
    before = project_path.read_bytes(), chosen.path.read_bytes()
    for view in ("read", "claims"):
        with Project.open(project_path, read_only=True):  # as another program that reads it
            assert run(["picture", str(project_path), str(tmp_path / f"{view}.png"), "--view", view]) == 0
        assert QImage(str(tmp_path / f"{view}.png")).width() == 1680
    assert (project_path.read_bytes(), chosen.path.read_bytes()) == before
    assert not list(places.folder("reading").iterdir())
    assert {found.name for found in tmp_path.iterdir()} >= {"read.png", "claims.png", project_path.name}


def test_check_finds_a_sound_project_sound_and_a_changed_one_not(project_path: Path, capsys: Printed) -> None:
    assert printed_json(capsys, "check", project_path, "--json") == {"ok": True, "problems": []}
    import sqlite3

    with sqlite3.connect(project_path) as connection:
        connection.execute("UPDATE claims SET note = 'forged' WHERE id = (SELECT min(id) FROM claims)")
    connection.close()
    document = printed_json(capsys, "check", project_path, "--json", code=1)
    problems = document["problems"]
    assert document["ok"] is False and isinstance(problems, list)
    assert set(problems[0]) == {"kind", "record", "text"}


def test_compact_takes_deleted_words_out_of_the_file(project_path: Path, capsys: Printed) -> None:
    from desktop.edits.claims import remove, revise

    secret = "سر لا يعرفه أحد"
    with Project.open(project_path) as project:
        claim = project.claims()[0]
        project.commit(revise([claim], now=1, note=secret))
        project.commit(remove([c for c in project.claims() if c.id == claim.id]))
    assert secret.encode() in project_path.read_bytes()
    assert run(["compact", str(project_path)]) == 0
    assert secret.encode() not in project_path.read_bytes()


@pytest.mark.parametrize("command", ["claims", "check", "compact", "export", "claim", "picture"])
def test_what_is_no_project_is_told_and_left_as_it_is(tmp_path: Path, capsys: Printed, command: str) -> None:
    path = tmp_path / "no.hashiya"
    path.write_bytes(b"no project at all")
    rest: dict[str, list[object]] = {
        "export": [tmp_path / "o.csv"],
        "claim": ["a", 0, 1, "--tag", "t"],
        "picture": [tmp_path / "o.png", "--view", "read"],
    }
    assert "no.hashiya" in complaint(capsys, command, path, *rest.get(command, []))
    assert path.read_bytes() == b"no project at all"


def test_a_project_that_is_not_there_is_not_made_by_reading(tmp_path: Path, capsys: Printed) -> None:
    path = tmp_path / "missing.hashiya"
    assert "missing.hashiya" in complaint(capsys, "claims", path)
    assert not path.exists()


def test_messages_are_said_in_arabic_when_asked(tmp_path: Path, capsys: Printed) -> None:
    assert run(["--language", "ar", "claims", str(tmp_path / "missing.hashiya")]) == 1
    said = capsys.readouterr().err
    assert any("\u0621" <= letter <= "\u064a" for letter in said)
