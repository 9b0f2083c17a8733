"""Measures: the sizes of a set page, all from the size of its reading face."""

from typing import NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF

from desktop.session.typesetting import NASKH, Typesetting

LANES = 3
BAR = 2
_LANE = BAR + 1
_SAMPLE = "وأكد نائب قائد العمليات المشتركة أن الوضع الأمني في العراق"


class Measures(NamedTuple):
    """Sizes in pixels: `line` from baseline to baseline, `gloss` the room kept beside the text for notes."""

    font: QFont
    line: int
    baseline: int
    gap: int
    blank: int
    letter: float
    margin: int
    widest: int
    gloss: int = 0

    @property
    def tint(self) -> tuple[int, int]:
        """Return the top and height of a highlight's ground within its line."""
        top = round(self.line * 0.06)
        return top, self.line - top - LANES * _LANE + 1

    def bar(self, lane: int) -> int:
        """Return the top of a lane's bar within its line."""
        return self.line - (LANES - lane) * _LANE + 1


def gloss_room(pixels: int) -> int:
    """Return the room that notes beside a text of this size take, rule and spaces included."""
    return round(pixels * 5.1)


def measures(setting: Typesetting, pixels: int, *, gloss: int = 0) -> Measures:
    """Return the measures of a text set in this way at a size in pixels."""
    font = QFont([setting.face, NASKH])
    font.setPixelSize(pixels)
    metrics = QFontMetricsF(font)
    line = round(pixels * setting.line_height)
    return Measures(
        font=font,
        line=line,
        # the glyphs stand a little above the middle, so that the bars below them have room; on a whole pixel, so
        # that they stand the same wherever their line is scrolled to
        baseline=round((line - metrics.height()) * 0.35 + metrics.ascent()),
        gap=round(pixels * 0.6),
        blank=round(pixels * 0.4),
        letter=max(1.0, metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE)),
        margin=round(pixels * 1.3),
        widest=pixels * setting.measure,
        gloss=gloss,
    )
