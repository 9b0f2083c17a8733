"""Find in all columns: counted, walked, painted where the words are, and out of the way again."""

import gc
import time

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.session.phrases import unmarked
from desktop.session.workspace import Workspace
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.theme import DARK, LIGHT, Colours, Theme
from tests.widgets.reader.conftest import NO_KEY, Hand, MakeView, settle, story

Key = Qt.Key
WORDS = "قال أحمد في العراق إن 2,500 جندي غادروا.\n\nوأكّد احمد أن القوات باقية، وأن ٢٥٠٠ جندي عادوا إلى العراق."


def find(view: ReaderView, qtbot: QtBot, words: str) -> None:
    view.look_up()
    view.finding.bar.field.clear()
    for letter in words:  # as an Arabic layout sends them
        QApplication.sendEvent(view.finding.bar.field, QKeyEvent(QEvent.Type.KeyPress, 0, NO_KEY, letter))
    wait(view, qtbot)


def wait(view: ReaderView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not view.finding.is_busy, timeout=20000)
    QApplication.processEvents()


def said(view: ReaderView) -> str:
    return unmarked(view.finding.bar._said.text())


def heads(view: ReaderView) -> list[str]:
    return [unmarked(column.head._found.text()) for column in view.columns.columns()]


def current(view: ReaderView) -> tuple[int, str]:
    (at,) = [n for n, column in enumerate(view.columns.columns()) if column.pane.matches.current >= 0]
    pane = view.columns.columns()[at].pane
    number = pane.matches.current
    return at, pane.page.text[pane.matches.starts[number] : pane.matches.ends[number]]


