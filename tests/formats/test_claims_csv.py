"""Claims go out as CSV and come back the same."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Article, canonical
from desktop.domain.change import Label
from desktop.domain.claim import Claim, Status, anchor
from desktop.domain.errors import NotAClaimsTable
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import COLOURS, Tag
from desktop.edits import claims_table
from desktop.formats.claim_rows import HEADER, guarded, joined, split, unguarded
from desktop.formats.placing import place
from desktop.formats.readers import claims_csv as reader
from desktop.formats.writers import claims_csv as writer

TEXT = canonical(
    'عنوان الخبر\r\n\r\nقال المتحدث إن نحو 2500 جندي 🇮🇶 سيغادرون. "-5 درجات"، =1+1\n'
    "@هنا +7 ثم قال المتحدث إن نحو 3000 جندي بقوا، '-مائل'."
)
ARTICLE = Article(
    id=new_id(), text_hash=TEXT.hash, file_hash="0" * 64, reader="text/1", source="a.txt", length=len(TEXT.text),
    title="=عنوان, \"مقتبس\"", outlet="المسلة", published="2026-01-06", created_at=1, updated_at=1,
)  # fmt: skip
TAGS = [
    Tag(id=new_id(), name=name, colour=COLOURS[at], position=at, created_at=1, updated_at=1)
    for at, name in enumerate(("إحصاء", "تاريخ", "أ|ب", "c\\d", "-سالب"))
]
INDICATORS = [Indicator(id=new_id(), name=name, created_at=1, updated_at=1) for name in ("عدد القوات", "=موعد", "'+x")]

# Words as a person types them: no outer spaces are promised for names, notes keep everything.
NOTES = st.text(
    alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30
) | st.sampled_from(
    ["=cmd()", "+1", "-1", "@x", "\tx", "'=x", "''-", "'", 'قال "نعم"', "سطر\nآخر", "a,b;c", "\r", "x\r\ny", "\ufeff"]
)
FIGURES = st.decimals(min_value=-(10**12), max_value=10**12, allow_nan=False, places=3) | st.integers(-9, 10**9).map(
    Decimal
)


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    low, high = sorted((draw(FIGURES), draw(FIGURES)))
    shape = draw(st.sampled_from(["value", "range", "from", "to"]))
    return Quantity(
        qualifier=draw(st.sampled_from(Qualifier)),
        value=low if shape == "value" else None,
        low=low if shape in ("range", "from") else None,
        high=high if shape in ("range", "to") else None,
        unit=draw(NOTES),
        unit_code=draw(st.sampled_from(["", "%", "hour", "IQD"])),
    )


@st.composite
def periods(draw: st.DrawFn) -> Period:
    dates = st.sampled_from(["2014", "2024-09", "2025-09-07", "2025-12-31"])
    start, end = sorted((draw(dates), draw(dates)))
    shape = draw(st.sampled_from(["both", "from", "to", "no year"]))
    if shape == "no year":
        return Period(start="--09-27", end="--09-27", role=draw(st.sampled_from(Role)))
    return Period(
        start=start if shape != "to" else "",
        end=end if shape != "from" else "",
        precision=draw(st.sampled_from(Precision)),
        role=draw(st.sampled_from(Role)),
    )


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    start = draw(st.integers(0, len(TEXT.text) - 1))
    end = draw(st.integers(start + 1, min(len(TEXT.text), start + 40)))
    created = draw(st.integers(0, 4_000_000_000_000))
    return Claim(
        id=new_id(),
        article_id=ARTICLE.id,
        anchor=anchor(TEXT.hash, TEXT.text, Span(start, end)),
        tags=tuple(draw(st.lists(st.sampled_from([tag.id for tag in TAGS]), unique=True, max_size=4))),
        indicator_id=draw(st.none() | st.sampled_from([one.id for one in INDICATORS])),
        quantity=draw(st.none() | quantities()),
        period=draw(st.none() | periods()),
        speaker=draw(NOTES),
        status=draw(st.sampled_from(Status)),
        note=draw(NOTES),
        created_at=created,
        updated_at=created + draw(st.integers(0, 10**9)),
    )


def written(claims: Sequence[Claim], profile: str) -> str:
    stream = io.StringIO(newline="")
    writer.write(stream, writer.rows(claims, [ARTICLE], TAGS, INDICATORS), profile=profile)
    return stream.getvalue()


def taken_back(text: str, known: Sequence[Claim] = ()) -> list[Claim]:
    table = reader.read(text)
    placed, problems = place(table.rows, [ARTICLE], lambda article: TEXT.text)
    assert not table.problems + problems
    change = claims_table.add_rows(placed, {claim.id: claim for claim in known}, TAGS, INDICATORS, now=5)
    return [record.after for record in change.records if isinstance(record.after, Claim)]


@given(st.lists(claims(), max_size=6))
def test_what_a_spreadsheet_gets_comes_back_the_same(made: list[Claim]) -> None:
    assert taken_back(written(made, "csv-excel")) == made


@given(st.lists(claims(), max_size=6))
def test_what_a_program_gets_comes_back_the_same(made: list[Claim]) -> None:
    looks_guarded = [
        text for claim in made for text in (claim.note, claim.speaker, _unit(claim)) if text != unguarded(text)
    ]
    back = taken_back(written(made, "csv"))
    if not looks_guarded:
        assert back == made
    assert [claim.anchor for claim in back] == [claim.anchor for claim in made]


def _unit(claim: Claim) -> str:
    return claim.quantity.unit if claim.quantity else ""


@given(st.lists(claims(), max_size=6), st.sampled_from(["csv", "csv-excel"]))
def test_what_is_known_already_changes_nothing(made: list[Claim], profile: str) -> None:
    made = [replace(claim, note="", speaker="", quantity=None) for claim in made]
    assert taken_back(written(made, profile), known=made) == []


def test_the_table_is_what_the_design_says() -> None:
    text = written([], "csv")
    assert text == (
        "claim_id,article_id,article_title,outlet,published,text_sha256,start,end,quote,before,after,tags,indicator,"
        "qualifier,value,low,high,unit,unit_code,period_from,period_to,period_precision,period_role,speaker,status,"
        "note,created_at,updated_at\r\n"
    )
    assert written([], "csv-excel") == "\ufeff" + text


def claim_at(quote: str, **values: object) -> Claim:
    start = TEXT.text.index(quote)
    where = anchor(TEXT.hash, TEXT.text, Span(start, start + len(quote)))
    return Claim(id=new_id(), article_id=ARTICLE.id, anchor=where, created_at=1, updated_at=1, **values)  # type: ignore[arg-type]


def test_texts_are_guarded_for_spreadsheets_and_numbers_never() -> None:
    claim = claim_at("=1+1", quantity=Quantity(value=Decimal(-5), unit="+درجة"), note="@me")
    tables = (io.StringIO(written([claim], which).removeprefix("\ufeff"), newline="") for which in ("csv", "csv-excel"))
    plain, excel = (next(csv.DictReader(table)) for table in tables)
    assert [plain[name] for name in ("quote", "unit", "note", "value")] == ["=1+1", "+درجة", "@me", "-5"]
    assert [excel[name] for name in ("quote", "unit", "note", "value")] == ["'=1+1", "'+درجة", "'@me", "-5"]
    assert excel["article_title"] == '\'=عنوان, "مقتبس"'


def resaved(text: str, delimiter: str = ",", **changes: str) -> str:
    """Write a table again as a spreadsheet does, with some cells of its first row changed."""
    rows = list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    rows[0].update(changes)
    stream = io.StringIO(newline="")
    again = csv.DictWriter(stream, list(rows[0]), delimiter=delimiter, lineterminator="\n")
    again.writeheader()
    again.writerows(rows)
    return stream.getvalue()


def test_a_table_that_a_spreadsheet_saved_again_is_read() -> None:
    claim = claim_at("-5 درجات", quantity=Quantity(value=Decimal("2.5"), unit="طن"), note="- ملاحظة")
    for delimiter, value in ((";", "2,5"), ("\t", "2.5"), (",", "2.5")):
        text = resaved(written([claim], "csv-excel"), delimiter, value=value)
        assert taken_back(text) == [claim]
        assert taken_back(f"sep={delimiter}\r\n{text}") == [claim]


def test_a_known_claim_is_brought_up_to_date_and_keeps_its_making() -> None:
    claim = claim_at("2500 جندي", tags=(TAGS[0].id,))
    text = resaved(written([claim], "csv"), note="جديد", tags="تاريخ|وسم جديد", indicator="عدد القوّات")
    table = reader.read(text)
    placed, _ = place(table.rows, [ARTICLE], lambda article: TEXT.text)
    change = claims_table.add_rows(placed, {claim.id: claim}, TAGS, INDICATORS, now=5)
    tag, after = (record.after for record in change.records)
    assert isinstance(tag, Tag)
    assert tag.name == "وسم جديد"
    assert after == replace(claim, note="جديد", tags=(TAGS[1].id, tag.id), indicator_id=INDICATORS[0].id, updated_at=5)


def test_a_table_of_another_program_read_again_makes_no_claim_twice() -> None:
    rows = [claim_at("2500 جندي"), claim_at("2500 جندي", note="غيره"), claim_at("-5 درجات", note="ن")]
    text = written(rows, "csv")
    for claim, name in zip(rows, ("", "", "my-1"), strict=True):
        text = text.replace(claim.id, name)
    table = reader.read(text)
    placed, problems = place(table.rows, [ARTICLE], lambda article: TEXT.text)
    assert not problems
    made = [record.after for record in claims_table.add_rows(placed, {}, TAGS, INDICATORS, now=5).records]
    assert [claim.note for claim in made if isinstance(claim, Claim)] == ["", "غيره", "ن"]
    known = {claim.id: claim for claim in made if isinstance(claim, Claim)}
    assert len(known) == 3
    assert not claims_table.add_rows(placed, known, TAGS, INDICATORS, now=6)
    ours = {claim.id: claim for claim in rows}  # the same claims in the project that the table came from
    assert not claims_table.add_rows(placed, ours, TAGS, INDICATORS, now=6)


def test_a_row_that_no_project_can_keep_is_left_out_alone() -> None:
    text = written([claim_at("2500 جندي", note="مهم"), claim_at("-5 درجات")], "csv").replace("مهم", "م\0م")
    table = reader.read(text)
    assert [row.quote for row in table.rows] == ["-5 درجات"]
    assert [(problem.line, problem.reason) for problem in table.problems] == [
        (2, Label.of("table.bad_value", field="note", value="م\ufffdم"))
    ]


def test_columns_that_are_missing_leave_a_known_claim_alone() -> None:
    claim = claim_at("2500 جندي", note="مهم", quantity=Quantity(value=Decimal(2500)))
    rows = list(csv.reader(io.StringIO(written([claim], "csv"), newline="")))
    kept = [HEADER.index(name) for name in (*HEADER[:11], "speaker")]
    text = "\n".join(",".join(f'"{row[at].replace(chr(34), chr(34) * 2)}"' for at in kept) for row in rows)
    assert taken_back(text, known=[claim]) == []


def test_what_is_no_table_of_claims_says_which_columns_are_missing() -> None:
    with pytest.raises(NotAClaimsTable) as caught:
        reader.read("claim_id,quote\n1,2\n", "a.csv")
    assert caught.value.details == {"path": "a.csv", "missing": "article_id, text_sha256, start, end, before, after"}
    for text in ("", "\n\n", '"', "قال المتحدث"):
        with pytest.raises(NotAClaimsTable):
            reader.read(text)


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        ("value", "كثير"),
        ("start", "-1"),
        ("period_to", "قريبا"),
        ("status", "ربما"),
        ("qualifier", "≈"),
        ("created_at", "أمس"),
    ],
)
def test_a_row_with_a_cell_that_can_not_stand_is_left_out_and_said(column: str, cell: str) -> None:
    table = reader.read(resaved(written([claim_at("2500 جندي"), claim_at("3000 جندي")], "csv"), **{column: cell}))
    assert [row.quote for row in table.rows] == ["3000 جندي"]
    assert [(one.line, one.quote, one.reason.key) for one in table.problems] == [(2, "2500 جندي", "table.bad_value")]
    assert dict(table.problems[0].reason.args) == {"field": column, "value": cell}


@given(st.text(max_size=60))
def test_a_guard_comes_off_again(cell: str) -> None:
    if cell:
        assert unguarded(guarded(cell)) == cell
        assert guarded(cell)[0] not in "=+-@\t\r"


@given(
    st.lists(st.text(alphabet="أب|\\ c", min_size=1).map(lambda name: " ".join(name.split())).filter(bool), unique=True)
)
def test_tag_names_come_apart_as_they_were(names: list[str]) -> None:
    assert list(split(joined(names))) == names
