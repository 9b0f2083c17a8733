"""Workbooks: right to left, text stays text, figures are figures; read back from the file's own XML."""

import re
import zipfile
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.formats.claim_rows import HEADER
from desktop.formats.report_rows import MatrixCell, MatrixRow
from desktop.formats.writers.workbook import Workbook

NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(path: Path, fill: Callable[[Workbook], None]) -> tuple[dict[str, tuple[str, str]], str, str]:
    """Return the first sheet's cells as (type, value) by place, its XML and that of the styles."""
    with Workbook(path) as book:
        fill(book)
    with zipfile.ZipFile(path) as parts:
        sheet, styles = (parts.read(f"xl/{name}").decode() for name in ("worksheets/sheet1.xml", "styles.xml"))
    cells = {}
    for cell in ElementTree.fromstring(sheet).iter(f"{NS}c"):
        text = "".join(part.text or "" for part in cell.iter() if part.tag in (f"{NS}t", f"{NS}v", f"{NS}f"))
        cells[cell.attrib["r"]] = (cell.attrib.get("t", "n"), text)
    return cells, sheet, styles


def row(**values: str) -> list[str]:
    return [values.get(name, "") for name in HEADER]


def place(column: str, at: int = 2) -> str:
    number = HEADER.index(column)
    return f"{chr(65 + number) if number < 26 else 'A' + chr(39 + number)}{at}"


@pytest.mark.parametrize(
    "payload", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "{=1}", "http://x"]
)
def test_text_is_never_a_formula_nor_a_link(tmp_path: Path, payload: str) -> None:
    cells, sheet, _ = written(tmp_path / "a.xlsx", lambda book: book.claims("c", [row(quote=payload, note=payload)]))
    assert cells[place("quote")] == ("inlineStr", payload) == cells[place("note")]
    assert "<f>" not in sheet and "hyperlink" not in sheet


def test_figures_are_numbers_and_what_a_spreadsheet_would_round_is_text(tmp_path: Path) -> None:
    rows = [row(value="-2500.5", low="12345678901234567890", start="7", quote="7")]
    cells, sheet, _ = written(tmp_path / "a.xlsx", lambda book: book.claims("c", rows))
    assert cells[place("value")] == ("n", "-2500.5") and cells[place("start")] == ("n", "7")
    assert cells[place("low")] == ("inlineStr", "12345678901234567890")
    assert cells[place("quote")][0] == "inlineStr"
    assert 'rightToLeft="1"' in sheet and 'state="frozen"' in sheet and "<autoFilter" in sheet
    assert [cells[place(name, 1)][1] for name in HEADER] == list(HEADER)


def test_a_quote_longer_than_a_cell_is_cut_with_an_ellipsis(tmp_path: Path) -> None:
    cells, _, _ = written(tmp_path / "a.xlsx", lambda book: book.claims("c", [row(quote="😀" * 20_000, note="\ud800")]))
    quote = cells[place("quote")][1]
    assert quote.endswith("…") and len(quote.encode("utf-16-le")) // 2 <= 32_767
    assert cells[place("note")][1] == "\ufffd"


def test_a_figure_of_the_comparison_is_a_number_shown_between_its_words(tmp_path: Path) -> None:
    cells = (
        MatrixCell(state="", values=("نحو 2,500 جندي",), figure=Decimal(2500), lead="نحو", unit='جندي "x"'),
        MatrixCell(state="", values=("حتى 2025", "2026"), is_odd=True),
        MatrixCell(state="لم يُذكر"),
    )
    matrix = MatrixRow(indicator="القوات", cells=cells, verdict="تعارض", rule="=لأن", tone="conflict")
    headings = ["المؤشر", "أ", "ب", "ج", "الحكم", "السبب"]
    found, sheet, styles = written(tmp_path / "a.xlsx", lambda book: book.matrix("المقارنة", headings, [matrix]))
    assert found["B2"] == ("n", "2500")
    assert found["C2"][1] == "حتى 2025\n2026" and found["D2"][1] == "لم يُذكر" and found["F2"] == ("inlineStr", "=لأن")
    assert 'rightToLeft="1"' in sheet
    assert re.search('formatCode="&quot;نحو &quot;#,##0&quot; جندي ״x״&quot;"', styles)


def test_a_unit_too_long_for_the_form_of_a_figure_makes_the_cell_text(tmp_path: Path) -> None:
    words = "شخص من المقيمين في المخيمات " * 12
    cells = (MatrixCell(state="", values=(f"40 {words}",), figure=Decimal(40), unit=words),)
    matrix = MatrixRow(indicator="المقيمون", cells=cells, verdict="", rule="", tone="")
    headings = ["المؤشر", "أ", "الحكم", "السبب"]
    found, _, styles = written(tmp_path / "a.xlsx", lambda book: book.matrix("المقارنة", headings, [matrix]))
    assert found["B2"] == ("inlineStr", f"40 {words}")
    assert all(len(code) <= 255 for code in re.findall('formatCode="([^"]*)"', styles.replace("&quot;", "'")))


def test_a_workbook_that_was_given_up_leaves_nothing_beside_it(tmp_path: Path) -> None:
    with pytest.raises(KeyError), Workbook(tmp_path / "a.xlsx") as book:
        book.claims("c", [row(quote="a")])
        raise KeyError
    assert list(tmp_path.iterdir()) == []
