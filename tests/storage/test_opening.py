"""Files of other versions, and what an open file is protected by."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database, Migrations

from desktop.storage import migrations, places, schema
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making

NEXT = schema.VERSION + 1


def test_the_newest_migration_leads_to_the_known_version(tmp_path: Path) -> None:
    Project.create(tmp_path / "a.hashiya").close()
    connection = sqlite3.connect(tmp_path / "a.hashiya")
    assert connection.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
    assert connection.execute("PRAGMA application_id").fetchone()[0] == schema.APPLICATION_ID
    assert connection.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
    assert schema.is_ours(connection)
    assert schema.is_whole(connection)
    for table in schema.COLUMNS:
        assert "STRICT" in connection.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()[0]
    connection.close()


def test_a_connection_has_every_pragma_of_the_house(project: Project) -> None:
    def pragma(name: str) -> object:
        return project._connection.execute(f"PRAGMA {name}").fetchone()[0]

    wanted = {"journal_mode": "truncate", "synchronous": 2, "locking_mode": "exclusive", "foreign_keys": 1,
              "trusted_schema": 0, "secure_delete": 1, "cell_size_check": 1, "temp_store": 2}  # fmt: skip
    assert {name: pragma(name) for name in wanted} == wanted


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return what makes the program one version newer: tags are to have a note."""

    def advance() -> None:
        newer = Migrations("hashiya")
        newer._migrations = list(migrations.migrations._migrations)

        @newer()
        def notes_of_tags(db: Database) -> None:
            db.conn.execute("ALTER TABLE tags ADD COLUMN note TEXT NOT NULL DEFAULT ''")
            db.conn.execute(f"PRAGMA user_version = {NEXT}")

        monkeypatch.setattr(migrations, "migrations", newer)
        monkeypatch.setattr(schema, "VERSION", NEXT)
        monkeypatch.setitem(schema.COLUMNS, "tags", [*schema.COLUMNS["tags"], "note"])

    return advance


def test_an_older_file_is_backed_up_then_migrated(project: Project, next_version: Callable[[], None]) -> None:
    one, text = article()
    mark = claim(one, text)
    project.commit(adding((one, text)))
    project.commit(making(mark))
    project.close()
    next_version()
    with Project.open(project.path) as again:
        assert again.claims() == [mark]
        assert again._connection.execute("PRAGMA user_version").fetchone()[0] == NEXT
        assert again.undo_label() is not None
    (kept,) = places.backups_of(project.path).glob(f"*-version-{NEXT - 1}.hashiya")
    backup = sqlite3.connect(kept)
    assert backup.execute("PRAGMA user_version").fetchone()[0] == NEXT - 1
    assert backup.execute("SELECT count(*) FROM claims").fetchone()[0] == 1
    backup.close()


def test_an_older_file_open_for_reading_is_left_as_it_is(project: Project, next_version: Callable[[], None]) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.close()
    before = project.path.read_bytes()
    next_version()
    with Project.open(project.path, read_only=True) as again:
        assert again.articles() == [one]
    assert project.path.read_bytes() == before
    assert list(places.folder("reading").iterdir()) == []


def test_a_migration_that_fails_can_be_tried_again(
    project: Project, next_version: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.close()
    next_version()
    fails = True
    monkeypatch.setitem(schema.COLUMNS, "indicators", [*schema.COLUMNS["indicators"], "colour"])

    @migrations.migrations()
    def colours_of_indicators(db: Database) -> None:
        db.conn.execute("ALTER TABLE indicators ADD COLUMN colour TEXT")
        if fails:
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        Project.open(project.path)
    connection = sqlite3.connect(project.path)
    assert "colour" not in [row[1] for row in connection.execute("PRAGMA table_info(indicators)")]
    connection.execute(f"PRAGMA user_version = {NEXT - 1}")
    connection.close()
    fails = False
    with Project.open(project.path) as again:
        assert again.articles() == [one]
        assert again.check() == []


def test_moving_a_project_keeps_all_but_its_undo(project: Project, tmp_path: Path) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.close()
    moved = project.path.rename(tmp_path / "moved.hashiya")
    with Project.open(moved) as again:
        assert again.articles() == [one]
        assert again.undo_label() is None
        assert again.commit(making(claim(one, text))) == 1
        assert again.check() == []
        again.undo()
        assert again.claims() == []


def test_an_article_keeps_its_name_through_a_link(project: Project, tmp_path: Path) -> None:
    link = tmp_path / "link.hashiya"
    link.symlink_to(project.path)
    project.commit(adding(article()))
    project.close()
    with Project.open(link) as again:
        assert again.path == project.path
        assert again.undo_label() is not None
        (kept,) = again.articles()
        assert replace(kept, title="") != kept
