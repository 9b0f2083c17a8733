"""Sharing: which wording the open articles share with all others, found off the GUI thread and kept true."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, QTimer

from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.errors import KnownError
from desktop.session.turns import Turns
from desktop.session.workspace import Workspace

if TYPE_CHECKING:
    from desktop.analysis.origins import Elsewhere
    from desktop.analysis.shared import Shelf
    from desktop.analysis.wording import Wording
    from desktop.session.latest import Latest

_MOST = 15_000_000  # code points that are held against each other; of more, the articles in view come first
_SLICE = 0.004  # seconds for which fetching texts may hold the window

_Text = tuple[str, str, str]  # an article's id, its text's hash, and the text where its wording is not known


class SharingRound(QObject):
    """Finds what each article that somebody looks at (`ahead`) shares with the others, from `start` on.

    Texts are fetched a few at a time; a worker makes an index of their wording, by their hashes, and looks one article
    up in it at a time; the workspace keeps what was found.
    """

    def __init__(self, workspace: Workspace, ahead: Callable[[], Sequence[str]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._ahead = ahead
        self._shelf: Shelf | None = None  # None where articles came or went since it was made
        self._known: dict[str, Wording] = {}
        self._looked_up: set[str] = set()
        self._waiting: list[Article] = []
        self._texts: list[_Text] = []
        self._latest: Latest | None = None
        self._then: Callable[..., None] = self._take
        self._is_started = self._is_working = False
        self._turns = Turns()
        self._fetching = QTimer(self)
        self._fetching.timeout.connect(self._fetch)
        workspace.opened.connect(self._begin_again)
        workspace.closed.connect(self._forget)
        workspace.changed.connect(self._follow)

    @property
    def is_busy(self) -> bool:
        """Say whether something is being looked for."""
        return self._is_working or self._fetching.isActive()

    def start(self) -> None:
        """Begin, now that the window is painted."""
        self._is_started = True
        self.look()

    def look(self) -> None:
        """Look up the articles that somebody has begun to look at."""
        if not self._is_started or not self._workspace.is_open or self.is_busy:
            return
        in_view = [article for article in map(self._workspace.article, self._ahead()) if article is not None]
        wanted = [article for article in in_view if article.id not in self._looked_up]
        shelf = self._shelf
        if not wanted:
            return
        if shelf is None or any(article.id not in shelf.ids for article in wanted):
            self._gather([article.id for article in in_view])
            return
        article = wanted[0]
        self._run(lambda: (article.id, shelf.of(article.id, article.furniture)), self._keep)

    def finish(self) -> None:
        """Find all at once, in the calling thread; for where nobody waits at a window."""
        self._gather(self._ahead())
        self._fetching.stop()
        while self._waiting:
            self._fetch_one()
        self._shelf = shelf = _shelf(self._texts, self._known)
        for article_id in self._ahead():
            article = self._workspace.article(article_id)
            if article is not None and article_id in shelf.ids:
                self._keep((article_id, shelf.of(article_id, article.furniture)))

    def stop(self) -> None:
        """Look no further, and wait for the worker."""
        self._is_started = False
        self._forget()
        QThreadPool.globalInstance().waitForDone()
        self._rest()

    # --- inside ------------------------------------------------------------------------------
    def _begin_again(self) -> None:
        self._forget()
        self.look()

    def _follow(self, change: Change) -> None:
        """Look at everything anew where articles came or went."""
        records = [record for record in change.records if record.kind == "article"]
        if any(record.before is None or record.after is None for record in records):
            self._drop()
            self.look()

    def _drop(self) -> None:
        """Let go of the index and of what is under way; wordings stay known."""
        self._fetching.stop()
        self._shelf, self._waiting, self._texts = None, [], []
        self._looked_up.clear()
        if self._latest is not None:
            self._latest.forget()
        self._rest()

    def _forget(self) -> None:
        self._drop()
        self._known = {}

    def _gather(self, ahead: Sequence[str]) -> None:
        """Put in line which texts are to be fetched: those in view, then the others in their order."""
        known = {article.id: article for article in self._workspace.articles()}
        first = {article_id: known[article_id] for article_id in ahead if article_id in known}
        self._waiting, self._texts, size = [], [], 0
        for article in (first | known).values():
            size += article.length
            if size > _MOST and article.id not in first:
                break
            self._waiting.append(article)
        self._waiting.reverse()
        self._fetching.start(0)

    def _fetch(self) -> None:
        until = time.perf_counter() + _SLICE
        while self._waiting and time.perf_counter() < until:
            self._fetch_one()
        if not self._waiting:
            self._fetching.stop()
            texts, known, self._texts = self._texts, self._known, []
            self._run(lambda: _shelf(texts, known), self._take)

    def _fetch_one(self) -> None:
        article, project = self._waiting.pop(), self._workspace.project
        if project is None:
            return
        try:
            known = article.text_hash in self._known
            self._texts.append((article.id, article.text_hash, "" if known else project.text(article.text_hash)))
        except KnownError:
            self._looked_up.add(article.id)  # whoever opens the article is told

    def _run(self, work: Callable[[], object], then: Callable[..., None]) -> None:
        if self._latest is None:
            from desktop.session.latest import Latest

            self._latest = Latest(self)
            self._latest.found.connect(lambda result: self._then(result))
            self._latest.gave_up.connect(self._rest)  # not looked for again by itself: it would break again
        self._then, self._is_working = then, True
        self._turns.begin()
        self._latest.ask(work)

    def _rest(self) -> None:
        self._is_working = False
        self._turns.end()

    def _take(self, shelf: "Shelf") -> None:
        self._shelf, self._known = shelf, {**self._known, **shelf.by_hash}
        self._rest()
        self.look()

    def _keep(self, found: "tuple[str, list[Elsewhere]]") -> None:
        article_id, passages = found
        self._looked_up.add(article_id)
        self._workspace.keep_shared(article_id, passages)
        self._rest()
        self.look()


def _shelf(texts: Sequence[_Text], known: "dict[str, Wording]") -> "Shelf":
    """Return the index of texts. Loads what it is made with: not while one waits."""
    from desktop.analysis.shared import Shelf

    return Shelf(texts, known)
