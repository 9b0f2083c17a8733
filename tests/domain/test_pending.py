"""Which suggestions still wait for somebody."""

from decimal import Decimal

from desktop.domain.claim import Claim, anchor
from desktop.domain.dismissal import Dismissal
from desktop.domain.pending import standing
from desktop.domain.period import Period, Precision
from desktop.domain.quantity import Quantity
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion

TEXT = "نفذت القوات 37 عملية و93 ضربة في عام 2025 قبل ثلاثة أشهر"


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def figure(words: str, value: int) -> Suggestion:
    return Suggestion(span=at(words), kind=Kind.QUANTITY, quantity=Quantity(value=Decimal(value)), rule="r")


def date(words: str, iso: str) -> Suggestion:
    period = Period(start=iso, end=iso, precision=Precision.YEAR)
    return Suggestion(span=at(words), kind=Kind.DATE, period=period, rule="r")


OPERATIONS, STRIKES, YEAR = figure("37 عملية", 37), figure("93 ضربة", 93), date("عام 2025", "2025")
MONTHS, AGO = figure("ثلاثة أشهر", 3), Suggestion(span=at("قبل ثلاثة أشهر"), kind=Kind.DATE, rule="r")
ALL = [OPERATIONS, STRIKES, YEAR, AGO, MONTHS]


def claim(words: str, **fields: object) -> Claim:
    return Claim(
        id="c", article_id="a", anchor=anchor("h", TEXT, at(words)), created_at=1, updated_at=1, **fields
    )  # type: ignore[arg-type] # fmt: skip


def taken(*claims: Claim) -> list[Suggestion]:
    found = standing(ALL, claims)
    assert sorted(map(id, [*found.pending, *found.taken])) == sorted(map(id, ALL))
    return list(found.taken)


def quantity(value: int) -> Quantity:
    return Quantity(value=Decimal(value))


def test_without_claims_all_wait() -> None:
    assert standing(ALL, []).pending == tuple(ALL)


def test_a_claim_takes_the_figure_in_its_words_even_when_it_was_corrected() -> None:
    assert taken(claim("نفذت القوات 37 عملية", quantity=quantity(37))) == [OPERATIONS]
    assert taken(claim("37 عملية", quantity=quantity(38))) == [OPERATIONS]


def test_of_several_figures_a_claim_takes_the_one_that_it_says() -> None:
    assert taken(claim("37 عملية و93 ضربة", quantity=Quantity(value=Decimal("93.0")))) == [STRIKES]
    assert taken(claim("37 عملية و93 ضربة", quantity=quantity(130))) == []


def test_a_quote_around_a_figure_leaves_it_waiting() -> None:
    assert taken(claim(TEXT)) == []


def test_who_marked_the_very_words_has_seen_the_figure() -> None:
    assert taken(claim("37")) == [OPERATIONS]


def test_a_figure_takes_no_date_and_a_date_no_figure() -> None:
    assert taken(claim("93 ضربة في عام 2025", quantity=quantity(93))) == [STRIKES]
    assert taken(claim("93 ضربة في عام 2025", period=YEAR.period)) == [YEAR]
    assert taken(claim("93 ضربة في عام 2025", quantity=quantity(93), period=YEAR.period)) == [STRIKES, YEAR]


def test_a_dismissal_puts_aside_its_own_sort_only() -> None:
    aside = Dismissal(id="d", article_id="a", span=MONTHS.span, kind=Kind.DURATION, created_at=1, updated_at=1)
    found = standing(ALL, [], [aside])
    assert found.pending == (OPERATIONS, STRIKES, YEAR, AGO)
    assert found.taken == ()
