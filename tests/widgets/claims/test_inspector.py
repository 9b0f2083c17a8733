"""The inspector in a real window: each field is one act, told back as it was read."""

from collections.abc import Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Claim, Status
from desktop.domain.moment import now
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.edits import claims as edit
from desktop.session.workspace import Workspace
from desktop.widgets.claims.also_in import ClaimCard
from desktop.widgets.claims.inspector import Inspector
from desktop.widgets.claims.period_editor import Shape
from desktop.widgets.claims.tag_chips import TagChip
from desktop.widgets.theme import DARK, Theme
from tests.models.story import tell
from tests.widgets.claims.hands import choose, write

Key = Qt.Key


@pytest.fixture
def claims(workspace: Workspace) -> dict[str, Claim]:
    return tell(workspace)


@pytest.fixture
def inspector(workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot) -> Iterator[Inspector]:
    made = Inspector(workspace, Theme())
    made.resize(320, 800)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def shown(inspector: Inspector, workspace: Workspace) -> Claim:
    claim = workspace.claim(inspector.claim_id() or "")
    assert claim is not None
    return claim


def pick(combo: QComboBox, value: object) -> None:
    place = combo.findData(value)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def retype(field, words: str, qtbot: QtBot, key: Qt.Key = Key.Key_Return) -> None:  # type: ignore[no-untyped-def]
    field.setFocus()
    field.selectAll()
    qtbot.keyClick(field, Key.Key_Delete)
    write(field, words)
    qtbot.keyClick(field, key)


def visible(within: QWidget, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in within.findChildren(kind) if part.isVisible()]


def test_nothing_chosen_is_a_hint_instead_of_empty_fields(inspector: Inspector, claims: dict[str, Claim]) -> None:
    assert inspector._hint.isVisible()
    assert not inspector._body.isVisible()
    inspector.set_claim(claims["2500 جندي"].id)
    assert not inspector._hint.isVisible()
    assert inspector._body.isVisible()
    inspector.set_claim(None)
    assert inspector._hint.isVisible()


def test_a_claim_is_shown_in_words(inspector: Inspector, claims: dict[str, Claim]) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    assert inspector.indicator.text() == "عدد القوات الأميركية"
    assert inspector.quantity.qualifier.currentText() == "about"
    assert inspector.quantity.value.text() == "2,500"
    assert inspector.quantity.unit.text() == "جندي"
    assert inspector.period.first.text() == "September 2025"
    assert inspector.period.precision.currentData() == Precision.MONTH
    assert inspector.status.currentData() == Status.CHECKING
    assert "2500 جندي" in inspector.quote.accessibleDescription()
    inspector.set_claim(claims["1500 و3000 مقاتل"].id)
    assert (inspector.quantity.value.text(), inspector.quantity.high.text()) == ("1,500", "3,000")
    assert inspector.quantity.high.isVisible()
    inspector.set_claim(claims["نهاية 2025"].id)
    assert inspector.period.shape.currentData() == Shape.BY
    assert not inspector.quantity.high.isVisible()


def test_enter_and_leaving_a_field_are_one_act_each(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["حسين علاوي"].id)
    retype(inspector.speaker, "مستشار", qtbot)
    inspector.note.setFocus()
    write(inspector.note, "ينظر فيه")
    inspector.speaker.setFocus()
    retype(inspector.indicator, "مؤشر جديد", qtbot, Key.Key_Tab)
    pick(inspector.status, Status.CONFIRMED)
    claim = shown(inspector, workspace)
    assert (claim.speaker, claim.note, claim.status) == ("مستشار", "ينظر فيه", Status.CONFIRMED)
    assert workspace.indicator(claim.indicator_id).name == "مؤشر جديد"  # type: ignore[union-attr]
    for _ in range(4):
        assert workspace.undo()
    assert shown(inspector, workspace) == claims["حسين علاوي"]
    assert inspector.speaker.text() == "حسين علاوي"
    assert inspector.note.toPlainText() == ""


