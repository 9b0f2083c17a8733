"""The finder keeps what it folded, as far as there is room for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.domain.span import Span
from desktop.edits import articles
from desktop.formats.readers.text_file import read_words
from desktop.session import finder as module
from desktop.session.finder import Finder, Kind
from desktop.session.workspace import Workspace

TEXTS = [f"وصلت القافلة رقم {number} إلى المدينة صباحاً.\n" for number in (11, 12, 13)]


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "story.hashiya")
    drafts = [read_words(text, f"{number}.txt") for number, text in enumerate(TEXTS)]
    assert made.commit(articles.add(drafts, [], now=1))
    yield made
    made.close()


@pytest.fixture
def folded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the texts that were folded."""
    noted: list[str] = []
    plain = module.FoldedText

    def noting(source: str, at: int) -> module.FoldedText:
        noted.append(source)
        return plain(source, at)

    monkeypatch.setattr(module, "FoldedText", noting)
    return noted


def places(finder: Finder, typed: str) -> dict[str, Span | None]:
    """Return where the words stand, by article."""
    groups = [group for group in finder.search(typed) if group is not None and group.kind is Kind.PLACE]
    return {find.id: find.place for find in groups[-1].finds} if groups else {}


def test_a_text_is_folded_once_until_all_is_let_go(workspace: Workspace, folded: list[str]) -> None:
    finder = Finder(workspace, list)
    first = places(finder, "القافلة")
    assert len(first) == len(folded) == len(TEXTS)
    assert places(finder, "القافلة") == first
    assert len(folded) == len(TEXTS)
    finder.forget()
    assert places(finder, "القافلة") == first
    assert len(folded) == 2 * len(TEXTS)


def test_of_more_than_there_is_room_for_the_first_are_kept_and_all_is_found(
    workspace: Workspace, folded: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    known = [workspace.text(article.id) for article in workspace.articles()]
    monkeypatch.setattr(module, "_MOST_KEPT", len(known[0]) + len(known[1]))
    finder = Finder(workspace, list)
    first = places(finder, "القافلة")
    folded.clear()
    assert places(finder, "القافلة") == first
    assert len(first) == len(TEXTS)
    assert folded == [known[2]]
    finder.forget()
    folded.clear()
    places(finder, "القافلة")
    places(finder, "القافلة")
    assert folded == [*known, known[2]], "what was let go makes room again"
