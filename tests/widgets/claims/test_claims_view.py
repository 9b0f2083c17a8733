"""The view of claims in a real window: what is typed and clicked there becomes acts of the project."""

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Status
from desktop.domain.moment import now
from desktop.domain.quantity import Qualifier, Quantity
from desktop.edits import claims as edit
from desktop.models.claim_columns import Column
from desktop.session.workspace import Workspace
from desktop.widgets.claims.choice_popup import ChoicePopup
from desktop.widgets.claims.claims_view import ClaimsView
from desktop.widgets.claims.filter_chip import FilterChip
from desktop.widgets.claims.placed_field import CellField
from desktop.widgets.shell import style
from desktop.widgets.theme import DARK, Theme
from tests.models.story import tell
from tests.widgets.claims.hands import choose, write

Key = Qt.Key


@pytest.fixture
def view(workspace: Workspace, qtbot: QtBot) -> Iterator[ClaimsView]:
    made = ClaimsView(workspace, Theme())
    made.resize(1500, 700)
    qtbot.addWidget(made)
    yield made


@pytest.fixture
def told(workspace: Workspace, view: ClaimsView, qtbot: QtBot) -> ClaimsView:
    tell(workspace)
    show(view, qtbot)
    return view


def show(view: ClaimsView, qtbot: QtBot) -> None:
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()


def at(view: ClaimsView, claim_quote: str, column: Column) -> QPoint:
    row = next(row for row in range(view.model.rowCount()) if view.model.claim_at(row).anchor.quote == claim_quote)
    index = view.model.index(row, column)
    view.grid.scrollTo(index)
    return view.grid.visualRect(index).center()


def click(view: ClaimsView, qtbot: QtBot, quote: str, column: Column) -> None:
    qtbot.mouseClick(view.grid.viewport(), Qt.MouseButton.LeftButton, pos=at(view, quote, column))


def field_of(view: ClaimsView) -> CellField | None:
    fields = [field for field in view.grid.viewport().findChildren(CellField) if field.isVisible()]
    return fields[0] if fields else None


def open_field(view: ClaimsView, qtbot: QtBot, quote: str, column: Column) -> CellField:
    click(view, qtbot, quote, column)
    qtbot.keyClick(view.grid, Key.Key_F2)
    field = field_of(view)
    assert field is not None
    return field


def claim(view: ClaimsView, workspace: Workspace, quote: str):  # type: ignore[no-untyped-def]
    return next(claim for claim in workspace.all_claims() if claim.anchor.quote == quote)


