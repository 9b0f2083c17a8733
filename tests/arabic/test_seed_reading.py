"""The five sample articles, read by hand: every date in them, and who speaks in each of their quotes."""

from datetime import date
from pathlib import Path

import pytest

from desktop.arabic.periods import read_periods
from desktop.arabic.speakers import speaker_of
from desktop.domain.span import Span

SEEDS = [path.read_text(encoding="utf-8") for path in sorted(Path("seeds").glob("*.txt"))]
# The day each article names for itself; the first two name none.
DAYS = (None, None, date(2025, 9, 7), date(2026, 1, 18), date(2026, 1, 6))
# What stands between the slashes is read as the dates behind it; `open` where only the day of the article would tell.
DATES = (
    """
    الأسبوع المقبل = open
    قبل نحو ثلاثة أشهر = open
    2025 = 2025
    عام 2025 = 2025
    العام الحالي = open
    بالسنوات الماضية = open
    عام 2025 = 2025
    الأشهر الأخيرة = open
    عام 2025 = 2025
    سبتمبر الماضي = --09
    بموعد أقصاه نهاية سبتمبر 2025 = until 2025-09
    """,
    """
    الأربعاء = open
    27 سبتمبر/أيلول 2024 = 2024-09-27
    بحلول سبتمبر/ايلول 2025 = until 2025-09
    الأيام المقبلة = open
    بين عامي 2014 و2017 = 2014 2017
    عام 2014 = 2014
    """,
    """
    هذا الشهر = 2025-09
    يوم الأحد ٠٧ - سبتمبر - ٢٠٢٥ = 2025-09-07
    هذا الشهر = 2025-09
    اليوم الأحد = 2025-09-07
    الشهر الحالي = 2025-09
    عام 2026 = 2026
    منذ عام 2022 = since 2022
    اليوم = 2025-09-07
    سبتمبر/أيلول 2024 = 2024-09
    سبتمبر الحالي = 2025-09
    عام 2026 = 2026
    السنوات الماضية = open
    نهاية سبتمبر الماضي = 2024-09
    لا يتجاوز نهاية سبتمبر 2025 = until 2025-09
    منذ سبتمبر 2014 = since 2014-09
    """,
    """
    2026-01-18 = 2026-01-18
    الأحد = 2026-01-18
    2024 = 2024
    2014 = 2014
    بحلول نهاية 2025 = until 2025
    بحلول أيلول/سبتمبر 2026 = until 2026-09
    اليوم = 2026-01-18
    منذ 2014 = since 2014
    العام 2017 = 2017
    العام 2019 = 2019
    الأحد = 2026-01-18
    قبل ثمانية أعوام = 2018
    تموز/يوليو 2024 = 2024-07
    آب/أغسطس 2025 = 2025-08
    """,
    """
    ٦ كانون الثاني ٢٠٢٦ = 2026-01-06
    6 يناير، 2026 = 2026-01-06
    أيلول 2014 = 2014-09
    أواخر سبتمبر 2024 = 2024-09
    بحلول نهاية سبتمبر 2025 = until 2025-09
    منذ أكتوبر 2023 = since 2023-10
    """,
)
# The article, the words that the quote or claim begins with, and its speaker; "-" where the text names none plainly.
VOICES = """
    0 | ستغادر قاعدة عين الأسد | السلطات العسكرية العراقية
    0 | الاتفاق على إنهاء مهمة | قيس المحمداوي
    0 | لا يوجد حالياً أي عنصر | قيس المحمداوي
    0 | إجراءات الانسحاب وصلت | قيس المحمداوي
    0 | الحكومة العراقية تتجه في مرحلة | قيس المحمداوي
    0 | هذا التحول يأتي في إطار | قيس المحمداوي
    0 | نفذت 37 عملية أمنية | قيس المحمداوي
    0 | هذه العمليات جاءت نتيجة | قيس المحمداوي
    0 | 15 دفعة من عائلات المخيم | قيس المحمداوي
    0 | وجود تنسيق مستمر | قيس المحمداوي
    0 | إنجاز ملف مخيم مخمور | قيس المحمداوي
    0 | الوضع الأمني في العراق شهد | قيس المحمداوي
    0 | تأمين المناطق الصحراوية | قيس المحمداوي
    0 | القوات الأمنية نجحت | قيس المحمداوي
    0 | ست محافظات | قيس المحمداوي
    0 | تنفيذ عمليات أمنية واستخبارية | قيس المحمداوي
    0 | هو الأفضل منذ سنوات | عماد علو
    0 | قوات التحالف لعبت دوراً | عماد علو
    0 | العراق لا يزال بحاجة | عماد علو
    0 | نحو 2500 جندي | -
    1 | ستتسلّم مقر التحالف | حسين علاوي
    1 | تندرج ضمن إعادة تنظيم | حسين علاوي
    1 | إنهاء مهمة التحالف لا يعني | الحكومة العراقية
    1 | لأكثر من 11 عامًا | حسين علاوي
    1 | قاعدة عين الأسد ستشهد | قيس المحمداوي
    1 | بحلول سبتمبر/ايلول 2025 | -
    1 | دولًا عدة من بينها | -
    2 | انتهاء مهام قوات التحالف | حسين علاوي
    2 | الحكومة قد سارت | حسين علاوي
    2 | الحكومة نجحت في ذلك | حسين علاوي
    2 | وصلنا اليوم إلى مرحلة | حسين علاوي
    2 | الحكومة تعمل على إنهاء | حسين علاوي
    2 | مهام التحالف الدولي في بغداد والأنبار ستنتهي | حسين علاوي
    2 | التوقيت الحالي لطرح | حسين الأسعد
    2 | قوات التحالف الدولي لعبت | حسين الأسعد
    2 | المرحلة الحالية تتطلب | حسين الأسعد
    2 | المصلحة الوطنية العليا | حسين الأسعد
    2 | لا يتجاوز نهاية سبتمبر 2025 | -
    2 | نحو 2500 عسكري | -
    3 | منع ظهور” التنظيم | العراق
    3 | نعلن اليوم | اللجنة العسكرية العليا لإنهاء مهمة التحالف الدولي في العراق
    3 | تفعيل مذكرات التفاهم | اللجنة العسكرية العليا لإنهاء مهمة التحالف الدولي في العراق
    3 | قادرة تماما على منع | السلطات العراقية
    3 | التنسيق مع التحالف الدولي سيستمرّ | السلطات العراقية
    3 | دور التحالف الدولي | السلطات العراقية
    3 | سينفذ عمليات محاربة | السلطات العراقية
    3 | بين 1500 و3000 مقاتل | تقرير للأمم المتحدة
    3 | إعادة بناء الشبكات | الأمم المتحدة
    3 | مساحات شاسعة | -
    4 | مرحلة ما بعد التحالف ستدار | قادة عسكريون عراقيون
    4 | القوات العراقية باتت تمتلك | -
    4 | حين تأسس التحالف | -
"""


def gold(line: str) -> tuple[str, tuple[str, str] | None]:
    words, _, reading = line.partition(" = ")
    kind, _, last = reading.partition(" ")
    if kind == "open":
        return words.strip(), None
    if kind == "until":
        return words.strip(), ("", last)
    return words.strip(), (last, "") if kind == "since" else (kind, last or kind)


@pytest.mark.parametrize("number", range(5))
def test_every_date_of_a_sample_article_is_read_and_nothing_else(number: int) -> None:
    text = SEEDS[number]
    expected = [gold(line) for line in DATES[number].strip().splitlines()]
    found = [
        (one.span.of(text), (one.period.start, one.period.end) if one.period else None)
        for one in read_periods(text, DAYS[number])
    ]
    assert found == expected


@pytest.mark.parametrize("line", VOICES.strip().splitlines())
def test_the_speaker_of_a_quote_in_the_sample_articles(line: str) -> None:
    number, quote, name = (part.strip() for part in line.split(" | "))
    text = SEEDS[int(number)]
    start = text.index(quote)
    found = speaker_of(text, Span(start, start + len(quote)))
    assert (found.name if found else "-") == name
    if found:
        assert found.span.of(text).strip()
