"""Claims as CSV, in two profiles: `csv` for programs, `csv-excel` for spreadsheets."""

import csv
from collections.abc import Iterable, Iterator
from decimal import Decimal
from operator import itemgetter
from typing import TextIO

from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.moment import to_iso
from desktop.domain.tag import Tag
from desktop.formats.claim_rows import FORMULA_STARTS, HEADER, NUMBERS, guarded, joined

PROFILES = ("csv", "csv-excel")
_MINUTE = 60_000
# Columns whose words the program does not choose itself; the others hold figures, moments, hashes and keys.
_FREE = tuple(
    at for at, name in enumerate(HEADER)
    if name not in NUMBERS
    and name not in {"text_sha256", "qualifier", "period_precision", "period_role", "status"}
    and not name.endswith("_at")
)  # fmt: skip
_free_cells = itemgetter(*_FREE)
_TO_LOOK_AT = FORMULA_STARTS | {"'"}
_NO_QUANTITY = ["", "", "", "", "", ""]
_NO_PERIOD = ["", "", "", ""]


def rows(
    claims: Iterable[Claim], articles: Iterable[Article], tags: Iterable[Tag], indicators: Iterable[Indicator]
) -> Iterator[list[str]]:
    """Yield the row of each claim in the columns of `HEADER`, without any guard."""
    ends = {article.id: [article.title, article.outlet, article.published] for article in articles}
    tag_names = {tag.id: tag.name for tag in tags}
    indicator_names: dict[str | None, str] = {indicator.id: indicator.name for indicator in indicators}
    labels: dict[tuple[str, ...], str] = {(): ""}
    minutes: dict[int, str] = {}
    for claim in claims:
        anchor, quantity, period = claim.anchor, claim.quantity, claim.period
        label = labels.get(claim.tags)
        if label is None:
            label = labels[claim.tags] = joined([tag_names[tag] for tag in claim.tags if tag in tag_names])
        created = _stamp(claim.created_at, minutes)
        yield [
            claim.id, claim.article_id, *ends[claim.article_id], anchor.text_hash, str(anchor.start), str(anchor.end),
            anchor.quote, anchor.before, anchor.after, label, indicator_names.get(claim.indicator_id, ""),
            *(_NO_QUANTITY if quantity is None else (
                quantity.qualifier, _figure(quantity.value), _figure(quantity.low), _figure(quantity.high),
                quantity.unit, quantity.unit_code,
            )),
            *(_NO_PERIOD if period is None else (
                period.start, period.end, period.precision, period.role,
            )),
            claim.speaker, claim.status, claim.note, created,
            created if claim.updated_at == claim.created_at else _stamp(claim.updated_at, minutes),
        ]  # fmt: skip


def write(stream: TextIO, table: Iterable[list[str]], *, profile: str = "csv") -> None:
    """Write header and rows as RFC 4180 to a stream opened with `newline=""`, one row at a time.

    `csv-excel` starts with a BOM and guards text cells that a spreadsheet would run; numbers are never guarded.
    """
    if profile not in PROFILES:
        raise ValueError(f"no profile: {profile}")
    if profile == "csv-excel":
        stream.write("\ufeff")
        table = map(_guarded_row, table)
    writer = csv.writer(stream)
    writer.writerow(HEADER)
    writer.writerows(table)


def _guarded_row(row: list[str]) -> list[str]:
    if not _TO_LOOK_AT.isdisjoint([cell[:1] for cell in _free_cells(row)]):
        for at in _FREE:
            if row[at]:
                row[at] = guarded(row[at])
    return row


def _figure(figure: Decimal | None) -> str:
    if figure is None:
        return ""
    plain = str(figure)
    return format(figure, "f") if "E" in plain else plain


def _stamp(moment: int, minutes: dict[int, str]) -> str:
    """Return a moment as `to_iso` writes it, at a fraction of its cost: the minutes are worked out once."""
    minute, rest = divmod(moment, _MINUTE)
    start = minutes.get(minute)
    if start is None:
        start = minutes[minute] = to_iso(minute * _MINUTE)[:17]
    return f"{start}{rest // 1000:02d}.{rest % 1000:03d}Z"
