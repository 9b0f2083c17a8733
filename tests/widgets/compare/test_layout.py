"""Layouts keep what they draw inside the chart, in order, and mirrored where reading is."""

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.analysis.series import Kind, Mark, Shape, ValueRow, ValueSeries
from desktop.analysis.tallies import tags_by_article
from desktop.domain.period import Period
from desktop.domain.quantity import Quantity
from desktop.formats.writers.chart_svg import Box, Dot, Path, Words
from desktop.widgets.compare.content import lay_out, picture
from desktop.widgets.compare.frame import Look, elide, two_lines
from desktop.widgets.compare.tags_chart import TagsChart
from desktop.widgets.compare.values_chart import ValuesChart
from desktop.widgets.theme import LIGHT
from tests.analysis.records import article, claim, tag

ARTICLES = {name: article(name, f"عنوان المقال {name}") for name in "abc"}
WIDE = 0.55  # of a letter, in its height


def look(rtl: bool) -> Look:
    return Look(rtl, "#000000", "#555555", "#DDDDDD", "#FFFFFF", lambda text, size: len(text) * size * WIDE)


def mark(shape: Shape, low: float, high: float, strict: bool = False) -> Mark:
    said = Quantity(value=Decimal(str((low + high) / 2)))
    return Mark(shape, (low + high) / 2, low, high, strict, said, "", ("1",))


def values(*marks: Mark, kind: Kind = Kind.NUMBER) -> ValuesChart:
    rows = tuple(ValueRow(name, (one,)) for name, one in zip("abc", marks, strict=False))
    return ValuesChart(ValueSeries(kind, rows), ARTICLES, {}, LIGHT)


def tags(*claims_of: tuple[str, str, int]) -> TagsChart:
    known = [tag(name, place=place) for place, name in enumerate(("t0", "t1", "t2"))]
    found = [claim(f"{a}{t}{n}", a, t) for a, t, number in claims_of for n in range(number)]
    series = tags_by_article(ARTICLES.values(), known, found)
    return TagsChart(series, ARTICLES, {one.id: one for one in known}, LIGHT)


shapes = st.sampled_from(Shape)
figures = st.floats(-1e6, 1e6).map(lambda figure: round(figure, 2))


@given(
    st.lists(st.tuples(shapes, figures, st.floats(0, 1e6)), min_size=1, max_size=3),
    st.floats(320, 2000), st.floats(180, 1200), st.booleans(),
)  # fmt: skip
def test_marks_and_their_words_stay_inside_the_chart(
    found: list[tuple[Shape, float, float]], width: float, height: float, rtl: bool
) -> None:
    bound = (Shape.POINT, Shape.UPWARD, Shape.DOWNWARD)
    chart = values(*(mark(shape, low, low if shape in bound else low + length) for shape, low, length in found))
    layout = lay_out(chart, 0, 0, width, height, 0, look(rtl))
    frame = layout.frame
    for drawn in layout.drawn:
        x, y, wide, high = drawn.box
        assert frame.left - 6 <= x and x + wide <= frame.right + 6
        assert frame.top - 6 <= y and y + high <= frame.bottom + 6
    assert frame.low < frame.high
    assert layout.height <= max(height, 46 + 40) + 1


@given(st.integers(1, 9), st.integers(1, 9), st.booleans())
def test_a_piece_is_as_long_as_it_has_claims(one: int, other: int, rtl: bool) -> None:
    layout = lay_out(tags(("a", "t0", one), ("b", "t1", other)), 0, 0, 800, 300, 0, look(rtl))
    first, second = (drawn.box[2] for drawn in layout.drawn)
    assert first / one == pytest.approx(second / other, rel=0.12)  # less the hair of ground between pieces


def test_arabic_reads_from_the_right_and_english_from_the_left() -> None:
    chart = tags(("a", "t0", 4), ("a", "t1", 2), ("b", "t1", 3))
    right, left = (lay_out(chart, 0, 0, 800, 300, 0, look(rtl)) for rtl in (True, False))
    assert right.frame.right == 800 - right.name_width and left.frame.left == left.name_width
    for layout, forward in ((right, -1), (left, 1)):
        first, second, below = (drawn.box for drawn in layout.drawn)
        assert (second[0] - first[0]) * forward > 0
        assert below[1] > first[1]
    start = right.drawn[0].box
    assert start[0] + start[2] == pytest.approx(right.frame.right)
    assert left.drawn[0].box[0] == pytest.approx(left.frame.left)


