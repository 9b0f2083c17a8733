"""Marking: what the reader's keys and clicks do to claims, and how claims look in the text."""

from collections.abc import Sequence

from desktop.domain import moment
from desktop.domain.claim import Claim
from desktop.domain.span import Span
from desktop.domain.suggestion import Suggestion
from desktop.domain.tag import Tag
from desktop.edits import claims as edits
from desktop.edits import suggestions
from desktop.session import phrases
from desktop.session.workspace import Workspace
from desktop.widgets.reader.highlight import Highlight
from desktop.widgets.reader.note import Note, note


class Marking:
    """Makes claims of spans, tags and removes them; what could not be written, the workspace has told of."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._last_tag = ""

    def highlight(self, claim: Claim) -> Highlight:
        """Return how a claim is shown: in the colours of its tags."""
        tags = (self._workspace.tag(tag_id) for tag_id in claim.tags)
        return Highlight(claim.id, claim.anchor.start, claim.anchor.end, tuple(tag.colour for tag in tags if tag))

    def highlights(self, article_id: str) -> list[Highlight]:
        """Return how all claims of an article are shown."""
        return [self.highlight(claim) for claim in self._workspace.claims(article_id)]

    def note(self, claim_id: str) -> Note | None:
        """Return what the margin says of a claim."""
        claim = self._workspace.claim(claim_id)
        if claim is None:
            return None
        tags = [tag for tag in map(self._workspace.tag, claim.tags) if tag]
        return note(claim, tags, self._workspace.indicator(claim.indicator_id))

    def tag_of_key(self, key: int) -> Tag | None:
        """Return the tag that has a key from 1 to 9."""
        return next((tag for tag in self._workspace.tags() if tag.key == key), None)

    def first_tag(self) -> Tag | None:
        """Return the tag that Enter sets: the one used last, else the one with the first key, else the first."""
        tags = self._workspace.tags()
        used = next((tag for tag in tags if tag.id == self._last_tag), None)
        return used or min(tags, key=lambda tag: (tag.key is None, tag.key or 0, tag.position), default=None)

    def found_in(self, article_id: str, span: Span) -> list[Suggestion]:
        """Return what a selection means of what was read in an article."""
        return suggestions.found_in(span, self._workspace.suggestions(article_id))

    def tag_for(self, found: Sequence[Suggestion]) -> Tag | None:
        """Return the tag that Enter sets on what was found: the one it asks for; on nothing, `first_tag`."""
        return suggestions.tag_for(found[0], self._workspace.tags()) if found else self.first_tag()

    def words(self, article_id: str, found: Sequence[Suggestion]) -> str:
        """Return in words what a claim would take of what was found; empty for nothing."""
        if not found:
            return ""
        read = self._workspace.suggestions(article_id)
        values = suggestions.values_of(found, self._workspace.text(article_id), read)
        undated = any(each.is_date and each.period is None for each in found)
        return phrases.values(**values | {"speaker": edits.shorten(values.get("speaker", ""))}, undated=undated)

    def mark(self, article_id: str, span: Span, tags: Sequence[Tag], *, indicator: str = "", note: str = "") -> str:
        """Make a claim of a span, with what was read in it; return its id, empty when it could not be written.

        `indicator` is the name of one, perhaps a new one.
        """
        article = self._workspace.article(article_id)
        if article is None:
            return ""
        tag_ids = [tag.id for tag in tags]
        text, read = self._workspace.text(article_id), self._workspace.suggestions(article_id)
        values = suggestions.values_of(suggestions.found_in(span, read), text, read)
        indicators = self._workspace.indicators() if indicator else ()
        change = edits.mark(
            article, text, span, tags=tag_ids, now=moment.now(),
            indicator=indicator, indicators=indicators, note=note, **values,
        )  # fmt: skip
        if not self._workspace.commit(change):
            return ""
        self._last_tag = tag_ids[0] if tag_ids else self._last_tag
        return change.records[-1].id

    def toggle(self, claim_id: str, tag: Tag) -> None:
        """Set a tag on a claim, or take it off."""
        claim = self._workspace.claim(claim_id)
        if claim is not None and self._workspace.commit(edits.toggle_tag([claim], tag.id, now=moment.now())):
            self._last_tag = tag.id

    def remove(self, claim_id: str) -> None:
        """Remove a claim."""
        claim = self._workspace.claim(claim_id)
        if claim is not None:
            self._workspace.commit(edits.remove([claim]))
