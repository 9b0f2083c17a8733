"""Values in words."""

from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication

from desktop.domain import errors
from desktop.domain.change import Label
from desktop.domain.period import Period
from desktop.domain.quantity import Qualifier, Quantity
from desktop.session import languages, phrases, wording


def plain(text: str) -> str:
    return text.replace("\u2068", "").replace("\u2069", "")


@pytest.mark.parametrize(
    ("figure", "words"),
    [("2500", "2,500"), ("2500.50", "2,500.5"), ("0.000", "0"), ("-7", "-7"), ("1E+6", "1,000,000"), ("100", "100")],
)
def test_figures_have_separators_and_no_needless_zeros(figure: str, words: str) -> None:
    assert phrases.number(Decimal(figure)) == words


def test_qualifiers_are_words_and_never_signs(qapp: QApplication) -> None:
    for qualifier in Qualifier:
        between = qualifier is Qualifier.BETWEEN
        quantity = (
            Quantity(qualifier=qualifier, low=Decimal(1500), high=Decimal(3000), unit="مقاتل")
            if between
            else Quantity(qualifier=qualifier, value=Decimal(2500), unit="جندي")
        )
        said = phrases.quantity(quantity)
        assert not set(said) & set("<>≤≥≈~")
        assert said.count("\u2068") == said.count("\u2069") >= 2


def test_open_ranges_are_said_as_bounds(qapp: QApplication) -> None:
    assert plain(phrases.figures(Quantity(qualifier=Qualifier.BETWEEN, low=Decimal(90)))) == "at least 90"
    assert plain(phrases.figures(Quantity(qualifier=Qualifier.MORE_THAN, low=Decimal(90)))) == "more than 90"


def test_dates_are_as_precise_as_they_are_known(qapp: QApplication) -> None:
    said = [plain(phrases.partial_date(iso)) for iso in ("2026-01-18", "2025-09", "2014", "--09-27", "")]
    assert said == ["18 January 2026", "September 2025", "2014", "27 September", ""]


def test_periods_say_their_bounds_in_words(qapp: QApplication) -> None:
    assert plain(phrases.period(Period(end="2025-09"))) == "by the end of September 2025"
    assert plain(phrases.period(Period(end="2025-09-07"))) == "by 7 September 2025"
    assert plain(phrases.period(Period(start="2022"))) == "since 2022"
    assert plain(phrases.period(Period(start="2014", end="2017"))) == "2014 to 2017"
    assert plain(phrases.period(Period(start="2014", end="2014"))) == "2014"


def test_a_per_cent_sign_in_a_value_is_no_place_to_fill() -> None:
    assert phrases.fill("%1 of %2", "50%", "%1") == "50% of %1"


def test_every_cause_has_a_sentence_that_names_its_details(qapp: QApplication) -> None:
    for cause in errors.KnownError.__subclasses__():
        _pattern, names = wording._CAUSES[cause]
        said = wording.sentence(cause(**{name: f"<{name}>" for name in names}))
        assert said and "%" not in said
        assert all(f"<{name}>" in said for name in names)


def test_every_act_that_edits_make_has_a_name(qapp: QApplication) -> None:
    import re
    from pathlib import Path

    import desktop.edits

    sources = "".join(path.read_text(encoding="utf-8") for path in Path(desktop.edits.__path__[0]).glob("*.py"))
    keys = set(re.findall(r'Label\.of\(\s*"([\w.]+)"', sources))
    assert len(keys) > 8
    for key in keys:
        assert key in wording._ACTS or key in wording._COUNTED, key
        assert wording.act(Label.of(key, count=2, name="n", title="t", quote="q", into="i"))


def test_a_path_with_arabic_names_reads_folder_by_folder_from_the_left(qapp: QApplication) -> None:
    """Where each letter is painted, in an Arabic sentence: that is what a reader sees of a path."""
    said = wording.sentence(errors.FileNotFound(path="/home/أحمد/قصة/نسخة.hashiya"))
    sentence = f"حفظت باسم {said[said.index(chr(0x2066)) :]}"
    layout = QTextLayout(sentence)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2000)
    layout.endLayout()
    places = [line.cursorToX(sentence.index(name))[0] for name in ("home", "أحمد", "قصة", "نسخة", "hashiya")]
    assert places == sorted(places)
    assert phrases.path("/tmp/a.txt") == "\u2066/tmp/a.txt\u2069", "it can be copied out of the sentence"
    assert phrases.unmarked(said) == "There is no file at /home/أحمد/قصة/نسخة.hashiya."


def test_what_was_read_stands_on_one_line(qapp: QApplication) -> None:
    troops = Quantity(qualifier=Qualifier.ABOUT, value=Decimal(2500), unit="جندي")
    said = phrases.values(troops, Period(start="2025-09", end="2025-09"), "المحمداوي")
    assert plain(said) == "about 2,500 جندي · September 2025 · المحمداوي"
    assert plain(phrases.values(speaker="المحمداوي", undated=True)) == "needs the article's date · المحمداوي"
    assert phrases.values() == ""


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((14, 19, 0, 0), "14 of 19 figures taken"),
        ((0, 1, 2, 35), "0 of 1 figure taken · 2 of 35 dates taken"),
        ((0, 0, 1, 1), "1 of 1 date taken"),
        ((0, 0, 0, 0), ""),
    ],
)
def test_what_was_taken_is_counted_in_words(qapp: QApplication, counts: tuple[int, ...], words: str) -> None:
    languages.install(qapp, "en")
    assert plain(wording.taken(*counts)) == words
