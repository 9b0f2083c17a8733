"""A check finds what SQLite alone does not."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.storage.checking import Problem
from desktop.storage.project import Project
from tests.storage.stories import adding, article, claim, making, tag


@pytest.fixture
def damage(project: Project) -> Callable[..., list[Problem]]:
    """Return what writes into a project behind the program's back and checks it."""

    def write(*statements: str) -> list[Problem]:
        one, text = article()
        label = tag()
        project.commit(adding((one, text)))
        about = Indicator(id=new_id(), name="عدد القوات", created_at=1, updated_at=1)
        project.commit(making(label, about, claim(one, text, tags=(label.id,), indicator_id=about.id)))
        assert project.check() == []
        project.close()
        connection = sqlite3.connect(project.path)
        for statement in statements:
            connection.execute(statement)
        connection.commit()
        connection.close()
        with Project.open(project.path) as again:
            return again.check()

    return write


@pytest.mark.parametrize(
    ("statement", "kind"),
    [
        ("UPDATE texts SET text = replace(text, 'نحو', 'نحن')", "text"),
        ("UPDATE claims SET note = 'x'", "digest"),
        ("UPDATE articles SET removed = 1", "digest"),
        ("UPDATE articles SET removed = 1", "reference"),
        ("UPDATE claims SET status = 'x'", "unreadable"),
        ("UPDATE tags SET colour = 'x'", "unreadable"),
        ("UPDATE tags SET position = -1, name = ''", "digest"),
        ("UPDATE articles SET furniture = 'x'", "unreadable"),
        ("UPDATE articles SET body = '[9,1]'", "unreadable"),
        ("UPDATE claims SET quantity = '{}x'", "unreadable"),
        ("UPDATE claims SET anchor = '[]'", "unreadable"),
        ("UPDATE claims SET tags = '{'", "unreadable"),
        ("UPDATE indicators SET name = CAST(x'ff' AS TEXT)", "sqlite"),
        ("UPDATE indicators SET updated_at = 7", "digest"),
        ("UPDATE acts SET label = 'x'", "act"),
        ("UPDATE acts SET actor = CAST(x'ff' AS TEXT)", "sqlite"),
        ("UPDATE texts SET text = CAST(x'ff' AS TEXT)", "sqlite"),
        ("""UPDATE claims SET anchor = json_set(anchor, '$.start', 16)""", "quote"),
        ("""UPDATE claims SET anchor = json_set(anchor, '$.before', '')""", "quote"),
        ("""UPDATE claims SET anchor = json_set(anchor, '$.end', 100000)""", "quote"),
        ("UPDATE claims SET tags = '[\"none\"]'", "reference"),
        ("UPDATE claims SET article_id = 'none'", "reference"),
        ("UPDATE articles SET length = 1", "length"),
        ("DELETE FROM texts", "text"),
        ("UPDATE acts SET label = '[\"x\",{}]' WHERE act = 1", "act"),
        ("UPDATE act_fields SET after = 'x' WHERE field = 'title'", "act"),
        ("DELETE FROM act_fields WHERE field = 'title'", "act"),
        ("DELETE FROM act_fields WHERE act = 1", "act"),
        ("UPDATE acts SET n = 7 WHERE n = 2", "gap"),
        ("DELETE FROM acts WHERE n = 1", "gap"),
    ],
)
def test_what_was_changed_behind_the_program_is_found(
    damage: Callable[..., list[Problem]], statement: str, kind: str
) -> None:
    assert kind in {problem.kind for problem in damage(statement)}


def test_a_flipped_bit_in_a_page_is_a_problem_and_no_crash(project: Project, tmp_path: Path) -> None:
    one, text = article()
    project.commit(adding((one, text)))
    project.commit(making(*(claim(one, text, place, place + 5) for place in range(60))))
    project.close()
    content = bytearray(project.path.read_bytes())
    page = content.index("مسؤولون".encode()) // 4096 * 4096
    content[page] ^= 0xFF
    broken = tmp_path / "broken.hashiya"
    broken.write_bytes(content)
    with Project.open(broken) as again:
        assert "sqlite" in {problem.kind for problem in again.check()}
