"""The charts in a real window, over a real project."""

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.domain.errors import AccessDenied, FileNotFound, UnknownFormat
from desktop.domain.span import Span
from desktop.edits import claims as edit
from desktop.session.workspace import Workspace
from desktop.widgets.compare.chart import Chart
from desktop.widgets.compare.chart_card import ChartCard
from desktop.widgets.compare.chart_row import ChartRow
from desktop.widgets.theme import DARK, LIGHT, Theme
from tests.widgets.compare.story import END, NOW, TITLES, TROOPS, Teller, begin, figure

Show = Callable[..., ChartRow]


def chart(card: ChartCard) -> Chart:
    assert isinstance(card.chart, Chart)
    return card.chart


def middle(box: tuple[float, float, float, float]) -> QPoint:
    return QRectF(*box).center().toPoint()


# --- what is drawn -------------------------------------------------------------------------------
@pytest.mark.parametrize("rtl", [True, False])
def test_marks_lie_where_the_plot_says(show: Show, teller: Teller, rtl: bool) -> None:
    view = show(rtl)
    for card in (view.cards[0], view.cards[1]):
        shown = chart(card)
        layout: Any = shown._layout
        plot: Any = shown._plot
        box = plot.box
        for value in (layout.frame.low, (layout.frame.low + layout.frame.high) / 3, layout.frame.high):
            scene = box.mapViewToScene(QPointF(value, layout.frame.first + 0.5))
            place = plot.widget.mapToParent(plot.widget.mapFromScene(scene))
            assert place.x() == pytest.approx(layout.frame.x(value), abs=1.5)
            assert place.y() == pytest.approx(layout.frame.y(layout.frame.first), abs=1.5)


def test_the_indicator_of_most_articles_is_charted_first_and_the_choice_is_kept(
    show: Show, teller: Teller, workspace: Workspace
) -> None:
    workspace.commit(edit.remove([claim for claim in workspace.claims(workspace.articles()[1].id) if claim.quantity]))
    view = show()
    assert view.cards[0].indicator.currentText().startswith(f"\u2068{END}\u2069")
    assert view.cards[0].indicator.count() == 2
    troops = next(one.id for one in workspace.indicators() if one.name == TROOPS)
    view.choose_indicator(troops)
    again = show()
    assert again.cards[0].indicator.currentData() == troops
    assert any("2,500" in drawn.item.label for drawn in chart(again.cards[0]).drawn)


def test_dates_are_charted_with_their_bounds(show: Show, teller: Teller, workspace: Workspace) -> None:
    view = show()
    view.choose_indicator(next(one.id for one in workspace.indicators() if one.name == END))
    labels = [drawn.item.label for drawn in chart(view.cards[0]).drawn]
    assert labels.count("by the end of September \u20682025\u2069") == 4
    assert "by the end of \u20682025\u2069" in labels


def test_an_empty_project_says_what_to_do(show: Show, workspace: Workspace) -> None:
    view = show()
    assert view.cards[0].chart is None and view.cards[1].chart is None
    assert not view.cards[0].indicator.isVisible()
    begin(workspace).mark(0, 0)
    assert view.cards[1].chart is not None and view.cards[1].chart.isVisible()
    workspace.close()
    assert not view.cards[1].chart.isVisible()


def test_only_a_visible_view_draws_what_changed(show: Show, teller: Teller, monkeypatch: pytest.MonkeyPatch) -> None:
    view = show()
    before = chart(view.cards[1]).drawn[0].item.claims
    drawn: list[None] = []
    refresh = view.refresh
    monkeypatch.setattr(view, "refresh", lambda: (drawn.append(None), refresh()))
    view.hide()
    teller.mark(0, 0)
    teller.mark(0, 0)
    assert not drawn
    view.show()
    assert len(drawn) == 1
    assert len(chart(view.cards[1]).drawn[0].item.claims) == len(before) + 2
    teller.workspace.undo()
    assert len(drawn) == 2


def test_other_colours_are_taken_at_once(show: Show, teller: Teller) -> None:
    theme = Theme(LIGHT)
    view = show(theme=theme)
    theme.set_colours(DARK)
    shown = chart(view.cards[1])
    at = middle(shown.drawn[0].box)
    at.setX(int(shown.drawn[0].box[0]) + 3)
    assert shown.grab().toImage().pixelColor(at) == QColor(DARK.tags["amber"])


# --- mouse and keys ------------------------------------------------------------------------------
def test_a_click_on_a_piece_or_a_value_asks_for_its_claims(
    show: Show, teller: Teller, qtbot: QtBot, workspace: Workspace
) -> None:
    view = show()
    for card in (view.cards[0], view.cards[1]):
        shown = chart(card)
        for drawn in shown.drawn[:3]:
            with qtbot.waitSignal(view.claims_wanted) as asked:
                qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=middle(drawn.box))
            assert asked.args == [list(drawn.item.claims)]
            assert all(workspace.claim(claim) is not None for claim in drawn.item.claims)


