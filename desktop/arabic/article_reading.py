"""The reading of a whole article: figures and dates, against the day it was published, and who is said to say them."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from desktop.arabic.speakers import speaker_of
from desktop.arabic.suggestions import RULES_VERSION, suggest
from desktop.domain.period import Precision, precision_of
from desktop.domain.span import Span
from desktop.domain.suggestion import Reading, Suggestion


def read(article_id: str, text: str, published: str, furniture: Iterable[Span] = ()) -> Reading:
    """Return what the rules read in an article's canonical text; `published` is its date, ISO 8601 as far as known.

    What stands in the page's `furniture` (counters, bylines) is no part of the report.
    """
    beside = sorted(furniture)
    found = (_with_speaker(each, text) for each in suggest(text, day_of(published)) if not _lies_in(each, beside))
    return Reading(article_id=article_id, rules=RULES_VERSION, published=published, suggestions=tuple(found))


def day_of(published: str) -> date | None:
    """Return the day that relative dates count from; None where no day is known: they are left open then."""
    if not published or published.startswith("--") or precision_of(published) is not Precision.DAY:
        return None
    return date.fromisoformat(published)


def _lies_in(suggestion: Suggestion, spans: list[Span]) -> bool:
    place = bisect_right(spans, suggestion.span.start, key=lambda span: span.start) - 1
    return place >= 0 and spans[place].overlaps(suggestion.span)


def _with_speaker(suggestion: Suggestion, text: str) -> Suggestion:
    speaker = speaker_of(text, suggestion.span)
    return replace(suggestion, speaker=speaker.name) if speaker else suggestion
