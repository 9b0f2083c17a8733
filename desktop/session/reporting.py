"""A report of a project: its records, compared, as rows of ready words for whatever writes them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from desktop.analysis import origins
from desktop.analysis.comparison import Cell, Matrix, Row, State, in_order, matrix
from desktop.analysis.unit_sense import Senses
from desktop.analysis.verdicts import ABOUT_COVERS
from desktop.domain import moment
from desktop.domain.article import Article
from desktop.domain.claim import CONTEXT, Claim, Status
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule, Verdict
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.synonym import Synonym
from desktop.formats.report_rows import MatrixCell, MatrixRow, Report, ReportArticle, ReportQuote, ReportWords
from desktop.session import comparing, languages, phrases, rulings
from desktop.storage.project import Project

_TONES = {Verdict.DIFFER: "conflict", Verdict.AGREE: "agreement", Verdict.COMPATIBLE: "agreement"}
_ONLY_WORDS = "rule.words"  # nothing was compared: that is no agreement
_NO_TEXTS: Mapping[str, str] = {}
_NAMED_APART = 3  # articles that a sentence names; more are counted


@dataclass(frozen=True, slots=True)
class Records:
    """What a report is made of; `texts` are those of the articles that have claims, by the articles' ids."""

    name: str
    articles: Sequence[Article]
    indicators: Sequence[Indicator]
    claims: Sequence[Claim]
    overrules: Sequence[Overrule] = ()
    synonyms: Sequence[Synonym] = ()
    about: Decimal = ABOUT_COVERS
    texts: Mapping[str, str] = field(default_factory=dict)


def records_of(
    project: Project, claims: Sequence[Claim] | None = None, texts: Mapping[str, str] = _NO_TEXTS
) -> Records:
    """Read what a report is made of; raises the KnownErrors of reading.

    All `claims`, and `texts` by their hashes, are not read again where they are known.
    """
    overrules = [each for each in project.decisions("overrule") if isinstance(each, Overrule)]
    synonyms = [each for each in project.decisions("synonym") if isinstance(each, Synonym)]
    about = comparing.about(project.state(comparing.ABOUT))
    articles, claims = project.articles(), project.claims() if claims is None else claims
    marked = {claim.article_id for claim in claims}
    read = {
        article.id: texts[article.text_hash] if article.text_hash in texts else project.text(article.text_hash)
        for article in articles
        if article.id in marked
    }
    return Records(project.path.stem, articles, project.indicators(), claims, overrules, synonyms, about, read)


def compared(records: Records) -> Matrix:
    """Return the comparison of the records, articles in the order in which they were published."""
    articles = in_order(records.articles)
    marked = [article for article in articles if article.id in records.texts]
    links = origins.links(marked, [records.texts[article.id] for article in marked])
    return matrix(
        articles,
        records.indicators,
        records.claims,
        senses=Senses(records.synonyms),
        overrules=records.overrules,
        about=records.about,
        origins=comparing.by_origin(links),
    )


def report(
    records: Records, table: Matrix, charts: Sequence[tuple[str, str]] = (), short: Callable[[str], str] | None = None
) -> Report:
    """Return the report; `short` gives a short name for an article by its id, `charts` captions and drawings."""
    numbers = {article.id: number for number, article in enumerate(table.articles, start=1)}
    titles = {article.id: article.title for article in table.articles}
    name = short or titles.__getitem__
    counts: dict[str, int] = {}
    for claim in records.claims:
        counts[claim.article_id] = counts.get(claim.article_id, 0) + 1
    others = [claim for claim in records.claims if claim.indicator_id is None and claim.article_id in numbers]
    when = phrases.moment(moment.now())
    return Report(
        title=phrases.fill(QCoreApplication.translate("report", "Comparison: %1"), phrases.isolate(records.name)),
        made=phrases.fill(QCoreApplication.translate("report", "Made with Hashiya on %1"), when),
        words=_words(),
        summary=tuple(_summary(records, table, name)),
        articles=tuple(_article(article, numbers[article.id], counts) for article in table.articles),
        columns=tuple(_column(numbers[article.id], name(article.id)) for article in table.articles),
        rows=matrix_rows(table, numbers),
        charts=charts,
        others_title=QCoreApplication.translate("report", "Without an indicator"),
        others=tuple(_quote(claim, numbers) for claim in others),
    )


def matrix_rows(table: Matrix, numbers: dict[str, int] | None = None) -> tuple[MatrixRow, ...]:
    """Return the comparison as rows of words: with quotes where articles have numbers, else without marks of direction.

    A cell of a spreadsheet is searched and reckoned with: what can't be seen in it must not be there.
    """
    rows = tuple(_row(row, numbers or {}) for row in table.rows)
    return rows if numbers else tuple(map(_without_marks, rows))


