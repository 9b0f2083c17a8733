"""`hashiya compare`: the matrix as one JSON document, and as a table in the interface's language."""

import json
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.cli import run
from desktop.domain.overrule import Verdict
from desktop.domain.quantity import Qualifier, Quantity
from desktop.edits import overrules
from desktop.session import comparing, sample
from desktop.storage.project import Project


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("compare") / "قصة.hashiya"
    sample.build(path).close()
    return path


def document(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, list[dict[str, object]]]:
    assert run(["compare", *arguments, "--json"]) == 0
    found: dict[str, list[dict[str, object]]] = json.loads(capsys.readouterr().out)
    return found


def test_the_matrix_is_one_document_of_a_shape_that_stays(
    story: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    found = document(capsys, str(story))
    assert [set(article) for article in found["articles"]] == [{"id", "title"}] * 5
    rows = {row["name"]: row for row in found["indicators"]}
    assert {name: rows[name]["verdict"] for name in (
        "عدد القوات الأميركية في العراق", "موعد إنهاء مهمة التحالف", "تاريخ اتفاق بغداد وواشنطن",
        "عناصر التنظيم في العراق وسوريا",
    )} == {
        "عدد القوات الأميركية في العراق": "agree", "موعد إنهاء مهمة التحالف": "differ",
        "تاريخ اتفاق بغداد وواشنطن": "compatible", "عناصر التنظيم في العراق وسوريا": "one_source",
    }  # fmt: skip
    end = rows["موعد إنهاء مهمة التحالف"]
    assert end["rule"] == "bounds"
    cells = end["cells"]
    assert isinstance(cells, list)
    assert [cell["article"] for cell in cells] == [article["id"] for article in found["articles"]]
    assert [cell["odd"] for cell in cells] == [False, False, False, True, False]
    assert {cell["state"] for row in rows.values() for cell in row["cells"]} == {"reported", "not_reported"}  # type: ignore[attr-defined]
    assert all(bool(cell["claims"]) == (cell["state"] == "reported") for cell in cells)


@pytest.mark.parametrize(
    ("language", "verdict", "why"),
    [
        ("en", "differ: 1 of 5", "Another limit in 1 article of 5, 3 months away."),
        ("ar", "تعارض: 1 من 5", "حد آخر في مقال واحد من 5، والفرق 3 أشهر."),
    ],
)
def test_without_json_it_is_a_table_in_the_language_of_the_interface(
    story: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication, language: str, verdict: str, why: str
) -> None:
    assert run(["--language", language, "compare", str(story)]) == 0
    head, first, *rest = [line.split("\t") for line in capsys.readouterr().out.splitlines()]
    assert len(head) == len(first) == 8
    assert {len(line) for line in rest} == {8}
    assert first[0] == "موعد إنهاء مهمة التحالف"
    assert first[-2:] == [verdict, why]
    assert "\u2068" not in "".join(first)


def test_an_overruled_verdict_says_so_and_what_the_rules_found(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    path = tmp_path / "s.hashiya"
    with sample.build(path) as project:
        end = next(each for each in project.indicators() if each.name == "موعد إنهاء مهمة التحالف")
        project.commit(overrules.overrule(end, Verdict.COMPATIBLE, "الموعد الثاني لكردستان", [], now=1))
    (row,) = (row for row in document(capsys, str(path))["indicators"] if row["name"] == end.name)
    assert (row["verdict"], row["found"], row["rule"]) == ("compatible", "differ", "overruled")
    assert not any(cell["odd"] for cell in row["cells"]), "nobody is the odd one of what was overruled"
    assert "الموعد الثاني لكردستان" in str(row["sentence"])


def test_what_about_covers_is_the_projects_or_that_of_the_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    path = tmp_path / "s.hashiya"
    with sample.build(path) as project:
        troops = next(each for each in project.indicators() if each.name.startswith("عدد القوات"))
        first = next(claim for claim in project.claims() if claim.indicator_id == troops.id)
        from desktop.edits.claims import revise

        more = Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2700), unit="جندي")
        project.commit(revise([first], quantity=more, now=2))

    def verdict(*arguments: str) -> object:
        return next(
            row["verdict"]
            for row in document(capsys, str(path), *arguments)["indicators"]
            if row["name"] == troops.name
        )

    assert verdict() == "differ"
    assert verdict("--about", "10") == "agree"
    with Project.open(path) as project:
        project.set_state(comparing.ABOUT, "8")
    assert verdict() == "agree"
    assert verdict("--about", "1") == "differ"


@pytest.mark.parametrize(
    ("kept", "covers"), [(None, "0.05"), ("", "0.05"), ("ten", "0.05"), ("NaN", "0.05"), ("7", "0.07")]
)
def test_a_setting_that_makes_no_sense_is_the_usual_one(kept: str | None, covers: str) -> None:
    assert comparing.about(kept) == Decimal(covers)


def test_a_project_that_is_not_there_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["compare", str(tmp_path / "none.hashiya"), "--json"]) == 1
    assert "none.hashiya" in capsys.readouterr().err
