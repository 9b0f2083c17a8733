"""A report as a document of paragraphs and tables, put together piece by piece: nothing in it is read as HTML."""

from collections.abc import Sequence

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextOption,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desktop.arabic.direction import is_rtl
from desktop.formats.report_rows import MatrixCell, MatrixRow, Report, ReportArticle, ReportQuote
from desktop.formats.writers.report_html import MOST_COLUMNS
from desktop.widgets.report.drawings import Drawing
from desktop.widgets.theme import LIGHT

FAMILY = "Vazirmatn"
_BODY, _SMALL, _TABLE = 13, 11, 10
_CLOSE = 115.0  # per cent, the height of lines in a table
_HIGHEST = 0.9  # of a page, for a drawing
_CONFLICT, _SOFT, _HEAD = "#A52A1E", "#F8E4E1", "#E1EEED"


class ReportDocument:
    """Builds the document of a report for pages of a size; `places` says at which blocks drawings go."""

    def __init__(self, report: Report, drawings: Sequence[Drawing], page: QSizeF) -> None:
        self.document = QTextDocument()
        self.places: list[tuple[int, Drawing]] = []
        self._rtl = report.words.rtl
        self._page = page
        self._report = report
        self._turn = False
        self.document.setDefaultFont(face(_BODY))
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        self.document.setDefaultTextOption(option)
        self.document.setDocumentMargin(0)
        self._cursor = QTextCursor(self.document)
        self._cursor.beginEditBlock()  # laid out once, not after each piece
        self._write(drawings)
        self._cursor.endEditBlock()

    def _write(self, drawings: Sequence[Drawing]) -> None:
        report, words = self._report, self._report.words
        self._line(report.title, 22, bold=True)
        self._line(report.made, _SMALL, colour=LIGHT.muted)
        self._heading(words.summary)
        for sentence in report.summary:
            self._line(sentence, above=3)
        self._heading(words.matrix)
        self._matrix()
        if drawings:
            self._turn = True  # the heading must not be left behind when the first chart needs a page
            self._heading(words.charts)
            for drawing in drawings:
                self._place(drawing)
        if any(row.quotes for row in report.rows) or report.others:
            self._heading(words.quotes)
            self._quotes()
        self._heading(words.articles)
        for article in report.articles:
            self._article(article)
        self._line(words.footer, _SMALL, colour=LIGHT.muted, above=14)

    def _matrix(self) -> None:
        report = self._report
        if not report.rows:
            self._line(report.words.no_matrix)
            return
        if len(report.columns) > MOST_COLUMNS:
            for row in report.rows:
                self._listed(row)
            return
        heads = (report.words.indicator, *report.columns, report.words.verdict)
        table = self._cursor.insertTable(len(report.rows) + 1, len(heads), self._table_format(len(report.columns)))
        for column, head in enumerate(heads):
            cell = table.cellAt(0, column)
            self._paint(cell.format().toTableCellFormat(), _HEAD, cell)
            self._in_cell(cell.firstCursorPosition(), [head], _TABLE, bold=True)
        for at, row in enumerate(report.rows, start=1):
            self._in_cell(table.cellAt(at, 0).firstCursorPosition(), [row.indicator], _TABLE, bold=True, foreign=True)
            for column, found in enumerate(row.cells, start=1):
                cell = table.cellAt(at, column)
                if found.is_odd:
                    self._paint(cell.format().toTableCellFormat(), _SOFT, cell)
                self._in_cell(cell.firstCursorPosition(), *_words(found))
            last = table.cellAt(at, len(heads) - 1).firstCursorPosition()
            self._in_cell(last, [row.verdict], _TABLE, _tone(row), bold=True)
            last.insertBlock()
            self._in_cell(last, [part for part in (row.rule, row.origins) if part], _TABLE)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _listed(self, row: MatrixRow) -> None:
        self._line(row.indicator, 14, bold=True, above=12, foreign=True)
        self._line(row.verdict, _BODY, bold=True, colour=_tone(row))
        self._line(" ".join(part for part in (row.rule, row.origins) if part))
        silent: dict[str, int] = {}
        for column, cell in zip(self._report.columns, row.cells, strict=True):
            if cell.values:
                colour = _CONFLICT if cell.is_odd else LIGHT.ink
                self._line(f"{column}: {' · '.join(cell.values)}", colour=colour)
            else:
                silent[cell.state] = silent.get(cell.state, 0) + 1
        for state, number in silent.items():
            self._line(f"{state}: {number}", _SMALL, colour=LIGHT.muted)

    def _quotes(self) -> None:
        report = self._report
        by_number = {article.number: article for article in report.articles}
        groups = [(row.indicator, row.quotes) for row in report.rows]
        for heading, quotes in [*groups, (report.others_title, report.others)]:
            if quotes:
                self._line(heading, 14, bold=True, above=14, together=True, foreign=True)
            for quote in quotes:
                self._quote(quote, by_number[quote.article])

    def _quote(self, quote: ReportQuote, article: ReportArticle) -> None:
        self._begin(quote.quote, above=10, together=True, foreign=True)
        side = Qt.AlignmentFlag.AlignRight if is_rtl(quote.quote, otherwise=self._rtl) else Qt.AlignmentFlag.AlignLeft
        form = self._cursor.blockFormat()
        form.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
        self._cursor.setBlockFormat(form)
        for text, colour in (
            (_one_line(quote.before), LIGHT.muted), (_one_line(quote.quote), LIGHT.ink),
            (_one_line(quote.after), LIGHT.muted),
        ):  # fmt: skip
            self._cursor.insertText(text, _letters(14, colour, bold=colour == LIGHT.ink))
        known = [part for part in (quote.said, quote.speaker, quote.status, quote.note) if part]
        if known:
            self._line(" · ".join(map(_isolated, known)), _BODY, together=True)
        known = [part for part in (article.title, article.outlet, article.published) if part]
        number = _isolated(f"[{article.number}]")
        place = self._report.words.place
        for mark, at in (("%1", quote.start), ("%2", quote.end)):
            place = place.replace(mark, _isolated(str(at)))
        self._line(f"{number} {' · '.join(map(_isolated, known))} · {place}", _SMALL, colour=LIGHT.muted)

    def _article(self, article: ReportArticle) -> None:
        words = self._report.words
        self._line(
            f"{_isolated(f'[{article.number}]')} {_isolated(article.title)}", 13, bold=True, above=10, together=True
        )
        facts = (
            (words.outlet, article.outlet), (words.author, article.author), (words.published, article.published),
            (words.file, article.source), (words.claims, str(article.claims)),
        )  # fmt: skip
        said = " · ".join(f"{label}: {_isolated(fact)}" for label, fact in facts if fact)
        self._line(said, _SMALL, colour=LIGHT.muted, together=True)
        for label, known in ((words.text_hash, article.text_sha256), (words.file_hash, article.file_sha256)):
            self._line(f"{label}: {_isolated(known)}", _SMALL, colour=LIGHT.muted, together=True)

    def _place(self, drawing: Drawing) -> None:
        """Leave as much room as a drawing needs, on one page, in a line of its own."""
        height = drawing.picture.height * self._page.width() / drawing.picture.width
        height = min(height, self._page.height() * _HIGHEST)
        form = QTextBlockFormat()
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        form.setTopMargin(10)
        self._cursor.insertBlock(form)
        self._cursor.insertText("\u00a0", _letters(_SMALL, LIGHT.card))
        self.places.append((self._cursor.blockNumber(), drawing))

    # --- pieces ------------------------------------------------------------------------------
    def _heading(self, text: str) -> None:
        self._line(text, 17, bold=True, colour=LIGHT.accent, above=22, together=True)

    def _line(
        self,
        text: str,
        size: int = _BODY,
        *,
        bold: bool = False,
        colour: str = LIGHT.ink,
        above: float = 1,
        together: bool = False,
        foreign: bool = False,
    ) -> None:
        self._begin(text, above=above, together=together, foreign=foreign)
        self._cursor.insertText(_one_line(text), _letters(size, colour, bold=bold))

    def _begin(self, text: str, *, above: float, together: bool, foreign: bool = False) -> None:
        """Begin a paragraph: of the report's own direction or, where its words are `foreign`, of theirs."""
        form = _paragraph(text if foreign else "", self._rtl)
        form.setTopMargin(above)
        if together:
            form.setNonBreakableLines(True)
        if self._turn:
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            self._turn = False
        if self.document.isEmpty():
            self._cursor.setBlockFormat(form)
        else:
            self._cursor.insertBlock(form)

    def _in_cell(
        self,
        cursor: QTextCursor,
        lines: Sequence[str],
        size: int,
        colour: str = LIGHT.ink,
        *,
        bold: bool = False,
        foreign: bool = False,
    ) -> None:
        for place, line in enumerate(lines):
            if place:
                cursor.insertBlock()
            cursor.setBlockFormat(_paragraph(line if foreign else "", self._rtl, _CLOSE))
            cursor.insertText(_one_line(line), _letters(size, colour, bold=bold))

    def _table_format(self, articles: int) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight
        )  # fmt: skip
        form.setHeaderRowCount(1)
        form.setCellPadding(5)
        form.setCellSpacing(0)
        form.setBorder(0.5)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(QColor(LIGHT.line)))
        form.setBorderCollapse(True)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        inner = 100 - 18 - 24
        widths = [18.0, *[inner / articles] * articles, 24.0]
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, width) for width in widths]
        )  # fmt: skip
        return form

    @staticmethod
    def _paint(form: QTextTableCellFormat, colour: str, cell: object) -> None:
        form.setBackground(QColor(colour))
        cell.setFormat(form)  # type: ignore[attr-defined]


