"""Reading: every article is read for figures and dates once, and again where the rules or its date changed."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.errors import KnownError
from desktop.domain.suggestion import Reading
from desktop.session.turns import Turns
from desktop.session.workspace import Workspace

if TYPE_CHECKING:
    from desktop.session.task import Task

_BATCH = 60_000  # code points that are read before what was found is written

_Unread = tuple[Article, str]  # an article and its canonical text


class ReadingRound(QObject):
    """Reads what is unread of the open project, off the GUI thread, from `start` on, a batch at a time.

    A worker is given plain texts and gives back plain readings; the workspace keeps them. `ahead` names the articles
    that somebody is looking at: they come first.
    """

    def __init__(
        self, workspace: Workspace, ahead: Callable[[], Sequence[str]] = tuple, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ahead = ahead
        self._rules: int | None = None
        self._waiting: dict[str, None] = {}
        self._task: Task | None = None
        self._is_stale = False  # what the worker reads now is of a project that was closed
        self._is_started = False
        self._turns = Turns()
        workspace.opened.connect(self._look_all_over)
        workspace.closed.connect(self._forget)
        workspace.changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being read."""
        return self._task is not None

    def start(self) -> None:
        """Begin, now that the window is painted."""
        self._is_started = True
        self._look_all_over()

    def finish(self) -> None:
        """Read all that is unread at once, in the calling thread; for where nobody waits at a window."""
        self._rules, _ = _read([])
        self._find_unread()
        while batch := self._next():
            self._keep(_read(batch)[1])

    def stop(self) -> None:
        """Read no further, and wait for the worker."""
        self._is_started = False
        self._forget()
        QThreadPool.globalInstance().waitForDone()
        self._turns.end()

    # --- inside ------------------------------------------------------------------------------
    def _look_all_over(self) -> None:
        if self._is_started and self._workspace.is_open:
            self._find_unread()
            self._go_on()

    def _find_unread(self) -> None:
        """Put every article in line whose reading is missing or out of date, once it is known by which rules."""
        known = self._workspace.readings() if self._rules is not None else {}
        for article in self._workspace.articles() if self._rules is not None else ():
            if known.get(article.id) != (self._rules, article.published):
                self._waiting[article.id] = None

    def _follow(self, change: Change) -> None:
        """Put articles in line that came in, or that have another date now."""
        for record in change.records:
            before, after = record.before, record.after
            if isinstance(after, Article) and (not isinstance(before, Article) or before.published != after.published):
                self._waiting[after.id] = None
        if self._waiting and self._is_started:
            self._go_on()

    def _go_on(self) -> None:
        """Have the next batch read; the first one is empty, and only loads the rules."""
        if self._task is not None:
            return
        batch = self._next() if self._rules is not None else []
        if not batch and self._rules is not None:
            return
        from desktop.session.task import Task

        self._task = Task(lambda _progress: _read(batch), self)
        self._task.done.connect(self._take)
        self._task.broke.connect(self._raise)
        self._task.ended.connect(self._ended)
        self._turns.begin()
        self._task.start()

    def _next(self) -> list[_Unread]:
        """Take the next articles out of the line; those that were removed meanwhile fall out of it."""
        project = self._workspace.project
        batch: list[_Unread] = []
        size = 0
        ahead = [article_id for article_id in self._ahead() if article_id in self._waiting]
        self._waiting = dict.fromkeys([*ahead, *self._waiting])
        while project is not None and self._waiting and size < _BATCH:
            article_id = next(iter(self._waiting))
            del self._waiting[article_id]
            article = self._workspace.article(article_id)
            if article is None:
                continue
            try:
                batch.append((article, project.text(article.text_hash)))
            except KnownError:
                continue  # whoever opens the article is told
            size += article.length
        return batch

    def _take(self, result: tuple[int, list[Reading]]) -> None:
        is_first = self._rules is None
        self._rules, readings = result
        if not self._is_stale:
            self._keep(readings)
        if is_first and self._workspace.is_open:
            self._find_unread()

    def _keep(self, readings: list[Reading]) -> None:
        """Keep what was read, unless the article has gone or has another date now: then it is in line again."""
        fresh = []
        for reading in readings:
            article = self._workspace.article(reading.article_id)
            if article is not None and article.published == reading.published:
                fresh.append(reading)
        self._workspace.keep_readings(fresh)

    def _ended(self) -> None:
        assert self._task is not None
        self._task.deleteLater()
        self._task = None
        self._is_stale = False
        self._turns.end()
        if self._is_started and self._workspace.is_open:
            self._go_on()

    def _forget(self) -> None:
        self._waiting.clear()
        self._is_stale = self._task is not None

    def _raise(self, error: Exception) -> None:
        raise error


def _read(batch: list[_Unread]) -> tuple[int, list[Reading]]:
    """Return the version of the rules and what they read in a batch. Loads them: not while one waits."""
    from desktop.arabic.article_reading import read
    from desktop.arabic.suggestions import RULES_VERSION

    return RULES_VERSION, [read(each.id, text, each.published, each.furniture) for each, text in batch]