def test_a_value_is_written_as_qualifier_figure_and_unit(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["حسين علاوي"].id)
    pick(inspector.quantity.qualifier, Qualifier.AT_LEAST)
    retype(inspector.quantity.value, "٢٬٥٠٠", qtbot)
    assert shown(inspector, workspace).quantity == Quantity(qualifier=Qualifier.AT_LEAST, value=Decimal(2500))
    assert inspector.quantity.value.text() == "2,500"
    retype(inspector.quantity.unit, "مستشار", qtbot)
    pick(inspector.quantity.qualifier, Qualifier.BETWEEN)
    assert inspector.quantity.high.isVisible()
    retype(inspector.quantity.high, "3000", qtbot)
    assert shown(inspector, workspace).quantity == Quantity(
        qualifier=Qualifier.BETWEEN, low=Decimal(2500), high=Decimal(3000), unit="مستشار"
    )
    pick(inspector.quantity.qualifier, Qualifier.EXACTLY)
    retype(inspector.quantity.value, "", qtbot)
    assert shown(inspector, workspace).quantity is None
    assert inspector.quantity.unit.text() == ""


def test_a_value_typed_in_words_is_read_as_one_act(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    before = shown(inspector, workspace)
    retype(inspector.quantity.value, "نحو ٢٫٥ مليون", qtbot)
    assert before.quantity is not None
    wanted = Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2500000), unit=before.quantity.unit)
    assert shown(inspector, workspace).quantity == wanted
    assert inspector.quantity.value.text() == "2,500,000"
    assert inspector.quantity.qualifier.currentData() == Qualifier.ABOUT
    workspace.undo()
    assert shown(inspector, workspace) == before
    retype(inspector.quantity.value, "بين ألف وألفي مستشار", qtbot)
    quantity = shown(inspector, workspace).quantity
    assert quantity == Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(1000), high=Decimal(2000), unit="مستشار")
    assert (inspector.quantity.value.text(), inspector.quantity.high.text()) == ("1,000", "2,000")
    assert inspector.quantity.high.isVisible()


def test_what_is_no_number_or_date_is_said_in_its_place_and_not_kept(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    retype(inspector.quantity.value, "كثير", qtbot)
    retype(inspector.period.first, "قريبا", qtbot)
    assert inspector.quantity._complaint.isVisible()
    assert inspector.period._complaint.isVisible()
    assert shown(inspector, workspace) == claims["2500 جندي"]
    inspector.period.first.setFocus()
    qtbot.keyClick(inspector.period.first, Key.Key_Escape)
    assert inspector.period.first.text() == "September 2025"
    assert not inspector.period._complaint.isVisible()
    inspector.set_claim(claims["2500"].id)
    assert not inspector.quantity._complaint.isVisible()
    assert inspector.quantity.value.text() == "2,500"


def test_a_typed_date_is_shown_back_as_read(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["حسين علاوي"].id)
    retype(inspector.period.first, "18/1/2026", qtbot)
    assert inspector.period.first.text() == "18 January 2026"
    assert shown(inspector, workspace).period == Period(start="2026-01-18", end="2026-01-18")
    pick(inspector.period.role, Role.AS_OF)
    pick(inspector.period.precision, Precision.WEEK)
    retype(inspector.period.first, "أيلول ٢٠٢٥", qtbot)
    assert shown(inspector, workspace).period == Period(
        start="2025-09", end="2025-09", precision=Precision.MONTH, role=Role.AS_OF
    )
    pick(inspector.period.shape, Shape.BY)
    assert shown(inspector, workspace).period == Period(end="2025-09", precision=Precision.MONTH, role=Role.AS_OF)
    pick(inspector.period.shape, Shape.SPAN)
    inspector.period.last.setFocus()
    retype(inspector.period.last, "2025-12", qtbot)
    period = shown(inspector, workspace).period
    assert period is not None
    assert (period.start, period.end) == ("2025-09", "2025-12")
    retype(inspector.period.last, "2024", qtbot)
    assert inspector.period._complaint.isVisible()
    assert shown(inspector, workspace).period == period


def test_a_half_written_value_goes_to_its_own_claim_when_another_is_chosen(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim]
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    inspector.speaker.setFocus()
    write(inspector.speaker, "متحدث")
    inspector.set_claim(claims["2500"].id)
    assert workspace.claim(claims["2500 جندي"].id).speaker == "متحدث"  # type: ignore[union-attr]
    assert workspace.claim(claims["2500"].id).speaker == ""  # type: ignore[union-attr]
    assert inspector.speaker.text() == ""


def test_what_is_being_typed_survives_an_act_elsewhere(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim]
) -> None:
    inspector.set_claim(claims["2500"].id)
    inspector.speaker.setFocus()
    write(inspector.speaker, "متح")
    assert workspace.commit(edit.revise([shown(inspector, workspace)], now=now(), status=Status.REFUTED))
    assert inspector.speaker.text() == "متح"
    assert inspector.status.currentData() == Status.REFUTED


