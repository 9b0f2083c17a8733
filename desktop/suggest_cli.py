"""`hashiya suggest`: the quantities and periods read in files, for scripts; without Qt and without a project."""

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import click

from desktop.domain.errors import BadValue, KnownError
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.suggestion import Suggestion


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--lines", is_flag=True, help="Take each line as a text of its own.")
@click.option("--on", "day", default="", metavar="DATE", help="The day that relative dates count from: 2026-01-18.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def suggest(files: tuple[Path, ...], lines: bool, day: str, as_json: bool) -> None:
    """Read the quantities and periods in FILES."""
    from desktop.arabic import suggestions

    on = _day(day)
    failures: list[KnownError] = []
    for file in files:
        try:
            whole = text_of(file)
        except KnownError as error:
            failures.append(error)
            continue
        for first_line, text in _texts(whole, by_line=lines):
            line, counted = first_line, 0
            for found in suggestions.suggest(text, on):
                line += text.count("\n", counted, found.span.start)
                counted = found.span.start
                row = as_row(found, text, file=str(file), line=line)
                click.echo(json.dumps(row, ensure_ascii=False) if as_json else _in_words(row))
    if failures:
        raise failures[0]


def as_row(found: Suggestion, text: str, *, file: str, line: int) -> dict[str, Any]:
    """Return a suggestion as `hashiya suggest --json` prints it; what it does not have is null.

    `low` and `high` are the bounds that the words state: both of a range, one of `more than` and its like.
    """
    quantity, period = found.quantity, found.period
    low, high = bounds(quantity, found.rule) if quantity else (None, None)
    return {
        "file": file,
        "line": line,
        "start": found.span.start,
        "end": found.span.end,
        "text": found.span.of(text),
        "kind": found.kind.value,
        "value": _number(quantity.value) if quantity else None,
        "low": _number(low),
        "high": _number(high),
        "qualifier": quantity.qualifier.value if quantity else None,
        "unit": (quantity.unit or None) if quantity else None,
        "unit_code": (quantity.unit_code or None) if quantity else None,
        "date_from": (period.start or None) if period else None,
        "date_to": (period.end or None) if period else None,
        "precision": period.precision.value if period else None,
        "calendar": period.calendar.value if period else None,
        "rule": found.rule,
    }


def bounds(quantity: Quantity, rule: str) -> tuple[Decimal | None, Decimal | None]:
    """Return what a quantity is bounded by in words: an open side is None, and so are both of a plain figure."""
    if quantity.value is None:
        return quantity.low, quantity.high
    if quantity.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return quantity.value, None
    if quantity.qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
        return None, quantity.value
    return (quantity.value, quantity.value) if "exactly before" in rule else (None, None)


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _texts(whole: str, *, by_line: bool) -> Iterator[tuple[int, str]]:
    """Return each text with the number of its first line."""
    if not by_line:
        yield 1, whole
        return
    for number, line in enumerate(whole.split("\n"), 1):
        yield number, line.removesuffix("\r")


def text_of(file: Path) -> str:
    """Return what a file holds; UTF-8 is taken as it is, whatever it says, and the rest is found out."""
    from desktop.formats.readers import encoding, file_bytes

    data = file_bytes.read(file)
    try:
        return data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError:
        return encoding.decode(data, source=str(file)).text


def _day(day: str) -> date | None:
    if not day:
        return None
    try:
        return date.fromisoformat(day)
    except ValueError as error:
        raise BadValue(field="on", value=day) from error


def _in_words(row: dict[str, Any]) -> str:
    values = [
        row["qualifier"],
        row["value"],
        row["low"],
        row["high"],
        row["unit_code"],
        row["date_from"],
        row["date_to"],
    ]
    said = " ".join(str(value) for value in values if value is not None)
    text = " ".join(row["text"].split())
    return f"{row['file']}:{row['line']}\t{row['start']}-{row['end']}\t{row['kind']}\t{said}\t{text}\t{row['rule']}"
