from decimal import Decimal

import pytest

from desktop.arabic.quantities import read_text
from desktop.domain.suggestion import Suggestion


def only(text: str) -> Suggestion:
    (found,) = read_text(text)
    return found


def said(text: str) -> str:
    """Return the one quantity of a text: qualifier, value or bounds, unit, code."""
    found = only(text)
    quantity = found.quantity
    assert quantity is not None
    figures = [f"{figure:f}" for figure in (quantity.value, quantity.low, quantity.high) if figure is not None]
    return " ".join([quantity.qualifier.value, *figures, quantity.unit, quantity.unit_code]).strip()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("وصل نحو 140 شاحنة إلى المعبر", "about 140 شاحنة"),
        ("جرح زهاء ثلاثين متظاهراً", "about 30 متظاهراً"),
        ("حضر ما يقارب من ألفي مشجع", "about 2000 مشجع"),
        ("جمع أكثر من 12 توقيعا", "more_than 12 توقيعا"),
        ("استمر ذلك لأكثر من ستة أيام", "more_than 6 أيام day"),
        ("غرق ما لا يقل عن سبعة بحارة", "at_least 7 بحارة"),
        ("أنقذ 40 شخصا على الأقل", "at_least 40 شخصا"),
        ("يتسع لـ 60 راكبا كحد أقصى", "at_most 60 راكبا"),
        ("لا يتجاوز طوله 12 مترا", "at_most 12 مترا"),
        ("بقي أقل من 5 كيلومترات", "less_than 5 كيلومترات"),
        ("تجاوزت ساعات الانتظار 9 ساعات", "more_than 9 ساعات hour"),
        ("زاد عدد المسجلين على 700 طالب", "more_than 700 طالب"),
        ("لم يزد عدد الحضور على 15 شخصا", "at_most 15 شخصا"),
        ("سجل 44 هدفا تقريبا", "about 44 هدفا"),
        ("تسلم 500 سلة أو أكثر", "at_least 500 سلة"),
        ("سار نحو 3 قرى", "exactly 3 قرى"),
        ("جمع قرابة الـ 350 توقيعا", "about 350 توقيعا"),
        ("بعد أكثر من الـ48 ساعة", "more_than 48 ساعة hour"),
    ],
)
def test_words_around_a_number_bind_it(text: str, expected: str) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("يضم بين 1500 و3000 مقاتل", "between 1500 3000 مقاتل"),
        ("بين خمسة وعشرين ناقلة", "between 5 20 ناقلة"),
        ("بين ثلاثة وخمسة آلاف وظيفة", "between 3000 5000 وظيفة"),
        ("من 5 إلى 9 صناديق", "between 5 9 صناديق"),
        ("حمولة 20-25 طنا", "between 20 25 طنا"),
        ("ما بين شهرين وثلاثة أشهر", "between 2 3 أشهر month"),
        ("أربعة أو خمسة رجال", "between 4 5 رجال"),
        ("نسبة 60 - 65 % فقط", "between 60 65 % %"),
        ("لا يقل عن 400 دولار ولا يزيد على 1200 دولار", "between 400 1200 دولار USD"),
        ("بسعر 10$-20$", "between 10 20 $ USD"),
    ],
)
def test_two_numbers_may_bound_one_value(text: str, expected: str) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("نفذت 93 ضربة جوية ليلا", "exactly 93 ضربة جوية"),
        ("طيران مدته 9 آلاف ساعة طيران", "exactly 9000 ساعة طيران hour"),
        ("بكلفة 2.5 مليار دولار أميركي", "exactly 2500000000 دولار أميركي USD"),
        ("دفع 20 دولارا و43 سنتا", "exactly 20.43 دولارا USD"),
        ("غرامة €300", "exactly 300 € EUR"),
        ("سعر اللتر 1,335 يورو", "exactly 1.335 يورو EUR"),
        ("راتب 1,335 دينارا", "exactly 1335 دينارا"),
        ("ثمنها 42 ليرة لبنانية", "exactly 42 ليرة لبنانية LBP"),
        ("بنسبة 7 بالمئة", "exactly 7 بالمئة %"),
        ("أغلق ثلاث سنوات ونصف السنة", "exactly 3.5 سنوات year"),
        ("انتظر ساعة ونصف", "exactly 1.5 ساعة hour"),
        ("زار المدينة قبل الحرب دفعتين", "exactly 2 دفعتين"),
        ("بعد عامين", "exactly 2 عامين year"),
        ("غرق بحار واحد", "exactly 1 بحار"),
        ("تصوت الدول الست غدا", "exactly 6 الدول"),
        ("مئات الصيادين في الصحراء", "more_than 100 الصيادين"),
        ("بعشرات الملايين من الدولارات", "more_than 10000000 الدولارات USD"),
        ("بلغت الحرارة -5 درجات", "exactly -5 درجات"),
        ("ثلث السكان نزحوا", "exactly 0.333333333333333 السكان"),
        ("مساحتها 120 كم2", "exactly 120 كم2"),
        ("رصيده (26) نقطة", "exactly 26 نقطة"),
    ],
)
def test_what_is_counted_is_the_unit(text: str, expected: str) -> None:
    assert said(text) == expected