def face(size: int, *, bold: bool = False) -> QFont:
    """Return the face of a report: without alternates of letters, so that its PDF can be searched."""
    font = QFont(FAMILY)
    font.setPixelSize(size)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag.fromString("calt"), 0)
    return font


def _letters(size: int, colour: str, *, bold: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(face(size, bold=bold))
    form.setForeground(QColor(colour))
    return form


def _paragraph(text: str, rtl: bool, height: float = 140) -> QTextBlockFormat:
    own = is_rtl(text, otherwise=rtl)
    form = QTextBlockFormat()
    form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if own else Qt.LayoutDirection.LeftToRight)
    start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    form.setAlignment(start | Qt.AlignmentFlag.AlignAbsolute)
    form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return form


def _words(cell: MatrixCell) -> tuple[Sequence[str], int, str]:
    if not cell.values:
        return [cell.state], _TABLE, LIGHT.muted
    return cell.values, _TABLE, _CONFLICT if cell.is_odd else LIGHT.muted if cell.is_faded else LIGHT.ink


def _tone(row: MatrixRow) -> str:
    return {"conflict": _CONFLICT, "agreement": LIGHT.agreement}.get(row.tone, LIGHT.ink)


def _isolated(text: str) -> str:
    return f"\u2068{text}\u2069"


def _one_line(text: str) -> str:
    return " ".join(text.split("\n"))
