"""Each kind of chart over a real project: what it shows, what it is written to, and that the choice is kept."""

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop.analysis.over_time import Point, PointSeries, When
from desktop.analysis.series import Kind, Mark, Shape
from desktop.domain.period import Period, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.edits import articles as edit_articles
from desktop.session.workspace import Workspace
from desktop.widgets.compare.chart import Chart
from desktop.widgets.compare.chart_card import ChartCard
from desktop.widgets.compare.chart_kinds import ChartKind, Story, shown
from desktop.widgets.compare.chart_row import ChartRow
from desktop.widgets.compare.content import lay_out, picture
from desktop.widgets.compare.frame import Look
from desktop.widgets.compare.marks import Spot
from desktop.widgets.compare.naming import short_names
from desktop.widgets.compare.over_time_chart import OverTimeChart
from desktop.widgets.compare.printing import paper_look, print_picture
from desktop.widgets.theme import LIGHT
from tests.analysis.records import article
from tests.widgets.compare.story import END, NOW, TROOPS, Teller, figure

Show = Callable[..., ChartRow]
DAY = Period(start="2025-09-07", end="2025-09-07", role=Role.AS_OF)


@pytest.fixture
def told(teller: Teller, workspace: Workspace) -> Workspace:
    """Return the small story with dates of publication, speakers and dates that figures hold for."""
    for place, article_ in enumerate(workspace.articles()[:4]):
        assert workspace.commit(edit_articles.correct(article_, published=f"2025-0{place + 6}-01", now=NOW))
    teller.mark(0, 0, TROOPS, quantity=figure(2400, unit="جندي"), period=DAY, speaker="المحمداوي")
    teller.mark(1, 0, TROOPS, quantity=figure(2000, Qualifier.MORE_THAN, "جندي"), period=DAY, speaker="علاوي")
    teller.mark(2, 2, speaker="المحمداوي")
    return workspace


def chart(card: ChartCard) -> Chart:
    assert isinstance(card.chart, Chart)
    return card.chart


def choose(row: ChartRow, workspace: Workspace, name: str) -> None:
    row.choose_indicator(next(one.id for one in workspace.indicators() if one.name == name))


# --- what is drawn -------------------------------------------------------------------------------
@pytest.mark.parametrize("rtl", [True, False])
@pytest.mark.parametrize("kind", list(ChartKind))
def test_every_kind_shows_marks_that_can_be_clicked_and_walked(
    show: Show, told: Workspace, qtbot: QtBot, kind: ChartKind, rtl: bool
) -> None:
    row = show(rtl)
    row.choose_kind(0, kind)
    choose(row, told, TROOPS)
    drawn = chart(row.cards[0]).drawn
    assert drawn
    one = drawn[-1]
    with qtbot.waitSignal(row.claims_wanted) as asked:
        qtbot.mouseClick(chart(row.cards[0]), Qt.MouseButton.LeftButton, pos=QRectF(*one.box).center().toPoint())
    assert set(asked.args[0]) <= {claim.id for claim in told.all_claims()}
    seen = set()
    qtbot.keyClick(chart(row.cards[0]), Qt.Key.Key_Home)
    for _ in range(200):
        seen.add(chart(row.cards[0]).current)
        assert chart(row.cards[0]).accessibleDescription()
        qtbot.keyClick(chart(row.cards[0]), Qt.Key.Key_Left if rtl else Qt.Key.Key_Right)
    content: Any = chart(row.cards[0])._content
    assert seen == set(range(len(content)))


def test_up_and_down_walk_a_chart_over_time(show: Show, told: Workspace, qtbot: QtBot) -> None:
    row = show()
    row.choose_kind(0, ChartKind.PUBLISHED)
    choose(row, told, TROOPS)
    qtbot.keyClick(chart(row.cards[0]), Qt.Key.Key_Home)
    qtbot.keyClick(chart(row.cards[0]), Qt.Key.Key_Down)
    assert chart(row.cards[0]).current == 1
    qtbot.keyClick(chart(row.cards[0]), Qt.Key.Key_Up)
    assert chart(row.cards[0]).current == 0


def test_the_choice_of_charts_is_kept_in_the_project(show: Show, told: Workspace) -> None:
    row = show()
    action = next(one for one in row.cards[1].chooser.menu().actions() if one.data() == ChartKind.SPEAKERS)
    action.trigger()
    assert chart(row.cards[1]).accessibleName() == "Claims by speaker"
    again = show()
    assert [card.kind for card in again.cards] == [ChartKind.VALUES, ChartKind.SPEAKERS, ChartKind.TIMELINE]
    assert again.cards[1].chooser.accessibleName() == "Claims by speaker"
    assert not again.cards[1].indicator.isVisible() and again.cards[0].indicator.isVisible()


def test_cards_that_show_an_indicator_show_the_same_one(show: Show, told: Workspace) -> None:
    row = show()
    row.choose_kind(1, ChartKind.PUBLISHED)
    choose(row, told, TROOPS)
    assert row.cards[0].indicator.currentData() == row.cards[1].indicator.currentData()
    at = row.cards[1].indicator.findText(END, Qt.MatchFlag.MatchContains)
    row.cards[1].indicator.setCurrentIndex(at)
    row.cards[1].indicator.activated.emit(at)
    assert row.cards[0].indicator.currentIndex() == at


def test_a_timeline_names_its_indicators_and_hovers_with_the_quote(show: Show, told: Workspace) -> None:
    row = show()
    shown_ = chart(row.cards[2])
    assert any(END in drawn.item.sentence for drawn in shown_.drawn)
    tip = shown_.tip(QPointF(QRectF(*shown_.drawn[0].box).center()))
    assert "«" in tip and "<b>" not in tip