def test_a_rise_from_one_number_to_another_is_no_range() -> None:
    assert [found.quantity and found.quantity.value for found in read_text("ارتفع العدد من 15 إلى 32 قتيلا")] == [
        15,
        32,
    ]


def test_a_suggestion_says_which_words_it_used() -> None:
    text = "استشهد أكثر من 90 عنصراً"
    found = only(text)
    assert found.span.of(text) == "أكثر من 90 عنصراً"
    assert [span.of(text) for span in found.words] == ["أكثر من", "عنصراً"]
    assert "more_than" in found.rule


def test_an_and_before_a_number_stays_outside() -> None:
    text = "وثلاثة أطفال"
    assert only(text).span.of(text) == "ثلاثة أطفال"


def test_ordinals_that_rank_something_are_read() -> None:
    (found,) = read_text("حلت الفرنسية ماري في المركز الثالث بعد سباق طويل شارك فيه عداؤون كثيرون من القارات كلها")
    assert found.kind.value == "ordinal" and found.quantity and found.quantity.value == Decimal(3)


@pytest.mark.parametrize(
    "text",
    [
        "لست أدري",
        "لم تسعَ الحكومة إلى ذلك",
        "كمية كبيرة من النفط",
        "قال الفريق أول الركن سعيد",
        "القائد العام للقوات",
        "إقليم كردستان وأفغانستان",
        "منظومة إس-300 الروسية",
        "مقاتلات إف 16 وميغ 29",
        "سرب من طائرات ف-16",
        "فاز الفريق 6-1 وتعادل 2-2",
        "خسر 2-3 في مباراة الإياب",
        "للاتصال على هاتف 07701234567",
        "عند الساعة 10:30 صباحا",
        "الساعة الخامسة فجرا",
        "القرار 1701 والمادة 140",
        "وصل إلى نصف نهائي البطولة",
        "واحدة من أكبر القواعد",
        "أحد أبرز القادة في آن واحد",
        "دفع ثمن أخطائه",
        "ونص القرار على وقف القتال",
        "ألّف رواية عن الحرب",
        "كوفيد-19 وشبكة 5G",
        "اتفاق 2014 بين الطرفين",
        "سكنها العرب[16] قديما",
        "سجل هدفا في الدقيقة (53) وآخر",
        "حتى 1258 م",
        "بتغريم الثلاثة مبلغا كبيرا",
        "خلال 2025 شهدت المدينة هدوءا",
    ],
)
def test_what_counts_nothing_is_left_alone(text: str) -> None:
    assert [found.span.of(text) for found in read_text(text)] == []
