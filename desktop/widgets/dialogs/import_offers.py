"""What is offered for import, as a person has corrected it so far."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.domain.draft import Draft
from desktop.formats.candidates import Candidate
from desktop.widgets.dialogs.import_form import Details


@dataclass(slots=True)
class Offer:
    """A candidate, what its form says, and whether it is to be added; `twin` is the article of the same text."""

    candidate: Candidate
    details: Details
    wanted: bool
    twin: str = ""
    encoding: str = ""

    @property
    def can_be_added(self) -> bool:
        """Say whether there is a text that the project lacks."""
        return self.candidate.draft is not None and not self.twin

    @property
    def complete(self) -> bool:
        """Say whether nothing in its form needs to be put right."""
        return self.details.published is not None

    def draft(self) -> Draft:
        """Return the draft as corrected; a title given by hand is no longer provisional."""
        draft, details = self.candidate.draft, self.details
        assert draft is not None
        title = details.title or draft.title
        return replace(
            draft, title=title, provisional_title=draft.provisional_title and title == draft.title,
            outlet=details.outlet, author=details.author, published=details.published or "",
        )  # fmt: skip


def offers(candidates: Sequence[Candidate], known: Mapping[str, str]) -> list[Offer]:
    """Return an offer for each candidate; `known` has the titles of articles that are there, by their text's hash."""
    made = [Offer(candidate, details_of(candidate), wanted=False) for candidate in candidates]
    match_twins(made, known)
    for offer in made:
        offer.wanted = offer.can_be_added
    return made


def details_of(candidate: Candidate) -> Details:
    """Return what a candidate says of itself."""
    draft = candidate.draft
    return Details(draft.title, draft.outlet, draft.author, draft.published) if draft else Details()


def match_twins(made: Sequence[Offer], known: Mapping[str, str]) -> None:
    """Note for each offer which article of the project, or which offer before it, has the same text."""
    seen = dict(known)
    for offer in made:
        draft = offer.candidate.draft
        offer.twin = seen.get(draft.text.hash, "") if draft else ""
        if draft and not offer.twin:
            seen[draft.text.hash] = draft.title
        offer.wanted = offer.wanted and offer.can_be_added