def take(menu: QMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def test_a_hidden_view_reads_nothing(workspace: Workspace, view: ClaimsView, qtbot: QtBot) -> None:
    tell(workspace)
    assert view.model.rowCount() == 0
    show(view, qtbot)
    assert view.model.rowCount() == 8
    view.hide()
    assert workspace.undo()
    show(view, qtbot)
    assert view.model.rowCount() == 0


def test_a_value_is_typed_in_words_and_undone(told: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    field = open_field(told, qtbot, "37 عملية", Column.VALUE)
    assert field.text() == "37"
    write(field, "more than 40")
    qtbot.keyClick(field, Key.Key_Return)
    quantity = claim(told, workspace, "37 عملية").quantity
    assert (quantity.qualifier, quantity.value, quantity.unit) == (Qualifier.MORE_THAN, 40, "عملية")
    qtbot.waitUntil(lambda: field_of(told) is None)
    assert workspace.undo()
    assert claim(told, workspace, "37 عملية").quantity.value == 37


def test_a_value_that_is_no_number_keeps_the_field_open_and_says_why(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot
) -> None:
    before = claim(told, workspace, "37 عملية")
    field = open_field(told, qtbot, "37 عملية", Column.VALUE)
    field.clear()
    write(field, "كثير")
    for leave in (Key.Key_Return, Key.Key_Tab):
        qtbot.keyClick(field, leave)
        assert field.isVisible()
        assert field.accessibleDescription()
        assert field.property("bad")
    click(told, qtbot, "2500", Column.QUOTE)
    assert field.isVisible()
    assert field.text() == "كثير"
    field.setFocus()
    field.clear()
    write(field, "١٬٢٣٤")
    qtbot.keyClick(field, Key.Key_Return)
    assert claim(told, workspace, "37 عملية").quantity.value == Decimal(1234)
    assert workspace.undo()
    assert claim(told, workspace, "37 عملية") == before


def test_escape_gives_up_what_was_typed(told: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    before = workspace.all_claims()
    field = open_field(told, qtbot, "37 عملية", Column.SPEAKER)
    write(field, "غيره")
    qtbot.keyClick(field, Key.Key_Escape)
    qtbot.waitUntil(lambda: field_of(told) is None)
    assert workspace.all_claims() == before


@pytest.mark.parametrize(
    ("column", "typed", "read"),
    [
        (Column.SPEAKER, "علاوي", lambda claim, space: claim.speaker),
        (Column.NOTE, "يراجع", lambda claim, space: claim.note),
        (Column.UNIT, "ضربة", lambda claim, space: claim.quantity.unit),
        (Column.INDICATOR, "ضربات", lambda claim, space: space.indicator(claim.indicator_id).name),
    ],
)
def test_words_are_typed_in_place(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot, column: Column, typed: str, read: Callable[..., str]
) -> None:
    field = open_field(told, qtbot, "37 عملية", column)
    field.clear()
    write(field, typed)
    qtbot.keyClick(field, Key.Key_Return)
    assert read(claim(told, workspace, "37 عملية"), workspace) == typed


@pytest.mark.parametrize(
    ("column", "typed", "word"),
    [
        (Column.SPEAKER, "متحدة", "الأمم المتحدة"),
        (Column.UNIT, "مقا", "مقاتل"),
        (Column.INDICATOR, "مهمة", "نهاية المهمة"),
    ],
)
@pytest.mark.parametrize("by", ["Return", "Tab", "click"])
def test_a_word_of_the_list_is_taken_in_place_as_one_act(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot, column: Column, typed: str, word: str, by: str
) -> None:
    acts: list[object] = []
    workspace.changed.connect(acts.append)
    field = open_field(told, qtbot, "37 عملية", column)
    if by == "click":
        field.clear()
        write(field, typed)
        popup = field.completer().popup()
        row = popup.visualRect(popup.model().index(0, 0)).center()
        qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=row)
    else:
        assert choose(field, typed, qtbot, Key.Key_Tab if by == "Tab" else Key.Key_Return) == word
    qtbot.waitUntil(lambda: bool(acts))
    QApplication.processEvents()
    done = claim(told, workspace, "37 عملية")
    indicator = workspace.indicator(done.indicator_id)
    assert indicator is not None
    read = {Column.SPEAKER: done.speaker, Column.UNIT: done.quantity.unit, Column.INDICATOR: indicator.name}
    assert read[column] == word
    assert len(acts) == 1
    told.grid.setFocus()
    qtbot.waitUntil(lambda: field_of(told) is not field)


def test_the_word_highlighted_names_the_indicator_of_all_chosen_claims(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot
) -> None:
    told.grid.selectAll()
    field = told.selection.indicator
    qtbot.waitUntil(field.isVisible)
    field.setFocus()
    assert choose(field, "مهمة", qtbot) == "نهاية المهمة"
    named = {workspace.indicator(each.indicator_id) for each in workspace.all_claims()}
    assert [each.name for each in named if each is not None] == ["نهاية المهمة"] and field.text() == ""


def test_an_unchanged_field_is_no_act(told: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    before = workspace.undo_label()
    field = open_field(told, qtbot, "37 عملية", Column.SPEAKER)
    qtbot.keyClick(field, Key.Key_Return)
    assert workspace.undo_label() == before


def test_status_and_tags_are_set_by_a_menu_in_the_cell(told: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    for column, words in ((Column.STATUS, "confirmed"), (Column.TAGS, "حدث")):
        click(told, qtbot, "37 عملية", column)
        qtbot.keyClick(told.grid, Key.Key_Return)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        take(menu, words)
    done = claim(told, workspace, "37 عملية")
    assert done.status is Status.CONFIRMED
    assert [workspace.tag(tag).name for tag in done.tags] == ["إحصاء", "حدث"]  # type: ignore[union-attr]


def test_a_second_click_edits_and_a_double_click_goes_to_the_text(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot
) -> None:
    click(told, qtbot, "37 عملية", Column.SPEAKER)
    click(told, qtbot, "37 عملية", Column.SPEAKER)
    qtbot.waitUntil(lambda: field_of(told) is not None, timeout=2000)
    qtbot.keyClick(field_of(told), Key.Key_Escape)
    with qtbot.waitSignal(told.claim_activated) as asked:
        place = at(told, "2500", Column.QUOTE)
        qtbot.mouseClick(told.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
        qtbot.mouseDClick(told.grid.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked.args == [claim(told, workspace, "2500").id]


def test_several_claims_are_changed_and_deleted_at_once(told: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    ids = told.filtered_ids()[:3]
    told.grid.choose(ids)
    assert told.selection.isVisible()
    told.selection.status.menu().aboutToShow.emit()
    take(told.selection.status.menu(), "refuted")
    assert {workspace.claim(each).status for each in ids} == {Status.REFUTED}  # type: ignore[union-attr]
    told.selection.tags.menu().aboutToShow.emit()
    take(told.selection.tags.menu(), "تقييم")
    told.selection.indicator.setFocus()
    write(told.selection.indicator, "مؤشر جديد")
    qtbot.keyClick(told.selection.indicator, Key.Key_Return)
    assert len({workspace.claim(each).indicator_id for each in ids}) == 1  # type: ignore[union-attr]
    told.grid.setFocus()
    qtbot.keyClick(told.grid, Key.Key_Delete)
    assert told.model.rowCount() == 5
    for _ in range(4):
        assert workspace.undo()
    assert told.model.rowCount() == 8
    assert workspace.undo_label().key == "story"  # type: ignore[union-attr]


def choose_from(chip: FilterChip, qtbot: QtBot, words: str) -> None:
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    rows = [popup._list.item(row).text() for row in range(popup._list.count())]
    popup._list.setCurrentRow(rows.index(words))
    qtbot.keyClick(popup._list, Key.Key_Return)


def test_chips_filter_say_what_they_let_through_and_are_cleared_by_their_cross(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot
) -> None:
    counts: list[tuple[int, int]] = []
    told.counted.connect(lambda shown, among: counts.append((shown, among)))
    choose_from(told.filters.tag, qtbot, "إحصاء")
    choose_from(told.filters.status, qtbot, "confirmed")
    assert counts == [(4, 8), (1, 8)]
    chip = told.filters.tag
    assert "إحصاء" in chip.text()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 8, chip.height() // 2))
    assert told.filters.tag.value is None
    qtbot.keyClick(told.filters.status, Key.Key_Delete)
    assert counts[-1] == (8, 8)


def test_a_filter_on_a_tag_that_goes_lets_everything_through(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot
) -> None:
    from desktop.edits import tags as edit_tags

    tag = workspace.tags()[0]
    told.filters.tag.choose(tag.id)
    assert workspace.commit(edit_tags.delete(tag, workspace.tags(), workspace.all_claims(), now=now()))
    assert told.filters.tag.value is None
    assert told.model.rowCount() == 8


def test_typed_words_filter_after_a_moment(told: ClaimsView, qtbot: QtBot) -> None:
    write(told.filters.text, "المحمداوى")
    qtbot.waitUntil(lambda: told.model.rowCount() == 1)
    told.filters.text.clear()
    qtbot.waitUntil(lambda: told.model.rowCount() == 8)


def test_the_claims_of_a_chart_are_shown_alone_until_cleared(told: ClaimsView, workspace: Workspace) -> None:
    ids = told.filtered_ids()[2:4]
    told.show_only(ids)
    assert told.filtered_ids() == ids
    assert told.filters.chosen_few.isVisible()
    told.filters.chosen_few.choose(None)
    assert len(told.filtered_ids()) == 8


def test_the_choice_survives_filters_and_sorting(told: ClaimsView, workspace: Workspace) -> None:
    one = claim(told, workspace, "2500")
    told.choose(one.id)
    told.filters.status.choose(Status.CONFIRMED)
    told.grid.sortByColumn(Column.VALUE, Qt.SortOrder.DescendingOrder)
    told.filters.clear()
    assert told.grid.chosen_ids() == [one.id]
    told.filters.status.choose(Status.REFUTED)
    told.choose(one.id)
    assert told.grid.chosen_ids() == [one.id]


def test_empty_says_what_to_do(view: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    show(view, qtbot)
    assert view._hint.isVisible()
    tell(workspace)
    assert view.grid.isVisible()
    view.filters.text.setText("لا شيء مثل هذا")
    qtbot.waitUntil(view._clear.isVisible)
    qtbot.mouseClick(view._clear, Qt.MouseButton.LeftButton)
    assert view.model.rowCount() == 8


def test_a_project_open_for_reading_shows_all_and_edits_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    tell(workspace)
    path = workspace.path
    assert path is not None
    workspace.close()
    reader = Workspace()
    reader.open(path, read_only=True)
    view = ClaimsView(reader, Theme())
    qtbot.addWidget(view)
    show(view, qtbot)
    assert view.model.rowCount() == 8
    for column in Column:
        click(view, qtbot, "37 عملية", column)
        qtbot.keyClick(view.grid, Key.Key_F2)
        assert field_of(view) is None
        assert QApplication.activePopupWidget() is None
    qtbot.keyClick(view.grid, Key.Key_Delete)
    assert len(reader.all_claims()) == 8
    reader.close()
    assert view.model.rowCount() == 0


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_in_both_directions_and_themes(
    told: ClaimsView, workspace: Workspace, qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    theme = told._theme
    told.setLayoutDirection(direction)
    told.grid.selectAll()
    assert not told.grab().isNull()
    theme.set_colours(DARK)
    assert not told.grab().isNull()
    first, last = (told.grid.columnViewportPosition(column) for column in (Column.QUOTE, Column.STATUS))
    assert (first > last) is (direction is Qt.LayoutDirection.RightToLeft)


def test_undo_repaints_the_open_view(told: ClaimsView, workspace: Workspace) -> None:
    one = claim(told, workspace, "2500")
    assert workspace.commit(edit.revise([one], now=now(), speaker="جديد"))
    row = told.model.row_of(one.id)
    assert told.model.index(row, Column.SPEAKER).data() == "جديد"
    assert workspace.undo()
    assert told.model.index(row, Column.SPEAKER).data() == ""


def test_columns_are_found_as_they_were_left(told: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    path = workspace.path
    assert path is not None
    header = told.grid.horizontalHeader()
    edge = QPoint(header.sectionViewportPosition(1), header.height() // 2)
    qtbot.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    qtbot.mouseMove(header.viewport(), pos=edge + QPoint(40, 0))
    qtbot.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    wide = header.sectionSize(Column.QUOTE)
    header.moveSection(header.visualIndex(Column.STATUS), 0)
    told.grid.sortByColumn(Column.VALUE, Qt.SortOrder.DescendingOrder)
    workspace.close()
    header.moveSection(0, 8)
    told.grid.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    header.resizeSection(Column.QUOTE, 100)
    workspace.open(path)
    assert header.logicalIndex(0) == Column.STATUS
    assert header.sectionSize(Column.QUOTE) == wide
    assert header.sortIndicatorSection() == Column.VALUE
    values = [told.model.claim_at(row).quantity for row in range(4)]
    assert [value.middle for value in values if value] == [2500, 2500, 2250, 37]


@pytest.mark.parametrize("state", ["", "{", "[]", '{"order": [1, 1], "widths": ["x"], "sort": 99}', '{"order": 3}'])
def test_a_state_that_is_none_leaves_the_columns_alone(told: ClaimsView, state: str) -> None:
    before = told.grid.column_state()
    told.grid.restore_columns(state)
    assert told.grid.column_state() == before


def test_the_column_of_values_is_wide_enough_for_them(view: ClaimsView, workspace: Workspace, qtbot: QtBot) -> None:
    claims = tell(workspace)
    view.resize(1100, 700)
    show(view, qtbot)
    narrow = view.grid.columnWidth(Column.VALUE)
    wide = Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(180_000), high=Decimal(200_000))
    workspace.commit(edit.revise([claims["37 عملية"]], now=now(), quantity=wide))
    said = view.model.words.text(Column.VALUE, next(c for c in workspace.all_claims() if c.quantity == wide))
    font = style.interface_font()
    font.setBold(True)
    assert view.grid.columnWidth(Column.VALUE) >= QFontMetrics(font).horizontalAdvance(said) + 18
    assert view.grid.columnWidth(Column.VALUE) > narrow
    index = view.model.index(0, Column.VALUE)
    assert index.data(Qt.ItemDataRole.ToolTipRole) == index.data()
