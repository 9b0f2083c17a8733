"""Acknowledged means on disk: a program killed at any moment has kept every claim it said was saved."""

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from subprocess import Popen

import pytest

from desktop.storage.project import Project
from tests.faults import children
from tests.storage.stories import adding, article

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="needs fork, so that sixty programs start in no time"),
]
KILLS = 60

# Forks a program for each line it reads. The program marks claims without end, sometimes takes one back and does it
# again, removes one for good or backs up, and says "ack" after each claim that is saved.
NURSERY = """
import os, random, sys
from pathlib import Path
from desktop.domain.change import Change, Label, removed
from desktop.storage.project import Project, preload
from tests.storage.stories import claim, making
preload()

def work(path, seed):
    chance = random.Random(seed)
    project = Project.open(path)
    article = project.articles()[0]
    class text: text = project.text(article.text_hash)
    while True:
        mark = claim(article, text, chance.randrange(40), chance.randrange(50, 90))
        project.commit(making(mark))
        if chance.random() < 0.1:
            project.undo()
            project.redo()
        os.write(1, f"ack {mark.id}\\n".encode())
        act = chance.random()
        if act < 0.05:
            short_lived = claim(article, text)
            project.commit(making(short_lived))
            project.commit(Change(Label("claim.remove"), (removed(short_lived),)))
            project.compact()
        elif act < 0.1:
            project.back_up()

for line in sys.stdin:
    child = os.fork()
    if child == 0:
        try:
            work(Path(sys.argv[1]), int(line))
        finally:
            os._exit(1)
    os.write(1, f"pid {child}\\n".encode())
    status = os.waitpid(child, 0)[1]
    os.write(1, f"gone {status}\\n".encode())
"""


@pytest.fixture
def nursery(project: Project) -> Iterator["Popen[str]"]:
    """Return a program that forks marking programs, one at a time."""
    project.commit(adding(article()))
    project.close()
    with children.start(NURSERY, project.path) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait(10)


def test_every_acknowledged_claim_survives_sixty_kills(nursery: "Popen[str]", project: Project) -> None:
    chance = random.Random(2026)  # fixed, so that a failure can be looked at again
    acknowledged: set[str] = set()
    for kill in range(KILLS):
        acknowledged |= acknowledged_before_kill(nursery, kill, chance)
        with Project.open(project.path) as survivor:
            kept = {claim.id for claim in survivor.claims()}
            assert kept >= acknowledged, f"kill {kill} lost an acknowledged claim"
            assert len(kept) <= len(acknowledged) + kill + 2, "more than the claim in work at each kill"
            assert survivor.check() == []
    assert len(acknowledged) > KILLS
    left = {place.name for place in project.path.parent.iterdir()}
    assert left == {"story.hashiya"}


def acknowledged_before_kill(nursery: "Popen[str]", seed: int, chance: random.Random) -> set[str]:
    """Let a program save a few claims, end it with SIGKILL a moment later and return the ids it had acknowledged."""
    assert nursery.stdin is not None
    assert nursery.stdout is not None
    nursery.stdin.write(f"{seed}\n")
    nursery.stdin.flush()
    ids: set[str] = set()
    pid, enough = 0, chance.randrange(8)
    for line in nursery.stdout:
        word, value = line.split()
        if word == "gone":
            assert int(value) == signal.SIGKILL, "the program ended by itself"
            return ids
        if word == "pid":
            pid = int(value)
        else:
            ids.add(value)
        if len(ids) == enough:
            time.sleep(chance.uniform(0, 0.015))
            os.kill(pid, signal.SIGKILL)
            enough = -1
    raise AssertionError("the nursery ended")


def test_what_a_killed_program_left_half_done_can_be_read_where_nothing_may_be_written(
    nursery: "Popen[str]", project: Project, tmp_path: Path
) -> None:
    chance = random.Random(7)
    journal = project.path.with_name(project.path.name + "-journal")
    for seed in range(100):
        ids = acknowledged_before_kill(nursery, seed, chance)
        if journal.exists() and journal.read_bytes()[:1] == b"\xd9":
            break
    else:
        pytest.skip("no kill fell into a transaction")
    before = project.path.read_bytes(), journal.read_bytes()
    with Project.open(project.path, read_only=True) as reader:
        assert {claim.id for claim in reader.claims()} >= ids
        assert reader.check() == []
    assert (project.path.read_bytes(), journal.read_bytes()) == before
