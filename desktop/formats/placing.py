"""Placing: where the rows of a table stand in the articles that a project holds."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from desktop.domain.article import Article
from desktop.domain.change import Label
from desktop.domain.claim import CONTEXT, Anchor, anchor
from desktop.domain.span import Span
from desktop.formats.claim_rows import FORMULA_STARTS, ClaimRow, unguarded
from desktop.formats.readers.claims_csv import RowProblem

_MOST_PLACES = 2000
_ENOUGH_CONTEXT = 12  # code points around a quote that must agree in a text that has changed


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row with the article and the place where its quote was found."""

    row: ClaimRow
    article_id: str
    anchor: Anchor


def place(
    rows: Iterable[ClaimRow], articles: Iterable[Article], text_of: Callable[[Article], str]
) -> tuple[list[PlacedRow], list[RowProblem]]:
    """Return the rows that were placed, in their order, and those that were not, with the reason.

    The article is found by the hash of its text, else by its id; the quote at its position, else elsewhere in the text
    when quote and context point to one place alone. `text_of` is asked once for each article that rows name.
    """
    known = list(articles)
    by_hash = {article.text_hash: article for article in known}
    by_id = {article.id: article for article in known}
    of_article: dict[str, list[ClaimRow]] = defaultdict(list)
    placed: list[PlacedRow] = []
    problems: list[RowProblem] = []
    seen: set[str] = set()
    for row in rows:
        article = by_hash.get(row.text_hash) or by_id.get(row.article_id)
        if article is None:
            problems.append(RowProblem(row.line, row.quote, Label.of("table.no_article")))
        elif row.claim_id and row.claim_id in seen:
            problems.append(RowProblem(row.line, row.quote, Label.of("table.repeated")))
        else:
            seen.add(row.claim_id)
            of_article[article.id].append(row)
    for article_id, its_rows in of_article.items():
        article = by_id[article_id]
        text = text_of(article)
        for row in its_rows:
            found = _find(row, text, same_text=row.text_hash == article.text_hash)
            if isinstance(found, Span):
                placed.append(PlacedRow(row, article_id, anchor(article.text_hash, text, found)))
            else:
                problems.append(RowProblem(row.line, row.quote, found))
    placed.sort(key=lambda one: one.row.line)
    problems.sort(key=lambda one: one.line)
    return placed, problems


def _find(row: ClaimRow, text: str, *, same_text: bool) -> Span | Label:
    quotes = _readings(row.quote)
    for quote in quotes:
        at = row.start
        if at is not None and text.startswith(quote, at) and (same_text or _fits(row, text, at, at + len(quote))):
            return Span(at, at + len(quote))
    for quote in quotes:
        places = list(_places(quote, text))
        if same_text and len(places) == 1:
            return Span(places[0], places[0] + len(quote))
        scores = sorted(((_agreeing(row, text, at, at + len(quote)), at) for at in places), reverse=True)
        if scores and scores[0][0] >= _needed(row) and (len(scores) == 1 or scores[1][0] < scores[0][0]):
            return Span(scores[0][1], scores[0][1] + len(quote))
        if places:
            return Label.of("table.ambiguous", count=len(places))
    return Label.of("table.not_found")


def _readings(quote: str) -> list[str]:
    """Return what a quote may have been before a spreadsheet or a guard touched it, likeliest first."""
    plain = _lf(quote)
    with_mark = f"'{plain}" if plain[:1] in FORMULA_STARTS or plain.startswith("'") else plain
    return [reading for reading in dict.fromkeys((quote, plain, unguarded(plain), with_mark)) if reading]


def _fits(row: ClaimRow, text: str, start: int, end: int) -> bool:
    return _agreeing(row, text, start, end) >= _needed(row)


def _needed(row: ClaimRow) -> int:
    return min(_ENOUGH_CONTEXT, len(row.before) + len(row.after))


def _places(quote: str, text: str) -> Iterator[int]:
    at = text.find(quote)
    count = 0
    while at >= 0 and count < _MOST_PLACES:
        yield at
        count += 1
        at = text.find(quote, at + 1)


def _agreeing(row: ClaimRow, text: str, start: int, end: int) -> int:
    """Return how many code points next to a place are those that the row has around its quote."""
    left, right = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return _shared(_lf(row.before)[::-1], left[::-1]) + _shared(_lf(row.after), right)


def _shared(one: str, other: str) -> int:
    for count, (mine, its) in enumerate(zip(one, other, strict=False)):
        if mine != its:
            return count
    return min(len(one), len(other))


def _lf(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
