"""What `make accuracy DATA=FOLDER` does: score the reading of figures and dates on rows of JSON Lines.

A row has `text`, `kind`, and `value` or `low` and `high`; often `surface`, `start`, `end`, `unit`, `relative`, `ref`
(the day it counts from), `partial`, `gregorian`. It is right when a suggestion that overlaps its surface, else its
text, has its value, its bounds, or its date as precise as the row's; a row of the kind `none` when nothing is read
in it. Rows marked `bare_unit`, `ambiguous` or `nonstandard` are passed over. Units are scored apart.
"""

import argparse
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from desktop.arabic.suggestions import suggest
from desktop.domain.period import Period
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.suggestion import Kind, Suggestion

Row = dict[str, Any]
PASSED_OVER = ("bare_unit", "ambiguous", "nonstandard")
COUNTING = {Kind.QUANTITY, Kind.MONEY, Kind.DURATION, Kind.PERCENT}
DATING = {Kind.DATE, Kind.PERIOD}
KINDS = {
    "integer": COUNTING,
    "decimal": COUNTING,
    "range": COUNTING,
    "ordinal": {Kind.ORDINAL},
    "percent": {Kind.PERCENT},
    "money": {Kind.MONEY},
    "duration": {Kind.DURATION},
    "date": DATING,
    "period": DATING,
}
BARS = {
    "integers in digits": 99,
    "integers in words": 97,
    "mixed": 97,
    "ordinals": 92,
    "percents": 92,
    "ranges and bounds": 85,
    "durations": 95,
    "absolute dates": 90,
    "Hijri dates": 95,
    "relative dates": 70,
    "no number": 98,
}
NAMES = {"decimal": "decimals and fractions", "ordinal": "ordinals", "percent": "percents",
         "range": "ranges and bounds", "money": "money", "duration": "durations", "none": "no number"}  # fmt: skip
UNIT_CODES = {"second", "minute", "hour", "day", "week", "month", "year", "%"}
DIGITS, LETTERS = re.compile(r"\d"), re.compile(r"[^\W\d_]")
SCALES = re.compile("مئ|مائ|[أاآ]ل[اآ]?ف|ملي[وا]|ملاي|مليار|بليون|تر?يليون|ترليون|دزين|دست")


@dataclass
class Score:
    """How many rows of a group were read right, how many units, and what was missed."""

    rows: int = 0
    right: int = 0
    units: int = 0
    units_right: int = 0
    misses: list[tuple[Row, list[Suggestion]]] = field(default_factory=list)


def rows(folder: Path) -> Iterator[Row]:
    """Return the rows of every `.jsonl` file of a folder that are to be scored."""
    for file in sorted(folder.glob("*.jsonl")):
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.strip():
                row = json.loads(line)
                if not any(row.get(mark) for mark in PASSED_OVER):
                    yield row


def group(row: Row) -> str:
    """Return the name of the group that a row is scored in."""
    kind = row["kind"] or "none"
    if kind in ("date", "period"):
        if row.get("calendar") == "hijri":
            return "Hijri dates"
        return "relative dates" if row.get("relative") else "absolute dates"
    surface = row.get("surface") or row["text"]
    if kind in ("integer", "decimal") and DIGITS.search(surface) and SCALES.search(surface):
        return "mixed"
    if kind == "integer":
        return "integers in digits" if DIGITS.search(surface) else "integers in words"
    return NAMES.get(kind, kind)


def near(one: Any, other: Any) -> bool:
    """Say whether two numbers, or two absences, are the same within what a float keeps."""
    if one is None or other is None:
        return one is other
    return abs(float(one) - float(other)) <= 1e-9 * max(1e-9, abs(float(other)))


def interval(quantity: Quantity) -> tuple[Any, Any]:
    """Return the bounds that a quantity states; the value is both where nothing opens it."""
    if quantity.value is None:
        return quantity.low, quantity.high
    if quantity.qualifier in (Qualifier.MORE_THAN, Qualifier.AT_LEAST):
        return quantity.value, None
    if quantity.qualifier in (Qualifier.LESS_THAN, Qualifier.AT_MOST):
        return None, quantity.value
    return quantity.value, quantity.value


