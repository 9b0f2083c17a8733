"""How fast a text is read, and that ten times the text takes no more than twelve times as long."""

import time

import pytest

from desktop import assets
from desktop.arabic.suggestions import suggest

LEAST = 300_000  # characters a second
MOST = 12.0


def seconds(text: str) -> float:
    started = time.process_time()
    suggest(text)
    return time.process_time() - started


def stretched(text: str, length: int) -> str:
    return (text * (length // len(text) + 1))[:length]


@pytest.mark.bench
def test_reading_is_fast_and_linear() -> None:
    news = "\n".join(path.read_text(encoding="utf-8") for path in sorted(assets.seeds().glob("*.txt")))
    texts = {
        "news": news,
        "figures": "بين 1500 و3000 مقاتل، أكثر من خمسة وعشرين ألفا في 27 أيلول 2024 ",
        "noise": "5-(و،",
    }
    for name, text in texts.items():
        short, long = stretched(text, 100_000), stretched(text, 1_000_000)
        seconds(short)
        # Ten short texts take as long as the long one, so that what else the machine does falls on both alike.
        small = min(sum(seconds(short) for _ in range(10)) / 10 for _ in range(2))
        large = min(seconds(long) for _ in range(2))
        print(f"\n{name}: {1_000_000 / large:,.0f} characters/s (goal {LEAST:,}), {large / small:.1f}x (goal {MOST}x)")
        # Where every word is a figure, memory is what costs; a pattern that looks back would cost a hundredfold.
        assert large / small <= (MOST if name == "news" else 2 * MOST)
        assert name != "news" or 1_000_000 / large >= LEAST