@pytest.mark.parametrize("rtl", [True, False])
def test_an_open_bound_points_the_way_its_words_say(rtl: bool) -> None:
    chart = values(mark(Shape.UPWARD, 90, 90, strict=True), mark(Shape.DOWNWARD, 90, 90))
    upward, downward = lay_out(chart, 0, 0, 800, 300, 0, look(rtl)).drawn
    greater = -1 if rtl else 1
    for drawn, way in ((upward, greater), (downward, -greater)):
        line = next(shape for shape in drawn.shapes if isinstance(shape, Path))
        assert (line.points[1][0] - line.points[0][0]) * way > 0
    ends = [next(shape for shape in drawn.shapes if isinstance(shape, Dot)) for drawn in (upward, downward)]
    assert (ends[0].fill, ends[1].fill) == (look(rtl).ground, LIGHT.accent)  # the first one leaves 90 itself out


def test_about_is_a_soft_band_and_between_a_line_with_caps() -> None:
    chart = values(mark(Shape.ABOUT, 2375, 2625), mark(Shape.RANGE, 1500, 3000), mark(Shape.POINT, 37, 37))
    about, between, exact = (drawn.shapes for drawn in lay_out(chart, 0, 0, 800, 300, 0, look(True)).drawn)
    assert [type(shape) for shape in about] == [Box, Dot, Words]
    assert isinstance(about[0], Box) and about[0].opacity < 0.5
    assert [type(shape) for shape in between] == [Path, Path, Path, Words]
    assert [type(shape) for shape in exact] == [Dot, Words]


def test_an_axis_of_figures_begins_at_zero_and_one_of_dates_says_dates() -> None:
    layout = lay_out(values(mark(Shape.POINT, 2500, 2500)), 0, 0, 800, 300, 0, look(True))
    assert layout.ticks[0].at == 0 and "500" in layout.ticks[1].label
    day = Period(start="2025-09-30", end="2025-09-30")
    one = replace(mark(Shape.POINT, 739524.0, 739525.0), said=day)
    dated = lay_out(values(one, kind=Kind.DATE), 0, 0, 800, 300, 0, look(True))
    assert any("September" in tick.label for tick in dated.ticks)
    assert isinstance(dated.drawn[0].shapes[-1], Words) and "30" in dated.drawn[0].shapes[-1].text


def test_what_does_not_fit_is_shown_from_the_row_that_was_scrolled_to() -> None:
    chart = values(*(mark(Shape.POINT, 5, 5) for _ in range(3)))
    layout = lay_out(chart, 0, 0, 800, 46 * 2 + 30 + 34, 1, look(True))
    assert [drawn.index for drawn in layout.drawn] == [1, 2]
    assert len(layout.names) == 2


def test_a_picture_has_every_row_its_heading_and_its_words() -> None:
    drawing = picture(tags(("a", "t0", 4), ("b", "t1", 3)), "وسوم", "عدد", 900, 0, look(True), "ar")
    words = [shape.text for part in drawing.parts for shape in part.shapes if isinstance(shape, Words)]
    assert {"وسوم", "عدد", "t0", "t1", "4", "3"} <= set(words)
    assert [part.sentence for part in drawing.parts if "عنوان" in part.sentence]
    assert {"عنوان", "المقال", "a", "b"} <= set(" ".join(words).split())
    for part in drawing.parts:
        for shape in part.shapes:
            if isinstance(shape, Words):
                assert 0 <= shape.x <= drawing.width and 0 <= shape.y <= drawing.height


@given(st.text(max_size=60), st.floats(0, 300))
def test_words_are_cut_to_fit(text: str, width: float) -> None:
    measure = look(True).measure
    cut = elide(text, width, 12, measure)
    assert cut == text or cut.endswith("…")
    assert measure(cut, 12) <= max(width, measure("…", 12))
    assert 1 <= len(two_lines(text, width, 12, measure)) <= 2


@pytest.mark.parametrize("width", range(0, 180, 3))
def test_a_name_that_is_shortened_never_shows_part_of_a_figure(width: int) -> None:
    text = "ساعات الطيران في 2025 حتى 14 مارس"
    cut = elide(text, width, 12, lambda words, _size: len(words) * 5.0)
    figures = re.findall(r"\d+", cut)
    assert set(figures) <= {"2025", "14"}
