"""Workbooks (XLSX) for spreadsheets: right to left, text as text whatever it begins with, figures as figures.

XlsxWriter (BSD) and not openpyxl: it writes row by row without holding a sheet in memory, and a string is a string by
the call that writes it, not by how it looks.
"""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType
from typing import Any, Self

import xlsxwriter

from desktop.formats.claim_rows import HEADER, NUMBERS
from desktop.formats.report_rows import MatrixCell, MatrixRow

MOST_ROWS = 1_048_575  # below the heading; what a sheet can hold
_LONGEST = 32_767  # UTF-16 units in a cell
_DIGITS = 15  # that a spreadsheet keeps of a figure
_LONGEST_FORMAT = 200  # characters in how a figure is written; Excel calls a file damaged that has 256
_MOST_FORMATS = 150  # of figures with words; a workbook can't hold many more
_UNWRITABLE = re.compile("[\ud800-\udfff\ufffe\uffff]")
_WIDTHS = {
    "claim_id": 12, "article_id": 12, "article_title": 34, "outlet": 16, "published": 12, "text_sha256": 12,
    "start": 8, "end": 8, "quote": 60, "before": 22, "after": 22, "tags": 18, "indicator": 30, "qualifier": 12,
    "value": 12, "low": 12, "high": 12, "unit": 14, "unit_code": 10, "period_from": 13, "period_to": 13,
    "period_precision": 12, "period_role": 12, "speaker": 22, "status": 12, "note": 34, "created_at": 25,
    "updated_at": 25,
}  # fmt: skip


