"""The table of claims follows the project act by act, sorted and filtered as a reader of Arabic expects."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop.domain.claim import Status
from desktop.domain.moment import now
from desktop.domain.quantity import Qualifier, Quantity
from desktop.edits import articles
from desktop.edits import claims as edit
from desktop.edits import indicators as edit_indicators
from desktop.edits import tags as edit_tags
from desktop.models.claim_columns import Column
from desktop.models.claim_filter import ClaimFilter
from desktop.models.claim_table import ClaimTableModel
from desktop.session.phrases import plain_tip
from desktop.session.workspace import Workspace
from tests.models.story import many, tell

Table = Callable[[Workspace], ClaimTableModel]
DOWN = Qt.SortOrder.DescendingOrder


@pytest.fixture
def table(qtmodeltester: ModelTester) -> Callable[[Workspace], ClaimTableModel]:
    """Return the making of a table that Qt's own tester watches through the whole test."""

    def make(workspace: Workspace) -> ClaimTableModel:
        model = ClaimTableModel(workspace)
        qtmodeltester.check(model)
        workspace.changed.connect(model.follow)
        model.load()
        return model

    return make


def column(model: ClaimTableModel, which: Column) -> list[str]:
    return [str(model.index(row, which).data()) for row in range(model.rowCount())]


def quotes(model: ClaimTableModel) -> list[str]:
    return [model.claim_at(row).anchor.quote for row in range(model.rowCount())]


