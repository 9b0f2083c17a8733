"""How long the matrix of a large story takes, and what may belong together in it."""

import time
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from desktop.analysis.comparison import matrix
from desktop.analysis.gathering import proposals
from desktop.domain.claim import Claim
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from tests.analysis.records import article, claim


def stories(indicators: int, figures: int, units: tuple[str, ...]) -> tuple[list[Indicator], list[Claim]]:
    """Return indicators and 2,000 claims of 200 articles, of so many figures in these units an indicator."""
    random = Random(5)
    known = [Indicator(id=f"i{each:03}", name=f"مؤشر {each}", created_at=0, updated_at=0) for each in range(indicators)]
    return known, [
        claim(
            f"c{number:05}",
            f"a{random.randrange(200):03}",
            about=random.choice(known).id,
            quantity=Quantity(
                qualifier=random.choice([Qualifier.ABOUT, Qualifier.EXACTLY, Qualifier.MORE_THAN]),
                value=Decimal(1000 + random.randint(1, figures)),
                unit=random.choice(units),
            ),
            period=Period(start="2025", end="2025", precision=Precision.YEAR, role=Role.AS_OF),
        )
        for number in range(2000)
    ]


@pytest.mark.bench
def test_the_matrix_of_two_hundred_articles() -> None:
    articles = [article(f"a{number:03}") for number in range(200)]
    for count, figures, units in ((50, 4, ("جندي", "جنود")), (200, 4, ("جندي", "جنود")), (50, 8000, ("جندي", ""))):
        indicators, claims = stories(count, figures, units)
        started = time.process_time()
        found = matrix(articles, indicators, claims)
        taken = (time.process_time() - started) * 1000
        print(
            f"\n200 articles, 2,000 claims, {count} indicators of {figures} figures: "
            f"{taken:.0f} ms (goal 300, reported)"
        )
        assert len(found.rows) == count
    started = time.process_time()
    proposals([replace(each, indicator_id=None) for each in claims], indicators)
    print(f"\n2,000 claims without an indicator: proposals in {time.process_time() - started:.2f} s (reported)")