def test_tags_are_put_on_and_taken_off(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500"].id)
    offered = [action.text() for action in inspector.tags.add.menu().actions()]
    assert offered == ["تاريخ", "اقتباس", "حدث", "تقييم"]
    inspector.tags.add.menu().actions()[2].trigger()
    qtbot.waitUntil(lambda: len(visible(inspector.tags, TagChip)) == 2)
    chips = visible(inspector.tags, TagChip)
    qtbot.mouseClick(chips[0], Qt.MouseButton.LeftButton)
    assert [workspace.tag(tag).name for tag in shown(inspector, workspace).tags] == ["حدث"]  # type: ignore[union-attr]


def test_other_articles_that_speak_of_the_same_are_shown_and_lead_there(
    inspector: Inspector, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    qtbot.waitUntil(lambda: len(visible(inspector.also_in, ClaimCard)) == 1)
    cards = visible(inspector.also_in, ClaimCard)
    with qtbot.waitSignal(inspector.claim_activated) as asked:
        qtbot.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    assert asked.args == [claims["2500"].id]
    with qtbot.waitSignal(inspector.claim_activated):
        qtbot.keyClick(cards[0], Key.Key_Return)
    inspector.set_claim(claims["حسين علاوي"].id)
    assert not inspector.also_in.isVisible()


def test_a_removed_claim_leaves_the_hint_and_undo_brings_it_back(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim]
) -> None:
    inspector.set_claim(claims["2500"].id)
    assert workspace.commit(edit.remove([shown(inspector, workspace)]))
    assert inspector._hint.isVisible()
    assert workspace.undo()
    assert inspector._body.isVisible()


def test_words_are_completed_however_they_are_spelled(inspector: Inspector, claims: dict[str, Claim]) -> None:
    inspector.set_claim(claims["حسين علاوي"].id)
    inspector.indicator.setFocus()
    completer = inspector.indicator.completer()
    completer.setCompletionPrefix("القوّات الاميركيه")
    assert completer.currentCompletion() == "عدد القوات الأميركية"


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
@pytest.mark.parametrize(
    ("name", "typed", "word"),
    [("indicator", "عمليات", "عمليات أمنية"), ("speaker", "متحدة", "الأمم المتحدة"), ("unit", "مقا", "مقاتل")],
)
def test_the_word_highlighted_in_the_list_is_what_a_key_takes_as_one_act(
    inspector: Inspector,
    claims: dict[str, Claim],
    workspace: Workspace,
    qtbot: QtBot,
    key: Qt.Key,
    name: str,
    typed: str,
    word: str,
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    acts: list[object] = []
    workspace.changed.connect(acts.append)
    field = inspector.quantity.unit if name == "unit" else getattr(inspector, name)
    field.setFocus()
    assert choose(field, typed, qtbot, key) == word
    QApplication.processEvents()
    claim = shown(inspector, workspace)
    indicator = workspace.indicator(claim.indicator_id)
    assert claim.quantity is not None and indicator is not None
    assert {"indicator": indicator.name, "speaker": claim.speaker, "unit": claim.quantity.unit}[name] == word
    assert (len(acts), field.text()) == (1, word)


def test_a_word_clicked_in_the_list_is_taken_as_one_act(
    inspector: Inspector, claims: dict[str, Claim], workspace: Workspace, qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    acts: list[object] = []
    workspace.changed.connect(acts.append)
    inspector.speaker.setFocus()
    write(inspector.speaker, "متحدة")
    popup = inspector.speaker.completer().popup()
    row = popup.visualRect(popup.model().index(0, 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=row)
    qtbot.waitUntil(lambda: shown(inspector, workspace).speaker == "الأمم المتحدة")
    inspector.note.setFocus()
    assert len(acts) == 1


def test_whom_the_text_names_is_offered_first_and_not_imposed(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    article = workspace.articles()[0]
    text = workspace.text(article.id)
    start = text.index("3244 معتقاً")
    change = edit.mark(article, text, Span(start, start + len("3244 معتقاً")), now=1)
    workspace.commit(change)
    inspector.set_claim(change.records[0].id)
    inspector.speaker.setFocus()
    assert inspector.speaker.text() == ""
    qtbot.keyClick(inspector.speaker, Key.Key_Down)
    completer = inspector.speaker.completer()
    assert completer.popup().isVisible()
    assert completer.currentCompletion() == "قيس المحمداوي"
    completer.popup().hide()
    assert shown(inspector, workspace).speaker == ""


def test_a_project_open_for_reading_is_shown_and_not_edited(
    workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    path = workspace.path
    assert path is not None
    workspace.close()
    reader = Workspace()
    reader.open(path, read_only=True)
    inspector = Inspector(reader, Theme())
    qtbot.addWidget(inspector)
    inspector.show()
    qtbot.waitExposed(inspector)
    inspector.set_claim(claims["2500 جندي"].id)
    assert inspector.quantity.value.text() == "2,500"
    fields = (inspector.indicator, inspector.speaker, inspector.note, inspector.quantity.value, inspector.period.first)
    assert all(field.isReadOnly() for field in fields)
    assert not inspector.status.isEnabled()
    assert not inspector.tags.add.isVisible()
    reader.close()
    assert inspector._hint.isVisible()


def test_the_theme_is_followed(inspector: Inspector, claims: dict[str, Claim]) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    before = inspector.grab().toImage()
    inspector._theme.set_colours(DARK)
    assert inspector.grab().toImage() != before
    assert inspector.status.currentData() == Status.CHECKING


def test_undo_in_a_settled_field_takes_the_act_back(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    undo = QAction(inspector)
    undo.setShortcut("Ctrl+Z")
    undo.triggered.connect(workspace.undo)
    inspector.addAction(undo)
    inspector.set_claim(claims["حسين علاوي"].id)
    retype(inspector.speaker, "مستشار", qtbot)
    assert shown(inspector, workspace).speaker == "مستشار"
    write(inspector.speaker, "x")
    qtbot.keyClick(inspector.speaker, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(inspector, workspace).speaker == "مستشار"
    assert inspector.speaker.text() == "مستشار"
    qtbot.keyClick(inspector.speaker, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(inspector, workspace).speaker == inspector.speaker.text() == "حسين علاوي"
    inspector.note.setFocus()
    write(inspector.note, "هنا")
    qtbot.keyClick(inspector.note, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(inspector.note, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(inspector, workspace).note == inspector.note.toPlainText() == ""


def menu_of_indicator(inspector: Inspector, words: str) -> None:
    row = inspector.indicator_row
    assert not row.more.isHidden()
    next(action for action in row.more.menu().actions() if action.text().startswith(words)).trigger()


def test_an_indicator_is_renamed_in_all_its_claims_and_that_is_undone(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    before = workspace.indicators()
    menu_of_indicator(inspector, "Rename")
    retype(inspector.indicator, "القوات في العراق", qtbot)
    renamed = workspace.indicator(claims["2500"].indicator_id)
    assert renamed is not None and renamed.name == "القوات في العراق"
    assert len(workspace.indicators()) == len(before)
    assert shown(inspector, workspace).indicator_id == renamed.id
    assert workspace.undo()
    assert workspace.indicators() == before
    assert inspector.indicator.text() == "عدد القوات الأميركية"
    # From now on the field is the claim's own again.
    retype(inspector.indicator, "مؤشر آخر", qtbot)
    assert len(workspace.indicators()) == len(before) + 1


@pytest.mark.parametrize("name", ["نهاية المهمة", " "])
def test_an_indicator_keeps_its_name_where_the_new_one_can_not_be_had(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot, name: str
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    before = workspace.indicators()
    menu_of_indicator(inspector, "Rename")
    retype(inspector.indicator, name, qtbot)
    assert workspace.indicators() == before
    assert shown(inspector, workspace) == claims["2500 جندي"]
    qtbot.keyClick(inspector.indicator, Key.Key_Escape)
    assert inspector.indicator.text() == "عدد القوات الأميركية"
    retype(inspector.indicator, "نهاية المهمة", qtbot)
    assert workspace.indicators() == before
    assert shown(inspector, workspace).indicator_id != claims["2500 جندي"].indicator_id


def test_a_dissolved_indicator_leaves_its_claims_and_comes_back_by_undo(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim]
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    before, marked = workspace.indicators(), workspace.all_claims()
    menu_of_indicator(inspector, "Dissolve")
    assert len(workspace.indicators()) == len(before) - 1
    assert [claim.anchor for claim in workspace.all_claims()] == [claim.anchor for claim in marked]
    assert inspector.indicator.text() == "" and inspector.indicator_row.more.isHidden()
    assert workspace.undo()
    assert (workspace.indicators(), workspace.all_claims()) == (before, marked)
    assert inspector.indicator.text() == "عدد القوات الأميركية"


def test_what_is_not_in_the_project_yet_is_told_until_it_is(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    told: list[bool] = []
    inspector.pending_changed.connect(told.append)
    inspector.speaker.setFocus()
    write(inspector.speaker, "ناطق")
    assert inspector.is_pending()
    qtbot.keyClick(inspector.speaker, Key.Key_Return)
    assert not inspector.is_pending()
    assert told == [True, False]
    retype(inspector.quantity.value, "كثير", qtbot)
    assert inspector.is_pending(), "a value that was refused is not in the project"
    qtbot.keyClick(inspector.quantity.value, Key.Key_Escape)
    assert told == [True, False, True, False]


def test_a_note_settles_after_a_pause_as_one_act_each(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    claim = claims["2500 جندي"]
    inspector.set_claim(claim.id)
    inspector.note._pause.setInterval(150)
    acts: list[object] = []
    workspace.changed.connect(acts.append)
    inspector.note.setFocus()
    write(inspector.note, "تحقق ")
    assert not acts and inspector.is_pending()
    qtbot.waitUntil(lambda: len(acts) == 1, timeout=2000)
    assert shown(inspector, workspace).note == "تحقق"
    assert inspector.note.toPlainText() == "تحقق ", "the space before the next word stays where the caret is"
    assert not inspector.is_pending()
    write(inspector.note, "منه")
    qtbot.waitUntil(lambda: len(acts) == 2, timeout=2000)
    assert shown(inspector, workspace).note == "تحقق منه"
    workspace.undo()
    assert inspector.note.toPlainText() == "تحقق"


def test_choosing_between_by_keys_keeps_the_focus_and_tab_goes_to_the_lower_figure(
    inspector: Inspector, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    editor = inspector.quantity
    editor.qualifier.setFocus()
    while editor.qualifier.currentData() != Qualifier.BETWEEN:
        qtbot.keyClick(editor.qualifier, Key.Key_Down)
    assert editor.qualifier.hasFocus() and editor.high.isVisible()
    qtbot.keyClick(editor.qualifier, Key.Key_Tab)
    assert editor.value.hasFocus()
    qtbot.keyClick(editor.value, Key.Key_Tab)
    assert editor.high.hasFocus()


def test_a_unit_of_figures_only_is_refused_in_its_place(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    inspector.set_claim(claims["2500 جندي"].id)
    before = shown(inspector, workspace).quantity
    retype(inspector.quantity.unit, "٣٬٠٠٠", qtbot)
    assert inspector.quantity._complaint.isVisible()
    assert inspector.quantity.unit.property("bad") is True
    assert shown(inspector, workspace).quantity == before
    retype(inspector.quantity.unit, "مقاتل", qtbot)
    assert not inspector.quantity._complaint.isVisible()
    assert inspector.quantity.unit.property("bad") is False


def test_the_claim_is_deleted_by_its_button_and_none_is_shown_then(
    inspector: Inspector, workspace: Workspace, claims: dict[str, Claim], qtbot: QtBot
) -> None:
    assert not inspector.remove.isVisible()
    claim = claims["2500 جندي"]
    inspector.set_claim(claim.id)
    assert inspector.remove.toolTip() == "Delete the claim"
    qtbot.mouseClick(inspector.remove, Qt.MouseButton.LeftButton)
    assert workspace.claim(claim.id) is None
    assert inspector._hint.isVisible() and not inspector.remove.isVisible()
    workspace.undo()
    assert workspace.claim(claim.id) == claim
