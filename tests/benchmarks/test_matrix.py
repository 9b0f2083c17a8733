"""The CPU time of the window in which a large matrix opens, follows an act, and scrolls."""

import time
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.change import Change, Label, edited, made
from desktop.domain.identifiers import new_id
from desktop.domain.indicator import Indicator
from desktop.domain.moment import now
from desktop.domain.quantity import Qualifier, Quantity
from desktop.edits import claims
from desktop.session.preferences import Preferences
from desktop.session.workspace import Workspace
from desktop.storage.project import Project
from desktop.widgets.compare.matrix_card import MatrixCard
from desktop.widgets.shell import style
from desktop.widgets.theme import LIGHT, Theme
from tests.benchmarks.stories import project_of

ARTICLES, EACH, INDICATORS = 200, 10, 120
GOAL = 0.3  # seconds to open


def story(path: Path) -> Path:
    """Make a closed project of 2,000 claims under 120 indicators, whose values agree, differ and say 'about'."""
    from dataclasses import replace

    project_of(path, ARTICLES, EACH)
    with Project.open(path) as project:
        indicators = [Indicator(id=new_id(), name=f"ظاهرة {i}", created_at=1, updated_at=1) for i in range(INDICATORS)]
        records = [made(indicator) for indicator in indicators]
        for at, claim in enumerate(project.claims()):
            quantity = Quantity(
                value=Decimal(2000 + at * 37 % 11 * (at % 3)), unit="جندي" if at % 7 else "عسكري",
                qualifier=Qualifier.ABOUT if at % 5 == 0 else Qualifier.EXACTLY,
            )  # fmt: skip
            known = replace(claim, indicator_id=indicators[at * 53 % INDICATORS].id, quantity=quantity)
            records.append(edited(claim, known))
        project.commit(Change(Label.of("claim.import", count=len(records)), tuple(records)))
    return path


@pytest.mark.bench
def test_the_matrix_of_two_hundred_articles(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    path = story(tmp_path / "large.hashiya")
    theme = Theme(LIGHT)
    style.apply(qapp, theme)
    taken = []
    for _ in range(3):
        workspace = Workspace()
        workspace.open(path)
        started = time.thread_time()
        card = MatrixCard(workspace, theme, Preferences())
        qtbot.addWidget(card)
        card.resize(1650, 540)
        with qtbot.waitExposed(card):
            card.show()
        card.grid.viewport().repaint()
        taken.append(time.thread_time() - started)
        if len(taken) < 3:
            card.close()
            workspace.close()
    assert card.model.columnCount() == ARTICLES + 2
    assert len(card.model.rows()) == INDICATORS
    claim = workspace.all_claims()[0]
    started = time.thread_time()
    workspace.commit(claims.revise([claim], now=now(), quantity=Quantity(value=Decimal(1))))
    act = time.thread_time() - started
    bar = card.grid.horizontalScrollBar()
    started = time.thread_time()
    for frame in range(20):
        bar.setValue(bar.maximum() * frame // 20)
        card.grid.viewport().repaint()
    scrolled = (time.thread_time() - started) / 20
    workspace.close()
    print(
        f"\nmatrix of {ARTICLES} articles and {ARTICLES * EACH} claims: opens in {min(taken) * 1000:.0f} ms "
        f"(goal {GOAL * 1000:.0f}), an act {act * 1000:.1f} ms, a frame sideways {scrolled * 1000:.1f} ms"
    )
