"""Verdicts, and why: the rules of verdicts, origins and proposals in the interface's language."""

from collections.abc import Callable
from decimal import Decimal

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.domain.change import Label
from desktop.domain.overrule import Verdict
from desktop.session.phrases import fill, isolate, number, partial_date

_VERDICTS = {
    Verdict.AGREE: QT_TRANSLATE_NOOP("rulings", "agree"),
    Verdict.COMPATIBLE: QT_TRANSLATE_NOOP("rulings", "compatible"),
    Verdict.UPDATED: QT_TRANSLATE_NOOP("rulings", "updated"),
    Verdict.DIFFERENT_SCOPE: QT_TRANSLATE_NOOP("rulings", "different scope"),
    Verdict.DIFFER: QT_TRANSLATE_NOOP("rulings", "differ"),
    Verdict.ONE_SOURCE: QT_TRANSLATE_NOOP("rulings", "one source"),
}
_RULES: dict[str, tuple[object, tuple[str, ...]]] = {
    "rule.one_source": (QT_TRANSLATE_NOOP("rulings", "Only one article reports it."), ()),
    "rule.kinds": (QT_TRANSLATE_NOOP("rulings", "Some articles give a figure, others a date."), ()),
    "rule.units": (QT_TRANSLATE_NOOP("rulings", "These units do not convert: %1 and %2."), ("first", "second")),
    "rule.about": (QT_TRANSLATE_NOOP("rulings", "The values lie within %1 of each other: “about” covers that."), ()),
    "rule.same_words": (QT_TRANSLATE_NOOP("rulings", "The articles use the same words."), ()),
    "rule.inside": (
        QT_TRANSLATE_NOOP("rulings", "No contradiction: each value fits the range or limit that others give."),
        (),
    ),
    "rule.coarser_date": (
        QT_TRANSLATE_NOOP("rulings", "No contradiction: some dates are less precise and hold the others."),
        (),
    ),
    "rule.words": (QT_TRANSLATE_NOOP("rulings", "There is no figure or date to compare; read the quotes."), ()),
    "rule.one_value": (QT_TRANSLATE_NOOP("rulings", "Only one article gives a figure or a date."), ()),
    "origin.wording": (QT_TRANSLATE_NOOP("rulings", "They share much of their wording."), ()),
    "origin.passage": (QT_TRANSLATE_NOOP("rulings", "They report it in the same wording."), ()),
    "origin.speaker": (QT_TRANSLATE_NOOP("rulings", "They have it from the same speaker: %1."), ("speaker",)),
    "origin.outlet": (QT_TRANSLATE_NOOP("rulings", "They are taken from the same outlet: %1."), ("outlet",)),
    "gather.same_value": (
        QT_TRANSLATE_NOOP("rulings", "The same unit, a value that fits, and shared words: %1."),
        ("words",),
    ),
    "gather.close_value": (
        QT_TRANSLATE_NOOP("rulings", "The same unit, a different value, and shared words: %1."),
        ("words",),
    ),
    "gather.same_date": (QT_TRANSLATE_NOOP("rulings", "A date that fits, and shared words: %1."), ("words",)),
    "gather.close_date": (QT_TRANSLATE_NOOP("rulings", "A different date, and shared words: %1."), ("words",)),
    "gather.words": (QT_TRANSLATE_NOOP("rulings", "Shared words: %1."), ("words",)),
    "rule.overruled": (QT_TRANSLATE_NOOP("rulings", "Decided by hand: %1"), ("reason",)),
}
_COUNTED: dict[str, Callable[[int], str]] = {
    "rule.same": lambda n: QCoreApplication.translate("rulings", "The same value in %n article(s).", "", n),
    "rule.same_date": lambda n: QCoreApplication.translate("rulings", "The same date in %n article(s).", "", n),
}
_UNITS: dict[str, Callable[[int], str]] = {
    "day": lambda n: QCoreApplication.translate("rulings", "%n day(s)", "", n),
    "month": lambda n: QCoreApplication.translate("rulings", "%n month(s)", "", n),
    "year": lambda n: QCoreApplication.translate("rulings", "%n year(s)", "", n),
}


def verdict(verdict: Verdict) -> str:
    """Return the name of a verdict."""
    return QCoreApplication.translate("rulings", str(_VERDICTS[verdict]))


def quotes_only() -> str:
    """Return what stands for a verdict where claims are words alone."""
    return QCoreApplication.translate("rulings", "read the quotes")


