"""What is painted for a claim covers its characters, all of them and no others."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.arabic.graphemes import is_boundary
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.offers import Offer
from desktop.widgets.theme import DARK, LIGHT
from tests.widgets.reader.conftest import Hand

MakeHand = Callable[..., Hand]
MIXED = [
    ("حرب 2002 بدأت", "20"),
    ("حرب 2002 بدأت", "02"),
    ("ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين", "نحو 2500 جندي"),
    ("ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين", "2500 جندي"),
    ("أُعلن في 27 سبتمبر/أيلول 2024 بين بغداد وواشنطن", "27 سبتمبر/أيلول 2024"),
    ("بلغت 1,554 و 123,037 حالة", "1,554 و 123,037"),
    ("بلغت 1,554 و 123,037 حالة", "123,037"),
    ('وأوضح أن: "هذه العمليات جاءت نتيجة جهد".', '"هذه العمليات جاءت"'[:-1]),
    ('وأوضح أن: "هذه العمليات".', '"هذه العمليات"'),
    ("نشر في ٠٧ - سبتمبر - ٢٠٢٥ صباحاً", "٠٧ - سبتمبر - ٢٠٢٥"),
    ("قال لقناة BBC News إن 300 جندي", "قناة BBC News إن"),
    ("قال لقناة BBC News إن 300 جندي", "BBC"),
    ("وأضاف 😀😀 أن 45% غادرت", "😀 أن 45%"),
    ("كَتَبَ الكاتبُ نصّاً", "تَ"),
    ("The mission ends by سبتمبر 2025 in Iraq", "by سبتمبر"),
    ("The mission ends by سبتمبر 2025 in Iraq", "سبتمبر 2025"),
    ("من \u2068ab 5\u2069 إلى \u200f12\u200e نهاية", "5"),
    ("عدد\tالقتلى 150\tشخصا", "القتلى 150"),
]


Columns = set[tuple[int, int]]


def shown(hand: Hand, start: int, end: int) -> Columns:
    """Return line and x of every pixel column that Qt's own glyphs of these characters take up."""
    columns: Columns = set()
    for position in range(start, end):
        if is_boundary(hand.pane.page.text, position):
            box = hand.glyph(position)
            columns |= {(line_of(hand, box.center().y()), x) for x in range(round(box.left()), round(box.right()))}
    return columns


def painted(hand: Hand, highlights: list[Highlight]) -> Columns:
    """Return line and x of every pixel column that looks different with these highlights."""
    hand.pane.set_highlights([])
    before = hand.picture()
    hand.pane.set_highlights(highlights)
    after = hand.picture()
    return {
        (line_of(hand, y), x)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y)
    }


