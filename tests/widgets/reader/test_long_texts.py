"""Long texts: what is not in view costs nothing, however much of it is selected."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.page import Page
from desktop.widgets.theme import Theme

WORDS = "ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين على قاعدة عين الأسد. " * 5
IN_VIEW = 12  # paragraphs: more than the pane below can show


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """Return the numbers of the pieces that someone had laid out, as they come."""
    numbers: set[int] = set()
    lay = Page.laid

    def watched(page: Page, number: int) -> object:
        numbers.add(number)
        return lay(page, number)

    monkeypatch.setattr(Page, "laid", watched)
    return numbers


@pytest.fixture
def pane(qtbot: QtBot) -> ArticlePane:
    """Return a pane with a text of a thousand paragraphs."""
    made = ArticlePane(Theme())
    qtbot.addWidget(made)
    made.resize(420, 500)
    made.set_text("\n".join([WORDS] * 1000))
    made.show()
    qtbot.waitExposed(made)
    made._idle.stop()
    return made


def of_all(pane: ArticlePane) -> None:
    whole = Span(0, len(pane.page.text))
    pane.span_rect(whole)
    pane.update_span(whole.start, whole.end)
    pane.reveal(whole)


def by_keys(pane: ArticlePane) -> None:
    QApplication.sendEvent(pane, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier))
    assert pane.selection() == Span(0, len(pane.page.text) - 1)


@pytest.mark.parametrize("act", [of_all, by_keys])
def test_selecting_everything_lays_out_what_is_in_view_only(
    pane: ArticlePane, laid: set[int], act: Callable[[ArticlePane], None]
) -> None:
    act(pane)
    assert max(laid) < IN_VIEW
    laid.clear()
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    act(pane)
    assert len(laid) < 2 * IN_VIEW


def test_a_rectangle_of_a_long_span_is_its_part_in_view(pane: ArticlePane) -> None:
    whole = pane.span_rect(Span(0, len(pane.page.text)))
    seen = pane.viewport()
    assert seen.height() - 40 < whole.height() <= seen.height()
    last = len(pane.page.text)
    assert pane.span_rect(Span(last - 300, last)).isEmpty()
    pane.set_place(last - 300)
    assert not pane.span_rect(Span(last - 300, last)).isEmpty()
