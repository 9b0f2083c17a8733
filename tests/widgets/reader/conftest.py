"""A pane with a text, and a hand that moves a real mouse over it.

Where things are drawn is asked of Qt's glyph runs, grapheme by grapheme: never of the code under test.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QMouseEvent
from pytestqt.qtbot import QtBot

from desktop.domain.article import Article, canonical
from desktop.domain.change import Change, Label, made
from desktop.domain.identifiers import new_id
from desktop.domain.span import Span
from desktop.domain.tag import Tag
from desktop.session.workspace import Workspace
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.reader_view import ReaderView
from desktop.widgets.theme import Theme

NO_KEY = Qt.KeyboardModifier.NoModifier


@dataclass
class Hand:
    """Presses, drags and clicks in a pane, at the glyphs of given code points."""

    pane: ArticlePane
    time: int = 10_000

    def glyph(self, position: int) -> QRectF:
        """Return where in the viewport Qt draws the grapheme at a code point; no width where it does not."""
        page = self.pane.page
        number = page.chunk_at(position)
        chunk = page.chunks[number]
        page.laid(number)
        layout = page.laid(number).layout
        unit = len(chunk.text[: position - chunk.start].encode("utf-16-le")) // 2
        line = layout.lineForTextPosition(unit)
        length = layout.nextCursorPosition(unit) - unit
        runs = line.glyphRuns(unit, length)
        top = page.heights.top(number) + line.lineNumber() * page.measures.line
        box = runs[0].boundingRect() if runs else QRectF()
        return QRectF(box.left(), top, box.width(), page.measures.line).translated(self.pane.origin())

    def edge(self, position: int, share: float) -> QPointF:
        """Return a point in a grapheme's rectangle: `share` of its width from the left."""
        box = self.glyph(position)
        return QPointF(box.left() + box.width() * share, box.center().y())

    def press(self, at: QPointF, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        self._send(QEvent.Type.MouseButtonPress, at, modifiers)

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        self._send(QEvent.Type.MouseMove, at, modifiers)

    def release(self, at: QPointF, modifiers: Qt.KeyboardModifier = NO_KEY) -> None:
        self._send(QEvent.Type.MouseButtonRelease, at, modifiers)

    def drag(self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier = NO_KEY) -> str:
        """Drag from one point to another and return the words that are selected then."""
        self.press(start, modifiers)
        for share in (0.3, 0.7, 1.0):
            self.move(start + (end - start) * share, modifiers)
        self.release(end, modifiers)
        return self.words()

    def click(self, at: QPointF) -> None:
        self.time += 5000
        self.press(at)
        self.release(at)

    def double_click(self, at: QPointF) -> None:
        self.click(at)
        self._send(QEvent.Type.MouseButtonDblClick, at, NO_KEY)
        self.release(at)

    def words(self) -> str:
        """Return the selected words."""
        start, end = self.pane.selected()
        return self.pane.page.text[start:end]

    def picture(self) -> QImage:
        """Return what the viewport shows."""
        return self.pane.viewport().grab().toImage()

    def _send(self, kind: QEvent.Type, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.time += 20
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        viewport = self.pane.viewport()
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        event = QMouseEvent(
            kind, at, viewport.mapToGlobal(at), none if kind is QEvent.Type.MouseMove else left, held, modifiers
        )
        event.setTimestamp(self.time)
        QCoreApplication.sendEvent(viewport, event)


@pytest.fixture
def make_hand(qtbot: QtBot) -> Callable[..., Hand]:
    """Return a function that shows a text in a pane of some width and returns a hand over it."""

    def make(text: str, width: int = 420, height: int = 500) -> Hand:
        pane = ArticlePane(Theme())
        qtbot.addWidget(pane)
        pane.resize(width, height)
        pane.set_text(text)
        pane.show()
        qtbot.waitExposed(pane)
        qtbot.waitUntil(lambda: not pane._idle.isActive())
        return Hand(pane)

    return make


TROOPS = "ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين على قاعدة عين الأسد"
MakeView = Callable[..., ReaderView]


def story(number_of_articles: int, text: str = TROOPS) -> Change:
    """Return the making of two tags with the keys 1 and 2, and of articles."""
    tags = [
        Tag(id=new_id(), name=name, colour=colour, key=key, position=key, created_at=1, updated_at=1)
        for key, (name, colour) in enumerate((("إحصاء", "amber"), ("تاريخ", "blue")), 1)
    ]
    records, texts = [made(tag) for tag in tags], []
    for number in range(number_of_articles):
        words = canonical(f"تقرير {number}\n\n{text}")
        texts.append(words)
        article = Article(
            id=new_id(), text_hash=words.hash, file_hash="0" * 64, reader="text", source=f"{number}.txt",
            length=len(words.text), title=f"تقرير {number}", title_span=Span(0, 7), outlet="المسلة",
            published="2026-01-06", created_at=1, updated_at=1,
        )  # fmt: skip
        records.append(made(article))
    return Change(Label.of("articles.add", count=number_of_articles), tuple(records), tuple(texts))


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Return a workspace over a new project without records."""
    opened = Workspace()
    opened.create(tmp_path / "story.hashiya")
    yield opened
    opened.close()


@pytest.fixture
def make_view(qtbot: QtBot, workspace: Workspace) -> MakeView:
    """Return a function that fills the project and shows the reader."""

    def make(articles: int = 2, text: str = TROOPS) -> ReaderView:
        assert not articles or workspace.commit(story(articles, text))
        return show(qtbot, workspace)

    return make


def show(qtbot: QtBot, workspace: Workspace) -> ReaderView:
    view = ReaderView(workspace, Theme())
    qtbot.addWidget(view)
    view.resize(1000, 600)
    view.show()
    qtbot.waitExposed(view)
    settle(qtbot, view)
    return view


def settle(qtbot: QtBot, view: ReaderView) -> None:
    qtbot.waitUntil(lambda: not any(column.pane._idle.isActive() for column in view.columns.columns()))
