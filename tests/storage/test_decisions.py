"""What people decide of comparisons: overrules, synonyms, refusals, in the file and through its older shape."""

import sqlite3
from pathlib import Path

import pytest
from sqlite_utils import Database

from desktop.domain.change import Change, Label, edited, made, removed
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.overrule import Overrule, Verdict
from desktop.domain.refusal import Refusal
from desktop.domain.suggestion import Reading
from desktop.domain.synonym import Synonym
from desktop.edits import indicators, overrules
from desktop.session.records import Records
from desktop.storage import migrations, places, schema
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making, tag

STAMPS = {"created_at": 1, "updated_at": 1}
OLDER = [
    "meta",
    "state",
    "texts",
    "articles",
    "tags",
    "indicators",
    "claims",
    "dismissals",
    "readings",
    "suggestions",
    "acts",
    "act_fields",
]


def indicator(name: str = "عدد القوات") -> Indicator:
    return Indicator(id=new_id(), name=name, **STAMPS)


def decisions(of: Indicator) -> tuple[Overrule, Synonym, Refusal]:
    return (
        Overrule(id=new_id(), indicator_id=of.id, verdict=Verdict.AGREE, reason="خطأ مطبعي", **STAMPS),
        Synonym(id=new_id(), words=("جندي", "عسكري"), **STAMPS),
        Refusal(id=new_id(), claims=("c1", "c2"), indicator_id=of.id, **STAMPS),
    )


def test_decisions_are_kept_undone_and_done_again(project: Project) -> None:
    troops = indicator()
    project.commit(making(troops))
    overrule, synonym, refusal = decisions(troops)
    project.commit(Change(Label.of("test"), tuple(map(made, (overrule, synonym, refusal)))))
    assert project.decisions("overrule") == [overrule]
    assert project.decisions("synonym") == [synonym]
    assert project.decisions("refusal") == [refusal]
    assert project.check() == []
    project.undo()
    assert [project.decisions(kind) for kind in ("overrule", "synonym", "refusal")] == [[], [], []]
    project.redo()
    assert project.decisions("refusal") == [refusal]
    (entry,) = [each for each in project.history("overrule", overrule.id) if each.field == "reason"][-1:]
    assert entry.after == "خطأ مطبعي"


def test_the_records_in_memory_follow_decisions(project: Project) -> None:
    troops = indicator()
    project.commit(making(troops))
    records = Records(project)
    overrule, _, _ = decisions(troops)
    assert records.decisions("overrule") == {}
    for change in (
        Change(Label.of("test"), (made(overrule),)),
        overrules.overrule(troops, Verdict.DIFFER, "غير ذلك", [overrule], now=2),
    ):
        project.commit(change)
        records.apply(change)
    assert [each.verdict for each in records.decisions("overrule").values()] == [Verdict.DIFFER]  # type: ignore[union-attr]
    assert list(records.decisions("overrule").values()) == project.decisions("overrule")
    last = project.decisions("overrule")[0]
    records.apply(Change(Label.of("test"), (removed(last),)))
    assert records.decisions("overrule") == {}


def test_a_decision_on_an_indicator_that_is_gone_is_found_by_a_check(project: Project) -> None:
    troops = indicator()
    project.commit(making(troops))
    project.commit(Change(Label.of("test"), tuple(map(made, decisions(troops)))))
    assert project.check() == []
    project.commit(indicators.dissolve(troops, [], project.decisions("overrule"), now=2))
    assert project.check() == []
    project.undo()
    project.commit(indicators.dissolve(troops, [], [], now=2))
    assert [(problem.kind, problem.text) for problem in project.check()] == [("reference", "indicator_id")]


def test_compacting_takes_along_what_was_decided_of_an_indicator_that_is_gone(project: Project) -> None:
    troops, bases = indicator(), indicator("القواعد")
    project.commit(making(troops, bases))
    project.commit(Change(Label.of("test"), tuple(map(made, decisions(troops)))))
    kept = decisions(bases)[0]
    project.commit(Change(Label.of("test"), (made(kept),)))
    project.commit(indicators.dissolve(troops, [], [], now=2))
    project.compact()
    assert project.decisions("overrule") == [kept]
    assert project.decisions("refusal") == []
    assert len(project.decisions("synonym")) == 1
    assert project.check() == []


@pytest.fixture
def second_version(project: Project, tmp_path: Path) -> Path:
    """Return a file as the second version of the program left it, with records of each kind and their acts."""
    one, text = article()
    statistic, troops = tag(), indicator()
    project.commit(adding((one, text)))
    project.commit(making(statistic, troops))
    project.commit(making(claim(one, text, tags=(statistic.id,), indicator_id=troops.id)))
    project.keep_readings([Reading(article_id=one.id, rules=1, published="")])
    project.close()
    path = tmp_path / "second.hashiya"
    connection = sqlite3.connect(path, isolation_level=None)
    migrations.migrations.apply(
        Database(connection, execute_plugins=False),
        stop_before=migrations.what_people_decide_of_comparisons.__name__,
    )
    connection.execute("ATTACH ? AS whole", (str(project.path),))
    for table in OLDER:
        connection.execute(f"INSERT INTO main.{table} SELECT * FROM whole.{table}")
    assert connection.execute("PRAGMA main.user_version").fetchone()[0] == 2
    connection.close()
    path.replace(project.path)
    return project.path


def test_a_file_of_the_second_version_gains_decisions_and_loses_nothing(second_version: Path) -> None:
    with Project.open(second_version) as project:
        (troops,), (mark,) = project.indicators(), project.claims()
        assert mark.indicator_id == troops.id
        assert list(project.readings().values()) == [(1, "")]
        overrule, synonym, refusal = decisions(troops)
        project.commit(Change(Label.of("test"), tuple(map(made, (overrule, synonym, refusal)))))
        project.commit(Change(Label.of("test"), (edited(synonym, Synonym(id=synonym.id, words=("عسكري",), **STAMPS)),)))
        assert project.check() == []
        for _ in range(3):
            project.undo()
        assert project.claims() == []
        assert project.check() == []
    (kept,) = places.backups_of(second_version).glob("*-version-2.hashiya")
    backup = sqlite3.connect(kept)
    assert backup.execute("SELECT count(*) FROM claims").fetchone()[0] == 1
    backup.close()


def test_a_file_with_decisions_is_one_of_ours(project: Project) -> None:
    connection = project._connection
    assert schema.is_ours(connection)
    assert schema.is_whole(connection)
