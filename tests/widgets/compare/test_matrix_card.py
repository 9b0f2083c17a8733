"""The matrix in the hands of a reader: walked, clicked, copied, saved, and decided in."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.errors import DiskFull
from desktop.domain.moment import now
from desktop.domain.overrule import Verdict
from desktop.edits import claims as edit
from desktop.session.phrases import unmarked
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.storage.project import Project
from desktop.widgets.claims.choice_popup import ChoicePopup
from desktop.widgets.claims.complaints import Complaint
from desktop.widgets.compare import quotes_dialog
from desktop.widgets.compare.decision_dialog import DecisionDialog
from desktop.widgets.compare.indicator_dialogs import RenameDialog, SplitDialog
from desktop.widgets.compare.matrix_card import MatrixCard
from desktop.widgets.compare.matrix_menus import RowMenu
from desktop.widgets.compare.overrule_dialog import OverruleDialog
from desktop.widgets.compare.quotes_dialog import QuotesDialog
from desktop.widgets.compare.reworded_quote import RewordedQuote
from desktop.widgets.compare.units_dialog import UnitsDialog
from desktop.widgets.shell import style
from desktop.widgets.theme import LIGHT, Theme
from tests.models.story import tell

TROOPS, END, RAIDS = "عدد القوات الأميركية", "نهاية المهمة", "عمليات أمنية"
Show = Callable[..., MatrixCard]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def workspace(tmp_path: Path, qapp: QApplication) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "قصة.hashiya")
    yield made
    made.close()


@pytest.fixture
def claims(workspace: Workspace) -> dict[str, Claim]:
    return tell(workspace)


@pytest.fixture
def show(qtbot: QtBot, qapp: QApplication, workspace: Workspace) -> Show:
    """Return what shows the card in a real window, in either direction and of any width."""

    def shown(*, rtl: bool = True, width: int = 1300) -> MatrixCard:
        theme = Theme(LIGHT)
        style.apply(qapp, theme)
        window = QWidget()
        card = MatrixCard(workspace, theme, Preferences(), window)
        theme.setParent(card)
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        qtbot.addWidget(window)
        window.resize(width, 640)
        card.resize(width, 420)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        card.grid.setFocus()
        card.window_ = window  # type: ignore[attr-defined]
        return card

    return shown


def go(card: MatrixCard, indicator: str, article: int | None = None) -> None:
    """Go to a cell: of an indicator and an article by its column from 0, else to the indicator's own."""
    row = next(row for row in card.model.rows() if row.indicator.name == indicator)
    card.grid.go_to(row.indicator.id, "" if article is None else card.model.articles[article].id)


