"""Suggestions: what the program read in a text and nobody has accepted yet."""

from dataclasses import dataclass
from enum import StrEnum

from desktop.domain.period import Period
from desktop.domain.quantity import Quantity
from desktop.domain.span import Span


class Kind(StrEnum):
    """What sort of figure or date a suggestion is."""

    QUANTITY = "quantity"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    MONEY = "money"
    DURATION = "duration"
    DATE = "date"
    PERIOD = "period"


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A quantity or a period read at `span` (code points of the text that was read), and why.

    `rule` names the rule that fired, `words` the spans of the words it used besides the figure itself
    (qualifier, unit, month, modifier). A relative date that nothing tells the day of ('yesterday' in an
    undated article) has neither quantity nor period: it is left open, never guessed; of 'last September' the
    month alone is kept (`--09`). `speaker` is who the text says said it, where that was looked for and found.
    """

    span: Span
    kind: Kind
    quantity: Quantity | None = None
    period: Period | None = None
    rule: str
    words: tuple[Span, ...] = ()
    speaker: str = ""

    @property
    def is_date(self) -> bool:
        """Say whether it tells when, and not how much."""
        return self.kind in (Kind.DATE, Kind.PERIOD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """All that was read in one article: by which version of the rules, and against which published date of it."""

    article_id: str
    rules: int
    published: str
    suggestions: tuple[Suggestion, ...] = ()
