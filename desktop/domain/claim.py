"""Claims: spans that someone marked."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.period import Period
from desktop.domain.quantity import Quantity
from desktop.domain.span import Span

CONTEXT = 32  # code points kept on both sides of a quote, to find it again in a changed text


class Status(StrEnum):
    """How far the checking of a claim has come."""

    UNCHECKED = "unchecked"
    CHECKING = "checking"
    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    REFUTED = "refuted"


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a claim stands: its text's hash, code points `start`..`end`, the exact quote and its context."""

    text_hash: str
    start: int
    end: int
    quote: str
    before: str
    after: str

    @property
    def span(self) -> Span:
        """Return the place as a span."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A marked span with what was said about it; `tags` are tag ids, the first one gives the colour."""

    id: str
    article_id: str
    anchor: Anchor
    tags: tuple[str, ...] = ()
    indicator_id: str | None = None
    quantity: Quantity | None = None
    period: Period | None = None
    speaker: str = ""
    status: Status = Status.UNCHECKED
    note: str = ""
    created_at: int
    updated_at: int


def anchor(text_hash: str, text: str, span: Span) -> Anchor:
    """Return the anchor of `span` in `text`; raises ValueError when the span ends past the text."""
    if span.end > len(text):
        raise ValueError(f"the text has {len(text)} code points, the span ends at {span.end}")
    return Anchor(
        text_hash, span.start, span.end, span.of(text),
        text[max(0, span.start - CONTEXT) : span.start], text[span.end : span.end + CONTEXT],
    )  # fmt: skip
