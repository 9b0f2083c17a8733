"""Records as rows: each field of a record is a column, what is nested in it is JSON text."""

import hashlib
import json
import types
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields, is_dataclass
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from typing import Any, Union, cast, get_args, get_origin

from desktop.domain.change import KINDS, Record
from desktop.domain.errors import BadValue
from desktop.domain.span import Span

Cell = str | int | None
Convert = Callable[[Any], Any]

TABLES = {
    "article": "articles",
    "tag": "tags",
    "indicator": "indicators",
    "claim": "claims",
    "dismissal": "dismissals",
    "overrule": "overrules",
    "synonym": "synonyms",
    "refusal": "refusals",
}


# What reading a cell that was never written by this program can end in.
_UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, ArithmeticError)


class UnreadableRow(Exception):
    """A row holds what this program never wrote: the file is damaged, or was made by hand."""


@contextmanager
def reading(what: str) -> Iterator[None]:
    """Raise UnreadableRow, naming `what` is read, when the block can make nothing of the cells it got."""
    try:
        yield
    except _UNREADABLE as error:
        raise UnreadableRow(what) from error


class Codec:
    """How one kind of record goes into cells and comes back; `columns` are its fields in their order."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.table = TABLES[kind]
        self._type = KINDS[kind]
        hints = _hints(self._type)
        self.columns = tuple(field.name for field in fields(self._type))
        self._position = {name: place for place, name in enumerate(self.columns)}
        self._writers = tuple(to_cell(hints[name]) for name in self.columns)
        self._readers = tuple(from_cell(hints[name]) for name in self.columns)
        self._types = tuple(_types(hints[name]) for name in self.columns)
        self._conversions = tuple((at, reader) for at, reader in enumerate(self._readers) if reader is not None)
        names = ", ".join(self.columns)
        marks = ", ".join("?" * (len(self.columns) + 2))
        self.select = f"SELECT {names} FROM {self.table} WHERE removed = 0"
        # The + keeps SQLite to the order of the ids: it would sort all that is in use for each piece.
        self.select_piece = f"SELECT {names} FROM {self.table} WHERE +removed = 0 AND id > ? ORDER BY id LIMIT ?"
        self.select_one = f"SELECT {names}, removed FROM {self.table} WHERE id = ?"
        self.insert = f"INSERT INTO {self.table} ({names}, removed, digest) VALUES ({marks})"
        assigned = ", ".join(f"{name} = ?" for name in self.columns)
        self.update = f"UPDATE {self.table} SET {assigned}, removed = ?, digest = ? WHERE id = ?"

    def cells(self, record: Record) -> tuple[Cell, ...]:
        """Return a record's cells; raises BadValue for text that no tool could read back."""
        cells = tuple(
            value if writer is None else writer(value)
            for value, writer in zip((getattr(record, name) for name in self.columns), self._writers, strict=True)
        )
        for name, cell in zip(self.columns, cells, strict=True):
            if isinstance(cell, str) and not _is_storable(cell):
                raise BadValue(field=name, value=cell.encode(errors="replace").decode().replace("\0", "\ufffd"))
        return cells

    def record(self, cells: Sequence[Cell]) -> Record:
        """Return the record of its cells; raises UnreadableRow for cells that no record has."""
        values: list[Any] = list(cells)
        try:
            for cell, allowed in zip(cells, self._types, strict=True):
                if type(cell) not in allowed:
                    raise TypeError(type(cell))
            for place, reader in self._conversions:
                if values[place] is not None:
                    values[place] = reader(values[place])
            return self._type(**dict(zip(self.columns, values, strict=True)))
        except _UNREADABLE as error:
            raise UnreadableRow(f"{self.kind} {cells[0]}") from error

    def value(self, field: str, cell: Cell) -> object:
        """Return what one cell of `field` stands for."""
        reader = self._readers[self._position[field]]
        return cell if reader is None or cell is None else reader(cell)


@cache
def codec(kind: str) -> Codec:
    """Return the codec of a kind of record."""
    return Codec(kind)


def digest(kind: str, cells: Sequence[Cell], removed: int) -> str:
    """Return the SHA-256 (hex) of a row: a flipped bit that SQLite can't see shows here."""
    return digest_of([kind, removed, *cells])


def digest_of(plain: Sequence[object]) -> str:
    """Return the SHA-256 (hex) of plain values, as compact JSON."""
    return hashlib.sha256(to_json(plain).encode("utf-8", "surrogatepass")).hexdigest()


def to_json(plain: object) -> str:
    """Return plain values as compact JSON text, letters as they are."""
    return _ENCODER.encode(plain)


# What JSON has no word for is in a damaged file only; its digest must differ, not fail.
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=repr)


def _is_storable(text: str) -> bool:
    if "\0" in text:
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def to_cell(hint: Any) -> Convert | None:
    """Return what makes a field a cell; None where the value is one already."""
    plain = _to_plain(hint)
    if _is_nested(_bare(hint)):
        assert plain is not None
        return _skipping_none(lambda value: to_json(plain(value)))
    return plain


def from_cell(hint: Any) -> Convert | None:
    """Return what makes a cell a field again; None where it is one already."""
    plain = _from_plain(hint)
    if _is_nested(_bare(hint)):
        assert plain is not None
        # Many claims have the same tags, units and dates, and what is read is immutable.
        return lru_cache(maxsize=4096)(lambda cell: plain(json.loads(cell)))
    return plain


def _to_plain(hint: Any) -> Convert | None:
    hint = _bare(hint)
    if get_origin(hint) is tuple:
        each = _to_plain(get_args(hint)[0]) or _same
        return lambda values: [each(value) for value in values]
    if hint is Span:
        return _skipping_none(lambda span: [span.start, span.end])
    if is_dataclass(hint):
        parts = {name: _to_plain(part) or _same for name, part in _hints(hint).items()}
        return lambda value: {name: write(getattr(value, name)) for name, write in parts.items()}
    if hint is bool:
        return int
    if hint is Decimal:
        return _skipping_none(str)
    if issubclass(hint, Enum):
        return lambda value: value.value
    return None


def _from_plain(hint: Any) -> Convert | None:
    hint = _bare(hint)
    if get_origin(hint) is tuple:
        each = _from_plain(get_args(hint)[0]) or _same
        return lambda values: tuple(each(value) for value in values)
    if hint is Span:
        return lambda ends: None if ends is None else Span(*ends)
    if is_dataclass(hint):
        make = cast(Callable[..., Any], hint)
        readers = {name: _from_plain(part) for name, part in _hints(hint).items()}
        converted = [(name, read) for name, read in readers.items() if read is not None]
        return lambda plain: make(**plain | {name: read(plain[name]) for name, read in converted if name in plain})
    if hint is bool:
        return bool
    if hint is Decimal:
        return _skipping_none(Decimal)
    if issubclass(hint, Enum):
        return hint  # type: ignore[no-any-return]
    return None


def _types(hint: Any) -> frozenset[type]:
    cell = int if _bare(hint) in (int, bool) else str
    return frozenset({cell} if hint == _bare(hint) else {cell, types.NoneType})


def _bare(hint: Any) -> Any:
    """Return `X` for `X | None`."""
    if get_origin(hint) in (Union, types.UnionType):
        return next(part for part in get_args(hint) if part is not types.NoneType)
    return hint


def _is_nested(hint: Any) -> bool:
    return get_origin(hint) is tuple or is_dataclass(hint)


def _hints(record: Any) -> dict[str, Any]:
    return {field.name: field.type for field in fields(record)}


def _skipping_none(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _same(value: Any) -> Any:
    return value
