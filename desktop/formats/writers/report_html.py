"""A report as one HTML file: no script, nothing from outside, made to be printed; every word of a text is escaped.

The faces are the reader's own: bundled ones would add half a megabyte to a page that any Arabic system can set.
"""

import re
from collections.abc import Iterable
from html import escape

from desktop.arabic.direction import is_rtl
from desktop.formats.report_rows import MatrixCell, MatrixRow, Report, ReportArticle, ReportQuote

MOST_COLUMNS = 6  # articles side by side; more do not fit on paper, and are listed below each indicator
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
@page { size: A4; margin: 16mm 14mm 18mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 28px 32px 48px; max-width: 1100px; background: #fff; color: #1e2227;
  font: 15px/1.75 Vazirmatn, "Noto Sans Arabic", "Segoe UI", Tahoma, "Geeza Pro", sans-serif; }
h1 { font-size: 26px; line-height: 1.4; margin: 0 0 4px; }
h2 { font-size: 19px; margin: 34px 0 10px; padding-bottom: 4px; border-bottom: 2px solid #0e6a62; }
h3 { font-size: 16px; margin: 22px 0 4px; }
h1, h2, h3 { break-after: avoid; }
p { margin: 4px 0; }
.muted { color: #62666d; font-size: 13px; }
.verdict { font-weight: 700; }
.conflict { color: #a52a1e; }
.agreement { color: #1f6b40; }
table { width: 100%; table-layout: fixed; border-collapse: collapse; font-size: 13.5px; line-height: 1.6; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 7px 8px; text-align: start; vertical-align: top; border-bottom: 1px solid #e3dcce; }
th:first-child { width: 17%; }
th:last-child { width: 23%; }
th, td { overflow-wrap: break-word; }
thead th { background: #e1eeed; border-bottom: 1px solid #0e6a62; }
td.odd { background: #f8e4e1; color: #7d1f15; font-weight: 700; }
td.faded { color: #62666d; font-style: italic; }
td.none { color: #62666d; }
figure { margin: 14px 0 22px; break-inside: avoid; border: 1px solid #e3dcce; border-radius: 8px; padding: 6px; }
figure svg { width: 100%; height: auto; display: block; }
blockquote { margin: 10px 0; padding: 2px 14px; border-inline-start: 3px solid #c98a00; break-inside: avoid; }
blockquote .words { font: 17px/1.9 "Noto Naskh Arabic", "Geeza Pro", "Traditional Arabic", serif; }
blockquote mark { background: #fbeccb; color: inherit; }
blockquote .around { color: #62666d; }
dl { margin: 6px 0; display: grid; grid-template-columns: max-content 1fr; gap: 2px 14px; }
dt { font-weight: 700; }
dd { margin: 0; }
.sources li { margin: 8px 0; break-inside: avoid; }
.hash { font: 11px/1.5 ui-monospace, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
footer { margin-top: 36px; padding-top: 8px; border-top: 1px solid #e3dcce; color: #62666d; font-size: 12px; }
@media print { body { padding: 0; max-width: none; font-size: 11pt; }
  table { font-size: 9pt; } th, td { padding: 4px 5px; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
""".strip()


def write(report: Report) -> str:
    """Return the report as an HTML document in one string."""
    words = report.words
    direction = "rtl" if words.rtl else "ltr"
    parts = [
        "<!DOCTYPE html>",
        f'<html lang="{_text(words.language)}" dir="{direction}">',
        '<head><meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{_text(report.title)}</title>",
        f"<style>\n{_STYLE}\n</style></head>",
        "<body>",
        f'<header><h1 dir="auto">{_text(report.title)}</h1><p class="muted">{_text(report.made)}</p></header>',
        _section(words.summary, (f"<p>{_text(sentence)}</p>" for sentence in report.summary)),
        _section(words.matrix, _matrix(report)),
    ]
    if report.charts:
        parts.append(_section(words.charts, (_figure(caption, svg) for caption, svg in report.charts)))
    if any(row.quotes for row in report.rows) or report.others:
        parts.append(_section(words.quotes, _quotes(report)))
    parts.append(_section(words.articles, _articles(report)))
    parts += [f"<footer>{_text(words.footer)}</footer>", "</body></html>", ""]
    return "\n".join(parts)


def _section(heading: str, parts: Iterable[str]) -> str:
    return "\n".join(["<section>", f"<h2>{_text(heading)}</h2>", *parts, "</section>"])


def _matrix(report: Report) -> Iterable[str]:
    if not report.rows:
        yield f"<p>{_text(report.words.no_matrix)}</p>"
    elif len(report.columns) > MOST_COLUMNS:
        for row in report.rows:
            yield from _listed(report, row)
    else:
        words = report.words
        heads = (words.indicator, *report.columns, words.verdict)
        yield "<table><thead><tr>"
        yield from (f'<th scope="col"{_direction(head)}>{_text(head)}</th>' for head in heads)
        yield "</tr></thead><tbody>"
        for row in report.rows:
            yield f'<tr><th scope="row"{_direction(row.indicator)}>{_text(row.indicator)}</th>'
            yield from map(_cell, row.cells)
            yield f"<td>{_verdict(row)}</td></tr>"
        yield "</tbody></table>"


def _listed(report: Report, row: MatrixRow) -> Iterable[str]:
    yield f"<h3{_direction(row.indicator)}>{_text(row.indicator)}</h3>{_verdict(row)}<dl>"
    silent: dict[str, int] = {}
    for column, cell in zip(report.columns, row.cells, strict=True):
        if cell.values:
            said = "<br>".join(map(_text, cell.values))
            tone = ' class="conflict"' if cell.is_odd else ' class="muted"' if cell.is_faded else ""
            yield f"<dt{_direction(column)}>{_text(column)}</dt><dd{tone}>{said}</dd>"
        else:
            silent[cell.state] = silent.get(cell.state, 0) + 1
    for state, number in silent.items():
        yield f'<dt class="muted">{_text(state)}</dt><dd class="muted">{number}</dd>'
    yield "</dl>"


def _cell(cell: MatrixCell) -> str:
    if not cell.values:
        return f'<td class="none">{_text(cell.state)}</td>'
    tone = ' class="odd"' if cell.is_odd else ' class="faded"' if cell.is_faded else ""
    return f"<td{tone}>{'<br>'.join(map(_text, cell.values))}</td>"


def _verdict(row: MatrixRow) -> str:
    tone = f" {row.tone}" if row.tone else ""
    lines = [f'<p class="verdict{tone}">{_text(row.verdict)}</p>', f"<p>{_text(row.rule)}</p>"]
    if row.origins:
        lines.append(f'<p class="muted">{_text(row.origins)}</p>')
    return "".join(lines)


def _figure(caption: str, svg: str) -> str:
    drawing = svg.partition("?>")[2].lstrip() if svg.startswith("<?xml") else svg
    return f'<figure aria-label="{_text(caption)}">{drawing}</figure>'


def _quotes(report: Report) -> Iterable[str]:
    by_number = {article.number: article for article in report.articles}
    for heading, quotes in (
        *((row.indicator, row.quotes) for row in report.rows),
        (report.others_title, report.others),
    ):
        if quotes:
            yield f"<h3{_direction(heading)}>{_text(heading)}</h3>"
            yield from (_quote(quote, by_number[quote.article], report) for quote in quotes)


def _quote(quote: ReportQuote, article: ReportArticle, report: Report) -> str:
    before, words, after = map(_text, (quote.before, quote.quote, quote.after))
    around = f'<span class="around">{before}</span><mark>{words}</mark><span class="around">{after}</span>'
    known = (quote.said, quote.speaker, quote.status, quote.note)
    said = " · ".join(f"<bdi>{_text(part)}</bdi>" for part in known if part)
    name = " · ".join(
        f"<bdi>{_text(part)}</bdi>" for part in (article.title, article.outlet, article.published) if part
    )
    place = _text(report.words.place)
    for mark, at in (("%1", quote.start), ("%2", quote.end)):
        place = place.replace(mark, f"<bdi>{at}</bdi>")
    return (
        f'<blockquote><p class="words"{_direction(quote.quote)}>{around}</p>'
        + (f"<p>{said}</p>" if said else "")
        + f'<p class="muted"><a href="#article-{article.number}"><bdi>[{article.number}]</bdi></a> {name} · {place}</p>'
        "</blockquote>"
    )


def _articles(report: Report) -> Iterable[str]:
    words = report.words
    yield '<ol class="sources">'
    for article in report.articles:
        title = f"<b{_direction(article.title)}>{_text(article.title)}</b>"
        facts = (
            (words.outlet, article.outlet), (words.author, article.author), (words.published, article.published),
            (words.file, article.source), (words.claims, str(article.claims)),
        )  # fmt: skip
        said = " · ".join(f"{_text(label)}: <bdi>{_text(fact)}</bdi>" for label, fact in facts if fact)
        yield (
            f'<li id="article-{article.number}">{title}<p class="muted">{said}</p>'
            f'<p class="muted">{_text(words.text_hash)}: <span class="hash">{_text(article.text_sha256)}</span><br>'
            f'{_text(words.file_hash)}: <span class="hash">{_text(article.file_sha256)}</span></p></li>'
        )
    yield "</ol>"


def _direction(text: str) -> str:
    return f' dir="{"rtl" if is_rtl(text) else "ltr"}"'


def _text(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text))