def press(
    qtbot: QtBot, card: MatrixCard, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    qtbot.keyClick(card.grid, key, held)


def verdict(card: MatrixCard, indicator: str) -> Verdict:
    return next(row.verdict for row in card.model.rows() if row.indicator.name == indicator)


def opened(card: MatrixCard, kind: type[QDialog]) -> QDialog:
    found = [each for each in card.window().findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def menu_of(card: MatrixCard, words: str) -> None:
    """Choose from the menu of the row that the keys are in, as the menu key and Enter would."""
    index = card.grid.currentIndex()
    card.grid.menu_wanted.emit(index, QPoint(40, 40))
    menu = card.findChildren(RowMenu)[-1]  # closed ones go with the next events
    action = next(each for each in menu.actions() if each.text().startswith(words))
    assert action.isEnabled()
    action.trigger()
    menu.close()


def test_space_shows_the_quotes_and_the_arrows_take_them_along(
    qtbot: QtBot, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, TROOPS, 0)
    press(qtbot, card, Qt.Key.Key_Space)
    popover = card.popover()
    assert popover.isVisible()
    said = [label.text() for label in popover.findChildren(QLabel)]
    assert TROOPS in said
    press(qtbot, card, Qt.Key.Key_Left)
    said = [unmarked(label.text()) for label in popover.findChildren(QLabel)]
    assert any("Not checked yet" in words for words in said)
    assert card.grid.hasFocus()
    press(qtbot, card, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_a_click_shows_the_quote_and_a_second_one_takes_it_away(
    qtbot: QtBot, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show(rtl=False)
    go(card, END, 3)
    spot = card.grid.visualRect(card.grid.currentIndex()).center()
    qtbot.mouseClick(card.grid.viewport(), LEFT, pos=spot)
    assert card.popover().isVisible()
    assert card.window().rect().contains(card.popover().geometry())
    qtbot.mouseClick(card.grid.viewport(), LEFT, pos=spot)
    assert not card.popover().isVisible()


def test_the_quotes_go_with_the_keys_and_with_the_place_of_the_cell(
    qtbot: QtBot, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, TROOPS, 0)
    press(qtbot, card, Qt.Key.Key_Space)
    card.more.setFocus()
    assert not card.popover().isVisible()
    card.grid.setFocus()
    press(qtbot, card, Qt.Key.Key_Space)
    assert card.popover().isVisible()
    card.resize(card.width() - 80, card.height())
    qtbot.waitUntil(lambda: not card.popover().isVisible())


@pytest.mark.parametrize("by", ["enter", "double click"])
def test_a_cell_leads_to_the_text(qtbot: QtBot, claims: dict[str, Claim], show: Show, by: str) -> None:
    card = show()
    go(card, END, 3)
    with qtbot.waitSignal(card.claims_wanted) as asked:
        if by == "enter":
            press(qtbot, card, Qt.Key.Key_Return)
        else:
            spot = card.grid.visualRect(card.grid.currentIndex()).center()
            qtbot.mouseClick(card.grid.viewport(), LEFT, pos=spot)
            qtbot.mouseDClick(card.grid.viewport(), LEFT, pos=spot)
    assert asked.args == [[claims["نهاية 2025"].id]]


def test_the_row_in_hand_says_why(qtbot: QtBot, claims: dict[str, Claim], show: Show) -> None:
    card = show()
    go(card, END)
    assert "months" in card.why.text() or "month" in card.why.text()
    go(card, TROOPS)
    assert TROOPS in card.why.text()


def test_a_cell_is_copied_as_words_and_all_as_a_table(qtbot: QtBot, claims: dict[str, Claim], show: Show) -> None:
    card = show()
    go(card, TROOPS, 0)
    press(qtbot, card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "about 2,500 جندي · September 2025"
    assert not clipboard.mimeData().hasHtml()
    card.grid.selectAll()
    press(qtbot, card, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = [line.split("\t") for line in clipboard.text().split("\n")]
    assert len(lines) == 4
    assert all(len(line) == 7 for line in lines)
    assert lines[1][0] == END
    card.output.copy_all()
    assert clipboard.text().split("\n")[0].endswith("\tVerdict\tWhy")


def test_a_verdict_is_overruled_only_with_a_reason_and_undone(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, END)
    menu_of(card, "Overrule the verdict")
    dialog = opened(card, OverruleDialog)
    assert isinstance(dialog, OverruleDialog)
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.isVisible() and not workspace.overrules()
    next(each for each in dialog.verdicts.buttons() if each.text() == "compatible").click()
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.isVisible() and not workspace.overrules()
    dialog.reason.setPlainText("مرحلتان مختلفتان")
    dialog.take.setFocus()
    qtbot.keyClick(dialog.take, Qt.Key.Key_Return)
    assert verdict(card, END) is Verdict.COMPATIBLE
    assert "مرحلتان مختلفتان" in card.why.text()
    assert "The rules say" in card.why.text()
    menu_of(card, "Take the overruling back")
    assert verdict(card, END) is Verdict.DIFFER
    workspace.undo()
    assert verdict(card, END) is Verdict.COMPATIBLE
    workspace.undo()
    assert verdict(card, END) is Verdict.DIFFER


def test_an_indicator_is_renamed_but_not_to_a_name_that_is_taken(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, RAIDS)
    menu_of(card, "Rename")
    dialog = opened(card, RenameDialog)
    assert isinstance(dialog, RenameDialog)
    dialog.name.setText(TROOPS)
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.name.setText("عمليات 2025")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert "عمليات 2025" in [row.indicator.name for row in card.model.rows()]
    assert not dialog.isVisible()


@pytest.mark.parametrize("act", ["Overrule the verdict", "Rename", "Split"])
def test_what_could_not_be_written_stays_in_the_dialog_and_is_kept_the_next_time(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show, monkeypatch: pytest.MonkeyPatch, act: str
) -> None:  # fmt: skip
    card = show()
    go(card, END)
    menu_of(card, act)
    dialog = opened(card, DecisionDialog)
    if isinstance(dialog, OverruleDialog):
        dialog.verdicts.buttons()[0].click()
        dialog.reason.setPlainText("مرحلتان مختلفتان")
    else:
        assert isinstance(dialog, RenameDialog | SplitDialog)
        dialog.name.setText("نهاية أخرى")
    if isinstance(dialog, SplitDialog):
        dialog.claims.item(0).setCheckState(Qt.CheckState.Checked)

    def full(_self: Project, _change: Change) -> None:
        raise DiskFull(path="story")

    with monkeypatch.context() as disk:
        disk.setattr(Project, "commit", full)
        qtbot.mouseClick(dialog.take, LEFT)
        assert any("Not saved" in each.text() and each.isVisible() for each in dialog.findChildren(Complaint))
        kept = dialog.reason.toPlainText() if isinstance(dialog, OverruleDialog) else dialog.name.text()
        assert kept in ("مرحلتان مختلفتان", "نهاية أخرى")
    with qtbot.waitSignals([dialog.accepted, workspace.changed]):
        qtbot.mouseClick(dialog.take, LEFT)


def test_indicators_are_merged_and_the_chosen_cell_is_kept(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, RAIDS)
    menu_of(card, "Merge")
    popup = card.findChild(ChoicePopup)
    assert popup is not None
    into = next(each for each in workspace.indicators() if each.name == TROOPS)
    popup.chosen.emit(into.id)
    popup.close()
    assert sorted(row.indicator.name for row in card.model.rows()) == sorted([END, TROOPS])
    workspace.undo()
    assert len(card.model.rows()) == 3


def test_an_indicator_is_split_by_choosing_its_claims(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, END)
    menu_of(card, "Split")
    dialog = opened(card, SplitDialog)
    assert isinstance(dialog, SplitDialog)
    dialog.name.setText("نهاية المرحلة الثانية")
    qtbot.mouseClick(dialog.take, LEFT)
    assert dialog.isVisible()
    dialog.claims.item(0).setCheckState(Qt.CheckState.Checked)
    qtbot.mouseClick(dialog.take, LEFT)
    assert not dialog.isVisible()
    assert len(card.model.rows()) == 4
    workspace.undo()
    assert len(card.model.rows()) == 3


def test_units_are_joined_changed_and_forgotten(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    card.acts.edit_units()
    dialog = opened(card, UnitsDialog)
    assert isinstance(dialog, UnitsDialog)
    dialog.words.setText("جندي")
    qtbot.mouseClick(dialog.add, LEFT)
    assert not workspace.synonyms()
    dialog.words.setText("جندي، مجند")
    qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    assert [each.words for each in workspace.synonyms()] == [("جندي", "مجند")]
    dialog.groups.setCurrentRow(0)
    dialog.words.setText("جندي، مجند، عسكري")
    qtbot.mouseClick(dialog.change, LEFT)
    assert [len(each.words) for each in workspace.synonyms()] == [3]
    dialog.groups.setCurrentRow(0)
    qtbot.mouseClick(dialog.remove, LEFT)
    assert not workspace.synonyms()
    dialog.accept()


def test_the_mark_in_a_head_says_that_an_article_was_read_through(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    heads = card.grid.heads
    article = card.model.articles[1]
    qtbot.mouseClick(heads.viewport(), LEFT, pos=heads.mark_place(2).center())
    assert workspace.article(article.id).read_through  # type: ignore[union-attr]
    qtbot.mouseClick(heads.viewport(), LEFT, pos=heads.mark_place(2).center() + QPoint(60, 0))
    assert workspace.article(article.id).read_through  # type: ignore[union-attr]


@pytest.mark.parametrize("rtl", [True, False])
def test_a_column_is_dragged_or_moved_by_keys(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show, rtl: bool
) -> None:  # fmt: skip
    card = show(rtl=rtl)
    heads, ids = card.grid.heads, [article.id for article in card.model.articles]

    def middle(column: int) -> QPoint:
        return QPoint(heads.sectionViewportPosition(column) + heads.sectionSize(column) // 2, 12)

    qtbot.mousePress(heads.viewport(), LEFT, pos=middle(1))
    qtbot.mouseMove(heads.viewport(), middle(2))
    qtbot.mouseMove(heads.viewport(), middle(3))
    qtbot.mouseRelease(heads.viewport(), LEFT, pos=middle(3))
    assert [article.id for article in card.model.articles] == [ids[1], ids[2], ids[0], *ids[3:]]
    go(card, TROOPS, 2)
    back = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
    press(qtbot, card, back, Qt.KeyboardModifier.AltModifier)
    assert [article.id for article in card.model.articles][:3] == [ids[1], ids[0], ids[2]]
    assert card.model.article_at(card.grid.currentIndex().column()).id == ids[0]  # type: ignore[union-attr]


@pytest.mark.parametrize("rtl", [True, False])
def test_the_first_and_the_last_column_stay_while_articles_scroll(
    qtbot: QtBot, claims: dict[str, Claim], show: Show, rtl: bool
) -> None:  # fmt: skip
    card = show(rtl=rtl, width=700)
    grid = card.grid
    assert grid.horizontalScrollBar().maximum() > 0
    for column in range(1, 6):
        card.grid.go_to(card.model.rows()[0].indicator.id, card.model.articles[column - 1].id)
        box = grid.visualRect(grid.currentIndex())
        at = grid.viewport().mapTo(grid, box.topLeft())
        box.moveTopLeft(at)
        for part in (grid.first, grid.last):
            assert part.isVisible() and not part.geometry().intersects(box)
    assert (grid.first.x() > grid.last.x()) is rtl


def test_the_keys_walk_over_headings_of_groups(qtbot: QtBot, claims: dict[str, Claim], show: Show) -> None:
    card = show()
    card.model.arrange(card.model.order, grouped=True)
    go(card, END)
    press(qtbot, card, Qt.Key.Key_Down)
    row = card.model.row_at(card.grid.currentIndex())
    assert row is not None and row.indicator.name == TROOPS


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_matrix_is_saved_as_a_table(
    qtbot: QtBot, claims: dict[str, Claim], show: Show, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:  # fmt: skip
    card = show()
    target = tmp_path / f"out.{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(target), ""))
    with qtbot.waitSignal(card.saved):
        card.output.ask_table() if ending == "csv" else card.output.ask_workbook()
    data = target.read_bytes()
    if ending == "csv":
        text = data.decode("utf-8-sig")
        assert TROOPS in text and "about 2,500 جندي" in text and "\u2068" not in text
    else:
        assert data[:2] == b"PK"


def test_a_file_that_cannot_be_written_is_told(
    qtbot: QtBot, claims: dict[str, Claim], show: Show, tmp_path: Path
) -> None:  # fmt: skip
    card = show()
    with qtbot.waitSignal(card.failed):
        card.output.save_as(tmp_path / "nowhere" / "out.csv")


def test_an_empty_matrix_says_what_to_do(qtbot: QtBot, workspace: Workspace, show: Show) -> None:
    card = show()
    assert "Nothing is marked yet" in card._empty.text()
    claims = tell(workspace)
    assert len(card.model.rows()) == 3
    ids = [claim.id for claim in claims.values()]
    known = [claim for claim in map(workspace.claim, ids) if claim is not None]
    workspace.commit(edit.name_indicator(known, "", workspace.indicators(), now=now()))
    assert "No claim has an indicator yet" in card._empty.text()
    workspace.close()
    assert "Open a project" in card._empty.text()


def test_quotes_stand_side_by_side_with_what_was_changed(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    go(card, TROOPS, 0)
    menu_of(card, "Quotes side by side")
    dialog = opened(card, QuotesDialog)
    quotes = dialog.findChildren(RewordedQuote)
    assert len(quotes) == 2
    assert any("[dropped: جندي]" in quote.accessibleName() for quote in quotes)
    with qtbot.waitSignal(card.claims_wanted) as asked:
        quotes[1].setFocus()
        qtbot.keyClick(quotes[1], Qt.Key.Key_Return)
    assert asked.args == [[claims["2500"].id]]


def test_words_in_quotation_marks_are_found_without_a_mark(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    card.show_quotes()
    dialog = opened(card, QuotesDialog)
    assert isinstance(dialog, QuotesDialog)
    qtbot.waitUntil(lambda: dialog.subject.findText("All words in quotation marks") >= 0)
    dialog.subject.setCurrentIndex(dialog.subject.findText("All words in quotation marks"))
    quotes = dialog.findChildren(RewordedQuote)
    with qtbot.waitSignal(card.place_wanted) as asked:
        qtbot.mouseClick(quotes[-1], LEFT)
    article_id, span = asked.args
    assert workspace.text(article_id)[span.start : span.end].split()[0] in quotes[-1].accessibleName()


def test_the_quotes_of_a_speaker_are_put_together_off_the_windows_thread(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    several = [claims["2500 جندي"], claims["2500"]]
    workspace.commit(edit.revise(several, now=now(), speaker="قيس المحمداوي"))
    worked: list[bool] = []
    plain = quotes_dialog.alike

    def noting(*given: Any) -> Any:
        worked.append(threading.current_thread() is threading.main_thread())
        return plain(*given)

    monkeypatch.setattr(quotes_dialog, "alike", noting)
    card = show()
    card.show_quotes()
    dialog = opened(card, QuotesDialog)
    assert isinstance(dialog, QuotesDialog)
    assert dialog.subject.currentText().startswith("Speaker")
    qtbot.waitUntil(lambda: len(dialog.findChildren(RewordedQuote)) >= 2)
    assert worked == [False]


def test_an_indicator_chosen_while_a_speakers_quotes_are_put_together_stays(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    several = [claims["2500 جندي"], claims["2500"]]
    workspace.commit(edit.revise(several, now=now(), speaker="قيس المحمداوي"))
    gate, done = threading.Event(), threading.Event()
    plain = quotes_dialog.alike
    monkeypatch.setattr(quotes_dialog, "alike", lambda *given: (gate.wait(5), done.set(), plain(*given))[2])
    card = show()
    go(card, END, 0)
    menu_of(card, "Quotes side by side")
    dialog = opened(card, QuotesDialog)
    assert isinstance(dialog, QuotesDialog)
    assert dialog.subject.currentText().startswith("Indicator")
    before = [quote.accessibleName() for quote in dialog.findChildren(RewordedQuote)]
    gate.set()
    qtbot.waitUntil(lambda: done.is_set() and dialog._grouping._task is None)
    assert [quote.accessibleName() for quote in dialog.findChildren(RewordedQuote)] == before


def free(workspace: Workspace, *claims: Claim) -> None:
    known = [claim for claim in (workspace.claim(each.id) for each in claims) if claim is not None]
    workspace.commit(edit.name_indicator(known, "", workspace.indicators(), now=now()))


def test_what_seems_to_belong_together_is_offered_accepted_and_undone(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    free(workspace, claims["2500 جندي"], claims["2500"])
    card = show()
    qtbot.waitUntil(card.strip.isVisible)
    assert TROOPS not in [row.indicator.name for row in card.model.rows()]
    press(qtbot, card, Qt.Key.Key_F8)
    assert card.strip.hasFocus()
    qtbot.keyClick(card.strip, Qt.Key.Key_F2)
    card.strip.name.setText("القوات")
    qtbot.keyClick(card.strip.name, Qt.Key.Key_Return)
    assert verdict(card, "القوات") is Verdict.AGREE
    qtbot.waitUntil(lambda: not card.strip.isVisible())
    assert card.grid.hasFocus()
    workspace.undo()
    qtbot.waitUntil(card.strip.isVisible)
    assert "القوات" not in [row.indicator.name for row in card.model.rows()]


def test_what_is_refused_is_not_offered_again_until_it_is_undone(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    free(workspace, claims["2500"])
    card = show()
    qtbot.waitUntil(card.strip.isVisible)
    assert card.strip.name.text() == TROOPS
    card.strip.setFocus()
    qtbot.keyClick(card.strip, Qt.Key.Key_Delete)
    assert workspace.refusals()
    qtbot.waitUntil(lambda: not card.strip.isVisible())
    workspace.undo()
    qtbot.waitUntil(card.strip.isVisible)
    qtbot.keyClick(card.strip, Qt.Key.Key_Return)
    assert verdict(card, TROOPS) is Verdict.AGREE


def test_a_decided_offer_goes_at_once_and_the_next_is_shown(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    free(workspace, claims["2500"])
    card = show()
    qtbot.waitUntil(card.strip.isVisible)
    (first,) = card._offers
    other = replace(first, claims=(claims["37 عملية"],), proposal=replace(first.proposal, name="عمليات"))
    card.gatherer._show([first, other])
    card.strip.setFocus()
    # Keys alone, nothing that waits in between: the worker has not answered yet.
    qtbot.keyClick(card.strip, Qt.Key.Key_Delete)
    assert [each.claims for each in workspace.refusals()] == [(claims["2500"].id,)]
    assert card.strip.name.text() == "عمليات"
    qtbot.keyClick(card.strip, Qt.Key.Key_Delete)
    assert [len(workspace.refusals()), card.strip.isVisible()] == [2, False]
    qtbot.keyClick(card.strip, Qt.Key.Key_Delete)
    assert len(workspace.refusals()) == 2


def test_an_offer_of_claims_that_another_took_goes_with_it(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    free(workspace, claims["2500"])
    card = show()
    qtbot.waitUntil(card.strip.isVisible)
    (first,) = card._offers
    card.gatherer._show([first, replace(first, proposal=replace(first.proposal, name="غيرها"))])
    card.strip.setFocus()
    qtbot.keyClick(card.strip, Qt.Key.Key_Return)
    assert not card.strip.isVisible()
    assert card.grid.hasFocus()


def test_claims_without_an_indicator_are_counted(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    card = show()
    assert "3 claim(s) without an indicator" in card.summary.text() or "3 claims without" in card.summary.text()
    free(workspace, claims["نهاية 2025"])
    assert "4 claim" in card.summary.text()


def test_articles_of_one_origin_are_counted_as_one(
    qtbot: QtBot, workspace: Workspace, claims: dict[str, Claim], show: Show
) -> None:  # fmt: skip
    known = [claim for claim in (workspace.claim(claims[each].id) for each in ("2500 جندي", "2500")) if claim]
    workspace.commit(edit.revise(known, now=now(), speaker="حسين علاوي"))
    card = show()
    row = next(row for row in card.model.rows() if row.indicator.name == TROOPS)

    def counted() -> str:
        found = card.model.row_of(row.indicator.id)
        return unmarked(card.model.verdict_of(found)[1]) if found else ""

    qtbot.waitUntil(lambda: "origin" in counted())
