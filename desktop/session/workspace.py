"""The workspace: the one door between the window and the open project."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar, cast

from PySide6.QtCore import QObject, Signal

from desktop.domain.article import Article
from desktop.domain.change import Change, Label, Record
from desktop.domain.claim import Claim
from desktop.domain.errors import KnownError, ReadOnlyProject
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule
from desktop.domain.pending import Standing
from desktop.domain.refusal import Refusal
from desktop.domain.suggestion import Reading, Suggestion
from desktop.domain.synonym import Synonym
from desktop.domain.tag import Tag
from desktop.session.records import Records
from desktop.storage.journal import Entry
from desktop.storage.project import Project

if TYPE_CHECKING:
    from desktop.analysis.origins import Elsewhere

Content = TypeVar("Content")


class Happening(NamedTuple):
    """One line of a record's history, and whether it was written in this copy of the project."""

    entry: Entry
    here: bool


class Workspace(QObject):
    """Holds at most one open project, reads it on demand, and tells everyone what changed.

    Listeners of `changed` never write; those of `closing` write what is still being typed. `failed` carries the
    KnownError of an act that did not happen: what was acknowledged before it is safe. Claims are cached article by
    article. `read` carries the ids of articles that were just read for suggestions, `shared` that of one whose shared
    wording was just found. Once the file can't be read,
    `failed` is emitted, the project is lost, and what is asked for is empty.
    """

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)
    failed = Signal(object)
    compacted = Signal()
    read = Signal(list)
    shared = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project: Project | None = None
        self._records = Records()
        self._failures = 0
        self.failed.connect(self._count_failure)

    # --- the project -------------------------------------------------------------------------
    @property
    def project(self) -> Project | None:
        """Return the open project, if there is one."""
        return self._project

    @property
    def is_open(self) -> bool:
        """Say whether a project is open."""
        return self._project is not None

    @property
    def read_only(self) -> bool:
        """Say whether nothing can be changed: no project, or one opened for reading."""
        return self._project is None or self._project.read_only

    @property
    def is_lost(self) -> bool:
        """Say whether the open file can't be relied on any more (its disk is gone): nothing can be changed in it."""
        return self._project is not None and self._project.lost is not None

    @property
    def path(self) -> Path | None:
        """Return where the open project lies."""
        return self._project.path if self._project else None

    @property
    def name(self) -> str:
        """Return the open project's name: its file's, without the ending."""
        return self._project.path.stem if self._project else ""

    def take(self, project: Project) -> None:
        """Close what is open and go on with a project that was opened (in a worker, perhaps).

        Raises DamagedProject where its articles, tags or indicators can't be read; the one open before stays.
        """
        records = Records(project)
        try:
            records.articles(), records.tags(), records.indicators()
        except KnownError:
            project.close(back_up=False)
            raise
        self.close()
        self._project = project
        self._records = records
        self.opened.emit()

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open a project; raises the KnownErrors of Project.open, and then the one open before stays."""
        if self._project is not None and self._project.path == path.resolve():
            return
        self.take(Project.open(path, read_only=read_only))

    def create(self, path: Path, *, replace: bool = False) -> None:
        """Make a new project and open it; raises the KnownErrors of Project.create."""
        self.take(Project.create(path, replace=replace))

    def settle(self) -> bool:
        """Have everyone write what is still being typed; False when something of it could not be written."""
        if self._project is None:
            return True
        failures = self._failures
        self.closing.emit()
        return self._failures == failures

    def finish(self) -> bool:
        """Do all that is to be done before the project can be let go of; False when something of it failed."""
        return self.settle() and self.back_up()

    def close(self) -> None:
        """Close the project, if one is open, whatever comes of its last words: `failed` tells of those."""
        if self._project is None:
            return
        self.settle()
        project, self._project = self._project, None
        self._records = Records()
        try:
            project.close()
        except KnownError as error:
            self.failed.emit(error)
        self.closed.emit()

    def back_up(self) -> bool:
        """Write today's backup, if anything was committed since the last one; False when that failed."""
        if self._project is not None:
            try:
                self._project.back_up()
            except KnownError as error:
                self.failed.emit(error)
                return False
        return True

    # --- reading -----------------------------------------------------------------------------
    def articles(self) -> list[Article]:
        """Return the articles in the order they came."""
        return list(self._by_id(self._records.articles).values())

    def article(self, article_id: str) -> Article | None:
        """Return an article by id."""
        return self._by_id(self._records.articles).get(article_id)

    def text(self, article_id: str) -> str:
        """Return an article's canonical text."""
        return self._read(lambda: self._records.text(article_id), "")

    def tags(self) -> list[Tag]:
        """Return the tags by their position."""
        return sorted(self._by_id(self._records.tags).values(), key=lambda tag: (tag.position, tag.id))

    def tag(self, tag_id: str) -> Tag | None:
        """Return a tag by id."""
        return self._by_id(self._records.tags).get(tag_id)

    def indicators(self) -> list[Indicator]:
        """Return the indicators by name."""
        return sorted(self._by_id(self._records.indicators).values(), key=lambda indicator: indicator.name)

    def indicator(self, indicator_id: str | None) -> Indicator | None:
        """Return an indicator by id."""
        return self._by_id(self._records.indicators).get(indicator_id) if indicator_id else None

    def overrules(self) -> list[Overrule]:
        """Return the verdicts that people put in the place of those that were worked out."""
        return cast(list[Overrule], self._decisions("overrule"))

    def synonyms(self) -> list[Synonym]:
        """Return the project's own groups of names of units."""
        return cast(list[Synonym], self._decisions("synonym"))

    def refusals(self) -> list[Refusal]:
        """Return which claims are not to be gathered."""
        return cast(list[Refusal], self._decisions("refusal"))

    def claims(self, article_id: str) -> list[Claim]:
        """Return an article's claims by their place in the text."""
        return self._read(lambda: self._records.claims(article_id), [])

    def all_claims(self) -> list[Claim]:
        """Return every claim, article by article."""
        return self._read(self._records.all_claims, [])

    def claim(self, claim_id: str) -> Claim | None:
        """Return a claim by id."""
        return self._read(lambda: self._records.claim(claim_id), None)

    def claim_counts(self) -> dict[str, int]:
        """Return how many claims each article has, by article id; articles without any are left out."""
        return self._read(self._project.claim_counts, {}) if self._project else {}

    def tag_counts(self) -> dict[str, int]:
        """Return how many claims each tag has, by tag id; tags without any are left out."""
        return self._read(self._project.tag_counts, {}) if self._project else {}

    def history(self, kind: str, record_id: str) -> list[Happening]:
        """Return what became of a record, the oldest first."""
        project = self._project
        if project is None:
            return []
        return self._read(
            lambda: [Happening(each, project.wrote(each)) for each in project.history(kind, record_id)], []
        )

    # --- what was read in the articles ---------------------------------------------------------
    def suggestions(self, article_id: str) -> tuple[Suggestion, ...]:
        """Return all that was read in an article, whatever became of it, by place; nothing until it was read."""
        return self._read(lambda: self._records.suggestions(article_id), ())

    def standing(self, article_id: str) -> Standing:
        """Return which of an article's suggestions still wait, and which were taken."""
        return self._read(lambda: self._records.standing(article_id), Standing())

    def readings(self) -> dict[str, tuple[int, str]]:
        """Return by article id which version of the rules read it, and with which published date."""
        return self._read(self._project.readings, {}) if self._project else {}

    def keep_readings(self, readings: list[Reading]) -> None:
        """Take what was read in articles, and keep it with the project where that can be written.

        It can be read again at any time: where it can't be written now, nobody needs to hear of it.
        """
        if self._project is None or not readings:
            return
        with suppress(KnownError):
            self._project.keep_readings(readings)
        self._records.take_readings(readings)
        self.read.emit([reading.article_id for reading in readings])

    # --- what articles share -------------------------------------------------------------------
    def shared_passages(self, article_id: str) -> "list[Elsewhere]":
        """Return where an article's wording is that of others, by place; nothing until that was looked for."""
        known = self._records.shared.get(article_id, [])
        return [each for each in known if self.article(each.article_id) is not None]

    def keep_shared(self, article_id: str, passages: "list[Elsewhere]") -> None:
        """Take what was found of an article, until the project is closed."""
        self._records.shared[article_id] = passages
        self.shared.emit(article_id)

    # --- changing ----------------------------------------------------------------------------
    def commit(self, change: Change) -> bool:
        """Write a change and tell everyone; False when it could not be written (`failed` says why).

        An empty change is no act: nothing is written, and it is fine.
        """
        if not change:
            return True
        return self._attempt(lambda project: (project.commit(change), change)[1])

    def undo(self) -> bool:
        """Take the newest act back."""
        return self._attempt(Project.undo)

    def redo(self) -> bool:
        """Do again what was taken back last."""
        return self._attempt(Project.redo)

    def undo_label(self) -> Label | None:
        """Return what would be taken back."""
        return self._read(self._project.undo_label, None) if self._project else None

    def redo_label(self) -> Label | None:
        """Return what would be done again."""
        return self._read(self._project.redo_label, None) if self._project else None

    # --- the view's own state ----------------------------------------------------------------
    def state(self, key: str, default: str = "") -> str:
        """Return a piece of view state kept with the project."""
        project = self._project
        kept = self._read(lambda: project.state(key), None) if project else None
        return default if kept is None else kept

    def set_state(self, key: str, value: str) -> None:
        """Keep a piece of view state with the project; it can be forgotten without loss."""
        if self._project is None or self.read_only or self.state(key) == value or self.is_lost:
            return
        try:
            self._project.set_state(key, value)
        except KnownError as error:
            self.failed.emit(error)

    def _read(self, read: Callable[[], Content], nothing: Content) -> Content:
        """Read; where the file can't be read any more, say so once and return what stands for nothing."""
        try:
            return read()
        except KnownError as error:
            if self._project is not None and self._project.lost is None:
                self._project.lost = error
                self.failed.emit(error)
            return nothing

    def _decisions(self, kind: str) -> list[Record]:
        return list(self._by_id(lambda: self._records.decisions(kind)).values())

    def _by_id(self, read: Callable[[], dict[str, Content]]) -> dict[str, Content]:
        return self._read(read, {})

    def _count_failure(self) -> None:
        self._failures += 1

    def _attempt(self, act: Callable[[Project], Change]) -> bool:
        if self._project is None or self._project.read_only:
            self.failed.emit(ReadOnlyProject(path=str(self.path or "")))
            return False
        try:
            change = act(self._project)
        except KnownError as error:
            self.failed.emit(error)
            return False
        self._records.apply(change)
        self.changed.emit(change)
        return True


def of_kind(change: Change, *kinds: str) -> Iterable[str]:
    """Return the ids of the records of these kinds that a change touches."""
    return (record.id for record in change.records if record.kind in kinds)
