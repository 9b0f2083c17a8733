"""Columns: one is pinned, a narrow window makes tabs of them, and what was read stays in place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.session.workspace import Workspace
from desktop.widgets.reader.column_tabs import ColumnTabs
from desktop.widgets.reader.columns import MOST
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.reader.room import readable, shown_at_once, shown_with
from tests.widgets.reader.conftest import TROOPS, MakeView, settle, show, story

Key = Qt.Key
LONG = "\n".join(f"الفقرة {number}: {TROOPS}" for number in range(60))


def in_view(view: ReaderView) -> list[str]:
    return [column.article_id for column in view.columns.columns() if column.isVisible()]


def resize(view: ReaderView, width: int, height: int = 600) -> None:
    view.resize(width, height)
    for _ in range(3):
        QApplication.processEvents()


def strip(view: ReaderView) -> ColumnTabs:
    made = view.columns.tabbed.strip
    assert made is not None
    return made


def right_edge(view: ReaderView, article_id: str) -> int:
    column = view.columns.column(article_id)
    assert column is not None
    return column.mapTo(view, QPoint(column.width(), 0)).x()


# --- which are shown -------------------------------------------------------------------------
ids = st.lists(st.sampled_from("abcdefgh"), min_size=1, max_size=8, unique=True)


@given(ids, st.data())
def test_as_many_as_can_be_are_shown_and_the_current_one_is_among_them(order: list[str], data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 2))
    current, pinned = data.draw(st.sampled_from(order)), data.draw(st.sampled_from([*order, ""]))
    before = data.draw(st.lists(st.sampled_from([*order, "z"]), max_size=2, unique=True))
    shown = shown_with(current, order, before, pinned, count)
    assert current in shown
    assert len(shown) == min(count, len(order))
    assert shown == [each for each in order if each in shown] or pinned
    if pinned and count > 1 and len(order) > 1:
        assert pinned in shown
    assert set(shown_with(current, order, shown, pinned, count)) == set(shown), "nothing moves that need not"


@given(st.integers(1, 3000), st.integers(1, 8), st.integers(11, 48))
def test_no_column_is_too_narrow_to_read_but_a_single_one(width: int, columns: int, zoom: int) -> None:
    count = shown_at_once(width, columns, zoom)
    assert count == columns or 1 <= count <= 2
    if 1 < count < columns:
        assert (width - count + 1) // count >= readable(zoom)


def test_three_columns_beside_both_panels_of_a_window_of_1280_stay_columns() -> None:
    assert shown_at_once(1280 - 245 - 315 - 2, 3, 18) == 3
    assert shown_at_once(320, 3, 18) == 1
    assert shown_at_once(1680 - 562, 8, 18) == 8


# --- pinned ----------------------------------------------------------------------------------
def test_a_pinned_column_is_the_first_and_stays_when_the_others_scroll_sideways(make_view: MakeView) -> None:
    view = make_view(6)
    for article in view._workspace.articles():
        view.open_article(article.id)
    fourth = view.open_articles()[3]
    column = view.columns.column(fourth)
    assert column is not None
    column.head._pin.click()
    QApplication.processEvents()
    assert view.open_articles()[0] == fourth and view.columns.pinned == fourth
    assert all(abs(each - readable(18)) < 8 for each in view.columns.widths())
    before = right_edge(view, fourth)
    assert abs(before - view.width()) <= 1
    bar = view.columns._area.horizontalScrollBar()
    assert bar.maximum() > bar.minimum()
    others = [right_edge(view, each) for each in view.open_articles()[1:]]
    bar.setValue(bar.maximum() if bar.value() != bar.maximum() else bar.minimum())
    QApplication.processEvents()
    assert right_edge(view, fourth) == before
    assert [right_edge(view, each) for each in view.open_articles()[1:]] != others


def test_a_pinned_column_is_never_replaced_and_nothing_goes_before_it(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(MOST + 2)
    articles = [article.id for article in view._workspace.articles()]
    for article_id in articles[:MOST]:
        view.open_article(article_id)
    first = view.open_articles()[0]
    view.open_article(first)
    qtbot.keyClick(view.columns.column(first), Key.Key_F6, Qt.KeyboardModifier.ControlModifier)
    assert view.columns.pinned == first
    for article_id in [*articles[1:MOST], *articles[MOST:]]:
        view.open_article(article_id)
    assert len(view.open_articles()) == MOST
    assert view.open_articles()[0] == first
    assert set(articles[MOST:]) <= set(view.open_articles())
    last = view.open_articles()[-1]
    view.columns.put(last, 0)
    assert view.open_articles()[:2] == [first, last]
    view.columns.put(first, 5)
    assert view.open_articles()[0] == first
    view.columns.column(first).head._pin.click()  # type: ignore[union-attr]
    view.columns.put(first, 5)
    assert view.open_articles()[5] == first


def test_what_was_pinned_is_pinned_again_with_its_width(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view(3)
    second = view.open_articles()[1]
    view.columns.pin(second)
    view.columns.set_widths([500, 250, 250])
    QApplication.processEvents()
    widths, order = view.columns.widths(), view.open_articles()
    assert abs(widths[0] - 500) < 6
    path = workspace.path
    assert path is not None
    workspace.close()
    assert view.columns.pinned == ""
    workspace.open(path)
    settle(qtbot, view)
    assert (view.columns.pinned, view.open_articles()) == (second, order)
    assert all(abs(a - b) <= 2 for a, b in zip(view.columns.widths(), widths, strict=True))
    assert view.columns.column(second).head._pin.isChecked()  # type: ignore[union-attr]


def test_a_pinned_column_that_is_closed_is_pinned_no_more(make_view: MakeView) -> None:
    view = make_view(3)
    first, second, third = view.open_articles()
    view.columns.pin(second)
    view.columns.column(second).head._close.click()  # type: ignore[union-attr]
    QApplication.processEvents()
    assert view.columns.pinned == "" and in_view(view) == [first, third]
    assert all(abs(each - view.width() / 2) < 4 for each in view.columns.widths())
    view.columns.pin(first)
    view.close_article(third)
    QApplication.processEvents()
    assert in_view(view) == [first] and abs(view.columns.widths()[0] - view.width()) < 4
    view.open_article(third)
    QApplication.processEvents()
    assert in_view(view) == [first, third]
    view.close_article(third)
    view.columns.pin("")
    QApplication.processEvents()
    assert in_view(view) == [first] and abs(view.columns.widths()[0] - view.width()) < 4
    view.close_article(first)
    view.open_article(third)
    QApplication.processEvents()
    assert in_view(view) == [third]


# --- tabs ------------------------------------------------------------------------------------
@pytest.mark.parametrize(("width", "count"), [(320, 1), (460, 2)])
def test_a_narrow_window_makes_tabs_and_back_again_nothing_is_lost(
    make_view: MakeView, qtbot: QtBot, width: int, count: int
) -> None:
    view = make_view(3, LONG)
    view.columns.set_widths([300, 400, 298])
    QApplication.processEvents()
    settle(qtbot, view)
    for number, column in enumerate(view.columns.columns()):
        column.pane.set_place(column.pane.page.text.index(f"الفقرة {20 + number}:"))
    places = [column.pane.place() for column in view.columns.columns()]
    widths = view.columns.widths()
    resize(view, width)
    assert len(in_view(view)) == count
    assert strip(view).isVisible() and strip(view).count() == 3
    assert view.columns.widths() == widths
    for article_id in view.open_articles():
        view.open_article(article_id)
        assert article_id in in_view(view) and len(in_view(view)) == count
        settle(qtbot, view)
    resize(view, 1000)
    settle(qtbot, view)
    assert in_view(view) == view.open_articles() and not strip(view).isVisible()
    assert all(abs(a - b) <= 2 for a, b in zip(view.columns.widths(), widths, strict=True))
    assert [column.pane.place() for column in view.columns.columns()] == places


def test_tabs_stand_as_the_columns_do_and_are_walked_by_keys(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(4)
    resize(view, 320)
    tabs, order = strip(view), view.open_articles()
    lefts = [tabs.tabRect(at).left() for at in range(tabs.count())]
    assert lefts == sorted(lefts, reverse=True), "the first tab is the rightmost"
    view.open_article(order[0])
    qtbot.keyClick(view.columns.column(order[0]), Key.Key_F6)
    assert in_view(view) == [order[1]]
    tabs.setFocus()
    qtbot.keyClick(tabs, Key.Key_Left)
    assert in_view(view) == [order[2]] and tabs.hasFocus()
    qtbot.keyClick(tabs, Key.Key_Return)
    assert view.columns.column(order[2]).pane.hasFocus()  # type: ignore[union-attr]
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(0).center())
    assert in_view(view) == [order[0]]
    assert view.columns.column(order[0]).pane.hasFocus()  # type: ignore[union-attr]


def test_the_pinned_column_stays_beside_the_current_tab(make_view: MakeView) -> None:
    view = make_view(3)
    pinned, *others = view.open_articles()
    view.columns.pin(pinned)
    resize(view, 460)
    for article_id in others:
        view.open_article(article_id)
        assert in_view(view) == [pinned, article_id]
        widths = [view.columns.column(each).width() for each in (pinned, article_id)]  # type: ignore[union-attr]
        assert abs(widths[0] - widths[1]) <= 2
    view.open_article(pinned)
    assert in_view(view) == [pinned, others[-1]], "a look at the pinned one moves nothing"
    assert abs(right_edge(view, pinned) - view.width()) <= 1
    assert not strip(view).tabIcon(0).isNull() and strip(view).tabIcon(1).isNull()


def test_a_tab_that_is_moved_moves_its_column(make_view: MakeView) -> None:
    view = make_view(3)
    resize(view, 320)
    a, b, c = view.open_articles()
    strip(view).moveTab(2, 0)
    assert view.open_articles() == [c, a, b]
    resize(view, 1000)
    edges = [right_edge(view, each) for each in (c, a, b)]
    assert edges == sorted(edges, reverse=True)


def test_columns_come_and_go_among_tabs(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view(4)
    resize(view, 320)
    articles = [article.id for article in workspace.articles()]
    view.open_article(articles[3])
    assert in_view(view) == [articles[3]] and strip(view).count() == 4
    view.close_article(articles[3])
    assert len(in_view(view)) == 1 and strip(view).count() == 3
    for article_id in view.open_articles()[1:]:
        view.close_article(article_id)
    assert not strip(view).isVisible() and len(in_view(view)) == 1
    resize(view, 1000)
    assert in_view(view) == view.open_articles()


def test_a_larger_face_asks_for_wider_columns(make_view: MakeView) -> None:
    view = make_view(3)
    resize(view, 700)
    assert len(in_view(view)) == 3
    view.set_zoom(30)
    assert len(in_view(view)) == 2
    view.set_zoom(18)
    assert len(in_view(view)) == 3


def test_a_narrow_window_keeps_what_it_was_left_with(workspace: Workspace, qtbot: QtBot) -> None:
    assert workspace.commit(story(4))
    view = show(qtbot, workspace)
    view.columns.set_widths([400, 300, 298])
    QApplication.processEvents()
    widths = view.columns.widths()
    resize(view, 320)
    current = view.open_articles()[1]
    view.open_article(current)
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path)
    settle(qtbot, view)
    assert in_view(view) == [current] and view.used_last() == current
    resize(view, 1000)
    assert all(abs(a - b) <= 2 for a, b in zip(view.columns.widths(), widths, strict=True))


def test_where_reading_stopped_survives_closing_a_column_and_other_sizes_of_text(
    make_view: MakeView, qtbot: QtBot
) -> None:
    view = make_view(2, LONG)
    article_id = view.open_articles()[0]
    column = view.columns.column(article_id)
    assert column is not None
    place = column.pane.page.text.index("الفقرة 31:")
    column.pane.set_place(place)
    for zoom in (26, 12, 18):
        view.set_zoom(zoom)
        settle(qtbot, view)
        assert column.pane.place() == place
        assert column.pane.hit(column.pane.origin() * 0).position <= place + 200
    view.close_article(article_id)
    view.open_article(article_id)
    settle(qtbot, view)
    again = view.columns.column(article_id)
    assert again is not None and again is not column
    assert again.pane.place() == place
