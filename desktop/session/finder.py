"""The finder: articles, claims, tags, commands and places in texts that answer to a few words."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.analysis.lookup import Query, excerpt, haystack
from desktop.arabic.finding import FoldedText, blocks
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.span import Span
from desktop.session import phrases
from desktop.session.workspace import Workspace

_SHOWN = {"article": 6, "claim": 8, "place": 12, "tag": 6, "command": 6}
_LEAST_IN_TEXTS = 2  # letters; one stands everywhere
_AT_ONCE = 64  # lines that are looked through before others get their turn
_QUOTE = 160
_MOST_KEPT = 10_000_000  # code points of texts whose folded form is kept, at some two bytes each


class Kind(StrEnum):
    """What can be found."""

    ARTICLE = "article"
    CLAIM = "claim"
    PLACE = "place"
    TAG = "tag"
    COMMAND = "command"


@dataclass(frozen=True, slots=True)
class Find:
    """One line of what was found: `id` is a record's or a command's; a place is one of the article `id`."""

    kind: Kind
    id: str
    title: str
    detail: str = ""
    rank: int = 0
    place: Span | None = None
    colour: str = ""


class Command(NamedTuple):
    """Something the window can do: its stable name, its words, its keys as they are written on the keyboard.

    `also` has other words that it is looked for with, in either language.
    """

    name: str
    words: str
    keys: str
    also: str = ""


class Found(NamedTuple):
    """A group of finds, the best first."""

    kind: Kind
    finds: list[Find]


class Finder:
    """Looks through a workspace bit by bit, so that whoever asks can do other things in between.

    What was folded is kept until `forget`. Of an archive that is too large for it, the first texts are kept: each
    search begins with them, whereas the oldest that went for newer ones would always be those it asks for next.
    """

    def __init__(self, workspace: Workspace, commands: Callable[[], Sequence[Command]]) -> None:
        self._workspace = workspace
        self._commands = commands
        self._claims: dict[str, tuple[Claim, str]] = {}
        self._texts: dict[str, list[FoldedText]] = {}
        self._kept = 0

    def forget(self) -> None:
        """Let go of what was folded."""
        self._claims.clear()
        self._texts.clear()
        self._kept = 0

    def search(self, typed: str) -> Iterator[Found | None]:
        """Yield each group with something in it once it is complete, and None in between, every millisecond or so."""
        query = Query(typed)
        if not query:
            return
        quick = [self._articles(query), self._tags(query), self._matching_commands(query)]
        yield from sorted((group for group in quick if group.finds), key=lambda group: group.finds[0].rank)
        yield from self._matching_claims(query)
        if len(query.phrase.words) >= _LEAST_IN_TEXTS:
            yield from self._places(query)

    def recent(self, known: Sequence[tuple[str, str]]) -> list[Find]:
        """Return what these kinds and ids stand for, as far as it is still there."""
        return [find for kind, id_ in known if (find := self._known(kind, id_)) is not None]

    def commands(self) -> list[Find]:
        """Return everything the window can do now."""
        return [Find(Kind.COMMAND, each.name, each.words, each.keys) for each in self._commands()]

    def articles(self) -> list[Find]:
        """Return all articles, in the order they came."""
        counts = self._workspace.claim_counts()
        return [_article(article, counts) for article in self._workspace.articles()]

    def _known(self, kind: str, id_: str) -> Find | None:
        if kind == Kind.ARTICLE:
            article = self._workspace.article(id_)
            return _article(article, self._workspace.claim_counts()) if article else None
        if kind == Kind.CLAIM:
            claim = self._workspace.claim(id_)
            return self._claim(claim) if claim else None
        if kind == Kind.TAG:
            return next((each for each in self._all_tags() if each.id == id_), None)
        return next((each for each in self.commands() if each.id == id_), None)

    def _articles(self, query: Query) -> Found:
        found = []
        for article in self._workspace.articles():
            rank = query.rank(haystack(article.title, article.outlet, article.author, article.published))
            if rank is not None:
                found.append((rank, article))
        found.sort(key=lambda each: each[0])
        counts = self._workspace.claim_counts()
        finds = [_article(article, counts, rank) for rank, article in found[: _SHOWN[Kind.ARTICLE]]]
        return Found(Kind.ARTICLE, finds)

    def _all_tags(self) -> list[Find]:
        counts = self._workspace.tag_counts()
        return [
            Find(Kind.TAG, tag.id, tag.name, _claims(counts.get(tag.id, 0)), colour=tag.colour)
            for tag in self._workspace.tags()
        ]

    def _tags(self, query: Query) -> Found:
        return _best(Kind.TAG, list(_ranked(query, self._all_tags())))

    def _matching_commands(self, query: Query) -> Found:
        found = []
        for each in self._commands():
            rank = query.rank(haystack(each.words, each.also))
            if rank is not None:
                found.append(Find(Kind.COMMAND, each.name, each.words, each.keys, rank))
        return _best(Kind.COMMAND, found)

    def _matching_claims(self, query: Query) -> Iterator[Found | None]:
        found: list[tuple[int, Claim]] = []
        looked = 0
        for article in self._workspace.articles():
            for claim in self._workspace.claims(article.id):
                rank = query.rank(self._folded(claim))
                if rank is not None:
                    found.append((rank, claim))
                looked += 1
                if looked % _AT_ONCE == 0:
                    yield None
            yield None
        # A stable sort: of those that answer equally well, in the order of the texts.
        found.sort(key=lambda each: each[0])
        if found:
            yield Found(Kind.CLAIM, [self._claim(claim) for _, claim in found[: _SHOWN[Kind.CLAIM]]])

    def _places(self, query: Query) -> Iterator[Found | None]:
        found: list[Find] = []
        for article in self._workspace.articles():
            places: list[Span] = []
            for folded in self._folded_text(article.id):
                if folded is None:
                    yield None
                    continue
                places += [folded.span(*place) for place in query.phrase.places(folded.text)]
            yield None
            if places:
                found.append(self._place(article, places))
                # Shown as they come: a long archive takes a while.
                yield Found(Kind.PLACE, list(found))
            if len(found) >= _SHOWN[Kind.PLACE]:
                return

    def _place(self, article: Article, places: list[Span]) -> Find:
        count = QCoreApplication.translate("finder", "%n place(s)", "", len(places)) if len(places) > 1 else ""
        detail = " · ".join(part for part in (phrases.isolate(_title(article)), count) if part)
        text = self._workspace.text(article.id)
        return Find(Kind.PLACE, article.id, excerpt(text, places[0]), detail, place=places[0])

    def _folded_text(self, article_id: str) -> Iterator[FoldedText | None]:
        """Yield an article's text folded, block by block, and None after each that had to be folded first."""
        known = self._texts.get(article_id)
        if known is not None:
            yield from known
            return
        text, made = self._workspace.text(article_id), []
        for block in blocks(text):
            folded = FoldedText(block.of(text), block.start)
            made.append(folded)
            yield folded
            yield None
        if article_id not in self._texts and self._kept + len(text) <= _MOST_KEPT:
            self._texts[article_id] = made
            self._kept += len(text)

    def _folded(self, claim: Claim) -> str:
        known = self._claims.get(claim.id)
        if known is None or known[0] is not claim:
            indicator = self._workspace.indicator(claim.indicator_id)
            said = phrases.unmarked(phrases.values(claim.quantity, claim.period))
            name = indicator.name if indicator else ""
            known = (claim, haystack(claim.anchor.quote, name, claim.speaker, claim.note, said))
            self._claims[claim.id] = known
        return known[1]

    def _claim(self, claim: Claim) -> Find:
        article = self._workspace.article(claim.article_id)
        indicator = self._workspace.indicator(claim.indicator_id)
        quote = " ".join(claim.anchor.quote.split())
        parts = (
            phrases.values(claim.quantity, claim.period),
            phrases.isolate(indicator.name) if indicator else "",
            phrases.isolate(claim.speaker),
            phrases.isolate((article.outlet or _title(article)) if article else ""),
            phrases.isolate(" ".join(claim.note.split())),
        )
        tag = self._workspace.tag(claim.tags[0]) if claim.tags else None
        return Find(
            Kind.CLAIM, claim.id, quote if len(quote) <= _QUOTE else quote[:_QUOTE] + " …",
            " · ".join(part for part in parts if part), colour=tag.colour if tag else "",
        )  # fmt: skip


def _ranked(query: Query, finds: Sequence[Find]) -> Iterator[Find]:
    for find in finds:
        rank = query.rank(haystack(find.title))
        if rank is not None:
            yield Find(find.kind, find.id, find.title, find.detail, rank, colour=find.colour)


def _best(kind: Kind, finds: list[Find]) -> Found:
    return Found(kind, sorted(finds, key=lambda find: find.rank)[: _SHOWN[kind]])


def _article(article: Article, counts: dict[str, int], rank: int = 0) -> Find:
    parts = (
        phrases.isolate(article.outlet),
        phrases.partial_date(article.published),
        _claims(counts.get(article.id, 0)),
    )
    return Find(Kind.ARTICLE, article.id, _title(article), " · ".join(part for part in parts if part), rank)


def _title(article: Article) -> str:
    return " ".join(article.title.split())


def _claims(count: int) -> str:
    return QCoreApplication.translate("finder", "%n claim(s)", "", count)
