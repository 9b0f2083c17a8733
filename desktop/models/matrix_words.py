"""Words of the matrix: what its cells, verdicts and heads say, and the table that it is copied as."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.analysis.arrangement import GROUPS, Group, group_of
from desktop.analysis.comparison import Cell, Row, State
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.session import phrases, rulings

_LONGEST = 160  # letters of a quote in a cell


class CellWords(NamedTuple):
    """A cell in two lines: the value, and what it counts and when; `more` claims say something else besides.

    `is_quote` says that there is no value, and the claim's own words stand in for it.
    """

    value: str
    detail: str = ""
    more: int = 0
    is_quote: bool = False


def common_unit(row: Row) -> str:
    """Return the unit that all figures of a row are said in; empty where there are none or several."""
    units = {claim.quantity.unit for cell in row.cells for claim in cell.claims if claim.quantity is not None}
    return units.pop() if len(units) == 1 else ""


def cell_words(cell: Cell, unit: str) -> CellWords:
    """Return what a cell says; `unit` stands beside the indicator already."""
    if cell.state is State.NOT_REPORTED:
        return CellWords("—")
    if cell.state is State.NOT_CHECKED:
        return CellWords(QCoreApplication.translate("matrix", "not checked"))
    said = list(dict.fromkeys(_lines(claim, unit) for claim in cell.claims))
    # A figure or a date says more than words beside it.
    said.sort(key=lambda words: words.is_quote)
    return said[0]._replace(more=len(said) - 1)


def whole(cell: Cell) -> str:
    """Return all that a cell says, on one line."""
    if cell.state is State.NOT_REPORTED:
        return QCoreApplication.translate("matrix", "not reported")
    if cell.state is State.NOT_CHECKED:
        return QCoreApplication.translate("matrix", "not checked")
    return " / ".join(dict.fromkeys(said(claim) for claim in cell.claims))


def said(claim: Claim) -> str:
    """Return what a claim says on one line: its value and date in words, else its own words."""
    return phrases.values(claim.quantity, claim.period) or quoted(claim)


def quoted(claim: Claim) -> str:
    """Return a claim's own words on one line, as far as a cell can show them."""
    line = " ".join(claim.anchor.quote.split())
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1].rstrip() + "…"


def verdict(row: Row) -> str:
    """Return the verdict that stands for a row, in a few words."""
    return rulings.summary(row.verdict, row.rule, row.reporting)


def sources(row: Row) -> str:
    """Return how many articles report a row, and of how many origins; nothing of a single one."""
    return rulings.origins(row.reporting, len(row.origins)) if row.reporting > 1 else ""


def reasons(row: Row) -> list[str]:
    """Return why the verdict is what it is: the rule, or the reason of who overruled it and what the rules say."""
    if row.overrule is None:
        return [rulings.rule(row.rule)]
    pattern = QCoreApplication.translate("matrix", "The rules say: %1. %2")
    found = rulings.summary(row.found.verdict, row.found.rule, row.reporting)
    return [rulings.rule(row.rule), phrases.fill(pattern, found, rulings.rule(row.found.rule))]


def head(article: Article, claims: int) -> list[str]:
    """Return what is known of an article: title, outlet and date, claims, and whether it was read through."""
    known = [phrases.isolate(article.outlet), phrases.partial_date(article.published)]
    counted = QCoreApplication.translate("matrix", "%n claim(s)", "", claims)
    if article.read_through:
        read = QCoreApplication.translate("matrix", "Read through: what it does not report is known.")
    else:
        read = QCoreApplication.translate("matrix", "Not read through yet: what it does not report is not known.")
    lines = [article.title, " · ".join(part for part in known if part), counted, read]
    return [line for line in lines if line]


def group(group: Group) -> str:
    """Return the heading of a group of rows."""
    if group.words:
        return QCoreApplication.translate("matrix", "Words: read the quotes")
    return rulings.verdict(group.verdict)


def summary(rows: Iterable[Row]) -> str:
    """Return the whole story at a glance: how many indicators there are, and how many of each verdict."""
    known = list(rows)
    counted = QCoreApplication.translate("matrix", "%n indicator(s)", "", len(known))
    parts = []
    counts = Counter(map(group_of, known))
    for each in GROUPS:
        if counts[each]:
            pattern = QCoreApplication.translate("matrix", "%1 %2", "a count and a verdict")
            name = rulings.quotes_only() if each.words else rulings.verdict(each.verdict)
            parts.append(phrases.fill(pattern, name, phrases.isolate(str(counts[each]))))
    return " · ".join([counted, *parts])


def table(headings: Sequence[str], rows: Iterable[Row]) -> list[list[str]]:
    """Return the matrix as a table of plain words: indicator, articles, verdict, why."""
    lines = [list(headings)]
    for row in rows:
        why = " · ".join(reasons(row))
        lines.append([row.indicator.name, *map(whole, row.cells), verdict(row), why])
    return [[plain(words) for words in line] for line in lines]


def plain(words: str) -> str:
    """Return words on one line, without the marks that only a screen needs."""
    return " ".join(phrases.unmarked(words).split())


def _lines(claim: Claim, unit: str) -> CellWords:
    quantity, period = claim.quantity, claim.period
    when = phrases.period(period) if period is not None else ""
    if quantity is None:
        return CellWords(when) if when else CellWords(quoted(claim), is_quote=True)
    named = quantity.unit if quantity.unit != unit else ""
    # each keeps its own direction: an Arabic unit must not turn an English date round
    return CellWords(phrases.figures(quantity), " · ".join(phrases.isolate(part) for part in (named, when) if part))