# --- what it is written to -----------------------------------------------------------------------
@pytest.mark.parametrize("kind", list(ChartKind))
def test_the_data_of_every_kind_is_a_table(show: Show, told: Workspace, tmp_path: Path, kind: ChartKind) -> None:
    row = show()
    row.choose_kind(0, kind)
    choose(row, told, TROOPS)
    row.cards[0].save_as(tmp_path / "data.csv")
    with (tmp_path / "data.csv").open(encoding="utf-8-sig", newline="") as stream:
        heading, *rows = list(csv.reader(stream))
    assert rows and {len(one) for one in rows} == {len(heading)}
    assert all(heading)
    if kind is ChartKind.VALUES:
        assert ["1500", "3000", "مقاتل", "1"] in [one[-4:] for one in rows]
        assert ["900", "", "جندي", "1"] in [one[-4:] for one in rows]


def test_the_data_is_asked_for_by_name(
    show: Show, told: Workspace, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = show()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(tmp_path / "data"), args[3].split(";;")[0]))
    with qtbot.waitSignal(row.saved) as said:
        row.cards[1]._ask_where_table()
    assert said.args == [str(tmp_path / "data.csv")]


def test_a_chart_as_pdf_can_be_searched(show: Show, told: Workspace, tmp_path: Path) -> None:
    pdfium = pytest.importorskip("pypdfium2")
    row = show()
    choose(row, told, END)
    row.cards[0].save_as(tmp_path / "chart.pdf")
    document = pdfium.PdfDocument(str(tmp_path / "chart.pdf"))
    try:
        text = document[0].get_textpage().get_text_range()
    finally:
        document.close()
    assert "المسلة" in text and "September" in text


def test_a_chart_is_printed_in_the_colours_of_paper(
    show: Show, told: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = show()
    out = tmp_path / "paper.pdf"

    def accept(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(out))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", accept)
    row.cards[1]._print()
    assert out.read_bytes().startswith(b"%PDF")


def test_what_is_printed_fits_the_page(told: Workspace, tmp_path: Path, qtbot: QtBot) -> None:
    story = Story(told.articles(), told.tags(), told.indicators(), told.all_claims(), LIGHT)
    chosen = shown(ChartKind.TIMELINE, story)
    drawing = picture(chosen.content, "t", "s", 900, 0, paper_look(True), "ar")
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "a.pdf"))
    print_picture(replace(drawing, height=9000.0), printer)
    assert (tmp_path / "a.pdf").stat().st_size > 1000


# --- names ---------------------------------------------------------------------------------------
def test_short_names_tell_articles_apart() -> None:
    shelf = [
        replace(article("a", "العراق يقترب من طي صفحة التحالف الدولي"), outlet=""),
        article("b", "العراق يقترب من تسلّم قاعدة عين الأسد"),
        replace(article("c", "قوات التحالف تنسحب"), outlet="العربي الجديد"),
        replace(article("d", "أولى"), outlet="المسلة"),
        replace(article("e", "ثانية"), outlet="المسلة"),
        replace(article("f", "عنوان واحد"), published="2025-09-07"),
        replace(article("g", "عنوان واحد"), published="2025-09-08"),
    ]
    names = short_names(shelf)
    assert names["a"] == "…طي صفحة التحالف الدولي" and names["b"] == "…تسلّم قاعدة عين الأسد"
    assert names["c"] == "العربي الجديد"
    assert len(set(names.values())) == len(shelf)


# --- planes --------------------------------------------------------------------------------------
def look(rtl: bool) -> Look:
    return Look(rtl, "#000000", "#555555", "#DDDDDD", "#FFFFFF", lambda text, size: len(text) * size * 0.55)


def _mark(shape: Shape, said: int) -> Mark:
    quantity = Quantity(value=figure(said).value)
    return Mark(shape, float(said), float(said - 5), float(said + 5), False, quantity, "", ("1",))


@given(
    st.lists(
        st.tuples(st.integers(738000, 740000), st.integers(1, 366), st.integers(-500, 9000), st.sampled_from(Shape)),
        min_size=1, max_size=12,
    ),
    st.booleans(),
)  # fmt: skip
def test_spots_and_their_words_stay_inside_the_plane(found: list[tuple[int, int, int, Shape]], rtl: bool) -> None:
    points = tuple(Point(_mark(shape, said), float(day), float(day + days), ("a",)) for day, days, said, shape in found)
    series = PointSeries(Kind.NUMBER, When.HELD, tuple(sorted(points, key=lambda point: point.at)))
    content = OverTimeChart(series, {"a": article("a", "عنوان")}, {}, LIGHT)
    layout = lay_out(content, 0, 0, 560, 300, 0, look(rtl))
    frame = layout.frame
    for drawn in layout.drawn:
        assert isinstance(drawn.item, Spot)
        x, _, wide, _ = drawn.box
        assert frame.left - 8 <= x and x + wide <= frame.right + 8
        assert frame.top - 1 <= frame.height(drawn.item.at) <= frame.bottom + 1
    assert all(0 <= tick.at <= 1 for tick in content.levels(6))


def test_a_chart_over_time_is_pictured_with_both_axes(told: Workspace, qtbot: QtBot) -> None:
    story = Story(told.articles(), told.tags(), told.indicators(), told.all_claims(), LIGHT)
    troops = next(one.id for one in told.indicators() if one.name == TROOPS)
    chosen = shown(ChartKind.PUBLISHED, story, troops)
    drawing = picture(chosen.content, "t", chosen.picture_subtitle, 900, 0, paper_look(False), "en")
    words = [shape.text for part in drawing.parts for shape in part.shapes if hasattr(shape, "text")]
    assert any("1,000" in word for word in words) and any("July" in word for word in words)
