"""`hashiya passages`: wording that files share, as one JSON document or a line a passage."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.cli import run

ONE = "أعلنت الوزارة أن فرق الإنقاذ انتشلت 150 ناجياً من تحت أنقاض المبنى المنهار شرقي العاصمة فجر اليوم"


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    texts = {
        "a.txt": f"عنوان\r\n\r\n{ONE}",
        "b.txt": f"\ufeff{ONE.replace('150', '180')} وانتهى البحث.",
        "c.txt": "نص آخر لا يشارك غيره في شيء من كلامه",
    }
    for name, text in texts.items():
        (tmp_path / name).write_bytes(text.encode())
    return [str(tmp_path / name) for name in texts]


def test_one_document_has_an_object_for_each_passage(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["passages", *files, "--json"]) == 0
    out = capsys.readouterr().out
    (row,) = json.loads(out)["passages"]
    assert list(row) == ["file_a", "start_a", "end_a", "file_b", "start_b", "end_b", "similarity", "changed_numbers"]
    assert (row["file_a"], row["file_b"]) == (files[0], files[1])
    first, second = (Path(file).read_bytes().decode("utf-8-sig") for file in files[:2])
    assert first[row["start_a"] : row["end_a"]] == ONE
    assert second[row["start_b"] : row["end_b"]] == ONE.replace("150", "180")
    assert row["changed_numbers"] == [["150", "180"]]
    assert 0.9 < row["similarity"] < 1
    run(["passages", *files, "--json"])
    assert capsys.readouterr().out == out


def test_without_json_it_is_a_line(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["passages", *files]) == 0
    places, others, similarity, words, numbers = capsys.readouterr().out.rstrip("\n").split("\t")
    assert (words, numbers) == (ONE, "150 / 180")
    assert places.startswith(files[0])
    assert others.startswith(files[1])
    assert similarity.endswith("%")


def test_nothing_shared_is_an_empty_list_and_a_file_that_is_missing_is_told(
    files: list[str], capsys: pytest.CaptureFixture[str], qapp: QApplication
) -> None:
    assert run(["passages", files[0], files[2], "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"passages": []}
    assert run(["passages", *files[:2], files[0] + ".none", "--json"]) == 1
    captured = capsys.readouterr()
    assert len(json.loads(captured.out)["passages"]) == 1
    assert "a.txt.none" in captured.err
