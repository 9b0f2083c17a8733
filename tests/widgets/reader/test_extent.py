"""Where a stretch is drawn: asked for at once, or grapheme by grapheme, the answer is the same."""

import random
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.article import canonical
from desktop.widgets.reader.article_pane import ArticlePane
from desktop.widgets.reader.layout_cache import lay_out
from desktop.widgets.reader.paragraphs import Chunks
from desktop.widgets.theme import Theme
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
def test_both_ways_of_asking_agree_within_a_pixel(qtbot: QtBot, text: str, width: int) -> None:
    pane = ArticlePane(Theme())
    qtbot.addWidget(pane)
    sizes, choice = pane.page.measures, random.Random(width)
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
