"""Names: who may be one speaker, and who is nobody in particular."""

import pytest

from desktop.arabic.names import is_nobody, same_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("المحمداوي", "قيس المحمداوي"),
        ("قيس المحمداوي", "الفريق أول الركن قيس المحمداوي"),
        ("السوداني", "محمد شياع السوداني"),
        ("لويد أوستن", "وزير الدفاع الأميركي لويد أوستن"),
        ("وزير الدفاع الأميركي", "وزير الدفاع الأميركي"),
        ("مصدر أمني", "مصدر أمني"),
    ],
)
def test_a_short_name_is_that_of_the_full_one(one: str, other: str) -> None:
    assert same_name(one, other)
    assert same_name(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الوزير", "وزير الدفاع الأميركي"),
        ("الوزير", "وزير الخارجية العراقي"),
        ("وزير الدفاع", "وزير الدفاع العراقي"),
        ("وزير الدفاع", "وزير الدفاع الأميركي لويد أوستن"),
        ("السوداني", "الوزير السوداني"),
        ("مصدر", "مصدر أمني"),
        ("مصدر أمني", "مصدر أمني عراقي"),
        ("وزارة الدفاع", "وزارة الدفاع الأميركية"),
        ("قيس المحمداوي", "قيس الأسعد"),
        ("", "قيس"),
    ],
)
def test_an_office_is_no_name(one: str, other: str) -> None:
    assert not same_name(one, other)
    assert not same_name(other, one)


@pytest.mark.parametrize(
    "name",
    [
        "مصدر",
        "مصدر أمني عراقي",
        "مصدر مقرب من الصدر",
        "شهود عيان",
        "مسؤول أميركي",
        "مسؤول في البيت الأبيض",
        "الوزير",
        "",
    ],
)
def test_some_names_tell_of_nobody_in_particular(name: str) -> None:
    assert is_nobody(name)


@pytest.mark.parametrize(
    "name",
    ["قيس المحمداوي", "المحمداوي", "وزير الدفاع الأميركي", "المسؤول العراقي علي حسن", "البنتاغون", "الخبير عماد علو"],
)
def test_others_tell_who_speaks(name: str) -> None:
    assert not is_nobody(name)