def says(row: Row, suggestion: Suggestion) -> bool:
    """Say whether a suggestion is what the row wants."""
    if suggestion.kind not in KINDS.get(row["kind"], set(Kind)):
        return False
    if suggestion.quantity:
        if row.get("value") is not None:
            return near(suggestion.quantity.value, row["value"])
        low, high = interval(suggestion.quantity)
        return near(low, row.get("low")) and near(high, row.get("high"))
    return suggestion.period is not None and says_date(row, suggestion.period)


def says_date(row: Row, period: Period) -> bool:
    """Say whether a period has the row's date, or starts and ends as it does; a bound has one of the two."""
    wanted = []
    if row.get("calendar") == "hijri":
        wanted.append(row.get("gregorian"))
    else:
        wanted += [row.get("value"), row.get("partial"), row.get("value_future")]
        wanted += [f"{row['low']}/{row['high']}"] if row.get("low") and row.get("high") else []
    start, end = period.start or period.end, period.end or period.start
    return any(one and start == str(one).partition("/")[0] and end == str(one).rpartition("/")[2] for one in wanted)


def has_unit(row: Row, quantity: Quantity) -> bool:
    """Say whether a quantity has the row's unit: the code where the row's is one, else some words."""
    wanted = row["unit"]
    coded = wanted in UNIT_CODES or (len(wanted) == 3 and wanted.isupper())
    return quantity.unit_code == wanted if coded else bool(quantity.unit)


def score(folder: Path) -> dict[str, Score]:
    """Return the score of every group of rows in a folder."""
    scores: dict[str, Score] = defaultdict(Score)
    for row in rows(folder):
        on = date.fromisoformat(row["ref"]) if row.get("ref") else None
        start, end = row.get("start"), row.get("end")
        start, end = (0, len(row["text"])) if start is None or end is None else (start, end)
        found = [one for one in suggest(row["text"], on) if one.span.start < end and start < one.span.end]
        tally = scores[group(row)]
        tally.rows += 1
        right = (
            [one for one in found if says(row, one)] if row["kind"] not in (None, "none") else ([] if found else [None])
        )
        if right:
            tally.right += 1
        else:
            tally.misses.append((row, found))
        if row.get("unit") and right and right[0] and right[0].quantity:
            tally.units += 1
            tally.units_right += has_unit(row, right[0].quantity)
    return scores


def shown(suggestion: Suggestion, text: str) -> str:
    """Return a suggestion in one short line."""
    said = suggestion.quantity or suggestion.period
    values = []
    if isinstance(said, Quantity):
        values = [said.qualifier.value, *(str(one) for one in (said.value, said.low, said.high) if one is not None)]
    elif said is not None:
        values = [f"{said.start}..{said.end}"]
    return f"{suggestion.kind.value} {' '.join(values)} «{suggestion.span.of(text)}» ({suggestion.rule})"


def main() -> None:
    """Print the table, and the misses of each group."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quiet", action="store_true", help="only the table")
    parser.add_argument("--group", default="", help="only this group's misses")
    chosen = parser.parse_args()
    scores = score(chosen.folder)
    for name, tally in sorted(scores.items()):
        for row, found in tally.misses if not chosen.quiet and chosen.group in name else ():
            wanted = row["value"] if row.get("value") is not None else [row.get("low"), row.get("high")]
            surface = row.get("surface") or row["text"]
            read = "; ".join(shown(one, row["text"]) for one in found) or "nothing"
            print(f"{name}: {row.get('id', '')} «{row['text']}» [{surface}] is {wanted}, read {read}")
    print(f"\n{'group':24} {'rows':>5} {'right':>6} {'%':>6} {'bar':>4}   units")
    for name, tally in sorted(
        scores.items(), key=lambda item: (item[0] not in BARS, list(BARS).index(item[0]) if item[0] in BARS else 0)
    ):
        units = f"{tally.units_right}/{tally.units}" if tally.units else ""
        share = 100 * tally.right / tally.rows
        print(f"{name:24} {tally.rows:5} {tally.right:6} {share:6.1f} {BARS.get(name, ''):>4}   {units}")


if __name__ == "__main__":
    main()
