"""The sample's claims stand where they say, in all five articles, and show the conflict that is really there."""

from collections import defaultdict

import pytest

from desktop import assets
from desktop.domain.article import Article
from desktop.edits.articles import article_of
from desktop.formats.claim_rows import ClaimRow
from desktop.formats.placing import PlacedRow, place
from desktop.formats.readers import claims_csv
from desktop.formats.readers.text_file import read

DRAFTS = [read(path.read_bytes(), path.name) for path in sorted(assets.seeds().glob("*.txt"))]
ARTICLES = [article_of(draft, now=1) for draft in DRAFTS]
TEXTS = {draft.text.hash: draft.text.text for draft in DRAFTS}


def text_of(article: Article) -> str:
    return TEXTS[article.text_hash]


@pytest.fixture(scope="module")
def rows() -> list[ClaimRow]:
    table = claims_csv.read((assets.seeds() / "claims.csv").read_text(encoding="utf-8"))
    assert table.problems == []
    return table.rows


@pytest.fixture(scope="module")
def placed(rows: list[ClaimRow]) -> list[PlacedRow]:
    found, problems = place(rows, ARTICLES, text_of)
    assert problems == []
    return found


def test_every_claim_stands_exactly_where_its_row_says(placed: list[PlacedRow]) -> None:
    for one in placed:
        assert (one.anchor.start, one.anchor.end, one.anchor.quote) == (one.row.start, one.row.end, one.row.quote)
        assert (one.anchor.before, one.anchor.after) == (one.row.before, one.row.after)
    assert len({one.row.claim_id for one in placed}) == len(placed)


def test_all_five_articles_and_all_five_tags_have_claims(placed: list[PlacedRow]) -> None:
    assert {one.article_id for one in placed} == {article.id for article in ARTICLES}
    assert {tag for one in placed for tag in one.row.values["tags"]} == {"إحصاء", "تاريخ", "اقتباس", "حدث", "تقييم"}


def test_what_is_shared_is_under_one_indicator(placed: list[PlacedRow]) -> None:
    articles: dict[str, set[str]] = defaultdict(set)
    for one in placed:
        articles[one.row.values["indicator"]].add(one.article_id)
    assert len(articles["موعد إنهاء مهمة التحالف"]) == 5
    assert len(articles["تاريخ اتفاق بغداد وواشنطن"]) == 5
    assert len(articles["عدد القوات الأميركية في العراق"]) == 2


def test_four_reports_end_the_mission_in_september_and_one_at_the_end_of_the_year(placed: list[PlacedRow]) -> None:
    ends = [one.row.values["period"] for one in placed if one.row.values["indicator"] == "موعد إنهاء مهمة التحالف"]
    assert all(period.start == "" for period in ends)
    assert sorted(period.end for period in ends) == ["2025", *["2025-09"] * 4]


def test_the_sample_shows_more_than_single_values(placed: list[PlacedRow]) -> None:
    quantities = [one.row.values["quantity"] for one in placed if one.row.values["quantity"]]
    assert {str(quantity.qualifier) for quantity in quantities} >= {"exactly", "about", "more_than", "between"}
    assert len({str(one.row.values["status"]) for one in placed}) >= 4
