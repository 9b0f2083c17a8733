"""The matrix follows the project act by act: rows come, go and change places, and nothing else is worked out."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from pytestqt.modeltest import ModelTester

from desktop.analysis.arrangement import Order
from desktop.analysis.comparison import Row
from desktop.domain.claim import Claim
from desktop.domain.moment import now
from desktop.domain.overrule import Verdict
from desktop.domain.period import Period, Precision
from desktop.edits import articles as edit_articles
from desktop.edits import claims as edit
from desktop.edits import indicators as edit_indicators
from desktop.edits import overrules, synonyms
from desktop.models.matrix import MatrixModel
from desktop.models.matrix_lines import Heading
from desktop.session.phrases import unmarked
from desktop.session.workspace import Workspace
from tests.models.story import tell

Matrix = Callable[[Workspace], MatrixModel]
TROOPS, END, RAIDS = "عدد القوات الأميركية", "نهاية المهمة", "عمليات أمنية"


@pytest.fixture
def matrix(qtmodeltester: ModelTester) -> Matrix:
    """Return the making of a matrix that Qt's own tester watches through the whole test."""

    def make(workspace: Workspace) -> MatrixModel:
        model = MatrixModel(workspace, lambda articles: {article.id: article.title for article in articles})
        qtmodeltester.check(model)
        workspace.changed.connect(model.follow)
        model.load()
        return model

    return make


def names(model: MatrixModel) -> list[str]:
    return [row.indicator.name for row in model.rows()]


def row_of(model: MatrixModel, name: str) -> Row:
    return next(row for row in model.rows() if row.indicator.name == name)


def words(model: MatrixModel, name: str, column: int) -> str:
    line = model.line_of(row_of(model, name).indicator.id)
    return unmarked(str(model.index(line, column).data()))


def claim_of(workspace: Workspace, claims: dict[str, Claim], quote: str) -> Claim:
    found = workspace.claim(claims[quote].id)
    assert found is not None
    return found