def test_claims_stand_in_the_order_of_articles_and_text(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    model = table(workspace)
    claims = workspace.all_claims()
    assert model.shown_ids() == [claim.id for claim in claims]
    assert len(claims) == 8


def test_values_are_said_in_words(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    model = table(workspace)
    row = model.row_of(claims["2500 جندي"].id)
    assert model.index(row, Column.VALUE).data() == "about \u20682,500\u2069"
    assert model.index(row, Column.UNIT).data() == "جندي"
    assert model.index(row, Column.STATUS).data() == "checking"
    assert model.index(row, Column.TAGS).data() == "إحصاء"


def test_numbers_sort_by_their_middle_and_the_missing_come_last_both_ways(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    model = table(workspace)
    model.sort(Column.VALUE)
    up = [claim.quantity.middle for claim in map(model.claim_at, range(8)) if claim.quantity]
    assert up == [37, 2250, 2500, 2500]
    assert all(model.claim_at(row).quantity is None for row in range(4, 8))
    model.sort(Column.VALUE, DOWN)
    down = [claim.quantity.middle for claim in map(model.claim_at, range(8)) if claim.quantity]
    assert down == [2500, 2500, 2250, 37]
    assert all(model.claim_at(row).quantity is None for row in range(4, 8))


def test_dates_sort_by_their_first_day(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    model = table(workspace)
    model.sort(Column.PERIOD)
    starts = [claim.period.start or claim.period.end for claim in map(model.claim_at, range(7)) if claim.period]
    assert starts == ["2014-09", "2024-07", "2025", "2025", "2025-09", "2025-09", "2025-09-07"]


def test_text_sorts_by_its_folded_letters_not_by_quotation_marks(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    speakers = ["«بغداد", "إبراهيم", "أحمد", "تونس"]
    for claim, speaker in zip(list(claims.values()), speakers, strict=False):
        assert workspace.commit(edit.revise([claim], now=now(), speaker=speaker))
    model = table(workspace)
    model.set_filter(ClaimFilter(ids=frozenset(claim.id for claim in list(claims.values())[:4])))
    model.sort(Column.SPEAKER)
    assert column(model, Column.SPEAKER) == ["إبراهيم", "أحمد", "«بغداد", "تونس"]


def test_an_act_inserts_moves_changes_and_removes_rows_without_a_reset(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    model = table(workspace)
    model.sort(Column.VALUE)
    resets: list[int] = []
    model.modelReset.connect(lambda: resets.append(1))
    smallest = claims["37 عملية"]
    kept = QPersistentModelIndex(model.index(model.row_of(smallest.id), 0))
    assert workspace.commit(edit.revise([smallest], now=now(), quantity=Quantity(value=Decimal(9000))))
    assert (kept.row(), model.claim_at(3).id) == (3, smallest.id)
    assert workspace.undo()
    assert (kept.row(), model.claim_at(0).id) == (0, smallest.id)
    assert workspace.commit(edit.remove([workspace.claim(smallest.id)]))  # type: ignore[list-item]
    assert (model.rowCount(), kept.isValid()) == (7, False)
    assert workspace.undo()
    assert (model.rowCount(), model.claim_at(0).id) == (8, smallest.id)
    assert workspace.redo()
    assert model.rowCount() == 7
    assert not resets


def test_a_claim_that_no_longer_passes_leaves_and_comes_back_with_undo(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    model = table(workspace)
    counts: list[tuple[int, int]] = []
    model.counted.connect(lambda shown, among: counts.append((shown, among)))
    model.set_filter(ClaimFilter(status=Status.CONFIRMED))
    confirmed = claims["2500"]
    assert model.shown_ids() == [confirmed.id]
    assert workspace.commit(edit.revise([confirmed], now=now(), status=Status.REFUTED))
    assert workspace.undo()
    assert counts == [(1, 8), (0, 8), (1, 8)]


def test_undo_of_the_import_takes_all_rows(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    model = table(workspace)
    assert workspace.undo()
    assert model.rowCount() == 0
    assert workspace.redo()
    assert model.rowCount() == 8


def test_a_renamed_tag_or_indicator_is_read_and_sorted_anew(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    model = table(workspace)
    model.sort(Column.TAGS)
    first = model.index(0, Column.TAGS).data()
    tag = next(tag for tag in workspace.tags() if tag.name == first)
    assert workspace.commit(edit_tags.revise(tag, workspace.tags(), now=now(), name="ياء"))
    assert model.index(0, Column.TAGS).data() != "ياء"
    assert "ياء" in column(model, Column.TAGS)
    indicator = workspace.indicators()[0]
    assert workspace.commit(edit_indicators.rename(indicator, "جديد", workspace.indicators(), now=now()))
    assert "جديد" in column(model, Column.INDICATOR)


@pytest.mark.parametrize(
    ("typed", "found"),
    [("المحمدّاوى", 1), ("الامم", 1), ("القوات الاميركية", 2), ("عدد ٢٥٠٠", 2), ("لا يوجد هذا", 0), ("", 8)],
)
def test_text_is_found_whatever_its_hamzas_tashkeel_and_digits(
    workspace: Workspace, table: Table, typed: str, found: int
) -> None:
    tell(workspace)
    model = table(workspace)
    model.set_filter(ClaimFilter(text=typed))
    assert model.rowCount() == found


@pytest.mark.parametrize("typed", ["3,283", "3283", "٣٬٢٨٣", "3,2", "٣،٢٨٣"])
@pytest.mark.parametrize("written", ["3283 وفاة", "بلغ 3,283، وفق الوزارة", "٣٬٢٨٣ وفاة"])
def test_a_figure_is_found_whatever_separates_its_thousands(
    workspace: Workspace, table: Table, typed: str, written: str
) -> None:
    claims = tell(workspace)
    model = table(workspace)
    claim = claims["أيلول 2014"]
    workspace.commit(edit.revise([claim], now=now(), note=written))
    model.set_filter(ClaimFilter(text=typed))
    assert model.shown_ids() == [claim.id]


def test_a_claim_is_found_by_its_value_and_by_its_outlet(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    model = table(workspace)
    claim = claims["37 عملية"]
    article = workspace.article(claim.article_id)
    assert article is not None
    workspace.commit(articles.correct(article, now=now(), outlet="الشاهد الليبي"))
    model.set_filter(ClaimFilter(text="شاهد 37"))
    assert model.shown_ids() == [claim.id]
    workspace.commit(edit.revise([claim], now=now(), quantity=Quantity(value=Decimal(13958))))
    model.set_filter(ClaimFilter(text="13,958"))
    assert model.shown_ids() == [claim.id]


def test_filters_hold_together_and_a_tag_stands_for_those_below_it(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    statistic, date, quote, *_ = workspace.tags()
    model = table(workspace)
    model.set_filter(ClaimFilter(tag_id=quote.id))
    assert model.rowCount() == 1
    assert workspace.commit(edit_tags.revise(statistic, workspace.tags(), now=now(), parent_id=quote.id))
    assert model.rowCount() == 4
    model.set_filter(ClaimFilter(tag_id=statistic.id, article_id=workspace.articles()[0].id))
    assert model.rowCount() == 2
    model.set_filter(ClaimFilter(tag_id="", speaker="حُسين علاوى"))
    assert quotes(model) == ["حسين علاوي"]
    model.set_filter(ClaimFilter(tag_id=date.id, speaker=""))
    assert model.rowCount() == 3


def test_cells_are_edited_as_one_act_each(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    model = table(workspace)
    row = model.row_of(claims["حسين علاوي"].id)

    def put(which: Column, value: object) -> bool:
        return model.setData(model.index(row, which), value)

    assert put(Column.INDICATOR, "عدد القوّات الاميركية")
    assert put(Column.VALUE, Quantity(qualifier=Qualifier.AT_MOST, value=Decimal(7)))
    assert put(Column.UNIT, " قاعدة ")
    assert put(Column.SPEAKER, "علاوي")
    assert put(Column.STATUS, Status.CHECKING)
    assert put(Column.NOTE, "ملاحظة")
    assert put(Column.TAGS, workspace.tags()[0].id)
    assert not put(Column.QUOTE, "لا")
    claim = model.claim_at(row)
    assert claim.quantity == Quantity(qualifier=Qualifier.AT_MOST, value=Decimal(7), unit="قاعدة")
    assert (claim.speaker, claim.status, claim.note) == ("علاوي", Status.CHECKING, "ملاحظة")
    assert claim.tags == (workspace.tags()[0].id,)
    assert len(workspace.indicators()) == 3
    for _ in range(7):
        assert workspace.undo()
    assert model.claim_at(row) == claims["حسين علاوي"]


def test_a_unit_waits_for_a_value(workspace: Workspace, table: Table) -> None:
    claims = tell(workspace)
    model = table(workspace)
    with_value, without = (model.row_of(claims[quote].id) for quote in ("2500", "حسين علاوي"))
    assert model.index(with_value, Column.UNIT).flags() & Qt.ItemFlag.ItemIsEditable
    assert not model.index(without, Column.UNIT).flags() & Qt.ItemFlag.ItemIsEditable


def test_a_project_open_for_reading_is_shown_and_not_edited(workspace: Workspace, table: Table, tmp_path: Path) -> None:
    tell(workspace)
    path = workspace.path
    assert path is not None
    workspace.close()
    reader = Workspace()
    reader.open(path, read_only=True)
    model = table(reader)
    assert model.rowCount() == 8
    assert not any(model.index(0, each).flags() & Qt.ItemFlag.ItemIsEditable for each in Column)
    reader.close()
    model.load()
    assert model.rowCount() == 0


def test_a_removed_article_takes_its_rows(workspace: Workspace, table: Table) -> None:
    from desktop.edits import articles as edit_articles

    tell(workspace)
    model = table(workspace)
    article = workspace.articles()[0]
    assert workspace.commit(edit_articles.remove([article], workspace.claims(article.id)))
    assert model.rowCount() == 6
    assert workspace.undo()
    assert model.shown_ids() == [claim.id for claim in workspace.all_claims()]


def test_a_tool_tip_is_never_taken_for_html() -> None:
    assert not QtGui.Qt.mightBeRichText(plain_tip('<img src="file:///etc/passwd"> &lt;b>'))


def test_nothing_is_below_a_row(workspace: Workspace, table: Table) -> None:
    tell(workspace)
    model = table(workspace)
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.columnCount(QModelIndex()) == len(Column)


@pytest.mark.slow
def test_twenty_thousand_rows_sort_and_follow(workspace: Workspace) -> None:
    tell(workspace)
    many(workspace, 20_000)
    model = ClaimTableModel(workspace)
    workspace.changed.connect(model.follow)
    model.load()
    for which in Column:
        model.sort(which)
    model.sort(Column.QUOTE)
    model.sort(Column.VALUE, DOWN)
    claim = model.claim_at(10_000)
    assert workspace.commit(edit.revise([claim], now=now(), note="هنا"))
    followed = model.claim_at(10_000)
    assert (followed.id, followed.note) == (claim.id, "هنا")