def test_every_column_is_counted_and_all_of_them(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(3, WORDS)
    view.open_article(view.open_articles()[0])
    find(view, qtbot, "احمد")
    assert said(view) == "1 of 6"
    assert heads(view) == ["1 of 2", "2", "2"]
    assert current(view) == (0, "أحمد")
    find(view, qtbot, "زرافة")
    assert said(view) == "Found nowhere"
    assert heads(view) == ["0", "0", "0"]


def test_enter_and_f3_walk_all_columns_and_begin_again(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(2, WORDS)
    view.open_article(view.open_articles()[0])
    find(view, qtbot, "2500")
    field = view.finding.bar.field
    walked = []
    for _ in range(4):
        walked.append(current(view))
        qtbot.keyClick(field, Key.Key_Return)
    assert walked == [(0, "2,500"), (0, "٢٥٠٠"), (1, "2,500"), (1, "٢٥٠٠")]
    assert said(view) == "1 of 4"
    qtbot.keyClick(field, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said(view) == "4 of 4"
    qtbot.keyClick(field, Key.Key_F3)
    assert said(view) == "1 of 4"
    qtbot.keyClick(field, Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert said(view) == "4 of 4"
    qtbot.mouseClick(view.finding.bar._next, Qt.MouseButton.LeftButton)
    assert said(view) == "1 of 4"


def test_escape_closes_and_leaves_the_caret_at_the_place(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(2, WORDS)
    view.open_article(view.open_articles()[1])
    find(view, qtbot, "القوات")
    pane = view.columns.columns()[1].pane
    assert current(view) == (1, "القوات")
    qtbot.keyClick(view.finding.bar.field, Key.Key_Escape)
    assert not view.finding.is_open and not view.finding.bar.isVisible()
    assert pane.hasFocus() and pane.caret == pane.page.text.index("القوات")
    assert pane.selection() is None
    assert not len(pane.matches) and heads(view) == ["", ""]
    qtbot.keyClick(pane, Key.Key_F3)
    wait(view, qtbot)
    assert view.finding.bar.field.text() == "القوات" and said(view) == "2 of 2"


def test_escape_in_the_text_closes_the_search_and_leaves_the_caret_there(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(1, WORDS)
    find(view, qtbot, "القوات")
    pane = view.columns.columns()[0].pane
    pane.select(3, 3)
    pane.setFocus()
    escaped: list[bool] = []
    view.escaped.connect(lambda: escaped.append(True))
    qtbot.keyClick(pane, Key.Key_Escape)
    assert not view.finding.is_open and pane.caret == 3 and not escaped
    qtbot.keyClick(pane, Key.Key_Escape)
    assert escaped == [True]


def test_the_selected_words_are_looked_for(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(2, WORDS)
    view.open_article(view.open_articles()[0])
    pane = view.columns.columns()[0].pane
    start = pane.page.text.rindex("العراق")
    pane.select(start, start + 6)
    view.look_up()
    wait(view, qtbot)
    assert view.finding.bar.field.text() == "العراق"
    assert view.finding.bar.field.selectedText() == "العراق"
    assert said(view) == "2 of 4"


def drawn(image: QImage, box: QRectF, colour: str) -> float:
    """Return which share of the pixels around a glyph are of a colour, or nearly so."""
    wanted = QColor(colour)
    places = [(x, y) for x in range(round(box.left()) + 1, round(box.right()) - 1)
              for y in range(round(box.top()) + 5, round(box.top()) + 23)]  # fmt: skip
    alike = 0
    for x, y in places:
        seen = image.pixelColor(x, y)
        far = max(abs(seen.red() - wanted.red()), abs(seen.green() - wanted.green()), abs(seen.blue() - wanted.blue()))
        alike += far < 6
    return alike / max(1, len(places))


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_matches_are_painted_under_their_own_letters_and_the_current_one_stronger(
    make_view: MakeView, qtbot: QtBot, colours: Colours
) -> None:
    view = make_view(1, WORDS)
    view._theme.set_colours(colours)
    find(view, qtbot, "احمد")
    hand = Hand(view.columns.columns()[0].pane)
    text, image = hand.pane.page.text, hand.picture()
    for words, colour in (("أحمد", colours.found_now), ("احمد", colours.found)):
        start = text.index(words)
        for position in range(start, start + 4):
            box = hand.glyph(position)
            assert drawn(image, box, colour) > 0.15, (words, position)
        for beside in (start - 2, start + 5):
            box = hand.glyph(beside)
            assert drawn(image, box, colour) < 0.05, (words, beside)
    qtbot.keyClick(view.finding.bar.field, Key.Key_Escape)
    box = hand.glyph(text.index("أحمد"))
    assert drawn(hand.picture(), box, colours.paper) > 0.15


def test_a_place_out_of_view_is_scrolled_to(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(2, "\n".join(["سطر آخر من النص"] * 200 + ["هنا الكلمة المنشودة"] + ["سطر آخر"] * 50))
    settle(qtbot, view)
    find(view, qtbot, "المنشوده")
    _, words = current(view)
    assert words == "المنشودة"
    column = view.columns.column(view.finding._current)
    assert column is not None
    start = column.pane.matches.starts[0]
    assert not column.pane.span_rect(Span(start, start + 5)).isEmpty()


def test_an_article_opened_or_closed_meanwhile_counts_or_counts_no_more(
    make_view: MakeView, workspace: Workspace, qtbot: QtBot
) -> None:
    view = make_view(4, WORDS)
    find(view, qtbot, "جندي")
    assert said(view).endswith("of 6")
    closed = next(article.id for article in workspace.articles() if article.id not in view.open_articles())
    view.open_article(closed)
    wait(view, qtbot)
    assert said(view).endswith("of 8") and heads(view)[-1] == "2"
    for article_id in view.open_articles()[1:]:
        view.close_article(article_id)
    assert said(view).split()[-1] == "2"


def test_in_a_narrow_window_the_tabs_are_counted_and_turned(make_view: MakeView, qtbot: QtBot) -> None:
    view = make_view(3, WORDS)
    view.open_article(view.open_articles()[0])
    find(view, qtbot, "القوات")
    for width in (460, 320):  # counted already when the tabs come, and when they go on
        view.resize(width, 600)
        QApplication.processEvents()
    strip = view.columns.tabbed.strip
    assert strip is not None
    assert [unmarked(strip.tabText(at)).split(" ")[0] for at in range(3)] == ["1", "1", "1"]
    for number in range(3):
        shown = [column.article_id for column in view.columns.columns() if column.isVisible()]
        assert shown == [view.open_articles()[number]]
        qtbot.keyClick(view.finding.bar.field, Key.Key_Return)
    qtbot.keyClick(view.finding.bar.field, Key.Key_Escape)
    assert unmarked(strip.tabText(0)).startswith("تقرير")


class Watch:
    """Measures how long each turn of the event loop holds the window."""

    def __init__(self) -> None:
        self.longest, self.turns = 0.0, 0

    def turn(self) -> None:
        begin = time.thread_time()
        QApplication.processEvents()
        self.turns += 1
        self.longest = max(self.longest, time.thread_time() - begin)


@pytest.mark.slow
@pytest.mark.parametrize("words", ["ا", "القوات", "لا شيء من هذا", "2500"])
def test_a_million_characters_are_searched_in_slices(workspace: Workspace, qtbot: QtBot, words: str) -> None:
    paragraph = "ويبلغ عدد القوّات الأميركية في العراق نحو 2,500 جندي موزَّعين على قاعدة عين الأسد وغيرها. "
    text = "\n".join([paragraph * 6] * (1_000_000 // (len(paragraph) * 6)))
    assert workspace.commit(story(1, text))
    view = ReaderView(workspace, Theme())
    qtbot.addWidget(view)
    view.resize(1000, 600)
    with qtbot.waitExposed(view):
        view.show()
    view.look_up()
    QApplication.processEvents()
    gc.collect()
    gc.freeze()  # as the program does once it is up
    watch = Watch()
    view.finding.bar.field.setText(words)
    for _ in range(30_000):
        watch.turn()
        if not view.finding.is_busy:
            break
    gc.unfreeze()
    assert not view.finding.is_busy
    pane = view.columns.columns()[0].pane
    expected = {"ا": None, "القوات": text.count("القوّات"), "لا شيء من هذا": 0, "2500": text.count("2,500")}[words]
    assert expected is None or len(pane.matches) == expected
    assert expected is not None or len(pane.matches) > 50_000
    for _ in range(5):
        view.finding.step(-1)
        watch.turn()
    print(f"\n{words}: longest hold {watch.longest * 1000:.1f} ms, {len(pane.matches)} places")
    assert watch.turns > 5 + 2, "the search goes on in slices"


def test_the_key_of_f_on_an_arabic_layout_asks_what_to_find(make_view: MakeView, qtbot: QtBot) -> None:
    from desktop.session.preferences import Preferences
    from desktop.widgets.shell.main_window import MainWindow

    view = make_view(2, WORDS)
    window = MainWindow(view._workspace, Theme(), Preferences())
    try:
        with qtbot.waitExposed(window):
            window.show()
        reader = window.read.reader
        reader.take_focus()
        pane = reader.columns.columns()[0].pane
        control = Qt.KeyboardModifier.ControlModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(pane, QKeyEvent(kind, ord("ب"), control, "ب"))
        assert reader.finding.is_open
        reader.finding.end()
        window.show_view("compare")
        qtbot.keyClick(window, Key.Key_F, control)
        assert window.view_name() == "read" and reader.finding.is_open
        window.show_view("claims")
        qtbot.keyClick(window, Key.Key_F, control)
        assert window.view_name() == "claims" and window.claims.filters.text.hasFocus()
        labels = [label.text() for label in reader.finding.bar.findChildren(QLabel)]
        assert labels == [""]
    finally:
        window.retire()


def test_closing_the_project_closes_the_search(make_view: MakeView, workspace: Workspace, qtbot: QtBot) -> None:
    view = make_view(2, WORDS)
    find(view, qtbot, "القوات")
    workspace.close()
    assert not view.finding.is_open and not view.finding.is_busy
    view.look_up()
    assert not view.finding.is_open
