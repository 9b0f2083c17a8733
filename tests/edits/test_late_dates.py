"""A relative date in an undated article waits, also in a claim, until the article has its day."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.arabic.article_reading import read
from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.period import Period, Role
from desktop.domain.span import Span
from desktop.domain.suggestion import Suggestion
from desktop.edits import articles, claims
from desktop.edits import suggestions as edits
from desktop.edits.late_dates import is_waiting
from desktop.session.workspace import Workspace

from .conftest import draft_of

TEXT = "ووصلت القوات أمس إلى البلاد. وقتل 40 مسلحا أول أمس في الغارة. ويغادر الباقون في العام المقبل."
DAY = "2025-10-05"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace()
    made.create(tmp_path / "story.hashiya")
    made.commit(articles.add([draft_of(TEXT)], now=1))
    read_all(made)
    yield made
    made.close()


def read_all(workspace: Workspace) -> None:
    (article,) = workspace.articles()
    workspace.keep_readings([read(article.id, workspace.text(article.id), article.published)])


def article_of(workspace: Workspace) -> Article:
    (article,) = workspace.articles()
    return article


def read_in(workspace: Workspace, words: str) -> Suggestion:
    article = article_of(workspace)
    return next(each for each in workspace.suggestions(article.id) if words in each.span.of(workspace.text(article.id)))


def accept(workspace: Workspace, words: str) -> Claim:
    article = article_of(workspace)
    change = edits.accept(
        article, TEXT, read_in(workspace, words), [], suggestions=workspace.suggestions(article.id), now=2
    )
    assert workspace.commit(change)
    claim = change.records[-1].after
    assert isinstance(claim, Claim)
    return claim


def date(workspace: Workspace, published: str) -> None:
    article = article_of(workspace)
    change = articles.correct(
        article, now=3, published=published, text=TEXT, claims=workspace.claims(article.id),
        suggestions=workspace.suggestions(article.id),
    )  # fmt: skip
    assert workspace.commit(change)
    read_all(workspace)


def now(workspace: Workspace, claim: Claim) -> Claim:
    found = workspace.claim(claim.id)
    assert found is not None
    return found


def test_an_open_date_that_was_accepted_comes_with_the_articles_own_and_goes_with_it(workspace: Workspace) -> None:
    day, year = accept(workspace, "أمس"), accept(workspace, "العام المقبل")
    assert day.period is year.period is None
    assert is_waiting(day, workspace.suggestions(day.article_id))
    date(workspace, DAY)
    assert now(workspace, day).period == Period(start="2025-10-04", end="2025-10-04")
    period = now(workspace, year).period
    assert period is not None and (period.start, period.end) == ("2026", "2026")
    assert not is_waiting(now(workspace, day), workspace.suggestions(day.article_id))
    assert day.anchor.span in [each.span for each in workspace.standing(day.article_id).taken]
    assert workspace.undo()
    assert (now(workspace, day), now(workspace, year), article_of(workspace).published) == (day, year, "")
    assert workspace.redo()
    assert now(workspace, day).period is not None


def test_a_figure_takes_the_late_date_of_its_sentence(workspace: Workspace) -> None:
    figure = accept(workspace, "40 مسلحا")
    assert figure.quantity is not None and figure.period is None
    date(workspace, DAY)
    dated = now(workspace, figure)
    assert dated.period == Period(start="2025-10-03", end="2025-10-03", role=Role.AS_OF)
    assert dated.quantity == figure.quantity


def test_what_a_person_gave_stays(workspace: Workspace) -> None:
    claim = accept(workspace, "أمس")
    given = Period(start="2024-01-01", end="2024-01-01")
    workspace.commit(claims.revise([claim], now=3, period=given))
    date(workspace, DAY)
    assert now(workspace, claim).period == given


def test_what_a_person_took_out_of_a_dated_article_stays_out(workspace: Workspace) -> None:
    claim = accept(workspace, "أمس")
    date(workspace, DAY)
    workspace.commit(claims.revise([now(workspace, claim)], now=4, period=None))
    date(workspace, "2025-10-09")
    assert now(workspace, claim).period is None


def test_what_the_articles_date_gave_follows_when_that_is_corrected_and_goes_back_with_it(workspace: Workspace) -> None:
    day, figure = accept(workspace, "أمس"), accept(workspace, "40 مسلحا")
    date(workspace, DAY)
    first = now(workspace, day), now(workspace, figure)
    date(workspace, "2026-02-18")
    assert now(workspace, day).period == Period(start="2026-02-17", end="2026-02-17")
    assert now(workspace, figure).period == Period(start="2026-02-16", end="2026-02-16", role=Role.AS_OF)
    assert workspace.undo()
    assert (now(workspace, day), now(workspace, figure), article_of(workspace).published) == (*first, DAY)


def test_two_corrections_in_a_row_need_no_reading_in_between(workspace: Workspace) -> None:
    claim = accept(workspace, "أمس")
    date(workspace, DAY)
    for published in ("2026-01-18", "2026-02-18"):
        article = article_of(workspace)
        stored = workspace.suggestions(article.id)
        change = articles.correct(
            article, now=4, published=published, text=TEXT, claims=workspace.claims(article.id), suggestions=stored
        )
        assert workspace.commit(change)
    assert now(workspace, claim).period == Period(start="2026-02-17", end="2026-02-17")


def test_a_correction_leaves_what_was_given_and_what_goes_by_no_other_date(workspace: Workspace) -> None:
    text = "وبدأ ذلك في 7 سبتمبر 2014. وانتهى أمس."
    workspace.commit(articles.remove([article_of(workspace)], []))
    workspace.commit(articles.add([draft_of(text)], now=1))
    article = article_of(workspace)
    workspace.commit(articles.correct(article, now=2, published=DAY))
    article = article_of(workspace)
    read_all(workspace)
    known = workspace.suggestions(article.id)
    for words in ("2014", "أمس"):
        workspace.commit(edits.accept(article, text, read_in(workspace, words), [], suggestions=known, now=3))
    fixed, given = sorted(workspace.claims(article.id), key=lambda claim: claim.anchor.start)
    mine = Period(start="2025-10-02", end="2025-10-02")
    workspace.commit(claims.revise([given], now=4, period=mine))
    change = articles.correct(
        article, now=5, published="2026-02-18", text=text, claims=workspace.claims(article.id), suggestions=known
    )
    assert [record.kind for record in change.records] == ["article"]
    assert fixed.period == Period(start="2014-09-07", end="2014-09-07")


@pytest.mark.parametrize("published", ["2025-10", ""])
def test_a_date_that_is_less_than_a_day_takes_nothing_back(workspace: Workspace, published: str) -> None:
    claim = accept(workspace, "أمس")
    date(workspace, DAY)
    had = now(workspace, claim)
    date(workspace, published)
    assert now(workspace, claim) == had


@pytest.mark.parametrize("published", ["2025", "2025-10", ""])
def test_without_a_day_it_goes_on_waiting(workspace: Workspace, published: str) -> None:
    claim = accept(workspace, "أمس")
    date(workspace, published)
    assert now(workspace, claim).period is None
    date(workspace, DAY)
    assert now(workspace, claim).period is not None


def test_other_claims_are_left_alone(workspace: Workspace) -> None:
    article = article_of(workspace)
    workspace.commit(claims.mark(article, TEXT, Span(0, 5), now=2))
    (plain,) = workspace.claims(article.id)
    change = articles.correct(
        article, now=3, published=DAY, text=TEXT, claims=[plain, replace(plain, id="x")],
        suggestions=workspace.suggestions(article.id),
    )  # fmt: skip
    assert [record.kind for record in change.records] == ["article"]
