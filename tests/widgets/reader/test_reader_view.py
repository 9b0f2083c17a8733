"""The reader over a real project: marking, choosing, columns, and what is kept of them."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.domain.change import Change, Label, edited, removed
from desktop.domain.span import Span
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from desktop.widgets.reader.picker_rows import TagChip
from desktop.widgets.reader.reader_view import ReaderView
from tests.widgets.reader.conftest import TROOPS, Hand, MakeView, settle, show, story

Key = Qt.Key


def first(view: ReaderView) -> ArticleColumn:
    return view.columns.columns()[0]


def select(view: ReaderView, words: str) -> Hand:
    """Drag over words in the first column."""
    hand = Hand(first(view).pane)
    start = hand.pane.page.text.index(words)
    hand.drag(hand.edge(start, 0.6), hand.edge(start + len(words) - 1, 0.4))
    assert hand.words() == words
    return hand


def test_a_digit_makes_a_claim_of_the_selection(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view()
    chosen: list[str] = []
    view.claim_chosen.connect(chosen.append)
    hand = select(view, "نحو 2500 جندي")
    qtbot.keyClick(hand.pane, Key.Key_1)
    (claim,) = workspace.all_claims()
    assert claim.anchor.quote == "نحو 2500 جندي"
    assert [workspace.tag(tag).name for tag in claim.tags] == ["إحصاء"]  # type: ignore[union-attr]
    assert chosen == [claim.id]
    assert hand.pane.selection() is None
    assert hand.pane.highlights.get(claim.id).colours == ("amber",)  # type: ignore[union-attr]
    assert not view.picker.isVisible()


def test_a_digit_toggles_a_tag_of_the_chosen_claim(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view()
    hand = select(view, "نحو 2500 جندي")
    qtbot.keyClick(hand.pane, Key.Key_1)
    qtbot.keyClick(hand.pane, Key.Key_2)
    assert len(workspace.all_claims()[0].tags) == 2
    qtbot.keyClick(hand.pane, Key.Key_1)
    (claim,) = workspace.all_claims()
    assert hand.pane.highlights.get(claim.id).colours == ("blue",)  # type: ignore[union-attr]
    qtbot.keyClick(hand.pane, Key.Key_9)
    assert workspace.all_claims() == [claim]


def test_delete_removes_the_chosen_claim_and_undo_brings_it_back(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view()
    hand = select(view, "2500")
    qtbot.keyClick(hand.pane, Key.Key_1)
    qtbot.keyClick(hand.pane, Key.Key_Delete)
    assert not workspace.all_claims()
    assert view.chosen() == ""
    assert len(hand.pane.highlights) == 0
    workspace.undo()
    assert len(hand.pane.highlights) == 1


def test_clicks_choose_the_innermost_claim_and_then_the_ones_around_it(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view()
    for words in ("القوات الأميركية في العراق نحو 2500 جندي", "نحو 2500 جندي", "2500"):
        hand = select(view, words)
        qtbot.keyClick(hand.pane, Key.Key_1)
    view.choose("")
    quotes = []
    at = hand.edge(hand.pane.page.text.index("2500") + 1, 0.5)
    for _ in range(4):
        hand.click(at)
        quotes.append(workspace.claim(view.chosen()).anchor.quote)  # type: ignore[union-attr]
    assert quotes == ["2500", "نحو 2500 جندي", "القوات الأميركية في العراق نحو 2500 جندي", "2500"]
    hand.click(hand.edge(hand.pane.page.text.index("ويبلغ") + 2, 0.5))
    assert view.chosen() == ""


def test_the_picker_stands_beside_the_selection_and_marks(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view()
    hand = select(view, "نحو 2500 جندي")
    assert view.picker.isVisible()
    span = hand.pane.selection()
    assert span is not None
    place = hand.pane.span_rect(span)
    near = view.mapFromGlobal(place.topLeft())
    assert not view.picker.geometry().intersects(place.translated(near - place.topLeft()))
    chips = view.picker.findChildren(TagChip)
    assert [[label.text() for label in chip.findChildren(QLabel)] for chip in chips] == [["إحصاء", "1"], ["تاريخ", "2"]]
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert [workspace.tag(tag).name for tag in workspace.all_claims()[0].tags] == ["تاريخ"]  # type: ignore[union-attr]
    assert not view.picker.isVisible()


def test_enter_marks_with_the_tag_used_last_and_escape_leaves(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view()
    hand = select(view, "نحو 2500 جندي")
    qtbot.keyClick(hand.pane, Key.Key_Escape)
    assert not view.picker.isVisible()
    assert hand.pane.selection() is None
    for words, key in (("2500", Key.Key_2), ("العراق", Key.Key_Return)):
        qtbot.keyClick(select(view, words).pane, key)
    assert workspace.claims(first(view).article_id)[0].tags == workspace.claims(first(view).article_id)[1].tags
    qtbot.keyClick(hand.pane, Key.Key_Escape)
    assert view.chosen() == ""


def test_one_selection_at_a_time(make_view: MakeView) -> None:
    view = make_view()
    select(view, "2500")
    other = Hand(view.columns.columns()[1].pane)
    start = other.pane.page.text.index("العراق")
    other.drag(other.edge(start, 0.6), other.edge(start + 5, 0.4))
    assert first(view).pane.selection() is None
    assert other.words() == "العراق"
    assert view.picker.isVisible()


def test_a_read_only_project_is_read_and_nothing_is_marked(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> None:
    workspace.commit(story(1))
    workspace.close()
    workspace.open(tmp_path / "story.hashiya", read_only=True)
    view = show(qtbot, workspace)
    failed: list[object] = []
    workspace.failed.connect(failed.append)
    hand = select(view, "2500")
    assert not view.picker.isVisible()
    qtbot.keyClick(hand.pane, Key.Key_1)
    assert len(failed) == 1
    assert hand.words() == "2500"


def test_columns_stand_from_right_to_left_and_are_moved_by_their_heads(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(3)
    ids = view.open_articles()
    edges = [column.mapTo(view, QPoint(0, 0)).x() for column in view.columns.columns()]
    assert edges == sorted(edges, reverse=True)
    head = view.columns.columns()[0].head
    start = QPoint(100, 10)
    end = head.mapFrom(view, QPoint(20, 10))
    qtbot.mousePress(head, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        qtbot.mouseMove(head, start + (end - start) * share)
    qtbot.mouseRelease(head, Qt.MouseButton.LeftButton, pos=end)
    assert view.open_articles() == [ids[1], ids[2], ids[0]]
    edges = [column.mapTo(view, QPoint(0, 0)).x() for column in view.columns.columns()]
    assert edges == sorted(edges, reverse=True)


def test_a_ninth_article_takes_the_place_of_the_one_left_alone_longest(
    make_view: MakeView, workspace: Workspace
) -> None:
    view = make_view(9)
    ids = [article.id for article in workspace.articles()]
    for article_id in ids[:8]:
        view.open_article(article_id)
    view.open_article(ids[0])
    view.open_article(ids[8])
    assert set(view.open_articles()) == set(ids) - {ids[1]}


def test_columns_places_and_size_come_back(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    view = make_view(3, "\n\n".join([TROOPS] * 40))
    ids = view.open_articles()
    view.close_article(ids[1])
    view.columns.put(ids[2], 0)
    view.set_zoom(22)
    settle(qtbot, view)
    pane = view.columns.column(ids[0]).pane  # type: ignore[union-attr]
    pane.verticalScrollBar().setValue(700)
    view.columns.set_widths([600, 400])
    place, widths = pane.place(), view.columns.widths()
    workspace.close()
    assert view.open_articles() == []
    workspace.open(tmp_path / "story.hashiya")
    settle(qtbot, view)
    assert view.open_articles() == [ids[2], ids[0]]
    assert view.zoom() == 22
    pane = view.columns.column(ids[0]).pane  # type: ignore[union-attr]
    assert pane.place() == place > 0
    assert [abs(one - other) <= 2 for one, other in zip(view.columns.widths(), widths, strict=True)] == [True, True]


def test_a_closed_article_opens_where_it_was_left(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(2, "\n\n".join([TROOPS] * 40))
    article_id = first(view).article_id
    first(view).pane.verticalScrollBar().setValue(900)
    place = first(view).pane.place()
    view.close_article(article_id)
    view.open_article(article_id)
    settle(qtbot, view)
    column = view.columns.column(article_id)
    assert column is not None
    assert column.pane.place() == place


def test_show_claim_opens_its_article_and_scrolls_to_it(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    from desktop.edits import claims as edits

    view = make_view(4, "\n\n".join([TROOPS] * 40))
    article = workspace.articles()[3]
    text = workspace.text(article.id)
    start = text.rindex("2500")
    change = edits.mark(article, text, Span(start, start + 4), now=1)
    workspace.commit(change)
    assert article.id not in view.open_articles()
    view.show_claim(change.records[0].id)
    settle(qtbot, view)
    column = view.columns.column(article.id)
    assert column is not None
    assert not column.pane.span_rect(Span(start, start + 4)).isEmpty()
    assert column.pane.chosen == view.chosen() == change.records[0].id


def test_a_recoloured_tag_and_a_corrected_article_are_shown(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    from dataclasses import replace

    view = make_view()
    hand = select(view, "2500")
    qtbot.keyClick(hand.pane, Key.Key_1)
    tag, article = workspace.tags()[0], workspace.articles()[0]
    workspace.commit(Change(Label.of("tag.colour"), (edited(tag, replace(tag, colour="plum")),)))
    assert hand.pane.highlights.get(view.chosen()).colours == ("plum",)  # type: ignore[union-attr]
    workspace.commit(Change(Label.of("article.correct"), (edited(article, replace(article, outlet="رويترز")),)))
    assert any("رويترز" in label.text() for label in first(view).head.findChildren(QLabel))
    claims = tuple(removed(claim) for claim in workspace.all_claims())
    workspace.commit(Change(Label.of("article.remove"), (*claims, removed(workspace.articles()[0]))))
    assert article.id not in view.open_articles()
    assert view.chosen() == ""


def test_an_empty_reader_says_what_to_do(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view(0)
    wanted: list[bool] = []
    view.import_wanted.connect(lambda: wanted.append(True))
    button = view.findChild(QPushButton)
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert wanted == [True]
    workspace.commit(story(5))
    assert "shelf" in " ".join(label.text() for label in view.findChildren(QLabel))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(view.open_articles()) == 3
    workspace.close()
    assert view.open_articles() == []
    assert not button.isVisible()


def test_zoom_keys_change_the_reading_face(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view()
    with_control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(first(view).pane, Key.Key_Equal, with_control)
    assert [column.pane.zoom for column in view.columns.columns()] == [20, 20]
    qtbot.keyClick(first(view).pane, Key.Key_Minus, with_control)
    qtbot.keyClick(first(view).pane, Key.Key_Minus, with_control)
    assert view.zoom() == 16
    qtbot.keyClick(first(view).pane, Key.Key_0, with_control)
    assert view.zoom() == 18
