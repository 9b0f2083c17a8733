"""A drag selects exactly the words it goes over, on wrapped lines of mixed directions."""

from collections.abc import Callable

import pytest

from tests.widgets.reader.conftest import Hand
from tests.widgets.reader.drags import MIXED, drags


@pytest.mark.parametrize("text", MIXED)
def test_a_drag_from_any_point_of_a_word_to_any_of_another_selects_from_one_to_the_other(
    make_hand: Callable[..., Hand], text: str
) -> None:
    for width in (250, 420):
        hand = make_hand(text, width)
        seen = 0
        for drag in drags(hand, every=7):
            assert hand.drag(drag.start, drag.end) == drag.words
            seen += 1
        assert seen > 30
