"""Where a stretch is drawn: asked for at once, or grapheme by grapheme, the answer is the same."""

import random
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.article import canonical
from desktop.widgets.reader.layout_cache import lay_out
from desktop.widgets.reader.measures import measures
from desktop.widgets.reader.page_view import FACE
from desktop.widgets.reader.paragraphs import Chunks
from tests.widgets.reader.drags import MIXED

SEEDS = sorted((Path(__file__).parents[3] / "seeds").glob("*.txt"))
ODD = [
    "كَتَبَ الكاتبُ نصّاً، قال: لا إله إلا الله محمد رسول الله؛ ﷺ الآن 5% و-5 و 1,554 (3) [x] ٢٠٢٥/٩/٢٧ ـــ مــد",
    "The fifth office, efficient flow 12 سبتمبر 2025 في بغداد; then لا لأ شيء، done 😀 €5 \u200f12\u200e\tend",
]


@pytest.mark.parametrize("width", [180, 460])
@pytest.mark.parametrize(
    "text", [*MIXED, *ODD, *(canonical(seed.read_text(encoding="utf-8")).text for seed in SEEDS)], ids=lambda t: t[:12]
)
def test_both_ways_of_asking_agree_within_a_pixel(qapp: QApplication, text: str, width: int) -> None:
    sizes, choice = measures(FACE, 18), random.Random(width)
    for chunk in Chunks(text):
        laid, length = lay_out(chunk, sizes, width), len(chunk.text)
        for _ in range(min(length, 40)):
            start = choice.randrange(length)
            end = min(length, start + choice.randrange(1, 80))
            slow = [(line, *part) for line in range(len(laid)) for part in laid.line(line).rects(start, end)]
            quick = laid.rects(start, end)
            assert [part[0] for part in quick] == [part[0] for part in slow]
            for one, other in zip(quick, slow, strict=True):
                assert one == pytest.approx(other, abs=1.0)
