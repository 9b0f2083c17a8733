"""An English article among Arabic ones reads from left to right in its own column: head, margin, scroll bar, keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.article import Article, canonical
from desktop.domain.change import Change, Label, made
from desktop.domain.identifiers import new_id
from desktop.domain.span import Span
from desktop.session import languages
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_column import ArticleColumn
from tests.widgets.reader.conftest import Hand, settle, show, story

ENGLISH = "About 2,500 soldiers remain in Iraq, the ministry said, and العراق confirmed it. " * 12
Key = Qt.Key


@pytest.fixture(params=["ar", "en"])
def columns(
    workspace: Workspace, qtbot: QtBot, qapp: QApplication, request: pytest.FixtureRequest
) -> tuple[ArticleColumn, ArticleColumn]:
    """Return an Arabic and an English column, in either language of the interface."""
    languages.install(qapp, request.param)
    assert workspace.commit(story(1))
    words = canonical(f"Coalition leaves the base\n\n{ENGLISH}")
    article = Article(
        id=new_id(), text_hash=words.hash, file_hash="0" * 64, reader="text", source="en.txt", length=len(words.text),
        title="Coalition leaves the base", title_span=Span(0, 25), outlet="The Desk", published="2026-01-06",
        created_at=2, updated_at=2,
    )  # fmt: skip
    assert workspace.commit(Change(Label.of("articles.add", count=1), (made(article),), (words,)))
    view = show(qtbot, workspace)
    settle(qtbot, view)
    arabic, english = view.columns.columns()
    assert english.article_id == article.id
    return arabic, english


def left_of(column: ArticleColumn, widget: object) -> int:
    assert hasattr(widget, "mapTo")
    return int(widget.mapTo(column, QPoint(0, 0)).x())


def test_scroll_bar_margin_and_head_stand_on_the_other_side(columns: tuple[ArticleColumn, ArticleColumn]) -> None:
    arabic, english = columns
    for column, rtl in ((arabic, True), (english, False)):
        middle = column.width() / 2
        assert (left_of(column, column.pane.verticalScrollBar()) < middle) == rtl
        assert (left_of(column, column.head._close) < middle) == rtl
        page = column.pane.page
        room = column.pane.viewport().width() - column.pane.origin().x() - page.width
        assert (column.pane.origin().x() > room) == rtl, "the margin stands where the lines end"
    right, left = columns[0].mapToGlobal(QPoint(0, 0)).x(), columns[1].mapToGlobal(QPoint(0, 0)).x()
    assert right > left, "columns are in a row from the right all the same"


def test_its_lines_begin_at_the_left_and_keys_go_with_them(
    columns: tuple[ArticleColumn, ArticleColumn], qtbot: QtBot
) -> None:
    for column, rtl in zip(columns, (True, False), strict=True):
        pane = column.pane
        start = pane.page.text.index("\n\n") + 2
        first = Hand(pane).glyph(start)
        edge = pane.origin().x() + (pane.page.width if rtl else 0)
        assert abs((first.right() if rtl else first.left()) - edge) < 2
        pane.select(start, start)
        pane.setFocus()
        qtbot.keyClick(pane, Key.Key_Left if rtl else Key.Key_Right)
        assert pane.caret == start + 1


def test_words_are_selected_by_the_mouse_as_they_stand(columns: tuple[ArticleColumn, ArticleColumn]) -> None:
    hand = Hand(columns[1].pane)
    text = hand.pane.page.text
    for words in ("About 2,500 soldiers", "العراق", "and العراق confirmed"):
        start = text.index(words)
        at, to = (0.6, 0.4) if words == "العراق" else (0.4, 0.6)
        assert hand.drag(hand.edge(start, at), hand.edge(start + len(words) - 1, to)) == words
