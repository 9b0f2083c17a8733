"""What was read in the articles is walked by keys, accepted, put aside, and taken by selections."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.claim import Claim
from desktop.domain.period import Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.edits import articles
from desktop.edits.suggestions import accept
from desktop.formats.readers.text_file import read_words
from desktop.session.reading import ReadingRound
from desktop.session.workspace import Workspace
from desktop.widgets.reader.picker_rows import ReadRow
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.reader.suggesting import Tally
from tests.widgets.reader.conftest import Hand, settle, show, story
from tests.widgets.reader.test_margin import glosses, middle, places, words

Key = Qt.Key
TEXT = "وقال المحمداوي إن القوات نفذت 37 عملية أمنية و93 ضربة جوية. وانسحبت القوات في 18 يناير 2026.\n" * 2


@pytest.fixture
def view(workspace: Workspace, qtbot: QtBot) -> ReaderView:
    """Return the reader over two articles, read, each with two figures and a date, twice."""
    workspace.commit(story(0))
    drafts = [read_words(f"{title}\n\n{TEXT}", title) for title in ("الانسحاب", "المغادرة")]
    workspace.commit(articles.add(drafts, now=1))
    ReadingRound(workspace).finish()
    made = show(qtbot, workspace)
    made.columns.columns()[0].setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def press(view: ReaderView, qtbot: QtBot, *keys: Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget() or view, key)
        QApplication.processEvents()


def walk(view: ReaderView, step: int = 1) -> str:
    """Do what F8 does, or Shift+F8, and return the words that are at hand then."""
    name = "next_suggestion" if step > 0 else "previous_suggestion"
    view.commands[name].trigger()
    QApplication.processEvents()
    column, suggestion = view.suggesting.column(), view.suggesting.at_hand()
    assert column is not None
    assert suggestion is not None
    return suggestion.span.of(column.pane.page.text)


def only_claim(workspace: Workspace) -> Claim:
    (claim,) = workspace.all_claims()
    return claim


def offered(view: ReaderView) -> str:
    """Return what the picker says was read."""
    row = view.picker.findChild(ReadRow)
    assert isinstance(row, ReadRow)
    words = row.findChild(QLabel)
    assert isinstance(words, QLabel)
    return words.text().translate({0x2068: None, 0x2069: None}) if row.isVisible() else ""


def test_keys_walk_all_suggestions_of_a_column_then_those_of_the_next(view: ReaderView) -> None:
    columns = view.columns.columns()
    words = ["37 عملية أمنية", "93 ضربة جوية", "18 يناير 2026"]
    walked = [walk(view) for _ in range(6)]
    assert walked == words * 2
    assert view.suggesting.column() is columns[0]
    assert walk(view) == words[0]
    assert view.suggesting.column() is columns[1]
    assert columns[1].pane.hasFocus()
    assert walk(view, -1) == words[2]
    assert view.suggesting.column() is columns[0]
    assert [walk(view, -1) for _ in range(5)] == (words * 2)[4::-1]
    assert walk(view, -1) == words[2]
    assert view.suggesting.column() is columns[1]


def test_the_suggestion_at_hand_is_in_view_and_outlined(view: ReaderView) -> None:
    view.resize(400, 130)
    QApplication.processEvents()
    for _ in range(5):
        walk(view)
        column, suggestion = view.suggesting.column(), view.suggesting.at_hand()
        assert column is not None
        assert suggestion is not None
        assert not column.pane.span_rect(suggestion.span).isEmpty()
    pane = column.pane
    outlined = pane.viewport().grab().toImage()
    view.suggesting.leave()
    assert pane.viewport().grab().toImage() != outlined


def test_enter_makes_one_claim_of_it_and_undo_brings_it_back(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    walk(view)
    press(view, qtbot, Key.Key_Return)
    claim = only_claim(workspace)
    assert claim.anchor.quote == "37 عملية أمنية"
    assert claim.quantity == Quantity(value=Decimal(37), unit="عملية أمنية")
    assert claim.speaker == "المحمداوي"
    assert [workspace.tag(tag).name for tag in claim.tags] == ["إحصاء"]  # type: ignore[union-attr]
    assert view.chosen() == claim.id
    assert walk(view) == "93 ضربة جوية"
    workspace.undo()
    assert workspace.all_claims() == []
    assert walk(view, -1) == "37 عملية أمنية"


def test_a_number_key_takes_another_tag(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    walk(view)
    press(view, qtbot, Key.Key_2)
    assert [workspace.tag(tag).name for tag in only_claim(workspace).tags] == ["تاريخ"]  # type: ignore[union-attr]
    assert only_claim(workspace).quantity is not None


def test_an_arabic_digit_is_a_number_key(view: ReaderView, workspace: Workspace) -> None:
    walk(view)
    pane = view.columns.columns()[0].pane
    QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, 0x0662, Qt.KeyboardModifier.NoModifier, "٢"))
    assert [workspace.tag(tag).name for tag in only_claim(workspace).tags] == ["تاريخ"]  # type: ignore[union-attr]


def test_delete_puts_it_aside_for_good_and_can_be_undone(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    walk(view)
    press(view, qtbot, Key.Key_Delete)
    assert workspace.all_claims() == []
    assert view.suggesting.at_hand() is None
    assert walk(view) == "93 ضربة جوية"
    ReadingRound(workspace).finish()
    assert walk(view, -1) == "18 يناير 2026"
    workspace.undo()
    assert walk(view) == "37 عملية أمنية"


def test_escape_leaves_it(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    walk(view)
    assert view.picker.isVisible()
    press(view, qtbot, Key.Key_Escape)
    assert view.suggesting.at_hand() is None
    assert not view.picker.isVisible()
    press(view, qtbot, Key.Key_Return, Key.Key_Delete)
    assert workspace.all_claims() == []


def test_a_click_takes_a_suggestion_at_hand(view: ReaderView) -> None:
    hand = Hand(view.columns.columns()[0].pane)
    hand.click(hand.edge(hand.pane.page.text.index("93") + 1, 0.5))
    suggestion = view.suggesting.at_hand()
    assert suggestion is not None
    assert suggestion.span.of(hand.pane.page.text) == "93 ضربة جوية"


def test_the_picker_says_what_was_read(view: ReaderView, qtbot: QtBot) -> None:
    walk(view)
    assert offered(view) == "Suggestion: 37 عملية أمنية · المحمداوي"
    press(view, qtbot, Key.Key_Escape)
    assert offered(view) == ""


def test_a_selection_takes_the_suggestion_that_lies_in_it(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    hand = Hand(view.columns.columns()[0].pane)
    start = hand.pane.page.text.index("نفذت 37 عملية أمنية")
    hand.drag(hand.edge(start, 0.6), hand.edge(start + len("نفذت 37 عملية أمنية") - 1, 0.4))
    assert offered(view) == "Suggestion: 37 عملية أمنية · المحمداوي"
    press(view, qtbot, Key.Key_Return)
    claim = only_claim(workspace)
    assert claim.anchor.quote == "نفذت 37 عملية أمنية"
    assert claim.quantity == Quantity(value=Decimal(37), unit="عملية أمنية")
    assert workspace.standing(claim.article_id).taken[0].quantity == claim.quantity


def test_a_selection_without_a_figure_is_marked_as_ever(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    hand = Hand(view.columns.columns()[0].pane)
    start = hand.pane.page.text.index("القوات")
    hand.drag(hand.edge(start, 0.6), hand.edge(start + 5, 0.4))
    assert offered(view) == ""
    press(view, qtbot, Key.Key_1)
    assert only_claim(workspace).quantity is None


def test_a_date_is_tagged_as_a_date_and_is_itself_the_claim(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    for _ in range(3):
        walk(view)
    press(view, qtbot, Key.Key_Return)
    claim = only_claim(workspace)
    assert [workspace.tag(tag).name for tag in claim.tags] == ["تاريخ"]  # type: ignore[union-attr]
    assert claim.period is not None
    assert (claim.period.start, claim.period.end, claim.period.role) == ("2026-01-18", "2026-01-18", Role.VALUE)


def test_what_was_taken_is_counted_over_the_open_columns(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    counts: list[Tally] = []
    view.suggesting.counted.connect(counts.append)
    view.suggesting.refresh()
    assert counts[-1] == Tally(0, 8, 0, 4)
    walk(view)
    press(view, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: counts[-1] == Tally(1, 8, 0, 4))
    walk(view)
    press(view, qtbot, Key.Key_Delete)
    qtbot.waitUntil(lambda: counts[-1] == Tally(1, 7, 0, 4))
    view.close_article(view.open_articles()[1])
    qtbot.waitUntil(lambda: counts[-1] == Tally(1, 3, 0, 2))


def test_a_column_closed_takes_its_suggestion_along(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    walk(view)
    column = view.suggesting.column()
    assert column is not None
    view.close_article(column.article_id)
    QApplication.processEvents()
    assert view.suggesting.at_hand() is None
    assert not view.picker.isVisible()
    assert walk(view) == "37 عملية أمنية"


def test_a_claim_marked_by_hand_hides_the_suggestion(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    pane = view.columns.columns()[0].pane
    assert len(list(pane.offers)) == 6
    walk(view)
    press(view, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(list(pane.offers)) == 5)
    qualifier = only_claim(workspace).quantity
    assert qualifier is not None
    assert qualifier.qualifier is Qualifier.EXACTLY


# --- in the margin -----------------------------------------------------------------------------
def make_tall(view: ReaderView, qtbot: QtBot) -> None:
    """Have long paragraphs: beside a few lines there is room for a note or two only."""
    view.resize(660, 1200)
    settle(qtbot, view)


def notes(view: ReaderView) -> list[str]:
    """Return what the notes beside the first column say, from the top."""
    pane = view.columns.columns()[0].pane
    said = (words(pane, note_id) for note_id in sorted(places(pane), key=lambda each: places(pane)[each][0]))
    return [" / ".join(parts).translate({0x2068: None, 0x2069: None}) for parts in said]


def test_a_suggestion_has_a_pale_note_until_it_is_taken(view: ReaderView, workspace: Workspace, qtbot: QtBot) -> None:
    make_tall(view, qtbot)
    assert notes(view)[:3] == [
        "37 / عملية أمنية · suggested",
        "93 / ضربة جوية · suggested",
        "18 January 2026 / suggested",
    ]
    pane = view.columns.columns()[0].pane
    known_notes = pane.margin._margin._notes
    assert all(known and known[0].pale for known in map(known_notes.get, places(pane)))
    walk(view)
    press(view, qtbot, Key.Key_Return)
    assert notes(view)[:2] == ["37 / عملية أمنية", "93 / ضربة جوية · suggested"]


def test_a_click_on_the_note_takes_its_suggestion_at_hand(view: ReaderView, qtbot: QtBot) -> None:
    make_tall(view, qtbot)
    pane = view.columns.columns()[0].pane
    (second,) = [note_id for note_id in places(pane) if words(pane, note_id)[0] == "\u206893\u2069"][:1]
    Hand(pane).click(middle(pane, second))
    suggestion = view.suggesting.at_hand()
    assert suggestion is not None
    assert suggestion.span.of(pane.page.text) == "93 ضربة جوية"


def test_a_relative_date_says_that_it_needs_the_articles_own(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.commit(articles.add([read_words("غادروا أمس.", "أمس")], workspace.articles(), now=1))
    added = workspace.articles()[-1]
    ReadingRound(workspace).finish()
    for article_id in view.open_articles():
        view.close_article(article_id)
    view.open_article(added.id)
    QApplication.processEvents()
    assert notes(view) == ["أمس / needs the article's date"]
    workspace.commit(articles.correct(added, now=2, published="2026-01-18"))
    ReadingRound(workspace).finish()
    qtbot.waitUntil(lambda: notes(view) == ["17 January 2026 / suggested"])


def test_no_claim_is_folded_for_a_suggestion(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.commit(story(0))
    text = "قتل 5 جنود و6 رجال و7 نساء و8 أطفال و9 شيوخ و10 مسعفين و11 طبيبا و12 ممرضا. " + "وانسحبت القوات. " * 9
    workspace.commit(articles.add([read_words(text, "خبر")], now=1))
    (article,) = workspace.articles()
    ReadingRound(workspace).finish()
    marked = [each for each in workspace.standing(article.id).pending if each.quantity is not None][-2:]
    for each in marked:
        workspace.commit(accept(article, workspace.text(article.id), each, workspace.tags(), now=1))
    view = show(qtbot, workspace)
    QApplication.processEvents()
    pane = view.columns.columns()[0].pane
    seen = set(places(pane))
    assert {claim.id for claim in workspace.all_claims()} <= seen
    assert len(seen) < 8
    assert all(known.fold is None for _, known in glosses(pane))


def test_the_walk_begins_in_view(view: ReaderView) -> None:
    view.resize(640, 160)
    QApplication.processEvents()
    pane = view.columns.columns()[0].pane
    second = pane.page.text.rindex("نفذت")
    pane.set_place(second)
    QApplication.processEvents()
    walk(view)
    suggestion = view.suggesting.at_hand()
    assert suggestion is not None
    assert suggestion.span.start > pane.page.text.index("2026")


def test_an_indicator_and_a_note_go_with_a_suggestion_that_is_accepted(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    walk(view)
    pane = view.columns.columns()[0].pane
    QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, ord("ظ"), Qt.KeyboardModifier.NoModifier, "ظ"))
    qtbot.keyClick(pane, Key.Key_Return)
    assert workspace.all_claims() == []
    view.picker.note.setText("a")
    qtbot.keyClick(pane, Key.Key_Return)
    claim = only_claim(workspace)
    indicator = workspace.indicator(claim.indicator_id)
    assert indicator is not None
    assert (claim.note, indicator.name) == ("a", "ظ")
    assert claim.quantity is not None
    assert workspace.undo()
    assert (workspace.all_claims(), workspace.indicators()) == ([], [])
    walk(view)
    assert view.picker.gathered().note == ""


def test_a_note_written_for_a_suggestion_gives_the_keys_back_to_its_text(
    view: ReaderView, workspace: Workspace, qtbot: QtBot
) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    walk(view)
    pane = view.columns.columns()[0].pane
    press(view, qtbot, Key.Key_Tab)
    assert view.picker.note.hasFocus()
    qtbot.keyClicks(view.picker.note, "2 sources")
    press(view, qtbot, Key.Key_Return)
    assert only_claim(workspace).note == "2 sources"
    assert pane.hasFocus()
