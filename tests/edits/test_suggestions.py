"""What accepting and putting aside make, and what a selection means."""

from decimal import Decimal

import pytest

from desktop.domain.article import Article, canonical
from desktop.domain.change import made
from desktop.domain.claim import Claim
from desktop.domain.dismissal import Dismissal
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion
from desktop.domain.tag import Tag
from desktop.edits import suggestions as edits

TEXT = canonical(
    "وقال المحمداوي إن القوات نفذت خلال عام 2025 نحو 37 عملية أمنية. وفي 6 يناير 2026 غادر 40 جنديا و12 آلية."
)
ARTICLE = Article(
    id="a", text_hash=TEXT.hash, file_hash="f", reader="r", source="s", length=len(TEXT.text), title="t",
    created_at=1, updated_at=1,
)  # fmt: skip


def at(words: str) -> Span:
    start = TEXT.text.index(words)
    return Span(start, start + len(words))


def figure(words: str, value: int, unit: str, *, speaker: str = "", kind: Kind = Kind.QUANTITY) -> Suggestion:
    quantity = Quantity(value=Decimal(value), unit=unit, qualifier=Qualifier.ABOUT)
    return Suggestion(span=at(words), kind=kind, quantity=quantity, rule="r", speaker=speaker)


def date(words: str, iso: str, precision: Precision, kind: Kind = Kind.DATE) -> Suggestion:
    return Suggestion(span=at(words), kind=kind, period=Period(start=iso, end=iso, precision=precision), rule="r")


OPERATIONS = figure("نحو 37 عملية أمنية", 37, "عملية أمنية", speaker="المحمداوي")
SOLDIERS, VEHICLES = figure("40 جنديا", 40, "جنديا"), figure("12 آلية", 12, "آلية")
YEAR, DAY = date("عام 2025", "2025", Precision.YEAR), date("6 يناير 2026", "2026-01-06", Precision.DAY)
ALL = [YEAR, OPERATIONS, DAY, SOLDIERS, VEHICLES]


def tag(name: str, position: int = 0, key: int | None = None) -> Tag:
    return Tag(id=name, name=name, colour="amber", position=position, key=key, created_at=1, updated_at=1)


TAGS = [tag("اقتباس", 0, 3), tag("إحصاء", 1, 4), tag("تاريخ", 2, 5)]


def accepted(suggestion: Suggestion, tags: list[Tag] = TAGS, chosen: Tag | None = None) -> Claim:
    change = edits.accept(ARTICLE, TEXT.text, suggestion, tags, suggestions=ALL, tag=chosen, now=7)
    (record,) = change.records
    assert isinstance(record.after, Claim)
    assert change == type(change)(change.label, (made(record.after),))
    return record.after


def test_accepting_makes_one_claim_with_all_that_was_read() -> None:
    claim = accepted(OPERATIONS)
    assert claim.anchor.quote == "نحو 37 عملية أمنية"
    assert claim.tags == ("إحصاء",)
    assert claim.quantity == OPERATIONS.quantity
    assert claim.speaker == "المحمداوي"
    assert claim.period == Period(start="2025", end="2025", precision=Precision.YEAR, role=Role.DURING)
    assert (claim.created_at, claim.updated_at) == (7, 7)


def test_a_day_is_when_the_figure_held() -> None:
    assert accepted(SOLDIERS).period == Period(start="2026-01-06", end="2026-01-06", role=Role.AS_OF)


def test_a_date_is_itself_what_is_claimed() -> None:
    claim = accepted(YEAR)
    assert claim.tags == ("تاريخ",)
    assert claim.quantity is None
    assert claim.period == Period(start="2025", end="2025", precision=Precision.YEAR, role=Role.VALUE)


def test_a_sentence_with_two_dates_lends_a_figure_none() -> None:
    other = date("2026", "2026", Precision.YEAR)
    assert edits.date_around(SOLDIERS, TEXT.text, [DAY, other]) is None
    assert edits.date_around(SOLDIERS, TEXT.text, [DAY]) == DAY


