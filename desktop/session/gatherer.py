"""The gatherer: what may belong together in the open project, found off the window's thread, and what was decided."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desktop.analysis.gathering import Proposal, proposals
from desktop.analysis.unit_sense import Senses
from desktop.domain.change import Change
from desktop.domain.claim import Claim
from desktop.domain.moment import now
from desktop.edits import gathering as edit
from desktop.session.comparing import ABOUT, about
from desktop.session.latest import Latest
from desktop.session.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Offer:
    """A proposal with its claims at hand; `beside` are some that stand under the proposed indicator already."""

    proposal: Proposal
    claims: tuple[Claim, ...]
    beside: tuple[Claim, ...] = ()


class Gatherer(QObject):
    """Emits `found` with the offers of the moment, best first, each time they were looked for or one was decided."""

    found = Signal(list)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._offers: list[Offer] = []
        self._latest = Latest(self)
        self._latest.found.connect(self._take)

    def look(self) -> None:
        """Look for proposals; `found` tells."""
        workspace = self._workspace
        claims = workspace.all_claims()
        if all(claim.indicator_id is not None for claim in claims):
            self._latest.forget()
            self._show([])
            return
        known = list(claims), workspace.indicators(), workspace.refusals(), workspace.synonyms()
        covers = about(workspace.state(ABOUT))

        def work() -> list[Proposal]:
            mine, indicators, refusals, synonyms = known
            return proposals(mine, indicators, refusals, Senses(synonyms), covers)

        self._latest.ask(work)

    def accept(self, offer: Offer, name: str) -> bool:
        """Put the claims under the indicator of this name, made where there is none."""
        return self._decide(offer, edit.accept(offer.claims, name, self._workspace.indicators(), now=now()))

    def refuse(self, offer: Offer) -> bool:
        """Have these claims, or these under that indicator, never proposed again."""
        indicator = self._workspace.indicator(offer.proposal.indicator_id)
        return self._decide(offer, edit.refuse(offer.claims, indicator, now=now()))

    def _decide(self, offer: Offer, change: Change) -> bool:
        """Commit what was decided; the offer goes at once, so that nobody decides it again until the worker answers."""
        if not self._workspace.commit(change):
            return False
        self._latest.forget()  # what is being found doesn't know of it
        self._show([each for each in self._offers if each is not offer and self._stands(each)])
        return True

    def _stands(self, offer: Offer) -> bool:
        return all(self._workspace.claim(claim.id) == claim for claim in offer.claims)

    def _show(self, offers: list[Offer]) -> None:
        self._offers = offers
        self.found.emit(offers)

    def _take(self, found: Sequence[Proposal]) -> None:
        offers = []
        for proposal in found:
            claims = [claim for claim in map(self._workspace.claim, proposal.claims) if claim is not None]
            # What somebody decided while the worker looked is not asked again.
            if len(claims) < len(proposal.claims) or any(claim.indicator_id is not None for claim in claims):
                continue
            offers.append(Offer(proposal, tuple(claims), self._beside(proposal)))
        self._show(offers)

    def _beside(self, proposal: Proposal) -> tuple[Claim, ...]:
        if proposal.indicator_id is None:
            return ()
        claims = self._workspace.all_claims()
        return tuple(claim for claim in claims if claim.indicator_id == proposal.indicator_id)[:2]
