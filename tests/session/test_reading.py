"""Articles are read once, off the GUI thread, and again when the rules or their date change."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.arabic import article_reading as rules
from desktop.arabic import suggestions
from desktop.domain.article import Article
from desktop.domain.period import Period
from desktop.domain.span import Span
from desktop.edits import articles, claims
from desktop.edits import suggestions as edits
from desktop.formats.readers.text_file import read_words
from desktop.session.reading import ReadingRound
from desktop.session.workspace import Workspace

ONE = "أعلنت بغداد أن نحو 2500 جندي سيغادرون. وقد وصلوا أمس إلى البلاد."
TWO = "وقتل 40 مسلحا في الغارة."


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "story.hashiya")
    yield made
    made.close()


@pytest.fixture
def reading(workspace: Workspace) -> Iterator[ReadingRound]:
    made = ReadingRound(workspace)
    yield made
    made.stop()


def add(workspace: Workspace, *texts: str) -> list[Article]:
    drafts = [read_words(text, f"{number}.txt") for number, text in enumerate(texts)]
    workspace.commit(articles.add(drafts, workspace.articles(), now=1))
    return workspace.articles()


def words(workspace: Workspace, article: Article) -> list[str]:
    text = workspace.text(article.id)
    return [each.span.of(text) for each in workspace.standing(article.id).pending]


def wait_until_read(qtbot: QtBot, workspace: Workspace, reading: ReadingRound) -> None:
    ids = {article.id for article in workspace.articles()}
    qtbot.waitUntil(lambda: set(workspace.readings()) == ids and not reading.is_busy, timeout=20000)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """Return the texts that are read, and whether the GUI thread read them."""
    noted: list[tuple[str, bool]] = []
    plain = rules.suggest

    def noting(text: str, on: object = None) -> object:
        noted.append((text, threading.current_thread() is threading.main_thread()))
        return plain(text, on)  # type: ignore[arg-type]

    monkeypatch.setattr(rules, "suggest", noting)
    return noted


def test_articles_are_read_once_off_the_gui_thread(
    workspace: Workspace, reading: ReadingRound, calls: list[tuple[str, bool]], qtbot: QtBot
) -> None:
    add(workspace, ONE)
    assert calls == []
    reading.start()
    wait_until_read(qtbot, workspace, reading)
    one, _ = add(workspace, ONE, TWO)
    wait_until_read(qtbot, workspace, reading)
    assert words(workspace, one)[0] == "نحو 2500 جندي"
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path)
    qtbot.waitUntil(lambda: not reading.is_busy)
    assert words(workspace, one)[0] == "نحو 2500 جندي"
    assert [text for text, _ in calls] == [ONE, TWO]
    assert not any(on_gui_thread for _, on_gui_thread in calls)


def test_newer_rules_read_every_article_again(
    workspace: Workspace, reading: ReadingRound, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(workspace, ONE, TWO)
    reading.start()
    wait_until_read(qtbot, workspace, reading)
    newer = suggestions.RULES_VERSION + 1
    monkeypatch.setattr(suggestions, "RULES_VERSION", newer)
    monkeypatch.setattr(rules, "RULES_VERSION", newer)
    again = ReadingRound(workspace)
    again.start()
    qtbot.waitUntil(lambda: {rules for rules, _ in workspace.readings().values()} == {newer} and not again.is_busy)
    again.stop()


def test_a_relative_date_waits_for_the_articles_own_date(
    workspace: Workspace, reading: ReadingRound, qtbot: QtBot
) -> None:
    (one,) = add(workspace, ONE)
    reading.start()
    wait_until_read(qtbot, workspace, reading)

    def yesterday() -> Period | None:
        text = workspace.text(one.id)
        return next(each.period for each in workspace.suggestions(one.id) if "أمس" in each.span.of(text))

    assert yesterday() is None
    workspace.commit(articles.correct(one, now=2, published="2026-01"))
    qtbot.waitUntil(lambda: workspace.readings()[one.id][1] == "2026-01" and not reading.is_busy)
    assert yesterday() is None
    with qtbot.waitSignal(workspace.read):
        workspace.commit(articles.correct(workspace.articles()[0], now=3, published="2026-01-18"))
    found = yesterday()
    assert found is not None
    assert found.start == found.end == "2026-01-17"
    with qtbot.waitSignal(workspace.read):
        workspace.undo()
    assert yesterday() is None
    qtbot.waitUntil(lambda: not reading.is_busy)


def test_what_a_claim_took_or_somebody_put_aside_waits_no_more(
    workspace: Workspace, reading: ReadingRound, qtbot: QtBot
) -> None:
    (one,) = add(workspace, ONE)
    reading.finish()
    text = workspace.text(one.id)
    first, second = workspace.standing(one.id).pending
    workspace.commit(edits.accept(one, text, first, [], now=2))
    assert workspace.standing(one.id) == ((second,), (first,))
    workspace.commit(edits.dismiss(one, text, second, now=3))
    assert workspace.standing(one.id) == ((), (first,))
    workspace.undo()
    workspace.commit(claims.remove(workspace.claims(one.id)))
    assert workspace.standing(one.id) == ((first, second), ())


def test_a_project_open_for_reading_has_suggestions_too(
    workspace: Workspace, reading: ReadingRound, qtbot: QtBot
) -> None:
    (one,) = add(workspace, ONE)
    path = workspace.path
    assert path is not None
    workspace.close()
    workspace.open(path, read_only=True)
    with qtbot.waitSignal(workspace.read):
        reading.start()
    assert words(workspace, one)[0] == "نحو 2500 جندي"
    qtbot.waitUntil(lambda: not reading.is_busy)


def test_what_is_looked_at_is_read_first(workspace: Workspace, calls: list[tuple[str, bool]], qtbot: QtBot) -> None:
    _, two = add(workspace, ONE, TWO)
    reading = ReadingRound(workspace, lambda: [two.id])
    reading.start()
    wait_until_read(qtbot, workspace, reading)
    assert [text for text, _ in calls] == [TWO, ONE]
    reading.stop()


def test_a_project_closed_meanwhile_gets_nothing_of_another(
    workspace: Workspace, reading: ReadingRound, tmp_path: Path, qtbot: QtBot
) -> None:
    add(workspace, ONE)
    interval = sys.getswitchinterval()
    reading.start()
    workspace.create(tmp_path / "other.hashiya")
    (two,) = add(workspace, TWO)
    wait_until_read(qtbot, workspace, reading)
    assert words(workspace, two) == ["40 مسلحا"]
    assert sys.getswitchinterval() == interval


def test_every_suggestion_of_a_reading_lies_in_its_text() -> None:
    for each in rules.read("a", ONE, "").suggestions:
        assert isinstance(each.span, Span)
        assert each.span.of(ONE)
