"""Values in words of the interface's language: quantities, periods, dates, states.

Qualifiers are words, never the signs that bidi mirrors; figures are isolated (U+2068…U+2069) so that they
keep their order inside an Arabic sentence.
"""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from functools import reduce

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDateTime, QLocale

from desktop.domain.claim import Status
from desktop.domain.period import Period, Precision, Role, precision_of
from desktop.domain.quantity import Qualifier, Quantity

_FSI, _LRI, _PDI = "\u2068", "\u2066", "\u2069"
_PARTED = "\\1\u200e"  # what stands on both sides of a separator keeps its side
_UNMARKED = dict.fromkeys(map(ord, f"{_FSI}{_LRI}{_PDI}\u200e"))
_SEPARATORS = re.compile(r"([/\\])")


def isolate(text: str) -> str:
    """Return text that keeps its own direction wherever it is put."""
    return f"{_FSI}{text}{_PDI}" if text else ""


def path(text: str) -> str:
    """Return a file's path or name as it reads in a sentence of either direction: folder by folder from the left.

    Without the marks the Arabic names in it would change places, and the ending would stand before the name.
    """
    if not text:
        return ""
    mixed = any(unicodedata.bidirectional(letter) in ("R", "AL") for letter in text)
    return f"{_LRI}{_SEPARATORS.sub(_PARTED, text) if mixed else text}{_PDI}"


def became(figure: str, other: str) -> str:
    """Return a figure and what stands in its place elsewhere, `90 → 93`, from the left in either language."""
    return f"{_LRI}{isolate(figure)} → {isolate(other)}{_PDI}"


def unmarked(text: str) -> str:
    """Return a sentence without the marks of `isolate` and `path`, for where they would be seen."""
    return text.translate(_UNMARKED)


def plain_tip(text: str) -> str:
    """Return a text that Qt never takes for HTML in a tool tip: a zero-width space breaks what looks like a tag."""
    return text.replace("<", "<\u200b").replace("&", "&\u200b")


def fill(pattern: str, *values: str) -> str:
    """Return a translated pattern with `%1`, `%2` … replaced in one pass."""
    parts = pattern.split("%")
    filled = [parts[0]]
    for part in parts[1:]:
        place = int(part[0]) - 1 if part[:1].isdigit() else -1
        filled.append(values[place] + part[1:] if 0 <= place < len(values) else "%" + part)
    return "".join(filled)


def listed(words: Iterable[str]) -> str:
    """Return words in a row, with the comma of the interface's language between them."""
    known = list(words)
    pattern = QCoreApplication.translate("phrases", "%1, %2")
    return reduce(lambda row, word: fill(pattern, row, word), known) if known else ""


def number(figure: Decimal) -> str:
    """Return a figure with thousands separators and no needless zeros: `2,500`, `0.5`."""
    text = f"{figure:,f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def figures(quantity: Quantity) -> str:
    """Return the figures of a quantity with the qualifier in words, without the unit."""
    low, high, value = quantity.low, quantity.high, quantity.value
    if value is None and low is not None and high is not None:
        return fill(
            QCoreApplication.translate("phrases", "between %1 and %2"), isolate(number(low)), isolate(number(high))
        )
    figure = value if value is not None else low if low is not None else high
    assert figure is not None
    qualifier = quantity.qualifier
    if value is None and qualifier in (Qualifier.EXACTLY, Qualifier.BETWEEN):
        qualifier = Qualifier.AT_LEAST if low is not None else Qualifier.AT_MOST
    return fill(_tr(_QUALIFIED[qualifier]), isolate(number(figure)))


def quantity(quantity: Quantity) -> str:
    """Return a whole quantity in words: `about 2,500 soldiers`."""
    said = figures(quantity)
    return f"{said} {isolate(quantity.unit)}" if quantity.unit else said


def qualifier(qualifier: Qualifier) -> str:
    """Return the name of a qualifier, as in a list to choose from."""
    return _tr(_QUALIFIER_NAMES[qualifier])


def month(number: int) -> str:
    """Return the name of a month, 1 to 12."""
    return _tr(_MONTHS[number - 1])


def partial_date(iso: str) -> str:
    """Return a partial ISO date in words: `18 January 2026`, `September 2025`, `27 September`, `2014`."""
    if not iso:
        return ""
    yearless = iso.startswith("--")
    parts = iso.removeprefix("--").split("-")
    year = "" if yearless else parts.pop(0)
    words = [isolate(str(int(parts[1])))] if len(parts) > 1 else []
    if parts:
        words.append(month(int(parts[0])))
    if year:
        words.append(isolate(year))
    return " ".join(words)


def period(period: Period) -> str:
    """Return a period in words: a date, `by September 2025`, `since 2022`, `2014 to 2017`."""
    start, end = partial_date(period.start), partial_date(period.end)
    if start == end:
        return start
    if not start:
        if precision_of(period.end) is Precision.DAY:
            return fill(QCoreApplication.translate("phrases", "by %1"), end)
        return fill(QCoreApplication.translate("phrases", "by the end of %1"), end)
    if not end:
        return fill(QCoreApplication.translate("phrases", "since %1"), start)
    return fill(QCoreApplication.translate("phrases", "%1 to %2"), start, end)


