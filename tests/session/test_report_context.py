"""What stands around a quote in a report: whole words, and dots only where something was cut off."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.claim import CONTEXT
from desktop.session.reporting import _after, _before

WORDS = st.lists(st.text("ابتثجحخد", min_size=1, max_size=9), min_size=1, max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_no_word_around_a_quote_is_cut(before: str, after: str) -> None:
    context = f"{before} "[-CONTEXT:]
    assert set(_before(context).replace("…", "").split()) <= set(before.split())
    assert ("…" in _before(context)) == (len(context) == CONTEXT)
    context = f" {after}"[:CONTEXT]
    assert set(_after(context).replace("…", "").split()) <= set(after.split())


def test_a_sentence_that_ends_gets_no_further_dot() -> None:
    assert _after(" التحالف الدولي في غرب العراق. ثم") == " التحالف الدولي في غرب العراق."
    assert _after(" التحالف.") == " التحالف."
