"""What a report of a comparison and a workbook are made of: rows of ready words and figures; nothing is looked up."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportArticle:
    """An article in the list of sources: `published` is in words, the hashes are SHA-256 in hex."""

    number: int
    title: str
    outlet: str
    author: str
    published: str
    source: str
    text_sha256: str
    file_sha256: str
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportQuote:
    """What an article says, letter for letter, with what stands around it and its place in code points."""

    article: int
    quote: str
    before: str
    after: str
    start: int
    end: int
    said: str
    speaker: str = ""
    status: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixCell:
    """What one article says of one indicator; `values` are its claims in words, empty where it has none.

    `state` then says why. `figure` is the value where there is exactly one that is a single figure, and `lead` and
    `unit` the words before and after it. `is_odd` marks what stands against most of the others, `is_faded` what a
    later figure took the place of.
    """

    state: str
    values: tuple[str, ...] = ()
    figure: Decimal | None = None
    lead: str = ""
    unit: str = ""
    is_odd: bool = False
    is_faded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """One indicator: its cells in the order of the articles, the verdict in words and the rule that says so.

    `tone` is what the verdict asks for: `conflict`, `agreement` or nothing. `quotes` are all its claims.
    """

    indicator: str
    cells: tuple[MatrixCell, ...]
    verdict: str
    rule: str
    origins: str = ""
    tone: str = ""
    quotes: tuple[ReportQuote, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportWords:
    """The headings and labels of a report in its language; `rtl` is the direction of its pages."""

    language: str
    rtl: bool
    summary: str
    matrix: str
    charts: str
    quotes: str
    articles: str
    indicator: str
    verdict: str
    article: str
    outlet: str
    author: str
    published: str
    file: str
    claims: str
    text_hash: str
    file_hash: str
    place: str
    no_matrix: str
    footer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A whole report; `summary` are sentences, `charts` pairs of a caption and a drawing (SVG, when it is HTML).

    `others` are the quotes of claims without an indicator.
    """

    title: str
    made: str
    words: ReportWords
    summary: tuple[str, ...]
    articles: tuple[ReportArticle, ...]
    columns: tuple[str, ...]
    rows: tuple[MatrixRow, ...]
    charts: Sequence[tuple[str, str]] = ()
    others_title: str = ""
    others: tuple[ReportQuote, ...] = ()
