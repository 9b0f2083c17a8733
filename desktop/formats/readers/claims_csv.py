"""Tables of claims in CSV, as this program writes them and as spreadsheets save them again."""

import csv
import io
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from typing import Any, TypeVar

from desktop.arabic.dates import parse_date
from desktop.arabic.figures import parse_figure
from desktop.domain.change import Label
from desktop.domain.claim import Status
from desktop.domain.errors import NotAClaimsTable
from desktop.domain.moment import from_iso
from desktop.domain.period import Period, Precision, Role, is_partial_date, precision_of
from desktop.domain.quantity import Qualifier, Quantity
from desktop.formats.claim_rows import FORMULA_STARTS, HEADER, NUMBERS, ClaimRow, split, unguarded

_NEEDED = ("claim_id", "article_id", "text_sha256", "start", "end", "quote", "before", "after")
_LONGEST_CELL = 2**31 - 1
_SEPARATOR_LINE = re.compile(r"sep=.\r?\n", re.IGNORECASE)
_Choice = TypeVar("_Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that was left out: its number in the table, its quote, and why (a key of `session/wording.py`)."""

    line: int
    quote: str
    reason: Label


@dataclass(slots=True)
class ClaimTable:
    """What was read of a table: its good rows, and those that could not be."""

    rows: list[ClaimRow] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)


class _BadCell(Exception):
    def __init__(self, column: str, cell: str) -> None:
        super().__init__(column, cell)
        self.reason = Label.of("table.bad_value", field=column, value=cell[:80].replace("\0", "\ufffd"))


def read(text: str, source: str = "") -> ClaimTable:
    """Return the rows of a table of claims; `text` has its line ends as they are in the file.

    The delimiter may be a comma, a semicolon (then figures have decimal commas) or a tab. The guard before formulas is
    taken off, unless a text that begins like a formula shows that the file was written without guards. Columns that a
    claim can do without may be missing. Raises NotAClaimsTable, which names the columns that may not.
    """
    text = text.removeprefix("\ufeff")
    separated = _SEPARATOR_LINE.match(text)
    text = text[separated.end() :] if separated else text
    csv.field_size_limit(_LONGEST_CELL)
    delimiter = _delimiter(text)
    try:
        lines = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as error:
        raise NotAClaimsTable(path=source, missing=", ".join(_NEEDED)) from error
    header = [name.strip().lower() for name in lines[0]] if lines else []
    missing = [name for name in _NEEDED if name not in header]
    if missing:
        raise NotAClaimsTable(path=source, missing=", ".join(missing))
    texts = {at for at, name in enumerate(header) if name not in NUMBERS}
    if not any(line[at][:1] in FORMULA_STARTS for line in lines[1:] for at in texts if at < len(line) and line[at]):
        for line in lines[1:]:
            line[:] = [unguarded(cell) if at in texts else cell for at, cell in enumerate(line)]
    table = ClaimTable()
    for number, line in enumerate(lines[1:], 2):
        if any(line):
            cells = dict(zip(header, line + [""] * (len(header) - len(line)), strict=False))
            try:
                table.rows.append(_row(number, cells, decimal_comma=delimiter == ";"))
            except _BadCell as bad:
                table.problems.append(RowProblem(number, cells["quote"].replace("\0", "\ufffd"), bad.reason))
    return table


def _delimiter(text: str) -> str:
    header = text[: text.find("\n") + 1 or None][:10_000]
    return max(",;\t", key=header.count)


def _row(number: int, cells: dict[str, str], *, decimal_comma: bool) -> ClaimRow:
    for name in HEADER:
        if "\0" in cells.get(name, ""):  # no project can keep it
            raise _BadCell(name, cells[name])
    values: dict[str, Any] = {name: cells[name] for name in ("speaker", "note") if name in cells}
    if "tags" in cells:
        values["tags"] = split(cells["tags"])
    if "indicator" in cells:
        values["indicator"] = " ".join(cells["indicator"].split())
    if "status" in cells:
        values["status"] = _choice(Status, "status", cells, Status.UNCHECKED)
    if "value" in cells or "low" in cells or "high" in cells:
        values["quantity"] = _quantity(cells, decimal_comma)
    if "period_from" in cells or "period_to" in cells:
        values["period"] = _period(cells)
    return ClaimRow(
        line=number, claim_id=cells["claim_id"].strip(), article_id=cells["article_id"].strip(),
        text_hash=cells["text_sha256"].strip().lower(), start=_place(cells, "start"), end=_place(cells, "end"),
        quote=cells["quote"], before=cells["before"], after=cells["after"], values=values,
        created_at=_parsed(cells, "created_at", from_iso), updated_at=_parsed(cells, "updated_at", from_iso),
    )  # fmt: skip


def _quantity(cells: dict[str, str], decimal_comma: bool) -> Quantity | None:
    def figure(cell: str) -> Decimal | None:
        return parse_figure(cell.replace(",", "٫") if decimal_comma else cell)

    value, low, high = (_parsed(cells, name, figure) for name in ("value", "low", "high"))
    between = low is not None and high is not None
    qualifier = _choice(Qualifier, "qualifier", cells, Qualifier.BETWEEN if between else Qualifier.EXACTLY)
    if value is None and low is None and high is None:
        return None
    try:
        return Quantity(
            qualifier=qualifier,
            value=value, low=low, high=high, unit=cells.get("unit", ""), unit_code=cells.get("unit_code", ""),
        )  # fmt: skip
    except ValueError as error:
        raise _BadCell("low", cells.get("low", "")) from error


def _period(cells: dict[str, str]) -> Period | None:
    start, end = (_parsed(cells, name, _date) or "" for name in ("period_from", "period_to"))
    if not (start or end):
        return None
    try:
        return Period(
            start=start, end=end, precision=_choice(Precision, "period_precision", cells, precision_of(start or end)),
            role=_choice(Role, "period_role", cells, Role.VALUE),
        )  # fmt: skip
    except ValueError as error:
        raise _BadCell("period_from", start) from error


def _date(cell: str) -> str | None:
    return cell if is_partial_date(cell) else parse_date(cell)


def _place(cells: dict[str, str], column: str) -> int | None:
    figure = _parsed(cells, column, parse_figure)
    if figure is not None and (figure < 0 or figure != int(figure)):
        raise _BadCell(column, cells[column])
    return None if figure is None else int(figure)


_Value = TypeVar("_Value")


def _parsed(cells: dict[str, str], column: str, parse: Callable[[str], _Value | None]) -> _Value | None:
    """Return what a cell holds; None for an empty or missing one."""
    cell = cells.get(column, "").strip()
    if not cell:
        return None
    try:
        value = parse(cell)
    except (ValueError, OverflowError):
        value = None
    if value is None:
        raise _BadCell(column, cell)
    return value


def _choice(choices: type[_Choice], column: str, cells: dict[str, str], default: _Choice) -> _Choice:
    return _parsed(cells, column, choices) or default
