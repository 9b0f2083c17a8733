"""How long the matrix of a large story takes, and what may belong together in it."""

import time
from dataclasses import replace
from decimal import Decimal
from random import Random

import pytest

from desktop.analysis.comparison import matrix
from desktop.analysis.gathering import proposals
from desktop.domain.indicator import Indicator
from desktop.domain.period import Period, Precision, Role
from desktop.domain.quantity import Qualifier, Quantity
from tests.analysis.records import article, claim


@pytest.mark.bench
def test_the_matrix_of_two_hundred_articles() -> None:
    random = Random(5)
    articles = [article(f"a{number:03}") for number in range(200)]
    for indicator_count, figures in ((50, 6), (200, 6), (50, 8000)):
        indicators = [
            Indicator(id=f"i{number:03}", name=f"مؤشر {number}", created_at=0, updated_at=0)
            for number in range(indicator_count)
        ]
        claims = [
            claim(
                f"c{number:05}",
                random.choice(articles).id,
                about=random.choice(indicators).id,
                quantity=Quantity(
                    qualifier=random.choice([Qualifier.ABOUT, Qualifier.EXACTLY, Qualifier.MORE_THAN]),
                    value=Decimal(1000 + 8000 // figures * random.randint(0, figures)),
                    unit=random.choice(["جندي", "عسكري أميركي", "جنود", ""]),
                ),
                period=Period(start="2025", end="2025", precision=Precision.YEAR, role=Role.AS_OF),
            )
            for number in range(2000)
        ]
        started = time.perf_counter()
        found = matrix(articles, indicators, claims)
        taken = time.perf_counter() - started
        print(
            f"\n200 articles, 2,000 claims, {indicator_count} indicators, {figures} figures: matrix in {taken * 1000:.0f} ms (reported)"
        )
        assert len(found.rows) == indicator_count
    started = time.perf_counter()
    proposals([replace(each, indicator_id=None) for each in claims], indicators)
    print(f"\n2,000 claims without an indicator: proposals in {time.perf_counter() - started:.2f} s (reported)")
