"""The tones of the matrix: what a verdict and a cell ask for, and the colours and signs that say so."""

from enum import StrEnum
from functools import cache

from PySide6.QtGui import QColor

from desktop.analysis.comparison import Cell, Row, State
from desktop.domain.overrule import Verdict
from desktop.widgets.contrast import legible, mix
from desktop.widgets.theme import Colours

_SOFT = 0.14  # of the tone in a cell's ground


class Tone(StrEnum):
    """What a cell or a verdict says at a glance."""

    PLAIN = "plain"
    AGREEMENT = "agreement"
    CONFLICT = "conflict"
    FADED = "faded"  # a later figure took its place
    QUIET = "quiet"  # nothing was said


# Signs of verdicts, as icons: none is told by colour alone.
SIGNS = {
    Verdict.DIFFER: "flag", Verdict.DIFFERENT_SCOPE: "warning", Verdict.UPDATED: "calendar", Verdict.AGREE: "check",
    Verdict.COMPATIBLE: "check",
}  # fmt: skip
QUOTE_SIGN, OVERRULED_SIGN = "quote", "edit"


def tone_of_row(row: Row) -> Tone:
    """Return the tone of a verdict."""
    if row.verdict is Verdict.DIFFER:
        return Tone.CONFLICT
    if row.rule.key == "rule.words" or row.verdict in (Verdict.ONE_SOURCE, Verdict.UPDATED, Verdict.DIFFERENT_SCOPE):
        return Tone.PLAIN
    return Tone.AGREEMENT


def tone_of_cell(row: Row, cell: Cell) -> Tone:
    """Return the tone of what one article says: that it stands against the others, or with them."""
    if cell.state is not State.REPORTED:
        return Tone.QUIET
    if not any(claim.quantity or claim.period for claim in cell.claims):
        return Tone.PLAIN
    if row.verdict is Verdict.DIFFER:
        known = row.found.odd if row.found.verdict is Verdict.DIFFER else frozenset()
        return Tone.CONFLICT if cell.is_odd or not known else Tone.AGREEMENT
    if row.verdict is Verdict.UPDATED and cell.is_faded:
        return Tone.FADED
    return tone_of_row(row)


def sign_of(row: Row) -> str:
    """Return the name of the icon that stands before a verdict; empty where there is none."""
    return QUOTE_SIGN if row.rule.key == "rule.words" else SIGNS.get(row.verdict, "")


class Shades:
    """The colours of each tone in one theme: the ground behind a value, and words in the tone on card and ground."""

    def __init__(self, colours: Colours) -> None:
        self.muted = QColor(legible(colours.muted, colours.card, colours.paper, colours.accent_soft))
        self.ink = QColor(colours.ink)
        self._grounds: dict[Tone, QColor] = {}
        self._words: dict[Tone, str] = {}
        for tone, colour in ((Tone.AGREEMENT, colours.agreement), (Tone.CONFLICT, colours.conflict)):
            ground = mix(colours.card, colour, _SOFT)
            self._grounds[tone] = QColor(ground)
            self._words[tone] = legible(colour, colours.card, colours.accent_soft, ground)

    def ground(self, tone: Tone) -> QColor | None:
        """Return what lies behind a value; None where nothing does."""
        return self._grounds.get(tone)

    def words(self, tone: Tone) -> QColor:
        """Return the colour of words in a tone."""
        if tone in (Tone.FADED, Tone.QUIET):
            return self.muted
        known = self._words.get(tone)
        return QColor(known) if known else self.ink

    def sign(self, tone: Tone) -> str:
        """Return the colour of an icon in a tone, as `#RRGGBB`."""
        return self._words.get(tone, self.muted.name())


@cache
def shades(colours: Colours) -> Shades:
    """Return the shades of a theme, worked out once."""
    return Shades(colours)
