"""A reading of the five sample articles by hand, beside the articles: every quantity and duration that they state."""

import pytest

from desktop import assets
from desktop.arabic.suggestions import suggest

# Words of the text, qualifier, value or bounds, unit, code.
GOLD = {
    "000_cb016535a302c4c3.txt": [
        ("نحو ثلاثة أشهر", "about", "3", "أشهر", "month"),
        ("37 عملية أمنية", "exactly", "37", "عملية أمنية", ""),
        ("93 ضربة جوية", "exactly", "93", "ضربة جوية", ""),
        ("أكثر من 90 عنصراً", "more_than", "90", "عنصراً", ""),
        ("9 آلاف ساعة", "more_than", "9000", "ساعة", "hour"),
        ("15 دفعة", "exactly", "15", "دفعة", ""),
        ("نحو 2954 عائلة", "about", "2954", "عائلة", ""),
        ("32 دفعة", "exactly", "32", "دفعة", ""),
        ("3244 معتقاً", "exactly", "3244", "معتقاً", ""),
        ("مئات الصيادين", "more_than", "100", "الصيادين", ""),
        ("ست محافظات", "exactly", "6", "محافظات", ""),
        ("نحو 2500 جندي", "about", "2500", "جندي", ""),
    ],
    "001_90be8588a3012945.txt": [
        ("مرحلتين", "exactly", "2", "مرحلتين", ""),
        ("لأكثر من 11 عامًا", "more_than", "11", "عامًا", "year"),
    ],
    "002_3bf5a12c46793145.txt": [
        ("الدول الست", "exactly", "6", "الدول", ""),
        ("نحو 2500 عسكري أميركي", "about", "2500", "عسكري أميركي", ""),
        ("ثلاثة مواقع رئيسية", "exactly", "3", "مواقع رئيسية", ""),
        # The counter of the page's readers, below the article.
        ("87", "exactly", "87", "", ""),
    ],
    "003_34c0da18c9acc5dc.txt": [
        ("نحو أربعة عقود", "about", "4", "عقود", ""),
        ("ثمانية أعوام", "exactly", "8", "أعوام", "year"),
        ("بين 1500 و3000 مقاتل", "between", "1500..3000", "مقاتل", ""),
    ],
    "004_b4aeccbf854f3a9a.txt": [("عشرات الدول", "more_than", "10", "الدول", "")],
}


@pytest.mark.parametrize("name", sorted(GOLD))
def test_the_quantities_of_a_sample_article_are_read_as_a_person_does(name: str) -> None:
    text = (assets.seeds() / name).read_text(encoding="utf-8")
    read = []
    for found in suggest(text):
        if (quantity := found.quantity) is not None:
            bounds = f"{quantity.low}..{quantity.high}"
            value = bounds if quantity.value is None else f"{quantity.value:f}"
            read.append((found.span.of(text), quantity.qualifier.value, value, quantity.unit, quantity.unit_code))
    assert read == GOLD[name]