def summary(verdict: Verdict, rule: Label, articles: int) -> str:
    """Return a verdict in a few words: `differ: 1 of 5`, where one article of five is the odd one.

    Where claims are words alone nothing was compared, so the reader is sent to the quotes.
    """
    if rule.key == "rule.words":
        return quotes_only()
    odd = int(dict(rule.args).get("odd", 0))
    said = QCoreApplication.translate("rulings", str(_VERDICTS[verdict]))
    if verdict is not Verdict.DIFFER or not odd:
        return said
    return fill(QCoreApplication.translate("rulings", "%1: %2 of %3"), said, isolate(str(odd)), isolate(str(articles)))


def rule(label: Label) -> str:
    """Return the sentence for the rule that a verdict, a bond or a proposal goes by."""
    details = dict(label.args)
    if label.key in ("rule.differ", "rule.bounds"):
        return _difference(label.key == "rule.bounds", details)
    if label.key in _COUNTED:
        return _COUNTED[label.key](int(details.get("count", 0)))
    if label.key == "rule.updated":
        pattern = QCoreApplication.translate("rulings", "The figures held at different times; the latest is of %1.")
        return fill(pattern, partial_date(str(details["latest"])))
    if label.key == "rule.spans":
        pattern = QCoreApplication.translate("rulings", "The figures cover different periods: %1 and %2.")
        return fill(pattern, _span(str(details["first"])), _span(str(details["second"])))
    if label.key == "rule.about":
        return fill(_pattern(label.key), isolate(f"{details['percent']}%"))
    return fill(_pattern(label.key), *(isolate(str(details[name])) for name in _RULES[label.key][1]))


def origins(articles: int, origins: int) -> str:
    """Return how many articles report something, and of how many origins: `5 articles, 2 origins`."""
    counted = QCoreApplication.translate("rulings", "%n article(s)", "", articles)
    if origins == articles:
        return counted
    independent = QCoreApplication.translate("rulings", "%n origin(s)", "", origins)
    return fill(QCoreApplication.translate("rulings", "%1, %2"), counted, independent)


def _pattern(key: str) -> str:
    return QCoreApplication.translate("rulings", str(_RULES[key][0]))


def _difference(is_bounds: bool, details: dict[str, str | int]) -> str:
    odd, articles, amount = int(details["odd"]), isolate(str(details["articles"])), _amount(details)
    if not amount:
        if odd:
            pattern = QCoreApplication.translate("rulings", "Contradicted by %n article(s) of %1.", "", odd)
            return fill(pattern, articles)
        return QCoreApplication.translate("rulings", "The articles contradict each other.")
    if is_bounds:
        if odd:
            pattern = QCoreApplication.translate("rulings", "Another limit in %n article(s) of %1, %2 away.", "", odd)
            return fill(pattern, articles, amount)
        return fill(QCoreApplication.translate("rulings", "The limits that the articles set are %1 apart."), amount)
    if odd:
        pattern = QCoreApplication.translate("rulings", "Different in %n article(s) of %1, by up to %2.", "", odd)
        return fill(pattern, articles, amount)
    return fill(QCoreApplication.translate("rulings", "The articles differ by up to %1."), amount)


def _amount(details: dict[str, str | int]) -> str:
    """Return by how much claims differ: `3 months`, `500 soldiers (25%)`; empty where that can't be measured."""
    amount, unit, percent = Decimal(str(details["amount"])), str(details["unit"]), str(details["percent"])
    if not amount:
        return ""
    if unit in _UNITS and amount == amount.to_integral_value():
        said = _UNITS[unit](int(amount))
    else:
        said = f"{isolate(number(amount))} {isolate(unit)}".rstrip()
    if details["kind"] == "date" or not percent:
        return said
    return fill(QCoreApplication.translate("rulings", "%1 (%2)"), said, isolate(f"{percent}%"))


def _span(written: str) -> str:
    """Return the words for `start/end`."""
    start, _, end = written.partition("/")
    if start == end:
        return partial_date(start)
    if not start:
        return fill(QCoreApplication.translate("rulings", "until %1"), partial_date(end))
    if not end:
        return fill(QCoreApplication.translate("rulings", "from %1"), partial_date(start))
    return fill(QCoreApplication.translate("rulings", "%1 to %2"), partial_date(start), partial_date(end))
