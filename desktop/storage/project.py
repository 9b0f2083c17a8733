"""The project: one open file, its reads, and the only way to change it."""

import os
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from desktop.domain.article import Article
from desktop.domain.change import Change, Label, Record
from desktop.domain.claim import Claim
from desktop.domain.dismissal import Dismissal
from desktop.domain.errors import DamagedProject, KnownError, ReadOnlyProject, StorageGone, WriteFailed
from desktop.domain.indicator import Indicator
from desktop.domain.suggestion import Reading, Suggestion
from desktop.domain.tag import Tag
from desktop.storage import journal, readings, reads
from desktop.storage.causes import named_causes
from desktop.storage.commits import write_records
from desktop.storage.identity import actor
from desktop.storage.journal import Entry, Pen
from desktop.storage.opening import Opened, leave_one_file, open_file
from desktop.storage.records import UnreadableRow
from desktop.storage.undo_stack import UndoStack

if TYPE_CHECKING:
    from sqlite_utils import Database

    from desktop.storage.checking import Problem


def preload() -> None:
    """Load what the first commit needs, so that it is as quick as the others; to be called when nobody waits."""
    import sqlite_utils  # noqa: F401


class Project:
    """An open project file. One thread at a time; every method raises the named causes of `domain/errors.py`.

    What `commit`, `undo` or `redo` returned from is on the disk. `lost` is set once the file can't be relied on any
    more (a stick pulled out, a write that failed half-way): nothing can be changed then until it is opened again.
    """

    def __init__(self, path: Path, opened: Opened) -> None:
        """Use `open` or `create`."""
        self.path = path
        self.read_only = opened.read_only
        self.lost: KnownError | None = None
        self._opened = opened
        self._connection = opened.connection
        self._passing_state: dict[str, str] = {}
        self._is_backed_up = True
        with named_causes(path):
            self._identity = path.stat()
            self.project_id = reads.project_id(self._connection)

    @classmethod
    def create(cls, path: Path, *, replace: bool = False) -> Self:
        """Make an empty project and open it; raises ProjectExists unless `replace` is set."""
        from desktop.storage import copies

        copies.new_file(path, replace=replace)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open a project; one that can't be written is open for reading only."""
        with named_causes(path):
            path = path.resolve()
        opened = open_file(path, read_only=read_only)
        try:
            return cls(path, opened)
        except BaseException:
            opened.close()
            raise

    # --- changing ------------------------------------------------------------------------------

    def commit(self, change: Change) -> int:
        """Write a change and its act, whole or not at all; return the act's number among this actor's.

        Raises StaleRecord when a record is not what the change says it was, ValueError for an empty change.
        """
        return self._commit(change)

    def undo(self) -> Change:
        """Take the newest act back; return the change that did it. Raises NothingToUndo, StaleRecord."""
        return self._move(undone=True)

    def redo(self) -> Change:
        """Do the act again that was taken back last; return the change. Raises NothingToUndo, StaleRecord."""
        return self._move(undone=False)

    def undo_label(self) -> Label | None:
        """Return the name of the act that `undo` would take back."""
        return self._stack_label(undone=False)

    def redo_label(self) -> Label | None:
        """Return the name of the act that `redo` would do again."""
        return self._stack_label(undone=True)

    # --- reading -------------------------------------------------------------------------------

    def articles(self) -> list[Article]:
        """Return the articles in the order they came in."""
        with named_causes(self.path):
            return reads.articles(self._connection)

    def tags(self) -> list[Tag]:
        """Return the tags by position."""
        with named_causes(self.path):
            return reads.tags(self._connection)

    def indicators(self) -> list[Indicator]:
        """Return the indicators by name."""
        with named_causes(self.path):
            return reads.indicators(self._connection)

    def decisions(self, kind: str) -> list[Record]:
        """Return the records of a kind that comparing asks for (overrule, synonym, refusal), oldest first."""
        with named_causes(self.path):
            return reads.decisions(self._connection, kind)

    def claims(self, article_id: str | None = None) -> list[Claim]:
        """Return the claims of an article, or of all in their order, by their places in the text."""
        with named_causes(self.path):
            return reads.claims(self._connection, article_id)

    def claims_after(self, claim_id: str, limit: int) -> list[Claim]:
        """Return the next claims by their ids after this one (empty for the first), so many at most."""
        with named_causes(self.path):
            return reads.claims_after(self._connection, claim_id, limit)

    def record(self, kind: str, id: str) -> Record | None:  # noqa: A002
        """Return a record that is not removed."""
        with named_causes(self.path):
            return reads.record(self._connection, kind, id)

    def text(self, text_hash: str) -> str:
        """Return a canonical text; raises DamagedProject when the file lacks it."""
        with named_causes(self.path):
            text = reads.text(self._connection, text_hash)
        if text is None:
            raise DamagedProject(path=str(self.path), reason=f"text {text_hash} is missing")
        return text

    def claim_counts(self) -> dict[str, int]:
        """Return the number of claims by article id; articles without claims are left out."""
        with named_causes(self.path):
            return reads.claim_counts(self._connection)

    def tag_counts(self) -> dict[str, int]:
        """Return the number of claims by tag id; tags without claims are left out."""
        with named_causes(self.path):
            return reads.tag_counts(self._connection)

    def history(self, kind: str, id: str) -> list[Entry]:  # noqa: A002
        """Return what became of a record, oldest first."""
        with named_causes(self.path):
            return journal.history(self._connection, kind, id)

    def wrote(self, entry: Entry) -> bool:
        """Say whether it was in this copy of the file, by this installation, that something was done."""
        return entry.actor == self._actor

    def state(self, key: str) -> str | None:
        """Return a piece of view state."""
        if key in self._passing_state:
            return self._passing_state[key]
        with named_causes(self.path):
            return reads.state(self._connection, key)

    def set_state(self, key: str, value: str) -> None:
        """Keep a piece of view state, outside the journal; a project open for reading forgets it when it closes."""
        if self.state(key) == value:
            return
        if self.read_only or self.lost is not None:
            self._passing_state[key] = value
            return
        with named_causes(self.path), self._database.atomic():
            self._connection.execute("INSERT OR REPLACE INTO state (key, value) VALUES (?, ?)", (key, value))

    # --- what was read in the articles ---------------------------------------------------------

    def dismissals(self) -> list[Dismissal]:
        """Return the dismissals, oldest first."""
        with named_causes(self.path):
            return readings.dismissals(self._connection)

    def readings(self) -> dict[str, tuple[int, str]]:
        """Return for each article that was read the version of the rules and the published date it was read with."""
        with named_causes(self.path):
            return readings.versions(self._connection)

    def suggestions(self, article_id: str) -> list[Suggestion]:
        """Return what was read in an article; nothing where what is kept makes no sense: it can be read again."""
        with named_causes(self.path), suppress(UnreadableRow):
            return readings.suggestions(self._connection, article_id)
        return []

    def keep_readings(self, read: Sequence[Reading]) -> None:
        """Keep what was read, outside the journal; a project open for reading only keeps nothing."""
        if self.read_only or self.lost is not None or not read:
            return
        with named_causes(self.path), self._database.atomic():
            readings.keep(self._connection, read)

    # --- the file as a whole ---------------------------------------------------------------------

    def save_copy(self, path: Path, *, replace: bool = False) -> None:
        """Write a copy of the project to `path`; raises ProjectExists unless `replace` is set."""
        from desktop.storage import copies

        copies.save_copy(self._connection, self.path, path, replace=replace)

    def back_up(self) -> Path | None:
        """Write today's backup when something was committed since the last one; return where it lies."""
        if self.read_only or self.lost is not None or self._is_backed_up:
            return None
        from desktop.storage import backup

        with named_causes(self.path):
            place = backup.back_up(self._connection, self.path, date.today())
        self._is_backed_up = True
        return place

    def compact(self) -> None:
        """Remove for good what is marked removed, and shrink the file; the acts that need it can't be taken back.

        A new backup takes the place of all earlier ones, which still had it.
        """
        from desktop.storage import backup, compaction

        self._must_be_writable()
        with named_causes(self.path):
            self._connection.execute("PRAGMA foreign_keys = OFF")
            try:
                with self._database.atomic():
                    compaction.purge(self._connection)
                self._connection.execute("VACUUM")
            finally:
                self._connection.execute("PRAGMA foreign_keys = ON")
        self.__dict__.pop("_stack", None)
        backup.start_over(self._connection, self.path, date.today())
        self._is_backed_up = True

    def check(self) -> "list[Problem]":
        """Verify the whole file; an empty list means that all of it is as it was written."""
        from desktop.storage import checking

        return list(checking.problems(self._connection))

    def close(self, *, back_up: bool = True) -> None:
        """Back up what was changed, leave one file and let go of it; a second call does nothing.

        The project is closed whatever happens; a backup that failed is told by its cause.
        """
        if self._opened.is_closed:
            return
        try:
            if back_up:
                self.back_up()
        finally:
            try:
                if not self.read_only and self.lost is None:
                    with named_causes(self.path):
                        leave_one_file(self._connection)
            finally:
                self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self.close()

    # --- inside ----------------------------------------------------------------------------------

    @cached_property
    def _database(self) -> "Database":
        from sqlite_utils import Database

        return Database(self._connection, execute_plugins=False, recursive_triggers=False)

    @cached_property
    def _actor(self) -> str:
        return actor(self.project_id, self.path)

    @cached_property
    def _pen(self) -> Pen:
        return Pen(self._connection, self._actor)

    @cached_property
    def _stack(self) -> UndoStack:
        return UndoStack(self._connection, self._actor)

    def _stack_label(self, *, undone: bool) -> Label | None:
        if self.read_only:
            return None
        with named_causes(self.path):
            return self._stack.label(undone=undone)

    def _move(self, *, undone: bool) -> Change:
        self._must_be_writable()
        with named_causes(self.path):
            act, change = self._stack.change(undone=not undone)
        self._commit(change, **{"undoes" if undone else "redoes": act})
        return change

    def _commit(self, change: Change, *, undoes: int | None = None, redoes: int | None = None) -> int:
        self._must_be_writable()
        with named_causes(self.path):
            stack, pen = self._stack, self._pen
        try:
            with named_causes(self.path):
                self._must_be_the_same_file()
                with self._database.atomic():
                    changes = write_records(self._connection, change)
                    act = pen.write(change.label, changes, undoes=undoes, redoes=redoes)
        except (StorageGone, WriteFailed, DamagedProject) as cause:
            self.lost = cause
            raise
        pen.keep()
        self._is_backed_up = False
        if undoes is None and redoes is None:
            stack.committed(act)
        else:
            stack.moved(undoes or redoes or 0, undone=undoes is not None)
        return pen.n

    def _must_be_writable(self) -> None:
        if self.read_only:
            raise ReadOnlyProject(path=str(self.path))
        if self.lost is not None:
            raise type(self.lost)(**self.lost.details)

    def _must_be_the_same_file(self) -> None:
        """Raise StorageGone when the path no longer names the file that is written: SQLite would not notice."""
        try:
            now = self.path.stat()
        except OSError as error:
            raise StorageGone(path=str(self.path)) from error
        if not os.path.samestat(now, self._identity):
            raise StorageGone(path=str(self.path))
