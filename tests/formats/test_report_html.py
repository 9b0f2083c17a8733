"""The report as HTML: whatever a text holds, the page is whole, runs nothing and asks for nothing."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from desktop.formats.report_rows import MatrixCell, MatrixRow, Report, ReportArticle, ReportQuote, ReportWords
from desktop.formats.writers.report_html import MOST_COLUMNS, write

VOID = {"meta", "br"}
foreign = st.text(min_size=1, max_size=30) | st.sampled_from(
    ["<script>alert(1)</script>", '"><img src=http://x onerror=1>', "</style><b>", "&lt;b&gt;", "\x00\u202e", "]]>"]
)


def report(text: str, columns: int = 2) -> Report:
    names = {name: name for name in ReportWords.__slots__ if name not in ("rtl", "place")}
    words = ReportWords(**names, rtl=True, place="from %1 to %2")  # type: ignore[arg-type]
    quote = ReportQuote(
        article=1, quote=text, before=text, after=text, start=3, end=9, said=text, speaker=text, note=text
    )  # fmt: skip
    cells = (MatrixCell(state=text), *[MatrixCell(state="", values=(text, "2"), is_odd=True)] * (columns - 1))
    row = MatrixRow(indicator=text, cells=cells, verdict=text, rule=text, tone="conflict", quotes=(quote,))
    article = ReportArticle(
        number=1, title=text, outlet=text, author=text, published=text, source=text, text_sha256="a" * 64,
        file_sha256="b" * 64, claims=1,
    )  # fmt: skip
    return Report(
        title=text, made=text, words=words, summary=(text,), articles=(article,), columns=(text,) * columns,
        rows=(row,),
        charts=((text, '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>'),),
        others_title=text, others=(quote,),
    )  # fmt: skip


class Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


@given(foreign, st.sampled_from([2, MOST_COLUMNS, MOST_COLUMNS + 1]))
def test_no_word_of_a_text_is_taken_for_markup(text: str, columns: int) -> None:
    found, plain = Page(write(report(text, columns))), Page(write(report("كلمة", columns)))
    assert [tag for tag, _ in found.tags] == [tag for tag, _ in plain.tags]
    assert not found.open


def test_the_page_runs_nothing_and_asks_for_nothing() -> None:
    page = Page(write(report("عراق")))
    tags = {tag for tag, _ in page.tags}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "form"}
    for _, attributes in page.tags:
        assert not {"src", "srcset", "style", "onload"} & attributes.keys()
        assert (attributes.get("href") or "#").startswith("#")
    policy = next(a["content"] for _, a in page.tags if a.get("http-equiv") == "Content-Security-Policy")
    assert policy == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_page_says_its_direction_and_holds_quotes_places_and_hashes() -> None:
    page = Page(write(report("عراق")))
    assert ("html", {"lang": "language", "dir": "rtl"}) in page.tags
    for words in ("from 3 to 9", "a" * 64, "b" * 64, "عراق"):
        assert words in page.words


def test_many_articles_are_listed_below_each_indicator_instead_of_side_by_side() -> None:
    wide, narrow = (Page(write(report("x", columns))) for columns in (MOST_COLUMNS, MOST_COLUMNS + 1))
    assert "table" in {tag for tag, _ in wide.tags}
    assert "table" not in {tag for tag, _ in narrow.tags} and "dl" in {tag for tag, _ in narrow.tags}
