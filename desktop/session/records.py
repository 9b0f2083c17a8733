"""The open project's records in memory, read when first asked for and kept true by each Change."""

import bisect
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, cast

from desktop.domain.article import Article
from desktop.domain.change import Change, Record, RecordChange
from desktop.domain.claim import Claim
from desktop.domain.dismissal import Dismissal
from desktop.domain.indicator import Indicator
from desktop.domain.pending import Standing, standing
from desktop.domain.suggestion import Reading, Suggestion
from desktop.domain.tag import Tag
from desktop.storage.project import Project

if TYPE_CHECKING:
    from desktop.analysis.origins import Elsewhere

_KEPT_TEXTS = 16


def _place(claim: Claim) -> tuple[int, int, str]:
    return claim.anchor.start, claim.anchor.end, claim.id


class Records:
    """Caches of one project; `apply` brings them up to date after a commit."""

    def __init__(self, project: Project | None = None) -> None:
        self._project = project
        self._articles: dict[str, Article] | None = None
        self._tags: dict[str, Tag] | None = None
        self._indicators: dict[str, Indicator] | None = None
        self._claims: dict[str, list[Claim]] = {}
        self._by_id: dict[str, Claim] = {}
        self._complete = project is None
        self._texts: dict[str, str] = {}
        self._dismissals: dict[str, Dismissal] | None = None
        self._decisions: dict[str, dict[str, Record]] = {}
        self._suggestions: dict[str, tuple[Suggestion, ...]] = {}
        self._standings: dict[str, Standing] = {}
        self.shared: dict[str, list[Elsewhere]] = {}  # by article, what was found of its wording in others

    def articles(self) -> dict[str, Article]:
        """Return the articles by id, in the order they came."""
        if self._articles is None:
            self._articles = {a.id: a for a in self._project.articles()} if self._project else {}
        return self._articles

    def tags(self) -> dict[str, Tag]:
        """Return the tags by id."""
        if self._tags is None:
            self._tags = {t.id: t for t in self._project.tags()} if self._project else {}
        return self._tags

    def indicators(self) -> dict[str, Indicator]:
        """Return the indicators by id."""
        if self._indicators is None:
            self._indicators = {i.id: i for i in self._project.indicators()} if self._project else {}
        return self._indicators

    def text(self, article_id: str) -> str:
        """Return an article's text; the last few are kept."""
        article = self.articles()[article_id]
        text = self._texts.pop(article.text_hash, None)
        if text is None:
            assert self._project is not None
            text = self._project.text(article.text_hash)
            while len(self._texts) >= _KEPT_TEXTS:
                del self._texts[next(iter(self._texts))]
        self._texts[article.text_hash] = text
        return text

    def claims(self, article_id: str) -> list[Claim]:
        """Return an article's claims by place."""
        if article_id not in self._claims:
            known = self._project is None or self._complete
            self._keep(article_id, [] if known else self._read(article_id))
        return self._claims[article_id]

    def all_claims(self) -> list[Claim]:
        """Return every claim, article by article."""
        if not self._complete and self._project is not None:
            grouped: dict[str, list[Claim]] = {}
            for claim in self._project.claims():
                grouped.setdefault(claim.article_id, []).append(claim)
            for article_id, claims in grouped.items():
                if article_id not in self._claims:
                    self._keep(article_id, sorted(claims, key=_place))
            self._complete = True
        return [claim for article_id in self.articles() for claim in self.claims(article_id)]

    def claim(self, claim_id: str) -> Claim | None:
        """Return a claim by id, from the project where it is not in memory yet."""
        known = self._by_id.get(claim_id)
        if known is None and not self._complete and self._project is not None:
            return cast(Claim | None, self._project.record("claim", claim_id))
        return known

    def suggestions(self, article_id: str) -> tuple[Suggestion, ...]:
        """Return what was read in an article; nothing as long as it was not."""
        if article_id not in self._suggestions:
            kept = self._project.suggestions(article_id) if self._project else ()
            self._suggestions[article_id] = tuple(sorted(kept, key=lambda each: (each.span.start, -each.span.end)))
        return self._suggestions[article_id]

    def standing(self, article_id: str) -> Standing:
        """Return what became of the suggestions of an article."""
        known = self._standings.get(article_id)
        if known is None:
            aside = [each for each in self.dismissals().values() if each.article_id == article_id]
            known = standing(self.suggestions(article_id), self.claims(article_id), aside)
            self._standings[article_id] = known
        return known

    def dismissals(self) -> dict[str, Dismissal]:
        """Return what people put aside, by id."""
        if self._dismissals is None:
            self._dismissals = {d.id: d for d in self._project.dismissals()} if self._project else {}
        return self._dismissals

    def decisions(self, kind: str) -> dict[str, Record]:
        """Return the overrules, synonyms or refusals by id, oldest first."""
        if kind not in self._decisions:
            self._decisions[kind] = {d.id: d for d in self._project.decisions(kind)} if self._project else {}
        return self._decisions[kind]

    def take_readings(self, readings: Iterable[Reading]) -> None:
        """Go on with what was read in articles just now."""
        for reading in readings:
            self._suggestions[reading.article_id] = reading.suggestions
            self._standings.pop(reading.article_id, None)

    def apply(self, change: Change) -> None:
        """Bring what is in memory up to date."""
        for record in change.records:
            match record.kind:
                case "claim":
                    self._apply_claim(record)
                case "article":
                    _apply(self._articles, record)
                case "tag":
                    _apply(self._tags, record)
                case "indicator":
                    _apply(self._indicators, record)
                case "dismissal":
                    _apply(self._dismissals, record)
                case kind:
                    _apply(self._decisions.get(kind), record)
            known = record.after or record.before
            if isinstance(known, Claim | Dismissal):
                self._standings.pop(known.article_id, None)
        if self._articles is not None and any(r.kind == "article" and r.before is None for r in change.records):
            self._articles = dict(sorted(self._articles.items()))

    def _apply_claim(self, record: RecordChange) -> None:
        before = self._by_id.pop(record.id, None)
        if before is not None:
            claims = self._claims[before.article_id]
            del claims[bisect.bisect_left(claims, _place(before), key=_place)]
        after = cast(Claim | None, record.after)
        if after is not None and (self._complete or after.article_id in self._claims):
            self._by_id[after.id] = after
            bisect.insort(self._claims.setdefault(after.article_id, []), after, key=_place)

    def _keep(self, article_id: str, claims: list[Claim]) -> None:
        self._claims[article_id] = claims
        self._by_id.update((claim.id, claim) for claim in claims)

    def _read(self, article_id: str) -> list[Claim]:
        assert self._project is not None
        return sorted(self._project.claims(article_id), key=_place)


def _apply(cache: dict[str, Any] | None, record: RecordChange) -> None:
    if cache is None:
        return
    if record.after is None:
        cache.pop(record.id, None)
    else:
        cache[record.id] = record.after