class Workbook:
    """Writes sheets one after another into a file, which is whole once the `with` block has ended well."""

    def __init__(self, path: Path) -> None:
        # what does not fit in memory waits beside the file, on the disk that was chosen for it
        self._scratch = TemporaryDirectory(dir=path.parent, prefix=".")
        self._book: Any = xlsxwriter.Workbook(str(path), {"constant_memory": True, "tmpdir": self._scratch.name})
        self._heading = self._book.add_format(
            {"bold": True, "bg_color": "#E1EEED", "bottom": 1, "valign": "vcenter", "text_wrap": True}
        )
        self._text = self._book.add_format({"valign": "top"})
        self._wrapped = self._book.add_format({"valign": "top", "text_wrap": True})
        self._formats: dict[tuple[str, str, str], Any] = {}

    def claims(self, name: str, rows: Iterable[Sequence[str]]) -> None:
        """Write a sheet of claims: the columns and rows of the claims CSV; rows past `MOST_ROWS` are not written."""
        sheet = self._sheet(name, [(column, _WIDTHS[column]) for column in HEADER])
        numbers = [column in NUMBERS for column in HEADER]
        at = 0
        for at, row in enumerate(rows, start=1):
            if at > MOST_ROWS:
                break
            for column, (cell, is_number) in enumerate(zip(row, numbers, strict=True)):
                if is_number and (figure := _figure(cell)) is not None:
                    sheet.write_number(at, column, figure, self._text)
                elif cell:
                    sheet.write_string(at, column, _text(cell), self._text)
        sheet.autofilter(0, 0, max(1, min(at, MOST_ROWS)), len(HEADER) - 1)

    def matrix(self, name: str, headings: Sequence[str], rows: Iterable[MatrixRow]) -> None:
        """Write a sheet of a comparison; `headings` name the indicator, each article, the verdict and the rule."""
        inner = len(headings) - 3
        widths = [34, *[24] * inner, 18, 60]
        sheet = self._sheet(name, list(zip(headings, widths, strict=True)))
        for at, row in enumerate(rows, start=1):
            sheet.write_string(at, 0, _text(row.indicator), self._wrapped)
            for column, cell in enumerate(row.cells, start=1):
                self._cell(sheet, at, column, cell)
            sheet.write_string(at, inner + 1, _text(row.verdict), self._tone(row.tone))
            rule = "\n".join(part for part in (row.rule, row.origins) if part)
            sheet.write_string(at, inner + 2, _text(rule), self._wrapped)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        try:
            if kind is None:
                self._book.close()
            else:
                self._give_up()
        finally:
            self._scratch.cleanup()

    def _give_up(self) -> None:
        # the sheets hold their scratch files open, and Windows keeps what is open
        for sheet in self._book.worksheets():
            sheet.row_data_fh.close()
        self._book.fileclosed = True  # else it complains when it is collected

    def _sheet(self, name: str, columns: Sequence[tuple[str, int]]) -> Any:
        sheet = self._book.add_worksheet(_sheet_name(name))
        sheet.right_to_left()
        sheet.freeze_panes(1, 1)
        for column, (_, width) in enumerate(columns):
            sheet.set_column(column, column, width)
        for column, (heading, _) in enumerate(columns):
            sheet.write_string(0, column, _text(heading), self._heading)
        return sheet

    def _cell(self, sheet: Any, at: int, column: int, cell: MatrixCell) -> None:
        figure = _figure(str(cell.figure)) if cell.figure is not None else None
        tone = "conflict" if cell.is_odd else "faded" if cell.is_faded else ""
        style = self._figures(cell, tone) if figure is not None else None
        if figure is not None and style is not None:
            sheet.write_number(at, column, figure, style)
        else:
            sheet.write_string(at, column, _text("\n".join(cell.values) or cell.state), self._tone(tone))

    def _figures(self, cell: MatrixCell, tone: str) -> Any | None:
        """Return the format that shows a figure between its words: the cell stays a number to reckon with.

        None where a workbook can't hold it; the cell is then written as text.
        """
        key = (cell.lead, cell.unit, tone)
        if key not in self._formats:
            if len(self._formats) >= _MOST_FORMATS:
                return None
            digits = "#,##0" if cell.figure == int(cell.figure or 0) else "#,##0.##########"
            lead, unit = _literal(f"{cell.lead} " if cell.lead else ""), _literal(f" {cell.unit}" if cell.unit else "")
            shown = f"{lead}{digits}{unit}"
            if len(shown.encode("utf-16-le")) // 2 > _LONGEST_FORMAT:
                return None
            form = {"num_format": shown, "valign": "top", "align": "right", **_TONES[tone]}
            self._formats[key] = self._book.add_format(form)
        return self._formats[key]

    def _tone(self, tone: str) -> Any:
        if not tone:
            return self._wrapped
        key = ("", "", f"text {tone}")
        if key not in self._formats:
            self._formats[key] = self._book.add_format({"valign": "top", "text_wrap": True, **_TONES[tone]})
        return self._formats[key]


_TONES: dict[str, dict[str, Any]] = {
    "": {},
    "conflict": {"font_color": "#A52A1E", "bg_color": "#F8E4E1", "bold": True},
    "agreement": {"font_color": "#1F6B40"},
    "faded": {"font_color": "#62666D", "italic": True},
}


def _figure(cell: str) -> float | None:
    """Return a cell as a number, where a spreadsheet keeps all its digits."""
    if not cell:
        return None
    figure = Decimal(cell)
    if not figure.is_finite() or len(figure.normalize().as_tuple().digits) > _DIGITS or abs(figure) >= 10**_DIGITS:
        return None
    return float(figure)


def _text(text: str) -> str:
    """Return what a cell can hold; what is longer ends with an ellipsis."""
    clean = _UNWRITABLE.sub("\ufffd", text)
    if len(clean) * 2 <= _LONGEST or len(clean.encode("utf-16-le")) // 2 <= _LONGEST:
        return clean
    return clean.encode("utf-16-le")[: 2 * (_LONGEST - 1)].decode("utf-16-le", errors="ignore") + "…"


def _sheet_name(name: str) -> str:
    return re.sub(r"[\[\]:*?/\\]", " ", name).strip("'")[:31] or "1"


def _literal(words: str) -> str:
    return '"' + words.replace('"', "״") + '"' if words else ""
