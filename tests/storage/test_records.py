"""Records come back from their cells as they went in."""

import sqlite3
from dataclasses import fields
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desktop.domain.article import Article
from desktop.domain.change import KINDS, Record
from desktop.domain.claim import Anchor, Claim, Status
from desktop.domain.indicator import Indicator
from desktop.domain.period import Calendar, Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import COLOURS, Tag
from desktop.storage import migrations
from desktop.storage.records import UnreadableRow, codec, digest

WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
MOMENTS = st.integers(0, 2**53)
SPANS = st.builds(lambda start, length: Span(start, start + length), st.integers(0, 10**9), st.integers(1, 10**6))
FIGURES = st.decimals(allow_nan=False, allow_infinity=False)
DATES = st.sampled_from(["2025", "2025-09", "2025-09-30", "--09-27"])
PERIODS = st.builds(
    lambda date, side, **rest: Period(**dict.fromkeys(side, date), **rest),
    DATES,
    st.sampled_from([("start",), ("end",), ("start", "end")]),
    precision=st.sampled_from(Precision),
    calendar=st.sampled_from(Calendar),
    role=st.sampled_from(Role),
)
QUANTITIES = st.builds(
    Quantity, qualifier=st.sampled_from(Qualifier), value=FIGURES, low=st.none() | FIGURES, unit=WORDS, unit_code=WORDS
)
ANCHORS = st.builds(lambda span, *words: Anchor(words[0], span.start, span.end, *words[1:]), SPANS, *[WORDS] * 4)
TIMES = {"created_at": MOMENTS, "updated_at": MOMENTS}
RECORDS: st.SearchStrategy[Record] = st.one_of(
    st.builds(
        Article, id=WORDS, text_hash=WORDS, file_hash=WORDS, reader=WORDS, source=WORDS, length=MOMENTS, title=WORDS,
        provisional_title=st.booleans(), outlet=WORDS, author=WORDS, published=WORDS, title_span=st.none() | SPANS,
        body=st.none() | SPANS, furniture=st.lists(SPANS, max_size=3).map(tuple), read_through=st.booleans(), **TIMES,
    ),
    st.builds(
        Claim, id=WORDS, article_id=WORDS, anchor=ANCHORS, tags=st.lists(WORDS, max_size=3).map(tuple),
        indicator_id=st.none() | WORDS, quantity=st.none() | QUANTITIES, period=st.none() | PERIODS, speaker=WORDS,
        status=st.sampled_from(Status), note=WORDS, **TIMES,
    ),
    st.builds(
        Tag, id=WORDS, name=WORDS, colour=st.sampled_from(COLOURS), parent_id=st.none() | WORDS,
        key=st.none() | st.integers(1, 9), position=MOMENTS, **TIMES,
    ),
    st.builds(Indicator, id=WORDS, name=WORDS, note=WORDS, **TIMES),
)  # fmt: skip
KIND_OF = {record_type: kind for kind, record_type in KINDS.items()}


@given(RECORDS)
def test_a_record_comes_back_from_its_cells(record: Record) -> None:
    known = codec(KIND_OF[type(record)])
    cells = known.cells(record)
    assert all(cell is None or type(cell) in (str, int) for cell in cells)
    assert known.record(cells) == record
    assert known.cells(known.record(cells)) == cells
    for name, cell in zip(known.columns, cells, strict=True):
        assert known.value(name, cell) == getattr(record, name)


@given(RECORDS, st.data())
def test_a_changed_cell_changes_the_digest(record: Record, data: st.DataObject) -> None:
    kind = KIND_OF[type(record)]
    cells = list(codec(kind).cells(record))
    before = digest(kind, cells, 0)
    place = data.draw(st.integers(0, len(cells) - 1))
    other = data.draw(st.none() | WORDS | MOMENTS)
    assume(other != cells[place])
    cells[place] = other
    assert digest(kind, cells, 0) != before
    assert digest(kind, cells, 1) != digest(kind, cells, 0)


def test_the_figure_keeps_its_own_writing() -> None:
    known = codec("claim")
    quantity = known.value("quantity", '{"qualifier":"about","value":"2500.00","low":null,"high":null}')
    assert quantity == Quantity(qualifier=Qualifier.ABOUT, value=Decimal("2500.00"))
    assert isinstance(quantity, Quantity)
    assert str(quantity.value) == "2500.00"


@pytest.mark.parametrize(
    ("field", "cell"),
    [("anchor", "{"), ("anchor", "[]"), ("quantity", '{"value": "ten"}'), ("status", "unknown"), ("tags", "7"),
     ("period", "{}")],
)  # fmt: skip
def test_cells_that_no_record_has_are_told(field: str, cell: str) -> None:
    known = codec("claim")
    cells = ["x", "a", '{"text_hash":"","start":0,"end":1,"quote":"","before":"","after":""}', "[]", None, None, None,
             "", "unchecked", "", 1, 1]  # fmt: skip
    known.record(cells)  # type: ignore[arg-type]
    cells[known.columns.index(field)] = cell
    with pytest.raises(UnreadableRow):
        known.record(cells)  # type: ignore[arg-type]


def test_the_tables_have_a_column_for_every_field() -> None:
    connection = sqlite3.connect(":memory:")
    migrations.migrate(connection)
    for kind, record_type in KINDS.items():
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({codec(kind).table})")]
        assert sorted(columns) == sorted([*(field.name for field in fields(record_type)), "removed", "digest"])
    connection.close()
