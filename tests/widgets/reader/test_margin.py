"""The notes in the margin: beside their claims, tied to them by the pointer, always true, never in the way."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain import moment
from desktop.domain.change import Change, Label, edited
from desktop.domain.claim import Claim
from desktop.domain.period import Period
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.edits import claims as edits
from desktop.edits import indicators as indicator_edits
from desktop.edits import tags as tag_edits
from desktop.session.phrases import isolate
from desktop.session.workspace import Workspace
from desktop.widgets.reader import margin
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.gloss import Gloss, Placed
from desktop.widgets.reader.note import Note, note
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.theme import LIGHT
from tests.widgets.reader.conftest import TROOPS, Hand, MakeView, settle
from tests.widgets.reader.test_walking import mark

ENGLISH = "The coalition said that about 2,500 soldiers would stay in Iraq until the end of September 2025. " * 8
PARAGRAPHS = "\n".join([TROOPS] * 12)
TROOPS_QUANTITY = Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2500), unit="جندي")


def pane_of(view: ReaderView) -> ArticlePane:
    return view.columns.columns()[0].pane


def glosses(pane: ArticlePane) -> Iterator[tuple[int, Gloss]]:
    """Yield the notes beside each piece in view, as they were painted."""
    QApplication.processEvents()
    pane.viewport().grab()
    for number in range(len(pane.page.chunks)):
        known = pane.margin._margin.known(number)
        if known is not None:
            yield number, known


def places(pane: ArticlePane) -> dict[str, tuple[float, float]]:
    """Return top and bottom of every note in the viewport, by claim."""
    return {
        placed.id: (
            pane.origin().y() + pane.page.heights.top(number) + placed.top,
            pane.origin().y() + pane.page.heights.top(number) + placed.bottom - margin._SPACE,
        )
        for number, known in glosses(pane)
        for placed in known.notes
    }


def words(pane: ArticlePane, claim_id: str) -> tuple[str, str]:
    """Return what the note of a claim says."""
    QApplication.processEvents()
    pane.viewport().grab()
    known = pane.margin._margin._notes[claim_id]
    assert known is not None
    laid = known[1]
    return laid.value.text() if laid.value else "", laid.what.text() if laid.what else ""


def middle(pane: ArticlePane, claim_id: str) -> QPointF:
    top, bottom = places(pane)[claim_id]
    sides = pane.margin._margin.sides
    return QPointF(pane.origin().x() + sides.left + sides.width / 2, (top + bottom) / 2)


def picture(pane: ArticlePane) -> QImage:
    """Return what the viewport shows once all is painted."""
    QApplication.processEvents()
    return pane.viewport().grab().toImage()


def point(pane: ArticlePane, at: QPointF) -> None:
    """Move the mouse over a place without pressing."""
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, at, pane.viewport().mapToGlobal(at), none, none, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(pane.viewport(), event)


def strip(image: QImage, pane: ArticlePane) -> QImage:
    """Return the margin's part of a picture of the viewport."""
    sides = pane.margin._margin.sides
    return image.copy(round(pane.origin().x() + sides.left), 0, round(sides.width), image.height())


def claim_of(workspace: Workspace, claim_id: str) -> Claim:
    found = workspace.claim(claim_id)
    assert found is not None
    return found


# --- what they say -----------------------------------------------------------------------------
def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


def test_what_a_note_says(make_view: MakeView, workspace: Workspace) -> None:
    make_view()
    tags = workspace.tags()
    claim = claim_of(workspace, mark(workspace, "2500"))
    workspace.commit(edits.name_indicator([claim], "القوات الأميركية", [], now=1))
    (indicator,) = workspace.indicators()
    date = Period(end="2025-09")
    said = [
        note(replace(claim, quantity=TROOPS_QUANTITY, period=date), tags, indicator),
        note(replace(claim, quantity=replace(TROOPS_QUANTITY, unit="")), tags, indicator),
        note(replace(claim, period=date), tags, indicator),
        note(replace(claim, period=date), tags[1:], None),
        note(replace(claim, speaker="المحمداوي"), tags, indicator),
        note(claim, [], indicator),
        note(claim, tags[:1], None),
        note(claim, [], None),
    ]
    assert [(plain(each.value), plain(each.what), each.colour) for each in said] == [
        ("about 2,500", "جندي", "amber"),
        ("about 2,500", "القوات الأميركية", "amber"),
        ("by the end of September 2025", "القوات الأميركية", "amber"),
        ("by the end of September 2025", "تاريخ", "blue"),
        ("المحمداوي", "إحصاء · تاريخ", "amber"),
        ("القوات الأميركية", "", ""),
        ("", "إحصاء", "amber"),
        ("", "Claim", ""),
    ]