def test_every_article_is_a_column_and_conflicts_stand_first(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    assert model.columnCount() == 7
    assert names(model) == [END, TROOPS, RAIDS]
    assert [row.verdict for row in model.rows()] == [Verdict.DIFFER, Verdict.AGREE, Verdict.ONE_SOURCE]


def test_cells_say_values_in_words_and_what_is_not_known(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    assert words(model, TROOPS, 1) == "about 2,500 جندي · September 2025"
    assert words(model, TROOPS, 2) == "not checked"
    workspace.commit(edit_articles.mark_read([workspace.articles()[1]], now=now()))
    assert words(model, TROOPS, 2) == "not reported"
    assert model.words_of(row_of(model, TROOPS), 2).value == "—"
    workspace.undo()
    assert words(model, TROOPS, 2) == "not checked"
    assert words(model, END, model.verdict_column) == "differ"


def test_an_act_on_a_claim_works_out_its_own_rows_alone(
    workspace: Workspace, matrix: Matrix, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    claims = tell(workspace)
    model = matrix(workspace)
    assert model.rows()
    worked: list[str] = []
    from desktop.models import board

    real = board.row
    monkeypatch.setattr(
        board, "row", lambda indicator, *a, **k: (worked.append(indicator.name), real(indicator, *a, **k))[1]
    )
    workspace.commit(edit.revise([claim_of(workspace, claims, "2500 جندي")], now=now(), note="ملاحظة"))
    assert worked == [TROOPS]
    worked.clear()
    workspace.commit(edit_articles.mark_read(workspace.articles(), now=now()))
    assert worked == []


def test_rows_come_go_and_move_with_what_is_done_and_undone(workspace: Workspace, matrix: Matrix) -> None:
    claims = tell(workspace)
    model = matrix(workspace)
    kept = QPersistentModelIndex(model.index(model.line_of(row_of(model, RAIDS).indicator.id), 0))
    end = claim_of(workspace, claims, "نهاية 2025")
    september = Period(end="2025-09", precision=Precision.MONTH)
    workspace.commit(edit.revise([end], now=now(), period=september))
    assert row_of(model, END).verdict is Verdict.AGREE
    workspace.commit(edit.remove([claim_of(workspace, claims, "37 عملية")]))
    assert names(model) == [TROOPS, END]
    assert not kept.isValid()
    workspace.undo()
    workspace.undo()
    assert names(model) == [END, TROOPS, RAIDS]
    quote = claims["أيلول 2014"]
    workspace.commit(edit.name_indicator([quote], "بدء التحالف", workspace.indicators(), now=now()))
    assert "بدء التحالف" in names(model)
    workspace.undo()
    assert names(model) == [END, TROOPS, RAIDS]


def test_what_is_chosen_stays_chosen_when_rows_change_places(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    raids = row_of(model, RAIDS).indicator
    kept = QPersistentModelIndex(model.index(model.line_of(raids.id), 3))
    workspace.commit(overrules.overrule(raids, Verdict.DIFFER, "سبب", workspace.overrules(), now=now()))
    assert kept.isValid() and model.row_at(kept).indicator.id == raids.id  # type: ignore[union-attr]
    assert names(model).index(RAIDS) < names(model).index(TROOPS)


def test_an_overruled_verdict_says_the_reason_and_what_the_rules_say(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    end = row_of(model, END).indicator
    workspace.commit(overrules.overrule(end, Verdict.COMPATIBLE, "الموعدان لمرحلتين", workspace.overrules(), now=now()))
    assert row_of(model, END).verdict is Verdict.COMPATIBLE
    tip = unmarked(str(model.index(model.line_of(end.id), model.verdict_column).data(Qt.ItemDataRole.ToolTipRole)))
    assert "الموعدان لمرحلتين" in tip
    assert "The rules say: differ" in tip
    workspace.commit(overrules.restore(end, workspace.overrules()))
    assert row_of(model, END).verdict is Verdict.DIFFER


def test_units_said_to_be_one_are_compared(workspace: Workspace, matrix: Matrix) -> None:
    claims = tell(workspace)
    troops = claim_of(workspace, claims, "2500")
    assert troops.quantity is not None
    workspace.commit(edit.revise([troops], now=now(), quantity=replace(troops.quantity, unit="مجند")))
    model = matrix(workspace)
    assert row_of(model, TROOPS).verdict is Verdict.DIFFERENT_SCOPE
    workspace.commit(synonyms.join(["جندي", "مجند"], workspace.synonyms(), now=now()))
    assert row_of(model, TROOPS).verdict is Verdict.AGREE


def test_groups_have_headings_that_nothing_can_be_done_with(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    model.arrange(Order.VERDICT, grouped=True)
    entries = [model.entry(line) for line in range(model.rowCount())]
    assert [isinstance(entry, Heading) for entry in entries] == [True, False, True, False, True, False]
    assert model.index(0, 0).data() == "differ · 1"
    assert model.flags(model.index(0, 0)) == Qt.ItemFlag.NoItemFlags
    again = MatrixModel(workspace, lambda articles: {article.id: "" for article in articles})
    again.load()
    assert again.grouped and again.rowCount() == 6


def test_rows_sort_by_name_and_by_number_of_articles(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    model.arrange(Order.NAME, grouped=False)
    assert names(model) == sorted([END, TROOPS, RAIDS])
    model.arrange(Order.ARTICLES, grouped=False)
    assert names(model)[-1] == RAIDS


def test_columns_stand_by_date_until_somebody_moves_one(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    ids = [article.id for article in workspace.articles()]
    workspace.commit(edit_articles.correct(workspace.articles()[4], published="2025-01-02", now=now()))
    model = matrix(workspace)
    assert [article.id for article in model.articles] == [ids[4], *ids[:4]]
    model.move_article(ids[2], 0)
    assert [article.id for article in model.articles][:2] == [ids[2], ids[4]]
    assert model.is_by_hand
    again = matrix(workspace)
    assert again.articles[0].id == ids[2]
    model.order_by_date()
    assert model.articles[0].id == ids[4]
    assert not model.is_by_hand


def test_articles_that_go_take_their_columns_along(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    workspace.commit(edit_articles.remove([workspace.articles()[3]], workspace.all_claims()))
    assert model.columnCount() == 6
    assert row_of(model, END).verdict is Verdict.ONE_SOURCE
    workspace.undo()
    assert model.columnCount() == 7
    assert row_of(model, END).verdict is Verdict.DIFFER


def test_merged_and_split_indicators_and_what_is_undone(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    troops, raids = row_of(model, TROOPS).indicator, row_of(model, RAIDS).indicator
    workspace.commit(edit_indicators.merge(raids, troops, workspace.all_claims(), workspace.overrules(), now=now()))
    assert names(model).count(RAIDS) == 0
    assert len(row_of(model, TROOPS).cells[0].claims) == 2
    workspace.undo()
    assert sorted(names(model)) == sorted([END, TROOPS, RAIDS])


def test_a_project_that_closes_leaves_an_empty_matrix(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    workspace.close()
    model.load()
    assert (model.rowCount(), model.columnCount()) == (0, 2)


def test_what_about_covers_is_set_by_the_reader(workspace: Workspace, matrix: Matrix) -> None:
    claims = tell(workspace)
    troops = claim_of(workspace, claims, "2500")
    assert troops.quantity is not None
    workspace.commit(
        edit.revise([troops], now=now(), quantity=replace(troops.quantity, value=Decimal(2700)), period=None)
    )
    model = matrix(workspace)
    assert model.about == Decimal("0.05")
    assert row_of(model, TROOPS).verdict is Verdict.DIFFER
    model.set_about(10)
    assert row_of(model, TROOPS).verdict is Verdict.AGREE
    assert matrix(workspace).about == Decimal("0.1")


def test_an_arabic_unit_does_not_turn_an_english_date_round(workspace: Workspace, matrix: Matrix) -> None:
    tell(workspace)
    model = matrix(workspace)
    said = model.words_of(row_of(model, TROOPS), 3)
    assert said.detail.startswith("\u2068عسكري\u2069 · \u2068")
    assert unmarked(said.detail) == "عسكري · 7 September 2025"
