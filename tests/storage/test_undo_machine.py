"""Whatever is done, taken back and done again, in any order and over restarts: the file says what the acts say."""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop.domain.article import Article, canonical
from desktop.domain.change import KINDS, Change, Record, made
from desktop.domain.claim import Claim, Status
from desktop.domain.draft import Draft
from desktop.domain.errors import KnownError, NothingToUndo, StaleRecord
from desktop.domain.indicator import Indicator
from desktop.domain.moment import now
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.tag import COLOURS, Tag
from desktop.edits import articles, claims, indicators, tags
from desktop.storage.project import Project

WORDS = st.sampled_from(["نحو ٢٥٠٠ جندي 🙂 في العراق", "قال المتحدث إن المهمة تنتهي", "x", "أ\tب\nج"])
NAMES = st.sampled_from(["إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم"])
PICKS = st.integers(0, 1000)
FIGURES = st.decimals(0, 5000, places=1)
REVISIONS = st.one_of(
    st.fixed_dictionaries({"status": st.sampled_from(Status)}),
    st.fixed_dictionaries({"note": st.sampled_from(["", "قورن", "🙂"]), "speaker": NAMES}),
    st.fixed_dictionaries(
        {"quantity": st.none() | st.builds(Quantity, qualifier=st.sampled_from(Qualifier), value=FIGURES, unit=NAMES)}
    ),
)
State = dict[tuple[str, str], Record]