def line_of(hand: Hand, y: float) -> int:
    return int((y - hand.pane.origin().y()) // hand.pane.page.measures.line)


def widened(columns: Columns) -> Columns:
    return {(line, x + by) for line, x in columns for by in (-1, 0, 1)}


@pytest.mark.parametrize("width", [230, 640])
@pytest.mark.parametrize(("text", "words"), MIXED)
def test_a_highlight_covers_its_characters_and_no_others(
    make_hand: MakeHand, text: str, words: str, width: int
) -> None:
    hand = make_hand(text, width, 220)
    start = text.index(words)
    drawn = painted(hand, [Highlight("a", start, start + len(words), ("blue",))])
    wanted = shown(hand, start, start + len(words))
    assert wanted
    assert not wanted - widened(drawn), "characters without their highlight"
    assert not drawn - widened(wanted), "highlight beside its characters"


@pytest.mark.parametrize(("text", "words"), MIXED)
def test_a_selection_covers_its_characters_and_no_others(make_hand: MakeHand, text: str, words: str) -> None:
    hand = make_hand(text, 640, 120)
    start = text.index(words)
    hand.pane.select(start + len(words), start + len(words))
    before = hand.picture()
    hand.pane.select(start, start + len(words))
    after = hand.picture()
    drawn = {
        (line_of(hand, y), x)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixel(x, y) != after.pixel(x, y)
    }
    wanted = shown(hand, start, start + len(words))
    assert not wanted - widened(drawn)
    assert not drawn - widened(wanted)


def colours_in(picture: QImage, left: int, right: int, top: int, bottom: int) -> set[str]:
    return {picture.pixelColor(x, y).name() for x in range(left, right) for y in range(top, bottom)}


def test_overlaps_have_one_ground_and_a_bar_each(make_hand: MakeHand) -> None:
    text = "قوات التحالف الدولي تنسحب من بغداد"
    hand = make_hand(text, 640, 120)
    inner = text.index("الدولي")
    hand.pane.set_highlights([
        Highlight("outer", 0, len(text), ("blue",)),
        Highlight("inner", inner, inner + 6, ("rose",)),
    ])  # fmt: skip
    picture, box, measures = hand.picture(), hand.glyph(inner + 2), hand.pane.page.measures
    left, right, top = round(box.left()), round(box.right()), round(box.top())
    first, second = top + measures.bar(0), top + measures.bar(1)
    assert colours_in(picture, left, right, first, first + 2) == {LIGHT.tag("blue").name()}
    assert colours_in(picture, left, right, second, second + 2) == {LIGHT.tag("rose").name()}
    ground = QColor(picture.pixelColor(left, top + measures.tint[0] + 1))
    assert ground.red() > ground.blue(), "the ground is the innermost claim's, not a mixture"


def test_several_tags_are_dashes_in_turn(make_hand: MakeHand) -> None:
    text = "اااااا اااااا"  # nothing that reaches down to the bars
    hand = make_hand(text, 640, 120)
    hand.pane.select(len(text), len(text))
    hand.pane.set_highlights([Highlight("a", 0, len(text), ("blue", "rose"))])
    picture, measures = hand.picture(), hand.pane.page.measures
    y = round(hand.glyph(0).top()) + measures.bar(0)
    start = round(hand.glyph(0).right()) - 1
    row = [picture.pixelColor(start - x, y).name() for x in range(36)]
    blue, rose = LIGHT.tag("blue").name(), LIGHT.tag("rose").name()
    assert row == ([blue] * 9 + [rose] * 9) * 2


def test_a_fourth_claim_is_counted(make_hand: MakeHand) -> None:
    text = "قوات التحالف الدولي تنسحب من بغداد"
    hand = make_hand(text, 640, 120)
    claims = [Highlight(str(number), 0, len(text) - number, ("blue",)) for number in range(4)]
    three = painted(hand, claims[:3])
    hand.pane.set_highlights(claims)
    decoration = hand.pane._painting._decoration(0, hand.pane.page.laid(0))
    assert decoration is not None
    assert [count for _, count in decoration.counts] == [1]
    assert len(three) <= len(painted(hand, claims))


def test_the_chosen_claim_has_an_outline(make_hand: MakeHand) -> None:
    text = "قوات التحالف الدولي تنسحب من بغداد"
    hand = make_hand(text, 640, 120)
    hand.pane.set_highlights([Highlight("a", 5, 12, ("blue",))])
    before = hand.picture()
    hand.pane.choose("a")
    assert before != hand.picture()
    hand.pane.choose(None)
    assert before == hand.picture()


@pytest.mark.parametrize("how", ["chosen", "pointed", "answering", "at hand"])
def test_an_outline_covers_no_ink(make_hand: MakeHand, how: str) -> None:
    text = "بقيت القوات في، ثم رحلت؛ انتهى"
    start = text.index("في")
    hand = make_hand(text, 640, 120)
    pane = hand.pane
    before = hand.picture()
    found = Suggestion(span=Span(start, start + 2), kind=Kind.DATE, rule="r")
    offer = Offer(start, start + 2, "blue", found)
    if how == "at hand":
        pane.offers.show([offer])
        pane.offers.take(offer.id)
    else:
        pane.set_highlights([Highlight("a", start, start + 2, ())])
        match how:
            case "chosen":
                pane.choose("a")
            case "answering":
                pane.answer("a")
            case _:
                pane.margin.hovered = "a"
                pane.viewport().update()
    after = hand.picture()
    lighter = {
        (x, y)
        for x in range(before.width())
        for y in range(before.height())
        if before.pixelColor(x, y).green() < 120
        if after.pixelColor(x, y).green() > before.pixelColor(x, y).green() + 10
    }
    assert before != after and not lighter


def test_furniture_is_dimmed_and_the_title_bold(make_hand: MakeHand) -> None:
    text = "عنوان\nنص طويل قليلا\nأضف تعليق"
    hand = make_hand(text, 400, 200)
    pane = hand.pane
    plain = hand.picture()
    pane.set_text(text, title=Span(0, 5), furniture=[Span(text.index("أضف"), len(text))])
    styled = hand.picture()
    assert plain != styled
    top = round(pane.page.heights.top(2) + pane.origin().y())
    dark = [
        styled.pixelColor(x, y).lightness()
        for x in range(styled.width())
        for y in range(top, top + pane.page.measures.line)
    ]
    assert min(dark) >= QColor(LIGHT.muted).lightness() - 3
    assert pane.page.chunks[2].text == "أضف تعليق"


def test_another_theme_is_painted_at_once(make_hand: MakeHand) -> None:
    hand = make_hand("قوات التحالف", 400, 100)
    hand.pane._theme.set_colours(DARK)
    assert hand.picture().pixelColor(1, 9).name() == DARK.paper.lower()


def test_leading_blank_lines_take_hardly_any_room(make_hand: MakeHand) -> None:
    hand = make_hand("\n\n\nعنوان\n\n\n\nنص", 400, 300)
    heights = hand.pane.page.heights
    assert heights.top(3) <= 3
    assert heights.top(7) - heights.top(4) < hand.pane.page.measures.line
