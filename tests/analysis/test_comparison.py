"""The matrix: what each article reports of each indicator, and who decides how they stand to each other."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from desktop.analysis.comparison import Matrix, Row, State, in_order, matrix
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule, Verdict
from desktop.domain.quantity import Quantity
from desktop.session import sample
from tests.analysis.records import article, claim

STAMPS = {"created_at": 0, "updated_at": 0}
TROOPS, BASES, EMPTY = (Indicator(id=name, name=name, **STAMPS) for name in ("troops", "bases", "empty"))
READ, UNREAD, THIRD = replace(article("a"), read_through=True), article("b"), article("c")


def five(number: int = 5) -> Quantity:
    return Quantity(value=Decimal(number))


def test_a_cell_is_reported_or_not_and_not_checked_until_somebody_read_the_article_through() -> None:
    (row,) = matrix([READ, UNREAD, THIRD], [TROOPS, EMPTY], [claim("1", "c", about="troops")]).rows
    assert [cell.state for cell in row.cells] == [State.NOT_REPORTED, State.NOT_CHECKED, State.REPORTED]
    assert row.verdict is Verdict.ONE_SOURCE
    assert row.reporting == 1


def test_conflicts_come_first_and_columns_keep_the_order_they_are_given_in() -> None:
    claims = [
        claim("1", "a", about="bases", quantity=five()), claim("2", "b", about="bases", quantity=five()),
        claim("3", "a", about="troops", quantity=five()), claim("4", "b", about="troops", quantity=five(6)),
    ]  # fmt: skip
    found = matrix([UNREAD, READ], [BASES, TROOPS], claims)
    assert [(row.indicator.name, row.verdict) for row in found.rows] == [
        ("troops", Verdict.DIFFER), ("bases", Verdict.AGREE),
    ]  # fmt: skip
    assert [cell.article_id for cell in found.rows[0].cells] == ["b", "a"]


def test_columns_go_by_date_unless_somebody_put_them_in_order() -> None:
    dates = {"u": "", "z": "2026-01-18", "m": "2025-09", "y": "--09", "n": "2025-09-07"}
    dated = [replace(article(name), published=date) for name, date in dates.items()]
    assert [each.id for each in in_order(dated)] == ["m", "n", "z", "u", "y"]
    assert [each.id for each in in_order(dated, by_hand=["z", "u", "gone"])] == ["z", "u", "m", "n", "y"]


def test_a_person_overrules_a_verdict_and_what_the_rules_say_is_still_known() -> None:
    claims = [claim("1", "a", about="troops", quantity=five()), claim("2", "b", about="troops", quantity=five(6))]
    overrule = Overrule(id="o", indicator_id="troops", verdict=Verdict.AGREE, reason="خطأ مطبعي", **STAMPS)
    (row,) = matrix([READ, UNREAD], [TROOPS], claims, overrules=[overrule]).rows
    assert row.verdict is Verdict.AGREE
    assert (row.rule.key, dict(row.rule.args)) == ("rule.overruled", {"reason": "خطأ مطبعي"})
    assert row.found.verdict is Verdict.DIFFER


def test_origins_are_counted_beside_and_change_no_verdict() -> None:
    claims = [claim(str(place), each, about="troops", quantity=five()) for place, each in enumerate("abc")]
    (row,) = matrix(
        [READ, UNREAD, THIRD], [TROOPS], claims, origins=lambda claims: (frozenset("ab"), frozenset("c"))
    ).rows  # fmt: skip
    assert (row.reporting, len(row.origins)) == (3, 2)
    (alone,) = matrix([READ, UNREAD, THIRD], [TROOPS], claims).rows
    assert len(alone.origins) == 3
    assert row.verdict is Verdict.AGREE


def test_an_earlier_figure_fades() -> None:
    from desktop.domain.period import Period, Role

    claims = [
        claim("1", "a", about="troops", quantity=five(), period=Period(start="2024", end="2024", role=Role.AS_OF)),
        claim("2", "b", about="troops", quantity=five(6), period=Period(start="2025", end="2025", role=Role.AS_OF)),
    ]
    (row,) = matrix([READ, UNREAD], [TROOPS], claims).rows
    assert row.verdict is Verdict.UPDATED
    assert [cell.is_faded for cell in row.cells] == [True, False]


@pytest.fixture(scope="module")
def of_sample(tmp_path_factory: pytest.TempPathFactory) -> Matrix:
    path: Path = tmp_path_factory.mktemp("sample") / "s.hashiya"
    with sample.build(path) as project:
        return matrix(project.articles(), project.indicators(), project.claims())


@pytest.mark.parametrize(
    ("name", "verdict", "reporting", "odd"),
    [
        ("عدد القوات الأميركية في العراق", Verdict.AGREE, 2, ()),
        ("موعد إنهاء مهمة التحالف", Verdict.DIFFER, 5, (3,)),
        ("تاريخ اتفاق بغداد وواشنطن", Verdict.COMPATIBLE, 5, ()),
        ("عناصر التنظيم في العراق وسوريا", Verdict.ONE_SOURCE, 1, ()),
    ],
)
def test_the_sample_shows_what_is_really_in_its_five_reports(
    of_sample: Matrix, name: str, verdict: Verdict, reporting: int, odd: tuple[int, ...]
) -> None:
    (row,) = (each for each in of_sample.rows if each.indicator.name == name)
    assert (row.verdict, row.reporting) == (verdict, reporting)
    assert tuple(place for place, cell in enumerate(row.cells) if cell.is_odd) == odd
    assert not any(cell.state is State.NOT_CHECKED for cell in row.cells)


def test_the_end_of_the_mission_differs_by_three_months(of_sample: Matrix) -> None:
    row: Row = of_sample.rows[0]
    assert row.found.gap is not None
    assert (row.found.gap.amount, row.found.gap.unit) == (3, "month")
    assert dict(row.rule.args)["odd"] == 1
