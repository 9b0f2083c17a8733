"""Unit senses: forms of one unit meet, units that only look alike never do."""

from decimal import Decimal
from itertools import combinations

import pytest

from desktop.analysis.unit_sense import GROUPS, Sense, Senses
from desktop.domain.quantity import Quantity
from desktop.domain.synonym import Synonym

SENSES = Senses()
NAMES = [[word.replace("_", " ") for word in group.split()] for group in GROUPS]


def sense(unit: str, senses: Senses = SENSES) -> Sense:
    return senses.of(Quantity(value=Decimal(5), unit=unit))


def meet(one: str, other: str, senses: Senses = SENSES) -> bool:
    return sense(one, senses).meets(sense(other, senses))


def synonym(*words: str) -> Synonym:
    return Synonym(id=words[0], words=words, created_at=0, updated_at=0)


def written(names: list[str]) -> set[str]:
    """Return names as reports write them: with the article where they are no signs, those in -ūn in each case."""
    oblique = {f"{name.removesuffix('ون')}ين" for name in names if name.endswith("ون")}
    return {
        form for name in {*names, *oblique} for form in (name, name if " " in name or len(name) < 3 else f"ال{name}")
    }


def test_within_a_group_all_forms_meet() -> None:
    for names in NAMES:
        for form in written(names):
            assert meet(form, names[0]), (form, names[0])


def test_across_groups_no_forms_meet() -> None:
    for mine, its in combinations(NAMES, 2):
        heads = [{sense(form).head for form in written(names)} for names in (mine, its)]
        assert not heads[0] & heads[1], (mine, its)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أسرى", "عائلات"), ("أسرى", "أسرة"), ("أسير", "أسرة"), ("مدني", "مدينة"), ("مدنيين", "مدن"),
        ("مدنياً", "مدينتين"), ("مقاتلات", "مقاتلين"), ("مقاتلة", "مقاتلاً"), ("طلبات", "طلاب"), ("طلباً", "طالباً"),
        ("غرامة", "غرام"), ("غرامات مالية", "غرامات"), ("عملات", "عمليات"), ("عملة", "عملية"), ("موقعة", "موقع"),
        ("مدرسين", "مدارس"), ("بلدات", "بلدان"), ("مركب", "مركبة"), ("طيور", "طائرات"), ("جروح", "جرحى"),
    ],
)  # fmt: skip
def test_units_that_look_alike_stay_apart(one: str, other: str) -> None:
    assert not meet(one, other)
    assert not meet(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("أسرى", "أسير"), ("أسيراً", "الأسرى"), ("مدنياً", "مدنيين"), ("مدينة", "مدينتين"), ("جندياً", "الجنود"),
        ("مقاتلَين", "مقاتلين"), ("غرامات", "غراماً"), ("غرامات مالية", "غرامة"), ("الآليات", "آلية"),
        ("مواطناً", "المواطنين"), ("راكباً", "الراكبين"), ("عسكريات", "عسكري"),
    ],
)  # fmt: skip
def test_forms_of_one_unit_meet(one: str, other: str) -> None:
    assert meet(one, other)
    assert meet(other, one)


def test_a_project_can_say_of_a_word_itself_what_it_means() -> None:
    own = Senses([synonym("مدني", "مواطن"), synonym("أسر", "بيوت")])
    assert meet("مدنيين", "مواطنون", own)
    assert not meet("مدن", "مواطنين", own), "another word of the same stem"
    assert meet("مدن", "مدينة", own)
    assert meet("أسر", "بيوت", own)
    assert not meet("أسر", "أسرى", own)
    assert meet("أسير", "أسرى", own)


def test_regular_forms_follow_the_word_that_a_project_names() -> None:
    own = Senses([synonym("طائرة", "مسيرات"), synonym("مسلحون", "عناصر")])
    assert meet("طائرات", "مسيرة", own)
    assert meet("الطائرتين", "مسيرات", own)
    assert meet("مسلحاً", "عناصر", own)
