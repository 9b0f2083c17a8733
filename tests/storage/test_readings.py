"""What was read in the articles is kept beside the records, and what people put aside of it is one of them."""

import sqlite3
from decimal import Decimal
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.domain.change import Change, Label, made
from desktop.domain.dismissal import Dismissal
from desktop.domain.identifiers import new_id
from desktop.domain.period import Calendar, Period, Precision
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.span import Span
from desktop.domain.suggestion import Kind, Reading, Suggestion
from desktop.edits import articles as edits
from desktop.storage import migrations, places
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making, tag

READ = (
    Suggestion(
        span=Span(15, 28),
        kind=Kind.QUANTITY,
        quantity=Quantity(qualifier=Qualifier.ABOUT, value=Decimal("2500.5"), unit="جندي سري"),
        rule="quantity.counted",
        words=(Span(15, 18), Span(24, 28)),
        speaker="مسؤول",
    ),
    Suggestion(
        span=Span(15, 28),
        kind=Kind.PERIOD,
        period=Period(end="2025-09", precision=Precision.MONTH, calendar=Calendar.HIJRI),
        rule="period.by",
    ),
    Suggestion(span=Span(50, 60), kind=Kind.DATE, rule="period.relative"),
)


def dismissal(article_id: str, start: int = 15, end: int = 28) -> Dismissal:
    return Dismissal(
        id=new_id(), article_id=article_id, span=Span(start, end), kind=Kind.QUANTITY, created_at=1, updated_at=1
    )


def dismissing(one: Dismissal) -> Change:
    return Change(Label.of("suggestion.dismiss", quote="2500"), (made(one),))


def test_a_reading_comes_back_as_it_was_and_takes_the_place_of_the_one_before(project: Project) -> None:
    one, text = article()
    two, other = article("ثان", "لا شيء هنا")
    project.commit(adding((one, text), (two, other)))
    acts = project.commit(making(tag()))
    project.keep_readings([Reading(article_id=one.id, rules=1, published="", suggestions=READ[:1])])
    project.keep_readings(
        [
            Reading(article_id=one.id, rules=2, published="2026-01-18", suggestions=READ),
            Reading(article_id=two.id, rules=2, published=""),
        ]
    )
    project.close()
    with Project.open(project.path) as again:
        assert again.suggestions(one.id) == list(READ)
        assert again.suggestions(two.id) == []
        assert again.readings() == {one.id: (2, "2026-01-18"), two.id: (2, "")}
        assert again.check() == []
        assert again.undo_label() == Label.of("test.make")
        assert again.commit(making(tag("آخر", position=1))) == acts + 1


def test_a_reading_that_was_damaged_counts_as_none_and_is_told_by_a_check(project: Project) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.keep_readings([Reading(article_id=one.id, rules=1, published="", suggestions=READ)])
    project._connection.execute("UPDATE suggestions SET quantity = '{\"value\": 3' WHERE place = 0")
    project._connection.commit()
    assert project.suggestions(one.id) == []
    assert [problem.kind for problem in project.check()] == ["unreadable"]
    project._connection.execute("DELETE FROM suggestions WHERE place = 0")
    project._connection.execute("UPDATE suggestions SET ends = 9999 WHERE place = 1")
    project._connection.commit()
    assert [problem.kind for problem in project.check()] == ["length"]


def test_a_project_open_for_reading_keeps_no_reading(project: Project) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.close()
    with Project.open(project.path, read_only=True) as again:
        again.keep_readings([Reading(article_id=one.id, rules=1, published="", suggestions=READ)])
        assert again.readings() == {}


def test_a_dismissal_is_a_record_that_can_be_taken_back(project: Project) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    aside = dismissal(one.id)
    project.commit(dismissing(aside))
    project.close()
    with Project.open(project.path) as again:
        assert again.dismissals() == [aside]
        assert again.record("dismissal", aside.id) == aside
        again.undo()
        assert again.dismissals() == []
        again.redo()
        assert again.dismissals() == [aside]
        told = {entry.field: entry.after for entry in again.history("dismissal", aside.id)}
        assert told["kind"] == Kind.QUANTITY
        assert again.check() == []


def test_a_dismissal_past_the_end_of_its_text_is_told_by_a_check(project: Project) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    aside = dismissal(one.id, 10, len(text.text) + 1)
    project.commit(dismissing(aside))
    assert [(problem.kind, problem.record) for problem in project.check()] == [("length", aside.id)]


def test_what_was_read_in_a_removed_article_leaves_the_file_with_it(project: Project) -> None:
    one, text = article()
    two, other = article("ثان", "نحو 40 بيتا هنا، في حي واحد قديم")
    project.commit(adding((one, text), (two, other)))
    project.keep_readings([Reading(article_id=one.id, rules=1, published="", suggestions=READ)])
    kept = Reading(article_id=two.id, rules=1, published="", suggestions=READ[:1])
    project.keep_readings([kept])
    gone, stays = dismissal(one.id), dismissal(two.id, 0, 6)
    project.commit(dismissing(gone))
    project.commit(dismissing(stays))
    project.commit(edits.remove([one], project.claims()))
    assert project.check() == []
    project.compact()
    assert project.readings() == {two.id: (1, "")}
    assert project.suggestions(one.id) == []
    assert project.suggestions(two.id) == list(kept.suggestions)
    assert project.dismissals() == [stays]
    assert project.history("dismissal", gone.id) == []
    assert project.check() == []


@pytest.fixture
def first_version(project: Project, tmp_path: Path) -> Path:
    """Return a file as the first version of the program left it, with an article, a tag, a claim and their acts."""
    one, text = article()
    statistic = tag()
    project.commit(adding((one, text)))
    project.commit(making(statistic))
    project.commit(making(claim(one, text, tags=(statistic.id,))))
    project.set_state("columns", "[]")
    project.close()
    path = tmp_path / "first.hashiya"
    connection = sqlite3.connect(path, isolation_level=None)
    migrations.migrations.apply(
        Database(connection, execute_plugins=False), stop_before=migrations.readings_and_dismissals.__name__
    )
    connection.execute("ATTACH ? AS whole", (str(project.path),))
    for table in ("meta", "state", "texts", "articles", "tags", "indicators", "claims", "acts", "act_fields"):
        connection.execute(f"INSERT INTO main.{table} SELECT * FROM whole.{table}")
    assert connection.execute("PRAGMA main.user_version").fetchone()[0] == 1
    connection.close()
    path.replace(project.path)
    return project.path


def test_a_file_of_the_first_version_gains_readings_and_dismissals_and_loses_nothing(first_version: Path) -> None:
    with Project.open(first_version) as project:
        (one,), (mark,) = project.articles(), project.claims()
        assert one.title == "القوات الأمريكية في العراق"
        assert mark.quantity is not None
        assert [kept.name for kept in project.tags()] == ["إحصاء"]
        assert project.state("columns") == "[]"
        assert project.readings() == {}
        aside = dismissal(one.id)
        project.keep_readings([Reading(article_id=one.id, rules=1, published="", suggestions=READ)])
        project.commit(dismissing(aside))
        assert project.check() == []
        project.undo()
        assert project.undo_label() == Label.of("test.make")
        project.undo()
        assert project.claims() == []
        assert project.check() == []
    (kept,) = places.backups_of(first_version).glob("*-version-1.hashiya")
    backup = sqlite3.connect(kept)
    assert backup.execute("SELECT count(*) FROM claims").fetchone()[0] == 1
    backup.close()
