"""Files that are no project, or no longer one: a named cause, and the file is left as it was."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.errors import DamagedProject, KnownError, NewerProject, NotAProject
from desktop.storage import schema
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making, tag


@pytest.fixture
def content(project: Project) -> bytes:
    """Return the bytes of a project with some claims in it."""
    one, text = article()
    label = tag()
    project.commit(adding((one, text)))
    project.commit(making(label, *(claim(one, text, place, place + 9, tags=(label.id,)) for place in range(40))))
    project.close()
    return project.path.read_bytes()


@pytest.fixture
def intact(content: bytes, tmp_path: Path) -> Path:
    """Return a file with these bytes that stays as it is."""
    place = tmp_path / "intact"
    place.write_bytes(content)
    return place


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7 " * 100, b"x", b"\x89PNG\r\n\x1a\n" * 99, "نص عربي".encode() * 50, b"SQLite format 2\0" * 20,
     b"\0" * 5000],
)  # fmt: skip
def test_another_kind_of_file_is_no_project(tmp_path: Path, content: bytes) -> None:
    place = tmp_path / "other.hashiya"
    place.write_bytes(content)
    for read_only in (False, True):
        with pytest.raises(NotAProject):
            Project.open(place, read_only=read_only)
    assert place.read_bytes() == content
    assert list(tmp_path.iterdir()) == [place]


def test_a_folder_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        Project.open(tmp_path)


def test_a_database_of_another_program_is_no_project(tmp_path: Path) -> None:
    place = tmp_path / "other.hashiya"
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("CREATE TABLE claims (id TEXT)")
    before = place.read_bytes()
    with pytest.raises(NotAProject):
        Project.open(place)
    assert place.read_bytes() == before


@pytest.mark.parametrize("size", [0, 1, 15, 50, 99, 100, 512, 4095, 4096, 5000, 20_000, -4096, -1])
def test_a_project_cut_short_is_damaged(project: Project, content: bytes, size: int) -> None:
    short = content[:size]
    project.path.write_bytes(short)
    for read_only in (False, True):
        with pytest.raises(DamagedProject) as refused:
            Project.open(project.path, read_only=read_only)
        assert refused.value.details["reason"]
    assert project.path.read_bytes() == short


def test_a_file_of_a_newer_program_is_refused_untouched(project: Project, content: bytes) -> None:
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("PRAGMA user_version = 9")
    before = project.path.read_bytes()
    with pytest.raises(NewerProject) as refused:
        Project.open(project.path)
    assert (refused.value.details["version"], refused.value.details["known"]) == (9, schema.VERSION)
    assert project.path.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW extra AS SELECT 1",
        "CREATE TRIGGER extra AFTER INSERT ON claims BEGIN DELETE FROM claims; END",
        "CREATE TABLE extra (id TEXT)",
        "CREATE VIRTUAL TABLE extra USING fts5(words)",
        "ALTER TABLE claims ADD COLUMN extra TEXT AS (hex(id))",
        "ALTER TABLE claims ADD COLUMN extra TEXT CHECK (length(extra) < 9)",
    ],
)
def test_a_project_with_a_strangers_machinery_in_it_is_refused(
    project: Project, content: bytes, statement: str
) -> None:
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute(statement)
        connection.commit()
    with pytest.raises(NotAProject):
        Project.open(project.path)


def test_a_project_without_one_of_its_tables_is_damaged(project: Project, content: bytes) -> None:
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("DROP TABLE act_fields")
    with pytest.raises(DamagedProject):
        Project.open(project.path)


def test_a_project_that_was_put_into_wal_mode_is_read_and_put_right(project: Project, content: bytes) -> None:
    with closing(sqlite3.connect(project.path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
    with Project.open(project.path, read_only=True) as reader:
        assert len(reader.claims()) == 40
    with Project.open(project.path) as again:
        again.undo()
        assert again.claims() == []
    assert [place.name for place in project.path.parent.iterdir()] == ["story.hashiya"]


READS: list[Callable[[Project], object]] = [
    Project.articles, Project.tags, Project.indicators, Project.claims, Project.claim_counts, Project.tag_counts,
    Project.undo_label, Project.check, Project.undo, Project.redo,
    lambda project: [project.text(article.text_hash) for article in project.articles()],
    lambda project: [project.history("claim", claim.id) for claim in project.claims()],
    lambda project: project.commit(making(tag("بعد"))),
]  # fmt: skip

PLACES = st.integers(0, 2**20) | st.integers(16, 100) | st.integers(100, 12_000)


@pytest.mark.slow
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(flips=st.lists(st.tuples(PLACES, st.integers(1, 255)), min_size=1, max_size=8))
def test_no_flipped_bits_end_in_anything_but_a_named_cause(
    project: Project, intact: Path, flips: list[tuple[int, int]]
) -> None:
    broken = bytearray(intact.read_bytes())
    for place, bits in flips:
        broken[place % len(broken)] ^= bits
    project.path.write_bytes(broken)
    project.path.with_name(project.path.name + "-journal").unlink(missing_ok=True)
    try:
        opened = Project.open(project.path)
    except KnownError:
        return
    try:
        for read in READS:
            try:
                read(opened)
            except KnownError:
                continue
    finally:
        with suppress(KnownError):
            opened.close()
