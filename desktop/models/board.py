"""The board: what the articles say of each indicator, worked out anew only where an act touches it."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import Any, cast

from desktop.analysis.comparison import Cell, Origins, Row, State, each_its_own, row
from desktop.analysis.unit_sense import Senses
from desktop.domain.article import Article
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.overrule import Overrule
from desktop.session.comparing import ABOUT, about
from desktop.session.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Touched:
    """What an act changed: ids of indicators, places of articles whose empty cells say something else, the heads.

    `all` says that articles came, went or have another date: everything is to be read again.
    """

    rows: frozenset[str] = frozenset()
    columns: frozenset[int] = frozenset()
    heads: bool = False
    all: bool = False


@dataclass
class Board:
    """The rows of all indicators that have claims, by id; `counts` are all claims of each article, by id."""

    workspace: Workspace
    origins: Origins = each_its_own
    articles: list[Article] = field(default_factory=list)
    rows: dict[str, Row] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    _claims: dict[str, dict[str, Claim]] = field(default_factory=lambda: defaultdict(dict))
    _overrules: dict[str, Overrule] = field(default_factory=dict)
    _senses: Senses = field(default_factory=Senses)

    def load(self, articles: list[Article]) -> None:
        """Compare all that the open project holds, the articles in this order."""
        self.articles = articles
        self.counts.clear()
        self._claims.clear()
        for claim in self.workspace.all_claims():
            self._take_claim(None, claim)
        self.rows.clear()
        self._recall_decisions()
        self._work_out(indicator.id for indicator in self.workspace.indicators())

    def follow(self, change: Change) -> Touched:
        """Go on with what an act changed."""
        touched: set[str] = set()
        columns: set[int] = set()
        heads = False
        for record in change.records:
            before, after = cast(Any, record.before), cast(Any, record.after)
            match record.kind:
                case "claim":
                    heads = True
                    touched |= self._take_claim(before, after)
                case "indicator":
                    touched.add(record.id)
                case "overrule":
                    touched |= {each.indicator_id for each in (before, after) if each is not None}
                case "synonym":
                    touched |= self.rows.keys()
                case "article" if before is None or after is None or before.published != after.published:
                    return Touched(all=True)
                case "article":
                    heads = True
                    columns |= self._take_article(before, after)
        if touched:
            self._recall_decisions()
            self._work_out(touched)
        return Touched(frozenset(touched), frozenset(columns), heads)

    def claims_of(self, indicator_id: str) -> list[Claim]:
        """Return the claims of an indicator by their ids."""
        return [claim for _, claim in sorted(self._claims.get(indicator_id, {}).items())]

    def count_origins(self) -> frozenset[str]:
        """Ask for the origins of all rows anew; return the indicators whose count is another now."""
        changed = set()
        for known, found in self.rows.items():
            origins = self.origins(self.claims_of(known))
            if origins != found.origins:
                self.rows[known] = replace(found, origins=origins)
                changed.add(known)
        return frozenset(changed)

    def _recall_decisions(self) -> None:
        self._overrules = {each.indicator_id: each for each in self.workspace.overrules()}
        self._senses = Senses(self.workspace.synonyms())

    def _take_claim(self, before: Claim | None, after: Claim | None) -> set[str]:
        touched = set()
        if before is not None:
            self.counts[before.article_id] -= 1
            if before.indicator_id is not None:
                self._claims[before.indicator_id].pop(before.id, None)
                touched.add(before.indicator_id)
        if after is not None:
            self.counts[after.article_id] += 1
            if after.indicator_id is not None:
                self._claims[after.indicator_id][after.id] = after
                touched.add(after.indicator_id)
        return touched

    def _take_article(self, before: Article, after: Article) -> set[int]:
        at = next(place for place, each in enumerate(self.articles) if each.id == after.id)
        self.articles[at] = after
        if before.read_through is after.read_through:
            return set()
        empty = Cell(after.id, State.NOT_REPORTED if after.read_through else State.NOT_CHECKED)
        for known, found in self.rows.items():
            if found.cells[at].state is not State.REPORTED:
                cells = (*found.cells[:at], empty, *found.cells[at + 1 :])
                self.rows[known] = replace(found, cells=cells)
        return {at}

    def _work_out(self, indicator_ids: Iterable[str]) -> None:
        covers = about(self.workspace.state(ABOUT))
        for known in indicator_ids:
            indicator, claims = self.workspace.indicator(known), self._claims.get(known)
            if indicator is None or not claims:
                self.rows.pop(known, None)
                continue
            self.rows[known] = row(
                indicator, self.articles, claims.values(), self._senses,
                overrule=self._overrules.get(known), about=covers, origins=self.origins,
            )  # fmt: skip
