"""Drags over words: from any point of one word to any point of another, on wrapped lines of all kinds.

Which words there are is said by `arabic.words`; where they are drawn, by Qt's glyph runs.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF

from desktop.arabic.graphemes import is_boundary
from desktop.arabic.words import token_span, word_after
from tests.widgets.reader.conftest import Hand

MIXED = (
    "ويبلغ عدد القوات الأميركية في العراق نحو 2500 جندي موزعين على قاعدة عين الأسد، وقاعدة حرير في أربيل",
    "الاتفاق المشترك الذي أُعلن في 27 سبتمبر/أيلول 2024 بين بغداد وواشنطن، والذي حدّد خارطة طريق",
    'وأوضح أن: "هذه العمليات جاءت نتيجة جهد"، مشيرا إلى «اتفاق 2024» بين الجانبين',
    "بلغت 1,554 و 123,037 حالة في 2014-2017، أي 45% من العدد و-5 درجات",
    "نشر بتاريخ ٠٧ - سبتمبر - ٢٠٢٥ صباحاً، وبلغ العدد ١٬٥٥٤ شخصا",
    "قال مسؤول في البنتاغون لقناة BBC News إن 300 جندي غادروا قاعدة Ain al-Asad أمس",
    "كَتَبَ الكاتبُ نصّاً عن لا إله إلا الله، ولأنّ الآن لها ٣ كلمات",
    'The coalition said "about 2,500 soldiers" would stay until سبتمبر 2025, the BBC reported on 27/09/2024',
    "In بغداد and أربيل alike, 1,554 of 123,037 people (45%) said so — 'yes' in 2024",
)
WIDTHS = (230, 300, 380, 470, 640)
_FAR = 5  # words that a drag goes over at most


class Drag(NamedTuple):
    """From one point to another, and the words that it means."""

    start: QPointF
    end: QPointF
    words: str


def drags(hand: Hand, *, every: int = 1) -> Iterator[Drag]:
    """Yield drags between the words of a pane, each way round and from several points; with `every`, a sample."""
    words = _words(hand.pane.page.text)
    places = [_drawn(hand, *word) for word in words]
    number = 0
    for first in range(len(words)):
        for last in range(first, min(first + _FAR, len(words))):
            meant = hand.pane.page.text[words[first][0] : words[last][1]]
            for press in (0.12, 0.5, 0.88):
                for release in (0.12, 0.88):
                    number += 1
                    if number % every:
                        continue
                    one, other = _point(places[first], press, -5), _point(places[last], release, 5)
                    yield Drag(one, other, meant)
                    yield Drag(other, one, meant)


def _words(text: str) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    at = 0 if text[:1].isalnum() else word_after(text, 0)
    while at < len(text):
        found.append(token_span(text, at, at + 1))
        at = word_after(text, at)
    return found


def _drawn(hand: Hand, start: int, end: int) -> QRectF:
    """Return where a word is drawn, as far as it lies on the line it begins on."""
    boxes = [hand.glyph(at) for at in range(start, end) if is_boundary(hand.pane.page.text, at)]
    shown = [box for box in boxes if box.width() and box.top() == boxes[0].top()]
    united = shown[0]
    for box in shown[1:]:
        united = united.united(box)
    return united


def _point(box: QRectF, share: float, down: float) -> QPointF:
    return QPointF(box.left() + box.width() * share, box.center().y() + down)