def test_notes_follow_what_is_changed(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    pane, claim = pane_of(view), mark(workspace, "2500")
    assert words(pane, claim) == ("", "Claim")
    workspace.commit(edits.toggle_tag([claim_of(workspace, claim)], workspace.tags()[0].id, now=1))
    assert words(pane, claim) == ("", isolate("إحصاء"))
    workspace.commit(tag_edits.revise(workspace.tags()[0], workspace.tags(), now=1, name="أرقام"))
    assert words(pane, claim) == ("", isolate("أرقام"))
    change = edits.name_indicator([claim_of(workspace, claim)], "عدد القوات", [], now=1)
    workspace.commit(change)
    workspace.commit(edits.revise([claim_of(workspace, claim)], now=1, quantity=replace(TROOPS_QUANTITY, unit="")))
    assert words(pane, claim)[1] == "عدد القوات"
    (indicator,) = workspace.indicators()
    workspace.commit(indicator_edits.rename(indicator, "القوات", workspace.indicators(), now=1))
    assert words(pane, claim)[1] == "القوات"
    workspace.undo()
    assert words(pane, claim)[1] == "عدد القوات"
    workspace.commit(edits.remove([claim_of(workspace, claim)]))
    assert places(pane) == {}


def test_a_recoloured_tag_is_seen_in_the_margin(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    pane, tag = pane_of(view), workspace.tags()[0]
    claim = mark(workspace, "2500")
    workspace.commit(edits.toggle_tag([claim_of(workspace, claim)], tag.id, now=1))
    before = strip(picture(pane), pane)
    workspace.commit(Change(Label.of("tag.colour"), (edited(tag, replace(tag, colour="plum")),)))
    assert strip(picture(pane), pane) != before


def test_a_note_that_is_too_long_ends_in_an_ellipsis(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    claim = mark(workspace, "2500")
    workspace.commit(edits.revise([claim_of(workspace, claim)], now=1, speaker="المتحدث باسم القيادة العسكرية " * 9))
    assert words(pane_of(view), claim)[0].endswith("…")
    assert places(pane_of(view))


# --- where they stand --------------------------------------------------------------------------
def test_notes_stand_beside_the_first_lines_of_their_claims(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view(1, PARAGRAPHS)
    pane = pane_of(view)
    text = pane.page.text
    starts = [text.index("2500"), text.index("2500", text.index("2500") + 9)]
    for start in starts:
        workspace.commit(edits.mark(workspace.articles()[0], text, Span(start, start + 4), now=moment.now()))
    hand, found = Hand(pane), places(pane)
    for claim in workspace.all_claims():
        line = hand.glyph(claim.anchor.start)
        assert line.top() <= found[claim.id][0] < line.bottom()


@pytest.mark.parametrize("text", [PARAGRAPHS, ENGLISH])
def test_notes_lie_beside_the_text_and_never_on_each_other(
    make_view: MakeView, workspace: Workspace, text: str
) -> None:
    view = make_view(1, text)
    pane, article = pane_of(view), workspace.articles()[0]
    whole = workspace.text(article.id)
    for start in range(60, 360, 20):
        workspace.commit(edits.mark(article, whole, Span(start, start + 9), now=1))
    shown = sorted(places(pane).values())
    assert len(shown) >= 3
    assert all(one[1] <= other[0] for one, other in pairwise(shown))
    sides = pane.margin._margin.sides
    if text is ENGLISH:
        assert sides.rule > pane.page.width
        assert pane.origin().x() + sides.right <= pane.viewport().width()
    else:
        assert sides.right < sides.rule < 0
        assert pane.origin().x() + sides.left >= 0


def test_a_narrow_column_keeps_its_room_for_the_text(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view(3)
    mark(workspace, "2500")
    assert places(pane_of(view))
    wide = pane_of(view).page.width
    view.resize(700, 600)
    settle(qtbot, view)
    assert not pane_of(view).margin.shown
    assert pane_of(view).page.width < wide + pane_of(view).page.measures.margin
    hand = Hand(pane_of(view))
    hand.click(hand.edge(pane_of(view).page.text.index("2500") + 1, 0.5))
    assert view.chosen()
    view.resize(1100, 600)
    settle(qtbot, view)
    assert places(pane_of(view))


def test_zoomed_text_has_larger_notes(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view(1)
    claim = mark(workspace, "2500")
    top, bottom = places(pane_of(view))[claim]
    view.set_zoom(30)
    settle(qtbot, view)
    higher, lower = places(pane_of(view))[claim]
    assert lower - higher > bottom - top


# --- the pointer -------------------------------------------------------------------------------
def test_a_click_on_a_note_chooses_its_claim(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    pane = pane_of(view)
    first, second = mark(workspace, "العراق"), mark(workspace, "عين الأسد")
    hand = Hand(pane)
    hand.click(middle(pane, second))
    assert view.chosen() == second
    assert pane.selection() is None
    assert pane.caret == pane.page.text.index("عين الأسد")
    hand.click(middle(pane, first))
    assert view.chosen() == first
    hand.double_click(middle(pane, second))
    assert (view.chosen(), pane.selection()) == (second, None)


def test_note_and_highlight_are_tied_under_the_pointer(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    pane, claim = pane_of(view), mark(workspace, "2500")
    calm = picture(pane)
    point(pane, middle(pane, claim))
    assert pane.margin.hovered == claim
    assert pane.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    over_note = picture(pane)
    assert strip(over_note, pane) != strip(calm, pane)
    box = Hand(pane).glyph(pane.page.text.index("2500")).toAlignedRect().adjusted(-40, -4, 4, 4)
    assert over_note.copy(box) != calm.copy(box)
    point(pane, QPointF(pane.viewport().width() / 2, pane.viewport().height() - 5))
    assert pane.margin.hovered == ""
    assert picture(pane) == calm
    point(pane, Hand(pane).edge(pane.page.text.index("2500") + 1, 0.5))
    assert picture(pane) == over_note
    QApplication.sendEvent(pane, QEvent(QEvent.Type.Leave))
    assert picture(pane) == calm


def test_the_chosen_claims_note_stands_out(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view()
    pane, claim = pane_of(view), mark(workspace, "2500")
    calm = strip(picture(pane), pane)
    view.choose(claim)
    assert strip(picture(pane), pane) != calm
    view.choose("")
    assert strip(picture(pane), pane) == calm


def test_what_a_fold_says_stands_on_one_side_in_pictures_and_on_the_screen(
    make_view: MakeView, workspace: Workspace
) -> None:
    view = make_view(1, "قتل 12 وجرح 34 وفقد 56 ونزح 78 وعاد 90 اليوم.")
    for quote in ("12", "34", "56", "78", "90"):
        mark(workspace, quote)
    pane = pane_of(view)
    known = next(known for _, known in glosses(pane) if known.fold is not None)
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picture = QImage(pane.viewport().size(), QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        painter.translate(pane.origin())
        pane.margin._margin._paint_fold(painter, known.fold, LIGHT)
        painter.end()
        pictures.append(picture)
    blank = QImage(pictures[0].size(), QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert pictures[0] == pictures[1] != blank


def test_a_crowded_paragraph_folds_and_a_click_opens_what_is_hidden(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view(1, "بلغ العدد 10 و 20 و 30 و 40 في العراق")
    pane = pane_of(view)
    ids = [mark(workspace, figure) for figure in ("10", "20", "30", "40")]
    ((number, known),) = [(number, known) for number, known in glosses(pane) if known.notes]
    assert [placed.id for placed in known.notes] == ids[:1]
    assert known.fold is not None
    assert known.fold.ids == tuple(ids[1:])
    sides = pane.margin._margin.sides
    mark_at = QPointF(
        pane.origin().x() + sides.left + sides.width / 2,
        pane.origin().y() + pane.page.heights.top(number) + known.fold.top + 5,
    )
    hand, opened = Hand(pane), []
    for _ in range(4):
        hand.click(mark_at)
        opened.append(view.chosen())
    assert opened == [*ids[1:], ids[1]]


# --- what is painted ---------------------------------------------------------------------------
@pytest.mark.parametrize("act", ["add", "edit", "remove", "choose"])
def test_painting_what_differs_is_painting_it_all(make_view: MakeView, workspace: Workspace, act: str) -> None:
    view = make_view(1, PARAGRAPHS)
    pane, article = pane_of(view), workspace.articles()[0]
    text = workspace.text(article.id)
    for start in (30, 60, 120, 150):
        workspace.commit(edits.mark(article, text, Span(start, start + 6), now=1))
    canvas = QImage(pane.viewport().size(), QImage.Format.Format_RGB32)
    pane.viewport().render(canvas)
    QApplication.processEvents()
    painted = []
    paint: Callable[..., None] = pane.paintEvent

    def watched(event: object) -> None:
        painted.append(event.region())  # type: ignore[attr-defined]
        paint(event)

    pane.paintEvent = watched  # type: ignore[method-assign]
    claim = workspace.claims(article.id)[0]
    acts: dict[str, Callable[[], object]] = {
        "add": lambda: workspace.commit(edits.mark(article, text, Span(45, 50), now=1)),
        "edit": lambda: workspace.commit(edits.revise([claim], now=1, quantity=TROOPS_QUANTITY)),
        "remove": lambda: workspace.commit(edits.remove([claim])),
        "choose": lambda: view.choose(claim.id),
    }
    acts[act]()
    while not painted or pane.margin._waiting:
        QApplication.processEvents()
    QApplication.processEvents()
    region = painted[0]
    for other in painted[1:]:
        region = region.united(other)
    assert region.boundingRect().height() < pane.viewport().height() / 2
    whole = QImage(canvas.size(), canvas.format())
    pane.viewport().render(whole)
    differs = [
        (x, y)
        for y in range(canvas.height())
        for x in range(0, canvas.width(), 2)
        if canvas.pixel(x, y) != whole.pixel(x, y)
    ]
    assert differs
    from PySide6.QtCore import QPoint

    assert [at for at in differs if not region.contains(QPoint(*at))] == []


def test_colours_of_notes_can_be_read(make_view: MakeView) -> None:
    from desktop.domain.tag import COLOURS
    from desktop.widgets.contrast import ratio
    from desktop.widgets.theme import DARK

    make_view(0)
    for colours in (LIGHT, DARK):
        for name in ("", *COLOURS):
            shade = margin.Inks(colours).tag(name).color().name()
            assert min(ratio(shade, ground) for ground in (colours.paper, colours.accent_soft, colours.desk)) >= 4.5


def test_only_what_is_looked_at_is_laid_out(make_view: MakeView, workspace: Workspace) -> None:
    view = make_view(1, "\n".join([TROOPS] * 300))
    pane, article = pane_of(view), workspace.articles()[0]
    text, start, asked = workspace.text(article.id), 0, []
    for _ in range(40):
        start = text.index("2500", start + 1)
        workspace.commit(edits.mark(article, text, Span(start, start + 4), now=1))
    pane.viewport().grab()

    def counting(claim_id: str) -> Note:
        asked.append(claim_id)
        return Note("1", "2", "")

    pane.margin.set_words(counting)
    pane.viewport().grab()
    assert 0 < len(asked) < 15
    assert isinstance(next(iter(dict(glosses(pane)).values())).notes[:1], tuple)
    assert all(isinstance(placed, Placed) for _, known in glosses(pane) for placed in known.notes)