def test_a_press_that_ends_elsewhere_asks_for_nothing(show: Show, teller: Teller, qtbot: QtBot) -> None:
    shown = chart(show().cards[1])
    one, other = shown.drawn[:2]
    with qtbot.assertNotEmitted(shown.claims_wanted):
        qtbot.mousePress(shown, Qt.MouseButton.LeftButton, pos=middle(one.box))
        qtbot.mouseRelease(shown, Qt.MouseButton.LeftButton, pos=middle(other.box))
        qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(1, shown.height() - 1))


@pytest.mark.parametrize(("rtl", "forward"), [(True, Qt.Key.Key_Left), (False, Qt.Key.Key_Right)])
def test_the_keyboard_walks_the_marks(show: Show, teller: Teller, qtbot: QtBot, rtl: bool, forward: Qt.Key) -> None:
    shown = chart(show(rtl).cards[1])
    QApplication.sendEvent(shown, QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert shown.current == 0
    qtbot.keyClick(shown, forward)
    assert shown.current == 1
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    content: Any = shown._content
    assert content.item(shown.current).lane == 1
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert shown.current == 0
    qtbot.keyClick(shown, Qt.Key.Key_End)
    assert shown.current == len(content) - 1
    assert shown.accessibleDescription() == content.item(shown.current).sentence
    with qtbot.waitSignal(shown.claims_wanted) as asked:
        qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert asked.args == [list(content.item(shown.current).claims)]


def test_tool_tips_hold_the_quote_and_never_its_markup(show: Show, teller: Teller, workspace: Workspace) -> None:
    view = show()
    article = workspace.articles()[0]
    at = workspace.text(article.id).index("<b>")
    change = edit.mark(article, workspace.text(article.id), Span(at, at + 10), tags=[workspace.tags()[4].id], now=NOW)
    workspace.commit(change)
    shown = chart(view.cards[1])
    (drawn,) = (one for one in shown.drawn if change.records[0].id in one.item.claims)
    tip = shown.tip(QPointF(middle(drawn.box)))
    assert "&lt;b&gt;قال" in tip and "<b>" not in tip
    frame: Any = shown._layout.frame  # type: ignore[union-attr]
    assert TITLES[1] in shown.tip(QPointF(frame.right + 20, frame.y(1)))


def test_more_rows_than_fit_scroll_and_the_keyboard_reaches_them(
    show: Show, teller: Teller, qtbot: QtBot, workspace: Workspace
) -> None:
    for value in range(40):
        teller.mark(2, 0, TROOPS, quantity=figure(value + 1))
    view = show()
    view.choose_indicator(next(one.id for one in workspace.indicators() if one.name == TROOPS))
    shown = chart(view.cards[0])
    bar: Any = shown._bar
    assert bar.isVisible() and len(shown.drawn) < 40
    qtbot.keyClick(shown, Qt.Key.Key_End)
    assert shown.current in [drawn.index for drawn in shown.drawn]
    assert bar.value() == bar.maximum()


# --- pictures ------------------------------------------------------------------------------------
def test_a_chart_is_saved_as_png_of_twice_its_size_and_as_svg(
    show: Show, teller: Teller, qtbot: QtBot, tmp_path: Path
) -> None:
    view = show()
    for ending in ("png", "svg"):
        path = tmp_path / f"صورة.{ending}"
        with qtbot.waitSignal(view.saved) as said:
            view.cards[1].save_as(path)
        assert said.args == [str(path)]
        if os.name != "nt":
            assert stat.S_IMODE(path.stat().st_mode) == 0o600
    drawing = view.cards[1].picture()
    assert QImage(str(tmp_path / "صورة.png")).width() == 2 * drawing.width
    texts = [text.text for text in ElementTree.parse(tmp_path / "صورة.svg").iter("{http://www.w3.org/2000/svg}text")]
    assert TITLES[3] in " ".join(text or "" for text in texts)


def test_the_button_asks_where_and_gives_the_file_its_ending(
    show: Show, teller: Teller, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show()

    def answer(*args: Any) -> tuple[str, str]:
        return str(tmp_path / "chart"), args[3].split(";;")[1]

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    with qtbot.waitSignal(view.saved) as said:
        view.cards[0]._out.menu().actions()[0].trigger()
    assert said.args == [str(tmp_path / "chart.svg")]


def test_a_picture_that_cannot_be_written_is_told(
    show: Show, teller: Teller, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = show()

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "write_bytes", refused)
    for name, cause in (("a.png", AccessDenied), ("a.gif", UnknownFormat), ("no/a.png", FileNotFound)):
        with qtbot.waitSignal(view.failed) as said:
            view.cards[1].save_as(tmp_path / name)
        assert isinstance(said.args[0], cause)
    assert not list(tmp_path.glob("*a.png*"))


# --- start ---------------------------------------------------------------------------------------
def test_charts_cost_nothing_before_the_first_one() -> None:
    program = (
        "import sys; from desktop.widgets.compare.chart_row import ChartRow;"
        "assert not {'pyqtgraph', 'numpy'} & set(sys.modules), 'loaded too early'"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
