"""A row finds its article by the text's hash and its place by position and quote, or is said not to."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.article import Article, canonical
from desktop.domain.claim import anchor
from desktop.domain.identifiers import new_id
from desktop.domain.span import Span
from desktop.formats.claim_rows import ClaimRow
from desktop.formats.placing import place

OLD = canonical("قال المتحدث أمس إن 37 عملية نفذت في الأنبار. وقال المتحدث اليوم إن 37 عملية نفذت في نينوى.").text


def article(text: str) -> Article:
    whole = canonical(text)
    return Article(
        id=new_id(), text_hash=whole.hash, file_hash="", reader="", source="", length=len(text), title="", created_at=1,
        updated_at=1,
    )  # fmt: skip


def row(span: Span, text: str = OLD, **values: object) -> ClaimRow:
    where = anchor(canonical(text).hash, text, span)
    found = ClaimRow(
        line=2, claim_id=new_id(), article_id="", text_hash=where.text_hash, start=where.start, end=where.end,
        quote=where.quote, before=where.before, after=where.after,
    )  # fmt: skip
    return replace(found, **values)  # type: ignore[arg-type]


def placed_in(text: str, *rows: ClaimRow) -> list[tuple[int, int] | str]:
    """Return the place of each row, or why it has none; the rows know the article by its id."""
    its_article = article(text)
    rows = tuple(replace(one, line=at, article_id=its_article.id) for at, one in enumerate(rows))
    found, problems = place(rows, [its_article], lambda _: text)
    places: dict[int, tuple[int, int] | str] = {one.row.line: (one.anchor.start, one.anchor.end) for one in found}
    places.update({one.line: one.reason.key for one in problems})
    return [places[at] for at in range(len(rows))]


SECOND = OLD.rindex("37 عملية")


def test_the_place_is_the_one_that_was_written() -> None:
    assert placed_in(OLD, row(Span(SECOND, SECOND + 8))) == [(SECOND, SECOND + 8)]


def test_a_quote_is_found_again_in_a_text_that_has_grown() -> None:
    assert placed_in("عنوان جديد للخبر\n" + OLD, row(Span(SECOND, SECOND + 8))) == [(SECOND + 17, SECOND + 25)]


def test_a_quote_that_stands_at_its_position_by_chance_is_not_taken() -> None:
    other = "س" * SECOND + "37 عملية" + " أخرى تماما لا صلة لها بما سبق. " + OLD
    shift = len(other) - len(OLD)
    assert placed_in(other, row(Span(SECOND, SECOND + 8))) == [(SECOND + shift, SECOND + shift + 8)]


def test_a_wrong_position_in_the_same_text_is_mended_by_the_quote() -> None:
    start = OLD.index("نينوى")
    assert placed_in(OLD, row(Span(start, start + 5), start=3, end=8)) == [(start, start + 5)]
    assert placed_in(OLD, row(Span(start, start + 5), start=None, before="", after="")) == [(start, start + 5)]


def test_what_can_not_be_placed_says_why() -> None:
    known = row(Span(SECOND, SECOND + 8))
    assert placed_in(OLD, replace(known, start=None, before="", after="")) == ["table.ambiguous"]
    assert placed_in(OLD, replace(known, quote="38 عملية")) == ["table.not_found"]
    assert placed_in(OLD, replace(known, quote="")) == ["table.not_found"]
    assert placed_in(OLD, known, known) == [(SECOND, SECOND + 8), "table.repeated"]
    _, problems = place([known], [], lambda _: OLD)
    assert [one.reason.key for one in problems] == ["table.no_article"]


def test_line_ends_that_a_spreadsheet_changed_do_not_matter() -> None:
    text = "سطر أول\nسطر ثان\nسطر ثالث"
    known = row(Span(4, 15), text)
    assert placed_in(text, replace(known, quote=known.quote.replace("\n", "\r\n"))) == [(4, 15)]


@given(st.text(alphabet="اب ج\n", max_size=20), st.data())
def test_a_row_is_placed_on_its_own_words_or_not_at_all(prefix: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(OLD) - 1))
    end = data.draw(st.integers(start + 1, len(OLD)))
    found = placed_in(prefix + OLD, row(Span(start, end)))[0]
    assert isinstance(found, str) or (prefix + OLD)[slice(*found)] == OLD[start:end]
    if end - start > 20:
        assert found == (start + len(prefix), end + len(prefix))
