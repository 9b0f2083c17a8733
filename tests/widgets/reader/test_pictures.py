"""Pictures of pieces: what is copied to the screen is what would be painted, whatever was done before."""

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Suggestion
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.note import Note
from desktop.widgets.reader.offers import Offer
from desktop.widgets.theme import DARK, LIGHT
from tests.widgets.reader.conftest import TROOPS, Hand

TEXT = "\n\n".join(f"{TROOPS} {number}، {TROOPS}" for number in range(30))


@pytest.fixture
def pane(make_hand: Callable[..., Hand], qtbot: QtBot) -> ArticlePane:
    pane = make_hand(TEXT, 420, 500).pane
    pane.margin.set_words(lambda note_id: Note(f"نحو {note_id[:4]}", "جندي", "amber", pale=note_id.startswith("?")))
    pane.set_highlights(Highlight(str(at), at, at + 30, ("amber", "blue")[: 1 + at % 2]) for at in range(10, 3000, 73))
    pane.offers.show([
        Offer(at, at + 12, "blue", Suggestion(span=Span(at, at + 12), kind=Kind.DATE, rule="test"))
        for at in range(40, 3000, 90)
    ])  # fmt: skip
    pane.set_passages([Span(at, at + 60) for at in range(100, 3000, 400)])
    rest(pane, qtbot)
    return pane


def rest(pane: ArticlePane, qtbot: QtBot) -> None:
    QApplication.processEvents()
    pane._idle.start(0)
    qtbot.waitUntil(lambda: not pane._idle.isActive())


def seen(pane: ArticlePane) -> QImage:
    return pane.viewport().grab().toImage()


def painted_anew(pane: ArticlePane) -> QImage:
    pane._painting.keep_pictures(())
    return seen(pane)


def test_pictures_are_made_when_nobody_waits_and_look_the_same(pane: ArticlePane) -> None:
    assert pane._painting._pictures
    assert seen(pane) == painted_anew(pane)


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_no_old_picture_is_shown(pane: ArticlePane, qtbot: QtBot, seed: int) -> None:
    choice = random.Random(seed)
    for _ in range(12):
        at = choice.randrange(2500)
        act = choice.choice([
            lambda at=at: pane.put_highlight(Highlight(f"new {at}", at, at + 20, ("rose",))),
            lambda at=at: pane.put_highlight(Highlight("10", at, at + 25, ("teal",))),
            lambda: pane.drop_highlight("83"),
            lambda at=at: pane.select(at, at + 40, scroll=False),
            lambda: pane.choose(choice.choice(["", "156", "229", "10"])),
            lambda: pane.margin.hover(choice.choice(["", "156", "302"])),
            lambda: pane.offers.take(choice.choice([*(offer.id for offer in pane.offers)][:6])),
            lambda: pane.offers.show([*pane.offers][1:]),
            lambda at=at: pane.set_passages([Span(at, at + 90)]),
            lambda: pane.margin.forget(),
            lambda: pane._theme.set_colours(choice.choice([LIGHT, DARK])),
            lambda: pane.verticalScrollBar().setValue(choice.randrange(800)),
            lambda: pane.resize(choice.choice([400, 420]), 500),
            lambda: pane.set_zoom(choice.choice([17, 18])),
        ])  # fmt: skip
        act()
        QApplication.processEvents()
        assert seen(pane) == painted_anew(pane)
        rest(pane, qtbot)
        assert seen(pane) == painted_anew(pane)
        rest(pane, qtbot)


def test_no_more_pictures_are_kept_than_two_screens_and_a_bit(pane: ArticlePane, qtbot: QtBot) -> None:
    for value in range(0, pane.verticalScrollBar().maximum(), 200):
        pane.verticalScrollBar().setValue(value)
        rest(pane, qtbot)
        kept = sum(picture.pixmap.height() for picture in pane._painting._pictures.values())
        assert 0 < kept <= 2.2 * pane.viewport().height()


def test_a_claim_is_found_where_a_picture_shows_it(pane: ArticlePane) -> None:
    first = pane.highlights.get("10")
    assert first is not None
    place = pane.page.rects(first.start, first.end)[0].center() + pane.origin()
    assert [each.id for each in pane.claims_at(QPointF(place))] == ["10"]
