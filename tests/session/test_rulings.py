"""Every rule has a sentence, in both languages."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop.domain.change import Label
from desktop.domain.overrule import Verdict
from desktop.session import languages, rulings
from desktop.session.phrases import unmarked

ROOT = Path(__file__).resolve().parents[2]
ARGS: dict[str, str | int] = {
    "first": "2024/2024", "second": "2025-01/2025-03", "percent": "5", "count": 3, "latest": "2025-09", "reason": "سبب",
    "odd": 1, "articles": 5, "amount": "3", "unit": "month", "kind": "date", "speaker": "س", "outlet": "ص",
    "words": "ك",
}  # fmt: skip


def labels() -> set[str]:
    code = "".join(file.read_text(encoding="utf-8") for file in (ROOT / "desktop" / "analysis").glob("*.py"))
    code += '"gather.same_value" "gather.close_value" "gather.same_date" "gather.close_date" "rule.overruled"'
    return set(re.findall(r'"((?:rule|origin|gather)\.[a-z_]+)"', code)) - {"rule.differ_date", "rule.bounds_date"}


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_rule_of_the_analysis_has_a_sentence(qapp: QApplication, language: str) -> None:
    languages.install(qapp, language)
    try:
        for key in sorted(labels()):
            said = unmarked(rulings.rule(Label.of(key, **ARGS)))
            assert said, key
            assert "%" not in said.replace("%5", "").replace("5%", ""), said
            assert bool(re.search("[ء-ي]{4}", said)) == (language == "ar"), said
        assert all(rulings.verdict(each) for each in Verdict)
    finally:
        languages.install(qapp, "en")


def test_how_far_apart_is_said_in_the_unit_of_the_claims(qapp: QApplication) -> None:
    languages.install(qapp, "en")

    def rule(key: str = "rule.differ", **args: str | int) -> str:
        plain: dict[str, str | int] = {
            "odd": 0, "articles": 2, "amount": "500", "unit": "جندي", "percent": "25", "kind": "number"
        }  # fmt: skip
        return unmarked(rulings.rule(Label.of(key, **(plain | args))))

    assert rule() == "The articles differ by up to 500 جندي (25%)."
    assert rule(odd=1, articles=5) == "Different in 1 article of 5, by up to 500 جندي (25%)."
    assert (
        rule(odd=2, articles=5, amount="1", unit="month", kind="date")
        == "Different in 2 articles of 5, by up to 1 month."
    )
    assert (
        rule("rule.bounds", amount="1200.5", unit="", percent="")
        == "The limits that the articles set are 1,200.5 apart."
    )
    assert rule(amount="0") == "The articles contradict each other."
    assert rule(amount="0", odd=1, articles=3) == "Contradicted by 1 article of 3."


def test_spans_of_time_are_said_with_their_open_ends(qapp: QApplication) -> None:
    languages.install(qapp, "en")
    said = rulings.rule(Label.of("rule.spans", first="2024/", second="/2025-03"))
    assert unmarked(said) == "The figures cover different periods: from 2024 and until March 2025."


def test_a_summary_names_the_odd_ones_and_sends_to_the_quotes_where_nothing_was_compared(qapp: QApplication) -> None:
    languages.install(qapp, "en")
    differ = Label.of("rule.differ", odd=1)
    assert unmarked(rulings.summary(Verdict.DIFFER, differ, 5)) == "differ: 1 of 5"
    assert rulings.summary(Verdict.DIFFER, Label.of("rule.differ", odd=0), 5) == "differ"
    assert rulings.summary(Verdict.COMPATIBLE, Label.of("rule.words"), 2) == "read the quotes"


def test_origins_are_counted_where_they_are_fewer(qapp: QApplication) -> None:
    languages.install(qapp, "en")
    assert rulings.origins(5, 2) == "5 articles, 2 origins"
    assert rulings.origins(3, 3) == "3 articles"