def values(
    quantity: Quantity | None = None, period: Period | None = None, speaker: str = "", *, undated: bool = False
) -> str:
    """Return on one line what was read in some words: `between 1,500 and 3,000 fighters · July 2024 · the UN`.

    `undated` says that a relative date is among them, of an article without one.
    """
    when = QCoreApplication.translate("phrases", "needs the article's date") if undated else ""
    parts = (_quantity(quantity) if quantity else "", _period(period) if period else when, isolate(speaker))
    return " · ".join(part for part in parts if part)


def status(status: Status) -> str:
    """Return the name of a status."""
    return _tr(_STATUSES[status])


def role(role: Role) -> str:
    """Return what a claim's period says, in words."""
    return _tr(_ROLES[role])


def precision(precision: Precision) -> str:
    """Return the name of a precision."""
    return _tr(_PRECISIONS[precision])


def moment(moment: int) -> str:
    """Return a moment (milliseconds, UTC) as the local date and time, short."""
    stamp = QDateTime.fromMSecsSinceEpoch(moment)
    day = partial_date(stamp.toString("yyyy-MM-dd"))
    return f"{day} {isolate(QLocale.c().toString(stamp.time(), 'HH:mm'))}"


_quantity, _period = quantity, period


def _tr(text: object) -> str:
    return QCoreApplication.translate("phrases", str(text))


_QUALIFIED = {
    Qualifier.EXACTLY: "%1",
    Qualifier.BETWEEN: "%1",
    Qualifier.ABOUT: QT_TRANSLATE_NOOP("phrases", "about %1"),
    Qualifier.MORE_THAN: QT_TRANSLATE_NOOP("phrases", "more than %1"),
    Qualifier.AT_LEAST: QT_TRANSLATE_NOOP("phrases", "at least %1"),
    Qualifier.LESS_THAN: QT_TRANSLATE_NOOP("phrases", "less than %1"),
    Qualifier.AT_MOST: QT_TRANSLATE_NOOP("phrases", "at most %1"),
}
_QUALIFIER_NAMES = {
    Qualifier.EXACTLY: QT_TRANSLATE_NOOP("phrases", "exactly"),
    Qualifier.ABOUT: QT_TRANSLATE_NOOP("phrases", "about"),
    Qualifier.MORE_THAN: QT_TRANSLATE_NOOP("phrases", "more than"),
    Qualifier.AT_LEAST: QT_TRANSLATE_NOOP("phrases", "at least"),
    Qualifier.LESS_THAN: QT_TRANSLATE_NOOP("phrases", "less than"),
    Qualifier.AT_MOST: QT_TRANSLATE_NOOP("phrases", "at most"),
    Qualifier.BETWEEN: QT_TRANSLATE_NOOP("phrases", "between"),
}
_MONTHS = (
    QT_TRANSLATE_NOOP("phrases", "January"),
    QT_TRANSLATE_NOOP("phrases", "February"),
    QT_TRANSLATE_NOOP("phrases", "March"),
    QT_TRANSLATE_NOOP("phrases", "April"),
    QT_TRANSLATE_NOOP("phrases", "May"),
    QT_TRANSLATE_NOOP("phrases", "June"),
    QT_TRANSLATE_NOOP("phrases", "July"),
    QT_TRANSLATE_NOOP("phrases", "August"),
    QT_TRANSLATE_NOOP("phrases", "September"),
    QT_TRANSLATE_NOOP("phrases", "October"),
    QT_TRANSLATE_NOOP("phrases", "November"),
    QT_TRANSLATE_NOOP("phrases", "December"),
)
_STATUSES = {
    Status.UNCHECKED: QT_TRANSLATE_NOOP("phrases", "unchecked"),
    Status.CHECKING: QT_TRANSLATE_NOOP("phrases", "checking"),
    Status.CONFIRMED: QT_TRANSLATE_NOOP("phrases", "confirmed"),
    Status.DISPUTED: QT_TRANSLATE_NOOP("phrases", "disputed"),
    Status.REFUTED: QT_TRANSLATE_NOOP("phrases", "refuted"),
}
_ROLES = {
    Role.AS_OF: QT_TRANSLATE_NOOP("phrases", "as of"),
    Role.DURING: QT_TRANSLATE_NOOP("phrases", "during"),
    Role.VALUE: QT_TRANSLATE_NOOP("phrases", "the date itself"),
}
_PRECISIONS = {
    Precision.DAY: QT_TRANSLATE_NOOP("phrases", "day"),
    Precision.WEEK: QT_TRANSLATE_NOOP("phrases", "week"),
    Precision.MONTH: QT_TRANSLATE_NOOP("phrases", "month"),
    Precision.QUARTER: QT_TRANSLATE_NOOP("phrases", "quarter"),
    Precision.YEAR: QT_TRANSLATE_NOOP("phrases", "year"),
    Precision.DECADE: QT_TRANSLATE_NOOP("phrases", "decade"),
    Precision.CENTURY: QT_TRANSLATE_NOOP("phrases", "century"),
}
