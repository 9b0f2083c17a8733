"""Who does not see the highlights is told of them when the caret comes into one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.edits import articles
from desktop.edits import claims as edit
from desktop.formats.readers.text_file import read_words
from desktop.session.phrases import unmarked
from desktop.session.reading import ReadingRound
from desktop.session.workspace import Workspace
from desktop.widgets.reader import accessible
from desktop.widgets.reader.article_pane import ArticlePane
from tests.widgets.reader.conftest import show, story

TEXT = "وقال المحمداوي إن القوات نفذت 37 عملية أمنية في العراق. وانسحبت القوات في 18 يناير 2026.\n"


@pytest.fixture
def spoken(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda _event: None)
    monkeypatch.setattr(accessible, "announce", lambda _widget, words: said.append(unmarked(words)) if words else None)
    return said


@pytest.fixture
def pane(workspace: Workspace, qtbot: QtBot) -> ArticlePane:
    workspace.commit(story(0))
    workspace.commit(articles.add([read_words(f"الانسحاب\n\n{TEXT}", "الانسحاب")], now=1))
    ReadingRound(workspace).finish()
    article = workspace.articles()[0]
    text = workspace.text(article.id)
    start = text.index("المحمداوي")
    tag = workspace.tags()[0]
    workspace.commit(edit.mark(article, text, Span(start, start + 9), now=2, tags=(tag.id,), speaker="محمد"))
    view = show(qtbot, workspace)
    made = view.columns.columns()[0].pane
    made.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def go(pane: ArticlePane, words: str, inside: int = 2) -> None:
    place = pane.page.text.index(words) + inside
    pane.select(place, place)


def test_a_claim_is_told_when_the_caret_enters_it_and_not_again_within(pane: ArticlePane, spoken: list[str]) -> None:
    go(pane, "نفذت")
    assert spoken == []
    go(pane, "المحمداوي")
    go(pane, "المحمداوي", 4)
    assert len(spoken) == 1 and spoken[0].startswith("Claim: محمد")
    go(pane, "نفذت")
    go(pane, "المحمداوي")
    assert len(spoken) == 2


def test_a_suggestion_is_told_with_its_figures(pane: ArticlePane, spoken: list[str]) -> None:
    go(pane, "37", 1)
    assert len(spoken) == 1 and spoken[0].startswith("Suggestion: ") and "37" in spoken[0]


def test_keys_that_walk_through_the_text_tell_it_too(pane: ArticlePane, spoken: list[str], qtbot: QtBot) -> None:
    start = pane.page.text.index("وقال")
    pane.select(start, start)
    for _ in range(2):
        qtbot.keyClick(pane, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert any(words.startswith("Claim: ") for words in spoken)


def test_nothing_is_worked_out_where_nobody_listens(pane: ArticlePane, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(pane.margin, "words_of", lambda note_id: asked.append(note_id))
    go(pane, "المحمداوي")
    assert asked == []
