"""Columns of the table of claims: what a cell says, and by what it is sorted."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from enum import IntEnum

from desktop.arabic.folding import fold, sought
from desktop.domain.claim import Claim, Status
from desktop.domain.period import earliest
from desktop.domain.quantity import Quantity
from desktop.session import phrases
from desktop.session.workspace import Workspace

_STATUS_ORDER = {status: place for place, status in enumerate(Status)}

Key = str | int | date | Decimal | tuple[str, ...]


class Column(IntEnum):
    """The columns in their order from the leading side."""

    QUOTE = 0
    TAGS = 1
    INDICATOR = 2
    VALUE = 3
    UNIT = 4
    PERIOD = 5
    SPEAKER = 6
    ARTICLE = 7
    STATUS = 8
    NOTE = 9


# What hangs on names of other records: forgotten when such a record changes.
NAMED = {"tag": Column.TAGS, "indicator": Column.INDICATOR, "article": Column.ARTICLE}


class ClaimWords:
    """The words of claims, with the keys they are sorted and searched by; keys are kept until forgotten."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._keys: dict[Column, dict[str, Key | None]] = {column: {} for column in Column}
        self._searched: dict[str, str] = {}

    def forget(self, claim_id: str) -> None:
        """Drop what was kept of one claim."""
        for keys in self._keys.values():
            keys.pop(claim_id, None)
        self._searched.pop(claim_id, None)

    def forget_names(self, kind: str) -> None:
        """Drop what was kept of the names of a kind of record."""
        if kind in NAMED:
            self._keys[NAMED[kind]].clear()
            self._searched.clear()

    def forget_all(self) -> None:
        """Drop everything that was kept."""
        for keys in self._keys.values():
            keys.clear()
        self._searched.clear()

    def text(self, column: Column, claim: Claim) -> str:
        """Return what the cell says, on one line; empty where the claim says nothing."""
        match column:
            case Column.QUOTE:
                return " ".join(claim.anchor.quote.split())
            case Column.TAGS:
                return " · ".join(self.tag_names(claim))
            case Column.INDICATOR:
                return self.indicator_name(claim)
            case Column.VALUE:
                return phrases.figures(claim.quantity) if claim.quantity else ""
            case Column.UNIT:
                return claim.quantity.unit if claim.quantity else ""
            case Column.PERIOD:
                return phrases.period(claim.period) if claim.period else ""
            case Column.SPEAKER:
                return claim.speaker
            case Column.ARTICLE:
                return self.article_title(claim)
            case Column.STATUS:
                return phrases.status(claim.status)
            case Column.NOTE:
                return " ".join(claim.note.split())

    def key(self, column: Column, claim: Claim) -> Key | None:
        """Return what the claim is sorted by in this column; None puts it last in either direction."""
        kept = self._keys[column]
        if claim.id not in kept:
            kept[claim.id] = self._key(column, claim)
        return kept[claim.id]

    def searched(self, claim: Claim) -> str:
        """Return the folded text in which a claim is looked for."""
        found = self._searched.get(claim.id)
        if found is None:
            quantity = claim.quantity
            said = (
                claim.anchor.quote, claim.note, claim.speaker, self.indicator_name(claim), *self._article(claim),
                *(_figures(quantity) if quantity else ()), *self.tag_names(claim),
            )  # fmt: skip
            found = self._searched[claim.id] = "\n".join(sought(part) for part in said if part)
        return found

    def tag_names(self, claim: Claim) -> list[str]:
        """Return the names of the claim's tags in their order."""
        return [tag.name for tag in map(self._workspace.tag, claim.tags) if tag is not None]

    def indicator_name(self, claim: Claim) -> str:
        """Return the name of the claim's indicator, or nothing."""
        indicator = self._workspace.indicator(claim.indicator_id) if claim.indicator_id else None
        return indicator.name if indicator else ""

    def article_title(self, claim: Claim) -> str:
        """Return the title of the claim's article on one line."""
        article = self._workspace.article(claim.article_id)
        return " ".join(article.title.split()) if article else ""

    def _article(self, claim: Claim) -> tuple[str, ...]:
        article = self._workspace.article(claim.article_id)
        return (article.title, article.outlet) if article else ()

    def _key(self, column: Column, claim: Claim) -> Key | None:
        match column:
            case Column.VALUE:
                return claim.quantity.middle if claim.quantity else None
            case Column.PERIOD:
                return earliest(claim.period.start or claim.period.end) if claim.period else None
            case Column.STATUS:
                return _STATUS_ORDER[claim.status]
            case Column.TAGS:
                return tuple(_sortable(name) for name in self.tag_names(claim)) or None
            case _:
                return _sortable(self.text(column, claim)) or None


def _figures(quantity: Quantity) -> Iterator[str]:
    yield quantity.unit
    for figure in (quantity.value, quantity.low, quantity.high):
        if figure is not None:
            yield f"{figure:f}"


def _sortable(text: str) -> str:
    """Return the folded text from its first letter or digit on: an opening quotation mark has no place in an order."""
    folded = fold(text)
    first = next((place for place, letter in enumerate(folded) if letter.isalnum()), 0)
    return folded[first:]
