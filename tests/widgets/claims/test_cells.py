"""What a cell shows of words that are too long for it."""

import re

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
    assert {WORDS, f"بين {isolate('18,000')} …", "بين …"} <= shown
    figures = {figure for each in shown for figure in re.findall(r"[\d,]+", each)}
    assert figures == {"18,000", "20,000"}
    assert all(metrics.horizontalAdvance(elided(WORDS, metrics, width)) <= width for width in range(20, whole + 3))


def test_a_figure_without_room_is_not_shown_in_part(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.interface_font())
    assert elided("18,000", metrics, 20) == "…"


def test_what_was_opened_before_the_cut_is_closed(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.interface_font())
    words = isolate("Al Jazeera Media Network")
    shown = elided(words, metrics, metrics.horizontalAdvance(words) - 10)
    assert shown.endswith("\u2069…") and shown.startswith("\u2068Al Jazeera")


def test_words_without_figures_are_shown_as_far_as_they_go(qapp: QApplication) -> None:
    metrics = QFontMetrics(style.interface_font())
    room = metrics.horizontalAdvance("قيس المحم…")
    shown = elided("قيس المحمداوي ناطقاً", metrics, room)
    assert shown.startswith("قيس المح") and shown.endswith("…")
    assert elided("في 9,000 حالة", metrics, metrics.horizontalAdvance("في 9,0…")) == "في …"
