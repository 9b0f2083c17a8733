"""The ends of the chosen claim are dragged with the mouse, in both directions, and no figure is cut."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent
from pytestqt.qtbot import QtBot

from desktop.edits.boundaries import Side
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.theme import LIGHT
from tests.widgets.reader.conftest import Hand, MakeView, show, story
from tests.widgets.reader.test_walking import mark

Key, Held = Qt.Key, Qt.KeyboardModifier
ENGLISH = "The mission of the coalition ends in September 2025 with 2,500 soldiers in the country"
MIXED = 'قتل 1,554 شخصاً وجرح 300 آخرون، وقال BBC Arabic service إن "نحو 25% منهم" عادوا في 27 سبتمبر/أيلول 2024 إلى'

FIGURE = "ووصلت نحو 2954 عائلة ضمن 32 دفعة"


@pytest.fixture
def chosen(make_view: MakeView, workspace: Workspace) -> Callable[[str, str], tuple[ReaderView, Hand, str]]:
    """Return a function that shows a text with one claim of some words, chosen."""

    def make(text: str, words: str) -> tuple[ReaderView, Hand, str]:
        view = make_view(1, text)
        claim = mark(workspace, words)
        view.choose(claim)
        return view, Hand(view.columns.columns()[0].pane), claim

    return make


def grip(pane: ArticlePane, side: Side) -> QPointF:
    highlight = pane.highlights.get(pane.chosen)
    assert highlight is not None
    bar = pane.handles.place(highlight, side)
    assert bar is not None
    return bar.center()


def point(hand: Hand, position: int, *, before: bool) -> QPointF:
    """Return a point well within the half of a glyph that stands before, or after, a caret position."""
    cell_rtl = hand.pane.page.text[position] > "\u0590"
    return hand.edge(position, 0.75 if cell_rtl == before else 0.25)


def quote(workspace: Workspace, claim: str) -> str:
    found = workspace.claim(claim)
    assert found is not None
    assert found.anchor.quote == workspace.text(found.article_id)[found.anchor.start : found.anchor.end]
    return found.anchor.quote


def hover(pane: ArticlePane, at: QPointF) -> None:
    none = Qt.MouseButton.NoButton
    event = QMouseEvent(QEvent.Type.MouseMove, at, pane.viewport().mapToGlobal(at), none, none, Held.NoModifier)
    QCoreApplication.sendEvent(pane.viewport(), event)


@pytest.mark.parametrize(
    ("text", "words", "side", "onto", "wanted"),
    [
        (MIXED, "شخصاً", Side.END, "رح 300", "شخصاً وجرح"),
        (MIXED, "شخصاً وجرح 300", Side.END, "صاً", "شخصاً"),
        (MIXED, "شخصاً وجرح 300", Side.START, "رح 300", "وجرح 300"),
        (MIXED, "شخصاً", Side.START, ",554", "شخصاً"),
        (MIXED, "شخصاً", Side.START, "54 شخ", "1,554 شخصاً"),
        (MIXED, "300", Side.START, "خصاً وجرح", "شخصاً وجرح 300"),
        (MIXED, "300", Side.END, "ون،", "300 آخرون"),
        (MIXED, "BBC", Side.END, "ice إن", "BBC Arabic service"),
        (MIXED, "عادوا", Side.END, "4 إلى", "عادوا في 27 سبتمبر/أيلول"),
        (MIXED, "عادوا", Side.END, "024", "عادوا في 27 سبتمبر/أيلول 2024"),
        (FIGURE, "نحو 2954 عائلة", Side.END, " 32", "نحو 2954 عائلة ضمن"),
        (FIGURE, "نحو 2954 عائلة", Side.END, "2 دفعة", "نحو 2954 عائلة ضمن"),
        (FIGURE, "نحو 2954 عائلة", Side.END, "32", "نحو 2954 عائلة ضمن 32"),
        (ENGLISH, "mission", Side.END, "tion ends", "mission of the coalition"),
        (ENGLISH, "mission of the coalition", Side.START, "lition", "coalition"),
        (ENGLISH, "soldiers", Side.START, ",500", "2,500 soldiers"),
    ],
)
def test_a_drag_takes_an_end_to_the_nearest_whole_word_as_one_act(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace,
    text: str, words: str, side: Side, onto: str, wanted: str,
) -> None:  # fmt: skip
    _, hand, claim = chosen(text, words)
    place = hand.pane.page.text.index(onto)
    hand.drag(grip(hand.pane, side), point(hand, place, before=True))
    assert quote(workspace, claim) == wanted
    assert hand.pane.selection() is None
    if wanted == words:
        return
    assert workspace.undo()
    assert quote(workspace, claim) == words
    highlight = hand.pane.highlights.get(claim)
    assert highlight is not None
    assert hand.pane.page.text[highlight.start : highlight.end] == words


def test_alt_cuts_a_word_but_never_a_figure(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace
) -> None:
    _, hand, claim = chosen(MIXED, "وجرح 300")
    text = hand.pane.page.text
    hand.drag(grip(hand.pane, Side.START), point(hand, text.index("جرح"), before=True), Held.AltModifier)
    assert quote(workspace, claim) == "جرح 300"
    hand.drag(grip(hand.pane, Side.END), point(hand, text.index("00 آ"), before=True), Held.AltModifier)
    assert quote(workspace, claim) == "جرح"


def test_while_it_is_dragged_the_highlight_goes_along_and_escape_puts_it_back(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace, qtbot: QtBot
) -> None:
    view, hand, claim = chosen(MIXED, "شخصاً")
    to = point(hand, hand.pane.page.text.index("رح 300"), before=True)
    hand.press(grip(hand.pane, Side.END))
    hand.move(to)
    shown = hand.pane.highlights.get(claim)
    assert shown is not None
    assert hand.pane.page.text[shown.start : shown.end] == "شخصاً وجرح"
    assert quote(workspace, claim) == "شخصاً"
    qtbot.keyClick(hand.pane, Key.Key_Escape)
    hand.move(to)
    hand.release(to)
    shown = hand.pane.highlights.get(claim)
    assert shown is not None
    assert hand.pane.page.text[shown.start : shown.end] == quote(workspace, claim) == "شخصاً"
    assert view.chosen() == claim


def test_a_drag_beyond_the_other_end_leaves_a_word(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace
) -> None:
    _, hand, claim = chosen(MIXED, "شخصاً وجرح 300")
    hand.drag(grip(hand.pane, Side.END), point(hand, hand.pane.page.text.index("قتل"), before=True))
    assert quote(workspace, claim) == "شخصاً"


def test_a_press_that_does_not_move_changes_nothing_but_the_caret(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace
) -> None:
    view, hand, claim = chosen(MIXED, "شخصاً")
    label = workspace.undo_label()
    at = grip(hand.pane, Side.END)
    hand.press(at)
    hand.move(at + QPointF(1, 0))
    hand.release(at + QPointF(1, 0))
    assert workspace.undo_label() == label
    assert (view.chosen(), quote(workspace, claim)) == (claim, "شخصاً")


def test_the_ends_are_drawn_and_pointed_at_only_near_the_chosen_claim(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]],
) -> None:
    view, hand, _ = chosen(MIXED, "شخصاً وجرح 300")
    pane, accent = hand.pane, QColor(LIGHT.accent)

    def drawn(side: Side) -> bool:
        picture: QImage = hand.picture()
        at = grip(pane, side).toPoint()
        return any(picture.pixelColor(at.x() + x, at.y()) == accent for x in (-1, 0))

    assert not drawn(Side.START) or not drawn(Side.END)
    hover(pane, grip(pane, Side.END))
    assert drawn(Side.START) and drawn(Side.END)
    assert pane.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
    hover(pane, hand.edge(pane.page.text.index("جرح"), 0.5))
    assert drawn(Side.END)
    assert pane.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor
    hover(pane, hand.edge(pane.page.text.index("قتل"), 0.5))
    assert pane.viewport().cursor().shape() == Qt.CursorShape.IBeamCursor
    assert not drawn(Side.START) or not drawn(Side.END)
    view.choose("")
    assert pane.handles.at(hand.edge(pane.page.text.index("شخصاً"), 1.0)) is None


def test_the_ends_of_the_chosen_claim_are_seen_and_taken_without_hovering(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace
) -> None:
    view, hand, claim = chosen(MIXED, "وجرح 300")
    pane, accent = hand.pane, QColor(LIGHT.accent)
    highlight = pane.highlights.get(claim)
    assert highlight is not None
    knobs = [pane.handles.knob(highlight, side) for side in Side]
    for side, knob in zip(Side, knobs, strict=True):
        assert knob is not None
        assert hand.picture().pixelColor(knob.toPoint()) == accent
        assert pane.handles.at(knob) is side
    hand.drag(knobs[1] or QPointF(), hand.edge(pane.page.text.index("رون"), 0.5))
    assert quote(workspace, claim) == "وجرح 300 آخرون"
    view.choose("")
    assert all(hand.picture().pixelColor(knob.toPoint()) != accent for knob in knobs if knob is not None)


def test_where_nothing_can_be_written_no_end_can_be_taken(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.commit(story(1))
    claim = mark(workspace, "2500")
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path, read_only=True)
    view = show(qtbot, workspace)
    view.choose(claim)
    pane = view.columns.columns()[0].pane
    assert pane.handles.at(grip_of(pane, claim)) is None


def grip_of(pane: ArticlePane, claim: str) -> QPointF:
    highlight = pane.highlights.get(claim)
    assert highlight is not None
    bar = pane.handles.place(highlight, Side.END)
    assert bar is not None
    return bar.center()


def test_a_claim_that_is_undone_under_the_hand_lets_go(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace
) -> None:
    _, hand, claim = chosen(MIXED, "شخصاً")
    to = point(hand, hand.pane.page.text.index("رح 300"), before=True)
    hand.press(grip(hand.pane, Side.END))
    hand.move(to)
    assert workspace.undo()
    hand.move(to + QPointF(9, 0))
    hand.release(to)
    assert workspace.claim(claim) is None
    assert hand.pane.highlights.get(claim) is None


def test_a_drag_past_the_edge_of_the_view_scrolls_the_text_along(
    chosen: Callable[[str, str], tuple[ReaderView, Hand, str]], workspace: Workspace
) -> None:
    _, hand, claim = chosen("\n".join([MIXED] * 30), "شخصاً")
    pane = hand.pane
    start, below = grip(pane, Side.END), QPointF(200, pane.viewport().height() + 20)
    hand.press(start)
    for _ in range(12):
        hand.move(below)
    hand.release(below)
    assert pane.verticalScrollBar().value() > 0
    assert len(quote(workspace, claim)) > 500