def matrix_headings(table: Matrix) -> list[str]:
    """Return the headings of a sheet of the comparison: indicator, articles, verdict, rule."""
    say = _words()
    articles = (" · ".join(part for part in (a.title, a.outlet, a.published) if part) for a in table.articles)
    return [say.indicator, *articles, say.verdict, QCoreApplication.translate("report", "Why")]


def sheet_names() -> tuple[str, str]:
    """Return the names of the sheets of a workbook: claims, comparison."""
    return QCoreApplication.translate("report", "Claims"), QCoreApplication.translate("report", "Comparison")


def said(claim: Claim) -> str:
    """Return what a claim says: its value and its date in words, else its words themselves."""
    parts = [phrases.quantity(claim.quantity)] if claim.quantity else []
    if claim.period:
        parts.append(phrases.period(claim.period))
    return " · ".join(parts)


def _row(row: Row, numbers: dict[str, int]) -> MatrixRow:
    witnesses = rulings.origins(row.reporting, len(row.origins))
    return MatrixRow(
        indicator=row.indicator.name,
        cells=tuple(_cell(cell, row) for cell in row.cells),
        verdict=rulings.summary(row.verdict, row.rule, row.reporting),
        rule=rulings.rule(row.rule),
        origins=witnesses if row.reporting > 1 else "",
        tone="" if row.rule.key == _ONLY_WORDS else _TONES.get(row.verdict, ""),
        quotes=tuple(_quote(claim, numbers) for cell in row.cells for claim in cell.claims) if numbers else (),
    )


def _without_marks(row: MatrixRow) -> MatrixRow:
    cells = tuple(replace(cell, values=tuple(map(phrases.unmarked, cell.values))) for cell in row.cells)
    said = (phrases.unmarked(part) for part in (row.verdict, row.rule, row.origins))
    verdict, rule, witnesses = said
    return replace(row, cells=cells, verdict=verdict, rule=rule, origins=witnesses)


def _cell(cell: Cell, row: Row) -> MatrixCell:
    # A verdict that someone has overruled marks nobody any more.
    is_odd, is_faded = row.verdict is Verdict.DIFFER, row.verdict is Verdict.UPDATED
    state = {
        State.REPORTED: "",
        State.NOT_REPORTED: QCoreApplication.translate("report", "not reported"),
        State.NOT_CHECKED: QCoreApplication.translate("report", "not checked yet"),
    }[cell.state]
    values = tuple(dict.fromkeys(said(claim) or _quoted(claim) for claim in cell.claims))
    figure, lead, unit = _single(cell.claims)
    return MatrixCell(
        state=state,
        values=values,
        figure=figure,
        lead=lead,
        unit=unit,
        is_odd=cell.is_odd and is_odd,
        is_faded=cell.is_faded and is_faded,
    )


def _single(claims: Sequence[Claim]) -> tuple[Decimal | None, str, str]:
    """Return the one figure that claims give, where they give just one and no date, with the words around it."""
    quantities: set[Quantity | None] = {claim.quantity for claim in claims}
    if len(quantities) != 1 or any(claim.period for claim in claims):
        return None, "", ""
    quantity = next(iter(quantities))
    if quantity is None or quantity.value is None or quantity.qualifier is Qualifier.BETWEEN:
        return None, "", ""
    words = phrases.unmarked(phrases.figures(quantity))
    lead, found, after = words.partition(phrases.number(quantity.value))
    return (quantity.value, lead.strip(), quantity.unit) if found and not after else (None, "", "")


def _quoted(claim: Claim) -> str:
    words = " ".join(claim.anchor.quote.split())
    return phrases.isolate(f"«{words if len(words) <= 90 else words[:88].rstrip() + '…'}»")


def _quote(claim: Claim, numbers: dict[str, int]) -> ReportQuote:
    anchor = claim.anchor
    return ReportQuote(
        article=numbers[claim.article_id],
        quote=anchor.quote,
        before=_before(anchor.before),
        after=_after(anchor.after),
        start=anchor.start,
        end=anchor.end,
        said=said(claim),
        speaker=claim.speaker,
        status="" if claim.status is Status.UNCHECKED else phrases.status(claim.status),
        note=claim.note,
    )


def _before(context: str) -> str:
    """Return what stands before a quote from a whole word on, with dots where it was cut off."""
    if len(context) < CONTEXT:
        return context
    _, blank, words = context.partition(" ")
    return f"… {words.lstrip()}" if blank else "…"


