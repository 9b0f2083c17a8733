"""What open articles share is found off the GUI thread, and found anew when articles come or go."""

import random
import sys
import threading
import time
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.analysis import shared
from desktop.domain.article import Article
from desktop.domain.errors import DamagedProject
from desktop.edits import articles
from desktop.formats.readers.text_file import read_words
from desktop.session.sharing import SharingRound
from desktop.session.turns import Turns
from desktop.session.workspace import Workspace
from desktop.storage.project import Project
from tests.analysis.test_shared import ALONE, ONE, OTHER

Texts = list[tuple[str, bool]]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "story.hashiya")
    yield made
    made.close()


@pytest.fixture
def open_ids() -> list[str]:
    """Return the articles that somebody looks at, to be filled."""
    return []


@pytest.fixture
def sharing(workspace: Workspace, open_ids: list[str]) -> Iterator[SharingRound]:
    made = SharingRound(workspace, lambda: open_ids)
    yield made
    made.stop()


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Texts:
    """Return the texts whose wording was taken, and whether the GUI thread did."""
    noted: Texts = []
    plain = shared.wording_of

    def noting(text: str) -> object:
        noted.append((text, threading.current_thread() is threading.main_thread()))
        return plain(text)

    monkeypatch.setattr(shared, "wording_of", noting)
    return noted


def add(workspace: Workspace, *texts: str) -> list[Article]:
    before = workspace.articles()
    drafts = [read_words(text, f"{len(before) + number}.txt") for number, text in enumerate(texts)]
    assert workspace.commit(articles.add(drafts, before, now=1))
    return workspace.articles()[len(before) :]


def others(workspace: Workspace, article: Article) -> list[str]:
    return [each.article_id for each in workspace.shared_passages(article.id)]


def settle(qtbot: QtBot, sharing: SharingRound) -> None:
    qtbot.waitUntil(lambda: not sharing.is_busy, timeout=20000)


def test_nothing_is_looked_for_before_the_start_and_then_not_on_the_gui_thread(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], read: Texts, qtbot: QtBot
) -> None:
    one, other, alone = add(workspace, ONE, OTHER, ALONE)
    open_ids += [one.id, alone.id]
    assert not sharing.is_busy and not read
    sharing.start()
    settle(qtbot, sharing)
    assert (others(workspace, one), others(workspace, alone)) == ([other.id], [])
    assert others(workspace, other) == [], "nobody looks at it"
    assert not any(on_gui_thread for _, on_gui_thread in read)


def test_an_article_that_is_opened_later_is_looked_up_then(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], read: Texts, qtbot: QtBot
) -> None:
    one, other, _ = add(workspace, ONE, OTHER, ALONE)
    sharing.start()
    settle(qtbot, sharing)
    open_ids.append(other.id)
    sharing.look()
    settle(qtbot, sharing)
    assert others(workspace, other) == [one.id]
    assert len(read) == 3, "each text is taken apart once"


def test_articles_that_come_go_and_come_back_are_followed(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], read: Texts, qtbot: QtBot
) -> None:
    one, _ = add(workspace, ONE, ALONE)
    open_ids.append(one.id)
    sharing.start()
    settle(qtbot, sharing)
    assert others(workspace, one) == []
    (other,) = add(workspace, OTHER)
    settle(qtbot, sharing)
    assert others(workspace, one) == [other.id]
    assert workspace.commit(articles.remove([other], []))
    assert others(workspace, one) == [], "gone at once"
    settle(qtbot, sharing)
    assert others(workspace, one) == []
    assert workspace.undo()
    settle(qtbot, sharing)
    assert others(workspace, one) == [other.id]
    assert len(read) == 3, "each text is taken apart once, by its hash"


def test_a_text_that_cannot_be_read_is_left_out_and_not_asked_for_without_end(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    one, other, broken = add(workspace, ONE, OTHER, ALONE)
    open_ids += [broken.id, one.id]
    plain = Project.text

    def failing(project: Project, text_hash: str) -> str:
        if text_hash == broken.text_hash:
            raise DamagedProject(path="story.hashiya", reason="text")
        return plain(project, text_hash)

    monkeypatch.setattr(Project, "text", failing)
    sharing.start()
    settle(qtbot, sharing)
    assert (others(workspace, one), others(workspace, broken)) == ([other.id], [])
    sharing.finish()
    assert others(workspace, one) == [other.id]


def test_another_project_has_nothing_of_the_one_before(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], tmp_path: Path, qtbot: QtBot
) -> None:
    one, _ = add(workspace, ONE, OTHER)
    open_ids.append(one.id)
    sharing.start()
    workspace.create(tmp_path / "other.hashiya")
    settle(qtbot, sharing)
    qtbot.wait(50)
    assert others(workspace, one) == []


def test_all_is_found_at_once_where_nobody_waits(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str]
) -> None:
    one, other = add(workspace, ONE, OTHER)
    open_ids.append(one.id)
    sharing.finish()
    assert others(workspace, one) == [other.id]
    assert not sharing.is_busy


@pytest.mark.slow
def test_many_articles_are_fetched_in_slices_while_the_window_goes_on(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], qtbot: QtBot
) -> None:
    chance = random.Random(5)
    words = [f"{one}{two}{three}" for one in "بتثجحخ" for two in "درزسشص" for three in ("اب", "ين", "ول", "يم")]
    filler = [" ".join(chance.choices(words, k=200)) for _ in range(200)]
    made = add(workspace, *(f"{ONE if number < 3 else ''}\n\n{text}" for number, text in enumerate(filler)))
    open_ids += [article.id for article in made[:3]]
    turns = [time.perf_counter()]
    sharing.start()
    while sharing.is_busy:
        QApplication.processEvents()
        turns.append(time.perf_counter())
    longest = max(after - before for before, after in pairwise(turns))
    print(f"\n200 articles: found in {turns[-1] - turns[0]:.2f} s, longest hold {longest * 1000:.1f} ms")
    assert len(turns) > 20, "the window has its turns"
    assert set(others(workspace, made[0])) == {made[1].id, made[2].id}


def test_python_hurries_as_long_as_anybody_works() -> None:
    usual = sys.getswitchinterval()
    one, other = Turns(), Turns()
    steps: list[Callable[[], None]] = [one.begin, one.begin, other.begin, one.end, one.end]
    for step in steps:
        step()
        assert sys.getswitchinterval() < usual
    other.end()
    assert sys.getswitchinterval() == usual


def test_a_search_that_breaks_leaves_nothing_at_work_and_is_begun_again_when_asked(
    workspace: Workspace, sharing: SharingRound, open_ids: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = sys.getswitchinterval()
    plain = shared.wording_of

    def broken(_text: str) -> object:
        raise ZeroDivisionError

    monkeypatch.setattr(shared, "wording_of", broken)
    one, other = add(workspace, ONE, OTHER)
    open_ids.append(one.id)
    with qtbot.capture_exceptions() as raised:
        sharing.start()
        settle(qtbot, sharing)
    assert len(raised) == 1
    assert sys.getswitchinterval() == usual
    monkeypatch.setattr(shared, "wording_of", plain)
    qtbot.waitUntil(lambda: sharing._latest is not None and sharing._latest._task is None)
    sharing.look()
    settle(qtbot, sharing)
    assert others(workspace, one) == [other.id]
