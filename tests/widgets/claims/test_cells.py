"""What a cell shows of words that are too long for it."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop.session.phrases import isolate
from desktop.widgets.claims.cells import elided
from desktop.widgets.shell import style

WORDS = f"بين {isolate('18,000')} و{isolate('20,000')}"


def test_a_value_loses_whole_words_at_its_end_and_never_half_a_figure(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.interface_font())
    whole = metrics.horizontalAdvance(WORDS)
    shown = {elided(WORDS, metrics, width) for width in range(8, whole + 3)}
    assert shown == {WORDS, f"بين {isolate('18,000')} …", "بين …", *_cut("بين", metrics)}
    assert all(metrics.horizontalAdvance(elided(WORDS, metrics, width)) <= width for width in range(20, whole + 3))


def test_a_figure_without_room_is_not_shown_in_part(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.interface_font())
    assert elided("18,000", metrics, 20) == "…"


def test_what_was_opened_before_the_cut_is_closed(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.interface_font())
    words = isolate("Al Jazeera Media Network")
    shown = elided(words, metrics, metrics.horizontalAdvance(words) - 10)
    assert shown.endswith("\u2069 …") and shown.startswith("\u2068Al Jazeera")


def _cut(word: str, metrics: QFontMetrics) -> set[str]:
    from PySide6.QtCore import Qt

    widest = metrics.horizontalAdvance(f"{word} …")
    return {metrics.elidedText(word, Qt.TextElideMode.ElideRight, width) for width in range(8, widest)}
