"""Word drags by mouse that select exactly those words, on wrapped lines of mixed directions."""

from collections.abc import Callable

import pytest

from tests.widgets.reader.conftest import Hand, make_hand  # noqa: F401
from tests.widgets.reader.drags import MIXED, WIDTHS, drags

pytestmark = pytest.mark.bench


def test_word_drags_that_select_exactly_those_words(make_hand: Callable[..., Hand]) -> None:  # noqa: F811
    right = done = 0
    for text in MIXED:
        for width in WIDTHS:
            hand = make_hand(text, width)
            for drag in drags(hand, every=2):
                done += 1
                right += hand.drag(drag.start, drag.end) == drag.words
    print(f"\nword drags that select exactly those words: {100 * right / done:.2f} % of {done:,} (goal 100 %)")