def _after(context: str) -> str:
    """Return what stands behind a quote up to a whole word, with dots where it was cut off within a sentence."""
    if len(context) < CONTEXT:
        return context
    words, blank, _ = context.rpartition(" ")
    return words if words.endswith((".", "!", "؟", "?")) else f"{words} …" if blank else "…"


def _article(article: Article, number: int, counts: dict[str, int]) -> ReportArticle:
    return ReportArticle(
        number=number,
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=phrases.partial_date(article.published) or QCoreApplication.translate("report", "no date"),
        source=article.source,
        text_sha256=article.text_hash,
        file_sha256=article.file_hash,
        claims=counts.get(article.id, 0),
    )


def _column(number: int, name: str) -> str:
    return f"{phrases.isolate(f'[{number}]')} {phrases.isolate(name)}"


def _summary(records: Records, table: Matrix, name: Callable[[str], str]) -> list[str]:
    claims = QCoreApplication.translate("report", "%n claim(s)", "", len(records.claims))
    articles = QCoreApplication.translate("report", "%n article(s)", "", len(table.articles))
    shared = [row for row in table.rows if row.verdict is not Verdict.ONE_SOURCE]
    counted = QCoreApplication.translate(
        "report", "%1 in %2; %n indicator(s) in more than one article.", "", len(shared)
    )
    lines = [phrases.fill(counted, claims, articles)]
    apart = (Verdict.DIFFER, Verdict.DIFFERENT_SCOPE, Verdict.UPDATED)
    lines += [_finding(row, name) for row in table.rows if row.verdict in apart]
    for verdict in (Verdict.AGREE, Verdict.COMPATIBLE, Verdict.ONE_SOURCE):
        rows = [row for row in table.rows if row.verdict is verdict and row.rule.key != _ONLY_WORDS]
        names = [phrases.isolate(row.indicator.name) for row in rows]
        if names:
            pattern = QCoreApplication.translate("report", "%1 (%2): %3")
            mark = QCoreApplication.translate("report", ",") + " "
            shown = phrases.isolate(str(len(names)))
            lines.append(phrases.fill(pattern, rulings.verdict(verdict), shown, mark.join(names)))
    quotes = sum(row.rule.key == _ONLY_WORDS for row in table.rows)
    if quotes:
        lines.append(
            QCoreApplication.translate("report", "%n indicator(s) in words alone: read their quotes below.", "", quotes)
        )
    return lines


def _finding(row: Row, name: Callable[[str], str]) -> str:
    pattern = QCoreApplication.translate("report", "%1: %2. %3")
    verdict = rulings.summary(row.verdict, row.rule, row.reporting)
    line = phrases.fill(pattern, phrases.isolate(row.indicator.name), verdict, rulings.rule(row.rule))
    odd = [cell for cell in row.cells if cell.is_odd and row.overrule is None]
    if 0 < len(odd) <= _NAMED_APART:
        mark = QCoreApplication.translate("report", ",") + " "
        names = mark.join(phrases.isolate(name(cell.article_id)) for cell in odd)
        apart = phrases.fill(QCoreApplication.translate("report", "Apart: %1."), names)
        line += " " + apart.replace("…\u2069.", "…\u2069")  # a title that was cut has its dots
    return line


def _words() -> ReportWords:
    return ReportWords(
        language=languages.current(),
        rtl=languages.current() == "ar",
        summary=QCoreApplication.translate("report", "Summary"),
        matrix=QCoreApplication.translate("report", "Who says what"),
        charts=QCoreApplication.translate("report", "Charts"),
        quotes=QCoreApplication.translate("report", "Quotes and their places"),
        articles=QCoreApplication.translate("report", "Articles"),
        indicator=QCoreApplication.translate("report", "Indicator"),
        verdict=QCoreApplication.translate("report", "Verdict"),
        article=QCoreApplication.translate("report", "Article"),
        outlet=QCoreApplication.translate("report", "Outlet"),
        author=QCoreApplication.translate("report", "Author"),
        published=QCoreApplication.translate("report", "Published"),
        file=QCoreApplication.translate("report", "File"),
        claims=QCoreApplication.translate("report", "Claims"),
        text_hash=QCoreApplication.translate("report", "SHA-256 of the text"),
        file_hash=QCoreApplication.translate("report", "SHA-256 of the file"),
        place=QCoreApplication.translate("report", "characters %1 to %2"),
        no_matrix=QCoreApplication.translate("report", "No claim has an indicator yet: there is nothing to compare."),
        footer=QCoreApplication.translate(
            "report", "Places count the characters of an article's text as Hashiya keeps it, from 0."
        ),
    )
