"""What is kept of pieces that were looked at: let go of when nobody waits, and never without end."""

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.collection import no_collection
from desktop.widgets.reader.kept import Kept
from desktop.widgets.theme import Theme


def test_what_is_kept_is_let_go_of_in_tidying_the_oldest_first() -> None:
    kept = Kept[int, int]()
    for number in range(300):
        kept.keep(number, number)
    assert len(kept) == 300
    assert not kept.tidy(10)
    assert min(kept) == 10
    while not kept.tidy():
        pass
    assert list(kept) == list(range(108, 300))


def test_without_any_tidying_not_all_is_kept() -> None:
    kept = Kept[int, int]()
    for number in range(10_000):
        kept.keep(number, number)
    assert len(kept) < 1000
    assert 9_999 in kept


def test_a_pane_that_scrolled_far_tidies_up_once_nothing_is_to_do(qtbot: QtBot) -> None:
    pane = ArticlePane(Theme())
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.set_text("\n".join(f"قال المتحدث في الخبر رقم {number} إن الأمر انتهى" for number in range(3000)))
    pane.show()
    QApplication.processEvents()
    for value in range(0, 30_000, 200):  # without a pause
        pane.verticalScrollBar().setValue(value)
        pane.viewport().repaint()
    assert len(pane.page._laid) > 250
    qtbot.waitUntil(lambda: not pane._idle.isActive())
    assert len(pane.page._laid) <= 192


@pytest.fixture(autouse=True)
def collecting() -> Iterator[None]:
    """Begin and end with the collector on, whatever a start of the program in another test left."""
    gc.enable()
    yield
    gc.enable()


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_is_looked_for_again_after_a_paint_as_before(enabled: bool) -> None:
    if not enabled:
        gc.disable()
    with pytest.raises(KeyError), no_collection():
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled() is enabled


def test_no_garbage_is_looked_for_while_a_pane_paints(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    pane = ArticlePane(Theme())
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.set_text("قال المتحدث إن الأمر انتهى")
    pane.show()
    QApplication.processEvents()
    seen: list[bool] = []
    paint = pane._painting.paint

    def noted(*arguments: object) -> None:
        seen.append(gc.isenabled())
        paint(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(pane._painting, "paint", noted)
    pane.viewport().repaint()
    assert seen == [False]
    assert gc.isenabled()