class UndoMachine(RuleBasedStateMachine):
    """A project, and beside it a plain list of acts of which the first `standing` stand."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.project = Project.create(Path(self.folder.name) / "story.hashiya")
        self.acts: list[Change] = []
        self.standing = 0

    def teardown(self) -> None:
        assert self.project.check() == []
        self.project.close()
        with Project.open(self.project.path, read_only=True) as again:
            assert stored(again) == self.said()
        self.folder.cleanup()

    def said(self) -> State:
        """Return the state that the standing acts lead to."""
        state: State = {}
        for act in self.acts[: self.standing]:
            for part in act.records:
                if part.after is None:
                    del state[part.kind, part.id]
                else:
                    state[part.kind, part.id] = part.after
        return state

    def of(self, kind: str) -> list[Any]:
        return [record for record in self.said().values() if isinstance(record, KINDS[kind])]

    def pick(self, kind: str, number: int) -> Any:
        records = self.of(kind)
        return records[number % len(records)]

    def has(self, kind: str) -> bool:
        return bool(self.of(kind))

    def act(self, build: Callable[[], Change]) -> None:
        """Commit what `build` gives; an act that the rules of the house refuse, or an empty one, is left out."""
        try:
            change = build()
        except KnownError:
            return
        if change:
            self.project.commit(change)
            self.acts[self.standing :] = [change]
            self.standing += 1

    @initialize(words=st.lists(WORDS, min_size=1, unique=True))
    def start(self, words: list[str]) -> None:
        self.act(lambda: articles.add([draft(each) for each in words], now=now()))
        self.act(lambda: tags.starter_tags(["إحصاء", "تاريخ"], now=now()))

    @rule(words=WORDS)
    def import_article(self, words: str) -> None:
        self.act(lambda: articles.add([draft(words)], self.of("article"), now=now()))

    @precondition(lambda self: self.has("article"))
    @rule(number=PICKS, title=NAMES, read=st.booleans())
    def correct_article(self, number: int, title: str, read: bool) -> None:
        self.act(lambda: articles.correct(self.pick("article", number), now=now(), title=title, read_through=read))

    @precondition(lambda self: self.has("article"))
    @rule(number=PICKS)
    def remove_article(self, number: int) -> None:
        self.act(lambda: articles.remove([self.pick("article", number)], self.of("claim")))

    @precondition(lambda self: self.has("article") and self.has("tag"))
    @rule(number=PICKS, start=PICKS, length=st.integers(1, 9))
    def mark(self, number: int, start: int, length: int) -> None:
        article = self.pick("article", number)
        start %= article.length
        span = Span(start, min(start + length, article.length))
        text = self.project.text(article.text_hash)
        self.act(lambda: claims.mark(article, text, span, tags=[self.pick("tag", number).id], now=now()))

    @precondition(lambda self: self.has("claim") and self.has("tag"))
    @rule(number=PICKS, which=PICKS, all_of_them=st.booleans())
    def retag(self, number: int, which: int, all_of_them: bool) -> None:
        chosen = self.of("claim") if all_of_them else [self.pick("claim", number)]
        self.act(lambda: claims.toggle_tag(chosen, self.pick("tag", which).id, now=now()))

    @precondition(lambda self: self.has("claim"))
    @rule(number=PICKS, values=REVISIONS)
    def revise(self, number: int, values: dict[str, Any]) -> None:
        self.act(lambda: claims.revise([self.pick("claim", number)], now=now(), **values))

    @precondition(lambda self: self.has("claim"))
    @rule(number=PICKS, name=NAMES | st.just(""))
    def name_indicator(self, number: int, name: str) -> None:
        self.act(lambda: claims.name_indicator([self.pick("claim", number)], name, self.of("indicator"), now=now()))

    @precondition(lambda self: self.has("claim"))
    @rule(number=PICKS)
    def remove_claim(self, number: int) -> None:
        self.act(lambda: claims.remove([self.pick("claim", number)]))

    @precondition(lambda self: self.has("indicator"))
    @rule(number=PICKS, name=NAMES, dissolve=st.booleans())
    def change_indicator(self, number: int, name: str, dissolve: bool) -> None:
        chosen = self.pick("indicator", number)
        if dissolve:
            self.act(lambda: indicators.dissolve(chosen, self.of("claim"), self.of("overrule"), now=now()))
        else:
            self.act(lambda: indicators.rename(chosen, name, self.of("indicator"), now=now()))

    @rule(name=NAMES, number=PICKS, nested=st.booleans())
    def create_tag(self, name: str, number: int, nested: bool) -> None:
        parent = self.pick("tag", number).id if nested and self.has("tag") else None
        self.act(lambda: tags.create(name, self.of("tag"), parent_id=parent, now=now()))

    @precondition(lambda self: self.has("tag"))
    @rule(number=PICKS, other=PICKS, key=st.integers(1, 9), colour=st.sampled_from(COLOURS))
    def change_tag(self, number: int, other: int, key: int, colour: str) -> None:
        parent = self.pick("tag", other).id
        chosen = self.pick("tag", number)
        self.act(lambda: tags.revise(chosen, self.of("tag"), key=key, colour=colour, parent_id=parent, now=now()))

    @precondition(lambda self: self.has("tag"))
    @rule(number=PICKS, other=PICKS)
    def merge_tags(self, number: int, other: int) -> None:
        chosen, into = self.pick("tag", number), self.pick("tag", other)
        self.act(lambda: tags.merge(chosen, into, self.of("tag"), self.of("claim"), now=now()))

    @precondition(lambda self: self.has("tag"))
    @rule(number=PICKS)
    def delete_tag(self, number: int) -> None:
        self.act(lambda: tags.delete(self.pick("tag", number), self.of("tag"), self.of("claim"), now=now()))

    @rule()
    def undo(self) -> None:
        if self.standing:
            label = self.acts[self.standing - 1].label
            assert self.project.undo_label() == label
            assert self.project.undo().label == label
            self.standing -= 1
        else:
            with pytest.raises(NothingToUndo):
                self.project.undo()

    @rule()
    def redo(self) -> None:
        if self.standing < len(self.acts):
            assert self.project.redo_label() == self.acts[self.standing].label
            self.project.redo()
            self.standing += 1
        else:
            with pytest.raises(NothingToUndo):
                self.project.redo()

    @rule()
    def restart(self) -> None:
        self.project.close()
        self.project = Project.open(self.project.path)

    @precondition(lambda self: bool(self.said()))
    @rule(number=PICKS)
    def try_what_is_stale(self, number: int) -> None:
        records = list(self.said().values())
        with pytest.raises(StaleRecord):
            self.project.commit(Change(self.acts[0].label, (made(records[number % len(records)]),)))

    @invariant()
    def file_says_what_the_acts_say(self) -> None:
        assert stored(self.project) == self.said()


def stored(project: Project) -> State:
    """Return the records that a project holds."""
    kept: list[Article] | list[Tag] | list[Indicator] | list[Claim]
    state: State = {}
    for kind, kept in (
        ("article", project.articles()),
        ("tag", project.tags()),
        ("indicator", project.indicators()),
        ("claim", project.claims()),
    ):
        state |= {(kind, record.id): record for record in kept}
    return state


def draft(words: str) -> Draft:
    """Return a draft of these words."""
    text = canonical(words)
    return Draft(text=text, file_hash=text.hash, reader="text 1", source="a.txt", encoding="utf-8", title=words[:5])


TestUndoMachine = pytest.mark.slow(UndoMachine.TestCase)
TestUndoMachine.settings = settings(max_examples=100, stateful_step_count=50, deadline=None)
