"""Extent: where a stretch of a line is drawn, asked of Qt's glyphs for the whole stretch at once.

`QTextLine.glyphRuns` is exact for a stretch that cuts no glyph, in a text that one face draws. All else (an end
inside a ligature, unseen characters, a second face) `geometry` measures grapheme by grapheme, at ten times the cost.
"""

import re
from string import punctuation

from PySide6.QtGui import QTextLayout, QTextLine

TOUCHING = 0.75  # px; parts nearer than this are drawn as one
_INDEXES = QTextLayout.GlyphRunRetrievalFlag.RetrieveStringIndexes
_SEPARATE = frozenset(" \u00a0\n" + punctuation + "«»“”‘’…–—،؛؟٪٫٬") | frozenset("0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹")
# Letters, figures and common marks of Arabic and Latin; nothing unseen, nothing that is wider than its letters.
_PLAIN = re.compile("[\\s!-~\u00a0-\u00ac\u00ae-\u024f\u060b-\u0615\u061b\u061d-\u06dc\u06de-\u06ff\u2010-\u2027]*")


def is_plain(text: str) -> bool:
    """Say whether a text has nothing but the common characters of Arabic and Latin, which one face draws."""
    return _PLAIN.fullmatch(text) is not None and "\t" not in text


def stands_alone(text: str, at: int) -> bool:
    """Say whether the characters on both sides of `at` surely share no glyph."""
    return at <= 0 or at >= len(text) or text[at] in _SEPARATE or (text[at - 1] in _SEPARATE and text[at].isalnum())


def glyph_starts(line: QTextLine) -> frozenset[int]:
    """Return the code units of a line at which a glyph of their own begins."""
    runs = line.glyphRuns(line.textStart(), line.textLength(), _INDEXES)
    return frozenset(unit for run in runs for unit in run.stringIndexes())


def drawn(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the left and right x of the parts that show code units `start`..`end`, from left to right."""
    boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    if len(boxes) == 1:
        left, right = boxes[0].left(), boxes[0].right()
        return [(left, right)] if right > left else []
    merged: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if merged and left - merged[-1][1] < TOUCHING:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        elif right > left:
            merged.append((left, right))
    return merged
