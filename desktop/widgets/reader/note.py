"""A note: what the margin says of a claim, in two short parts."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.suggestion import Suggestion
from desktop.domain.tag import Tag
from desktop.session import phrases


class Note(NamedTuple):
    """`value` stands out, `what` says below it what that is; `colour` is the name of the first tag's.

    A `pale` one is of a suggestion; `more` stands below where there is room.
    """

    value: str
    what: str
    colour: str
    pale: bool = False
    more: str = ""


def note(claim: Claim, tags: Sequence[Tag], indicator: Indicator | None) -> Note:
    """Return a claim's note: its figures or date with what they are of, else who said it and how it is tagged."""
    tagged = " · ".join(phrases.isolate(tag.name) for tag in tags)
    named = indicator.name if indicator else ""
    colour = tags[0].colour if tags else ""
    if claim.quantity is not None:
        return Note(phrases.figures(claim.quantity), claim.quantity.unit or named or tagged, colour)
    if claim.period is not None:
        return Note(phrases.period(claim.period), named or tagged, colour)
    if claim.speaker or named:
        return Note(claim.speaker or named, tagged, colour)
    return Note("", tagged or QCoreApplication.translate("note", "Claim"), colour)


def suggested(suggestion: Suggestion, words: str, colour: str) -> Note:
    """Return the note of a suggestion that stands in these words."""
    kind = QCoreApplication.translate("note", "suggested")
    if suggestion.quantity is not None:
        unit = suggestion.quantity.unit
        what = f"{phrases.isolate(unit)} · {kind}" if unit else kind
        return Note(phrases.figures(suggestion.quantity), what, colour, pale=True)
    if suggestion.period is not None:
        return Note(phrases.period(suggestion.period), kind, colour, pale=True)
    return Note(words, QCoreApplication.translate("note", "needs the article's date"), colour, pale=True)