def test_a_date_of_another_statement_in_the_sentence_is_none_of_a_figure() -> None:
    text = "أصيب 42 شخصا في السيول يوم 12 مارس 2024، فيما لا يزال 30 شخصا في عداد المفقودين."
    hurt, day, missing = (Span(text.index(words), text.index(words) + len(words)) for words in _STATEMENTS)
    date_then = Suggestion(span=day, kind=Kind.DATE, period=Period(start="2024-03-12", end="2024-03-12"), rule="r")
    of = {
        span: Suggestion(span=span, kind=Kind.QUANTITY, quantity=SOLDIERS.quantity, rule="r")
        for span in (hurt, missing)
    }
    assert edits.date_around(of[hurt], text, [date_then]) == date_then
    assert edits.date_around(of[missing], text, [date_then]) is None


_STATEMENTS = ("42 شخصا", "12 مارس 2024", "30 شخصا")


def test_a_bound_is_no_date_of_a_figure() -> None:
    bound = Suggestion(span=YEAR.span, kind=Kind.PERIOD, period=Period(end="2025"), rule="r")
    assert edits.date_around(OPERATIONS, TEXT.text, [bound]) is None


def test_a_relative_date_left_open_becomes_a_claim_without_a_date() -> None:
    assert accepted(Suggestion(span=at("عام 2025"), kind=Kind.DATE, rule="r")).period is None


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        (TAGS, "إحصاء"),
        ([tag("أول", 0), tag("ثان", 1, 1)], "ثان"),
        ([tag("أول", 0), tag("ثان", 1)], "أول"),
        ([tag("Quote", 0, 1), tag("Statistic", 1)], "Statistic"),
        ([], None),
    ],
)
def test_the_tag_is_found_by_name_then_by_key_then_the_first(tags: list[Tag], wanted: str | None) -> None:
    found = edits.tag_for(OPERATIONS, tags)
    assert (found.name if found else None) == wanted


def test_another_tag_can_be_taken() -> None:
    assert accepted(OPERATIONS, chosen=TAGS[0]).tags == ("اقتباس",)


def test_without_tags_the_claim_has_none() -> None:
    assert accepted(OPERATIONS, []).tags == ()


def test_a_selection_means_the_one_figure_and_the_one_date_in_it() -> None:
    assert edits.found_in(at("غادر 40 جنديا"), ALL) == [SOLDIERS]
    assert edits.found_in(at("37"), ALL) == [OPERATIONS]
    assert edits.found_in(at("خلال عام 2025 نحو 37 عملية أمنية"), ALL) == [OPERATIONS, YEAR]
    assert edits.found_in(at("وفي 6 يناير 2026 غادر 40 جنديا و12 آلية"), ALL) == [DAY]
    assert edits.found_in(at("المحمداوي"), ALL) == []


def test_putting_aside_is_one_record_that_says_where_and_what() -> None:
    change = edits.dismiss(ARTICLE, TEXT.text, OPERATIONS, now=7)
    (record,) = change.records
    assert isinstance(record.after, Dismissal)
    assert (record.after.article_id, record.after.span, record.after.kind) == ("a", OPERATIONS.span, Kind.QUANTITY)
    assert dict(change.label.args) == {"quote": "نحو 37 عملية أمنية"}


@pytest.mark.parametrize(
    ("selected", "value"),
    [
        ("العراق نحو 2500", 2500), ("نحو 2500", 2500), ("2500", 2500), ("2500 جندي أميركي", 2500),
        ("العراق نحو", None), ("نحو 2500 جندي أميركي و12", None),
    ],
)  # fmt: skip
def test_a_selection_with_the_number_in_it_takes_the_figure_wherever_its_unit_stands(
    selected: str, value: int | None
) -> None:
    from desktop.arabic.suggestions import suggest

    text = "ويبلغ عدد القوات في العراق نحو 2500 جندي أميركي و12 طائرة."
    start = text.index(selected)
    found = edits.found_in(Span(start, start + len(selected)), suggest(text, None))
    assert [each.quantity.value for each in found if each.quantity] == ([value] if value else [])
