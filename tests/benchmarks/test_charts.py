"""Charts of 100,000 claims: gathered once, then drawn within a frame or two."""

import random
import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.domain.article import Article
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from desktop.domain.tag import Tag
from desktop.storage.project import Project
from desktop.widgets.compare.chart import Chart
from desktop.widgets.compare.chart_kinds import ChartKind, Story, shown
from desktop.widgets.compare.frame import Look
from desktop.widgets.compare.paint import measure
from desktop.widgets.theme import LIGHT
from tests.benchmarks.stories import many_claims, project_of

pytestmark = pytest.mark.bench
_CLAIMS = 100_000


@pytest.fixture(scope="module")
def records(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[tuple[list[Article], list[Tag], list[Indicator], list[Claim]]]:
    """Return 200 articles and 100,000 claims with values, dates and speakers, the half under one indicator."""
    path: Path = tmp_path_factory.mktemp("bench") / "story.hashiya"
    with Project.open(project_of(path, 200, 5)) as project:
        articles, tags, indicators = project.articles(), project.tags(), project.indicators()
        claims = many_claims(project, _CLAIMS)
    rng = random.Random(5)
    for place, article in enumerate(articles):
        articles[place] = replace(article, published=f"20{rng.randint(10, 25)}-{rng.randint(1, 12):02d}-15")
    kinds = [kind for kind in Qualifier if kind is not Qualifier.BETWEEN]
    for at, claim in enumerate(claims):
        year = f"20{rng.randint(10, 25)}-{rng.randint(1, 12):02d}"
        claims[at] = replace(
            claim,
            indicator_id=indicators[0].id if at % 2 else indicators[at % 20].id,
            quantity=Quantity(value=Decimal(rng.randint(0, 9000)), qualifier=rng.choice(kinds), unit="جندي"),
            period=Period(start=year, end=year, precision=Precision.MONTH, role=Role.AS_OF),
            speaker=f"متحدث {rng.randint(1, 60)}",
        )
    yield articles, tags, indicators, claims


@pytest.mark.parametrize("kind", list(ChartKind))
def test_100000_claims_are_redrawn_within_100_ms(
    qapp: QApplication, records: tuple[list[Article], list[Tag], list[Indicator], list[Claim]], kind: ChartKind
) -> None:
    articles, tags, indicators, claims = records
    story = Story(articles, tags, indicators, claims, LIGHT)
    before = time.perf_counter()
    content = shown(kind, story, indicators[0].id).content
    gathered = time.perf_counter() - before
    look = Look(True, LIGHT.ink, LIGHT.muted, LIGHT.line, LIGHT.card, measure)
    chart = Chart(lambda _claim: "")
    chart.resize(540, 330)
    image = QImage(540, 330, QImage.Format.Format_RGB32)
    taken = []
    for _ in range(9):
        before = time.perf_counter()
        chart.show_content(content, look, LIGHT.accent)
        chart.render(image)
        taken.append(time.perf_counter() - before)
    chart.deleteLater()
    redraw = statistics.median(taken)
    print(f"\n{kind}: {len(content):,} marks of {_CLAIMS:,} claims gathered in {gathered * 1000:.0f} ms, "
          f"redrawn in {redraw * 1000:.1f} ms (goal 100)")  # fmt: skip
