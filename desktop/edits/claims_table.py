"""A table of claims, already placed, as one act: new claims are made, known ones brought up to date."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from desktop.arabic.folding import fold
from desktop.domain.change import Change, Label, RecordChange, edited, made
from desktop.domain.claim import Anchor, Claim
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.tag import Tag
from desktop.edits.tags import new_tag
from desktop.formats.placing import PlacedRow

_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\Z")

_FOREIGN = UUID("6d0c1d4e-8a0b-5c39-9f4e-2f1b7a3c5e80")  # the name space of ids made of those of other tables


class _Names:
    """Tags and indicators by folded name; what is missing is made when first named."""

    def __init__(self, tags: Sequence[Tag], indicators: Iterable[Indicator], now: int) -> None:
        self.making: list[RecordChange] = []
        self._now = now
        self._all_tags = list(tags)
        self._tags = {fold(tag.name): tag.id for tag in tags}
        self._indicators = {fold(indicator.name): indicator.id for indicator in indicators}

    def tag(self, name: str) -> str:
        """Return the id of the tag of this name."""
        folded = fold(name)
        if folded not in self._tags:
            tag = new_tag(name, self._all_tags, now=self._now)
            self._all_tags.append(tag)
            self._tags[folded] = tag.id
            self.making.append(made(tag))
        return self._tags[folded]

    def indicator(self, name: str) -> str | None:
        """Return the id of the indicator of this name; None for an empty name."""
        folded = fold(name)
        if not folded:
            return None
        if folded not in self._indicators:
            indicator = Indicator(id=new_id(), name=name, created_at=self._now, updated_at=self._now)
            self._indicators[folded] = indicator.id
            self.making.append(made(indicator))
        return self._indicators[folded]


def add_rows(
    rows: Iterable[PlacedRow], claims: Mapping[str, Claim], tags: Sequence[Tag], indicators: Iterable[Indicator],
    *, now: int,
) -> Change:  # fmt: skip
    """Return the taking over of placed rows: a row whose claim id is in `claims` (by id) is an update of that claim.

    Rows that say what is known already change nothing; missing tags and indicators are made by name. A row without an
    id of ours is known by its place and values, or gets an id that it has again the next time. Columns that the table
    lacks leave a known claim's fields alone.
    """
    names = _Names(tags, indicators, now)
    records: list[RecordChange] = []
    nameless: Counter[Anchor] = Counter()
    at_place: defaultdict[Anchor, list[Claim]] = defaultdict(list)
    for claim in claims.values():
        at_place[claim.anchor].append(claim)
    for placed in rows:
        values = _values(placed, names)
        claim_id = placed.row.claim_id
        if not _ID.match(claim_id):
            nameless[placed.anchor] += not claim_id
            claim_id = _derived(placed, 0 if claim_id else nameless[placed.anchor])
            if claim_id not in claims and any(_says(claim, values) for claim in at_place[placed.anchor]):
                continue
        known = claims.get(claim_id)
        if known is None:
            records.append(made(_new(claim_id, placed, values, now)))
            continue
        values = _with_calendar(values, known)
        if not _says(known, values):
            records.append(edited(known, replace(known, **values, updated_at=now)))
    return Change(Label.of("claim.import", count=len(records)), (*names.making, *records) if records else ())


def _values(placed: PlacedRow, names: _Names) -> dict[str, Any]:
    values = dict(placed.row.values)
    if "tags" in values:
        values["tags"] = tuple(dict.fromkeys(names.tag(name) for name in values["tags"] if fold(name)))
    if "indicator" in values:
        values["indicator_id"] = names.indicator(values.pop("indicator"))
    return {**values, "article_id": placed.article_id, "anchor": placed.anchor}


def _with_calendar(values: dict[str, Any], known: Claim) -> dict[str, Any]:
    """Return values with the calendar of the known claim: the table has no column for it."""
    period = values.get("period")
    if period is None or known.period is None:
        return values
    return {**values, "period": replace(period, calendar=known.period.calendar)}


def _says(known: Claim, values: dict[str, Any]) -> bool:
    return all(getattr(known, name) == value for name, value in _with_calendar(values, known).items())


def _derived(placed: PlacedRow, nth: int) -> str:
    """Return an id for a row that has none of ours: the same whenever the table is read again.

    It stands for the table's own id and the place; rows without any id are told apart by their order at one place.
    """
    place = placed.anchor
    named = "\n".join((placed.row.claim_id, place.text_hash, f"{place.start}-{place.end}", str(nth)))
    return str(uuid5(_FOREIGN, named))


def _new(claim_id: str, placed: PlacedRow, values: dict[str, Any], now: int) -> Claim:
    row = placed.row
    created = now if row.created_at is None else row.created_at
    updated = created if row.updated_at is None else row.updated_at
    return Claim(id=claim_id, created_at=created, updated_at=updated, **values)
